import { keurmerkOptions } from '@/collections/keurmerk'
import { turnRounds } from '@/plugins/keurmerk/round/task'
import { dayOfStep, type RoundDays, type RoundStep } from '@/src/domain/keurmerk/round'
import { momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { addDays, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'
import { aRound } from '@/tests/factories/keurmerk'
import { aPractice } from '@/tests/factories/practices'
import { nextNumber } from '@/tests/factories/sequence'
import { systemRequest } from '@/tests/support/payload'
import type { PersonaName } from '@/tests/support/personas'
import { rest } from '@/tests/support/rest'
import { aMember, type Member } from '../invoicing/people'
import { organisation, today } from '../registers/life'

export const base = '/api/self-evaluations'

/** The days of a round that opened this many days ago: open for ten days, then five for each next one. */
export function daysSince(opened: number, from: CalendarDate = today()): RoundDays {
  const opensOn = addDays(from, -opened)
  return {
    opensOn,
    closesOn: addDays(opensOn, 10),
    reportsOn: addDays(opensOn, 15),
    requalifiesFrom: addDays(opensOn, 20),
    requalifiesUntil: addDays(opensOn, 30),
    decidesOn: addDays(opensOn, 40),
  }
}

/** Moves a round in time: it opened this many days ago. */
export async function openedAgo(round: number, days: number): Promise<RoundDays> {
  const moved = daysSince(days)
  await query(
    await systemRequest(),
    sql`UPDATE keurmerk_rounds SET opens_on = ${moved.opensOn}, closes_on = ${moved.closesOn}, reports_on = ${moved.reportsOn},
               requalifies_from = ${moved.requalifiesFrom}, requalifies_until = ${moved.requalifiesUntil},
               decides_on = ${moved.decidesOn} WHERE id = ${round}`,
  )
  return moved
}

let years = 2020

/** A round that is open today, of a year of its own. */
export async function anOpenRound(
  more: Parameters<typeof aRound>[2] = {},
  of: 'noord' | 'zuid' = 'noord',
): Promise<{ id: number; year: number }> {
  years += 1
  const year = years
  const { id } = await aRound(
    await systemRequest(),
    { organisation: await organisation(of), year, days: daysSince(3) },
    more,
  )
  return { id, year }
}

/** A member with a practice of their own. */
export async function anOwner(of: 'noord' | 'zuid' = 'noord'): Promise<Member & { practice: number }> {
  const member = await aMember(of)
  const { id } = await aPractice(await systemRequest(), {
    therapist: member.therapist,
    organisation: member.organisation,
    name: `Praktijk ${nextNumber()}`,
  })
  return { ...member, practice: id }
}

/** A practice that is in, and by whom. */
export async function anEvaluation(round: number): Promise<{ id: number; owner: Member & { practice: number } }> {
  const owner = await anOwner()
  const { body } = await rest(owner).post(`${base}/apply`, { json: { round, practice: owner.practice } })
  return { id: Number(body.id), owner }
}

export const answers: Record<string, string> = {
  q1: 'We vragen cliënten elk kwartaal hoe het gaat.',
  q2: 'Ja',
  q3: 'We overleggen.',
}

/** Fills everything in and sends it. */
export async function sent(round: number) {
  const evaluation = await anEvaluation(round)
  for (const [code, text] of Object.entries(answers)) {
    await rest(evaluation.owner).post(`${base}/${evaluation.id}/save`, { json: { code, text, seen: 0 } })
  }
  const reply = await rest(evaluation.owner).post(`${base}/${evaluation.id}/send`, { json: {} })
  if (reply.status !== 200) throw new Error(`not sent: ${reply.status}`)
  return { ...evaluation, receipt: reply.body as { turn: number; sentAt: string; hash: string } }
}

export type Verdict = {
  code: string
  judgement: 'insufficient' | 'almost' | 'sufficient'
  turn?: 1 | 2
  second?: boolean
}

/** What a reviewer says of an answer; a reason and an action where they are needed. */
export const judged = (id: number, verdict: Verdict, who: PersonaName = 'reviewer') =>
  rest(who).post(`${base}/${id}/judge`, { json: { turn: 1, reason: 'Te kort.', action: 'Vertel hoe.', ...verdict } })

/** All answers judged: sufficient, but those named. */
export async function judgedAll(
  id: number,
  not: readonly string[] = [],
  turn: 1 | 2 = 1,
  codes = Object.keys(answers),
) {
  for (const code of codes) {
    const reply = await judged(id, { code, judgement: not.includes(code) ? 'almost' : 'sufficient', turn })
    if (reply.status !== 200) throw new Error(`not judged: ${reply.status}`)
  }
}

/** Turns the rounds as on the morning on which this step is to be done. @returns how many steps were done */
export async function turnedOn(days: RoundDays, step: RoundStep): Promise<number> {
  const at = momentOfClock(`${dayOfStep(days, step)}T06:00`)
  if (!at) throw new Error('no such morning')
  return turnRounds((await systemRequest()).payload, keurmerkOptions, at)
}

/** How far a self-evaluation is, as the database says. */
export async function rowOf(id: number): Promise<Record<string, unknown>> {
  const [row] = await query(
    await systemRequest(),
    sql`SELECT outcome::text, code, sent_at IS NOT NULL AS sent, reported_at IS NOT NULL AS reported,
               sent_again_at IS NOT NULL AS "sentAgain", therapist_id AS therapist FROM self_evaluations WHERE id = ${id}`,
  )
  return row ?? {}
}

/** The steps that a round did, in their order. */
export async function stepsOf(round: number): Promise<string[]> {
  const rows = await query(
    await systemRequest(),
    sql`SELECT step FROM keurmerk_steps WHERE round_id = ${round} ORDER BY id`,
  )
  return rows.map(({ step }) => String(step))
}
