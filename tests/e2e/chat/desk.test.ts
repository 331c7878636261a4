import { randomUUID } from 'node:crypto'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { pdf } from '@/tests/factories/files'
import { mailsTo } from '@/tests/int/identity/support'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../member'
import { openChat } from './open'

type Talk = { member: Member; name: string; id: number }

/** A member of this test alone who asks something in the chat. */
async function aTalk(question: string): Promise<Talk> {
  const member = await aMember({ firstName: 'Wilma', lastName: `Chat${randomUUID().slice(0, 8)}` })
  const started = await rest(member).post('/api/conversations/start', {
    json: { page: '/account', body: question, clientKey: randomUUID() },
  })
  expect(started.status).toBe(201)
  const { displayName } = (await rest(member).get(`/api/therapists/${member.therapist}?depth=0`)).body
  return { member, name: displayName, id: started.body.id }
}

const part = (page: Page, name: string) => page.getByRole('region', { name })
const log = (page: Page) => page.getByRole('tabpanel').getByRole('log')
const panel = (page: Page) => page.getByRole('dialog')

/** The desk with this conversation open. */
async function desk(who: 'support' | 'adminNorth', { id }: Talk, view: { width?: number; dark?: boolean } = {}) {
  const page = await openPage(who, view)
  await page.goto(`/admin/gesprekken?open=${id}`)
  await log(page).locator('time').first().waitFor()
  return page
}

async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel('Je antwoord').fill(text)
  await page.getByLabel('Je antwoord').press('Enter')
}

const saidIn = async (id: number): Promise<string[]> => {
  const reply = await rest('support').get(`/api/messages?where[conversation][equals]=${id}&sort=seq&limit=50`)
  return reply.body.docs.map(({ body }: { body: string }) => body)
}

describe('KS-SRV-8: the desk of who chats', () => {
  beforeAll(openChat)

  it('a member and two colleagues: taken, talked both ways, a note, handed over, closed, mailed', async () => {
    const talk = await aTalk('Hoe lever ik mijn VOG in?')
    const { member, name, id } = talk
    const theirs = await openPage(member)
    await theirs.goto('/account')
    await theirs.getByRole('button', { name: /^Hulp/ }).click()
    await panel(theirs).getByText('Hoe lever ik mijn VOG in?').waitFor()

    // Found in the list, and taken.
    const ours = await openPage('support')
    await ours.goto('/admin/gesprekken')
    await part(ours, 'Wacht op antwoord').getByRole('button', { name }).click()
    await log(ours).getByText('Hoe lever ik mijn VOG in?').waitFor()
    await ours.getByRole('button', { name: 'Neem aan' }).click()
    await ours.getByText('Jouw gesprek').waitFor()
    await part(ours, 'Van jou').getByRole('button', { name }).waitFor()
    await panel(theirs).getByRole('heading', { name: 'Chat met Support' }).waitFor()
    expect(await axeProblems(ours, 'main')).toEqual([])

    // Both ways.
    await say(ours, 'Bij Screening, onder VOG.')
    await panel(theirs).getByText('Bij Screening, onder VOG.').waitFor()
    await panel(theirs).getByLabel('Je bericht').pressSequentially('Dank je')
    await ours.getByText(`${name} typt …`).waitFor()
    await panel(theirs).getByLabel('Je bericht').press('Enter')
    await log(ours).getByText('Dank je', { exact: true }).waitFor()

    // A note stays between colleagues; what is said after it proves that it was passed over.
    await ours.getByRole('button', { name: 'Notitie' }).click()
    await ours.getByLabel('Je notitie').fill('Let op: derde keer deze week')
    await ours.getByRole('button', { name: 'Bewaar notitie' }).click()
    await log(ours).getByText('Notitie, alleen voor collega’s').waitFor()
    await ours.getByRole('button', { name: 'Antwoord', exact: true }).click()
    await say(ours, 'Mijn collega neemt het over.')
    await panel(theirs).getByText('Mijn collega neemt het over.').waitFor()
    expect(await panel(theirs).getByText('derde keer').count()).toBe(0)

    // To a colleague who is there.
    const colleague = await openPage('adminNorth')
    await colleague.goto('/admin/gesprekken')
    await part(colleague, 'Van collega’s').getByRole('button', { name }).waitFor()
    await ours.getByRole('button', { name: 'Geef door' }).click()
    await ours
      .getByRole('list', { name: 'Geef door aan' })
      .getByRole('button', { name: /AdminNorth.*aanwezig/ })
      .click()
    await part(colleague, 'Van jou').getByRole('button', { name }).click()
    await log(colleague).getByText('Let op: derde keer deze week').waitFor()
    await panel(theirs).getByRole('heading', { name: 'Chat met AdminNorth' }).waitFor()
    await ours.getByText('AdminNorth heeft dit gesprek').waitFor()
    expect(await ours.getByLabel('Je antwoord').count()).toBe(0)

    await colleague.getByRole('button', { name: 'Sluit gesprek af' }).click()
    await colleague.getByRole('button', { name: 'Ja, sluit af' }).click()
    await part(colleague, 'Vandaag afgesloten').getByRole('button', { name }).waitFor()
    await panel(theirs).getByText('Dit gesprek is afgesloten.').waitFor()
    await panel(theirs).getByRole('button', { name: 'Mail mij dit gesprek' }).click()
    await vi.waitFor(async () => {
      expect((await mailsTo(member.email)).map(({ template }) => template)).toContain('chat-transcript')
    }, 10_000)
    const text = (await rest(member).get(`/api/conversations/${id}/transcript`)).body
    expect(text).toContain('Bij Screening, onder VOG.')
    expect(text).not.toContain('derde keer')
  })

  it('who was faster has it, and the other reads who', async () => {
    const talk = await aTalk('Wie pakt mij op?')
    const page = await desk('adminNorth', talk)
    await page.route('**/take', async (route) => {
      expect((await rest('support').post(`/api/conversations/${talk.id}/take`, { json: {} })).status).toBe(200)
      await route.continue()
    })
    await page.getByRole('button', { name: 'Neem aan' }).click()
    await page.getByText('Support heeft dit gesprek al.').waitFor()
    await part(page, 'Van collega’s').getByRole('button', { name: talk.name }).waitFor()
    expect(await page.getByLabel('Je antwoord').count()).toBe(0)
  })

  it('a line that breaks loses nothing on either side, and what is sent again is one message', async () => {
    const talk = await aTalk('Ben je er nog?')
    const page = await desk('support', talk)
    await page.getByRole('button', { name: 'Neem aan' }).click()
    await page.getByText('Jouw gesprek').waitFor()
    await page.context().setOffline(true)
    await say(page, 'Ja hoor, ik zoek het op.')
    await log(page).getByText('Niet verstuurd').waitFor()
    const sent = { body: 'Intussen vraag ik nog iets', clientKey: randomUUID() }
    await rest(talk.member).post(`/api/conversations/${talk.id}/messages`, { json: sent })
    await page.context().setOffline(false)
    await log(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
    await log(page).getByText('Intussen vraag ik nog iets').waitFor()
    await log(page).getByText('Niet verstuurd').waitFor({ state: 'hidden' })
    expect(await log(page).getByText('Ja hoor, ik zoek het op.').count()).toBe(1)
    // While it is sent again it no longer says that it wasn’t, and isn’t there yet.
    await vi.waitFor(async () => expect(await saidIn(talk.id)).toContain('Ja hoor, ik zoek het op.'), 10_000)
    const said = await saidIn(talk.id)
    expect(said.filter((body) => body === 'Ja hoor, ik zoek het op.')).toHaveLength(1)
    expect(said.filter((body) => body === 'Intussen vraag ik nog iets')).toHaveLength(1)
  })

  it('opens at what was said last, follows what comes in, and leaves who reads back where they are', async () => {
    const talk = await aTalk('De eerste vraag')
    const tall = (mark: string) => `${'Nog een regel.\n'.repeat(20)}${mark}`
    const post = async (mark: string) =>
      rest(talk.member).post(`/api/conversations/${talk.id}/messages`, {
        json: { body: tall(mark), clientKey: randomUUID() },
      })
    for (const mark of ['twee', 'drie', 'vier']) expect((await post(mark)).status).toBe(201)
    const ours = await desk('support', talk)
    const theirs = await openPage(talk.member, { phone: true })
    await theirs.goto('/account')
    await theirs.getByRole('button', { name: /^Hulp/ }).click()
    const boxes = [log(ours), panel(theirs).getByRole('log')]
    const fromEnd = (box: Locator) => box.evaluate((e) => e.scrollHeight - e.scrollTop - e.clientHeight)
    const stand = async (mark: string) => {
      for (const box of boxes) {
        await box.getByText(mark).waitFor({ state: 'attached' })
        await expect.poll(() => fromEnd(box)).toBeLessThan(2)
      }
    }
    await stand('vier')
    expect((await post('vijf')).status).toBe(201)
    await stand('vijf')
    // Closed and opened again it still stands at the end.
    await theirs.getByRole('button', { name: 'Sluit hulp' }).click()
    await theirs.getByRole('button', { name: /^Hulp/ }).click()
    await stand('vijf')
    for (const box of boxes) {
      await box.evaluate((e) => e.scrollTo(0, 0))
      await expect.poll(() => box.evaluate((e) => e.scrollTop)).toBe(0)
    }
    expect((await post('zes')).status).toBe(201)
    for (const box of boxes) {
      await box.getByText('zes').waitFor({ state: 'attached' })
      expect(await fromEnd(box)).toBeGreaterThan(300)
    }
  })

  it('several at once: what comes in elsewhere is counted, also in the title; what one typed is still there', async () => {
    const [first, second] = [await aTalk('De eerste'), await aTalk('De tweede')]
    for (const { id } of [first, second]) await rest('support').post(`/api/conversations/${id}/take`, { json: {} })
    const page = await desk('support', first)
    await page.getByLabel('Je antwoord').fill('Half ant')
    await part(page, 'Van jou').getByRole('button', { name: second.name }).click()
    await log(page).getByText('De tweede').waitFor()
    await rest(first.member).post(`/api/conversations/${first.id}/messages`, {
      json: { body: 'Nog een vraag', clientKey: randomUUID() },
    })
    await page.getByRole('tab', { name: `${first.name} 1 ongelezen` }).waitFor()
    await page.waitForFunction(() => /^\(\d+\) Gesprekken/.test(document.title))
    // By keyboard.
    await page.getByRole('tab', { name: second.name }).press('ArrowLeft')
    await log(page).getByText('Nog een vraag').waitFor()
    expect(await page.getByLabel('Je antwoord').filter({ visible: true }).inputValue()).toBe('Half ant')
    await page.getByRole('tab', { name: first.name, exact: true }).waitFor()
  })

  it('a file goes along to the member; what the portal won’t take is said, and what was typed has gone', async () => {
    const talk = await aTalk('Heb je het formulier voor mij?')
    const { member, id } = talk
    const ours = await desk('support', talk)
    const choose = ours.getByLabel('Bestand', { exact: true })
    expect(await choose.count()).toBe(0)
    await ours.getByRole('button', { name: 'Neem aan' }).click()
    await choose.setInputFiles({ name: 'formulier.pdf', mimeType: 'application/pdf', buffer: Buffer.from('geen pdf') })
    await say(ours, 'Hier is het.')
    await ours.getByText(/bestand kunnen we niet|niet aannemen|soort bestand/i).waitFor()
    await ours.getByRole('button', { name: 'Haal formulier.pdf weg' }).click()
    await choose.setInputFiles({ name: 'formulier.pdf', mimeType: 'application/pdf', buffer: await pdf() })
    await ours.getByRole('button', { name: 'Verstuur' }).click()
    await log(ours)
      .getByRole('link', { name: /formulier\.pdf/ })
      .waitFor()
    expect(await saidIn(id)).toEqual(['Heb je het formulier voor mij?', 'Hier is het.', ''])
    expect(await axeProblems(ours)).toEqual([])
    const theirs = await openPage(member, { width: 390 })
    await theirs.goto('/account')
    await theirs.getByRole('button', { name: /^Hulp/ }).click()
    const link = panel(theirs).getByRole('link', { name: /formulier\.pdf/ })
    const href = await link.getAttribute('href')
    expect((await rest(member).get(String(href))).status).toBe(200)
  })

  it('a standard answer is found by typing “/”, and isn’t sent before one sends it; on a phone and in the dark too', async () => {
    const mark = randomUUID().slice(0, 8)
    const made = await rest('admin').post('/api/canned-answers', {
      json: { title: `Uitleg ${mark}`, body: 'Je vindt het bij Screening.' },
    })
    expect(made.status).toBe(201)
    const talk = await aTalk('Waar vind ik dat?')
    const page = await desk('support', talk, { width: 390, dark: true })
    await page.getByRole('button', { name: 'Neem aan' }).click()
    const field = page.getByLabel('Je antwoord')
    await field.fill('Hoi! ')
    await field.pressSequentially(`/${mark}`)
    await page.getByRole('option', { name: `Uitleg ${mark}` }).waitFor()
    expect(await axeProblems(page, 'main')).toEqual([])
    await field.press('Enter')
    await vi.waitFor(async () => expect(await field.inputValue()).toBe('Hoi! Je vindt het bij Screening.'))
    expect(await saidIn(talk.id)).toEqual(['Waar vind ik dat?'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    await field.press('Enter')
    await log(page).getByText('Je vindt het bij Screening.').waitFor()
  })

  it('isn’t there for who doesn’t answer chats', async () => {
    const page = await openPage('finance')
    const answer = await page.goto('/admin/gesprekken')
    expect(await page.getByRole('heading', { name: 'Gesprekken' }).count()).toBe(0)
    expect(answer?.ok()).toBeDefined()
    expect((await rest('finance').get('/api/conversations/inbox/stream')).status).toBe(403)
  })
})
