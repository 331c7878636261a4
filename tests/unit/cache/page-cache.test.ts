import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import PageCache from '@/src/lib/cache/handler.mjs'
import { markExpired } from '@/src/lib/cache/tag-clock.mjs'

const cache = new PageCache()

/** Next names the kinds of entries with an enum that exists in its own build only. */
const lookUp = (): Promise<unknown> => Reflect.apply(cache.get, cache, [key, { kind: 'APP_PAGE', isFallback: false }])
const keep = (value: object): Promise<void> => Reflect.apply(cache.set, cache, [key, value, {}])

const page = (html = '<p>Nieuws</p>', status = 200) => ({
  kind: 'APP_PAGE',
  html,
  status,
  rscData: undefined,
  postponed: undefined,
  segmentData: undefined,
  headers: { 'x-next-cache-tags': 'news,_N_T_/nieuws' },
})

let key = ''
let number = 0

async function make(value: ReturnType<typeof page>, whileMaking: () => void = () => undefined): Promise<void> {
  await lookUp()
  vi.advanceTimersByTime(50)
  whileMaking()
  vi.advanceTimersByTime(50)
  await keep(value)
}

describe('KS-NEWS-1: the page cache', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    number += 1
    vi.setSystemTime(Date.UTC(2026, 10, 22, number))
    key = `/page-${number}`
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('keeps a page until its tag expires', async () => {
    await make(page())
    expect(await lookUp()).toMatchObject({ value: { html: '<p>Nieuws</p>' } })
    markExpired(['portal'], Date.now())
    expect(await lookUp()).not.toBeNull()
    markExpired(['news'], Date.now())
    expect(await lookUp()).toBeNull()
  })

  it('does not keep a page whose tag expired while it was being made', async () => {
    await make(page(), () => markExpired(['news'], Date.now()))
    expect(await lookUp()).toBeNull()
  })

  it('counts the first start when two make the same page', async () => {
    await lookUp()
    vi.advanceTimersByTime(10)
    markExpired(['news'], Date.now())
    vi.advanceTimersByTime(10)
    await make(page())
    expect(await lookUp()).toBeNull()
  })

  it('drops every page after five minutes', async () => {
    await make(page())
    vi.advanceTimersByTime(4.9 * 60_000)
    expect(await lookUp()).not.toBeNull()
    vi.advanceTimersByTime(0.2 * 60_000)
    expect(await lookUp()).toBeNull()
  })

  it('keeps no page that was not found', async () => {
    await make(page('<p>Niet gevonden</p>', 404))
    expect(await lookUp()).toBeNull()
  })

  it('stays within its bounds, and lets go of what was used longest ago', async () => {
    const first = key
    await make(page('a'.repeat(1_000_000)))
    for (let index = 0; index < 20; index += 1) {
      key = `/filler-${number}-${index}`
      await make(page('b'.repeat(1_000_000)))
    }
    expect(await lookUp()).not.toBeNull()
    key = first
    expect(await lookUp()).toBeNull()
  })

  it('gives every page, found or not, a policy with the hashes of its own inline scripts and no unsafe-inline', async () => {
    const script = 'self.__next_f.push([1,"é"])'
    const value = page(
      `<script>${script}</script><script src="/x.js"></script><script type="application/ld+json">{}</script>`,
      404,
    )
    await make(value)
    const hash = createHash('sha256').update(script).digest('base64')
    const policy: unknown = Reflect.get(value.headers, 'content-security-policy')
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(policy).toContain("frame-ancestors 'none'")
  })
})
