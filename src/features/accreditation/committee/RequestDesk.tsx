import type { ReactNode } from 'react'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import { formatMoment } from '@/src/lib/format'
import { requestKinds, saidActions } from '../labels'
import { typedLine } from '../typed-lines'
import { AboutCourse } from './AboutCourse'
import styles from './committee.module.css'
import { DecisionArea } from './DecisionArea'
import type { OpenRequest } from './load'
import { RequestState } from './RequestState'

type Props = { open: OpenRequest; nextHref: string; today: string; children: ReactNode }

/** The open request: the course and what is asked in the middle, the conversation and the decision beside it. */
export function RequestDesk({ open, nextHref, today, children }: Props) {
  const { request, lines, said, norms, usual } = open
  const { id, title, provider, register, kind, status, dueOn, submittedAt, updatedAt } = request
  return (
    <DecisionArea
      about={<AboutCourse open={open} today={today} />}
      asked={lines.map((line) => ({ ...line.name, points: line.points }))}
      conversation={
        <section aria-label="Gesprek">
          <h3>Gesprek</h3>
          <ol className={styles.said}>
            {said.map((one) => (
              <li key={one.id}>
                <p>
                  <strong>{saidActions[one.action] ?? one.action}</strong>{' '}
                  <span className={styles.soft}>
                    {one.byName}, {formatMoment(one.at)}
                  </span>
                </p>
                {one.message && <p className={styles.text}>{one.message}</p>}
              </li>
            ))}
          </ol>
        </section>
      }
      grants={kind !== 'change'}
      head={
        <header className={itemStyles.head}>
          <p className={itemStyles.badges}>
            <RequestState dueOn={dueOn} status={status} today={today} />
            <span>{requestKinds[kind]}</span>
          </p>
          <ItemHead title={title} />
          <p>
            <strong>{provider}</strong>
          </p>
          <p className={itemStyles.soft}>{register}</p>
          {submittedAt && <p className={itemStyles.soft}>Ingediend {formatMoment(submittedAt)}</p>}
        </header>
      }
      id={id}
      keys={children}
      lines={lines.map(typedLine)}
      nextHref={nextHref}
      norms={norms}
      open={status === 'submitted'}
      seen={updatedAt}
      usual={usual}
    />
  )
}
