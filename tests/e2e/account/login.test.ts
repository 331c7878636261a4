import { describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aCode, aRecognition } from '@/tests/factories/screening'
import { aUser, factoryPassword } from '@/tests/factories/users'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { fillLogin } from '../login-form'
import { aMember } from '../member'
import { wordsOf } from '../words'

describe('logging in', () => {
  it('KS-ACC-1: a therapist logs in by number and first sees standing, number, tier and recognitions', async () => {
    const member = await aMember({ firstName: 'Fatima' })
    const { membershipNumber } = member
    await aCode(await systemRequest(), {
      therapist: member.therapist,
      organisation: member.organisation,
      code: '90041233',
    })
    await aRecognition(await systemRequest(), {
      therapist: member.therapist,
      organisation: member.organisation,
      name: 'CZ',
      code: '24104',
    })
    const page = await openPage(null)
    await page.goto('/inloggen')
    // Forgiving of case and spaces.
    await fillLogin(page, ` ${membershipNumber.toLowerCase()} `, factoryPassword)
    await page.waitForURL('**/account')
    await page.getByRole('heading', { level: 1, name: 'Dag Fatima' }).waitFor()
    const status = page.getByRole('region', { name: 'Mijn status' })
    const words = await wordsOf(status)
    for (const word of ['BO Noord', membershipNumber, 'Vergoedbaar', 'Toegelaten', '90 041 233', 'CZ 24104']) {
      expect(words).toContain(word)
    }
  })

  it('KS-ACC-1: the menu follows the standing: no continuing education before the recognition', async () => {
    const page = await openPage(await aMember({ standing: 'screening', tier: 'student' }))
    await page.goto('/account')
    const menu = page.getByRole('navigation', { name: 'Mijn menu' })
    await menu.getByRole('link', { name: 'Scholing' }).waitFor()
    expect(await menu.getByRole('link', { name: 'Bij- en nascholing' }).count()).toBe(0)
  })

  it('KS-ACC-3: a wrong password says so without telling whether the account exists, and keeps the name', async () => {
    const { email } = await aMember()
    const page = await openPage(null)
    const messages: string[] = []
    for (const name of [email, 'niemand@voorbeeld.test']) {
      await page.goto('/inloggen')
      await fillLogin(page, name, 'Verkeerd-2026!')
      const alert = page.locator('main').getByRole('alert')
      await alert.waitFor()
      messages.push(await wordsOf(alert))
      expect(await page.getByLabel('E-mailadres of lidnummer').inputValue()).toBe(name)
    }
    expect(messages[0]).toBe(messages[1])
  })

  it('KS-ACC-3: who asks for a member page comes back there after logging in, and can log out again', async () => {
    const { email } = await aMember()
    const page = await openPage(null)
    await page.goto('/scholing')
    await page.waitForURL(/\/inloggen\?naar=/)
    await fillLogin(page, email, factoryPassword)
    await page.waitForURL('**/scholing')
    await page.getByLabel('Account van Sanne Bakker').click()
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL(/\/inloggen/)
    await page.getByText('Je bent uitgelogd').waitFor()
    await page.goto('/account')
    await page.waitForURL(/\/inloggen/)
  })

  it('KS-ACC-3: someone without a role or a profile lands on the page about their account', async () => {
    const req = await systemRequest()
    const { email, id } = await aUser(req, { email: `alleen-${Date.now()}@voorbeeld.test` })
    const page = await openPage(null)
    await page.goto('/inloggen')
    await fillLogin(page, email, factoryPassword)
    await page.waitForURL(/\/beveiliging/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(await query(req, sql`SELECT id FROM users_sessions WHERE _parent_id = ${id}`)).toHaveLength(1)
  })
})
