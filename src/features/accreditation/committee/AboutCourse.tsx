import { type JudgedCourse, judgedFieldLabels, judgedFields } from '@/src/domain/accreditation/course-changes'
import { validOn } from '@/src/domain/accreditation/validity'
import { formatDate, formatNumber } from '@/src/lib/format'
import { courseForms } from '../labels'
import styles from './committee.module.css'
import type { OpenRequest } from './load'
import { Revoke } from './Revoke'

const shown = (value: JudgedCourse[keyof JudgedCourse]): string => {
  if (value === null || value === undefined || value === '') return 'Niet ingevuld'
  if (typeof value === 'number') return formatNumber(value)
  return value === 'classroom' || value === 'e-learning' || value === 'blended' ? courseForms[value] : value
}

/** The course as it is judged: what it is, what would change, why it is asked, and what it counted for until now. */
export function AboutCourse({ open: { request, counts }, today }: { open: OpenRequest; today: string }) {
  const { about, changes, motivation } = request
  return (
    <>
      <section aria-label="De scholing">
        <h2>{about.title}</h2>
        {about.summary && <p>{about.summary}</p>}
        <table className={styles.table}>
          {changes && (
            <thead>
              <tr>
                <th scope="col">Onderdeel</th>
                <th scope="col">Nu</th>
                <th scope="col">Wordt</th>
              </tr>
            </thead>
          )}
          <tbody>
            {judgedFields
              .filter((field) => field !== 'title' || changes?.title !== undefined)
              .map((field) => (
                <tr key={field}>
                  <th scope="row">{judgedFieldLabels[field]}</th>
                  <td className={styles.text} style={{ textAlign: 'left' }}>
                    {shown(about[field])}
                  </td>
                  {changes && (
                    <td className={styles.text} style={{ textAlign: 'left' }}>
                      {changes[field] === undefined ? 'Blijft zo' : shown(changes[field])}
                    </td>
                  )}
                </tr>
              ))}
          </tbody>
        </table>
      </section>
      {motivation && (
        <section aria-label="Toelichting">
          <h3>Toelichting van de opleider</h3>
          <p className={styles.text}>{motivation}</p>
        </section>
      )}
      {counts.length > 0 && (
        <section aria-label="Waarvoor de scholing telt">
          <h3>Telt nu of telde voor</h3>
          <ul className={styles.lines}>
            {counts.map((row) => (
              <li key={row.id}>
                <strong>
                  {row.name.category}
                  {row.name.topic && `: ${row.name.topic}`}
                </strong>{' '}
                · {formatNumber(row.points)} {row.points === 1 ? 'punt' : 'punten'}
                <div className={styles.soft}>
                  {row.norm} · {formatDate(row.validFrom)} tot en met {formatDate(row.validUntil)}
                  {row.revokedOn && <> · ingetrokken per {formatDate(row.revokedOn)}</>}
                </div>
                {!row.revokedOn && (validOn(row, today) || row.validFrom > today) && (
                  <Revoke id={row.id} today={today} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
