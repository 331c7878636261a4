import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { evidenceStatusLabels } from '@/src/domain/evidence/status'
import { answerLabels } from '@/src/domain/intervisie/answers'
import { smallestGroup } from '@/src/domain/intervisie/group-counts'
import { reviewHref } from '@/src/features/evidence/review/filters'
import { count } from '@/src/lib/format'
import { ApproveAll } from './ApproveAll'
import { type ReviewedReport, reportBehind } from './report'
import styles from './SessionPanel.module.css'

type Participant = ReviewedReport['participants'][number]

const named = z.array(z.object({ name: z.string(), organisation: z.string().nullish() })).catch([])

function Answer({ answer, status, session, reason }: Participant) {
  if (session === null || status === null)
    return (
      <>
        {answerLabels[answer]}
        {reason && <small>“{reason}”</small>}
      </>
    )
  const list = status === 'submitted' || status === 'returned' ? status : 'decided'
  return (
    <a href={reviewHref({ list, open: { collection: 'intervisie-sessions', id: session } })}>
      {evidenceStatusLabels[status]}
    </a>
  )
}

/** Who else was there, of a session outside a group (norms §2.9). */
function Others({ participants }: { participants: unknown }) {
  const others = named.parse(participants)
  if (others.length === 0) return null
  return (
    <section aria-labelledby="deelnemers" className={styles.panel}>
      <h3 id="deelnemers">Buiten een groep, met</h3>
      <ul>
        {others.map(({ name, organisation }) => (
          <li key={name}>
            {name}
            {organisation && <small>{organisation}</small>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The whole session of a group at once: who wrote the report, who was there, what each says, how each stands (KS-INT-1, X-4). */
export async function sessionPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const report = await reportBehind(req, doc)
  if (!report) return <Others participants={doc.participants} />
  const open = report.participants.filter(({ status }) => status === 'submitted').length
  return (
    <section aria-labelledby="groepssessie" className={styles.panel}>
      <h3 id="groepssessie">Groepssessie van {report.group}</h3>
      <p>
        Verslag van {report.author ?? 'een groepslid'}. De groep had die dag {count(report.members, 'lid', 'leden')}
        {report.members < smallestGroup && `; een sessie telt vanaf ${smallestGroup}`}.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Deelnemer</th>
            <th scope="col">Staat</th>
          </tr>
        </thead>
        <tbody>
          {report.participants.map((participant) => (
            <tr key={participant.name}>
              <td>
                {participant.name}
                <small>{participant.organisation}</small>
              </td>
              <td>
                <Answer {...participant} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {open > 1 && <ApproveAll open={open} report={report.id} />}
    </section>
  )
}
