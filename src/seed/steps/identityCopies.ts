import type { PayloadRequest } from 'payload'
import { copyErased } from '@/collections/screening/IdentityDocuments/effects'
import { eraseFiles } from '@/plugins/private-files/eraseFiles'
import { eraseBytes } from '@/plugins/private-files/tasks/eraseTask'
import { addYears, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { query, sql } from '@/src/lib/sql'
import type { Therapist } from '@/src/payload-types'
import { maskedCopy } from '../files/maskedCopy'
import { handIn, type PastEvent, type SeedServices } from './handIn'

export type Copy = 'waiting' | 'seen' | 'number-visible'

const hour = 3_600_000

const decision: Record<Exclude<Copy, 'waiting'>, Omit<PastEvent, 'at'>> = {
  seen: { action: 'approve' },
  'number-visible': {
    action: 'reject',
    message: 'Je burgerservicenummer was te zien. De kopie is gewist. Stuur een nieuwe waarop het is afgedekt.',
  },
}

/** A copy of an identity document that waits, or that was looked at and erased with the proof kept (KS-PER-2). */
export async function seedCopy(
  req: PayloadRequest,
  therapist: Therapist,
  copy: Copy,
  services: SeedServices,
): Promise<void> {
  const { now, store } = services
  const ago = (hours: number): Date => new Date(now.getTime() - hours * hour)
  const validUntil = addYears(amsterdamDay(now), 4)
  const name = therapist.displayName ?? therapist.firstName
  const bytes = await maskedCopy({ name, born: '2 april 1987', validUntil: dutchDate(validUntil) })
  const handed: PastEvent = { action: 'submit', at: ago(copy === 'waiting' ? 30 : 100) }
  const refusal = copy === 'number-visible' ? copy : undefined
  const item = await handIn(
    req,
    { person: { firstName: therapist.firstName }, therapist },
    {
      collection: 'identity-documents',
      data: { title: 'Legitimatiebewijs', kind: 'identity-card', validUntil, masked: true, refusal },
      file: { bytes, name: 'kopie-identiteitskaart.jpg' },
      events: copy === 'waiting' ? [handed] : [handed, { ...decision[copy], at: ago(52) }],
      startedAt: handed.at,
    },
    services,
  )
  if (copy === 'waiting') return
  for (const file of await eraseFiles(req, { collection: 'identity-documents', id: item })) {
    await eraseBytes(req, store.storage, file, { 'identity-documents': copyErased })
  }
  await query(req, sql`DELETE FROM identity_documents_rels WHERE parent_id = ${item} AND path = 'files'`)
}
