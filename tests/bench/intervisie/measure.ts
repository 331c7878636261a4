import { gzipSync } from 'node:zlib'
import { emailOf } from '../../support/personas'
import { strain, strainHead } from '../load'
import { cookieFor, pageHeaders } from '../people'
import { type Bench, type Running, startPortal } from '../portal'
import { countPage } from '../queries'
import { countSql } from '../sql-counter'
import { percentile } from '../statistics'
import { printTable } from '../table'
import { fillGroups, groups, managers, raceOf, standing, wanted } from './fill'
import { inBrowser } from './in-browser'

const path = '/intervisiegroep'
const questions = [
  { name: 'all groups', query: '' },
  { name: 'near a town', query: '?plaats=Utrecht' },
  { name: 'filtered', query: '?waar=online&methode=balint&ruimte=ja&plaats=Zwolle' },
  { name: 'by name', query: '?naam=utrecht' },
]

const kB = (bytes: number): string => (bytes / 1024).toFixed(1)

/** What one page weighs, and how it bears sixteen visitors at once. */
async function underLoad({ url, pid }: Running): Promise<void> {
  const headers = await pageHeaders(url, 'alice')
  const rows: string[][] = []
  for (const { name, query } of questions) {
    const html = await (await fetch(url + path + query, { headers })).text()
    rows.push([name, kB(html.length), kB(gzipSync(html).length), ...(await strain(pid, url + path + query, headers))])
  }
  printTable(
    `Finding a group among ${groups}: sixteen at once`,
    ['question', 'HTML kB', 'gzip kB', ...strainHead],
    rows,
  )
}

/** Fifty managers add one therapist at the same moment (KS-GRP-5): one may succeed. */
async function race({ url }: Running, database: string): Promise<void> {
  const { organisation, groups: all } = await raceOf(database)
  const cookies: string[] = []
  for (const { email } of all) cookies.push(await cookieFor(url, email))
  const times: number[] = []
  const statuses: number[] = []
  const add = async (group: number, cookie: string): Promise<void> => {
    const began = performance.now()
    const reply = await fetch(`${url}/api/intervisie-groups/${group}/members`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url, 'sec-fetch-site': 'same-origin', cookie },
      body: JSON.stringify({ organisation, membershipNumber: wanted.number }),
    })
    await reply.arrayBuffer()
    times.push(performance.now() - began)
    statuses.push(reply.status)
  }
  const began = performance.now()
  await Promise.all(all.map(({ group }, index) => add(group, cookies[index] ?? '')))
  const took = performance.now() - began
  const answered = [...new Set(statuses)].sort().map((status) => [status, statuses.filter((s) => s === status).length])
  printTable(
    `${managers} managers add one therapist at once`,
    ['answers', 'stands in groups', 'all answered after', 'p50', 'slowest'],
    [
      [
        answered.map(([status, many]) => `${many} × ${status}`).join(', '),
        String(await standing(database)),
        `${Math.round(took)} ms`,
        `${Math.round(percentile(times, 0.5))} ms`,
        `${Math.round(Math.max(...times))} ms`,
      ],
    ],
  )
}

/** The map page without groups and with 5,000, in statements, kB and milliseconds; and the race for one therapist. */
export async function measureIntervisie(bench: Bench): Promise<void> {
  const counter = await countSql(bench.database)
  const counted = await startPortal(bench, counter.url)
  try {
    const headers = await pageHeaders(counted.url, 'alice')
    const without = await countPage(counted.url + path, counter, headers)
    await fillGroups(bench.database, emailOf('alice'))
    const full = await countPage(counted.url + path, counter, headers)
    printTable(
      `SQL statements of ${path}`,
      ['without groups', `${groups} groups`],
      [[String(without.statements), String(full.statements)]],
    )
  } finally {
    await counted.stop()
    await counter.stop()
  }
  const portal = await startPortal(bench, bench.database)
  await underLoad(portal)
  await inBrowser(portal.url, path)
  await race(portal, bench.database)
  await portal.stop()
}
