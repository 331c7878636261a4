import { beforeAll, describe, expect, it } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import { aDiploma } from '@/tests/factories/evidence'
import { factoryPassword } from '@/tests/factories/users'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, type Member } from '../member'
import { wordsOf } from '../words'

let member: Member

const until = async (what: string, reached: () => Promise<boolean>): Promise<void> => {
  await expect.poll(reached, { message: what, timeout: 30_000, interval: 250 }).toBe(true)
}

beforeAll(async () => {
  member = await aMember({ lastName: 'Wisman' })
  await aDiploma(await systemRequest(), member)
})

describe('X-15: my data', () => {
  it('a member asks for a copy, fetches it, asks to be erased, and the account is closed', async () => {
    const req = await systemRequest()
    const page = await openPage(member)
    await page.goto('/mijn-gegevens')
    await page.getByRole('button', { name: 'Vraag een kopie van mijn gegevens' }).click()
    await page.getByText('Je kopie wordt gemaakt').waitFor()
    await until('the copy is there', async () => {
      const found = await query(
        req,
        sql`SELECT 1 FROM data_exports WHERE therapist_id = ${member.therapist} AND status = 'ready'`,
      )
      return found.length === 1
    })
    await page.reload()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /Download mijn gegevens/ }).click(),
    ])
    expect(download.suggestedFilename()).toBe('mijn-gegevens.zip')

    const form = page.getByRole('form', { name: 'Gegevens laten wissen' })
    await form.getByRole('button').filter({ hasText: 'Vraag om mijn gegevens te wissen' }).click()
    await form.getByText('Vul je wachtwoord in.').first().waitFor()
    expect(await wordsOf(page.getByRole('main'))).toContain('Dit moeten we bewaren')
    await form.getByLabel('Je wachtwoord').fill(factoryPassword)
    await form.getByRole('checkbox').check()
    await form.getByRole('button').filter({ hasText: 'Vraag om mijn gegevens te wissen' }).click()
    await page.getByText('Je verzoek wordt bekeken').waitFor()

    const office = await openPage('adminNorth')
    await office.goto('/admin/privacy/verzoeken')
    const request = office.getByRole('article').filter({ hasText: 'Wisman' })
    expect(await wordsOf(request)).toContain('Je bewijsstukken en hun bestanden')
    await request.getByText('Inwilligen', { exact: true }).click()
    await request.getByRole('button', { name: 'Wis dit lid' }).click()
    await until('the member is erased', async () => {
      const left = await query(req, sql`SELECT 1 FROM users WHERE email = ${member.email}`)
      return left.length === 0
    })
    await office.reload()
    expect(await wordsOf(office.getByRole('main'))).not.toContain('Wisman')

    await page.goto('/mijn-gegevens')
    await page.waitForURL(/\/inloggen/)
    await page.getByLabel(/E-mailadres/).fill(member.email)
    await page.locator('input[name=password]').fill(factoryPassword)
    await page.getByRole('button', { name: 'Inloggen' }).click()
    await page.getByRole('alert').first().waitFor()
  })

  it.each([
    { width: 1280, dark: false },
    { width: 390, dark: true },
  ])('WCAG 2.2 AA, axe at $width px, dark: $dark', async (view) => {
    const other = await aMember()
    const page = await openPage(other, view)
    await page.goto('/mijn-gegevens')
    expect(await axeProblems(page)).toEqual([])
    const open = await openPage(null, view)
    await open.goto('/privacy')
    expect(await axeProblems(open)).toEqual([])
    expect(await open.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
  })
})
