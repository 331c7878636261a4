import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Field } from './Field'
import { type FieldProps, fieldAttributes } from './fieldIds'

export type Option = { value: string; label: string; help?: string }

type Props = FieldProps &
  Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'children'> & {
    options: Option[]
    /** The first, empty line; leave out when a choice always stands. */
    empty?: string
  }

/** A choice out of many; for up to five options a RadioGroup shows more. */
export function Select({ name, label, idPrefix, required, help, error, options, empty, ...rest }: Props) {
  const field = { name, label, idPrefix, required, help, error }
  return (
    <Field {...field}>
      <span className="relative">
        <select {...rest} {...fieldAttributes(field)} className="control appearance-none pr-11">
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-ink-soft"
        />
      </span>
    </Field>
  )
}
