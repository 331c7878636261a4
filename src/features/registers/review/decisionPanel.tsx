import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { loadSubject } from '@/collections/registers/Objections/subject'
import { reviewHref } from '@/src/features/evidence/review/filters'
import { deskHref } from '@/src/features/screening/desk/address'
import styles from './Desk.module.css'

/** The decision that an objection is about: of what, and why it was taken. */
export async function decisionPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const subject = await loadSubject(req, doc.subject, doc.subjectId)
  if (!subject) return null
  const reason = subject.fields.decisionReason
  const { collection, id } = subject
  // Who is admitted isn't a piece of evidence: that has a desk of its own.
  const href =
    collection === 'admissions'
      ? deskHref({ list: 'decided', open: id })
      : reviewHref({ list: 'decided', open: { collection, id } })
  return (
    <section aria-labelledby="beslissing" className={styles.dossier}>
      <h3 id="beslissing">De beslissing</h3>
      <p>
        <a href={href}>{subject.title}</a> werd afgewezen:
      </p>
      {typeof reason === 'string' && <blockquote>{reason}</blockquote>}
    </section>
  )
}
