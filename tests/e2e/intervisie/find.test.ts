import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { mailsTo } from '@/tests/int/registers/life'
import { axeProblems } from '@/tests/support/axe'
import { openPage } from '@/tests/support/browser'
import { aMember, type Member } from '../member'
import { wordsOf } from '../words'
import { groupsOnMap, mapOn } from './on-map'

/** Apart from the groups of every other test: all of these have it in their name. */
const mark = randomUUID().slice(0, 6)
const path = `/intervisiegroep?naam=${mark}`

let manager: Member

beforeAll(async () => {
  manager = await aMember({ firstName: 'Marga', lastName: `Beheer ${mark}` })
  await groupsOnMap(mark, manager)
})

const map = mapOn
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let times = 0; times < 40; times += 1) {
    if ((await focused(page)) === label) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never reached ${label}`)
}

describe('KS-GRP-1: finding a group on the map', () => {
  it('by keyboard alone: open a marker, read who manages it, close, come closer', async () => {
    const page = await openPage(await aMember())
    await page.goto(path)
    await page.getByText('5 groepen').waitFor()
    await map(page).focus()
    await tabTo(page, `Noorderlicht ${mark}, Groningen`)
    await page.keyboard.press('Enter')
    const card = page.getByRole('dialog', { name: `Noorderlicht ${mark}` })
    await card.getByText(`Marga Beheer ${mark}`).waitFor()
    await card.getByRole('link', { name: manager.email }).waitFor()
    expect(await wordsOf(card)).toContain('3 leden, zoekt nog 2 leden')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'detached' })
    expect(await focused(page)).toBe(`Noorderlicht ${mark}, Groningen`)
    // Three groups in two towns are one marker, until one comes closer.
    await tabTo(page, '3 groepen rond Utrecht')
    await page.keyboard.press('Enter')
    await map(page)
      .getByRole('button', { name: `Slot ${mark}, Zeist` })
      .waitFor()
    expect(await focused(page)).toBe('Kaart met intervisiegroepen')
    expect(
      await map(page)
        .getByRole('button', { name: /Groningen/ })
        .count(),
    ).toBe(0)
    // Two on one spot can't be told apart on a map: they are named.
    await tabTo(page, '2 groepen in Utrecht')
    await page.keyboard.press('Enter')
    const spot = page.getByRole('dialog', { name: '2 groepen in Utrecht' })
    await spot.getByRole('button', { name: `Singel ${mark}` }).click()
    await page
      .getByRole('dialog', { name: `Singel ${mark}` })
      .getByText('Deze groep heeft er 1')
      .waitFor()
    await page.keyboard.press('Escape')
    await map(page).focus()
    await page.keyboard.press('Home')
    await map(page).getByRole('button', { name: '3 groepen rond Utrecht' }).waitFor()
    for (const key of ['+', '+', '+', 'ArrowDown']) await page.keyboard.press(key)
    await map(page).getByRole('button', { name: '3 groepen rond Utrecht' }).waitFor({ state: 'detached' })
  })

  it('by mouse: drag and wheel move the map, and the page scrolls on past one that nobody uses', async () => {
    const page = await openPage(await aMember())
    await page.goto(path)
    await map(page).getByRole('button', { name: '3 groepen rond Utrecht' }).waitFor()
    await map(page).hover({ position: { x: 20, y: 200 } })
    const scrolled = await page.evaluate(() => window.scrollY)
    await page.mouse.wheel(0, 120)
    await page.waitForFunction((before) => window.scrollY > before, scrolled)
    await map(page).getByRole('button', { name: '3 groepen rond Utrecht' }).waitFor()
    const box = await map(page).boundingBox()
    if (!box) throw new Error('no map')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.keyboard.down('Control')
    for (let turn = 0; turn < 3; turn += 1) await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await map(page)
      .getByRole('button', { name: /Maastricht/ })
      .waitFor({ state: 'detached' })
    for (let time = 0; time < 3; time += 1) {
      const there = await map(page).boundingBox()
      if (!there) throw new Error('no map')
      await page.mouse.move(there.x + there.width / 2, there.y + there.height - 20)
      await page.mouse.down()
      await page.mouse.move(there.x + there.width / 2, there.y + 20, { steps: 4 })
      await page.mouse.up()
    }
    await map(page)
      .getByRole('button', { name: /Maastricht/ })
      .waitFor()
  })

  it('a filter narrows map and list, stands in the address, and the back button takes it away', async () => {
    const page = await openPage(await aMember())
    await page.goto(path)
    await page.getByText('5 groepen').waitFor()
    expect(await page.getByRole('listitem').filter({ hasText: mark }).count()).toBe(5)
    expect(await wordsOf(page.getByRole('listitem').filter({ hasText: `Singel ${mark}` }))).toContain(
      'Nog niet compleet',
    )
    await page.getByLabel('Alleen groepen die leden zoeken').check()
    await page.getByLabel('In de buurt van').fill('maastrigt')
    await page.getByRole('button', { name: 'Zoek', exact: true }).click()
    await page.getByText('2 groepen, dichtbij Maastricht eerst').waitFor()
    expect(new URL(page.url()).searchParams.get('ruimte')).toBe('ja')
    const listed = page.getByRole('listitem').filter({ hasText: mark })
    expect(await wordsOf(listed.first())).toContain(`Singel ${mark}`)
    expect(
      await map(page)
        .getByRole('button', { name: /Mergel/ })
        .count(),
    ).toBe(0)
    await page.goBack()
    await page.getByText('5 groepen').waitFor()
    await map(page)
      .getByRole('button', { name: /Mergel/ })
      .waitFor()
  })

  it('says where the practice is, once, and sees the nearest first', async () => {
    const page = await openPage(await aMember(), { width: 390 })
    await page.goto(path)
    await page.getByLabel('Naam van de praktijk').fill('Praktijk Adem')
    await page.locator('#praktijk-place').fill('Nergenshuizen')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByRole('link', { name: /Deze plaats kennen we niet/ }).waitFor()
    await page.locator('#praktijk-place').fill('Maastricht')
    await page.getByRole('button', { name: 'Bewaar' }).click()
    await page.getByText('dichtbij je praktijk in Maastricht eerst').waitFor()
    expect(await page.getByLabel('Naam van de praktijk').count()).toBe(0)
    expect(await wordsOf(page.getByRole('listitem').filter({ hasText: mark }).first())).toContain('Mergel')
  })

  it('asks to join, from the list on a phone; who manages the group gets it by mail', async () => {
    const before = (await mailsTo(manager)).length
    const page = await openPage(await aMember(), { phone: true })
    await page.goto(path)
    await page.getByRole('link', { name: `Noorderlicht ${mark}` }).click()
    const card = page.getByRole('dialog')
    await card.getByLabel('Vraag of je mee mag doen').fill('Ik werk in Groningen en zoek een groep.')
    await card.getByRole('button', { name: 'Verstuur je vraag' }).click()
    await card.getByText('Je vraag is verstuurd').waitFor()
    expect((await mailsTo(manager)).slice(before)).toEqual(['group-join-asked'])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })

  it('without scripts: the list is there, a group opens on the page, and asking works', async () => {
    const before = (await mailsTo(manager)).length
    const page = await openPage(await aMember(), { scripts: false })
    await page.goto(path)
    await page.getByRole('link', { name: `Noorderlicht ${mark}` }).click()
    const card = page.getByRole('region', { name: `Noorderlicht ${mark}` })
    await card.getByLabel('Vraag of je mee mag doen').fill('Zonder scripts.')
    await card.getByRole('button', { name: 'Verstuur je vraag' }).click()
    await page.getByText('Je vraag is verstuurd').waitFor()
    expect((await mailsTo(manager)).slice(before)).toEqual(['group-join-asked'])
  })

  it.each([
    { width: 1280, dark: false },
    { width: 390, dark: true },
  ])('axe has nothing against it at $width px, dark: $dark', async (view) => {
    const page = await openPage(await aMember(), view)
    await page.goto(path)
    await page.getByText('5 groepen').waitFor()
    expect(await axeProblems(page)).toEqual([])
    await page.getByRole('link', { name: `Noorderlicht ${mark}` }).click()
    await page.getByRole('dialog').getByText('Groepsmanager', { exact: true }).waitFor()
    expect(await axeProblems(page)).toEqual([])
  })
})
