'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { type PlanType, planLabels, planTypes } from '@/src/domain/news/plan'
import { clockTime, momentOfClock } from '@/src/domain/shared/amsterdam-clock'
import { PlanList } from './PlanList'
import styles from './Plans.module.css'
import { usePlans } from './usePlans'

const isPlanType = (text: string): text is PlanType => planTypes.some((type) => type === text)

/** Beside a post: when it appears on the site or leaves it by itself (KS-NEWS-1). */
export default function Plans() {
  const { id } = useDocumentInfo()
  const { plans, busy, problem, done, refuse, plan, cancel } = usePlans(id)
  const [type, setType] = useState<PlanType>('publish')
  const [at, setAt] = useState('')
  const ids = useId()
  if (id === undefined) return null

  const send = async () => {
    const moment = momentOfClock(at)
    if (!moment) refuse('Kies een dag en een tijd.')
    else if (await plan(type, moment)) setAt('')
  }

  return (
    <section aria-labelledby={`${ids}-title`} className={`field-type ${styles.plans}`}>
      <h3 id={`${ids}-title`}>Inplannen</h3>
      {plans.length === 0 ? <p className={styles.soft}>Er staat niets gepland.</p> : null}
      <PlanList busy={busy} onCancel={({ id: planned }) => cancel(planned)} plans={plans} />
      <div className={styles.fields}>
        <label htmlFor={`${ids}-type`}>Wat</label>
        <select
          id={`${ids}-type`}
          onChange={({ target }) => isPlanType(target.value) && setType(target.value)}
          value={type}
        >
          {planTypes.map((value) => (
            <option key={value} value={value}>
              {planLabels[value]}
            </option>
          ))}
        </select>
        <label htmlFor={`${ids}-at`}>Wanneer</label>
        <input
          aria-describedby={problem ? `${ids}-problem` : undefined}
          aria-invalid={problem !== ''}
          id={`${ids}-at`}
          min={clockTime(new Date())}
          onChange={({ target }) => setAt(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            // It stands in the form of the post, which Enter would publish.
            event.preventDefault()
            void send()
          }}
          type="datetime-local"
          value={at}
        />
        <button disabled={busy} onClick={send} type="button">
          Plan in
        </button>
      </div>
      <p className={styles.problem} id={`${ids}-problem`} role="alert">
        {problem}
      </p>
      <p className={styles.soft} role="status">
        {done}
      </p>
    </section>
  )
}
