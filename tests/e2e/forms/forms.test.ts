import type { Page } from 'playwright-core'
import { describe, expect, it, vi } from 'vitest'
import { query, sql } from '@/src/lib/sql'
import type { Form } from '@/src/payload-types'
import { richText } from '@/src/seed/lexical'
import { aForm } from '@/tests/factories/forms'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'

const fields: NonNullable<Form['fields']> = [
  { blockType: 'message', message: richText(['Vul dit in voor je komt.']) },
  { blockType: 'text', name: 'naam', label: 'Je naam', required: true, width: 50 },
  { blockType: 'email', name: 'mail', label: 'Je e-mailadres', required: true, width: 50 },
  {
    blockType: 'radio',
    name: 'workshop',
    label: 'Welke workshop?',
    required: true,
    options: [
      { value: 'a', label: 'Intervisie' },
      { value: 'b', label: 'Dossier' },
    ],
  },
  {
    blockType: 'select',
    name: 'vervoer',
    label: 'Hoe kom je?',
    options: [
      { value: 'trein', label: 'Met de trein' },
      { value: 'auto', label: 'Met de auto' },
    ],
  },
  { blockType: 'number', name: 'gasten', label: 'Hoeveel gasten?', defaultValue: 0 },
  { blockType: 'date', name: 'geboren', label: 'Sinds wanneer ben je lid?' },
  { blockType: 'textarea', name: 'vraag', label: 'Je vraag' },
  { blockType: 'checkbox', name: 'lunch', label: 'Ik eet mee', required: true },
]

const meeting = async (more: Partial<Parameters<typeof aForm>[1]> = {}): Promise<Form> =>
  aForm(await systemRequest(), {
    title: 'Aanmelden voor de bijeenkomst',
    intro: 'We beginnen om tien uur.',
    submitButtonLabel: 'Meld je aan',
    confirmation: ['Je staat op de lijst.'],
    fields,
    ...more,
  })

const kept = async (form: number): Promise<Record<string, string>> => {
  const rows = await query(
    await systemRequest(),
    sql`SELECT d.field, d.value FROM form_submissions s JOIN form_submissions_submission_data d ON d._parent_id = s.id
         WHERE s.form_id = ${form}`,
  )
  return Object.fromEntries(rows.map(({ field, value }) => [String(field), String(value)]))
}

const send = (page: Page) => page.getByRole('button', { name: 'Meld je aan' }).click()

/** Fills in as a person does: not within the four seconds in which only programs do. */
async function fillIn(page: Page): Promise<void> {
  const opened = Date.now()
  await page.getByLabel('Je naam').fill('Jan de Boer')
  await page.getByLabel('Je e-mailadres').fill('jan')
  await page.getByRole('radio', { name: 'Dossier' }).check()
  await page.getByLabel('Hoe kom je?').selectOption('trein')
  await page.getByLabel('Hoeveel gasten?').fill('2')
  await page.getByLabel('Je vraag').fill('Is er een lift?')
  await vi.waitUntil(() => Date.now() - opened > 4500, { timeout: 10_000 })
}

describe('7.2: a form that an editor made', () => {
  it.each([
    ['with scripts', true],
    ['without JavaScript', false],
  ])('%s: what is wrong stands at its question, nothing is lost, and then it is sent', async (_how, scripts) => {
    const form = await meeting()
    const page = await openPage(null, { scripts })
    await page.goto(`/formulier/${form.slug}`)
    await page.getByText('Vul dit in voor je komt.').waitFor()
    await fillIn(page)
    await send(page)
    await page.getByRole('alert').getByText('Zet een vinkje bij “Ik eet mee”.').waitFor()
    await page
      .getByRole('alert')
      .getByText(/e-mailadres in, zoals/)
      .waitFor()
    expect(await page.getByLabel('Je naam').inputValue()).toBe('Jan de Boer')
    expect(await page.getByRole('radio', { name: 'Dossier' }).isChecked()).toBe(true)
    expect(await page.getByLabel('Hoe kom je?').inputValue()).toBe('trein')
    expect(await page.getByLabel('Je vraag').inputValue()).toBe('Is er een lift?')
    if (scripts) expect(await axeProblems(page)).toEqual([])
    await page.getByLabel('Je e-mailadres').fill('jan@voorbeeld.nl')
    await page.getByRole('checkbox', { name: /Ik eet mee/ }).check()
    await send(page)
    await page.getByText('Je staat op de lijst.').waitFor()
    expect(await kept(form.id)).toEqual({
      naam: 'Jan de Boer',
      mail: 'jan@voorbeeld.nl',
      workshop: 'b',
      vervoer: 'trein',
      gasten: '2',
      vraag: 'Is er een lift?',
      lunch: 'ja',
    })
  })

  it('an editor changes it meanwhile: one reads so, and goes on with the form as it is now', async () => {
    const form = await meeting()
    const page = await openPage('alice')
    await page.goto(`/formulier/${form.slug}`)
    await fillIn(page)
    const req = await systemRequest()
    await query(req, sql`DELETE FROM forms_blocks_textarea WHERE _parent_id = ${form.id}`)
    await page.getByLabel('Je e-mailadres').fill('jan@voorbeeld.nl')
    await page.getByRole('checkbox', { name: /Ik eet mee/ }).check()
    await send(page)
    await page
      .getByRole('alert')
      .getByText(/intussen veranderd/)
      .waitFor()
    await page.getByLabel('Je vraag').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Je naam').inputValue()).toBe('Jan de Boer')
    await send(page)
    await page.getByText('Je staat op de lijst.').waitFor()
    expect(await kept(form.id)).not.toHaveProperty('vraag')
  })

  it('for members: log in first; closed: says so; not open: its maker tries it out', async () => {
    const stranger = await openPage(null)
    const [members, past, shut] = [
      await meeting({ membersOnly: true }),
      await meeting({ closesOn: '2026-01-31' }),
      await meeting({ isOpen: false }),
    ]
    await stranger.goto(`/formulier/${members.slug}`)
    await stranger.waitForURL('**/inloggen?naar=%2Fformulier%2F**')
    await stranger.goto(`/formulier/${past.slug}`)
    await stranger.getByText('Invullen kon tot en met 31 januari 2026.').waitFor()
    await stranger.goto(`/formulier/${shut.slug}`)
    await stranger.getByText('Dit formulier is gesloten').waitFor()
    expect(await stranger.getByText('Aanmelden voor de bijeenkomst').count()).toBe(0)
    expect((await stranger.goto('/formulier/bestaat-niet'))?.status()).toBe(404)
    const editor = await openPage('editor')
    await editor.goto(`/formulier/${shut.slug}`)
    await editor.getByText('Dit formulier staat niet open').waitFor()
  })

  it('reads well on a phone, in the dark', async () => {
    const form = await meeting()
    for (const view of [{}, { phone: true, dark: true }]) {
      const page = await openPage(null, view)
      for (const path of ['', '?verstuurd=ja']) {
        await page.goto(`/formulier/${form.slug}${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        expect(await axeProblems(page)).toEqual([])
      }
    }
  })

  it('its keeper finds the answers beside the form', async () => {
    const form = await meeting({ fields: [{ blockType: 'text', name: 'naam', label: 'Je naam' }] })
    const page = await openPage(null)
    await page.goto(`/formulier/${form.slug}`)
    const opened = Date.now()
    await page.getByLabel('Je naam').fill('Jan')
    await vi.waitUntil(() => Date.now() - opened > 4500, { timeout: 10_000 })
    await send(page)
    await page.getByText('Je staat op de lijst.').waitFor()
    const editor = await openPage('editor')
    await editor.goto(`/admin/collections/forms/${form.id}`)
    await editor.getByText(/1 keer ingevuld/).waitFor()
    const [file] = await Promise.all([
      editor.waitForEvent('download'),
      editor.getByRole('link', { name: 'Haal ze op als CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe(`${form.slug}.csv`)
  })
})
