import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import type { VisitAction, VisitActor } from '@/src/domain/visitation/transitions'
import type { MailTemplate } from '@/src/emails'
import type { VisitMail } from '@/src/emails/visit-step'
import { memberEmail } from '@/src/lib/member-email'
import { query, sql } from '@/src/lib/sql'
import type { VisitRow } from '../row'

export type MailFacts = {
  /** The visit as it was before the step, with what the step wrote on it. */
  visit: VisitRow
  action: VisitAction
  actor: VisitActor
  /** Name of who acted. */
  byName: string
  message: string | null
  /** Id of the step; makes the keys of its mails. */
  said: number
  points: number
  improvementsDueOn: string | null
  /** In cents; null: none. */
  fee: number | null
  /** Who made the visit until now, when it goes to someone else. */
  before: number | null
}

const person = z.object({ name: z.string(), full: z.string(), email: z.string() })

const memberOf = async (req: PayloadRequest, therapist: number) => {
  const [row] = await query(
    req,
    sql`SELECT t.first_name AS name, coalesce(nullif(t.display_name, ''), t.first_name) AS full, ${memberEmail} AS email
          FROM therapists t LEFT JOIN users u ON u.id = t.user_id WHERE t.id = ${therapist}`,
  )
  return person.partial({ email: true }).safeParse({ ...row, email: row?.email ?? undefined }).data ?? null
}

const visitorOf = async (req: PayloadRequest, user: number) => {
  const [row] = await query(
    req,
    sql`SELECT u.email, m.display_name AS name, m.display_name AS full FROM users u
          JOIN memberships m ON m.user_id = u.id AND m.role = 'visitor' AND m.ended_at IS NULL
         WHERE u.id = ${user} ORDER BY m.id LIMIT 1`,
  )
  return person.safeParse(row).data ?? null
}

/** What the member reads about a step; null: nothing. */
function toMember(facts: MailFacts, common: VisitMail): MailTemplate | null {
  const { points, improvementsDueOn: dueOn, fee, actor } = facts
  switch (facts.action) {
    case 'plan':
      return { template: 'visitation-planned', props: { ...common, other: facts.visit.visitorName ?? common.other } }
    case 'propose':
      return { template: 'visitation-proposed', props: common }
    case 'withdraw-date':
      return { template: 'visitation-withdrawn', props: common }
    case 'cancel':
      // Who cancelled it themself hears only of what it costs.
      return actor !== 'member' || fee ? { template: 'visitation-cancelled', props: { ...common, fee } } : null
    case 'visit':
      return { template: 'visitation-visited', props: common }
    case 'report':
      return { template: 'visitation-reported', props: { ...common, points, dueOn } }
    case 'reopen':
      return { template: 'visitation-reopened', props: { ...common, dueOn } }
    case 'close':
      return { template: 'visitation-closed', props: common }
    case 'agree':
    case 'decline':
    case 'declare':
      return null
  }
}

/** What the visitor reads about a step; null: nothing. */
function toVisitor({ action, actor }: MailFacts, common: VisitMail): MailTemplate | null {
  if (actor === 'visitor' || actor === 'colleague') return null
  switch (action) {
    case 'plan':
      return { template: 'visit-assigned', props: common }
    case 'agree':
      return { template: 'visit-agreed', props: common }
    case 'decline':
      return { template: 'visit-declined', props: common }
    case 'cancel':
      return { template: 'visit-cancelled', props: common }
    case 'declare':
      return { template: 'visit-declared', props: common }
    default:
      return null
  }
}

const timesOf = ({ startsAt, endsAt }: VisitRow): string | null =>
  startsAt && endsAt ? `${startsAt} tot ${endsAt}` : null

/** Tells the other side what was done about a visit, and why (KS-SRV-6). */
export async function mailAboutVisit(req: PayloadRequest, facts: MailFacts): Promise<void> {
  const { visit, said, message, byName, before } = facts
  const { date, location, organisation } = visit
  const about = { date, times: timesOf(visit), location, message }
  const { serverURL } = req.payload.config
  const member = await memberOf(req, visit.therapist)
  if (!member) return
  const desk = `${serverURL}/admin/visitatie?open=${visit.id}`
  if (member.email) {
    const mail = toMember(facts, { ...about, name: member.name, other: byName, link: `${serverURL}/visitatie` })
    if (mail) await queueMail(req, { to: member.email, key: `visitation:${said}:member`, organisation, ...mail })
  }
  const visitor = visit.visitor === null ? null : await visitorOf(req, visit.visitor)
  if (visitor) {
    const mail = toVisitor(facts, { ...about, name: visitor.name, other: member.full, link: desk })
    if (mail) await queueMail(req, { to: visitor.email, key: `visitation:${said}:visitor`, organisation, ...mail })
  }
  const earlier = before !== null && before !== visit.visitor ? await visitorOf(req, before) : null
  if (earlier) {
    const props = {
      ...about,
      message: null,
      name: earlier.name,
      other: member.full,
      link: `${serverURL}/admin/visitatie`,
    }
    const mail = { template: 'visit-reassigned', props } as const
    await queueMail(req, { to: earlier.email, key: `visitation:${said}:before`, organisation, ...mail })
  }
}

/** Tells a member that a visit is to be planned, because it is due or because they asked for it. */
export async function mailOpened(
  req: PayloadRequest,
  {
    therapist,
    organisation,
    said,
    dueOn,
  }: { therapist: number; organisation: number; said: number; dueOn: string | null },
): Promise<void> {
  const member = await memberOf(req, therapist)
  if (!member?.email) return
  const common: VisitMail = {
    name: member.name,
    other: '',
    date: null,
    times: null,
    location: null,
    message: null,
    link: `${req.payload.config.serverURL}/visitatie`,
  }
  const mail: MailTemplate = dueOn
    ? { template: 'visitation-due', props: { ...common, dueOn } }
    : { template: 'visitation-requested', props: common }
  await queueMail(req, { to: member.email, key: `visitation:${said}:member`, organisation, ...mail })
}
