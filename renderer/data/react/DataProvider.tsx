import type { ReactNode } from 'react'
import type { Data } from '#data/data.ts'
import { DataContext } from './context.ts'

/** Makes an open data set available to the screens below. */
export function DataProvider({ data, children }: { readonly data: Data; readonly children: ReactNode }) {
  return <DataContext value={data}>{children}</DataContext>
}
