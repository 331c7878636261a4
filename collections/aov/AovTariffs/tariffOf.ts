import { z } from 'zod'
import { ownRiskLabels } from '@/src/domain/aov/labels'
import type { Tariff } from '@/src/domain/aov/tariff'
import { keysOf } from '@/src/domain/shared/keys'

const rate = z.object({
  fromAge: z.number(),
  untilAge: z.number(),
  ownRisk: z.enum(keysOf(ownRiskLabels)),
  rate: z.number(),
})

const schema = z.object({
  validFrom: z.string(),
  validUntil: z
    .string()
    .nullish()
    .transform((day) => day ?? null),
  maxPercent: z.number(),
  maxBenefit: z.number(),
  minAge: z.number(),
  maxEntryAge: z.number(),
  endAge: z.number(),
  rates: z.array(rate),
})

/** A stored tariff as the rules know it; null when something of it is missing. */
export const tariffOf = (row: unknown): Tariff | null => schema.safeParse(row).data ?? null

const held = schema
  .extend({
    name: z.string(),
    insurer: z.string(),
    status: z.literal('published'),
    // What a member agreed to, and what was said about the figures.
    agreement: z
      .string()
      .nullish()
      .transform((text) => text?.trim() ?? ''),
    isExample: z
      .boolean()
      .nullish()
      .transform((example) => example === true),
  })
  .omit({ validUntil: true })

/** Whether a tariff that holds would stay as it is, but for its last day. */
export function canEnd(before: unknown, after: unknown): boolean {
  const [was, is] = [held.safeParse(before), held.safeParse(after)]
  return was.success && is.success && JSON.stringify(was.data) === JSON.stringify(is.data)
}
