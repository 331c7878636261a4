import type { PayloadRequest, UIFieldServerComponent } from 'payload'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { idFrom } from '@/src/lib/id'
import { idOf } from '@/src/lib/relation'
import { latestTrial, type Trial } from '../../NormSimulations/latest'
import { resultsOf } from '../../NormSimulations/results'
import { normById } from '../../shared/normStore'
import { Outcome } from './Outcome'
import { Refresh } from './Refresh'
import styles from './Trial.module.css'
import { WorkButton } from './WorkButton'

const shown = 50

function Progress({ trial: { status, done, total } }: { trial: Trial }) {
  if (status === 'failed') return <p role="alert">Deze proef is mislukt. Probeer het opnieuw.</p>
  if (status === 'done') return null
  return (
    <div role="status">
      <Refresh />
      <p>
        Bezig: {done ?? 0} van {total ?? '…'} dossiers bekeken. Je kunt gewoon verder werken.
      </p>
      <progress className={styles.progress} max={total || 1} value={done ?? 0} />
    </div>
  )
}

type OutcomeProps = { req: PayloadRequest; norm: number; trial: Trial }

async function TrialOutcome({ req, norm, trial }: OutcomeProps) {
  const rows = await resultsOf(req, trial.id, shown + 1)
  return (
    <Outcome more={rows.length > shown} norm={await normById(req, norm)} rows={rows.slice(0, shown)} trial={trial} />
  )
}

/** Trying a norm on real dossiers before it is published, and publishing it. */
const NormTrial: UIFieldServerComponent = async ({ data, req }) => {
  const id = idFrom(data?.id)
  const organisation = idOf(data?.organisation)
  if (id === null || organisation === null)
    return <p>Sla de norm eerst op; daarna kun je hem proberen op echte dossiers.</p>
  if (!mayWithin(await getViewer(req), 'manageRegisters', organisation)) return null
  const trial = await latestTrial(req, id)
  const busy = trial?.status === 'queued' || trial?.status === 'running'
  const isDraft = data?.status === 'draft'
  return (
    <div className={styles.trial}>
      <p>
        Een proef beoordeelt alle lopende dossiers van dit register alsof deze norm vandaag voor hen gold. Er verandert
        niets aan die dossiers. Sla je wijzigingen eerst op.
      </p>
      <div className={styles.actions}>
        <WorkButton
          disabled={busy}
          done="De proef is begonnen."
          href={`/api/norms/${id}/simulate`}
          label={trial ? 'Opnieuw proberen' : 'Probeer op echte dossiers'}
          primary={isDraft && !trial}
        />
        {isDraft && (
          <WorkButton
            confirm="Na publiceren verandert deze norm nooit meer."
            done="De norm is gepubliceerd."
            href={`/api/norms/${id}/publish`}
            label="Publiceren"
            primary={trial !== null}
          />
        )}
      </div>
      {trial && <Progress trial={trial} />}
      {isDraft && trial?.status === 'done' && trial.outdated && (
        <p role="status">De norm is na deze proef gewijzigd: probeer opnieuw voor de juiste uitkomst.</p>
      )}
      {trial?.status === 'done' && <TrialOutcome norm={id} req={req} trial={trial} />}
    </div>
  )
}

export default NormTrial
