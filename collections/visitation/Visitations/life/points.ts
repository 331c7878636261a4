import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { VisitInput } from '@/src/domain/visitation/guards'
import { query, sql } from '@/src/lib/sql'

type Point = { text: string; article: string | null }

/** The improvement points of a report; empty lines fall away. */
export const pointsOf = ({ improvements }: VisitInput): Point[] =>
  (improvements ?? []).flatMap(({ text, article }) =>
    text.trim() ? [{ text: text.trim(), article: article?.trim() || null }] : [],
  )

/** Writes them on the visit. Row by row: an update of the whole visit would need all of its fields again. */
export async function storePoints(req: PayloadRequest, visit: number, points: readonly Point[]): Promise<void> {
  for (const [index, { text, article }] of points.entries()) {
    await query(
      req,
      sql`INSERT INTO visitations_improvements (_order, _parent_id, id, text, article)
          VALUES (${index + 1}, ${visit}, ${randomUUID()}, ${text}, ${article})`,
    )
  }
}
