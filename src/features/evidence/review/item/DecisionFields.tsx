'use client'

import { CircleAlert } from 'lucide-react'
import type { PointsRule } from '@/src/domain/evidence/points'
import { BookingSlot } from '../booking/BookingSlot'
import type { BookingOption } from '../booking/options'
import styles from './DecisionPanel.module.css'
import type { DecisionErrors } from './decision-input'

type Props = {
  rule: PointsRule | null
  /** What the number starts with. */
  points: string
  bookings: readonly BookingOption[]
  errors: DecisionErrors
  /** When the reason is asked, under its label. */
  help: string
}

function FieldError({ id, message }: { id: string; message?: string }) {
  return (
    <p className={styles.error} id={id} role={message ? 'alert' : undefined}>
      {message && <CircleAlert aria-hidden size={15} />}
      {message}
    </p>
  )
}

/** What goes with a decision: points, in which registers they count, and a word for the member. */
export function DecisionFields({ rule, points, bookings, errors, help }: Props) {
  return (
    <>
      {rule && (
        <div className={styles.field}>
          <label htmlFor="punten">Toe te kennen: {rule.label}</label>
          <input
            aria-describedby="punten-fout"
            aria-invalid={Boolean(errors.points)}
            autoComplete="off"
            defaultValue={points}
            id="punten"
            inputMode="decimal"
            key={points}
            name="points"
            onKeyDown={leaveOnEscape}
          />
          <FieldError id="punten-fout" message={errors.points} />
        </div>
      )}
      {bookings.length > 0 && (
        <div>
          <BookingSlot name="bijschrijven" options={bookings} />
          <FieldError id="bijschrijven-fout" message={errors.bookings} />
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor="toelichting">Toelichting</label>
        <p className={styles.help} id="toelichting-hulp">
          {help}
        </p>
        <textarea
          aria-describedby="toelichting-hulp toelichting-fout"
          aria-invalid={Boolean(errors.reason)}
          id="toelichting"
          maxLength={2000}
          name="reason"
          onKeyDown={leaveOnEscape}
          rows={3}
        />
        <FieldError id="toelichting-fout" message={errors.reason} />
      </div>
    </>
  )
}

/** Escape leaves the field, so that the shortcuts work again. */
function leaveOnEscape(event: React.KeyboardEvent<HTMLElement>): void {
  if (event.key === 'Escape') event.currentTarget.blur()
}
