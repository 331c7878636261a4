'use client'

import { useState } from 'react'
import styles from './BookingSlot.module.css'
import type { BookingOption } from './options'

type Props = {
  options: readonly BookingOption[]
  /** Told apart from the form of another decision on the same page. */
  name: string
}

/** In which registers a proof counts, each under its own norm: the reviewer confirms the place and the points. */
export function BookingSlot({ options, name }: Props) {
  return (
    <fieldset className={styles.slot}>
      <legend>Bijschrijven in</legend>
      <input name="books" type="hidden" value="1" />
      {options.map((option) => (
        <Register key={option.registration} name={name} option={option} />
      ))}
    </fieldset>
  )
}

function Register({ option, name }: { option: BookingOption; name: string }) {
  const { registration, number, register, places, chosen, points } = option
  const [on, setOn] = useState(chosen !== null)
  const id = (field: string): string => `${name}-${field}-${registration}`
  return (
    <div className={styles.register}>
      <label className={styles.tick} htmlFor={id('tel')}>
        <input
          checked={on}
          id={id('tel')}
          name="booking"
          onChange={(event) => setOn(event.target.checked)}
          type="checkbox"
          value={registration}
        />
        <span>
          {register} <small>{number}</small>
        </span>
      </label>
      {on && (
        <div className={styles.fields}>
          <label htmlFor={id('plek')}>
            Categorie
            <select defaultValue={chosen ?? places[0]?.value} id={id('plek')} name={`place-${registration}`}>
              {places.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <label htmlFor={id('punten')}>
            Punten
            <input
              aria-describedby={id('hulp')}
              autoComplete="off"
              defaultValue={points === null ? '' : String(points).replace('.', ',')}
              id={id('punten')}
              inputMode="decimal"
              name={`points-${registration}`}
            />
          </label>
          <p className={styles.help} id={id('hulp')}>
            Leeg: evenveel als je toekent.
          </p>
        </div>
      )}
    </div>
  )
}
