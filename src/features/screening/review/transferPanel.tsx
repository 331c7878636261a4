import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { evidenceStatuses, evidenceStatusLabels } from '@/src/domain/evidence/status'
import { membershipSpan } from '@/src/domain/screening/transfer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { reviewHref } from '@/src/features/evidence/review/filters'
import { formatNumber } from '@/src/lib/format'
import { query, sql } from '@/src/lib/sql'
import styles from './panels.module.css'

const text = z.string().nullish()

const id = z.union([z.number(), z.object({ id: z.number() }).transform((row) => row.id)])

const statement = z.object({
  therapist: id,
  organisation: id,
  fromOrganisation: text,
  previousNumber: text,
  memberSince: text,
  memberUntil: text,
  openMatters: z.boolean().nullish(),
  openMattersText: text,
})

const brought = z.object({
  collection: z.enum(['diplomas', 'work-experiences', 'screening-uploads']),
  id: z.number(),
  title: z.string(),
  status: z.enum(evidenceStatuses).exclude(['draft']),
  points: z.number().nullable(),
  files: z.coerce.number(),
})

type Brought = z.infer<typeof brought>

/** Points as granted, or as they were asked for until then. */
const column = (collection: Brought['collection'], table: string, points: string, where = 'true') =>
  sql.raw(`
  SELECT '${collection}' AS collection, i.id, i.title, i.status::text AS status,
         (CASE WHEN i.status = 'approved' THEN i.granted_points ELSE ${points} END)::float AS points,
         (SELECT count(*) FROM files f WHERE f.attached_to = '${collection}' AND f.attached_id = i.id
             AND f.state = 'stored') AS files
    FROM ${table} i WHERE i.therapist_id = whose.id AND i.organisation_id = whose.organisation_id
     AND i.status <> 'draft' AND ${where}`)

/** What somebody who moves here brings along that may have counted elsewhere: each with its proof. One query. */
async function broughtBy(req: PayloadRequest, therapist: number, organisation: number): Promise<Brought[]> {
  const rows = await query(
    req,
    sql`SELECT b.* FROM (SELECT ${therapist}::int AS id, ${organisation}::int AS organisation_id) whose, LATERAL (
          ${column('diplomas', 'diplomas', 'i.study_points')} UNION ALL
          ${column('work-experiences', 'work_experiences', 'i.proposed_points')} UNION ALL
          ${column('screening-uploads', 'screening_uploads', 'NULL', "i.subject = 'transfer-statement'")}) b
         ORDER BY b.collection, b.id LIMIT 40`,
  )
  return z.array(brought).parse(rows)
}

const list = { submitted: 'submitted', returned: 'returned', approved: 'decided', rejected: 'decided' } as const

const worth = ({ status, points }: Brought): string | null => {
  if (points === null || status === 'rejected') return null
  return `${formatNumber(points)} EC ${status === 'approved' ? 'toegekend' : 'gevraagd'}`
}

const proof = (files: number): string =>
  files === 0 ? 'zonder bestand' : files === 1 ? '1 bestand' : `${files} bestanden`

/** A move in short: how long elsewhere, whether anything is open there, and what is brought along with which proof (KS-SCR-2). */
export async function transferPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const { therapist, organisation, ...told } = statement.parse(doc)
  const items = await broughtBy(req, therapist, organisation)
  const span = membershipSpan(told, amsterdamDay(new Date()))
  return (
    <section aria-labelledby="overstap" className={styles.panel}>
      <h3 id="overstap">De overstap in het kort</h3>
      <dl>
        <dt>Vorige organisatie</dt>
        <dd>{told.fromOrganisation || 'niet ingevuld'}</dd>
        <dt>Lidnummer daar</dt>
        <dd>{told.previousNumber || 'niet ingevuld'}</dd>
        <dt>Lid daar</dt>
        <dd>{span ?? 'niet ingevuld'}</dd>
        <dt>Loopt er nog iets</dt>
        <dd>{told.openMatters ? `Ja: ${told.openMattersText || 'zonder uitleg'}` : 'Nee, volgens dit lid'}</dd>
      </dl>
      <h4>Wat dit lid meebrengt, met bewijs</h4>
      {items.length === 0 ? (
        <p>Nog niets ingediend: geen diploma, werkervaring of bewijs van de overstap.</p>
      ) : (
        <ul>
          {items.map((item) => (
            <li key={`${item.collection} ${item.id}`}>
              <a href={reviewHref({ list: list[item.status], open: { collection: item.collection, id: item.id } })}>
                {item.title}
              </a>
              <p>
                {[worth(item), proof(item.files), evidenceStatusLabels[item.status].toLowerCase()]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
