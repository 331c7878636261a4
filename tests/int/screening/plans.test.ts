import { describe, expect, it } from 'vitest'
import { screeningOf } from '@/collections/screening/Admissions/facts'
import { query, sql } from '@/src/lib/sql'
import { systemRequest } from '@/tests/support/payload'
import { rest } from '@/tests/support/rest'
import { inScreening } from './people'

const plan = (organisation: number, more: object = {}) => ({
  title: 'Plan voor studenten',
  organisation,
  tier: 'student',
  fee: 0,
  steps: [
    { requirement: 'diploma', text: 'Upload je inschrijving aan de opleiding.' },
    { requirement: 'identity-document' },
    { requirement: 'transfer-statement', optional: true },
  ],
  ...more,
})

const noPlans = async () => query(await systemRequest(), sql`DELETE FROM screening_plans`)
const write = (json: object) => rest('admin').post('/api/screening-plans', { json })
const seenBy = async (therapist: number) => screeningOf(await systemRequest(), therapist)

describe('KS-SCR-1: the plan of an organisation', () => {
  it('takes the place of ours for its own kind of membership, in its own order and words', {
    timeout: 60_000,
  }, async () => {
    await noPlans()
    const [student, collective] = [await inScreening('student'), await inScreening('collective')]
    const [ours, theirs] = [await seenBy(student.therapist), await seenBy(collective.therapist)]
    expect(ours.missing.map(({ requirement }) => requirement)).toEqual(['birth-data', 'identity-document'])

    expect((await write(plan(student.organisation))).status).toBe(201)
    const now = await seenBy(student.therapist)
    expect(now.plan.steps).toEqual([
      { requirement: 'diploma', text: 'Upload je inschrijving aan de opleiding.', optional: false },
      { requirement: 'identity-document', text: null, optional: false },
      { requirement: 'transfer-statement', text: null, optional: true },
    ])
    expect(now.missing.map(({ requirement }) => requirement)).toEqual(['diploma', 'identity-document'])
    expect((await seenBy(collective.therapist)).plan).toEqual(theirs.plan)
  })

  it('is there once for each kind of membership, also when two write it at once', async () => {
    await noPlans()
    const { organisation } = await inScreening('student')
    const answers = await Promise.all([write(plan(organisation)), write(plan(organisation, { title: 'Nog een' }))])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect((await write(plan(organisation, { tier: 'collective' }))).status).toBe(201)
  })

  it('is written by nobody but who manages the portal', async () => {
    await noPlans()
    const student = await inScreening('student')
    for (const who of ['reviewer', 'editor', 'finance', student, null] as const) {
      const { status } = await rest(who).post('/api/screening-plans', { json: plan(student.organisation) })
      expect(status).toBe(who === null ? 401 : 403)
    }
  })
})
