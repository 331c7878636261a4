import type { SubmissionLine } from '../submission'
import styles from './Item.module.css'

/** The form as the member handed it in. */
export function Submission({ lines }: { lines: SubmissionLine[] }) {
  return (
    <section aria-labelledby="ingevuld">
      <h3 id="ingevuld">Ingevuld</h3>
      <dl className={styles.lines}>
        {lines.map(({ name, label, value }) => (
          <div data-empty={value === null} key={name}>
            <dt>{label}</dt>
            <dd>{value ?? 'niet ingevuld'}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
