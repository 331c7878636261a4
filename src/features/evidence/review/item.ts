import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { evidenceStatuses } from '@/src/domain/evidence/status'
import { asSystem, asUser } from '@/src/lib/local-api'

const file = z.object({
  id: z.number(),
  name: z.string(),
  mimeType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  size: z.number(),
  sha256: z.string(),
  receivedAt: z.string(),
  state: z.enum(['stored', 'quarantined', 'erasing', 'erased']),
})

export type ReviewFile = z.infer<typeof file>

const person = z.object({
  id: z.number(),
  displayName: z.string().nullish(),
  membershipNumber: z.string(),
  tier: z.enum(['reimbursable', 'collective', 'student']),
  profession: z.string().nullish(),
})

/** What every reviewable row has, as far as the desk needs it. Relations a reviewer may not read arrive as ids. */
const item = z.object({
  id: z.number(),
  title: z.string(),
  updatedAt: z.string(),
  status: z.enum(evidenceStatuses).exclude(['draft']),
  submittedAt: z.string().nullish(),
  reviewDueOn: z.string().nullish(),
  decidedAt: z.string().nullish(),
  decisionReason: z.string().nullish(),
  grantedPoints: z.number().nullish(),
  // A name that was typed; where it is a relation, its own panel tells more.
  provider: z.string().nullish().catch(null),
  therapist: z.union([z.number(), person]),
  organisation: z.object({ shortName: z.string(), kind: z.enum(['professional-organisation', 'register-keeper']) }),
  files: z
    .array(z.union([file, z.number()]))
    .nullish()
    .transform((files) => (files ?? []).filter((one) => typeof one !== 'number')),
})

export type ReviewItem = Omit<z.infer<typeof item>, 'therapist'> & { therapist: z.infer<typeof person> }

const isSlug = (req: PayloadRequest, slug: string): slug is CollectionSlug => slug in req.payload.collections

/** An item for the desk, as the reviewer may read it; null when it isn't there for them (which includes every draft). */
export async function findItem(
  req: PayloadRequest,
  ref: { collection: string; id: number },
): Promise<{ item: ReviewItem; doc: Record<string, unknown> } | null> {
  if (!isSlug(req, ref.collection)) return null
  const found = await req.payload.find({
    collection: ref.collection,
    where: { and: [{ id: { equals: ref.id } }, { status: { not_equals: 'draft' } }] },
    limit: 1,
    pagination: false,
    depth: 1,
    ...asUser(req),
  })
  const [row] = found.docs
  if (!row) return null
  const parsed = item.parse(row)
  return { item: { ...parsed, therapist: await whoseItIs(req, parsed.therapist) }, doc: { ...row } }
}

/**
 * Whose item it is. A register may judge members of another organisation: whoever may judge the item sees by whom it is,
 * and no more than that.
 */
async function whoseItIs(req: PayloadRequest, found: number | ReviewItem['therapist']) {
  if (typeof found !== 'number') return found
  const row = await req.payload.findByID({
    collection: 'therapists',
    id: found,
    depth: 0,
    select: { displayName: true, membershipNumber: true, tier: true, profession: true },
    ...asSystem(req, 'name with an item that the reviewer judges'),
  })
  return person.parse(row)
}
