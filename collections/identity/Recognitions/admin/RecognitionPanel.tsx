import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { recognitionKindLabels } from '@/src/domain/screening/labels'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { idFrom } from '@/src/lib/id'
import { idOf } from '@/src/lib/relation'
import { query, sql } from '@/src/lib/sql'
import styles from '../../../registers/Registrations/admin/Life.module.css'
import { LifeForm } from '../../../registers/Registrations/admin/LifeForm'

const rows = z.array(
  z.object({
    id: z.number(),
    kind: z.enum(['professional', 'performance', 'vektis', 'cz', 'plato']),
    name: z.string(),
    code: z.string().nullable(),
    from: z.string(),
    until: z.string().nullable(),
    by: z.string().nullable(),
    reason: z.string().nullable(),
  }),
)

/** What a member is recognised for, and granting or ending that, on the page of the person (KS-SCR-3). */
const RecognitionPanel: UIFieldServerComponent = async ({ data, req }) => {
  const [id, organisation] = [idFrom(data?.id), idOf(data?.organisation)]
  if (id === null || organisation === null) return null
  const viewer = await getViewer(req)
  if (!mayWithin(viewer, 'viewPeople', organisation)) return null
  const found = rows.parse(
    await query(
      req,
      sql`SELECT id, kind::text, name, code, "from"::text, until::text, granted_by_name AS by, ended_reason AS reason
            FROM recognitions WHERE therapist_id = ${id} ORDER BY until IS NOT NULL, "from", id`,
    ),
  )
  const today = amsterdamDay(new Date())
  const may = mayWithin(viewer, 'screenMembers', organisation) && data?.standing === 'admitted'
  const running = found.filter(({ reason, until }) => reason === null && (until === null || until >= today))
  return (
    <div className={styles.life}>
      <h3>Erkenningen</h3>
      {found.length === 0 && <p>Er zijn nog geen erkenningen verleend.</p>}
      <ul>
        {found.map(({ id: one, kind, name, code, from, until, by, reason }) => (
          <li key={one}>
            {[name, code].filter(Boolean).join(' ')} ({recognitionKindLabels[kind].toLowerCase()}), vanaf{' '}
            {dutchDate(from)}
            {until && ` tot en met ${dutchDate(until)}`}
            {(by || reason) && (
              <span className={styles.note}>
                {[by && `Toegekend door ${by}.`, reason && `Beëindigd: ${reason}`].filter(Boolean).join(' ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {may && (
        <LifeForm
          body={{ therapist: id }}
          button="Ken toe"
          done="De erkenning is toegekend."
          fields={[
            {
              type: 'choice',
              name: 'kind',
              label: 'Soort',
              options: Object.entries(recognitionKindLabels).map(([value, label]) => ({ value, label })),
            },
            { type: 'line', name: 'name', label: 'Waarvoor' },
            { type: 'line', name: 'code', label: 'Code (als die er is)', optional: true },
            { type: 'date', name: 'from', label: 'Vanaf', value: today },
            { type: 'date', name: 'until', label: 'Tot en met (leeg: zonder einde)', optional: true },
          ]}
          help="Het lid ziet de erkenning meteen bij de status."
          href="/api/recognitions"
          title="Erkenning toekennen"
        />
      )}
      {may && running.length > 0 && (
        <LifeForm
          button="Beëindig"
          done="De erkenning is beëindigd."
          fields={[
            {
              type: 'choice',
              name: 'recognition',
              label: 'Erkenning',
              options: running.map(({ id: one, name, code }) => ({
                value: String(one),
                label: [name, code].filter(Boolean).join(' '),
              })),
            },
            { type: 'date', name: 'until', label: 'Laatste dag', value: today },
            { type: 'line', name: 'reason', label: 'Reden' },
          ]}
          help="Een erkenning wordt nooit verwijderd: zij houdt op, met de reden erbij."
          href="/api/recognitions/:recognition/end"
          title="Erkenning beëindigen"
        />
      )}
    </div>
  )
}

export default RecognitionPanel
