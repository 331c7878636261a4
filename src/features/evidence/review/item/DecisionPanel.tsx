'use client'

import { Check, CircleAlert, CircleX, MessageCircleQuestion } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { useShortcuts } from '../desk/useShortcuts'
import styles from './DecisionPanel.module.css'
import type { Decision } from './decide'
import { type DecisionTarget, useDecision } from './useDecision'

type Props = DecisionTarget & {
  /** What the member claims, as the reviewer may change it. */
  claimed: string
  /** Whether the item still waits for a decision; if not, `children` says what was decided. */
  open: boolean
  children: ReactNode
}

const actions = [
  { decision: 'approve', icon: Check, label: 'Erken en open volgende', key: 'E' },
  { decision: 'return', icon: MessageCircleQuestion, label: 'Vraag aanvulling', key: 'V' },
  { decision: 'reject', icon: CircleX, label: 'Wijs af', key: 'W' },
] as const satisfies readonly { decision: Decision; [key: string]: unknown }[]

function FieldError({ id, message }: { id: string; message?: string }) {
  return (
    <p className={styles.error} id={id} role={message ? 'alert' : undefined}>
      {message && <CircleAlert aria-hidden size={15} />}
      {message}
    </p>
  )
}

/** Points, reason and the three decisions. Stays in place after a conflict, so that the message does too. */
export function DecisionPanel({ claimed, open, children, ...target }: Props) {
  const points = useRef<HTMLInputElement>(null)
  const reason = useRef<HTMLTextAreaElement>(null)
  const { take, busy, errors, notice } = useDecision(target, { points, reason })
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
        <form noValidate onSubmit={(event) => event.preventDefault()}>
          {target.rule && (
            <div className={styles.field}>
              <label htmlFor="punten">Toe te kennen: {target.rule.label}</label>
              <input
                aria-describedby="punten-fout"
                aria-invalid={Boolean(errors.points)}
                autoComplete="off"
                defaultValue={claimed}
                id="punten"
                key={claimed}
                inputMode="decimal"
                onKeyDown={leaveOnEscape}
                ref={points}
              />
              <FieldError id="punten-fout" message={errors.points} />
            </div>
          )}
          <div className={styles.field}>
            <label htmlFor="toelichting">Toelichting</label>
            <p className={styles.help} id="toelichting-hulp">
              Nodig bij een vraag of afwijzing. Het lid leest dit.
            </p>
            <textarea
              aria-describedby="toelichting-hulp toelichting-fout"
              aria-invalid={Boolean(errors.reason)}
              id="toelichting"
              maxLength={2000}
              onKeyDown={leaveOnEscape}
              ref={reason}
              rows={3}
            />
            <FieldError id="toelichting-fout" message={errors.reason} />
          </div>
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
        children
      )}
    </section>
  )
}

/** Escape leaves the field, so that the shortcuts work again. */
function leaveOnEscape(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur()
}
