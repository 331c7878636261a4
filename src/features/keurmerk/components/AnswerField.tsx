import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { choiceMark, choiceRow } from '@/src/ui/form/choice'
import { Field, FieldGroup } from '@/src/ui/form/Field'
import { fieldAttributes, fieldId } from '@/src/ui/form/fieldIds'

type Props = {
  question: KeurmerkQuestion
  label: string
  idPrefix: string
  error: string | undefined
  value: string
  onWrite: (text: string) => void
  onLeave: () => void
}

const help = {
  text: undefined,
  'yes-no': undefined,
  year: 'Vier cijfers.',
  link: 'Een volledig webadres, dat begint met https://.',
}

/** Where a question is answered: in words, with yes or no, a year or an address. */
export function AnswerField({ question: { kind }, label, idPrefix, error, value, onWrite, onLeave }: Props) {
  const field = { name: 'text', label, idPrefix, error, help: help[kind] }
  if (kind === 'yes-no') {
    return (
      <FieldGroup {...field}>
        <div className="flex flex-wrap gap-2">
          {['Ja', 'Nee'].map((option) => (
            <label className={choiceRow} key={option}>
              <input
                checked={value === option}
                className={choiceMark}
                id={`${fieldId('text', idPrefix)}-${option}`}
                name="text"
                onBlur={onLeave}
                onChange={() => {
                  onWrite(option)
                  // There is nothing more to type.
                  onLeave()
                }}
                type="radio"
                value={option}
              />
              <span>{option}</span>
            </label>
          ))}
        </div>
      </FieldGroup>
    )
  }
  const common = {
    ...fieldAttributes(field),
    value,
    onBlur: onLeave,
    onChange: (event: { target: { value: string } }) => onWrite(event.target.value),
  }
  return (
    <Field {...field}>
      {kind === 'text' ? (
        <textarea {...common} className="control [field-sizing:content] min-h-36" rows={6} />
      ) : (
        <input
          {...common}
          className={kind === 'year' ? 'control max-w-32' : 'control'}
          inputMode={kind === 'year' ? 'numeric' : 'url'}
          type="text"
        />
      )}
    </Field>
  )
}
