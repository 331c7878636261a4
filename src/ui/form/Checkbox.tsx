import type { ComponentProps } from 'react'
import { choiceMark, choiceRow } from './choice'
import { FieldError, RequiredMark } from './Field'
import { type FieldProps, fieldAttributes } from './fieldIds'

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'type'>

/** Yes or no. */
export function Checkbox({ name, label, idPrefix, required, help, error, ...rest }: Props) {
  const attributes = fieldAttributes({ name, label, idPrefix, required, help, error })
  return (
    <div className="grid gap-1.5">
      {error && <FieldError id={attributes.id}>{error}</FieldError>}
      <label className={choiceRow}>
        <input {...rest} {...attributes} className={choiceMark} type="checkbox" />
        <span>
          {label}
          {required && <RequiredMark />}
          {help && (
            <span className="block text-ink-soft text-sm" id={`${attributes.id}-help`}>
              {help}
            </span>
          )}
        </span>
      </label>
    </div>
  )
}
