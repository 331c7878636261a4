import { describe, expect, it } from 'vitest'
import { type Reply, rest } from '@/tests/support/rest'
import { draftOf, eventsOf, itemIn, messageOf, rowOf } from './people'

const statuses = (replies: Reply[]): number[] => replies.map(({ status }) => status).sort()

describe('two at once', () => {
  it.each([1, 2, 3, 4])(
    'KS-DIP-3: two reviewers decide at once: one decision, the other is told who was first (%i)',
    async () => {
      const id = await itemIn('submitted')
      const approve = rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: { points: 5 } })
      const reject = rest('reviewer2').post(`/api/diplomas/${id}/reject`, { json: { reason: 'Nee.' } })
      const [approved, rejected] = await Promise.all([approve, reject])
      expect(statuses([approved, rejected])).toEqual([200, 409])
      const [loser, first] = approved.status === 409 ? [approved, 'Reviewer2'] : [rejected, 'Reviewer']
      expect(messageOf(loser.body)).toContain(`Deze inzending is zojuist al beoordeeld door ${first}.`)
      expect((await eventsOf('diplomas', id)).filter(({ action }) => action !== 'submit')).toHaveLength(1)
    },
  )

  it('KS-CPD-2: handing in twice at once happens once', async () => {
    const id = await draftOf('alice', 'cpd-uploads')
    const submit = () => rest('alice').post(`/api/cpd-uploads/${id}/submit`)
    expect(statuses(await Promise.all([submit(), submit(), submit()]))).toEqual([200, 409, 409])
    expect(await eventsOf('cpd-uploads', id)).toHaveLength(1)
  })

  it.each([1, 2, 3])(
    'KS-DIP-3: a decision and a change at once: the change counts for the decision, or is refused (%i)',
    async () => {
      const id = await itemIn('submitted')
      const [decision, change] = await Promise.all([
        rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: { points: 5 } }),
        rest('alice').patch(`/api/diplomas/${id}`, { json: { title: 'Op het laatste moment' } }),
      ])
      expect(decision.status).toBe(200)
      const actions = (await eventsOf('diplomas', id)).map(({ action }) => action)
      expect(actions).toEqual(change.status === 200 ? ['submit', 'edit', 'approve'] : ['submit', 'approve'])
      expect([200, 409]).toContain(change.status)
      expect((await rowOf('diplomas', id))?.status).toBe('approved')
    },
  )

  it.each([1, 2, 3])('KS-DIP-3: a decision and a deletion at once: exactly one of them (%i)', async () => {
    const id = await itemIn('submitted')
    const [decision, deletion] = await Promise.all([
      rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: { points: 5 } }),
      rest('alice').delete(`/api/diplomas/${id}`),
    ])
    expect([
      [200, 409],
      [404, 200],
    ]).toContainEqual([decision.status, deletion.status])
    expect((await rowOf('diplomas', id))?.status).toBe(decision.status === 200 ? 'approved' : undefined)
  })

  it('KS-DIP-3: a reviewer who looks at an older version is told that it changed', async () => {
    const id = await itemIn('submitted')
    const seen = (await rest('reviewer').get(`/api/diplomas/${id}`)).body.updatedAt
    await rest('alice').patch(`/api/diplomas/${id}`, { json: { studyPoints: 60 } })
    const json = { points: 60, seen }
    const late = await rest('reviewer').post(`/api/diplomas/${id}/approve`, { json })
    expect([late.status, messageOf(late.body)]).toEqual([409, expect.stringMatching(/net gewijzigd/)])
    const fresh = (await rest('reviewer').get(`/api/diplomas/${id}`)).body.updatedAt
    const again = await rest('reviewer').post(`/api/diplomas/${id}/approve`, { json: { points: 60, seen: fresh } })
    expect(again.status).toBe(200)
  })
})
