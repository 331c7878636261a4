import Link from 'next/link'
import type { Evaluation } from '@/plugins/keurmerk/rows'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import { objectUntil as lastDayOf } from '@/src/domain/keurmerk/objection'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import type { LoadedEvaluation } from '../load'
import { ObjectForm } from './Forms'

type Props = {
  evaluation: Pick<Evaluation, 'id' | 'outcome' | 'decidedOn'>
  decision: LoadedEvaluation['decision']
  year: number
  /** The last day for an objection; null: none can be made (any more). */
  objectUntil: string | null
}

/** What was decided, what that means, and the way to object (KB-6). */
export function Decision({ evaluation: { id, outcome, decidedOn }, decision, year, objectUntil }: Props) {
  if (outcome === null || decidedOn === null) return null
  const { code, objection, objectionAnswer, objectionUpheld } = decision
  return (
    <div className="grid gap-5">
      <Alert title={outcomeLabels[outcome]} tone={outcome === 'granted' ? 'ok' : 'stop'}>
        Besloten op {formatDate(decidedOn)}.
      </Alert>
      {outcome === 'granted' && code && (
        <p>
          Je praktijk staat in het{' '}
          <Link className="link" href={`/keurmerkregister/${code}`}>
            openbare keurmerkregister van {year}
          </Link>
          . Op die pagina vind je het beeldmerk voor je website, met de code om het te plaatsen.
        </p>
      )}
      {outcome === 'nothing-sent' && (
        <p>De ronde is gesloten zonder dat er iets was verstuurd. Een volgende ronde kun je weer meedoen.</p>
      )}
      {objection && (
        <div className="grid gap-2 border-line border-l-4 pl-4">
          <h3 className="text-base">Je bezwaar</h3>
          <p className="whitespace-pre-line [overflow-wrap:anywhere]">{objection}</p>
          <p>
            {objectionAnswer ? (
              <>
                <strong>{objectionUpheld ? 'Gegrond.' : 'Ongegrond.'}</strong> {objectionAnswer}
              </>
            ) : (
              'We hebben je bezwaar en komen erop terug.'
            )}
          </p>
        </div>
      )}
      {objectUntil && (
        <div className="grid gap-3">
          <h3 className="text-base">Bezwaar maken</h3>
          <p>Dat kan één keer, tot en met {objectUntil}.</p>
          <ObjectForm evaluation={id} />
        </div>
      )}
      {!objectUntil && !objection && outcome !== 'granted' && (
        <p className="text-ink-soft">Bezwaar maken kon tot en met {formatDate(lastDayOf(decidedOn))}.</p>
      )}
    </div>
  )
}
