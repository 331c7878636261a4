import { fillLarge, therapists } from './data/fill'
import { pageHeaders } from './people'
import type { Bench } from './portal'
import { startPortal } from './portal'
import { routes } from './routes'
import { countSql, type SqlCounter } from './sql-counter'
import { percentile } from './statistics'
import { printTable } from './table'

const visits = 15

type Counted = { statements: number; sql: string[] }

/**
 * Statements per page: the page is visited fifteen times, one after the other, and the median counts, so that what the
 * worker asks in between (a few statements every two seconds) doesn't.
 */
export async function countPage(url: string, counter: SqlCounter, headers: Record<string, string>): Promise<Counted> {
  const seen: string[][] = []
  for (let visit = 0; visit < visits + 2; visit++) {
    counter.take()
    const reply = await fetch(url, { headers, redirect: 'manual' })
    await reply.arrayBuffer()
    if (reply.status !== 200) throw new Error(`${url} answers ${reply.status}`)
    // The first two fill the caches.
    if (visit >= 2) seen.push(counter.take())
  }
  const statements = percentile(
    seen.map((sql) => sql.length),
    0.5,
  )
  return { statements, sql: seen.find((sql) => sql.length === statements) ?? [] }
}

async function countAll(url: string, counter: SqlCounter): Promise<Counted[]> {
  const counted: Counted[] = []
  for (const route of routes) counted.push(await countPage(url + route.path, counter, await pageHeaders(url, route.as)))
  return counted
}

/**
 * SQL statements per page on a small portal (the personas) and on the large one: growth shows. Leaves the database full.
 * @param showSql print the statements too
 */
export async function measureQueries(bench: Bench, showSql: boolean): Promise<void> {
  const counter = await countSql(bench.database)
  const portal = await startPortal(bench, counter.url)
  try {
    const small = await countAll(portal.url, counter)
    const began = Date.now()
    const uploads = await fillLarge(bench.database)
    console.log(
      `\n${therapists} therapists, ${uploads} uploads (filled in ${Math.round((Date.now() - began) / 1000)} s)`,
    )
    const large = await countAll(portal.url, counter)
    printTable(
      'SQL statements per page (BEGIN and COMMIT left out)',
      ['page', 'aim', '3 therapists', `${therapists} therapists`],
      routes.map(({ name, aim }, at) => [name, aim, `${small[at]?.statements}`, `${large[at]?.statements}`]),
    )
    if (!showSql) return
    for (const [at, { name }] of routes.entries()) {
      console.log(`\n${name}`)
      for (const statement of large[at]?.sql ?? []) console.log(`  ${statement.replace(/\s+/g, ' ').slice(0, 240)}`)
    }
  } finally {
    await portal.stop()
    await counter.stop()
  }
}
