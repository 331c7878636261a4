import type { PayloadRequest } from 'payload'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatDate } from '@/src/lib/format'
import { answers, cpdCourses, diplomas, questions, refusals } from '../data/evidence'
import type { Certificate } from '../files/certificate'
import { certificatePdf } from '../files/certificatePdf'
import { certificatePhoto } from '../files/certificatePhoto'
import type { Step } from '../steps'
import { type Evidence, handIn, type PastEvent, type SeedServices } from './handIn'
import type { Member } from './identity'

/** What became of a piece of evidence, and how many days ago it was handed in. */
type Course = { outcome: 'draft' | 'waiting' | 'asked' | 'answered' | 'approved' | 'rejected'; daysAgo: number }

const hour = 3_600_000

function pastEvents({ outcome, daysAgo }: Course, points: number, variant: number, now: Date): PastEvent[] {
  const at = (days: number): Date => new Date(now.getTime() - days * 24 * hour - ((variant * 37) % 300) * 60_000 - hour)
  const submit: PastEvent = { action: 'submit', at: at(daysAgo) }
  const decided = at(Math.max(0.2, daysAgo - 2 - (variant % 6)))
  const question: PastEvent = {
    action: 'return',
    at: at(Math.max(0.4, daysAgo - 3)),
    message: questions[variant % questions.length],
  }
  const answer: PastEvent = { action: 'submit', at: at(Math.max(0.3, daysAgo - 5)), message: answers[variant % 2] }
  switch (outcome) {
    case 'draft':
      return []
    case 'waiting':
      return [submit]
    case 'asked':
      return [submit, question]
    case 'answered':
      return [submit, question, answer]
    case 'approved':
      return [submit, { action: 'approve', at: decided, points }]
    case 'rejected':
      return [submit, { action: 'reject', at: decided, message: refusals[variant % refusals.length] }]
  }
}

async function proof(
  certificate: Certificate,
  name: string,
  variant: number,
  asked: boolean,
): Promise<Evidence['file']> {
  const base = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  if (variant % 3 !== 1) return { bytes: await certificatePdf(certificate), name: `${base}.pdf` }
  return {
    bytes: await certificatePhoto(certificate, { turn: (variant % 7) - 3, blurred: asked }),
    name: `${base}.jpg`,
  }
}

const diplomaCourses: Course[] = [
  { outcome: 'approved', daysAgo: 320 },
  { outcome: 'approved', daysAgo: 210 },
  { outcome: 'waiting', daysAgo: 6 },
]
const waiting = (daysAgo: number): Course => ({ outcome: 'waiting', daysAgo })
const first: Course = { outcome: 'approved', daysAgo: 190 }
const second: Course = { outcome: 'approved', daysAgo: 24 }
const asked: Course = { outcome: 'asked', daysAgo: 5 }
const answered: Course = { outcome: 'answered', daysAgo: 9 }
const draft: Course = { outcome: 'draft', daysAgo: 1 }
const rejected: Course = { outcome: 'rejected', daysAgo: 120 }

/** What the member at this place in the list handed in; the first one, whom everybody looks at, has some of everything. */
function cpdCoursesOf({ person }: Member, index: number): Course[] {
  // Who still studies has nothing to keep up yet.
  if (person.tier === 'student') return []
  if (index === 0) return [first, second, asked, waiting(3), draft, rejected]
  const late = waiting(11 + (index % 7))
  const choices = [
    [first, waiting(3)],
    [first, second],
    [first, late, draft],
    [asked, first],
    [answered, second],
    [rejected, first],
  ]
  return choices[index % choices.length] ?? []
}

/** What one member's evidence is made with. */
type Maker = { member: Member; index: number; now: Date; holder: string }

const daysBefore = (now: Date, days: number): string => addDays(amsterdamDay(now), -days)
const begun = (now: Date, daysAgo: number): Date => new Date(now.getTime() - (daysAgo * 24 + 2) * hour)

const platoOf = (title: string): string =>
  title.startsWith('Medische') ? 'mbk' : title.startsWith('Psychosociale') ? 'psbk' : 'none'

async function diploma({ member, index, now, holder }: Maker, course: Course, order: number): Promise<Evidence> {
  const schools = diplomas[member.person.organisation]
  const variant = index + order
  const [title, level, provider, studyPoints, contactHours] = schools[variant % schools.length] ?? diplomas.cat[0]
  const obtainedOn = daysBefore(now, 900 + index * 61 + order * 400)
  const amount = `${contactHours} contacturen`
  const paper: Certificate = { kind: 'diploma', title, holder, provider, amount, day: formatDate(obtainedOn) }
  const accreditedBy = level === 'hbo' ? 'CPION' : null
  const plato = platoOf(title)
  return {
    collection: 'diplomas',
    data: { title, level, provider, studyPoints, contactHours, obtainedOn, accreditedBy, plato, fieldRelated: true },
    file: await proof(paper, title, variant, false),
    events: pastEvents(course, studyPoints, variant, now),
    startedAt: begun(now, course.daysAgo),
  }
}

async function cpd({ member, index, now, holder }: Maker, course: Course, order: number): Promise<Evidence> {
  const courses = cpdCourses[member.person.organisation]
  const variant = index + order
  const [title, provider, hours, category] = courses[variant % courses.length] ?? cpdCourses.cat[0]
  const to = daysBefore(now, course.daysAgo + 4)
  const undated = course.outcome === 'asked'
  const day = undated ? undefined : formatDate(to)
  const paper: Certificate = { kind: 'certificate', title, holder, provider, amount: `${hours} contacturen`, day }
  return {
    collection: 'cpd-uploads',
    data: { title, provider, category, hours, from: hours > 7 ? addDays(to, -1) : to, to },
    file: course.outcome === 'draft' ? null : await proof(paper, title, variant + index, undated),
    events: pastEvents(course, hours, variant, now),
    startedAt: begun(now, course.daysAgo),
  }
}

/** Everything one member handed in over the years. */
async function evidenceOf(member: Member, index: number, now: Date): Promise<Evidence[]> {
  const maker = { member, index, now, holder: member.therapist.displayName ?? member.person.firstName }
  const schooling = diplomaCourses.slice(index % 3 === 0 ? 0 : 1, index % 2 === 0 ? 3 : 2)
  return Promise.all([
    ...schooling.map((course, order) => diploma(maker, course, order)),
    ...cpdCoursesOf(member, index).map((course, order) => cpd(maker, course, order)),
  ])
}

/** Diplomas and CPD of all members, in every status, with real files (KS-DIP-1…3, KS-CPD-1…2, X-5). */
export async function seedEvidence(
  req: PayloadRequest,
  members: Member[],
  services: SeedServices,
  step: Step,
): Promise<void> {
  for (const [index, member] of members.entries()) {
    for (const evidence of await evidenceOf(member, index, services.now)) await handIn(req, member, evidence, services)
    step()
  }
}
