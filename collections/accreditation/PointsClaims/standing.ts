import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewItem } from '@/plugins/review/item'
import { collectionSlug } from '@/plugins/review/options'
import { claimAnswers } from '@/src/domain/accreditation/claim'
import type { PointsClaim } from '@/src/payload-types'
import { relationIn } from '../../registers/shared/relationIn'

const relation = z.unknown().transform(relationIn)

const schema = z.object({
  registration: relation,
  provider: relation,
  session: relation,
  date: z
    .string()
    .nullish()
    .transform((date) => date?.slice(0, 10) ?? null),
  answer: z
    .enum(claimAnswers)
    .nullish()
    .transform((answer) => answer ?? null),
  answerDueOn: z
    .string()
    .nullish()
    .transform((day) => day?.slice(0, 10) ?? null),
})

/** What a claim says, with ids for relations. */
export const claimIn = ({ fields }: Pick<ReviewItem, 'fields'>) => schema.parse(fields)

type Known = Pick<PointsClaim, 'session' | 'answer' | 'answerText' | 'answeredAt' | 'answerDueOn'>

/** Writes what only the program writes, past the rules for edits by the owner. */
export async function saveClaim(req: PayloadRequest, id: number, data: Partial<Known>): Promise<void> {
  await req.payload.db.updateOne({
    collection: collectionSlug(req.payload, 'points-claims'),
    id,
    data: { ...data, updatedAt: new Date().toISOString() },
    req,
    returning: false,
  })
}
