import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aDraftPost } from '@/tests/factories/posts'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

const get = (path: string) => fetch(`${inject('portal').url}${path}`)
const policyOf = (reply: Response) => reply.headers.get('content-security-policy') ?? ''

describe('KS-NEWS-1: from the editor to the reader', () => {
  it('a post published in the back office stands on /nieuws, in the feed and beside a member page at once', async () => {
    const title = `Uit de redactie ${Date.now()}`
    // Both were kept before the post was there.
    await get('/nieuws')
    const member = await openPage('alice')
    await member.goto('/account')

    const editor = await openPage('editor')
    await editor.goto('/admin/collections/posts/create')
    await editor.waitForURL(/posts\/\d+/)
    await editor.locator('#field-title').fill(title)
    await editor.locator('[data-lexical-editor]').click()
    await editor.keyboard.type('Goed nieuws voor iedereen.')
    await editor.locator('#action-save').click()
    await editor.getByText('Bekijk op de site').waitFor()

    await expect.poll(async () => (await get('/nieuws')).text()).toContain(title)
    await expect.poll(async () => (await get('/nieuws/rss.xml')).text()).toContain(title)
    await expect
      .poll(async () => {
        await member.goto('/account')
        return member.getByRole('link', { name: title }).count()
      })
      .toBeGreaterThan(0)

    const reader = await openPage(null)
    await reader.goto('/nieuws')
    await reader.getByRole('link', { name: title }).click()
    await reader.getByRole('heading', { level: 1, name: title }).waitFor()

    await editor.locator('.doc-controls__popup button').first().click()
    await editor.locator('#action-unpublish').click()
    await editor.locator('#confirm-action').click()
    await editor.getByText('Dit bericht staat nog niet op de site.').waitFor()
    await expect.poll(async () => (await get('/nieuws')).text()).not.toContain(title)
    await expect.poll(async () => (await get('/nieuws/rss.xml')).text()).not.toContain(title)
  })

  it('a draft shows to an editor who previews it, and to nobody else', async () => {
    const editor = await openPage('editor')
    await editor.goto('/admin/collections/posts/create')
    await editor.waitForURL(/posts\/\d+/)
    const saved = editor.waitForResponse((reply) => reply.request().method() === 'PATCH' && reply.ok())
    await editor.locator('#field-title').fill('Alleen voor ons')
    await saved
    const id = /posts\/(\d+)/.exec(editor.url())?.[1]
    await expect
      .poll(async () => {
        await editor.goto(`/nieuws/voorbeeld/${id}`)
        return editor.getByRole('heading', { level: 1, name: 'Alleen voor ons' }).count()
      })
      .toBe(1)
    for (const who of [null, 'alice', 'reviewer'] as const) {
      const page = await openPage(who)
      expect((await page.goto(`/nieuws/voorbeeld/${id}`))?.status()).toBe(404)
    }
  })
})

/** Opens a post and waits for its plans: until they were asked for, the page isn't listening yet. */
async function openPlans(editor: Page, post: number): Promise<void> {
  const asked = editor.waitForResponse((reply) => reply.url().endsWith(`/api/posts/${post}/plans`))
  await editor.goto(`/admin/collections/posts/${post}`)
  await asked
}

describe('KS-NEWS-1: planned publication', () => {
  /** The moment comes now: nobody waits for a clock. */
  async function letTimePass(post: number): Promise<void> {
    await query(
      await systemRequest(),
      sql`UPDATE payload_jobs SET wait_until = now() - interval '1 second', updated_at = now()
           WHERE task_slug = 'schedulePublish' AND input->'doc'->>'value' = ${String(post)}`,
    )
  }

  const inAWeek = `${addDays(amsterdamDay(new Date()), 7)}T09:00`

  it('an editor plans a draft, sees it, and the worker publishes it when its time has come', async () => {
    const title = `Vanzelf ${Date.now()}`
    const post = await aDraftPost(await systemRequest(), { title })
    const editor = await openPage('editor', { width: 390 })
    await editor.goto(`/admin/collections/posts/${post.id}`)
    await editor.getByText('Er staat niets gepland.').waitFor()
    await editor.getByRole('button', { name: 'Plan in' }).click()
    await editor.getByText('Kies een dag en een tijd.').waitFor()
    await editor.getByLabel('Wanneer').fill(inAWeek)
    await editor.getByLabel('Wanneer').press('Enter')
    await editor.getByRole('button', { name: /^Annuleer: publiceren op .* om 09:00$/ }).waitFor()

    await editor.goto('/admin')
    await editor
      .getByText(/gepland: .* om 09:00/)
      .first()
      .waitFor()
    expect(await (await get('/nieuws')).text()).not.toContain(title)

    await letTimePass(post.id)
    await expect.poll(async () => (await get('/nieuws')).text(), { timeout: 20_000 }).toContain(title)
  })

  it('an editor calls it off, and nothing appears', async () => {
    const title = `Toch niet ${Date.now()}`
    const post = await aDraftPost(await systemRequest(), { title })
    const editor = await openPage('editor')
    await openPlans(editor, post.id)
    await editor.getByLabel('Wanneer').fill(inAWeek)
    await editor.getByRole('button', { name: 'Plan in' }).click()
    await editor.getByText('Ingepland.').waitFor()
    await editor.getByRole('button', { name: /^Annuleer: / }).click()
    await editor.getByText('De planning is geannuleerd.').waitFor()
    await editor.reload()
    await editor.getByText('Er staat niets gepland.').waitFor()
    await letTimePass(post.id)
    expect(await (await get('/nieuws')).text()).not.toContain(title)
  })
})

describe('KS-NEWS-1: public pages', () => {
  it('come from the cache the second time, with the hashes of their scripts', async () => {
    await get('/nieuws')
    const reply = await get('/nieuws')
    expect(reply.headers.get('x-nextjs-cache')).toBe('HIT')
    expect(policyOf(reply)).toMatch(/script-src 'self' 'sha256-/)
  })

  it.each([
    '/',
    '/nieuws',
    '/nieuws/rubriek/het-vak',
    '/nieuws/bestaat-niet',
    '/bestaat/niet',
    '/admin/login',
    '/inloggen',
  ])('%s has one policy without unsafe-inline scripts', async (path) => {
    const policy = policyOf(await get(path))
    const scripts = policy.split('; ').filter((directive) => directive.startsWith('script-src '))
    expect(scripts).toHaveLength(1)
    expect(scripts[0]).not.toContain('unsafe')
    expect(policy).toContain("frame-ancestors 'none'")
    // A violation is an error in the console, which fails the test.
    const page = await openPage(null)
    await page.goto(path)
  })

  it('say in Dutch that a page is not there', async () => {
    for (const path of ['/nieuws/bestaat-niet', '/zomaar/iets']) {
      const page = await openPage(null, { width: 390 })
      expect((await page.goto(path))?.status()).toBe(404)
      await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor()
    }
  })
})
