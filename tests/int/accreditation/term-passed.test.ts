import { describe, expect, it } from 'vitest'
import { remindOfClaims } from '@/collections/accreditation/PointsClaims/remind'
import { addDays } from '@/src/domain/shared/calendar-date'
import { ownClaims } from '@/src/features/accreditation/claims/own'
import { claimSteps } from '@/src/features/accreditation/claims/timeline'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { requestOf } from '@/tests/support/session'
import { aFileOf, mailsTo, today } from '../registers/life'
import { type Followed, followed } from './claim-people'

/** A claim that its provider has until that day to answer. */
async function claimedUntil({ kim, provider, day }: Followed, due: string): Promise<number> {
  const json = {
    title: 'Kinder-EHBO',
    registration: kim.registration,
    provider,
    date: day,
    files: [await aFileOf(kim)],
  }
  const { id } = (await rest(kim).post('/api/points-claims', { json })).body.doc
  await rest(kim).post(`/api/points-claims/${id}/submit`, { json: {} })
  await query(await systemRequest(), sql`UPDATE points_claims SET answer_due_on = ${due} WHERE id = ${id}`)
  return id
}

const remind = async (on = today()) => remindOfClaims((await systemRequest()).payload, on)

describe('X-3: the provider’s term passes in silence', () => {
  it('the provider is told once, also with two runs at once; the member sees it in its place', async () => {
    const course = await followed()
    const id = await claimedUntil(course, addDays(today(), -1))
    await Promise.all([remind(), remind()])
    await remind(addDays(today(), 1))
    expect(await mailsTo(course.olga)).toEqual(['claim-asked', 'claim-unanswered'])
    const own = await ownClaims(await requestOf(course.kim), course.kim.therapist)
    const claim = own.handedIn.find((one) => one.id === id)
    expect(claim && claimSteps(claim, today()).map(({ title }) => title)).toEqual([
      expect.stringMatching(/^De opleider antwoordde niet op tijd/),
      expect.stringMatching(/^Ingediend door/),
      expect.stringMatching(/^Het register beslist uiterlijk/),
    ])
    // The first test of a file waits for the portal to start.
  }, 60_000)

  it('not on its last day, not when it answered, not when the register decided', async () => {
    const [open, answered, decided] = [await followed(), await followed(), await followed()]
    await claimedUntil(open, today())
    const claim = await claimedUntil(answered, addDays(today(), -1))
    await rest(answered.olga).post(`/api/points-claims/${claim}/answer`, {
      json: { answer: 'contested', text: 'Niet getekend.' },
    })
    const other = await claimedUntil(decided, addDays(today(), -1))
    await rest('reviewer').post(`/api/points-claims/${other}/reject`, { json: { reason: 'Geen bewijs.' } })
    await remind()
    for (const { olga } of [open, answered, decided]) expect(await mailsTo(olga)).toEqual(['claim-asked'])
  })

  it('where nobody has an account, the address for participants is told', async () => {
    const course = await followed()
    const req = await systemRequest()
    const address = `info-${course.provider}@voorbeeld.test`
    await query(req, sql`UPDATE memberships SET ended_at = now() WHERE provider_id = ${course.provider}`)
    await query(req, sql`UPDATE providers SET email = ${address} WHERE id = ${course.provider}`)
    await claimedUntil(course, addDays(today(), -1))
    await remind()
    const rows = await query(req, sql`SELECT template FROM outbox WHERE "to" = ${address} ORDER BY id`)
    expect(rows.map(({ template }) => template)).toEqual(['claim-asked', 'claim-unanswered'])
  })
})
