import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { creditAttendance } from '@/collections/accreditation/Attendance/handing-in/credit'
import { answerDueOn } from '@/src/domain/accreditation/claim'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import { claims, type DemoClaim } from '../data/claims'
import { certificatePdf } from '../files/certificatePdf'
import { handIn, type PastEvent, type SeedServices } from './handIn'
import type { Member } from './identity'
import { leftThen } from './mail'

const day = 86_400_000
const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

const place = z.object({
  session: z.number(),
  provider: z.number(),
  providerName: z.string(),
  day: z.string(),
  registration: z.number(),
  weeks: z.number(),
  decisionWeeks: z.number(),
})

/** The last meeting of the course before the claim, and the registration that it would count in. */
async function placeOf(req: PayloadRequest, { course }: DemoClaim, { therapist }: Member, before: string) {
  const rows = await query(
    req,
    sql`SELECT s.id AS session, s.provider_id AS provider, v.name AS "providerName", s.ends_on::text AS day,
               r.id AS registration, coalesce((n.definition ->> 'bookingTermWeeks')::int, 0) AS weeks,
               (n.definition ->> 'decisionWeeks')::int AS "decisionWeeks"
          FROM course_sessions s JOIN courses c ON c.id = s.course_id JOIN providers v ON v.id = s.provider_id
          JOIN registrations r ON r.therapist_id = ${therapist.id}
          JOIN periods p ON p.registration_id = r.id AND s.ends_on BETWEEN p.start AND p."end"
          JOIN norms n ON n.id = p.norm_id
         WHERE c.title = ${course} AND s.ends_on < ${before} ORDER BY s.ends_on DESC LIMIT 1`,
  )
  return place.parse(rows[0])
}

async function seedClaim(
  req: PayloadRequest,
  claim: DemoClaim,
  member: Member,
  services: SeedServices,
  now: Date,
): Promise<void> {
  const { course: title, explanation, daysAgo, answer, decision } = claim
  const startedAt = ago(now, daysAgo)
  const claimedOn = amsterdamDay(startedAt)
  const at = await placeOf(req, claim, member, claimedOn)
  const due = answerDueOn(at.day, claimedOn, at.weeks)
  const events: PastEvent[] = [{ action: 'submit', at: startedAt }]
  if (decision) {
    events.push({ ...decision, at: ago(now, decision.daysAgo), message: decision.message ?? undefined })
  }
  const data = {
    title,
    registration: at.registration,
    provider: at.provider,
    date: at.day,
    explanation,
    answerDueOn: due,
    ...(answer && {
      answer: answer.answer,
      answerText: answer.text,
      answeredAt: ago(now, answer.daysAgo).toISOString(),
    }),
    session: answer?.answer === 'confirmed' ? at.session : null,
  }
  const bytes = await certificatePdf({
    kind: 'certificate',
    title,
    holder: member.therapist.displayName ?? member.person.lastName,
    provider: at.providerName,
    amount: 'aanwezig geweest',
    day: formatDate(at.day),
  })
  const file = { bytes, name: 'bewijs-van-deelname.pdf' }
  const id = await handIn(req, member, { collection: 'points-claims', data, file, events, startedAt }, services)
  const reviewDueOn = addDays(due, at.decisionWeeks * 7)
  await query(req, sql`UPDATE points_claims SET review_due_on = ${reviewDueOn} WHERE id = ${id}`)
  if (answer?.answer === 'confirmed') await credit(req, at, ago(now, answer.daysAgo))
}

/** What the provider confirmed stands in the dossier, and was told at the time. */
async function credit(req: PayloadRequest, { session, registration }: z.infer<typeof place>, at: Date): Promise<void> {
  await creditAttendance(req, { session, registrations: [registration], source: 'claim', batch: null })
  const [row] = await query(
    req,
    sql`SELECT 'attendance:' || id AS key FROM attendance WHERE session_id = ${session} AND registration_id = ${registration}`,
  )
  await leftThen(req, String(row?.key), at)
}

/** Claims of missing points, in every state. */
export async function seedClaims(
  req: PayloadRequest,
  members: readonly Member[],
  services: SeedServices,
  now: Date,
): Promise<void> {
  for (const claim of claims) {
    const member = members.find(({ person }) => person.email === claim.member)
    if (!member) throw new Error(`no demo member ${claim.member}`)
    await seedClaim(req, claim, member, services, now)
  }
}
