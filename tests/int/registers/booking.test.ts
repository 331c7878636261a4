import { describe, expect, it } from 'vitest'
import { loadDossier } from '@/collections/registers/shared/loadDossier'
import { assess } from '@/src/domain/registers/assess'
import { query, sql } from '@/src/lib/sql'
import { aCpdUpload } from '@/tests/factories/evidence'
import { anOrganisation } from '@/tests/factories/organisations'
import { aFirstAidCertificate, aNorm, aPeriod, aRegister, aRegistration } from '@/tests/factories/registers'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { eventsOf, fieldsOf, messageOf, profileOf } from '../evidence/people'
import { daysAgo, linesOf, type Registered, registered, today } from './people'

let made: Promise<{ cat: Registered; second: { id: number } }> | null = null

/** Alice in the CAT register and in a second one, whose norm books proofs in topics of its own. */
const alice = () => {
  made ??= (async () => {
    const cat = await registered('alice', 'cat', '2024-01-01')
    const req = await systemRequest()
    const register = await aRegister(req, {
      organisation: cat.organisation,
      name: 'Tweede register',
      numberPrefix: 'TWEE',
    })
    await aNorm(req, register.id, {
      code: 'tweede',
      title: 'Tweede norm',
      validFrom: '2020-01-01',
      validUntil: null,
      period: { kind: 'fixed', years: 5 },
      submission: { windowMonths: 3, article: 'artikel 9' },
      decisionWeeks: 2,
      categories: [
        {
          code: 'kern',
          title: 'Kern',
          article: 'artikel 1',
          minimum: 10,
          booking: 'on-approval',
          topics: [
            {
              code: 'adem',
              title: 'Adem',
              sessions: 1,
              components: [{ code: 'praktijk', title: 'praktijk', sessions: 1 }],
            },
          ],
        },
        { code: 'cursus', title: 'Cursus', article: 'artikel 2', minimum: 0, booking: 'by-provider' },
      ],
    })
    const second = await aRegistration(req, { therapist: cat.therapist, register: register.id })
    await aPeriod(req, second.id, '2024-01-01')
    return { cat, second }
  })()
  return made
}

/** A proof of Alice that waits for a decision. */
async function aProof(given: Parameters<typeof aCpdUpload>[2] = {}): Promise<number> {
  const req = await systemRequest()
  const { id } = await aCpdUpload(req, await profileOf('alice'), {
    hours: 6,
    from: daysAgo(12),
    to: daysAgo(10),
    ...given,
  })
  await rest('alice').post(`/api/cpd-uploads/${id}/submit`)
  return id
}

const decide = (id: number, action: string, json: object, who: 'reviewer' | 'reviewer2' | 'admin' = 'reviewer') =>
  rest(who).post(`/api/cpd-uploads/${id}/${action}`, { json })

/** What the ledger says of a proof, in all registers. */
async function bookedFor(id: number) {
  const { cat, second } = await alice()
  const lines = await Promise.all([cat.id, second.id].map(linesOf))
  return lines.flat().filter(({ source }) => source === `cpd-uploads/${id}`)
}

describe('an approved proof', () => {
  it('KS-CPD-1: is booked in the category the member chose, on its last day, with the hours granted', async () => {
    const { cat } = await alice()
    const id = await aProof({ category: 'literature' })
    expect(await bookedFor(id)).toEqual([])
    expect((await decide(id, 'approve', { points: 4.5, reason: 'Eén dag.' })).status).toBe(200)
    expect(await bookedFor(id)).toMatchObject([
      { category: 'literature', points: 4.5, earnedOn: daysAgo(10), reverses: null, reason: 'Eén dag.' },
    ])
    const [line] = await query(
      await systemRequest(),
      sql`SELECT registration::int FROM credits WHERE source = ${`cpd-uploads/${id}`}`,
    )
    expect(line?.registration).toBe(cat.id)
  })

  it('KS-CPD-1: what was granted shows in the assessment over REST, to its owner', async () => {
    const { cat } = await alice()
    const literature = async () => {
      const { body } = await rest('alice').get(`/api/registrations/${cat.id}/assessment`)
      const year = Number(daysAgo(10).slice(0, 4))
      return body.obligations.find(
        (one: { category?: string; year?: number }) => one.category === 'literature' && one.year === year,
      ).points.have
    }
    const before = await literature()
    await decide(await aProof({ category: 'literature' }), 'approve', { points: 2 })
    expect(await literature()).toBe(before + 2)
  })

  it.each([
    ['rejected', 'reject', { reason: 'Geen bewijs.' }],
    ['returned', 'return', { reason: 'Welke datum?' }],
    ['granted nothing', 'approve', { points: 0 }],
  ])('KS-CPD-1: %s, nothing is booked', async (_what, action, json) => {
    const id = await aProof()
    expect((await decide(id, action, json)).status).toBe(200)
    expect(await bookedFor(id)).toEqual([])
  })

  it('X-6: counts in several registers, each in its own place and for its own points', async () => {
    const { cat, second } = await alice()
    const id = await aProof()
    const bookings = [
      { registration: cat.id, category: 'free', points: 2 },
      { registration: second.id, category: 'kern', topic: 'adem', component: 'praktijk' },
    ]
    expect((await decide(id, 'approve', { points: 6, bookings })).status).toBe(200)
    expect(await bookedFor(id)).toMatchObject([
      { category: 'free', topic: null, points: 2 },
      { category: 'kern', topic: 'adem', component: 'praktijk', points: 6 },
    ])
  })

  it('X-6: in none, when the reviewer says so', async () => {
    const id = await aProof()
    expect((await decide(id, 'approve', { points: 6, bookings: [] })).status).toBe(200)
    expect(await bookedFor(id)).toEqual([])
  })

  it('X-6: never twice in one register; what is not right is named at its place, and nothing is decided', async () => {
    const { cat, second } = await alice()
    const id = await aProof()
    const refused = async (bookings: unknown) => {
      const reply = await decide(id, 'approve', { points: 6, bookings })
      expect(reply.status).toBe(400)
      return fieldsOf(reply.body)
    }
    const twice = { registration: cat.id, category: 'free' }
    expect(await refused([twice, { ...twice, category: 'own-field' }])).toEqual(['bookings.1.registration'])
    expect(await refused([{ registration: cat.id, category: 'kern' }])).toEqual(['bookings.0.category'])
    expect(await refused([{ registration: second.id, category: 'cursus' }])).toEqual(['bookings.0.category'])
    expect(await refused([{ registration: second.id, category: 'kern', topic: 'x' }])).toEqual(['bookings.0.topic'])
    expect(await refused([{ registration: second.id, category: 'kern', component: 'praktijk' }])).toEqual([
      'bookings.0.component',
    ])
    expect(await refused([{ registration: cat.id, category: 'free', points: -1 }])).toEqual(['bookings.0.points'])
    expect(await refused([{ registration: cat.id, category: 'free', points: 1.005 }])).toEqual(['bookings.0.points'])
    expect(await refused([{ registration: 999_999, category: 'free' }])).toEqual(['bookings.0.registration'])
    expect(await refused([{ registration: cat.id, category: 'free', earnedOn: '2020-01-01' }])).toEqual(['bookings.0'])
    expect(await refused('alles')).toEqual(['bookings'])
    expect(await bookedFor(id)).toEqual([])
    expect((await rest('alice').get(`/api/cpd-uploads/${id}`)).body.status).toBe('submitted')
  })

  it('X-6: not in another member’s registration, and not in a register that others keep', async () => {
    const req = await systemRequest()
    const bob = await registered('bob', 'cat')
    const elsewhere = await anOrganisation(req)
    const register = await aRegister(req, { organisation: elsewhere.id, numberPrefix: 'ELDERS' })
    await aNorm(req, register.id, {
      code: 'elders',
      title: 'Elders',
      validFrom: '2020-01-01',
      validUntil: null,
      period: { kind: 'fixed', years: 5 },
      submission: { windowMonths: 3, article: 'artikel 9' },
      decisionWeeks: 2,
      categories: [{ code: 'own-field', title: 'Vak', article: 'artikel 1', minimum: 1, booking: 'on-approval' }],
    })
    const { cat } = await alice()
    const other = await aRegistration(req, { therapist: cat.therapist, register: register.id })
    await aPeriod(req, other.id, '2024-01-01')
    const id = await aProof({ category: 'own-field' })
    for (const registration of [bob.id, other.id]) {
      const reply = await decide(id, 'approve', { points: 6, bookings: [{ registration, category: 'own-field' }] })
      expect([reply.status, fieldsOf(reply.body)]).toEqual([400, ['bookings.0.registration']])
    }
    // Without saying where, it goes to the registers that this reviewer reviews for.
    expect((await decide(id, 'approve', { points: 6 })).status).toBe(200)
    expect(await linesOf(other.id)).toEqual([])
    expect(await bookedFor(id)).toMatchObject([{ category: 'own-field', points: 6 }])
  })

  it.each([1, 2])('X-6: two reviewers at once book it once (%i)', async () => {
    const id = await aProof({ category: 'free' })
    const replies = await Promise.all([
      decide(id, 'approve', { points: 3 }),
      decide(id, 'approve', { points: 5 }, 'reviewer2'),
    ])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await bookedFor(id)).toHaveLength(1)
  })
})

describe('a decision that is corrected', () => {
  it('norms §2.6: books the opposite and the new; the history shows both', async () => {
    const id = await aProof({ category: 'own-field' })
    await decide(id, 'approve', { points: 6 })
    const reply = await decide(id, 'correct', { points: 4, reason: 'Een halve dag minder.' }, 'reviewer2')
    expect(reply.status).toBe(200)
    expect(reply.body.doc).toMatchObject({ status: 'approved', grantedPoints: 4 })
    const [first, back, anew] = await bookedFor(id)
    expect([first, back, anew].map((line) => line?.points)).toEqual([6, -6, 4])
    expect(back).toMatchObject({ reverses: first?.id, reason: 'Een halve dag minder.' })
    expect((await eventsOf('cpd-uploads', id)).map(({ action, points }) => [action, Number(points)])).toEqual([
      ['submit', 0],
      ['approve', 6],
      ['correct', 4],
    ])
    const [mail] = await query(await systemRequest(), sql`SELECT subject FROM outbox ORDER BY id DESC LIMIT 1`)
    expect(mail?.subject).toMatch(/^Beslissing gecorrigeerd/)
  })

  it('X-6: keeps the places that were chosen, or takes new ones; the same again changes nothing', async () => {
    const { cat, second } = await alice()
    const id = await aProof({ category: 'own-field' })
    await decide(id, 'approve', { points: 6, bookings: [{ registration: second.id, category: 'kern' }] })
    await decide(id, 'correct', { points: 5, reason: 'Minder.' })
    expect((await bookedFor(id)).map(({ category, points }) => [category, points])).toEqual([
      ['kern', 6],
      ['kern', -6],
      ['kern', 5],
    ])
    await decide(id, 'correct', { points: 5, reason: 'Toch goed.' })
    expect(await bookedFor(id)).toHaveLength(3)
    const bookings = [{ registration: cat.id, category: 'free', points: 1 }]
    await decide(id, 'correct', { points: 5, bookings, reason: 'Hoort elders.' })
    expect((await bookedFor(id)).map(({ points }) => points)).toEqual([1, 6, -6, 5, -5])
  })

  it('norms §2.6: only of what was approved, by a colleague, with a reason', async () => {
    const waiting = await aProof()
    const early = await decide(waiting, 'correct', { points: 1, reason: 'x' })
    expect([early.status, messageOf(early.body)]).toEqual([409, expect.stringMatching(/niet corrigeren/)])
    await decide(waiting, 'approve', { points: 6 })
    const silent = await decide(waiting, 'correct', { points: 4, reason: ' ' })
    expect([silent.status, fieldsOf(silent.body)]).toEqual([400, ['reason']])
    const own = await rest('alice').post(`/api/cpd-uploads/${waiting}/correct`, {
      json: { points: 40, reason: 'Meer.' },
    })
    const far = await rest('reviewerSouth').post(`/api/cpd-uploads/${waiting}/correct`, {
      json: { points: 4, reason: 'x' },
    })
    expect([own.status, far.status]).toEqual([404, 404])
    expect((await bookedFor(waiting)).map(({ points }) => points)).toEqual([6])
  })
})

describe('a first-aid certificate', () => {
  it('KK-DOS-3: books nothing; approved it turns the requirement green, also in the assessment over REST', async () => {
    const req = await systemRequest()
    const start = daysAgo(300)
    const bob = await registered('bob', 'kckz', start)
    const bullet = async () => {
      const { body } = await rest('bob').get(`/api/registrations/${bob.id}/assessment`)
      return body.documents[0]
    }
    expect(await bullet()).toMatchObject({
      kind: 'first-aid-certificate',
      met: false,
      gaps: [{ from: start, until: today }],
    })
    const days = { obtainedOn: daysAgo(301), validUntil: '2099-01-01' }
    const { id } = await aFirstAidCertificate(req, { ...(await profileOf('bob')), ...days })
    expect((await rest('bob').post(`/api/first-aid-certificates/${id}/submit`)).status).toBe(200)
    expect((await bullet()).met).toBe(false)
    const approved = await rest('reviewer').post(`/api/first-aid-certificates/${id}/approve`, { json: {} })
    expect(approved.status).toBe(200)
    expect(await bullet()).toMatchObject({ met: true, validUntil: '2099-01-01', gaps: [] })
    expect(await linesOf(bob.id)).toEqual([])
    const loaded = await loadDossier(req, bob.id, today)
    expect(
      loaded && assess(loaded.norm, loaded.dossier, today).missing.map(({ requirement }) => requirement),
    ).not.toContain('documents/first-aid-certificate')
    const correct = await rest('reviewer').post(`/api/first-aid-certificates/${id}/correct`, { json: { reason: 'x' } })
    expect(correct.status).toBe(409)
  })
})
