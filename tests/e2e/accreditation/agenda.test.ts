import { describe, expect, inject, it } from 'vitest'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { aRegisterOfNorth, organisation, registered } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

const today = amsterdamDay(new Date())

/** Two courses of one provider that nothing else in the agenda looks like: in Zwolle, and as an e-learning. */
async function inTheAgenda(word: string) {
  const req = await systemRequest()
  const register = await aRegisterOfNorth()
  const [norm] = await query(req, sql`SELECT code FROM norms WHERE id = ${register.norm}`)
  const provider = (await aProvider(req, { name: `Leerhuis ${word}` })).id
  const shared = { provider, register: register.id, organisation: await organisation('noord'), norm: register.norm }
  const make = async (title: string, form: 'classroom' | 'e-learning', days: number) => {
    const slug = title.toLowerCase().replaceAll(' ', '-')
    const course = await aCourse(req, { provider, title, slug, form, price: 95, summary: 'Oefenen met casussen.' })
    await anAccreditation(req, {
      ...shared,
      course: course.id,
      category: 'A',
      points: 3,
      validFrom: addDays(today, -10),
      validUntil: addDays(today, 300),
    })
    const day = addDays(today, days)
    const where = form === 'classroom' ? { place: 'Zwolle', venue: 'Het Oefenhuis' } : { online: true }
    await aSession(req, { course: course.id, startsOn: day, endsOn: day, startTime: '09:30', ...where })
    return { id: course.id, title, slug }
  }
  const room = await make(`${word} in de praktijk`, 'classroom', 12)
  const screen = await make(`${word} op afstand`, 'e-learning', 20)
  return { register, norm: String(norm?.code), room, screen }
}

/** The address after the first search, before any filter. */
const onlyWords = ({ searchParams }: URL): boolean =>
  searchParams.get('zoek') === 'kwispelkunde' && !searchParams.has('norm')

describe('KK-AGD-1: the agenda in a browser', () => {
  it('filters live in the address, the back button goes back, what was asked can be let go', async () => {
    const { norm, room, screen } = await inTheAgenda('Kwispelkunde')
    const page = await openPage(null)
    await page.goto('/opleidingen')
    await page.getByLabel('Zoek op naam of onderwerp').fill('kwispelkunde')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.waitForURL(onlyWords)
    await page.getByRole('heading', { name: '2 scholingen' }).waitFor()
    await page.getByText('Meer filters').click()
    await page.getByLabel('Telt mee voor').selectOption(norm)
    await page.getByLabel('Categorie').selectOption('A')
    await page.getByLabel('Vorm').selectOption({ label: 'Klassikaal' })
    await page.getByRole('button', { name: 'Zoek met deze filters' }).click()
    await page.getByRole('heading', { name: '1 scholing' }).waitFor()
    expect(new URL(page.url()).searchParams.get('norm')).toBe(norm)
    expect(await page.getByRole('link', { name: screen.title }).count()).toBe(0)
    expect(await axeProblems(page)).toEqual([])

    await page.goBack()
    await page.waitForURL(onlyWords)
    await page.getByRole('heading', { name: '2 scholingen' }).waitFor()
    expect(await page.getByLabel('Zoek op naam of onderwerp').inputValue()).toBe('kwispelkunde')
    await page.goForward()
    await page.getByRole('heading', { name: '1 scholing' }).waitFor()
    await page.getByRole('link', { name: 'Zonder klassikaal', exact: false }).click()
    await page.getByRole('heading', { name: '2 scholingen' }).waitFor()
    await page.getByRole('link', { name: room.title }).click()
    await page.getByRole('heading', { level: 1, name: room.title }).waitFor()
  })

  it('works without JavaScript, near a town', async () => {
    const { room } = await inTheAgenda('Zandbakleer')
    const scripted = await openPage(null)
    const context = await scripted.context().browser()?.newContext({ javaScriptEnabled: false, locale: 'nl-NL' })
    if (!context) throw new Error('no browser')
    const page = await context.newPage()
    await page.goto(`${inject('portal').url}/opleidingen`)
    await page.getByLabel('Zoek op naam of onderwerp').fill('zandbakleer')
    await page.getByLabel('In de buurt van').fill('Zwole')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByRole('heading', { name: '1 scholing' }).waitFor()
    await page.getByRole('link', { name: room.title }).waitFor()
    await page.getByText('Meer filters').click()
    await page.getByLabel('Kost hooguit').fill('50')
    await page.getByRole('button', { name: 'Zoek met deze filters' }).click()
    await page.waitForURL(/prijs=50/)
    expect(await page.getByRole('link', { name: room.title }).count()).toBe(0)
    await context.close()
  })

  it('one course: structured data under the strict policy, also from the cache, and on a phone', async () => {
    const { room } = await inTheAgenda('Bezemsteelvlucht')
    const { url } = inject('portal')
    const policies: string[] = []
    for (let visit = 0; visit < 2; visit++) {
      const reply = await fetch(`${url}/opleidingen/${room.slug}`)
      policies.push(reply.headers.get('content-security-policy') ?? '')
    }
    for (const policy of policies) {
      expect(policy).toContain('script-src')
      expect(/script-src[^;]*unsafe-inline/.test(policy)).toBe(false)
    }
    const page = await openPage(null, { phone: true, dark: true })
    await page.goto(`/opleidingen/${room.slug}`)
    await page.getByRole('heading', { level: 1, name: room.title }).waitFor()
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}')
    expect(data).toMatchObject({
      '@type': 'Course',
      name: room.title,
      hasCourseInstance: [{ location: { name: 'Het Oefenhuis' }, eventStatus: 'https://schema.org/EventScheduled' }],
    })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await axeProblems(page)).toEqual([])
    await page.goto('/opleidingen?zoek=bezemsteelvlucht')
    await page.getByRole('heading', { name: '2 scholingen' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await axeProblems(page)).toEqual([])
  })

  it('from the dossier: what a member still misses, the most useful first', async () => {
    const { register, room } = await inTheAgenda('Wolkenlezen')
    const member = await registered({ register: register.id, points: 0 })
    const page = await openPage(member)
    await page.goto('/opleidingen/voor-mij')
    await page.getByRole('heading', { level: 1, name: 'Scholingen voor jou' }).waitFor()
    await page.getByRole('link', { name: room.title }).waitFor()
    await page
      .getByText(/Vult \d+ van je \d+ open eis/)
      .or(page.getByText(/dichterbij/))
      .first()
      .waitFor()
    expect(await axeProblems(page)).toEqual([])
    const phone = await openPage(member, { phone: true, dark: true })
    await phone.goto('/opleidingen/voor-mij')
    await phone.getByRole('link', { name: room.title }).waitFor()
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    expect(await axeProblems(phone)).toEqual([])
  })
})
