'use client'

import { Check, CircleAlert, CircleX, MessageCircleQuestion } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { BookingOption } from '../booking/options'
import { useShortcuts } from '../desk/useShortcuts'
import { CorrectionForm } from './CorrectionForm'
import { DecisionFields } from './DecisionFields'
import styles from './DecisionPanel.module.css'
import type { Decision } from './decide'
import { decisionFormId } from './form-id'
import { type DecisionTarget, useDecision } from './useDecision'

type Props = DecisionTarget & {
  /** What the member claims, as the reviewer may change it. */
  claimed: string
  /** Whether the item still waits for a decision; if not, `children` says what was decided. */
  open: boolean
  /** What was granted, when that can still be corrected; else null. */
  granted: string | null
  bookings: readonly BookingOption[]
  children: ReactNode
}

const actions = [
  { decision: 'approve', icon: Check, label: 'Erken en open volgende', key: 'E' },
  { decision: 'return', icon: MessageCircleQuestion, label: 'Vraag aanvulling', key: 'V' },
  { decision: 'reject', icon: CircleX, label: 'Wijs af', key: 'W' },
] as const satisfies readonly { decision: Decision; [key: string]: unknown }[]

/** Points, reason and the three decisions. Stays in place after a conflict, so that the message does too. */
export function DecisionPanel({ claimed, open, granted, bookings, children, ...target }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { take, busy, errors, notice } = useDecision(target, form)
  const on = (decision: Decision) => () => {
    if (open) take(decision)
  }
  useShortcuts({ approve: on('approve'), return: on('return'), reject: on('reject') })

  return (
    <section aria-label="Besluit" className={styles.panel} id="besluit">
      {notice && (
        <p className={styles.notice} role="alert">
          <CircleAlert aria-hidden size={18} />
          {notice}
        </p>
      )}
      {open ? (
        <form id={decisionFormId} noValidate onSubmit={(event) => event.preventDefault()} ref={form}>
          <DecisionFields
            bookings={bookings}
            errors={errors}
            help="Nodig bij een vraag of afwijzing. Het lid leest dit."
            points={claimed}
            rule={target.rule}
          />
          {actions.map(({ decision, icon: Icon, label, key }) => (
            <button
              aria-busy={busy === decision}
              aria-keyshortcuts={key}
              data-decision={decision}
              key={decision}
              onClick={() => take(decision)}
              type="button"
            >
              <Icon aria-hidden size={18} />
              {busy === decision ? 'Even geduld…' : label}
              <kbd aria-hidden>{key}</kbd>
            </button>
          ))}
        </form>
      ) : (
        <>
          {children}
          {granted !== null && <CorrectionForm bookings={bookings} granted={granted} target={target} />}
        </>
      )}
    </section>
  )
}
