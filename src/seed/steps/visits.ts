import type { PayloadRequest } from 'payload'
import { bookFee } from '@/collections/visitation/Visitations/life/cancelled'
import { addEvent } from '@/collections/visitation/Visitations/life/events'
import { storePoints } from '@/collections/visitation/Visitations/life/points'
import {
  addDays,
  addMonths,
  addYears,
  amsterdamDay,
  type CalendarDate,
  daysBetween,
} from '@/src/domain/shared/calendar-date'
import type { VisitStatus } from '@/src/domain/visitation/labels'
import { minutes } from '@/src/domain/visitation/times'
import { formatDate } from '@/src/lib/format'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { aVisitation } from '@/tests/factories/visitation'
import { visitationPlan, visitationQuestions } from '../data/visitation'
import { statementPdf } from '../files/statementPdf'
import { handIn, type SeedServices } from './handIn'
import type { Member } from './identity'
import { seedVisitor, type Visitor } from './visitor'

type Plan = { status: VisitStatus; inDays: number; clock: [string, string] }

/** One of every state; the first is for therapeut@demo.test, whose answer is waited for. */
const plans: readonly Plan[] = [
  { status: 'proposed', inDays: 17, clock: ['10:00', '12:00'] },
  { status: 'agreed', inDays: 4, clock: ['09:30', '11:30'] },
  { status: 'agreed', inDays: 4, clock: ['13:30', '15:30'] },
  { status: 'due', inDays: 0, clock: ['', ''] },
  { status: 'improving', inDays: -30, clock: ['10:00', '12:00'] },
  { status: 'visited', inDays: -2, clock: ['10:00', '12:00'] },
  { status: 'declared', inDays: -50, clock: ['14:00', '16:00'] },
  { status: 'due', inDays: 0, clock: ['', ''] },
  { status: 'planned', inDays: 0, clock: ['', ''] },
  { status: 'agreed', inDays: 11, clock: ['10:00', '12:00'] },
  { status: 'cancelled', inDays: -12, clock: ['10:00', '12:00'] },
]

/** How a visit came to where it stands. */
const paths: Record<VisitStatus, string[]> = {
  due: ['open'],
  planned: ['open', 'plan'],
  proposed: ['open', 'plan', 'propose'],
  agreed: ['open', 'plan', 'propose', 'agree'],
  cancelled: ['open', 'plan', 'propose', 'decline', 'propose', 'agree', 'cancel'],
  visited: ['open', 'plan', 'propose', 'agree', 'visit'],
  improving: ['open', 'plan', 'propose', 'agree', 'visit', 'report'],
  declared: ['open', 'plan', 'propose', 'agree', 'visit', 'report', 'declare'],
  closed: ['open', 'plan', 'propose', 'agree', 'visit', 'report', 'close'],
}

/** When each step was, in days from the visit; from today while there is no date. */
const stepDays: Record<string, number> = {
  open: -60,
  request: -60,
  plan: -45,
  propose: -30,
  decline: -28,
  agree: -26,
  cancel: -10,
  visit: 0,
  report: 2,
  close: 7,
  declare: 35,
}

const hour = 3_600_000

/** What cancelling costs once the date was agreed, in cents. */
const cancellationFee = 7500

/** The moments of the steps of a path, in order, none after now. */
function momentsOf(path: readonly string[], date: CalendarDate, now: Date): Date[] {
  let last = 0
  return path.map((action, index) => {
    const planned = Date.parse(`${addDays(date, stepDays[action] ?? 0)}T15:00:00Z`)
    const latest = now.getTime() - (path.length - index) * hour
    last = Math.max(last + hour, Math.min(planned, latest))
    return new Date(last)
  })
}

const byMember = ['request', 'agree', 'decline', 'cancel', 'declare']
const said: Record<string, string> = {
  decline: 'Die week ben ik op scholing. De week erna kan ik elke ochtend.',
  cancel: 'Ik verhuis mijn praktijk. Na de verhuizing plan ik graag een nieuwe datum.',
}

const wish = 'Ik werk sinds kort alleen en hoor graag van een collega hoe mijn praktijk ervoor staat.'

const points = [
  { text: 'Hang de klachtenregeling op in de wachtruimte en zet hem op je website.', article: 'CAT, artikel 4' },
  { text: 'Leg in elk dossier vast dat de cliënt toestemming gaf voor de behandeling.', article: null },
]

const report = `De praktijk is licht, schoon en goed bereikbaar. De behandelruimte geeft voldoende privacy.

De dossiers zijn verzorgd en worden veilig bewaard. We spraken over de intake, over grenzen van het vak en over het verwijzen naar de huisarts.

Een prettig en open gesprek.`

const reported: readonly VisitStatus[] = ['improving', 'declared', 'closed']

type Given = {
  member: Member
  visitor: Visitor
  plan: Plan
  dueOn: CalendarDate | null
  services: SeedServices
  place: string
}

async function seedVisit(req: PayloadRequest, { member, visitor, plan, dueOn, services, place }: Given): Promise<void> {
  const { now } = services
  const { therapist } = member
  const organisation = typeof therapist.organisation === 'number' ? therapist.organisation : therapist.organisation.id
  const { status, inDays, clock } = plan
  const [startsAt, endsAt] = clock
  const today = amsterdamDay(now)
  const date = addDays(today, inDays)
  const dated = { date, startsAt, endsAt, startMinute: minutes(startsAt), endMinute: minutes(endsAt), location: place }
  const hasDate = status !== 'due' && status !== 'planned'
  const visit = await aVisitation(req, {
    therapist: therapist.id,
    organisation,
    status,
    dueOn,
    kind: dueOn ? 'obligatory' : 'voluntary',
    request: dueOn ? null : wish,
    ...(status === 'due' ? {} : { visitor: visitor.user, visitorName: visitor.name }),
    ...(hasDate ? dated : {}),
    ...(reported.includes(status) ? { report } : {}),
    ...(status === 'improving' || status === 'declared' ? { improvementsDueOn: addDays(date, 56) } : {}),
    ...(status === 'closed' ? { closedOn: addDays(date, 7) } : {}),
    ...(status === 'cancelled' ? { cancelReason: said.cancel, cancelledBy: 'member', fee: cancellationFee } : {}),
  })
  if (status === 'improving' || status === 'declared') await storePoints(req, visit.id, points)
  const path = [dueOn ? 'open' : 'request', ...paths[status].slice(1)]
  const moments = momentsOf(path, hasDate ? date : today, now)
  for (const [index, action] of path.entries()) {
    const at = moments[index] ?? now
    const byName =
      action === 'open' ? 'Registerhuis' : byMember.includes(action) ? (therapist.displayName ?? '') : visitor.name
    const about = { id: visit.id, therapist: therapist.id, organisation, date: index > 1 && hasDate ? date : null }
    const message = said[action] ?? null
    await addEvent(req, { visit: about, action, from: null, to: status, message, actor: null, byName, at })
  }
  const cancelledAt = moments[path.indexOf('cancel')]
  if (cancelledAt) {
    const about = { id: visit.id, therapist: therapist.id, organisation, date: dated.date }
    await bookFee(req, about, cancellationFee, amsterdamDay(cancelledAt))
  }
  const declaredAt = moments[path.indexOf('declare')]
  if (declaredAt) await seedStatement(req, { member, visitor, services }, { id: visit.id, date, declaredAt })
  if (status !== 'agreed') return
  const answers = visitationQuestions.map(({ code, question, kind }) => ({
    code,
    question,
    answer: kind === 'yes-no' ? 'Ja' : 'Dat vertel ik graag tijdens het bezoek; zie ook mijn dossiers en protocollen.',
  }))
  await query(
    req,
    sql`INSERT INTO visitation_questionnaires (visitation_id, therapist_id, organisation_id, answers, status, sent_at)
        VALUES (${visit.id}, ${therapist.id}, ${organisation}, ${JSON.stringify(answers)}::jsonb, 'sent', now())`,
  )
}

/** Points are declared done with a statement, for the visitor to read: without one the therapist couldn't have. */
async function seedStatement(
  req: PayloadRequest,
  { member, visitor, services }: Pick<Given, 'member' | 'visitor' | 'services'>,
  { id, date, declaredAt }: { id: number; date: CalendarDate; declaredAt: Date },
): Promise<void> {
  const name = member.therapist.displayName ?? member.person.lastName
  const visitedOn = formatDate(date)
  const bytes = await statementPdf({ name, visitor: visitor.name, visitedOn, points: points.map(({ text }) => text) })
  const handedIn = new Date(declaredAt.getTime() - hour / 2)
  await handIn(
    req,
    member,
    {
      collection: 'visitation-uploads',
      data: { title: 'Verbeterpuntenverklaring', subject: 'statement', visitation: id },
      file: { bytes, name: 'verbeterpuntenverklaring.pdf' },
      events: [{ action: 'submit', at: handedIn }],
      startedAt: new Date(handedIn.getTime() - hour / 4),
      term: null,
    },
    services,
  )
}

const years = 5

/** The last of the visits that follow each other every five years. */
function lastVisit(first: CalendarDate, today: CalendarDate): CalendarDate {
  const next = addDays(addYears(first, years), -20)
  return next < today ? lastVisit(next, today) : first
}

/**
 * What a visit asks and costs, and visits in every state (KS-VIS-1, KS-VIS-2): who should have been visited long ago has
 * been, so that nobody is late without a reason.
 */
export async function seedVisits(
  req: PayloadRequest,
  members: readonly Member[],
  services: SeedServices,
): Promise<void> {
  await req.payload.updateGlobal({
    slug: 'visitation-settings',
    data: { cancellationFee, improvementWeeks: 8, plan: visitationPlan, questions: visitationQuestions },
    ...asSystem(req, 'demo data'),
  })
  const visitor = await seedVisitor(req)
  const today = amsterdamDay(services.now)
  const reimbursable = members
    .filter(({ person }) => person.organisation === 'cat' && person.tier === 'reimbursable' && person.recognisedOn)
    .sort((a, b) => Number(b.person.email === 'therapeut@demo.test') - Number(a.person.email === 'therapeut@demo.test'))
  for (const [index, member] of reimbursable.entries()) {
    const [found] = await query(
      req,
      sql`SELECT concat_ws(', ', nullif(street, ''), place) AS place FROM practices WHERE therapist_id = ${member.therapist.id} AND main`,
    )
    const place = typeof found?.place === 'string' && found.place ? found.place : 'Utrecht'
    const first = addMonths(member.person.recognisedOn ?? today, 12)
    const plan = plans[index]
    const common = { member, visitor, services, place }
    // Who was visited five years ago is due again soon; another who is visited now asked for it.
    const again = plan && first <= addYears(today, -years) ? addDays(today, 40 + index * 9) : null
    const before = again ? addYears(again, -years) : lastVisit(addDays(first, -20 - index), today)
    if (before < today) {
      const closed: Plan = { status: 'closed', inDays: daysBetween(today, before), clock: ['10:00', '12:00'] }
      await seedVisit(req, { ...common, dueOn: addDays(before, 20), plan: closed })
    }
    if (plan) await seedVisit(req, { ...common, plan, dueOn: again ?? (first < today ? null : first) })
  }
}
