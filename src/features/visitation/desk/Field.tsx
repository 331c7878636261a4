'use client'

import { createContext, useContext, useId } from 'react'
import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import styles from './desk.module.css'

/** Field → message, of the form around a field. */
export const StepErrors = createContext<Record<string, string>>({})

type Props = { name: string; label: string; help?: string; value?: string; lines?: number; wide?: boolean }

/** A field of a step, with the message of the server where it belongs. */
export function Field({ name, label, help, value, lines, wide }: Props) {
  const id = useId()
  const error = useContext(StepErrors)[name]
  const field = {
    'aria-describedby': `${id}-hulp ${id}-fout`,
    'aria-invalid': Boolean(error),
    defaultValue: value,
    id,
    name,
  }
  return (
    <div className={wide ? `${panel.field} ${styles.wide}` : panel.field}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <p className={panel.help} id={`${id}-hulp`}>
          {help}
        </p>
      )}
      {lines ? <textarea {...field} rows={lines} /> : <input {...field} autoComplete="off" />}
      <p className={panel.error} id={`${id}-fout`} role={error ? 'alert' : undefined}>
        {error}
      </p>
    </div>
  )
}
