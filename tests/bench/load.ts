import autocannon from 'autocannon'
import { memoryOf, processorTimeOf } from './memory'
import { pageHeaders } from './people'
import type { Running } from './portal'
import { routes } from './routes'
import { percentile } from './statistics'
import { printTable } from './table'

const connections = 16
const seconds = 8

export const strainHead = ['p50', 'p95', 'per second', 'CPU each', 'failed']

/** Visits a page over and over on sixteen connections, for eight seconds, after a second of warming up. */
export async function strain(pid: number, url: string, headers: Record<string, string>): Promise<string[]> {
  await autocannon({ url, connections, duration: 1, headers })
  const times: number[] = []
  const used = processorTimeOf(pid)
  const run = autocannon({ url, connections, duration: seconds, headers })
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  const { requests, non2xx, errors, timeouts } = await run
  const time = (part: number): string => `${percentile(times, part).toFixed(0)} ms`
  const now = processorTimeOf(pid)
  const each =
    now === null || used === null || times.length === 0 ? '' : `${((now - used) / times.length).toFixed(1)} ms`
  return [time(0.5), time(0.95), requests.average.toFixed(0), each, String(non2xx + errors + timeouts)]
}

/** p50 and p95 of each page under load, and the memory of the web process before and after all of it. */
export async function measureLoad({ url, pid }: Running): Promise<void> {
  const rows: string[][] = []
  for (const { path, as } of routes) await fetch(url + path, { headers: await pageHeaders(url, as) })
  const before = memoryOf(pid)
  for (const { name, path, as } of routes) {
    rows.push([name, ...(await strain(pid, url + path, await pageHeaders(url, as))), `${memoryOf(pid).toFixed(0)} MB`])
  }
  printTable(`Under load: ${connections} connections, ${seconds} s a page`, ['page', ...strainHead, 'memory'], rows)
  // What the load made and nothing holds is collected within moments.
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  console.log(`Memory of the server (RSS): ${before.toFixed(0)} MB before, ${memoryOf(pid).toFixed(0)} MB 5 s after`)
}
