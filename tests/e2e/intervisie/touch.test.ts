import { randomUUID } from 'node:crypto'
import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPage } from '@/tests/support/browser'
import { aMember } from '../member'
import { groupsOnMap, mapOn } from './on-map'

const mark = randomUUID().slice(0, 6)

beforeAll(async () => {
  await groupsOnMap(mark, await aMember())
})

type Finger = { x: number; y: number }

/** Fingers as the browser itself gets them: Playwright's own touchscreen has one, that only taps. */
async function hand(page: Page) {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  const say = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(({ x, y }, id) => ({ x, y, id })) })
  return {
    /** Puts fingers down, moves each to where it goes in steps, and lifts them. */
    async move(from: readonly Finger[], to: readonly Finger[], steps = 6) {
      await say('touchStart', from)
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps
        const now = from.map(({ x, y }, id) => {
          const end = to[id] ?? { x, y }
          return { x: x + (end.x - x) * part, y: y + (end.y - y) * part }
        })
        await say('touchMove', now)
      }
      await say('touchEnd', [])
    },
    async tap(at: Finger) {
      await say('touchStart', [at])
      await say('touchEnd', [])
    },
  }
}

/** The map on a phone with all five groups on it, in sight as a whole. */
async function onPhone(): Promise<{ page: Page; box: { x: number; y: number; width: number; height: number } }> {
  const page = await openPage(await aMember(), { phone: true })
  await page.goto(`/intervisiegroep?naam=${mark}`)
  await marker(page, '3 groepen rond Utrecht').waitFor()
  await mapOn(page).evaluate((map) => map.scrollIntoView({ block: 'center' }))
  const box = await mapOn(page).boundingBox()
  if (!box) throw new Error('no map')
  return { page, box }
}

const marker = (page: Page, name: string | RegExp) => mapOn(page).getByRole('button', { name })

/** Where a marker stands now, in the window. */
async function middleOf(page: Page, name: string): Promise<Finger> {
  const box = await marker(page, name).boundingBox()
  if (!box) throw new Error(`${name} isn't on the map`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

describe('KS-GRP-1: the map by finger', () => {
  it('two fingers apart come closer around what is between them, two fingers together go back', async () => {
    const { page } = await onPhone()
    const { move } = await hand(page)
    const utrecht = await middleOf(page, '3 groepen rond Utrecht')
    const at = (dx: number): Finger[] => [
      { x: utrecht.x - dx, y: utrecht.y },
      { x: utrecht.x + dx, y: utrecht.y },
    ]
    await move(at(40), at(120))
    // Three times as large: the far ends of the country are out of sight. Once more, and the three of Utrecht fall apart.
    await marker(page, /Maastricht/).waitFor({ state: 'detached' })
    expect(await marker(page, '3 groepen rond Utrecht').count()).toBe(1)
    await move(at(40), at(120))
    await marker(page, `Slot ${mark}, Zeist`).waitFor()
    const spot = await middleOf(page, '2 groepen in Utrecht')
    expect(Math.hypot(spot.x - utrecht.x, spot.y - utrecht.y)).toBeLessThan(120)
    await move(at(130), at(30))
    await marker(page, '3 groepen rond Utrecht').waitFor()
    await move(at(130), at(30))
    await marker(page, /Maastricht/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('a double tap comes closer; one finger moves what one came closer to, and presses nothing', async () => {
    const { page, box } = await onPhone()
    const { move, tap } = await hand(page)
    const spot = { x: box.x + box.width * 0.3, y: box.y + box.height * 0.62 }
    for (let twice = 0; twice < 2; twice += 1) {
      await tap(spot)
      await tap(spot)
    }
    await marker(page, /Groningen/).waitFor({ state: 'detached' })
    // From the marker itself: what is dragged isn't pressed.
    const from = await middleOf(page, '3 groepen rond Utrecht').catch(() => middleOf(page, '2 groepen in Utrecht'))
    await move([from], [{ x: from.x - 60, y: from.y + 50 }])
    await move([{ x: box.x + 150, y: box.y + 60 }], [{ x: box.x + 40, y: box.y + box.height - 30 }])
    await marker(page, /Groningen/).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('seen as a whole, one finger scrolls the page past it', async () => {
    const { page, box } = await onPhone()
    const { move } = await hand(page)
    const before = await page.evaluate(() => window.scrollY)
    const x = box.x + box.width / 2
    await move([{ x, y: box.y + box.height - 30 }], [{ x, y: box.y + 30 }], 12)
    await page.waitForFunction((was) => window.scrollY > was + 50, before)
    await marker(page, '3 groepen rond Utrecht').waitFor()
  })
})
