import { z } from 'zod'

/** A claim of missing points about a day in a period, as it stops the clock of the last day to submit (norms §2.16). */
export const periodClaim = z.object({ from: z.string(), until: z.string().nullable() })

const dayOf = (moment: string): string => `(${moment} AT TIME ZONE 'Europe/Amsterdam')::date::text`

/**
 * The claims of a period `p`, as one column. It is over once the provider has confirmed (the points are there) or the
 * register has decided. A text and not a fragment, because it is also sent over a connection of its own.
 */
export const periodClaims = `
  (SELECT json_agg(json_build_object('from', ${dayOf('m.submitted_at')},
            'until', CASE WHEN m.answer = 'confirmed' THEN ${dayOf('m.answered_at')}
                          WHEN m.status IN ('approved', 'rejected') THEN ${dayOf('m.decided_at')} END) ORDER BY m.id)
     FROM points_claims m
    WHERE m.registration_id = p.registration_id AND m.status <> 'draft' AND m.submitted_at IS NOT NULL
      AND m.date BETWEEN p.start AND p."end") AS claims`
