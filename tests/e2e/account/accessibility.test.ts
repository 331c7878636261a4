import { beforeAll, describe, expect, it } from 'vitest'
import { aRecognition } from '@/tests/factories/screening'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { systemRequest } from '@/tests/support/payload'
import { aMember, anItem, type Member } from '../member'

let member: Member
let receipt: string

beforeAll(async () => {
  member = await aMember()
  await aRecognition(await systemRequest(), {
    therapist: member.therapist,
    organisation: member.organisation,
    name: 'CZ',
    code: '24104',
  })
  await anItem(member, 'cpd-uploads', [['submit'], ['return', { reason: 'Waar staat de datum?' }]])
  await anItem(member, 'cpd-uploads', [['submit'], ['approve', { points: 6 }]], { title: 'Goedgekeurd' })
  const id = await anItem(member, 'diplomas', [['submit']])
  await anItem(member, 'diplomas', [['submit'], ['reject', { reason: 'Dit is geen diploma.' }]], { title: 'Afgewezen' })
  receipt = `/ontvangstbewijs/diplomas/${id}`
})

const views = [
  { width: 1280, dark: false },
  { width: 390, dark: false },
  { width: 1280, dark: true },
  { width: 390, dark: true },
]

describe.each(views)('KS-ACC-1: WCAG 2.2 AA, axe at $width px, dark: $dark', (view) => {
  it('the pages of a member', async () => {
    const page = await openPage(member, view)
    const found: Record<string, string[]> = {}
    const paths = [
      '/account?open=inloggegevens',
      '/scholing?open=nieuw',
      '/scholing?open=ingediend',
      '/scholing?open=erkend',
    ]
    for (const path of [...paths, receipt]) {
      await page.goto(path)
      found[path] = await axeProblems(page)
    }
    await page.goto('/bij-en-nascholing?open=ingediend')
    await page.getByRole('dialog').waitFor()
    found.dialog = await axeProblems(page)
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    found.cpd = await axeProblems(page)
    await page.goto('/scholing?open=nieuw')
    await page.getByRole('button', { name: 'Verstuur dit diploma' }).click()
    await page.locator('#nieuw').getByRole('alert').waitFor()
    found.errors = await axeProblems(page)
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })

  it('the pages of everyone', async () => {
    const page = await openPage(null, view)
    const found: Record<string, string[]> = {}
    for (const path of ['/', '/inloggen', '/wachtwoord-vergeten', '/nieuws']) {
      await page.goto(path)
      found[path] = await axeProblems(page)
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
})

describe('KS-ACC-1: WCAG 2.2 AA, axe before the scripts are there', () => {
  const paths = {
    'a member': ['/account', '/scholing', '/dossier', '/service-contact?open=bellen', '/assistent', '/keurmerk'],
    everyone: ['/', '/inloggen', '/zoek-een-therapeut', '/keurmerkregister', '/opleidingen', '/kennisbank'],
  }

  it.each(Object.entries(paths))('the pages of %s', async (who, theirs) => {
    const page = await openPage(who === 'everyone' ? null : member)
    // The page stays as the server drew it; a browser without scripts altogether can’t run axe.
    await page.route(/\.js(\?|$)/, (route) => route.abort())
    const found: Record<string, string[]> = {}
    for (const path of theirs) {
      expect((await page.goto(path))?.status()).toBe(200)
      found[path] = await axeProblems(page)
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, lines]) => lines.length > 0))).toEqual({})
  })
})
