import type { Page } from 'playwright-core'
import { describe, expect, inject, it, vi } from 'vitest'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aFindableTherapist } from '@/tests/factories/directory'
import { organisation } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

/** Somebody with a name that nobody else has, in Zeist and Utrecht. */
async function findable(lastName: string) {
  const req = await systemRequest()
  const email = `${lastName.toLowerCase()}@praktijk.test`
  const { id } = await aFindableTherapist(req, {
    organisation: await organisation('noord'),
    firstName: 'Marlies',
    lastName,
    places: ['Zeist', 'Utrecht'],
    profile: { email, phone: '+31302345678', specialities: ['Rouw en verlies'], methods: ['EMDR'] },
  })
  return { id, email, slug: `marlies-${lastName.toLowerCase()}` }
}

const change = async (therapist: number, data: { listed?: boolean; opening?: string }) => {
  const req = await systemRequest()
  const where = { therapist: { equals: therapist } }
  await req.payload.update({ collection: 'practice-profiles', where, data, ...asSystem(req, 'test') })
}

const mailsTo = async (email: string): Promise<string[]> => {
  const rows = await query(await systemRequest(), sql`SELECT template FROM outbox WHERE "to" = ${email}`)
  return rows.map(({ template }) => String(template))
}

/** Fills in the form as a person does: not within the four seconds in which only programs do. */
async function write(page: Page): Promise<void> {
  const opened = Date.now()
  await page.getByLabel('Je naam').fill('Jan de Boer')
  await page.getByLabel('Je e-mailadres').fill('jan@voorbeeld.test')
  await page.getByLabel('Je bericht').fill('Heb je deze maand nog plek voor een kennismaking?')
  await vi.waitUntil(() => Date.now() - opened > 4500, { timeout: 10_000 })
  await page.getByRole('button', { name: 'Verstuur je bericht' }).click()
  await page.getByText('Je bericht is verstuurd').waitFor()
}

async function search(page: Page, text: string): Promise<void> {
  await page.goto(`${inject('portal').url}/zoek-een-therapeut`)
  await page.getByLabel('Naam, klacht of behandelwijze').fill(text)
  await page.getByLabel('In de buurt van').fill('Utrecht')
  await page.getByRole('button', { name: 'Zoek', exact: true }).click()
  await page.getByRole('heading', { name: '1 therapeut' }).waitFor()
}

describe('KS-FIND-1: a client finds a therapist and writes', () => {
  it.each([
    ['with scripts', true, 'Zilverreiger'],
    ['without JavaScript', false, 'Purperreiger'],
  ])('%s', async (_how, scripts, lastName) => {
    const { slug, email } = await findable(lastName)
    const page = await openPage(null, { scripts })
    await search(page, lastName)
    await page.getByText('Zeist, Utrecht; de dichtstbijzijnde op minder dan 1 km').waitFor()
    await page
      .getByRole('link', { name: `Marlies ${lastName}` })
      .first()
      .click()
    await page.waitForURL(`**/zoek-een-therapeut/${slug}`)
    await page.getByRole('heading', { level: 1, name: `Marlies ${lastName}` }).waitFor()
    await page.getByRole('link', { name: '030 2345678' }).waitFor()
    await write(page)
    expect(await mailsTo(email)).toEqual(['therapist-contact'])
  })

  it('says at the field what is missing, and keeps what was typed', async () => {
    const { slug, email } = await findable('Blauwreiger')
    const page = await openPage(null)
    await page.goto(`/zoek-een-therapeut/${slug}`)
    await page.getByLabel('Je naam').fill('Jan de Boer')
    await page.getByRole('button', { name: 'Verstuur je bericht' }).click()
    await page.getByRole('alert').getByText('Schrijf een bericht van minstens 20 tekens.').waitFor()
    expect(await page.getByLabel('Je naam').inputValue()).toBe('Jan de Boer')
    expect(await axeProblems(page)).toEqual([])
    expect(await mailsTo(email)).toEqual([])
  })

  it('sees a change within a minute; who withdraws consent is gone from page, list, sitemap and card', async () => {
    const { id, slug } = await findable('Koereiger')
    const { url } = inject('portal')
    const text = async (path: string) => (await fetch(`${url}${path}`)).text()
    expect(await text(`/zoek-een-therapeut/${slug}`)).not.toContain('Elke zondag')
    await change(id, { opening: 'Elke zondag' })
    await vi.waitFor(async () => expect(await text(`/zoek-een-therapeut/${slug}`)).toContain('Elke zondag'), {
      timeout: 60_000,
      interval: 500,
    })
    expect(await text('/sitemap.xml')).toContain(slug)
    await change(id, { listed: false })
    const status = async (path: string) => (await fetch(`${url}${path}`)).status
    await vi.waitFor(async () => expect(await status(`/zoek-een-therapeut/${slug}`)).toBe(404), {
      timeout: 60_000,
      interval: 500,
    })
    expect(await status(`/kaart/${slug}`)).toBe(404)
    expect(await text('/sitemap.xml')).not.toContain(slug)
    expect(await text('/zoek-een-therapeut?zoek=koereiger')).not.toContain(slug)
  })

  it('reads well on a phone, in the dark, and for who sees nothing', async () => {
    const { slug } = await findable('Kwakreiger')
    for (const view of [{}, { phone: true, dark: true }]) {
      const page = await openPage(null, view)
      const found: Record<string, string[]> = {}
      const paths = ['?zoek=kwakreiger', '?zoek=qqqqzzzz', '?plaats=Utrcht', `/${slug}`]
      for (const path of paths) {
        await page.goto(`/zoek-een-therapeut${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        found[path] = await axeProblems(page)
      }
      await page.goto(`/kaart/${slug}`)
      found.card = await axeProblems(page)
      expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
    }
  })
})

describe('KS-FIND-1: frames', () => {
  it('only a card may stand in one', async () => {
    const { slug } = await findable('Ralreiger')
    const ancestors = async (path: string): Promise<string | undefined> =>
      /frame-ancestors ([^;]*)/.exec(
        (await fetch(`${inject('portal').url}${path}`)).headers.get('content-security-policy') ?? '',
      )?.[1]
    for (const path of [
      '/',
      '/inloggen',
      '/nieuws',
      '/zoek-een-therapeut',
      `/zoek-een-therapeut/${slug}`,
      `/kaart/${slug}/x`,
    ]) {
      expect([path, await ancestors(path)]).toEqual([path, "'none'"])
    }
    const policy = (await fetch(`${inject('portal').url}/kaart/${slug}`)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('script-src')
  })
})
