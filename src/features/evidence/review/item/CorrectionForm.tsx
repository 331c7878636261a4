'use client'

import { CircleAlert, Undo2 } from 'lucide-react'
import { useRef } from 'react'
import type { BookingOption } from '../booking/options'
import { DecisionFields } from './DecisionFields'
import styles from './DecisionPanel.module.css'
import { type DecisionTarget, useDecision } from './useDecision'

type Props = { target: DecisionTarget; granted: string; bookings: readonly BookingOption[] }

/** Corrects what an approval granted: the ledger books the opposite and the new, and the history shows both. */
export function CorrectionForm({ target, granted, bookings }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { take, busy, errors, notice } = useDecision(target, form)
  return (
    <details className={styles.correction}>
      <summary>Beslissing corrigeren</summary>
      {notice && (
        <p className={styles.notice} role="alert">
          <CircleAlert aria-hidden size={18} />
          {notice}
        </p>
      )}
      <form noValidate onSubmit={(event) => event.preventDefault()} ref={form}>
        <DecisionFields
          bookings={bookings}
          errors={errors}
          help="Nodig: waarom je de beslissing corrigeert. Het lid leest dit."
          points={granted}
          rule={target.rule}
        />
        <button aria-busy={busy === 'correct'} onClick={() => take('correct')} type="button">
          <Undo2 aria-hidden size={18} />
          {busy === 'correct' ? 'Even geduld…' : 'Corrigeer de beslissing'}
        </button>
      </form>
    </details>
  )
}
