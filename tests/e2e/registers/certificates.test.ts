import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { issueCertificate } from '@/collections/registers/Certificates/issue'
import { asSystem } from '@/src/lib/local-api'
import type { Certificate } from '@/src/payload-types'
import { aPeriod, aRegistration } from '@/tests/factories/registers'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { profileOf } from '../../int/evidence/people'
import { daysAgo, theRegister } from '../../int/registers/people'
import { aMember, type Member } from '../member'

let member: Member
let held: Certificate

beforeAll(async () => {
  const req = await systemRequest()
  member = await aMember({})
  const { organisation } = await profileOf('alice')
  const register = await theRegister('kckz', organisation)
  const registration = await aRegistration(req, { therapist: member.therapist, register })
  const period = await aPeriod(req, registration.id, daysAgo(200))
  const id = await issueCertificate(req, { registration: registration.id, period: period.id })
  held = await req.payload.findByID({ collection: 'certificates', id, ...asSystem(req, 'look') })
})

async function textOf(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise
  const { items } = await (await pdf.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}

describe('KS-ACC-4, X-11: a certificate from hand to hand', () => {
  it('its holder downloads it: a PDF with number and name', async () => {
    const page = await openPage(member)
    await page.goto('/account?open=downloads')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `Download PDF van certificaat ${held.number}` }).click(),
    ])
    expect(download.suggestedFilename()).toBe(`certificaat-${held.number}.pdf`)
    const text = await textOf(await download.path())
    expect(text).toContain(held.number)
    expect(text).toContain(held.holder)
  })

  it('a stranger who scans it sees that it is real, until staff revoke it', async () => {
    const stranger = await openPage(null, { width: 390 })
    await stranger.goto(`/verify/${held.code}`)
    expect(await stranger.getByText('Geldig', { exact: true }).isVisible()).toBe(true)
    expect(await stranger.getByRole('heading', { name: held.holder }).isVisible()).toBe(true)
    expect(await stranger.locator('meta[name=robots]').first().getAttribute('content')).toContain('noindex')
    expect(await axeProblems(stranger)).toEqual([])

    const staff = await openPage('admin')
    await staff.goto(`/admin/collections/certificates/${held.id}`)
    await staff.getByRole('button', { name: 'Trek certificaat in' }).click()
    const dialog = staff.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Trek in' }).click()
    await dialog.getByText('Schrijf op waarom').waitFor()
    await dialog.getByLabel('Reden').fill('Op de verkeerde naam.')
    await dialog.getByRole('button', { name: 'Trek in' }).click()
    await staff.getByText('Ingetrokken', { exact: true }).waitFor()

    await stranger.reload()
    expect(await stranger.getByText('Ingetrokken', { exact: true }).isVisible()).toBe(true)
    expect(await stranger.getByText('Geldig', { exact: true }).isVisible()).toBe(false)
    expect(await axeProblems(stranger)).toEqual([])
    const text = await stranger.locator('main').textContent()
    expect(text).not.toContain('@')
    expect(text).not.toContain('verkeerde naam')
  })

  it.each(['A'.repeat(24), 'x'])('nobody learns anything from the code %s', async (code) => {
    const reply = await fetch(`${inject('portal').url}/verify/${code}`)
    expect(reply.status).toBe(404)
    expect(reply.headers.get('cache-control')).toMatch(/no-store|no-cache/)
  })
})

describe('KK-REG-1: the public register', () => {
  it('is searched by name, and tells where somebody stands', async () => {
    const page = await openPage(null, { width: 390, dark: true })
    await page.goto('/register/kckz')
    await page.getByLabel('Naam of registratienummer').fill(held.registrationNumber?.replace('-', ' ') ?? '')
    await page.getByRole('button', { name: 'Zoek' }).click()
    await page.getByRole('heading', { name: held.holder }).waitFor()
    expect(await page.getByText('Geregistreerd', { exact: true }).isVisible()).toBe(true)
    expect(await axeProblems(page)).toEqual([])
  })
})
