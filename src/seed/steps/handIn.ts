import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { bookProof } from '@/collections/registers/booking/proofs'
import { attachFiles } from '@/plugins/private-files/attachFiles'
import type { FileServices } from '@/plugins/private-files/options'
import { releaseFiles } from '@/plugins/private-files/releaseFiles'
import { storeUpload } from '@/plugins/private-files/upload/storeUpload'
import { vaultFiles } from '@/plugins/private-files/vaultFiles'
import { receiptsOf, recordEvent } from '@/plugins/review/event'
import { toItem } from '@/plugins/review/item'
import { reviewSettings } from '@/plugins/review/options'
import { reviewDueOn } from '@/src/domain/evidence/review-term'
import type { EvidenceStatus } from '@/src/domain/evidence/status'
import type { EvidenceAction } from '@/src/domain/evidence/transitions'
import type { EvidenceKind } from '@/src/features/evidence/kinds'
import { query, sql } from '@/src/lib/sql'
import type { Member } from './identity'
import { mailedThen } from './mail'

/** One thing that happened to a piece of evidence, in the past. */
export type PastEvent = {
  action: Extract<EvidenceAction, 'submit' | 'return' | 'approve' | 'reject'>
  at: Date
  message?: string
  points?: number
}

export type Evidence = {
  collection: EvidenceKind
  data: Record<string, unknown> & { title: string }
  file: { bytes: Uint8Array; name: string } | null
  /** From the first to the last; none: a draft. */
  events: PastEvent[]
  startedAt: Date
  /** Days that a decision may take; null: no reviewer decides on it. */
  term?: number | null
}

export type SeedServices = {
  /** Who decided everything in the past. */
  reviewer: { user: number; name: string }
  store: Omit<FileServices, 'slots'>
  now: Date
}

const proof = z.object({ title: z.string(), to: z.string(), category: z.string() })

const after: Record<PastEvent['action'], EvidenceStatus> = {
  submit: 'submitted',
  return: 'returned',
  approve: 'approved',
  reject: 'rejected',
}

/** How the row stands after all that happened. */
function standing(events: PastEvent[], term: number | null, reviewer: number) {
  const first = events.find(({ action }) => action === 'submit')
  const lastSubmit = events.findLast(({ action }) => action === 'submit')
  const decision = events.findLast(({ action }) => action !== 'submit')
  return {
    status: after[events.at(-1)?.action ?? 'submit'],
    submittedAt: lastSubmit?.at.toISOString(),
    reviewDueOn: first && term !== null ? reviewDueOn(null, first.at, term) : undefined,
    decidedAt: decision?.at.toISOString(),
    decidedBy: decision ? reviewer : undefined,
    decisionReason: decision?.message,
    grantedPoints: decision?.points,
  }
}

/**
 * Puts evidence with its whole past in the database: the item, its encrypted file, its history. Goes past the rules,
 * because they would date everything today.
 * @returns the id of the item
 */
export async function handIn(
  req: PayloadRequest,
  { person, therapist }: { person: Pick<Member['person'], 'firstName'>; therapist: Member['therapist'] },
  { collection, data, file, events, startedAt, term = 14 }: Evidence,
  { reviewer, store, now }: SeedServices,
): Promise<number> {
  const organisation = z.number().parse(therapist.organisation)
  const owner = { therapist: therapist.id, organisation }
  const owned = { id: therapist.id, organisation }
  const stored = file ? await storeUpload(req, store, owned, { name: file.name, bytes: Buffer.from(file.bytes) }) : null
  const files = stored ? [stored.id] : []
  const last = events.at(-1)?.at ?? startedAt
  const row: unknown = await req.payload.db.create({
    collection,
    data: {
      ...data,
      ...owner,
      files,
      ...(events.length > 0 ? standing(events, term, reviewer.user) : { status: 'draft' }),
      createdAt: startedAt.toISOString(),
      updatedAt: last.toISOString(),
    },
    req,
  })
  const { id } = z.object({ id: z.number() }).parse(row)
  const target = { collection, id }
  if (files.length > 0) await attachFiles(req, { ...target, files, therapist: therapist.id })
  await query(
    req,
    sql`UPDATE files SET received_at = ${startedAt.toISOString()} WHERE attached_to = ${collection} AND attached_id = ${id}`,
  )
  if (events.length === 0) return id
  await releaseFiles(req, target)
  const decision = events.at(-1)
  if (decision?.action === 'approve' && collection === 'diplomas') await vaultFiles(req, target)
  if (decision?.action === 'approve' && collection === 'cpd-uploads') {
    const { title, to, category } = proof.parse(data)
    const { points = 0, message = null } = decision
    await bookProof(
      req,
      { id, therapist: therapist.id, title, to, category },
      { points, reason: message, bookings: null },
    )
  }
  const settings = reviewSettings(req.payload, collection)
  const { reviewDueOn: answerBy } = standing(events, term, reviewer.user)
  let from: EvidenceStatus = 'draft'
  for (const { action, at, message, points } of events) {
    const item = toItem(collection, { ...data, ...owner, id, status: from, updatedAt: at.toISOString() })
    const actorName = action === 'submit' ? (therapist.displayName ?? person.firstName) : reviewer.name
    const receipts = await receiptsOf(req, target)
    const told = { message: message ?? null, points: points ?? null, files: receipts }
    const event = await recordEvent(req, { item, action, to: after[action], ...told, actorName, at })
    const outcome = { ...told, fields: { reviewDueOn: answerBy } }
    if (settings) await mailedThen(req, { item, action, outcome, settings, event, at }, now)
    from = after[action]
  }
  return id
}
