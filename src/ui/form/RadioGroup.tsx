import { choiceMark, choiceRow } from './choice'
import { FieldGroup } from './Field'
import { type FieldProps, fieldId } from './fieldIds'
import type { Option } from './Select'

type Props = FieldProps & { options: Option[]; defaultValue?: string; inline?: boolean }

/** One out of a few, all visible. */
export function RadioGroup({ options, defaultValue, inline = false, ...field }: Props) {
  const id = fieldId(field.name, field.idPrefix)
  return (
    <FieldGroup {...field}>
      <div className={inline ? 'flex flex-wrap gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <label className={choiceRow} key={option.value}>
            <input
              className={choiceMark}
              defaultChecked={option.value === defaultValue}
              id={`${id}-${option.value}`}
              name={field.name}
              required={field.required}
              type="radio"
              value={option.value}
            />
            <span>
              {option.label}
              {option.help && <span className="block text-ink-soft text-sm">{option.help}</span>}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
