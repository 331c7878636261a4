import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { parseNorm } from '@/src/domain/registers/norm-problems'
import { query, sql } from '@/src/lib/sql'
import { aProvider } from '@/tests/factories/accreditation'
import { emailOf, type PersonaName } from '@/tests/support/personas'
import { smallNorm } from '../registers/life'
import { chatRows } from './chat-rows'
import { intervisieRows } from './intervisie-rows'
import { keurmerkRows } from './keurmerk-rows'
import { type Context, idOf, type MakeRow, moment, next, type Owner, once, owned, plain, submitted } from './make-row'
import { membersFileRows } from './members-file-rows'
import { serviceRows } from './service-rows'
import { visitationRows } from './visitation-rows'

const registerOf = (context: Context): Promise<number> =>
  once(`register ${context.person.organisation}`, () => register(context))

const register: MakeRow = plain('registers', ({ person }) => ({
  name: 'X',
  slug: `x-${next()}`,
  organisation: person.organisation,
  profession: 'X',
  numberPrefix: 'XX',
}))

const norm = async (context: Context, status: 'draft' | 'published'): Promise<unknown> => {
  const year = 2030 + next()
  const registerId = await registerOf(context)
  return plain('norms', ({ person }) => ({
    register: registerId,
    organisation: person.organisation,
    title: 'X',
    code: `x-${next()}`,
    validFrom: `${year}-01-01`,
    validUntil: `${year}-12-31`,
    status,
    // Right, so that what reads it gets to its own answer.
    definition: parseNorm(smallNorm({ code: `x-${next()}`, validFrom: `${year}-01-01`, validUntil: `${year}-12-31` })),
  }))(context)
}

const registration = async (context: Context): Promise<unknown> => {
  const { person } = context
  const registerId = await registerOf(context)
  return plain('registrations', () => ({
    therapist: person.therapist,
    register: registerId,
    organisation: person.organisation,
    number: `X-${next()}`,
    loginNumber: `X${next()}`,
    status: 'active',
  }))(context)
}

const registrationOf = (context: Context): Promise<number> =>
  once(`registration ${context.person.therapist}`, () => registration(context))

const period: MakeRow = async (context) => {
  const registrationId = await registrationOf(context)
  const normId = await once(`norm ${context.person.organisation}`, () => norm(context, 'published'))
  const year = 2000 + next()
  return plain('periods', () => ({
    ...owned(context),
    registration: registrationId,
    norm: normId,
    start: `${year}-01-01`,
    end: `${year}-12-31`,
    status: 'running',
  }))(context)
}

const simulationOf = (context: Context): Promise<number> =>
  once(`simulation ${context.person.organisation}`, () => simulation(context))

const simulation: MakeRow = async (context) => {
  const normId = await once(`norm ${context.person.organisation}`, () => norm(context, 'published'))
  return plain('norm-simulations', ({ person }) => ({
    norm: normId,
    status: 'done',
    organisation: person.organisation,
  }))(context)
}

/** The provider of the persona `provider` for A; somebody else's for B and C. */
const providerOf = (context: Context): Promise<number> =>
  once(`provider ${context.owner === 'A'}`, async () => {
    const [own] =
      context.owner === 'A'
        ? await query(context.req, sql`SELECT provider_id AS id FROM memberships WHERE provider_id IS NOT NULL LIMIT 1`)
        : []
    return own ?? aProvider(context.req)
  })

const courseOf = (context: Context): Promise<number> => once(`course ${context.owner}`, () => course(context))

const course: MakeRow = async (context) => {
  const provider = await providerOf(context)
  return plain('courses', ({ owner }) => ({
    provider,
    title: 'X',
    slug: `x-${next()}`,
    form: 'classroom',
    // B is not in the agenda: only its provider and the committee reach it.
    status: owner === 'B' ? 'draft' : 'offered',
  }))(context)
}

const sessionOf = (context: Context): Promise<number> => once(`session ${context.owner}`, () => session(context))

const session: MakeRow = async (context) => {
  const [provider, courseId] = [await providerOf(context), await courseOf(context)]
  return plain('course-sessions', () => ({
    provider,
    course: courseId,
    startsOn: '2026-01-01',
    endsOn: '2026-01-01',
    status: 'planned',
    checkInSecret: 'x',
  }))(context)
}

const requestOf = (context: Context): Promise<number> => once(`request ${context.owner}`, () => request(context))

const request: MakeRow = async (context) => {
  const [provider, courseId, registerId] = [
    await providerOf(context),
    idOf(await course(context)),
    await registerOf(context),
  ]
  return plain('accreditation-requests', ({ person }) => ({
    title: 'X',
    provider,
    course: courseId,
    register: registerId,
    organisation: person.organisation,
    kind: 'new',
    ...submitted,
  }))(context)
}

const existing =
  (table: string, column: string, value: (context: Context) => number): MakeRow =>
  async (context) => {
    const [row] = await query(
      context.req,
      sql`SELECT id FROM ${sql.identifier(table)} WHERE ${sql.identifier(column)} = ${value(context)} ORDER BY id LIMIT 1`,
    )
    return row ?? null
  }

/**
 * How to make (or find) one row per owner, for every collection of the running configuration; a collection without an
 * entry fails the matrix. `null`: nothing can be made, only lists are tried.
 */
export const rows: Record<string, MakeRow | null> = {
  users: existing('users', 'id', ({ person }) => person.user),
  memberships: plain('memberships', ({ person }) => ({
    user: person.user,
    role: 'member',
    displayName: 'X',
    organisation: person.organisation,
    endedAt: `2020-01-01T00:00:0${next() % 10}.000Z`,
  })),
  organisations: plain('organisations', () => ({
    name: 'X',
    shortName: 'X',
    slug: `x-${next()}`,
    kind: 'professional-organisation',
  })),
  therapists: existing('therapists', 'id', ({ person }) => person.therapist),
  diplomas: plain('diplomas', (context) => ({ title: 'Massage', ...owned(context), ...submitted })),
  'cpd-uploads': plain('cpd-uploads', (context) => ({ title: 'Adem', ...owned(context), ...submitted })),
  files: plain('files', (context) => ({
    ...owned(context),
    name: 'a.pdf',
    mimeType: 'application/pdf',
    size: 1,
    sha256: 'a'.repeat(64),
    receivedAt: moment,
    state: 'stored',
    released: true,
  })),
  providers: async (context) => ({ id: await providerOf(context) }),
  'provider-keys': async (context) => {
    const provider = await providerOf(context)
    return plain('provider-keys', () => ({ provider, name: 'X', hash: `x-${next()}`, scopes: ['attendance'] }))(context)
  },
  courses: course,
  'course-sessions': session,
  'accreditation-requests': request,
  'accreditation-messages': async (context) => {
    const [provider, requestId] = [await providerOf(context), await requestOf(context)]
    return plain('accreditation-messages', ({ person }) => ({
      request: requestId,
      provider,
      organisation: person.organisation,
      action: 'submit',
      byName: 'X',
      at: moment,
    }))(context)
  },
  accreditations: async (context) => {
    const [provider, courseId, registerId] = [
      await providerOf(context),
      await courseOf(context),
      await registerOf(context),
    ]
    const normId = await once(`norm ${context.person.organisation}`, () => norm(context, 'published'))
    return plain('accreditations', ({ person }) => ({
      provider,
      course: courseId,
      register: registerId,
      organisation: person.organisation,
      norm: normId,
      category: `X${next()}`,
      points: 1,
      validFrom: '2026-01-01',
      validUntil: '2026-12-31',
    }))(context)
  },
  attendance: async (context) => {
    const [provider, sessionId, registrationId] = [
      await providerOf(context),
      await sessionOf(context),
      await registrationOf(context),
    ]
    return plain('attendance', () => ({
      ...owned(context),
      provider,
      session: sessionId,
      registration: registrationId,
      source: 'paste',
      endedAt: moment,
      endedReason: `X${next()}`,
    }))(context)
  },
  'attendance-batches': async (context) => {
    const [provider, sessionId] = [await providerOf(context), await sessionOf(context)]
    return plain('attendance-batches', () => ({
      provider,
      session: sessionId,
      source: 'paste',
      total: 0,
      credited: 0,
      refused: 0,
    }))(context)
  },
  'points-claims': async (context) => {
    const provider = await providerOf(context)
    return plain('points-claims', () => ({ title: 'X', provider, ...owned(context), ...submitted }))(context)
  },
  ...intervisieRows,
  ...visitationRows,
  ...membersFileRows,
  ...serviceRows,
  ...chatRows,
  ...keurmerkRows,
  practices: plain('practices', (context) => ({ name: 'X', place: 'Utrecht', main: false, ...owned(context) })),
  charges: plain('charges', (context) => ({
    ...owned(context),
    description: 'X',
    amount: 100,
    bookedOn: '2026-01-01',
    source: `x/${next()}`,
  })),
  pairings: plain('pairings', ({ person }) => ({
    user: person.user,
    therapist: person.therapist,
    collection: 'activities',
    itemId: 1,
    codeHash: `x-${next()}`,
    expiresAt: moment,
  })),
  registers: register,
  // B is a draft: only who keeps the register reaches it.
  norms: (context) => norm(context, context.owner === 'B' ? 'draft' : 'published'),
  // One per member in a register: there is one already, or this makes it.
  registrations: async (context) => ({ id: await registrationOf(context) }),
  periods: period,
  credits: async (context) => {
    const registrationId = await registrationOf(context)
    return plain('credits', () => ({
      ...owned(context),
      registration: registrationId,
      earnedOn: '2026-01-01',
      category: 'A',
      points: 1,
    }))(context)
  },
  'first-aid-certificates': plain('first-aid-certificates', (context) => ({
    title: 'X',
    ...owned(context),
    ...submitted,
  })),
  activities: plain('activities', (context) => ({ title: 'X', ...owned(context), ...submitted })),
  'registration-applications': plain('registration-applications', (context) => ({
    title: 'X',
    ...owned(context),
    ...submitted,
  })),
  'dossier-submissions': plain('dossier-submissions', (context) => ({ title: 'X', ...owned(context), ...submitted })),
  'extension-requests': plain('extension-requests', (context) => ({ title: 'X', ...owned(context), ...submitted })),
  objections: plain('objections', (context) => ({ title: 'X', ...owned(context), ...submitted })),
  certificates: plain('certificates', (context) => ({
    ...owned(context),
    number: `X-${next()}`,
    code: `x-${next()}`,
    kind: 'registration',
    holder: 'X',
    registerName: 'X',
    issuedOn: '2026-01-01',
    validFrom: '2026-01-01',
  })),
  reminders: async (context) => {
    const periodId = await once(`period ${context.person.therapist}`, () => period(context))
    return plain('reminders', () => ({
      ...owned(context),
      period: periodId,
      term: `x-${next()}`,
      end: '2026-01-01',
      sentOn: '2026-01-01',
    }))(context)
  },
  'calendar-feeds': plain('calendar-feeds', ({ person }) => ({
    therapist: person.therapist,
    secretHash: `x-${next()}`,
  })),
  'norm-simulations': simulation,
  'simulation-results': async (context) => {
    const simulationId = await simulationOf(context)
    return plain('simulation-results', ({ person }) => ({
      simulation: simulationId,
      registration: 1,
      number: 'X-1',
      wasComplete: true,
      isComplete: false,
      pointsShort: 1,
      organisation: person.organisation,
    }))(context)
  },
  posts: plain('posts', ({ owner }) => ({
    title: 'X',
    slug: `x-${next()}`,
    category: 'portal',
    // B is a draft: only editors reach it.
    _status: owner === 'B' ? 'draft' : 'published',
    publishedAt: moment,
  })),
  media: plain('media', ({ owner }) => ({
    alt: 'X',
    filename: `x-${next()}.webp`,
    mimeType: 'image/webp',
    // B belongs to a draft: only editors reach it.
    published: owner !== 'B',
  })),
  'second-factors': plain('second-factors', ({ person }) => ({ user: person.user, secret: 'x', lastStep: 0 })),
  'credential-tokens': plain('credential-tokens', ({ person }) => ({
    user: person.user,
    purpose: 'set-password',
    hash: `x-${next()}`,
    expiresAt: moment,
  })),
  outbox: plain('outbox', ({ person }) => ({
    key: `x-${next()}`,
    template: 'x',
    to: `${person.user}@x.test`,
    subject: 'X',
    html: 'X',
    text: 'X',
    state: 'sent',
  })),
  'review-events': plain('review-events', (context) => ({
    ...owned(context),
    collection: 'diplomas',
    itemId: 1,
    action: 'submit',
    from: 'draft',
    to: 'submitted',
    title: 'X',
    files: [],
    actorName: 'X',
    at: moment,
  })),
  'audit-log': plain('audit-log', ({ person }) => ({ action: 'x.test', subject: 'x', actor: person.user })),
  'payload-preferences': null,
  'payload-jobs': null,
  'payload-kv': null,
  'payload-locked-documents': null,
  'payload-migrations': null,
}

/** The owners' accounts and profiles. */
export async function people(req: PayloadRequest): Promise<Record<Owner, Context['person']>> {
  const person = async (name: PersonaName): Promise<Context['person']> => {
    const [row] = await query(
      req,
      sql`SELECT t.id AS therapist, t.organisation_id AS organisation, u.id AS "user"
            FROM users u JOIN therapists t ON t.user_id = u.id WHERE u.email = ${emailOf(name)}`,
    )
    return z.object({ therapist: z.number(), organisation: z.number(), user: z.number() }).parse(row)
  }
  return { A: await person('alice'), B: await person('bob'), C: await person('carol') }
}

/** Makes the row of one owner in one collection. @returns its id */
export const makeRow = async (slug: string, context: Context): Promise<number | null> => {
  const made = await rows[slug]?.(context)
  return made === undefined || made === null ? null : idOf(made)
}
