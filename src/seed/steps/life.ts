import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { lapse } from '@/collections/registers/Registrations/jobs/lapse'
import { submitDossier } from '@/collections/registers/Registrations/life/submitDossier'
import { storeUpload } from '@/plugins/private-files/upload/storeUpload'
import { transition } from '@/plugins/review/transition'
import { addMonths, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { asSystem, asUser } from '@/src/lib/local-api'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import { lifeOf, type Stage } from '../data/life'
import type { Certificate } from '../files/certificate'
import { certificatePdf } from '../files/certificatePdf'
import type { SeedServices } from './handIn'
import type { Member } from './identity'

/** A request as one of the demo people. */
async function speakAs(payload: Payload, email: string): Promise<PayloadRequest> {
  const req = await createLocalReq({}, payload)
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: email } },
    limit: 1,
    ...asSystem(req, 'demo data'),
  })
  const [user] = docs
  if (!user) throw new Error(`no demo account ${email}`)
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}

type Case = { member: Member; payload: Payload; store: SeedServices['store'] }

const reviewer = 'beoordelaar2@demo.test'

async function registrationOf(req: PayloadRequest, { therapist }: Member): Promise<{ id: number; end: string }> {
  const [row] = await query(
    req,
    sql`SELECT r.id, p."end"::text FROM registrations r JOIN periods p ON p.registration_id = r.id
         WHERE r.therapist_id = ${therapist.id} ORDER BY p.start DESC LIMIT 1`,
  )
  return { id: Number(row?.id), end: String(row?.end) }
}

async function submit({ member, payload }: Case): Promise<number> {
  const req = await speakAs(payload, member.person.email)
  return (await submitDossier(req, (await registrationOf(req, member)).id)).id
}

async function decide({ payload }: Case, id: number, action: 'return' | 'reject', reason: string): Promise<void> {
  await transition(await speakAs(payload, reviewer), { collection: 'dossier-submissions', id, action, reason })
}

async function handIn(
  req: PayloadRequest,
  collection: 'objections' | 'extension-requests' | 'registration-applications',
  id: number,
) {
  await transition(req, { collection, id, action: 'submit' })
}

async function object(one: Case): Promise<void> {
  const subjectId = await submit(one)
  await decide(one, subjectId, 'reject', 'De scholing van maart staat niet op naam van dit lid.')
  const req = await speakAs(one.payload, one.member.person.email)
  const grounds = 'Op het certificaat staat mijn meisjesnaam. Mijn geboortedatum klopt wel.'
  const data = { title: 'Bezwaar', subject: 'dossier-submissions', subjectId, grounds, status: 'draft' } as const
  const { id } = await req.payload.create({ collection: 'objections', data, ...asUser(req) })
  await handIn(req, 'objections', id)
}

async function askForTime({ member, payload, store }: Case): Promise<void> {
  const req = await speakAs(payload, member.person.email)
  const { id: registration, end } = await registrationOf(req, member)
  const data = {
    title: 'Verzoek om uitstel',
    registration,
    until: addMonths(end, 8),
    motivation: 'Door een behandeling kon ik dit jaar een half jaar niet werken en geen scholing volgen.',
    statementBy: 'specialist',
    files: [await fileOf(req, member, store)],
    status: 'draft',
  } as const
  const { id } = await req.payload.create({
    collection: 'extension-requests',
    data: { ...data, files: [...data.files] },
    ...asUser(req),
  })
  await handIn(req, 'extension-requests', id)
}

async function apply({ member, payload, store }: Case): Promise<void> {
  const req = await speakAs(payload, member.person.email)
  const [register] = await query(req, sql`SELECT id FROM registers WHERE slug = 'kckz'`)
  const data = {
    title: 'Registratie',
    register: Number(register?.id),
    education: 'Mbo verzorgende IG, kraamzorg',
    graduatedOn: '2021-07-02',
    employer: 'Kraamzorg De Ooievaar',
    declaresTruth: true,
    status: 'draft',
  } as const
  const files = [await fileOf(req, member, store)]
  const { id } = await req.payload.create({
    collection: 'registration-applications',
    data: { ...data, files },
    ...asUser(req),
  })
  await handIn(req, 'registration-applications', id)
}

async function fileOf(req: PayloadRequest, { person, therapist }: Member, store: Case['store']): Promise<number> {
  const certificate: Certificate = {
    kind: 'certificate',
    title: 'Verklaring',
    holder: `${person.firstName} ${person.lastName}`,
    provider: 'Kraamzorg De Ooievaar',
    amount: 'Op verzoek afgegeven',
  }
  const owner = { id: therapist.id, organisation: idOf(therapist.organisation) ?? 0 }
  const bytes = Buffer.from(await certificatePdf(certificate))
  return (await storeUpload(req, store, owner, { name: 'verklaring.pdf', bytes })).id
}

const acts: Record<Stage, (one: Case) => Promise<unknown>> = {
  waiting: submit,
  asked: async (one) =>
    decide(one, await submit(one), 'return', 'Wanneer heb je de tweede reanimatietraining gevolgd?'),
  objected: object,
  'wants-time': askForTime,
  // The daily work does this by itself.
  lapsed: async () => null,
  applies: apply,
}

/** Dossiers that are submitted, questioned, objected to and lapsed, as on any day at a register. */
export async function seedLife(
  req: PayloadRequest,
  members: readonly Member[],
  { store }: SeedServices,
  now: Date,
): Promise<void> {
  for (const member of members) {
    const stage = lifeOf(member.person)
    if (stage) await acts[stage]({ member, payload: req.payload, store })
  }
  await lapse(req.payload, amsterdamDay(now))
}
