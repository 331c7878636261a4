import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bookCredits, takeBack } from '@/plugins/ledger/book'
import { remindersFor, termKey } from '@/src/domain/registers/reminders'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { certificatePdf } from '../files/certificatePdf'
import { pohGgz } from '../reference/norms/pohGgz'
import { type Evidence, handIn, type PastEvent, type SeedServices } from './handIn'
import type { Member } from './identity'

const day = 86_400_000

const standing = z.object({ registration: z.number(), period: z.number(), start: z.string(), end: z.string() })
type Standing = z.infer<typeof standing>

async function standingOf(req: PayloadRequest, therapist: number): Promise<Standing> {
  const rows = await query(
    req,
    sql`SELECT r.id AS registration, p.id AS period, p.start::text, p."end"::text
          FROM registrations r JOIN periods p ON p.registration_id = r.id WHERE r.therapist_id = ${therapist} LIMIT 1`,
  )
  return standing.parse(rows[0])
}

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * day)

const named = (members: readonly Member[], email: string): Member => {
  const member = members.find(({ person }) => person.email === email)
  if (!member) throw new Error(`no demo member ${email}`)
  return member
}

const proof = async (member: Member, title: string, on: CalendarDate): Promise<Evidence['file']> => ({
  bytes: await certificatePdf({
    kind: 'certificate',
    title,
    holder: member.therapist.displayName ?? member.person.lastName,
    provider: 'Academie voor Zorg',
    amount: 'met goed gevolg afgerond',
    day: formatDate(on),
  }),
  name: `${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.pdf`,
})

/** Two certificates with a month in between that neither covers: the gap that KK-DOS-3 names. */
async function firstAid(req: PayloadRequest, member: Member, services: SeedServices, now: Date): Promise<void> {
  const { start } = await standingOf(req, member.therapist.id)
  const second = addDays(start, 760)
  for (const [obtainedOn, validUntil] of [
    [addDays(start, -20), addDays(second, -31)],
    [second, addDays(second, 730)],
  ] as const) {
    const handedIn = new Date(`${addDays(obtainedOn, 4)}T10:12:00Z`)
    const events: PastEvent[] = [
      { action: 'submit', at: handedIn },
      { action: 'approve', at: new Date(handedIn.getTime() + 3 * day) },
    ]
    const data = { title: 'EHBO-certificaat', obtainedOn, validUntil }
    const file = await proof(member, 'EHBO-certificaat', obtainedOn)
    await handIn(
      req,
      member,
      { collection: 'first-aid-certificates', data, file, events, startedAt: handedIn },
      services,
    )
  }
  await doubleBooking(req, member, amsterdamDay(ago(now, 200)))
}

/** A line that was booked twice, and the correction of it. */
async function doubleBooking(req: PayloadRequest, member: Member, earnedOn: CalendarDate): Promise<void> {
  const { registration } = await standingOf(req, member.therapist.id)
  const source = `demo/dubbel-${registration}`
  const line = { category: 'B', topic: 'risk-signalling', description: 'Kwetsbare gezinnen signaleren', points: 2 }
  await bookCredits(req, [{ ...line, registration, earnedOn, source }])
  await takeBack(req, source, 'Dubbel bijgeschreven door de opleider.')
}

type Own = { activity: string; title: string; points: number; daysAgo: number; events: (now: Date) => PastEvent[] }

const ownActivities: Own[] = [
  {
    activity: 'case-discussion',
    title: 'Casuïstiekbespreking met de huisartsen',
    points: 1,
    daysAgo: 9,
    events: (now) => [{ action: 'submit', at: ago(now, 6) }],
  },
  {
    activity: 'network-meeting',
    title: 'Netwerkbijeenkomst ggz en wijkteam',
    points: 1,
    daysAgo: 24,
    events: (now) => [
      { action: 'submit', at: ago(now, 20) },
      {
        action: 'return',
        at: ago(now, 3),
        message: 'De handtekening van de organisator ontbreekt. Kun je die toevoegen?',
      },
    ],
  },
  { activity: 'conference', title: 'Congres jeugd in de huisartsenpraktijk', points: 4, daysAgo: 2, events: () => [] },
]

async function activities(req: PayloadRequest, member: Member, services: SeedServices, now: Date): Promise<void> {
  const { registration } = await standingOf(req, member.therapist.id)
  for (const { activity, title, points, daysAgo, events } of ownActivities) {
    const date = amsterdamDay(ago(now, daysAgo))
    const data = { title, registration, category: 'B', activity, date, points }
    const past = events(now)
    const file = past.length > 0 ? await proof(member, title, date) : null
    const startedAt = past[0]?.at ?? ago(now, 1)
    const id = await handIn(req, member, { collection: 'activities', data, file, events: past, startedAt }, services)
    // What the norm books at submission stands in the ledger as long as it is handed in.
    if (past.at(-1)?.action !== 'submit') continue
    const line = { registration, earnedOn: date, category: 'B', activity, points, description: title }
    await bookCredits(req, [{ ...line, source: `activities/${id}` }])
  }
}

/** The reminders that would have gone out by now. */
async function reminders(req: PayloadRequest, member: Member, now: Date): Promise<void> {
  const { period, end } = await standingOf(req, member.therapist.id)
  const owner = { therapist: member.therapist.id, organisation: z.number().parse(member.therapist.organisation) }
  for (const { term, on } of remindersFor({ reminders: pohGgz.reminders ?? [] }, end)) {
    if (on >= amsterdamDay(now)) continue
    const data = { ...owner, period, term: termKey(term), end, sentOn: on }
    await req.payload.create({ collection: 'reminders', data, ...asSystem(req, 'demo data') })
  }
}

/** What the named professionals handed in for their registers: with a gap, a correction, a question and reminders. */
export async function seedRegisterEvidence(
  req: PayloadRequest,
  members: readonly Member[],
  services: SeedServices,
  now: Date,
): Promise<void> {
  await firstAid(req, named(members, 'kraam2023@demo.test'), services, now)
  await activities(req, named(members, 'poh@demo.test'), services, now)
  for (const email of ['kraam2019@demo.test', 'poh@demo.test']) await reminders(req, named(members, email), now)
}
