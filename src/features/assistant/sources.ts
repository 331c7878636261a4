import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { audience, readerOf } from '@/collections/library/DocumentTemplates/reader'
import { normById } from '@/collections/registers/shared/normStore'
import type { NewPassage, PassageSource } from '@/plugins/assistant/options'
import { normInWords, periodInWords } from '@/src/domain/registers/norm-in-words'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { query, sql } from '@/src/lib/sql'

const idRow = z.object({ id: z.number() })
const ids = (rows: unknown[]): number[] =>
  z
    .array(idRow)
    .parse(rows)
    .map(({ id }) => id)
const normRow = z.object({ id: z.number(), slug: z.string(), register: z.string() })

/** What a published norm asks, in the words of the public page of its register: one part a group. */
async function partsOf(req: PayloadRequest, { id, slug, register }: z.infer<typeof normRow>): Promise<NewPassage[]> {
  const norm = await normById(req, id)
  const { asks, terms } = normInWords(norm)
  const groups = [...asks, { title: 'Termijnen', lines: terms }]
  return groups.map(({ title, lines }, part) => ({
    sourceId: id,
    part,
    title: `Norm ${register}`,
    heading: title,
    href: `/registers/${slug}`,
    body: [
      ...(part === 0 ? [`Een registratieperiode duurt ${periodInWords(norm)}.`] : []),
      ...lines.map(({ text, article }) => (article ? `- ${text} (${article})` : `- ${text}`)),
    ].join('\n'),
  }))
}

/** Norms never change once they are published, so each is added once. */
async function newNorms(req: PayloadRequest): Promise<NewPassage[]> {
  const rows = await query(
    req,
    sql`SELECT n.id, g.slug, g.name AS register FROM norms n JOIN registers g ON g.id = n.register_id
         WHERE n.status = 'published'
           AND NOT EXISTS (SELECT FROM assistant_passages p WHERE p.source = 'norms' AND p.source_id = n.id)`,
  )
  return (
    await Promise.all(
      z
        .array(normRow)
        .parse(rows)
        .map((row) => partsOf(req, row)),
    )
  ).flat()
}

/** What the assistant answers from (KS-SRV-9), and who may read each. */
export const sources: readonly PassageSource[] = [
  { collection: 'articles' },
  { collection: 'posts' },
  {
    collection: 'document-templates',
    // That a document exists is no secret, but one for members of others is of no use.
    readable: async (req, viewer, wanted) =>
      ids(
        await query(
          req,
          sql`SELECT d.id FROM document_templates d WHERE d.id = ANY(${sql.param([...wanted])}::int[])
                 AND ${audience(await readerOf(req, viewer))}`,
        ),
      ),
  },
  {
    collection: 'norms',
    missing: newNorms,
    readable: async (req, _viewer, wanted) =>
      ids(
        await query(
          req,
          sql`SELECT id FROM norms WHERE id = ANY(${sql.param([...wanted])}::int[]) AND status = 'published'
                 AND valid_from <= ${amsterdamDay(new Date())}
                 AND (valid_until IS NULL OR valid_until >= ${amsterdamDay(new Date())})`,
        ),
      ),
  },
]
