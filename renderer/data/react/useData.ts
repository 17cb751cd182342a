import { use } from 'react'
import type { Data } from '#data/data.ts'
import { DataContext } from './context.ts'

/**
 * The open data set: what every command and query takes first.
 * @throws when used outside a DataProvider, which is a mistake in the program
 */
export function useData(): Data {
  const data = use(DataContext)
  if (data === undefined) throw new Error('useData needs a DataProvider above it')
  return data
}
