import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ownRiskLabels } from '@/src/domain/aov/labels'
import type { CalendarDate } from '@/src/domain/shared/calendar-date'
import { keysOf } from '@/src/domain/shared/keys'
import { query, sql } from '@/src/lib/sql'

const rowSchema = z.object({
  id: z.number(),
  name: z.string(),
  insurer: z.string(),
  isExample: z.boolean(),
  agreement: z.string().nullable(),
  validFrom: z.string(),
  validUntil: z.string().nullable(),
  maxPercent: z.number(),
  maxBenefit: z.number(),
  minAge: z.number(),
  maxEntryAge: z.number(),
  endAge: z.number(),
  rates: z.array(
    z.object({ fromAge: z.number(), untilAge: z.number(), ownRisk: z.enum(keysOf(ownRiskLabels)), rate: z.number() }),
  ),
})

/** A tariff in force, as the rules know it, with what is said of it. */
export type StoredTariff = z.infer<typeof rowSchema>

/** The tariffs that hold today or later, the first one first. One statement. */
export async function publishedTariffs(req: PayloadRequest, today: CalendarDate): Promise<StoredTariff[]> {
  const rows = await query(
    req,
    sql`SELECT t.id, t.name, t.insurer, coalesce(t.is_example, false) AS "isExample", t.agreement,
               t.valid_from::text AS "validFrom", t.valid_until::text AS "validUntil", t.max_percent::float AS "maxPercent",
               t.max_benefit::float AS "maxBenefit", t.min_age::float AS "minAge",
               t.max_entry_age::float AS "maxEntryAge", t.end_age::float AS "endAge",
               (SELECT coalesce(json_agg(json_build_object('fromAge', r.from_age, 'untilAge', r.until_age,
                         'ownRisk', r.own_risk, 'rate', r.rate) ORDER BY r._order), '[]')
                  FROM aov_tariffs_rates r WHERE r._parent_id = t.id) AS rates
          FROM aov_tariffs t
         WHERE t.status = 'published' AND (t.valid_until IS NULL OR t.valid_until >= ${today})
         ORDER BY t.valid_from`,
  )
  return z.array(rowSchema).parse(rows)
}
