import { Inbox, Timer } from 'lucide-react'
import Link from 'next/link'
import { dueLabel } from '@/src/domain/evidence/due-label'
import { waitingTime } from '@/src/domain/evidence/waiting-time'
import styles from '@/src/features/evidence/review/queue/Queue.module.css'
import { requestKinds } from '../labels'
import { type CommitteeAddress, committeeHref, committeeListLabels, committeeLists } from './address'
import type { CommitteeFigures, CommitteeRow } from './queries'
import { RequestState } from './RequestState'

type Props = { address: CommitteeAddress; rows: CommitteeRow[]; figures: CommitteeFigures; today: string }

const emptyTexts = {
  submitted: 'Niets te beslissen. Zodra een opleider een aanvraag indient, staat die hier.',
  returned: 'Er wacht niets op een antwoord van een opleider.',
  decided: 'In de laatste 30 dagen is niets beslist.',
} as const

/** The list at the left: what waits for the committee, oldest deadline first. */
export function CommitteeQueue({ address, rows, figures, today }: Props) {
  const { list } = address
  return (
    <aside aria-label="Lijst" className={styles.queue}>
      <header className={styles.head}>
        <h1>Accreditatie</h1>
        <p>
          <strong>{figures.submitted}</strong> open
          {figures.oldestDueOn && <> · oudste termijn: {dueLabel(figures.oldestDueOn, today).text}</>}
        </p>
        <p title="Gemeten over de laatste 30 dagen: de helft kreeg sneller antwoord, de helft later.">
          <Timer aria-hidden size={14} /> Wachttijd: <strong>{waitingTime(figures.waitingSeconds)}</strong>
        </p>
      </header>
      <nav aria-label="Welke lijst" className={styles.lists}>
        {committeeLists.map((name) => (
          <Link
            aria-current={list === name ? 'page' : undefined}
            href={committeeHref({ list: name })}
            key={name}
            prefetch={false}
          >
            {committeeListLabels[name]}
            {(name === 'submitted' || name === 'returned') && <span className={styles.count}>{figures[name]}</span>}
          </Link>
        ))}
      </nav>
      {list !== 'providers' && rows.length === 0 && (
        <div className={styles.empty}>
          <Inbox aria-hidden size={28} strokeWidth={1.5} />
          <p>{emptyTexts[list]}</p>
        </div>
      )}
      <ol className={styles.items}>
        {rows.map(({ id, title, provider, register, kind, status, dueOn }) => (
          <li key={id}>
            <Link
              aria-current={address.open === id ? 'true' : undefined}
              className={styles.item}
              href={committeeHref({ list, open: id })}
              prefetch={false}
            >
              <span className={styles.line}>
                <strong>{provider}</strong>
                <RequestState dueOn={dueOn} status={status} today={today} />
              </span>
              <span className={styles.title}>{title}</span>
              <span className={styles.about}>
                {requestKinds[kind]} · {register}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </aside>
  )
}
