import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { sendReport } from '@/collections/intervisie/IntervisieReports/life/send'
import { storeUpload } from '@/plugins/private-files/upload/storeUpload'
import { lasted, usualCap } from '@/src/domain/intervisie/lasted'
import { sessionTitle } from '@/src/domain/intervisie/session-title'
import { addDays, amsterdamDay, type CalendarDate, yearOf } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { asSystem, asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { guests, sessionDays, themes } from '../data/sessions'
import { certificatePdf } from '../files/certificatePdf'
import { handIn, type PastEvent, type SeedServices } from './handIn'
import type { Member } from './identity'
import { leftThen } from './mail'

const first = 'therapeut@demo.test'
const day = 86_400_000

const proof = async (member: Member, date: CalendarDate, provider: string) => ({
  bytes: await certificatePdf({
    kind: 'certificate',
    title: 'Verslag van intervisie',
    holder: member.therapist.displayName ?? member.person.lastName,
    provider,
    amount: 'aanwezig geweest',
    day: formatDate(date),
  }),
  name: `verslag-intervisie-${date}.pdf`,
})

/** What became of a session: nearly all approved; the last one of this year in every other state too. */
function eventsOf(date: CalendarDate, latest: boolean, index: number, now: Date): PastEvent[] {
  const handedIn = new Date(`${addDays(date, 5)}T10:12:00Z`)
  const submit: PastEvent = { action: 'submit', at: handedIn }
  const lately: PastEvent = { action: 'submit', at: new Date(now.getTime() - 4 * day) }
  if (latest && index % 4 === 0) return [lately]
  if (latest && index % 4 === 1)
    return [
      lately,
      {
        action: 'return',
        at: new Date(now.getTime() - day),
        message: 'De datum op het verslag is niet te lezen. Kun je een scherpe scan toevoegen?',
      },
    ]
  return [submit, { action: 'approve', at: new Date(handedIn.getTime() + 3 * day) }]
}

async function oneSession(req: PayloadRequest, member: Member, spot: Spot, services: SeedServices): Promise<void> {
  const { date, startsAt, endsAt, group, index, latest } = spot
  const { fields } = lasted({ startsAt, endsAt }, { said: null, known: null, cap: usualCap })
  const data = {
    title: sessionTitle(date),
    date,
    startsAt,
    endsAt,
    ...fields,
    group,
    // Past the hooks that number the rows of a list.
    participants:
      group === null ? guests.map((guest, at) => ({ ...guest, id: `${member.therapist.id}-${date}-${at}` })) : [],
    themes: themes[(index + date.length + Number(date.slice(5, 7))) % themes.length],
  }
  const events = eventsOf(date, latest, index, services.now)
  const startedAt = events[0]?.at ?? services.now
  const file = await proof(member, date, group === null ? 'Vrije intervisie' : 'Intervisiegroep')
  await handIn(req, member, { collection: 'intervisie-sessions', data, file, events, startedAt }, services)
}

type Spot = {
  date: CalendarDate
  startsAt: string
  endsAt: string
  group: number | null
  index: number
  /** The last one of this year. */
  latest: boolean
}

const standing = z.object({ group: z.number(), from: z.string() })

/** The group of a member that is big enough, with since when; null: none. */
async function groupOf(req: PayloadRequest, therapist: number): Promise<z.infer<typeof standing> | null> {
  const rows = await query(
    req,
    sql`SELECT m.group_id AS group, m."from"::text AS "from" FROM intervisie_group_members m
         WHERE m.therapist_id = ${therapist} AND m.until IS NULL
           AND (SELECT count(*) FROM intervisie_group_members o WHERE o.group_id = m.group_id AND o.until IS NULL) >= 3`,
  )
  return standing.safeParse(rows[0]).data ?? null
}

/** The days on which a member had intervisie: three a year, from the year after the recognition. */
function daysOf({ person }: Member, today: CalendarDate) {
  const year = yearOf(today)
  const from = Math.max(year - 2, yearOf(person.recognisedOn ?? today) + 1)
  const years = Array.from({ length: Math.max(0, year - from + 1) }, (_, index) => from + index)
  return years
    .flatMap((one) =>
      sessionDays.map(([month, dayOf, startsAt, endsAt]) => ({ date: `${one}-${month}-${dayOf}`, startsAt, endsAt })),
    )
    .filter(({ date }) => date < addDays(today, -10))
}

const colleague = z.object({
  id: z.number(),
  therapist: z.number(),
  organisation: z.number(),
  user: z.number(),
  group: z.number(),
})

/** A colleague of the first member wrote the report of a session last week, and asks them to confirm. */
async function reportOfColleague(req: PayloadRequest, member: Member, { store, now }: SeedServices): Promise<void> {
  const rows = await query(
    req,
    sql`SELECT o.id, t.id AS therapist, t.organisation_id AS organisation, t.user_id AS user, o.group_id AS group
          FROM intervisie_group_members m JOIN intervisie_group_members o ON o.group_id = m.group_id AND o.id <> m.id
          JOIN therapists t ON t.id = o.therapist_id
         WHERE m.therapist_id = ${member.therapist.id} AND m.until IS NULL AND o.until IS NULL AND t.user_id IS NOT NULL
         ORDER BY o.id LIMIT 1`,
  )
  const author = colleague.safeParse(rows[0]).data
  if (!author) return
  const user = await req.payload.findByID({ collection: 'users', id: author.user, ...asSystem(req, 'demo data') })
  const own = await createLocalReq({ user: { ...user, collection: 'users' } }, req.payload)
  const date = addDays(amsterdamDay(now), -6)
  const paper = await proof(member, date, 'Intervisiegroep')
  const owner = { id: author.therapist, organisation: author.organisation }
  const file = await storeUpload(req, store, owner, { name: paper.name, bytes: Buffer.from(paper.bytes) })
  const data = {
    date,
    startsAt: '19:30',
    endsAt: '21:30',
    themes: themes[1],
    files: [file.id],
    status: 'draft' as const,
  }
  const report = await own.payload.create({ collection: 'intervisie-reports', data, ...asUser(own) })
  const others = await query(
    req,
    sql`SELECT id FROM intervisie_group_members WHERE group_id = ${author.group} AND until IS NULL AND id <> ${author.id}`,
  )
  await sendReport(
    own,
    report.id,
    others.map(({ id }) => z.number().parse(id)),
  )
  const mails = await query(
    req,
    sql`SELECT key FROM outbox WHERE state = 'waiting' AND (template = 'intervisie-confirm' OR "to" = ${user.email})`,
  )
  const at = new Date(now.getTime() - 3 * 3_600_000)
  for (const { key } of mails) await leftThen(req, z.string().parse(key), at)
}

/** Sessions of intervisie of the therapists, of this year and the two before, and one that waits to be confirmed (KS-INT-1, X-4). */
export async function seedSessions(
  req: PayloadRequest,
  members: readonly Member[],
  services: SeedServices,
): Promise<void> {
  const today = amsterdamDay(services.now)
  const obliged = members.filter(({ person }) => person.organisation === 'cat' && person.tier === 'reimbursable')
  for (const [index, member] of obliged.entries()) {
    const own = await groupOf(req, member.therapist.id)
    const days = daysOf(member, today)
    for (const one of days) {
      const group = own && own.from <= one.date ? own.group : null
      const latest = one === days.at(-1) && yearOf(one.date) === yearOf(today)
      await oneSession(req, member, { ...one, group, index, latest }, services)
    }
    if (member.person.email === first) await reportOfColleague(req, member, services)
  }
}
