import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mayEverywhere } from '@/src/access/permissions'
import type { Viewer } from '@/src/access/viewer'
import { type Missed, missedQuestions } from '@/src/domain/assistant/missed'
import { notFound } from '@/src/lib/errors/refusals'
import { query, sql } from '@/src/lib/sql'
import { hasAssistant } from '../available'

/** So many are looked at, the latest first: they are kept for ninety days. */
const mostTurns = 5000
export const questionsOnPage = 25

const row = z.object({
  question: z.string(),
  answered: z.boolean(),
  sources: z.array(z.object({ title: z.string(), href: z.string() })),
  at: z.coerce.date().transform((value) => value.toISOString()),
})

export type MissedPage = { questions: Missed[]; total: number; page: number; pages: number }

/**
 * What the assistant was asked and had no answer to, or none that helped, for who writes the explanation (KS-SRV-9); what was refused
 * because it was about another isn't there. Who asked isn't read.
 * @param wanted a page, from 1; one that isn't there is the nearest
 * @returns null: this portal has no assistant
 * @throws APIError 404 for everyone else
 */
export async function loadMissed(
  req: PayloadRequest,
  viewer: Viewer | null,
  wanted: number,
): Promise<MissedPage | null> {
  if (!viewer || !mayEverywhere(viewer, 'editKnowledge')) throw notFound()
  if (!hasAssistant(req.payload)) return null
  const rows = await query(
    req,
    sql`SELECT question, kind <> 'unknown' AS answered, sources, created_at AS at FROM assistant_turns
         WHERE kind = 'unknown' OR (helpful IS FALSE AND kind <> 'refused')
         ORDER BY id DESC LIMIT ${mostTurns}`,
  )
  const all = missedQuestions(z.array(row).parse(rows))
  const pages = Math.max(1, Math.ceil(all.length / questionsOnPage))
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages)
  const questions = all.slice((page - 1) * questionsOnPage, page * questionsOnPage)
  return { questions, total: all.length, page, pages }
}
