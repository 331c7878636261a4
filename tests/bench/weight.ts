import { gzipSync } from 'node:zlib'
import { type BrowserContext, chromium } from 'playwright-core'
import { findChromium } from '@/scripts/test/chromium'
import { cookieOf } from './people'
import type { Running } from './portal'
import { type Route, routes } from './routes'
import { printTable } from './table'

export const kinds = ['document', 'script', 'stylesheet', 'font', 'image', 'fetch'] as const
type Kind = (typeof kinds)[number]
const isKind = (type: string): type is Kind => kinds.some((kind) => kind === type)

type Weight = Record<Kind, number>

/** What already is compressed travels as it is. */
const travels = (kind: Kind, body: Buffer): number =>
  kind === 'font' || kind === 'image' ? body.length : gzipSync(body).length

/** Everything that a browser with an empty cache fetches until the network is quiet, prefetching included; gzip. */
export async function weigh(context: BrowserContext, address: string, list: boolean): Promise<Weight> {
  const page = await context.newPage()
  const weight: Weight = { document: 0, script: 0, stylesheet: 0, font: 0, image: 0, fetch: 0 }
  const bodies: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const kind = request.resourceType()
    if (!isKind(kind)) return
    const add = async (): Promise<void> => {
      const response = await request.response()
      const bytes = response && response.status() === 200 ? travels(kind, await response.body()) : 0
      weight[kind] += bytes
      if (list)
        console.log(`  ${kind.padEnd(10)} ${(bytes / 1024).toFixed(1).padStart(7)}  ${new URL(request.url()).pathname}`)
    }
    bodies.push(add())
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  // What a page still asks for after it went quiet isn't part of the visit.
  page.removeAllListeners('requestfinished')
  await Promise.all(bodies)
  await page.close()
  return weight
}

const aims: Record<string, string> = { '/nieuws': '160', '/account': '190' }

/** kB of the first visit to /nieuws and /account, by kind. @param list name every file too */
export async function measureWeight({ url }: Running, list: boolean): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) {
    console.log('\nWeight of the pages: no Chromium found (set CHROMIUM_PATH); left out.')
    return
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  const wanted: Route[] = routes.filter(({ path }) => path in aims)
  const rows: string[][] = []
  try {
    for (const { path, as } of wanted) {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
      const [name = '', value = ''] = as ? (await cookieOf(url, as)).split('=') : []
      if (name) await context.addCookies([{ name, value, url }])
      if (list) console.log(`\n${path}`)
      const weight = await weigh(context, url + path, list)
      rows.push([path, ...kinds.map((kind) => (weight[kind] / 1024).toFixed(1)), `≤ ${aims[path]}`])
      await context.close()
    }
  } finally {
    await browser.close()
  }
  printTable('First visit, kB gzip', ['page', 'HTML', 'JS', 'CSS', 'fonts', 'images', 'data', 'aim for JS'], rows)
}
