import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { aMembership, aUser } from '@/tests/factories/users'
import { aRegisterOfNorth, organisation, registered } from '@/tests/int/registers/life'
import { daysAgo } from '@/tests/int/registers/people'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'

/** A contact person with a meeting that is over, and two members in the register where it counts. */
async function theMeeting() {
  const req = await systemRequest()
  const register = await aRegisterOfNorth()
  const north = await organisation('noord')
  const provider = (await aProvider(req)).id
  const user = await aUser(req)
  await aMembership(req, { user: user.id, role: 'provider', displayName: 'Marieke Bos', provider })
  const course = await aCourse(req, { provider, title: 'Reanimatie van de pasgeborene' })
  const day = daysAgo(5)
  const session = await aSession(req, { course: course.id, startsOn: day, endsOn: day })
  const shared = { course: course.id, provider, register: register.id, organisation: north, norm: register.norm }
  await anAccreditation(req, { ...shared, category: 'A', points: 3, validFrom: '2020-01-01', validUntil: '2030-12-31' })
  const [first, second] = [await registered({ register: register.id }), await registered({ register: register.id })]
  return { contact: await logIn(user.email), session: session.id, first, second }
}

describe('attendance in the portal for providers', () => {
  it('KK-PRV-1, KK-DOS-4: paste, look, book, download what is wrong, correct; the dossier shows the points', async () => {
    const { contact, session, first, second } = await theMeeting()
    const page = await openPage(contact)
    await page.goto('/opleider/presentie')
    await page.getByRole('link', { name: /Reanimatie van de pasgeborene/ }).click()
    await page.waitForURL(`**/opleider/presentie/${session}`)
    const list = [first.number.toLowerCase(), second.number.replace('-', ' '), first.number, 'X-000', '=1+1']
    await page.getByLabel('Nummers').fill(list.join('\n'))
    await page.getByRole('button', { name: 'Bekijk de lijst' }).click()
    await page.getByText('2 deelnemers krijgen punten').waitFor()
    await page.getByText('3 regels kunnen niet worden bijgeschreven').waitFor()
    expect(await axeProblems(page)).toEqual([])

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /Download de regels/ }).click(),
    ])
    const csv = await readFile(await file.path(), 'utf8')
    expect(
      csv
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(';')[0]),
    ).toEqual(['3', '4', '5'])
    expect(csv).toContain("'=1+1")

    await page.getByRole('button', { name: 'Schrijf 2 deelnemers bij' }).click()
    await page.getByText('2 deelnemers bijgeschreven').waitFor()

    const member = await openPage(first, { phone: true })
    await member.goto('/dossier')
    await member.getByRole('link', { name: 'Alles uitklappen' }).click()
    await member.getByText('Reanimatie van de pasgeborene').filter({ visible: true }).first().waitFor()

    await page.getByRole('button', { name: `Neem ${second.number} terug` }).click()
    await page.getByRole('dialog').getByLabel('Waarom?').fill('Was er niet bij.')
    await page.getByRole('button', { name: 'Ja, neem terug' }).click()
    await page.getByText('De deelname is teruggenomen').waitFor()
    expect(await page.getByRole('button', { name: `Neem ${second.number} terug` }).count()).toBe(0)
  })

  it('KK-PRV-1: a key is shown once, and ended with one press', async () => {
    const { contact } = await theMeeting()
    const page = await openPage(contact, { width: 390, dark: true })
    await page.goto('/opleider/sleutels')
    await page.getByLabel('Waarvoor').fill('Cursusplanner')
    await page.getByRole('button', { name: 'Maak een sleutel' }).click()
    const key = await page.getByLabel('Je API-sleutel').inputValue()
    expect(key).toMatch(/^rhp_.{43}$/)
    expect(await axeProblems(page)).toEqual([])
    await page.reload()
    expect(await page.content()).not.toContain(key)
    await page.getByRole('button', { name: 'Trek Cursusplanner in' }).click()
    await page.getByRole('button', { name: 'Ja, trek in' }).click()
    await page.getByText(/^Ingetrokken /).waitFor()
  })
})
