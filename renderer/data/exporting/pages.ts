import type { BakkieDatabase } from '#data/database/database.ts'
import type { Row, TableName } from '#shared/domain/records/tables.ts'

const PAGE = 1000

/**
 * The rows of a table by id, a page at a time, each page in a read of its own
 * or in the caller's transaction.
 */
export async function* pagesOf<T extends TableName>(db: BakkieDatabase, table: T): AsyncGenerator<readonly Row<T>[]> {
  const rows = db.table<Row<T>, string>(table)
  let page = await rows.orderBy(':id').limit(PAGE).toArray()
  while (page.length > 0) {
    yield page
    const last = page.at(-1)
    if (last === undefined || page.length < PAGE) return
    page = await rows.where(':id').above(last.id).limit(PAGE).toArray()
  }
}
