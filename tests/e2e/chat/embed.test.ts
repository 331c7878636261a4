import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { axeProblems } from '@/tests/support/axe'
import { errorsSeen, openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { closeChat, openChat } from './open'

/** The site of an organisation, as small as it can be; at an origin of its own. */
async function aSite(): Promise<{ server: Server; origin: string }> {
  const { url } = inject('portal')
  const page = `<!doctype html><html lang="nl"><title>Vereniging</title><body><main><h1>Onze vereniging</h1></main>
    <script src="${url}/chat/embed.js" data-organisatie="noord" defer></script></body></html>`
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address() as AddressInfo
  // Another origin of the same site: browsers that block what frames of other sites keep, keep nothing from page to page.
  return { server, origin: `http://${new URL(url).hostname}:${address.port}` }
}

async function allow(origins: readonly string[]): Promise<void> {
  const [north] = await query(await systemRequest(), sql`SELECT id FROM organisations WHERE slug = 'noord'`)
  const sites = origins.map((origin) => ({ organisation: north?.id, origin }))
  const reply = await rest('admin').post('/api/globals/chat-settings', {
    json: { visitors: origins.length > 0, sites },
  })
  expect(reply.status).toBe(200)
}

const talkWith = async (name: string): Promise<{ id: number; origin: string; therapist: unknown }[]> =>
  (await rest('support').get(`/api/conversations?where[visitorName][equals]=${name}`)).body.docs

describe('KS-SRV-8: the chat on an organisation’s own site', () => {
  const sites: Server[] = []
  let listed = ''
  let stranger = ''

  beforeAll(async () => {
    const [one, other] = [await aSite(), await aSite()]
    sites.push(one.server, other.server)
    listed = one.origin
    stranger = other.origin
    await openChat()
    await allow([listed])
  })
  afterAll(async () => {
    await allow([])
    for (const server of sites) server.close()
  })

  it('a visitor says yes first, asks, is answered, and finds the conversation again on the next page', async () => {
    const name = `Bezoeker ${randomUUID().slice(0, 8)}`
    const page = await openPage(null)
    await page.goto(`${listed}/`)
    await page.getByRole('button', { name: 'Chat met ons' }).click()
    const frame = page.frameLocator('iframe[title="Chat"]')
    await frame.getByLabel('Je vraag').fill('Kan ik bij jullie terecht?')
    await frame.getByLabel(/^Je naam/).fill(name)
    await frame.getByRole('button', { name: 'Begin het gesprek' }).click()
    await frame.getByText('Zonder je toestemming kunnen we je vraag niet aannemen.').waitFor()
    expect(await talkWith(name)).toEqual([])
    await frame.getByRole('checkbox').check()
    await frame.getByRole('button', { name: 'Begin het gesprek' }).click()
    await frame.getByText('Je bericht is binnen.').waitFor()

    const [talk] = await talkWith(name)
    expect(talk).toMatchObject({ origin: listed, therapist: null })
    const path = `/api/conversations/${talk?.id}`
    expect((await rest('support').post(`${path}/take`, { json: {} })).status).toBe(200)
    await rest('support').post(`${path}/messages`, { json: { body: 'Zeker, welkom!', clientKey: randomUUID() } })
    await frame.getByText('Zeker, welkom!').waitFor()

    await page.goto(`${listed}/volgende-pagina`)
    await page.getByRole('button', { name: 'Chat met ons' }).click()
    await frame.getByText('Zeker, welkom!').waitFor()
    await frame.getByLabel('Je bericht').fill('Fijn, dank je')
    await frame.getByLabel('Je bericht').press('Enter')
    await vi.waitFor(async () => {
      const { docs } = (await rest('support').get(`/api/messages?where[conversation][equals]=${talk?.id}&sort=seq`))
        .body
      expect(docs.map(({ body }: { body: string }) => body)).toEqual([
        'Kan ik bij jullie terecht?',
        'Zeker, welkom!',
        'Fijn, dank je',
      ])
    }, 10_000)
    expect(await page.context().cookies()).toEqual([])
  })

  it('is clean by itself, and says when it opens while it is closed', async () => {
    await closeChat()
    try {
      const page = await openPage(null, { width: 390, dark: true })
      await page.goto('/chat/noord')
      await page.getByText('De chat is nu dicht.').waitFor()
      expect(await axeProblems(page)).toEqual([])
    } finally {
      await openChat()
    }
    const page = await openPage(null, { width: 390 })
    await page.goto('/chat/noord')
    await page.getByLabel('Je vraag').waitFor()
    expect(await axeProblems(page)).toEqual([])
  })

  it('a site that isn’t on the list shows no chat, and can’t begin one', async () => {
    const page = await openPage(null)
    const answered = page.waitForResponse((response) => response.url().includes('/chat/noord'))
    await page.goto(`${stranger}/`)
    await page.getByRole('button', { name: 'Chat met ons' }).click()
    const policy = (await answered).headers()['content-security-policy']
    expect(policy).toContain(`frame-ancestors ${listed}`)
    expect(policy).not.toContain(stranger)
    await vi.waitFor(() => expect(errorsSeen().join(' ')).toContain('frame-ancestors'), 10_000)
    expect(await page.frameLocator('iframe[title="Chat"]').getByLabel('Je vraag').count()).toBe(0)

    const begun = await rest(null).post('/api/conversations/start', {
      headers: { 'x-chat-site': 'noord' },
      json: { body: 'Hallo', clientKey: randomUUID(), consent: true, origin: stranger },
    })
    expect(begun.status).toBe(409)
    // The browser may say once more that it refuses the frame, until the page is gone.
    await page.close()
    errorsSeen()
  })

  it('an organisation without a site has no chat page', async () => {
    expect((await fetch(`${inject('portal').url}/chat/zuid`)).status).toBe(404)
  })
})
