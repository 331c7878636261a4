import { describe, expect, it } from 'vitest'
import { keurmerkOptions } from '@/collections/keurmerk'
import { turnRounds } from '@/plugins/keurmerk/round/task'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { query, sql } from '@/src/lib/sql'
import { aRound } from '@/tests/factories/keurmerk'
import { aPractice } from '@/tests/factories/practices'
import { daysSince, openedAgo } from '@/tests/int/keurmerk/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'

type Page = Awaited<ReturnType<typeof openPage>>

const good = 'We vragen cliënten elk kwartaal hoe het gaat, bespreken dat samen en passen daarna onze werkwijze aan.'

async function anOpenRound(organisation: number, year: number): Promise<number> {
  return (await aRound(await systemRequest(), { organisation, year, days: daysSince(3) })).id
}

async function withPractice(): Promise<Member> {
  const member = await aMember()
  await aPractice(await systemRequest(), { ...member, name: 'Praktijk De Linde' })
  return member
}

const evaluationOf = async ({ therapist }: Member) => {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT id, outcome::text, code, sent_at IS NOT NULL AS sent FROM self_evaluations WHERE therapist_id = ${therapist}`,
  )
  return row ?? {}
}

const savedText = async (id: unknown, code: string) =>
  (
    await query(
      await systemRequest(),
      sql`SELECT text FROM self_evaluation_answers WHERE evaluation_id = ${id} AND code = ${code}`,
    )
  )[0]?.text

const narrow = async (page: Page) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

describe('KB-2 … KB-6: a practice and its keurmerk', () => {
  it('applies, fills in, sends, is judged, reads its report, repairs and stands in the register', {
    timeout: 240_000,
  }, async () => {
    const member = await withPractice()
    const round = await anOpenRound(member.organisation, 2061)
    const page = await openPage(member)
    await page.goto('/keurmerk?open=ronde-2061')
    expect(await axeProblems(page)).toEqual([])
    await page.locator('#ronde-2061').getByRole('button', { name: 'Meld deze praktijk aan' }).click()
    await page.getByText('Je praktijk is aangemeld.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    const { id } = await evaluationOf(member)

    // It waits on the page of the account too.
    await page.goto('/account')
    await page.getByRole('link', { name: 'Verstuur je zelfevaluatie voor het keurmerk 2061' }).click()
    await page.getByRole('heading', { name: 'Praktijk De Linde: keurmerk 2061' }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    const first = page.locator('#vraag-q1')
    await first.getByRole('textbox').fill('Wij doen dat.')
    await first.getByRole('button', { name: 'Kijk mee met mijn antwoord' }).click()
    await first.getByText('Je antwoord is kort.').waitFor()
    await first.getByRole('textbox').fill(good)
    await expect.poll(() => savedText(id, 'q1'), { timeout: 10_000 }).toBe(good)

    // A colleague was faster with the next save: both texts are there, and one chooses.
    await query(
      await systemRequest(),
      sql`UPDATE self_evaluation_answers SET revision = 9, text = 'Van een ander.' WHERE evaluation_id = ${id} AND code = 'q1'`,
    )
    await first.getByRole('textbox').fill(`${good} En meer.`)
    await first.getByText('heeft dit antwoord intussen veranderd').waitFor()
    await first.getByText('Van een ander.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await first.getByRole('button', { name: 'Bewaar mijn tekst' }).click()
    await expect.poll(() => savedText(id, 'q1'), { timeout: 10_000 }).toBe(`${good} En meer.`)

    await page.locator('#vraag-q2').getByLabel('Ja').check()
    await page.locator('#vraag-q2').getByText('Opgeslagen, nog niet verstuurd').waitFor()
    expect(await savedText(id, 'q2')).toBe('Ja')
    await page.goto(`/keurmerk/${id}?open=versturen`)
    await page.getByText('Er ontbreekt nog één antwoord').waitFor()
    await page.getByRole('link', { name: 'Norm 2a, vraag 1' }).click()
    await page.locator('#vraag-q3').getByRole('textbox').fill('Wij overleggen.')
    await page.locator('#vraag-q3').getByText('Opgeslagen, nog niet verstuurd').waitFor()
    expect(await savedText(id, 'q3')).toBe('Wij overleggen.')
    await page.goto(`/keurmerk/${id}?open=versturen`)
    await page.getByRole('button', { name: 'Verstuur de zelfevaluatie' }).click()
    await page.getByText('Verstuurd. Je antwoorden staan vast').waitFor()
    expect(await evaluationOf(member)).toMatchObject({ sent: true })
    expect(await axeProblems(page)).toEqual([])

    const desk = await openPage('reviewer')
    await desk.goto(`/admin/keurmerk?open=${id}`, { waitUntil: 'networkidle' })
    expect(await axeProblems(desk, '[data-open]')).toEqual([])
    const judge = async (question: string, verdict: string) => {
      const part = desk.getByRole('region', { name: question })
      await part.getByRole('radio', { name: verdict, exact: true }).check()
      if (verdict !== 'Voldoet') {
        await part.getByRole('button', { name: 'Leg het oordeel vast' }).click()
        await part.getByText('Schrijf waarom het antwoord nog niet voldoet').first().waitFor()
        await part.getByLabel(/^Waarom/).fill('Je schrijft dat, niet hoe.')
        await part.getByLabel(/^Wat de praktijk kan doen/).fill('Vertel met wie en hoe vaak.')
      }
      await part.getByRole('button', { name: 'Leg het oordeel vast' }).click()
      await part.getByText('Pas je oordeel aan').waitFor()
    }
    await judge('Norm 1, vraag 1', 'Voldoet')
    await judge('Norm 1, vraag 2', 'Voldoet')
    await judge('Norm 2a, vraag 1', 'Voldoet bijna')

    const turn = async (day: string) =>
      turnRounds((await systemRequest()).payload, keurmerkOptions, momentOfClock(`${day}T06:00`) ?? new Date(0))
    await turn((await openedAgo(round, 22)).reportsOn)
    await page.goto(`/keurmerk/${id}`)
    await page.getByText('Nog aan te vullen').first().waitFor()
    await page.locator('#rapport > summary').click()
    await page.locator('#rapport').getByText('Oranje: voldoet nog niet').waitFor()
    await page.locator('#rapport').getByText('Vertel met wie en hoe vaak.').waitFor()
    expect(await axeProblems(page)).toEqual([])
    expect(await page.locator('#vraag-q1').count()).toBe(0)
    await page
      .locator('#vraag-q3')
      .getByRole('textbox')
      .fill('We overleggen elke maand met de huisartsen, en leggen vast wat we afspreken.')
    await page.locator('#vraag-q3').getByText('Opgeslagen, nog niet verstuurd').waitFor()
    await page.goto(`/keurmerk/${id}?open=versturen`)
    await page.getByRole('button', { name: 'Verstuur de herkwalificatie' }).click()
    await page.getByText('Verstuurd. Je antwoorden staan vast').waitFor()

    await desk.goto(`/admin/keurmerk?open=${id}`, { waitUntil: 'networkidle' })
    await judge('Norm 2a, vraag 1', 'Voldoet')
    await turn((await openedAgo(round, 45)).decidesOn)
    const { code, outcome } = await evaluationOf(member)
    expect(outcome).toBe('granted')
    await page.goto(`/keurmerk/${id}`)
    await page.getByText('Keurmerk toegekend').first().waitFor()
    expect(await axeProblems(page)).toEqual([])

    const visitor = await openPage(null, { width: 390 })
    await visitor.goto('/keurmerkregister?jaar=2061&zoek=linde')
    await visitor.getByRole('link', { name: 'Praktijk De Linde' }).click()
    await visitor.getByText('Heeft het keurmerk 2061').waitFor()
    expect(await axeProblems(visitor)).toEqual([])
    await narrow(visitor)
    // As the browser asks for it: a request without its headers isn't of who is logged in.
    const status = (who: Page, path: string) => who.evaluate(async (at) => (await fetch(at)).status, path)
    for (const file of ['rapport', 'zelfevaluatie', 'herkwalificatie']) {
      const path = `/keurmerk/${id}/${file}.pdf`
      expect([file, await status(page, path), await status(visitor, path)]).toEqual([file, 200, 404])
    }
    const badge = await visitor.request.get(`/keurmerkregister/${code}/beeldmerk`)
    expect([badge.status(), badge.headers()['content-type']]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    const list = await visitor.request.get('/keurmerkregister/lijst?jaar=2061')
    expect(await list.text()).toContain('Praktijk De Linde')
  })

  it('on a phone in the dark, with a colleague and a question', { timeout: 120_000 }, async () => {
    const [member, colleague] = [await withPractice(), await aMember()]
    const round = await anOpenRound(member.organisation, 2062)
    const practice = (await rest(member).get('/api/practices')).body.docs[0].id
    const { body } = await rest(member).post('/api/self-evaluations/apply', { json: { round, practice } })
    const page = await openPage(member, { phone: true, dark: true })
    await page.goto(`/keurmerk/${body.id}?open=invullers`)
    await narrow(page)
    expect(await axeProblems(page)).toEqual([])
    await page.getByLabel('Lidnummer van je collega').fill('X-0')
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByRole('alert').getByText('We kennen geen toegelaten lid').waitFor()
    await page.getByLabel('Lidnummer van je collega').fill(colleague.membershipNumber)
    await page.getByRole('button', { name: 'Voeg toe' }).click()
    await page.getByText('Je collega kan nu meeschrijven.').waitFor()
    await page.goto(`/keurmerk/${body.id}?open=vragen`)
    await page.getByLabel('Waarover').selectOption({ label: 'Norm 1, vraag 2' })
    await page.getByLabel('Je vraag').fill('Wat bedoelen jullie hier?')
    await page.getByRole('button', { name: 'Stel je vraag' }).click()
    await page.getByText('Je vraag is verstuurd.').waitFor()
    await narrow(page)
    expect(await axeProblems(page)).toEqual([])

    const desk = await openPage('reviewer')
    await desk.goto(`/admin/keurmerk?lijst=vragen&open=${body.id}`, { waitUntil: 'networkidle' })
    await desk.getByText('Wat bedoelen jullie hier?').waitFor()
    await desk.getByLabel(/^Antwoord/).fill('Of je het elk jaar doet.')
    await desk.getByRole('button', { name: 'Verstuur het antwoord' }).click()
    await expect.poll(() => desk.getByText('Wat bedoelen jullie hier?').count()).toBe(0)
    await page.goto(`/keurmerk/${body.id}?open=vragen`)
    await page.getByText('Of je het elk jaar doet.').waitFor()
    const other = await openPage(await aMember())
    expect((await other.goto(`/keurmerk/${body.id}`))?.status()).toBe(404)
  })

  it('without scripts an answer is saved by its button', async () => {
    const member = await withPractice()
    const round = await anOpenRound(member.organisation, 2063)
    const practice = (await rest(member).get('/api/practices')).body.docs[0].id
    const { body } = await rest(member).post('/api/self-evaluations/apply', { json: { round, practice } })
    const page = await openPage(member, { scripts: false })
    await page.goto(`/keurmerk/${body.id}`)
    await page.locator('#vraag-q1').getByRole('textbox').fill(good)
    await page.locator('#vraag-q1').getByRole('button', { name: 'Bewaar dit antwoord' }).click()
    await page.getByText('Opgeslagen, nog niet verstuurd.').waitFor()
    expect(await savedText(body.id, 'q1')).toBe(good)
  })
})

describe('KB-2: the Keurmerkwijzer', () => {
  it('tells everybody what is asked and how it is judged, with a sheet for notes', async () => {
    const member = await aMember()
    const round = await anOpenRound(member.organisation, 2064)
    const page = await openPage(null, { width: 390 })
    await page.goto('/keurmerkwijzer')
    await page.getByRole('link', { name: 'Keurmerk 2064' }).click()
    await page.getByRole('heading', { name: 'Keurmerkwijzer 2064' }).waitFor()
    await page.getByText('Hoe doe je q1?').click()
    await page.getByText('cliënten doen mee').first().waitFor()
    expect(await axeProblems(page)).toEqual([])
    await narrow(page)
    const notes = await page.request.get(`/keurmerkwijzer/${round}/notitieblad.pdf`)
    expect([notes.status(), notes.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect((await page.request.get('/keurmerkwijzer/2000000000')).status()).toBe(404)
  })
})
