import { describe, expect, it } from 'vitest'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { aCourse, anAccreditation, aProvider, aSession } from '@/tests/factories/accreditation'
import { aMembership, aUser, factoryPassword } from '@/tests/factories/users'
import { aRegisterOfNorth, organisation, registered } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { logIn } from '@/tests/support/session'
import { fillLogin } from '../login-form'

/** A meeting of today, with who gives it and a member whom it counts for. */
async function today() {
  const req = await systemRequest()
  const register = await aRegisterOfNorth()
  const provider = (await aProvider(req)).id
  const { email, id: user } = await aUser(req)
  await aMembership(req, { user, role: 'provider', displayName: 'Marieke Bos', provider })
  const course = await aCourse(req, { provider, title: 'Tillen zonder pijn' })
  const day = amsterdamDay(new Date())
  const session = await aSession(req, { course: course.id, startsOn: day, endsOn: day })
  await anAccreditation(req, {
    course: course.id,
    provider,
    register: register.id,
    organisation: await organisation('noord'),
    norm: register.norm,
    category: 'A',
    points: 3,
    validFrom: '2020-01-01',
    validUntil: '2030-12-31',
  })
  return { email, session: session.id, member: await registered({ register: register.id }) }
}

describe('KK-PRV-1: checking in with a phone', () => {
  it('the code on the screen, the member who scans it, the list that is confirmed, the points', async () => {
    const { email, session, member } = await today()
    const screen = await openPage(await logIn(email))
    await screen.goto(`/opleider/presentie/${session}`)
    const shown = screen.waitForResponse(/check-in-code$/)
    await screen.getByRole('link', { name: 'Laat de QR-code zien' }).click()
    const { address }: { address: string } = await (await shown).json()
    await screen.getByRole('img', { name: 'QR-code om in te checken' }).waitFor()
    expect(await axeProblems(screen)).toEqual([])

    const phone = await openPage(member, { phone: true, dark: true })
    await phone.goto(new URL(address).pathname)
    await phone.getByRole('heading', { name: 'Inchecken' }).waitFor()
    expect(await axeProblems(phone)).toEqual([])
    await phone.getByRole('button', { name: 'Ik ben erbij' }).click()
    await phone.getByText('Je bent ingecheckt').waitFor()
    expect(await axeProblems(phone)).toEqual([])

    await screen.goto(`/opleider/presentie/${session}`)
    await screen.getByRole('heading', { name: '1 aanmelding met de QR-code' }).waitFor()
    await screen.getByText(member.number).waitFor()
    await screen.getByRole('button', { name: 'Bevestig en schrijf bij' }).click()
    await screen.getByText('De aanmeldingen zijn bevestigd.', { exact: false }).waitFor()

    await phone.goto('/dossier')
    await phone.getByRole('link', { name: 'Alles uitklappen' }).click()
    await phone.getByText('Tillen zonder pijn').filter({ visible: true }).first().waitFor()
  })

  it('an old code says to scan again; whoever isn’t logged in logs in first and comes back', async () => {
    const { email, session, member } = await today()
    const old = await openPage(member, { phone: true })
    await old.goto(`/inchecken/${session}/abcdefghijklmnop`)
    await old.getByRole('heading', { name: 'Deze code werkt niet (meer)' }).waitFor()

    const screen = await openPage(await logIn(email))
    const shown = screen.waitForResponse(/check-in-code$/)
    await screen.goto(`/opleider/presentie/${session}/inchecken`)
    const { address }: { address: string } = await (await shown).json()
    const phone = await openPage(null, { phone: true })
    await phone.goto(new URL(address).pathname)
    await phone.waitForURL(/\/inloggen/)
    await fillLogin(phone, member.email, factoryPassword)
    await phone.getByRole('button', { name: 'Ik ben erbij' }).waitFor()
  })
})

describe('KK-PRV-1: a contact person', () => {
  it('lands in the portal for providers after logging in', async () => {
    const { email } = await today()
    const page = await openPage(null)
    await page.goto('/inloggen')
    await fillLogin(page, email, factoryPassword)
    await page.waitForURL('**/opleider')
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await axeProblems(page)).toEqual([])
  })
})
