import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { Admission, ProfessionalCode, Recognition } from '@/src/payload-types'

type Owned = { therapist: number; organisation: number }

/** A code of a professional; an active AGB code unless you say otherwise. */
export async function aCode(
  req: PayloadRequest,
  given: Owned & Partial<RequiredDataFromCollectionSlug<'professional-codes'>>,
): Promise<ProfessionalCode> {
  return req.payload.create({
    collection: 'professional-codes',
    data: { kind: 'agb', code: '90041233', status: 'active', checkedOn: '2026-01-05', ...given },
    ...asSystem(req, 'factory'),
  })
}

/** What a professional is recognised for, since 2023 unless you say otherwise. */
export async function aRecognition(
  req: PayloadRequest,
  given: Owned & { name: string } & Partial<RequiredDataFromCollectionSlug<'recognitions'>>,
): Promise<Recognition> {
  return req.payload.create({
    collection: 'recognitions',
    data: { kind: 'professional', from: '2023-01-01', ...given },
    ...asSystem(req, 'factory'),
  })
}

/** A screening; open unless you say otherwise. */
export async function anAdmission(
  req: PayloadRequest,
  given: Owned & Partial<RequiredDataFromCollectionSlug<'admissions'>>,
): Promise<Admission> {
  const row: Admission = await req.payload.db.create({
    collection: 'admissions',
    data: { tier: 'reimbursable', status: 'open', startedOn: '2026-11-01', ...given },
    req,
  })
  return row
}
