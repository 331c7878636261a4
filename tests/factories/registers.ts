import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { bookCredits, type NewLine } from '@/plugins/ledger/book'
import type { NormInput } from '@/src/domain/registers/norm'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import type { Activity, FirstAidCertificate, Norm, Period, Register, Registration } from '@/src/payload-types'
import { aFileRow } from './evidence'
import { nextNumber } from './sequence'

type RegisterGiven = Partial<RequiredDataFromCollectionSlug<'registers'>> & { organisation: number }

/** A register of an organisation. */
export async function aRegister(req: PayloadRequest, given: RegisterGiven): Promise<Register> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'registers',
    data: {
      name: `Register ${number}`,
      slug: `register-${number}`,
      profession: 'Kraamverzorgende',
      numberPrefix: 'REG',
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}

/** A norm in a register: published, unless `draft`. */
export async function aNorm(req: PayloadRequest, register: number, norm: NormInput, draft = false): Promise<Norm> {
  // The requirements are ordinary fields of the form; their empty sides are the norm's own defaults.
  const data: Record<string, unknown> = { ...norm, register }
  const made = await req.payload.create({
    collection: 'norms',
    data: data as RequiredDataFromCollectionSlug<'norms'>,
    ...asSystem(req, 'factory'),
  })
  if (!draft) await query(req, sql`UPDATE norms SET status = 'published' WHERE id = ${made.id}`)
  return made
}

type RegistrationGiven = Partial<RequiredDataFromCollectionSlug<'registrations'>> & {
  therapist: number
  register: number
}

/** A member in a register, with the next number unless one is given. */
export const aRegistration = (req: PayloadRequest, given: RegistrationGiven): Promise<Registration> =>
  req.payload.create({ collection: 'registrations', data: { status: 'active', ...given }, ...asSystem(req, 'factory') })

/** A period of a registration; its end and its norm follow from its start. */
export const aPeriod = (req: PayloadRequest, registration: number, start: string, end?: string): Promise<Period> =>
  req.payload.create({
    collection: 'periods',
    data: { registration, start, end, status: 'running' },
    ...asSystem(req, 'factory'),
  })

type LineGiven = Partial<NewLine> & Pick<NewLine, 'registration' | 'category' | 'points'>

/** Lines in the ledger; each is a thing of its own unless it says otherwise. */
export async function someCredits(req: PayloadRequest, lines: readonly LineGiven[]): Promise<void> {
  const whole = lines.map((line): NewLine => {
    const number = nextNumber()
    return { earnedOn: '2026-03-01', description: `Scholing ${number}`, source: `factory/${number}`, ...line }
  })
  await bookCredits(req, whole)
}

type ActivityGiven = Partial<RequiredDataFromCollectionSlug<'activities'>> & {
  therapist: number
  organisation: number
  registration: number
}

/** An own activity with one photo as proof, as its owner would have saved it: a draft (PG-2). */
export async function anActivity(req: PayloadRequest, given: ActivityGiven): Promise<Activity> {
  const { therapist, organisation } = given
  const photo = { name: 'foto.jpg', mimeType: 'image/jpeg' } as const
  const files = given.files ?? [(await aFileRow(req, { therapist, organisation }, photo)).id]
  return req.payload.create({
    collection: 'activities',
    data: {
      title: 'Intervisie in de regio',
      activity: 'intervisie',
      date: '2026-03-12',
      points: 4,
      status: 'draft',
      ...given,
      files,
    },
    ...asSystem(req, 'factory'),
  })
}

type FirstAidGiven = Partial<RequiredDataFromCollectionSlug<'first-aid-certificates'>> & {
  therapist: number
  organisation: number
}

/** A first-aid certificate with one file, as its owner would have saved it: a draft (KK-DOS-3). */
export async function aFirstAidCertificate(req: PayloadRequest, given: FirstAidGiven): Promise<FirstAidCertificate> {
  const { therapist, organisation } = given
  const files = given.files ?? [(await aFileRow(req, { therapist, organisation })).id]
  return req.payload.create({
    collection: 'first-aid-certificates',
    data: { title: 'EHBO-certificaat', status: 'draft', ...given, files },
    ...asSystem(req, 'factory'),
  })
}
