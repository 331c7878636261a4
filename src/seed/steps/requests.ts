import type { PayloadRequest } from 'payload'
import { addDays, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { anAccreditationRequest, aRequestMessage } from '@/tests/factories/accreditation'
import { type DemoRequest, requests } from '../data/accreditation-requests'
import type { NormPlace, SeededCourse } from './courses'

const committee = { email: 'accreditatie@demo.test', name: 'Peter-Jan Mulder' }

/** Days that the registers of the demo give a decision. */
const termDays: Record<string, number> = { kckz: 14, 'poh-ggz': 42, cat: 14 }

const ago = (now: Date, days: number): Date => new Date(now.getTime() - days * 86_400_000)

async function userOf(req: PayloadRequest, email: string): Promise<number> {
  const [row] = await query(req, sql`SELECT id FROM users WHERE email = ${email}`)
  return Number(row?.id)
}

async function seedRequest(
  req: PayloadRequest,
  wanted: DemoRequest,
  course: SeededCourse,
  norms: readonly NormPlace[],
  now: Date,
): Promise<void> {
  const of = norms.filter(({ slug }) => slug === wanted.register)
  const register = of[0]?.register
  if (!register) throw new Error(`no register ${wanted.register}`)
  const lines = course.worth.flatMap(({ norm: code, ...line }) => {
    const place = of.find((norm) => norm.code === code)
    return place ? [{ ...line, norm: place.norm }] : []
  })
  const decided = wanted.status === 'rejected' || wanted.status === 'approved' ? wanted.said.at(-1) : undefined
  const judge = await userOf(req, committee.email)
  const handedIn = wanted.status === 'draft' ? null : ago(now, wanted.daysAgo)
  const { id, provider, organisation } = await anAccreditationRequest(req, {
    course: course.id,
    register,
    kind: wanted.kind,
    status: wanted.status,
    lines: wanted.kind === 'change' ? [] : lines,
    changes: wanted.changes,
    motivation: course.summary,
    submittedAt: handedIn?.toISOString(),
    reviewDueOn: handedIn ? addDays(amsterdamDay(handedIn), termDays[wanted.register] ?? 14) : undefined,
    decidedAt: decided ? ago(now, decided.daysAgo).toISOString() : undefined,
    decidedBy: decided ? judge : undefined,
  })
  for (const { by, action, daysAgo, message } of wanted.said) {
    const who = by === 'committee' ? { actor: judge, byName: committee.name } : actorOf(course)
    await aRequestMessage(req, {
      request: id,
      provider,
      organisation,
      action,
      message,
      ...who,
      at: ago(now, daysAgo).toISOString(),
    })
  }
}

const actorOf = ({ giver }: SeededCourse) => ({ actor: giver.user, byName: giver.person })

/** Requests in every state, with the conversation; and one accreditation that was revoked. */
export async function seedRequests(
  req: PayloadRequest,
  courses: readonly SeededCourse[],
  norms: ReadonlyMap<string, NormPlace>,
  now: Date,
): Promise<void> {
  for (const wanted of requests) {
    const course = courses.find(({ title }) => title === wanted.course)
    if (!course) throw new Error(`no course ${wanted.course}`)
    await seedRequest(req, wanted, course, [...norms.values()], now)
  }
  const revoked = courses.find(({ title }) => title === 'Beroepshouding en social media')
  await req.payload.update({
    collection: 'accreditations',
    where: { course: { equals: revoked?.id ?? 0 } },
    data: {
      revokedOn: addDays(amsterdamDay(now), -30),
      revokedReason: 'De toets werd niet meer afgenomen, ook niet na onze vraag daarover.',
    },
    ...asSystem(req, 'demo data'),
  })
}
