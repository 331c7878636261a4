import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { inject } from 'vitest'
import { findChromium } from '@/scripts/test/chromium'
import { account, type Speaker } from './session'

type View = {
  /** 390 is a phone. */
  width?: number
  dark?: boolean
  /** A telephone: touched with a finger, without a mouse. */
  phone?: boolean
  /** False: a browser in which no script of ours runs. */
  scripts?: boolean
  /** True: the list of what is missing opens at entry, as for someone who comes in anew (KS-ACC-2). */
  entering?: boolean
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]

let browser: Promise<Browser> | null = null
let contexts: BrowserContext[] = []
let errors: string[] = []

function launch(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findChromium() ?? undefined, args: quiet })
  return browser
}

function watch(page: Page): void {
  page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    // A refused request is often what a test is about; what the page makes of it is asserted there.
    const refused = message.text().startsWith('Failed to load resource')
    if (message.type() === 'error' && !refused) errors.push(`${page.url()}: ${message.text()}`)
  })
}

/**
 * A fresh window of this person (nobody: null) on the portal; `page.goto('/account')` is relative to it.
 * Errors in its console fail the test. Closed after the test.
 */
export async function openPage(
  speaker: Speaker,
  { phone = false, width = phone ? 390 : 1280, dark = false, scripts = true, entering = false }: View = {},
): Promise<Page> {
  const who = await account(speaker)
  const { url } = inject('portal')
  const context = await (await launch()).newContext({
    baseURL: url,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: width < 600 ? 844 : 900 },
    hasTouch: phone,
    isMobile: phone,
    javaScriptEnabled: scripts,
  })
  if (who) await context.addCookies([{ name: who.cookie.split('=', 1)[0] ?? '', value: who.token, url }])
  // Pages of the development server are compiled while one waits.
  if (process.env.E2E_DEV === '1') context.setDefaultTimeout(100_000)
  contexts.push(context)
  // A test is about its own page; the dialog that greets a member has tests of its own.
  if (!entering) await context.addInitScript(() => sessionStorage.setItem('registerhuis-ontbreekt-gezien', 'ja'))
  const page = await context.newPage()
  watch(page)
  return page
}

/** The errors of the pages since the last time it was asked. */
export function errorsSeen(): string[] {
  const seen = errors
  errors = []
  return seen
}

export async function closePages(): Promise<void> {
  await Promise.all(contexts.map((context) => context.close()))
  contexts = []
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = null
}
