import { subjectLabel } from '@/src/domain/audit/action-label'
import { erasureStatusLabels } from '@/src/domain/privacy/labels'
import { dutchDate } from '@/src/domain/shared/dutch'
import { count, formatMoment } from '@/src/lib/format'
import styles from './desk.module.css'
import type { ClosedRequest } from './queries'

/** What was decided, with the proof of what was erased. */
export function Outcomes({ requests }: { requests: ClosedRequest[] }) {
  return (
    <section aria-labelledby="beslist">
      <h2 id="beslist">Beslist</h2>
      {requests.length === 0 && <p>Er is nog niets beslist.</p>}
      <ul className={styles.lines}>
        {requests.map(({ id, status, name, askedAt, decidedOn, by, doneAt, counts, files }) => (
          <li key={id}>
            <strong>
              Verzoek {id}: {erasureStatusLabels[status].toLowerCase()}
            </strong>
            {name && ` · ${name}`} · gevraagd op {formatMoment(askedAt)}
            {decidedOn && ` · beslist op ${dutchDate(decidedOn)} door ${by ?? 'onbekend'}`}
            {doneAt && ` · gewist ${formatMoment(doneAt)}`}
            {counts && (
              <details>
                <summary>Wat er gewist is ({count(files ?? 0, 'bestand', 'bestanden')})</summary>
                <ul>
                  {Object.entries(counts).map(([collection, rows]) => (
                    <li key={collection}>
                      {subjectLabel(collection)}: {rows}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
