import { CheckCircle2, CirclePause, Hourglass, TriangleAlert } from 'lucide-react'
import { Refresh } from '@/collections/registers/Norms/admin/Refresh'
import { Badge } from '@/src/features/backoffice/Badge'
import { count, formatEuros, formatMoment, formatNumber } from '@/src/lib/format'
import styles from './contribution.module.css'
import type { Run } from './queries'
import { StopForm } from './StopForm'

const looks = {
  running: { tone: 'info', icon: Hourglass, text: 'Bezig' },
  done: { tone: 'ok', icon: CheckCircle2, text: 'Klaar' },
  stopped: { tone: 'wait', icon: CirclePause, text: 'Gestopt' },
  silent: { tone: 'stop', icon: TriangleAlert, text: 'Staat stil' },
} as const

/** Where a run stands: how far it is while it goes on, and what came of it. */
export function RunState({ run, mayManage }: { run: Run; mayManage: boolean }) {
  const { tone, icon, text } = looks[run.silent ? 'silent' : run.status]
  const going = run.status === 'running' && !run.silent
  return (
    <section aria-labelledby="ronde" className={styles.run}>
      <div className={styles.head}>
        <h2 id="ronde">Ronde</h2>
        <Badge icon={icon} tone={tone}>
          {text}
        </Badge>
      </div>
      {going && <Refresh />}
      <progress aria-labelledby="ronde-stand" max={Math.max(1, run.planned)} value={run.made} />
      <p id="ronde-stand">
        <strong>
          {formatNumber(run.made)} van {count(run.planned, 'factuur', 'facturen')}
        </strong>{' '}
        gemaakt, samen {formatEuros(run.invoiced / 100)}.
        {run.skipped > 0 && ` ${count(run.skipped, 'lid viel', 'leden vielen')} onderweg af, zoals door uitschrijving.`}
      </p>
      <p className={styles.soft}>
        {run.startedAt && `Gestart op ${formatMoment(run.startedAt)}`}
        {run.startedByName && ` door ${run.startedByName}`}
        {run.finishedAt && `, klaar op ${formatMoment(run.finishedAt)}`}.
      </p>
      {going && <p className={styles.soft}>Je kunt deze pagina gewoon sluiten: het werk gaat door.</p>}
      {going && mayManage && <StopForm run={run.id} />}
      {run.silent && (
        <p className={styles.warning}>
          Er gebeurt al een tijd niets. Start hieronder opnieuw: wie al een factuur heeft, krijgt er geen tweede.
        </p>
      )}
      {run.failed.length > 0 && <Failed failed={run.failed} />}
    </section>
  )
}

/** Who got none, and why; starting again tries them again. */
const Failed = ({ failed }: Pick<Run, 'failed'>) => (
  <div className={styles.failed}>
    <h3>Niet gelukt voor {count(failed.length, 'lid', 'leden')}</h3>
    <ul>
      {failed.map(({ therapist, name, problem }) => (
        <li key={therapist}>
          <a href={`/admin/collections/therapists/${therapist}`}>{name ?? `Lid ${therapist}`}</a>: {problem}
        </li>
      ))}
    </ul>
    <p>Start de ronde opnieuw om het voor hen nog eens te proberen.</p>
  </div>
)
