import type { ComponentProps } from 'react'
import { cx } from '../cx'
import { Field } from './Field'
import { type FieldProps, fieldAttributes } from './fieldIds'

type Props = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'placeholder'>

/** Several lines of text; grows with what is typed where the browser can. */
export function Textarea({ name, label, idPrefix, required, help, error, className, ...rest }: Props) {
  const field = { name, label, idPrefix, required, help, error }
  return (
    <Field {...field}>
      <textarea
        rows={4}
        {...rest}
        {...fieldAttributes(field)}
        className={cx('control [field-sizing:content] min-h-28', className)}
      />
    </Field>
  )
}
