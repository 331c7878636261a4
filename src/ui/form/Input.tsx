import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { Field } from './Field'
import { type FieldProps, fieldAttributes } from './fieldIds'

type Props = FieldProps &
  Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'placeholder'> & {
    /** A unit after the box, e.g. "uur". */
    suffix?: string
  }

/** One line of text. */
export function Input({ name, label, idPrefix, required, help, error, suffix, className, ...rest }: Props) {
  const field = { name, label, idPrefix, required, help, error }
  const input = <input type="text" {...rest} {...fieldAttributes(field)} className={cx('control', className)} />
  return (
    <Field {...field}>
      {suffix ? (
        <span className="flex items-center gap-2.5">
          {input}
          <span className="shrink-0 text-ink-soft">{suffix}</span>
        </span>
      ) : (
        input
      )}
    </Field>
  )
}
