import { z } from 'zod'
import type { OrganisationKind, Tier } from '@/src/domain/identity/membership'
import { type Requirement, requirementLabels } from '@/src/domain/screening/labels'
import { defaultPlan, type Plan } from '@/src/domain/screening/plan'

const isRequirement = (value: unknown): value is Requirement => typeof value === 'string' && value in requirementLabels

const planRow = z
  .object({
    fee: z.number(),
    intro: z.string().nullable(),
    steps: z
      .array(
        z.object({
          requirement: z.custom<Requirement>(isRequirement),
          text: z.string().nullable(),
          optional: z.boolean(),
        }),
      )
      .nullable(),
  })
  .nullable()

/** The screening plan of the organisation `o` and the tier of `t`, as one JSON column; NULL when there is none. */
export const planColumn = `(SELECT json_build_object('fee', p.fee::float, 'intro', p.intro, 'steps',
    (SELECT json_agg(json_build_object('requirement', s.requirement, 'text', s.text, 'optional', coalesce(s.optional, false))
              ORDER BY s._order) FROM screening_plans_steps s WHERE s._parent_id = p.id))
  FROM screening_plans p WHERE p.organisation_id = o.id AND p.tier::text = t.tier::text)`

/** The plan of that column, or ours when the organisation made none. */
export function planIn(found: unknown, kind: OrganisationKind, tier: Tier): Plan {
  const own = planRow.parse(found)
  return own ? { ...own, steps: own.steps ?? [] } : defaultPlan(kind, tier)
}
