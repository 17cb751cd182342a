import { createContext } from 'react'
import type { Data } from '#data/data.ts'

/** The open data set, for every component below the provider. */
export const DataContext = createContext<Data | undefined>(undefined)
