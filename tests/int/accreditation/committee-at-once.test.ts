import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { kckz2023 } from '@/src/seed/reference/norms/kckz2023'
import { aCourse, anAccreditation, anAccreditationRequest } from '@/tests/factories/accreditation'
import { anOrganisation } from '@/tests/factories/organisations'
import { aNorm, aRegister } from '@/tests/factories/registers'
import { rest } from '@/tests/support/rest'
import { aWorld, type World } from './people'

let world: World
const today = amsterdamDay(new Date())

beforeAll(async () => {
  world = await aWorld()
})

const statusesOf = (replies: { status: number }[]): number[] => replies.map(({ status }) => status).sort()

describe('KK-PRV-1: a course and its committee at once', () => {
  const move = (who: 'provider' | 'accreditation' | 'admin', id: number, action: string, json: object = {}) =>
    rest(who).post(`/api/accreditation-requests/${id}/${action}`, { json })
  const line = { category: 'C', points: 1 }

  /** A change of a course that counts in two registers, asked in both. */
  async function aChangeInTwo(revokedOn?: string) {
    const { req, provider, organisation, register, norm2023 } = world
    const course = (await aCourse(req, { provider, title: 'Oude naam' })).id
    const other = await aRegister(req, { organisation: (await anOrganisation(req)).id })
    const otherNorm = await aNorm(req, other.id, { ...kckz2023, code: `twee-${randomUUID().slice(0, 8)}` })
    const otherKeeper = Number(other.organisation)
    const shared = { course, provider, validFrom: addDays(today, -30), validUntil: addDays(today, 300), ...line }
    await anAccreditation(req, { ...shared, register, organisation, norm: norm2023 })
    const second = await anAccreditation(req, {
      ...shared,
      register: other.id,
      organisation: otherKeeper,
      norm: otherNorm.id,
    })
    if (revokedOn) {
      await query(
        req,
        sql`UPDATE accreditations SET revoked_on = ${revokedOn}, revoked_reason = 'x' WHERE id = ${second.id}`,
      )
    }
    const asked = { course, kind: 'change', status: 'submitted', changes: { title: 'Nieuwe naam' } } as const
    const here = await anAccreditationRequest(req, { ...asked, register })
    const there = await anAccreditationRequest(req, { ...asked, register: other.id })
    const title = async () => (await rest(null).get(`/api/courses/${course}`)).body.title
    return { here: here.id, there: there.id, title }
  }

  it('two last registers agree: the course changes, once both did', async () => {
    const { here, there, title } = await aChangeInTwo()
    const replies = await Promise.all([move('admin', here, 'approve'), move('admin', there, 'approve')])
    expect([statusesOf(replies), await title()]).toEqual([[200, 200], 'Nieuwe naam'])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('a register in which it stops counting later still has to agree; one where it stopped hasn’t', async () => {
    const later = await aChangeInTwo(addDays(today, 10))
    expect((await move('admin', later.here, 'approve')).status).toBe(200)
    expect(await later.title()).toBe('Oude naam')
    const stopped = await aChangeInTwo(today)
    expect((await move('admin', stopped.here, 'approve')).status).toBe(200)
    expect(await stopped.title()).toBe('Nieuwe naam')
  })

  it('what lies with the committee isn’t changed under its hands', async () => {
    const { req, provider, register, norm2023 } = world
    const course = (await aCourse(req, { provider, status: 'draft', description: 'Met een toets.' })).id
    const { id } = await anAccreditationRequest(req, {
      course,
      register,
      lines: [{ norm: norm2023, ...line }],
      status: 'submitted',
    })
    const edit = () => rest('provider').patch(`/api/courses/${course}`, { json: { description: 'Zonder toets.' } })
    const refused = await edit()
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, expect.stringContaining('bij de commissie')])
    expect((await rest('provider').patch(`/api/courses/${course}`, { json: { price: 40 } })).status).toBe(200)
    await move('accreditation', id, 'return', { message: 'Hoe toets je?' })
    expect((await edit()).status).toBe(200)
  })

  it('revoked twice at once: once, with one mail', async () => {
    const { req, provider, organisation, register, norm2023 } = world
    const course = (await aCourse(req, { provider })).id
    const { id } = await anAccreditation(req, { course, provider, register, organisation, norm: norm2023, ...line })
    const json = { on: today, reason: 'Geen toets.' }
    const replies = await Promise.all(
      [1, 2].map(() => rest('accreditation').post(`/api/accreditations/${id}/revoke`, { json })),
    )
    expect(statusesOf(replies)).toEqual([200, 409])
  })
})
