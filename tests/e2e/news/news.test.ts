import { describe, expect, inject, it } from 'vitest'
import { openPage } from '@/tests/support/browser'

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
