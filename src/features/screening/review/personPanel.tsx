import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { formatDate } from '@/src/lib/format'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import styles from './panels.module.css'

const text = z.string().nullable()
const row = z.object({ name: text, birthDate: text, birthPlace: text, verifiedOn: text })
const owner = z.object({ therapist: z.union([z.number(), z.object({ id: z.number() })]) })

/** What the portal says about the person: to hold against the copy, or against what is asked (KS-PER-1, KS-PER-2). */
export async function personPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const therapist = idOf(owner.parse(doc).therapist)
  const [found] = await query(
    req,
    sql`SELECT concat_ws(' ', t.first_name, nullif(t.infix, ''), t.last_name) AS name, p.birth_date::text AS "birthDate",
               p.birth_place AS "birthPlace", p.verified_on::text AS "verifiedOn"
          FROM therapists t LEFT JOIN personal_details p ON p.therapist_id = t.id WHERE t.id = ${therapist}`,
  )
  if (!found) return null
  const { name, birthDate, birthPlace, verifiedOn } = row.parse(found)
  return (
    <section aria-labelledby="in-het-dossier" className={styles.panel}>
      <h3 id="in-het-dossier">Zo staat het in het dossier</h3>
      <dl>
        <dt>Naam</dt>
        <dd>{name}</dd>
        <dt>Geboren</dt>
        <dd>{birthDate ? formatDate(birthDate) : 'niet ingevuld'}</dd>
        <dt>Geboorteplaats</dt>
        <dd>{birthPlace ?? 'niet ingevuld'}</dd>
        <dt>Nagekeken</dt>
        <dd>{verifiedOn ? formatDate(verifiedOn) : 'nog niet'}</dd>
      </dl>
    </section>
  )
}
