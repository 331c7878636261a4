import { describe, expect, it } from 'vitest'
import { getViewer } from '@/src/access/viewer'
import { inSample } from '@/src/domain/registers/sample'
import { queueFigures } from '@/src/features/evidence/review/figures'
import { queuePage } from '@/src/features/evidence/review/queries'
import { aFileRow } from '@/tests/factories/evidence'
import { anActivity } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { fieldsOf, messageOf, profileOf } from '../evidence/people'
import { daysAgo, linesOf, type Registered, registered } from './people'

let made: Promise<Registered> | null = null
const aliceAtPoh = (): Promise<Registered> => {
  made ??= registered('alice', 'poh-ggz', daysAgo(500))
  return made
}

type Given = Partial<Parameters<typeof anActivity>[1]>

/** A draft of Alice. */
async function aDraft(given: Given = {}): Promise<number> {
  const { id: registration } = await aliceAtPoh()
  const owner = await profileOf('alice')
  return (await anActivity(await systemRequest(), { ...owner, registration, date: daysAgo(20), ...given })).id
}

const submit = (id: number) => rest('alice').post(`/api/activities/${id}/submit`)

async function handedIn(given: Given = {}): Promise<number> {
  const id = await aDraft(given)
  const reply = await submit(id)
  if (reply.status !== 200) throw new Error(JSON.stringify(reply.body))
  return id
}

async function pointsOf(id: number): Promise<number[]> {
  const lines = await linesOf((await aliceAtPoh()).id)
  return lines.filter(({ source }) => source === `activities/${id}`).map(({ points }) => Number(points))
}

/** A draft that the sample takes, or leaves out. */
async function drawn(taken: boolean): Promise<number> {
  for (;;) {
    const id = await aDraft()
    if (inSample('poh-ggz', id, 20) === taken) return id
  }
}

describe('an own activity', () => {
  it('PG-1: is booked when it is handed in, in the category of the norm, on its day', async () => {
    const id = await aDraft({ points: 3.5 })
    expect(await pointsOf(id)).toEqual([])
    expect((await submit(id)).status).toBe(200)
    const { id: registration } = await aliceAtPoh()
    const line = (await linesOf(registration)).find(({ source }) => source === `activities/${id}`)
    expect(line).toMatchObject({ category: 'B', activity: 'intervisie', points: 3.5, earnedOn: daysAgo(20) })
  })

  it('PG-2: changed, it is taken back and booked anew; changed in nothing that counts, it stays', async () => {
    const id = await handedIn({ points: 4 })
    const change = (json: object) => rest('alice').patch(`/api/activities/${id}`, { json })
    expect((await change({ description: 'Met vijf collega’s.' })).status).toBe(200)
    expect(await pointsOf(id)).toEqual([4])
    expect((await change({ points: 3 })).status).toBe(200)
    expect(await pointsOf(id)).toEqual([4, -4, 3])
    expect((await change({ activity: 'supervision', date: daysAgo(40) })).status).toBe(200)
    expect(await pointsOf(id)).toEqual([4, -4, 3, -3, 3])
  })

  it('PG-2: deleted or rejected, it is taken back with the reason', async () => {
    const gone = await handedIn({ points: 2 })
    expect((await rest('alice').delete(`/api/activities/${gone}`)).status).toBe(200)
    expect(await pointsOf(gone)).toEqual([2, -2])
    const refused = await handedIn({ points: 2 })
    await rest('reviewer').post(`/api/activities/${refused}/reject`, { json: { reason: 'Geen verslag.' } })
    expect(await pointsOf(refused)).toEqual([2, -2])
    const lines = await linesOf((await aliceAtPoh()).id)
    expect(lines.at(-1)?.reason).toBe('Geen verslag.')
  })

  it('PG-2: approved with other points, it is corrected; with the same, nothing is booked', async () => {
    const less = await handedIn({ points: 5 })
    const approve = (id: number, points: number) =>
      rest('reviewer').post(`/api/activities/${id}/approve`, { json: { points } })
    expect((await approve(less, 2)).status).toBe(200)
    expect(await pointsOf(less)).toEqual([5, -5, 2])
    const same = await handedIn({ points: 5 })
    await approve(same, 5)
    expect(await pointsOf(same)).toEqual([5])
    await rest('reviewer2').post(`/api/activities/${same}/correct`, { json: { points: 1, reason: 'Dubbel.' } })
    expect(await pointsOf(same)).toEqual([5, -5, 1])
  })

  it('PG-3: asked about, its points stay; handed in again, they are as they then are', async () => {
    const id = await handedIn({ points: 4 })
    await rest('reviewer').post(`/api/activities/${id}/return`, { json: { reason: 'Wie was erbij?' } })
    expect(await pointsOf(id)).toEqual([4])
    await rest('alice').patch(`/api/activities/${id}`, { json: { points: 3 } })
    expect(await pointsOf(id)).toEqual([4])
    await submit(id)
    expect(await pointsOf(id)).toEqual([4, -4, 3])
  })

  it('norms §2.6: while it waits for a decision its line isn’t corrected by hand; afterwards it can be', async () => {
    const id = await handedIn({ points: 4 })
    const { id: registration } = await aliceAtPoh()
    const line = (await linesOf(registration)).find(({ source }) => source === `activities/${id}`)
    const byHand = () => rest('reviewer').post('/api/credits', { json: { reverses: line?.id, points: 1, reason: 'x' } })
    const early = await byHand()
    expect([early.status, messageOf(early.body)]).toEqual([409, expect.stringMatching(/in die beoordeling/)])
    await rest('reviewer').post(`/api/activities/${id}/approve`, { json: { points: 4 } })
    expect((await byHand()).status).toBe(201)
  })

  it.each([
    ['an activity the norm doesn’t know', { activity: 'yoga' }, 'activity'],
    ['a category that isn’t entered by members', { category: 'A' }, 'activity'],
  ])('PG-2: %s is refused', async (_what, given, field) => {
    const { id: registration } = await aliceAtPoh()
    const json = { title: 'x', registration, activity: 'intervisie', date: daysAgo(3), points: 2, ...given }
    const reply = await rest('alice').post('/api/activities', { json })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, [field]])
  })

  it('PG-2: not for someone else’s registration', async () => {
    const bob = await registered('bob', 'poh-ggz')
    const json = { title: 'x', registration: bob.id, activity: 'intervisie', date: daysAgo(3), points: 2 }
    const reply = await rest('alice').post('/api/activities', { json })
    expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['registration']])
  })

  it('PG-2: a png is no evidence; jpeg and pdf are', async () => {
    const req = await systemRequest()
    const owner = await profileOf('alice')
    const { id: registration } = await aliceAtPoh()
    const withFile = async (mimeType: 'image/png' | 'image/jpeg' | 'application/pdf') => {
      const file = await aFileRow(req, owner, { mimeType })
      const json = { title: 'x', registration, activity: 'intervisie', date: daysAgo(3), points: 2, files: [file.id] }
      return rest('alice').post('/api/activities', { json })
    }
    const refused = await withFile('image/png')
    expect([refused.status, fieldsOf(refused.body)]).toEqual([400, ['files']])
    expect([(await withFile('image/jpeg')).status, (await withFile('application/pdf')).status]).toEqual([201, 201])
  })
})

describe('the sample', () => {
  it('PG-2: what is outside it has no deadline and isn’t queued, but can be opened and asked about', async () => {
    const [inside, outside] = [await drawn(true), await drawn(false)]
    const due = async (id: number) => (await submit(id)).body.doc.reviewDueOn
    const req = await requestOf('reviewer')
    const viewer = await getViewer(req)
    if (!viewer) throw new Error('no viewer')
    const queued = async () =>
      (await queuePage(req, viewer, { list: 'submitted', kind: 'activities' })).rows.map(({ id }) => id)
    const counted = async () => (await queueFigures(req, viewer, daysAgo(0))).perKind.get('activities')?.submitted ?? 0
    const before = await counted()
    // Six weeks, as the norm says; the portal's own term is two.
    expect(await due(inside)).toBe(daysAgo(-42))
    expect(await due(outside)).toBeNull()
    expect(await counted()).toBe(before + 1)
    const rows = await queued()
    expect([rows.includes(inside), rows.includes(outside)]).toEqual([true, false])
    expect((await rest('reviewer').get(`/api/activities/${outside}`)).status).toBe(200)
    const asked = await rest('reviewer').post(`/api/activities/${outside}/return`, {
      json: { reason: 'Wie was erbij?' },
    })
    expect(asked.status).toBe(200)
    // Whoever asked something gets the answer in the queue.
    await submit(outside)
    expect(await queued()).toContain(outside)
  })
})
