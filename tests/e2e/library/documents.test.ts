import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishVersion } from '@/collections/library/DocumentVersions/publish'
import { aDocument, docxWith } from '@/tests/factories/library'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, type Member } from '../member'

const mark = `kwartel${randomUUID().slice(0, 6)}`
let member: Member
let document: number

beforeAll(async () => {
  member = await aMember()
  const req = await systemRequest()
  const { id } = await aDocument(req, { title: `Behandelplan ${mark}` })
  document = id
  await publishVersion(req, { document: id, by: 'Redactie', changes: '', bytes: docxWith('Doelen en afspraken') })
})

describe('KS-DOC-1: documents', () => {
  it('a member searches, downloads, takes several as a zip, and sees what changed since', async () => {
    const page = await openPage(member)
    await page.goto('/documenten')
    await page.getByLabel('Zoek op woorden').fill(mark)
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.waitForURL(/zoek=/)
    const heading = page.getByRole('heading', { name: `Behandelplan ${mark}` })
    await heading.waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: new RegExp(`Download Behandelplan ${mark}`) }).click(),
    ])
    expect(file.suggestedFilename()).toMatch(/\.docx$/)
    await page.getByLabel(`Kies Behandelplan ${mark} voor de zip`).check()
    const [zip] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download wat je aankruist als zip' }).click(),
    ])
    expect(zip.suggestedFilename()).toMatch(/\.zip$/)
    await publishVersion(await systemRequest(), {
      document,
      by: 'Redactie',
      changes: 'Nieuw kopje over evaluatie.',
      bytes: docxWith('Doelen, afspraken en evaluatie'),
    })
    await page.goto(`/documenten?zoek=${mark}&gewijzigd=ja`)
    await page.getByText('Nieuw kopje over evaluatie.').waitFor()
  })

  it.each([
    { width: 1280, dark: false },
    { width: 390, dark: true },
  ])('WCAG 2.2 AA, axe at $width px, dark: $dark', async (view) => {
    const page = await openPage(member, view)
    for (const path of ['/documenten', '/documenten?zoek=bestaatniet', '/documenten-openbaar']) {
      await page.goto(path)
      expect([path, await axeProblems(page)]).toEqual([path, []])
    }
  })
})
