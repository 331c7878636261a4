import type { Norm } from '@/src/domain/registers/norm'
import { requirementName } from '@/src/domain/registers/requirement-name'
import { changeLabels, changeOf, changes, shortageClasses } from '@/src/domain/registers/simulate'
import { dutchCount, dutchNumber } from '@/src/domain/shared/dutch'
import type { Trial } from '../../NormSimulations/latest'
import type { SimulationResult } from '../../NormSimulations/results'
import styles from './Trial.module.css'

const classLabel = (index: number): string => {
  const most = shortageClasses[index]
  if (most === 0) return 'niets tekort'
  const above = shortageClasses[index - 1] ?? 0
  if (most === undefined) return `meer dan ${above} punten`
  return above === 0 ? `tot en met ${most} punten` : `${above} tot ${most} punten`
}

function Bars({ rows }: { rows: { label: string; value: number }[] }) {
  const most = Math.max(1, ...rows.map(({ value }) => value))
  return (
    <div className={styles.chart}>
      {rows.map(({ label, value }) => (
        <div className={styles.bar} key={label}>
          <span>{label}</span>
          <span aria-hidden className={styles.track}>
            <span className={styles.fill} style={{ width: `${(value / most) * 100}%` }} />
          </span>
          <span className={styles.number}>{dutchNumber(value)}</span>
        </div>
      ))}
    </div>
  )
}

/** What someone would have to do besides; a long list is folded. */
function NewlyMissing({ texts }: { texts: string[] }) {
  if (texts.length === 0) return 'Niets nieuws.'
  const [first, ...rest] = texts
  if (rest.length === 0) return first
  return (
    <details>
      <summary>{dutchCount(texts.length, 'eis', 'eisen')}</summary>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  )
}

function Table({ rows }: { rows: SimulationResult[] }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Registratie</th>
            <th scope="col">Gevolg</th>
            <th className={styles.number} scope="col">
              Punten tekort
            </th>
            <th scope="col">Nieuw te doen</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className={styles.short}>
                <a href={`/admin/collections/registrations/${row.registration}`}>{row.number}</a>
              </td>
              <td className={styles.short}>{changeLabels[changeOf(row.wasComplete, row.isComplete)]}</td>
              <td className={styles.number}>{dutchNumber(row.pointsShort)}</td>
              <td>
                <NewlyMissing texts={(row.missing ?? []).map(({ text }) => text)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

type Props = {
  norm: Norm
  trial: Trial
  rows: SimulationResult[]
  /** Whether there are more than these. */
  more: boolean
}

/** What a trial found: who becomes complete, who falls short, by how much. */
export function Outcome({ norm, trial, rows, more }: Props) {
  const { summary } = trial
  if (!summary) return null
  return (
    <>
      <ul className={styles.tiles}>
        {changes.map((change) => (
          <li className={styles.tile} key={change}>
            <span className={styles.figure}>{dutchNumber(summary.changes[change])}</span>
            <span>{changeLabels[change]}</span>
          </li>
        ))}
      </ul>
      <section>
        <h4>Hoeveel punten komen dossiers onder deze norm tekort?</h4>
        <Bars rows={summary.shortage.map((value, index) => ({ label: classLabel(index), value }))} />
      </section>
      {summary.requirements.length > 0 && (
        <section>
          <h4>Wat wordt het vaakst nieuw te doen?</h4>
          <Bars
            rows={summary.requirements.map(({ requirement, dossiers }) => ({
              label: requirementName(norm, requirement),
              value: dossiers,
            }))}
          />
        </section>
      )}
      {rows.length > 0 ? (
        <section>
          <h4>Voor wie verandert er iets?</h4>
          <p>
            {more && `Dit zijn de eerste ${rows.length}. `}
            <a href={`/api/norm-simulations/${trial.id}/results.csv`}>Download de hele lijst (csv)</a>
          </p>
          <Table rows={rows} />
        </section>
      ) : (
        <p>Voor niemand verandert er iets.</p>
      )}
    </>
  )
}
