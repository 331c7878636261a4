import { ChevronDown, Timer } from 'lucide-react'
import styles from './Queue.module.css'

type Props = { all: string; perKind: { label: string; time: string }[] }

/** The measured waiting time, and per kind of evidence when unfolded. */
export function WaitingTimes({ all, perKind }: Props) {
  return (
    <details className={styles.waiting}>
      <summary>
        <Timer aria-hidden size={16} />
        <span>
          Wachttijd: <strong>{all}</strong>
        </span>
        <ChevronDown aria-hidden className={styles.fold} size={16} />
      </summary>
      <dl>
        {perKind.map(({ label, time }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{time}</dd>
          </div>
        ))}
      </dl>
      <p>Gemeten over de laatste 30 dagen: de helft kreeg sneller antwoord, de helft later.</p>
    </details>
  )
}
