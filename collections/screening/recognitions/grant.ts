import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import type { GivenRecognition } from '@/src/domain/screening/admission'
import { asSystem } from '@/src/lib/local-api'

type To = { therapist: number; organisation: number; by: string }

/** Writes a recognition of a member, in the transaction of `req` (KS-SCR-3). @returns its id */
export async function grantRecognition(
  req: PayloadRequest,
  { therapist, organisation, by }: To,
  { kind, name, code, from, until }: GivenRecognition,
): Promise<number> {
  const { id } = await req.payload.create({
    collection: 'recognitions',
    data: { therapist, organisation, kind, name, code, from, until, grantedByName: by },
    ...asSystem(req, 'a recognition is granted'),
  })
  await recordAudit(req, {
    action: 'recognitions.granted',
    subject: 'recognitions',
    subjectId: id,
    organisation,
    fields: { kind, code, from, until },
  })
  return id
}
