import { CircleCheck, CircleX } from 'lucide-react'
import type { Assessment } from '@/src/domain/registers/assessment'
import { formatDate, formatNumber } from '@/src/lib/format'
import styles from './Desk.module.css'

type Line = {
  id: number
  earnedOn: string
  category: string
  description: string
  points: number
  counted: number
  text: string | null
}

type Props = { assessment: Assessment; lines: Line[]; norm: string }

/** Met or not, in an icon and a word: never by colour alone. */
function Bullet({ met, children }: { met: boolean; children: string }) {
  const Icon = met ? CircleCheck : CircleX
  return (
    <span className={styles.bullet} data-met={met}>
      <Icon aria-hidden size={16} />
      {children} <b>{met ? 'akkoord' : 'nog te doen'}</b>
    </span>
  )
}

/** A dossier for the reviewer: per category two bullets, what is missing, the documents, and every line (KK-DOS-9). */
export function DossierAtDesk({ assessment, lines, norm }: Props) {
  const { period, complete, points, categories, documents, annotations, missing } = assessment
  return (
    <section aria-labelledby="dossier" className={styles.dossier}>
      <h3 id="dossier">Dossier</h3>
      <p>
        {norm} · {formatDate(period.start)} tot en met {formatDate(period.end)}
      </p>
      <p className={styles.verdict} data-met={complete}>
        {complete ? 'Compleet' : 'Niet compleet'}: {formatNumber(points.counted)} van {formatNumber(points.required)}{' '}
        punten
      </p>
      <ul className={styles.categories}>
        {categories.map(({ code, title, points: own, topics }) => (
          <li key={code}>
            <strong>{title}</strong>
            <Bullet met={own.met}>{`Punten ${formatNumber(own.counted)} van ${formatNumber(own.required)}:`}</Bullet>
            {topics.items.length > 0 || topics.courses ? <Bullet met={topics.met}>Onderwerpen:</Bullet> : null}
          </li>
        ))}
        {documents.map(({ kind, title, met, validUntil }) => (
          <li key={kind}>
            <strong>{title}</strong>
            <Bullet met={met}>{validUntil ? `Geldig tot en met ${formatDate(validUntil)}:` : 'Document:'}</Bullet>
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <>
          <h4>Wat ontbreekt</h4>
          <ul>
            {missing.map(({ requirement, text, article }) => (
              <li key={requirement}>
                {text} <small>({article})</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {annotations.length > 0 && <p>Aantekening: {annotations.map(({ title }) => title).join(', ')}</p>}
      <details open>
        <summary>Alle {lines.length} regels met punten</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Datum</th>
              <th scope="col">Waarvoor</th>
              <th scope="col">Punten</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <td>{formatDate(line.earnedOn)}</td>
                <td>
                  {line.category}: {line.description}
                  {line.text && <small>{line.text}</small>}
                </td>
                <td>{formatNumber(line.counted)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
