'use client'

import { CircleAlert } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { BookingOption } from '../booking/options'
import { useShortcuts } from '../desk/useShortcuts'
import { CorrectionForm } from './CorrectionForm'
import { DecisionFields } from './DecisionFields'
import styles from './DecisionPanel.module.css'
import type { Decision } from './decide'
import { type DeskAction, deskActions } from './deskActions'
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

type ActionProps = { action: DeskAction; busy: boolean; onTake: () => void }

const ActionButton = ({ action: { decision, icon: Icon, label, key }, busy, onTake }: ActionProps) => (
  <button aria-busy={busy} aria-keyshortcuts={key ?? undefined} data-decision={decision} onClick={onTake} type="button">
    <Icon aria-hidden size={18} />
    {busy ? 'Even geduld…' : label}
    {key && <kbd aria-hidden>{key}</kbd>}
  </button>
)

/** Points, reason and the decisions. Stays in place after a conflict, so that the message does too. */
export function DecisionPanel({ claimed, open, granted, bookings, children, ...target }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { take, busy, errors, notice } = useDecision(target, form)
  const actions = deskActions(target.item.collection)
  const on = (decision: Decision) => () => {
    const action = actions.find((one) => one.decision === decision && one.key !== null)
    if (open && action) take(decision, action)
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
          {actions.map((action) => (
            <ActionButton
              action={action}
              busy={busy === action.label}
              key={action.label}
              onTake={() => take(action.decision, action)}
            />
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
