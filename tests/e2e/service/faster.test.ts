import { beforeAll, describe, expect, it } from 'vitest'
import { momentLong } from '@/src/features/service/calls/words'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { aMember, type Member } from '../member'
import { aDay, booked, callsOf, pick, twoCallers } from './callers'

type Page = Awaited<ReturnType<typeof openPage>>

beforeAll(twoCallers, 60_000)

/** A time for which one colleague is left, and two members who have it open. */
async function twoAfterOne(view: Parameters<typeof openPage>[1]) {
  const [first, second] = [await aMember(), await aMember()]
  const on = await aDay(first)
  const [start = new Date(0), next = new Date(0)] = on.times.slice(20)
  await booked(await aMember(), start)
  const faster = await openPage(first)
  const slower = await openPage(second, view)
  for (const page of [faster, slower]) {
    await page.goto(pick(on, 20))
    await page.getByRole('heading', { name: `We bellen je ${momentLong(start)}` }).waitFor()
  }
  return { first, second, faster, slower, start, next }
}

async function fillIn(page: Page, subject: string): Promise<void> {
  await page.locator('#bellen').getByLabel('Waarover wil je gebeld worden?').fill(subject)
  await page.locator('#bellen').getByLabel('Telefoonnummer').fill('020 123 45 67')
}

const plan = (page: Page) => page.locator('#bellen').getByRole('button', { name: 'Plan deze belafspraak' }).click()

/** Hears that it is gone, finds everything as it was typed, and takes the time after it. */
async function choosesAnother(page: Page, member: Member, next: Date, scripts: boolean): Promise<void> {
  const card = page.locator('#bellen')
  await card.getByRole('radio', { name: momentLong(next), exact: true }).waitFor()
  expect(await callsOf(member)).toEqual([])
  expect(await card.getByText(/Deze tijd is net bezet/).count()).toBeGreaterThan(0)
  expect(await card.getByLabel('Waarover wil je gebeld worden?').inputValue()).toBe('Mijn herregistratie')
  expect(await card.getByLabel('Telefoonnummer').inputValue()).toBe('020 123 45 67')
  expect(await card.getByRole('radio').count()).toBe(4)
  // Axe is a script itself.
  if (scripts) expect(await axeProblems(page)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    page.viewportSize()?.width ?? 0,
  )
  await card.getByRole('radio', { name: momentLong(next), exact: true }).check()
  await plan(page)
  await card.getByText('Je belafspraak staat.').waitFor()
  expect(await callsOf(member)).toMatchObject([
    { status: 'booked', start: next, phone: '+31201234567', subject: 'Mijn herregistratie' },
  ])
}

describe('KS-SRV-7: somebody else was faster', () => {
  it.each([
    ['on a phone', { phone: true, scripts: true }],
    ['without scripts', { scripts: false }],
  ])('%s: of two members one has the time, and the other chooses another around what they typed', async (_, view) => {
    const { first, second, faster, slower, start, next } = await twoAfterOne(view)
    await fillIn(faster, 'Mijn VOG')
    await fillIn(slower, 'Mijn herregistratie')
    await plan(faster)
    await faster.locator('#bellen').getByText('Je belafspraak staat.').waitFor()
    expect(await callsOf(first)).toMatchObject([{ status: 'booked', start }])
    await plan(slower)
    await choosesAnother(slower, second, next, view.scripts)
  })
})
