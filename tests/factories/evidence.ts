import { createHash, randomUUID } from 'node:crypto'
import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { CpdUpload, Diploma, File } from '@/src/payload-types'
import { nextNumber } from './sequence'

type Owner = { therapist: number; organisation: number }

/** What is known of an uploaded file, without bytes: for everything that doesn't open it. */
export async function aFileRow(
  req: PayloadRequest,
  owner: Owner,
  given: Partial<RequiredDataFromCollectionSlug<'files'>> = {},
): Promise<File> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'files',
    data: {
      ...owner,
      name: `certificaat-${number}.pdf`,
      mimeType: 'application/pdf',
      size: 120_000 + number,
      sha256: createHash('sha256').update(`${number}`).digest('hex'),
      receivedAt: new Date().toISOString(),
      state: 'stored',
      storageKey: randomUUID(),
      ...given,
    },
    ...asSystem(req, 'factory'),
  })
}

/** Everything a diploma needs to be handed in, but for its files. */
export const completeDiploma = {
  title: 'Massagetherapie hbo',
  level: 'hbo',
  fieldRelated: true,
  plato: 'none',
  studyPoints: 7.5,
  contactHours: 60,
  provider: 'Hogeschool Midden',
  obtainedOn: '2024-06-30',
} as const

/** Everything continuing education needs to be handed in, but for its files. */
export const completeCpd = {
  title: 'Hartcoherentie in de praktijk',
  category: 'own-field',
  provider: 'Instituut Adem',
  from: '2026-03-12',
  to: '2026-03-13',
  hours: 6,
} as const

/** A diploma with one file, as its owner would have saved it: a draft. */
export async function aDiploma(
  req: PayloadRequest,
  owner: Owner,
  given: Partial<RequiredDataFromCollectionSlug<'diplomas'>> = {},
): Promise<Diploma> {
  const files = given.files ?? [(await aFileRow(req, owner)).id]
  return req.payload.create({
    collection: 'diplomas',
    data: { ...completeDiploma, status: 'draft', ...owner, ...given, files },
    ...asSystem(req, 'factory'),
  })
}

/** Continuing education with one file, as its owner would have saved it: a draft. */
export async function aCpdUpload(
  req: PayloadRequest,
  owner: Owner,
  given: Partial<RequiredDataFromCollectionSlug<'cpd-uploads'>> = {},
): Promise<CpdUpload> {
  const files = given.files ?? [(await aFileRow(req, owner)).id]
  return req.payload.create({
    collection: 'cpd-uploads',
    data: { ...completeCpd, status: 'draft', ...owner, ...given, files },
    ...asSystem(req, 'factory'),
  })
}
