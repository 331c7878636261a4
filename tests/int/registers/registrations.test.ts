import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aRegistration } from '@/tests/factories/registers'
import { aTherapist } from '@/tests/factories/therapists'
import { factoryPassword } from '@/tests/factories/users'
import { systemRequest } from '@/tests/support/payload'
import { emailOf } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { fieldsOf, messageOf } from '../evidence/people'
import { daysAgo, type Registered, registered, theRegister, today } from './people'

let made: Promise<Registered> | null = null
const alice = (): Promise<Registered> => {
  made ??= registered('alice', 'kckz')
  return made
}

describe('a registration number', () => {
  it('KK-REG-1: is the next one, also when many are given at once', async () => {
    const { organisation } = await alice()
    const req = await systemRequest()
    const register = await theRegister('kckz', organisation)
    const given = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { id: therapist } = await aTherapist(req, { organisation })
        return aRegistration(await systemRequest(), { therapist, register })
      }),
    )
    const numbers = given.map(({ number }) => Number(number?.split('-')[1])).sort()
    expect(new Set(numbers).size).toBe(4)
    expect((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)).toBe(3)
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('KK-REG-1: logs in, whatever the case, with spaces or a hyphen', async () => {
    const { number } = await alice()
    const digits = number.split('-')[1] ?? ''
    for (const username of [number, `kckz ${digits.slice(0, 3)} ${digits.slice(3)}`, `KcKz${digits}`]) {
      const reply = await rest(null).post('/api/users/login', { json: { username, password: factoryPassword } })
      expect([username, reply.status]).toEqual([username, 200])
      expect(reply.body.user.email).toBe(emailOf('alice'))
    }
  })

  it('norms §1: one member is once in a register, and staff of elsewhere register nobody', async () => {
    const { therapist, organisation } = await alice()
    const register = await theRegister('kckz', organisation)
    const twice = await rest('adminNorth').post('/api/registrations', { json: { therapist, register } })
    expect(twice.status).toBe(409)
    for (const who of ['alice', 'reviewer', 'reviewerSouth'] as const) {
      expect((await rest(who).post('/api/registrations', { json: { therapist, register } })).status).toBe(403)
    }
  })
})

describe('a period', () => {
  it('norms §2.15: takes the norm of its first day, and its length from that norm', async () => {
    const { organisation } = await alice()
    const req = await systemRequest()
    const register = await theRegister('kckz', organisation)
    const { id: therapist } = await aTherapist(req, { organisation })
    const { id: registration } = await aRegistration(req, { therapist, register })
    const place = (start: string) => rest('adminNorth').post('/api/periods', { json: { registration, start } })
    const old = await place('2019-04-01')
    expect([old.status, old.body.doc.end]).toEqual([201, '2023-03-31'])
    const fresh = await place('2023-04-01')
    expect([fresh.status, fresh.body.doc.end]).toEqual([201, '2027-03-31'])
    const norms = await Promise.all(
      [old, fresh].map(async ({ body }) => (await rest('adminNorth').get(`/api/norms/${body.doc.norm}`)).body.code),
    )
    expect(norms).toEqual(['kckz-2019', 'kckz-2023'])
    const early = await place('2001-01-01')
    expect([early.status, fieldsOf(early.body)]).toEqual([400, ['start']])
  })

  it('norms §1: never overlaps another of the same registration, also at once', async () => {
    const { id: registration } = await alice()
    const place = (start: string) => rest('adminNorth').post('/api/periods', { json: { registration, start } })
    const reply = await place(daysAgo(30))
    expect([reply.status, messageOf(reply.body)]).toEqual([409, expect.stringMatching(/^[A-Z].*\.$/)])
    const next = addDays(today, 2000)
    const both = await Promise.all([place(next), place(addDays(next, 10))])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })
})

describe('the assessment over REST', () => {
  it('norms §2: has what the interface promises', async () => {
    const { id } = await alice()
    const { status, body } = await rest('alice').get(`/api/registrations/${id}/assessment?on=${today}`)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      registration: id,
      register: 'kckz',
      norm: 'kckz-2023',
      period: { start: daysAgo(200), end: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      on: today,
      complete: false,
      points: { counted: 0, required: 40, met: false },
      obligations: [],
      annotations: [],
      submission: { open: false, opensOn: expect.any(String), reason: expect.any(String) },
    })
    expect(body.categories[0]).toMatchObject({
      code: 'A',
      met: false,
      points: { counted: 0, required: 12, met: false },
    })
    expect(body.categories[0].topics.items).toContainEqual(
      expect.objectContaining({ code: 'child-first-aid', component: 'practice', required: 2, have: 0, met: false }),
    )
    expect(body.documents).toEqual([
      expect.objectContaining({
        kind: 'first-aid-certificate',
        met: false,
        validUntil: null,
        gaps: [{ from: daysAgo(200), until: today }],
      }),
    ])
    expect(body.missing).toContainEqual({
      requirement: 'A/child-first-aid',
      article: expect.any(String),
      text: expect.any(String),
    })
  })

  it('api: has every name and kind of value of the interface', async () => {
    const { id } = await alice()
    const { body } = await rest('alice').get(`/api/registrations/${id}/assessment`)
    const measure = z.object({ counted: z.number(), required: z.number(), met: z.boolean() })
    const day = z.iso.date()
    const item = z.object({ code: z.string(), required: z.number(), have: z.number(), met: z.boolean() })
    const missing = z.object({ requirement: z.string(), article: z.string(), text: z.string() })
    const promised = z.object({
      registration: z.literal(id),
      register: z.literal('kckz'),
      norm: z.literal('kckz-2023'),
      period: z.object({ start: day, end: day }),
      on: z.literal(today),
      complete: z.boolean(),
      points: measure,
      categories: z
        .array(
          z.object({
            code: z.string(),
            met: z.boolean(),
            points: measure,
            topics: z.object({ met: z.boolean(), items: z.array(item.extend({ component: z.string().optional() })) }),
          }),
        )
        .length(4),
      documents: z
        .array(
          z.object({
            kind: z.string(),
            met: z.boolean(),
            validUntil: day.nullable(),
            gaps: z.array(z.object({ from: day, until: day })),
          }),
        )
        .length(1),
      obligations: z.array(z.unknown()).length(0),
      submission: z.object({ open: z.boolean(), opensOn: day, reason: z.string() }),
      annotations: z.array(z.unknown()),
      missing: z.array(missing).min(1),
    })
    expect(promised.safeParse(body).error?.issues ?? []).toEqual([])
  })

  it('norms §1: for the owner and staff of the register; to everyone else it isn’t there', async () => {
    const { id } = await alice()
    const seen = async (who: Parameters<typeof rest>[0], of: string | number = id) =>
      (await rest(who).get(`/api/registrations/${of}/assessment`)).status
    expect([await seen('alice'), await seen('reviewer'), await seen('adminNorth')]).toEqual([200, 200, 200])
    expect([await seen('bob'), await seen('carol'), await seen('reviewerSouth')]).toEqual([404, 404, 404])
    expect(await seen(null)).toBe(401)
    for (const of of ['0', 'abc', '-1', '99999999999', '1.5', '2147483647']) expect(await seen('alice', of)).toBe(404)
  })

  it.each(['2026-02-30', 'gisteren', '2026-2-3', '2026-01-01T00:00:00Z', ''])(
    'norms §2: on “%s” is refused at its field',
    async (on) => {
      const { id } = await alice()
      const reply = await rest('alice').get(`/api/registrations/${id}/assessment?on=${encodeURIComponent(on)}`)
      expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['on']])
    },
  )

  it('norms §2.1, §2.10: obligations per year as the interface promises; on an earlier day, later years aren’t there', async () => {
    const bob = await registered('bob', 'cat', '2024-01-01')
    await query(
      await systemRequest(),
      sql`UPDATE therapists SET tier = 'reimbursable', recognised_on = '2023-05-01' WHERE id = ${bob.therapist}`,
    )
    const yearsOn = async (on: string) => {
      const { body } = await rest('bob').get(`/api/registrations/${bob.id}/assessment?on=${on}`)
      return body.obligations.filter(({ kind }: { kind: string }) => kind === 'intervisie')
    }
    const none = { met: false, sessions: { have: 0, required: 3 }, hours: { have: 0, required: 6 } }
    expect(await yearsOn('2025-06-01')).toMatchObject([
      { kind: 'intervisie', year: 2024, due: '2024-12-31', state: 'overdue', ...none },
      { kind: 'intervisie', year: 2025, due: '2025-12-31', state: 'open', ...none },
    ])
    expect(await yearsOn('2024-06-01')).toMatchObject([{ year: 2024, state: 'open' }])
  })

  it('norms §2.2: points are numbers, and never below 0', async () => {
    const { id } = await alice()
    const at = daysAgo(40)
    const book = async (json: object) =>
      (await rest('reviewer').post('/api/credits', { json: { reason: 'Presentielijst.', ...json } })).body.doc.id
    const line = await book({ registration: id, earnedOn: at, category: 'C', points: 1.25 })
    const counted = async (on: string) => {
      const { body } = await rest('alice').get(`/api/registrations/${id}/assessment?on=${on}`)
      return [body.points.counted, body.categories[2].points.counted]
    }
    expect(await counted(addDays(at, -1))).toEqual([0, 0])
    expect(await counted(at)).toEqual([1.25, 1.25])
    await book({ reverses: line })
    expect(await counted(at)).toEqual([0, 0])
  })
})
