import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { mailsTo } from '@/tests/int/identity/support'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'
import { closeChat, openChat } from './open'

const panel = (page: Page) => page.getByRole('dialog')

async function openHelp(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Hulp/ }).click()
  await panel(page).waitFor()
}

const conversationsOf = async (member: Member): Promise<{ id: number; status: string }[]> =>
  (await rest(member).get('/api/conversations?sort=id')).body.docs

const saidIn = async (member: Member, id: number): Promise<string[]> => {
  const reply = await rest(member).get(`/api/messages?where[conversation][equals]=${id}&sort=seq&limit=50`)
  return reply.body.docs.map(({ body }: { body: string }) => body)
}

/** Begins a conversation in the panel. @returns its id */
async function begin(page: Page, member: Member, question: string): Promise<number> {
  await openHelp(page)
  await panel(page).getByRole('button', { name: 'Chat met een medewerker' }).click()
  await panel(page).getByLabel('Je vraag aan een medewerker').fill(question)
  await panel(page).getByRole('button', { name: 'Verstuur' }).click()
  await panel(page).getByText('Je bericht is binnen.').waitFor()
  const id = (await conversationsOf(member)).at(-1)?.id
  if (id === undefined) throw new Error('no conversation')
  return id
}

const answer = (id: number, body: string, clientKey: string) =>
  rest('support').post(`/api/conversations/${id}/messages`, { json: { body, clientKey } })

describe('KS-SRV-8: help beside every page of a member', () => {
  beforeAll(openChat)
  afterAll(closeChat)

  it('a member asks, a colleague answers, both read it; it goes on at the next page, and is mailed', async () => {
    const member = await aMember()
    const page = await openPage(member)
    await page.goto('/account')
    const id = await begin(page, member, 'Hoe lever ik mijn VOG in?')
    expect(await axeProblems(page)).toEqual([])

    expect((await rest('support').post(`/api/conversations/${id}/take`, { json: {} })).status).toBe(200)
    await panel(page).getByRole('heading', { name: 'Chat met Support' }).waitFor()
    expect((await answer(id, 'Bij Screening, onder VOG.', 'antwoord-1')).status).toBe(201)
    await panel(page).getByText('Bij Screening, onder VOG.').waitFor()

    // Gone from sight, what comes in is counted.
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    expect((await answer(id, 'Lukt het zo?', 'antwoord-2')).status).toBe(201)
    await page.getByRole('button', { name: 'Hulp 1 nieuwe berichten' }).waitFor()

    // Anew, on another page: everything is still there, once.
    await page.goto('/scholing')
    await openHelp(page)
    await panel(page).getByText('Lukt het zo?').waitFor()
    expect(await panel(page).getByText('Bij Screening, onder VOG.').count()).toBe(1)
    await panel(page).getByLabel('Je bericht').fill('Ja, dank je wel!')
    await panel(page).getByLabel('Je bericht').press('Enter')
    await vi.waitFor(async () => expect(await saidIn(member, id)).toContain('Ja, dank je wel!'), 10_000)

    await panel(page).getByRole('button', { name: 'Sluit het gesprek af' }).click()
    await panel(page).getByRole('button', { name: 'Ja, sluit af' }).click()
    await panel(page).getByText('Dit gesprek is afgesloten.').waitFor()
    await panel(page).getByRole('button', { name: 'Mail mij dit gesprek' }).click()
    await panel(page).getByText('kijk in je mail').waitFor()
    await vi.waitFor(async () => {
      const mails = await mailsTo(member.email)
      expect(mails.map(({ template }) => template)).toContain('chat-transcript')
    }, 10_000)
    expect((await conversationsOf(member)).map(({ status }) => status)).toEqual(['closed'])
  })

  it('on a phone it fills the screen; a broken line loses nothing, and what is sent again is one message', async () => {
    const member = await aMember()
    const page = await openPage(member, { phone: true, dark: true })
    await page.goto('/account')
    const id = await begin(page, member, 'Eerste vraag')
    expect(await axeProblems(page, 'dialog')).toEqual([])
    const box = await panel(page).boundingBox()
    expect(box).toMatchObject({ x: 0, y: 0, width: 390 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)

    expect((await rest('support').post(`/api/conversations/${id}/take`, { json: {} })).status).toBe(200)
    await panel(page).getByRole('heading', { name: 'Chat met Support' }).waitFor()
    await page.context().setOffline(true)
    await panel(page).getByLabel('Je bericht').fill('Tweede vraag')
    await panel(page).getByRole('button', { name: 'Verstuur' }).click()
    await panel(page).getByText('Niet verstuurd').waitFor()
    await page.context().setOffline(false)
    expect((await answer(id, 'Intussen gezegd', 'antwoord-3')).status).toBe(201)
    await panel(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
    await panel(page).getByText('Niet verstuurd').waitFor({ state: 'hidden' })
    await panel(page).getByText('Intussen gezegd').waitFor()
    // While it is sent again it no longer says that it wasn’t, and isn’t there yet.
    await vi.waitFor(async () => expect(await saidIn(member, id)).toContain('Tweede vraag'), 10_000)
    const said = await saidIn(member, id)
    expect(said.filter((body) => body === 'Tweede vraag')).toHaveLength(1)
    expect(said.filter((body) => body === 'Intussen gezegd')).toHaveLength(1)
  })

  it('what is typed is still there after a reload; too long is said, and nothing is sent', async () => {
    const member = await aMember()
    const page = await openPage(member)
    await page.goto('/account')
    await openHelp(page)
    await panel(page).getByRole('button', { name: 'Chat met een medewerker' }).click()
    const field = panel(page).getByLabel('Je vraag aan een medewerker')
    await field.fill('x'.repeat(4001))
    await panel(page).getByRole('button', { name: 'Verstuur' }).click()
    await panel(page).getByText('Je bericht is te lang: 4001 tekens.').waitFor()
    await field.fill('Halve vra')
    await page.reload()
    await openHelp(page)
    await panel(page).getByRole('button', { name: 'Chat met een medewerker' }).click()
    await expect.poll(() => panel(page).getByLabel('Je vraag aan een medewerker').inputValue()).toBe('Halve vra')
    expect(await conversationsOf(member)).toEqual([])
  })
})

describe('KS-SRV-8: outside the hours of the chat', () => {
  beforeAll(closeChat)

  it('says so, and offers a call; the keyboard comes back to the button', async () => {
    const page = await openPage(await aMember())
    await page.goto('/account')
    await openHelp(page)
    await panel(page).getByText('De chat is nu dicht.').waitFor()
    expect(await panel(page).getByRole('button', { name: 'Chat met een medewerker' }).count()).toBe(0)
    await panel(page).getByRole('link', { name: 'Plan een belafspraak' }).waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.keyboard.press('Escape')
    await panel(page).waitFor({ state: 'hidden' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Hulp')
  })

  it('without scripts the button leads to the hours', async () => {
    await openChat()
    const page = await openPage(await aMember(), { scripts: false })
    await page.goto('/account')
    await page.getByRole('link', { name: 'Hulp', exact: true }).click()
    await page.waitForURL('**/service-contact#chat')
    await page.locator('#chat').getByText('Maandag tot en met zondag').waitFor()
    await closeChat()
  })
})
