import { chromium } from 'playwright-core'
import { findChromium } from '@/scripts/test/chromium'
import { cookieOf } from '../people'
import { percentile } from '../statistics'
import { printTable } from '../table'
import { kinds, weigh } from '../weight'

const times = 5

/**
 * Milliseconds from asking for the page until the map does what one asks of it: "Zoom in" is pressed every 20 ms until
 * "Zoom uit" can be pressed.
 */
const untilItWorks = () =>
  new Promise<number>((resolve) => {
    const timer = setInterval(() => {
      document.querySelector<HTMLButtonElement>('[role=application] button[aria-label="Zoom in"]')?.click()
      const out = document.querySelector('[role=application] button[aria-label="Zoom uit"]')
      if (!out || out.hasAttribute('aria-disabled')) return
      clearInterval(timer)
      resolve(performance.now())
    }, 20)
  })

/** What the map page weighs in Chromium with an empty cache, and when it works. */
export async function inBrowser(url: string, path: string): Promise<void> {
  const executablePath = findChromium()
  if (!executablePath) {
    console.log('\nThe map in Chromium: no Chromium found (set CHROMIUM_PATH); left out.')
    return
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--no-first-run'] })
  try {
    const [name = '', value = ''] = (await cookieOf(url, 'alice')).split('=')
    const window = async () => {
      const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 900 } })
      await context.addCookies([{ name, value, url }])
      return context
    }
    const weight = await weigh(await window(), url + path, false)
    const works: number[] = []
    for (let time = 0; time < times; time++) {
      const context = await window()
      const page = await context.newPage()
      await page.goto(url + path, { waitUntil: 'commit' })
      works.push(await page.evaluate(untilItWorks))
      await context.close()
    }
    printTable(
      'The map in Chromium, first visit, kB gzip',
      ['HTML', 'JS', 'CSS', 'fonts', 'images', 'data', 'works after p50', 'slowest'],
      [
        [
          ...kinds.map((kind) => (weight[kind] / 1024).toFixed(1)),
          `${Math.round(percentile(works, 0.5))} ms`,
          `${Math.round(Math.max(...works))} ms`,
        ],
      ],
    )
  } finally {
    await browser.close()
  }
}
