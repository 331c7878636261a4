import { DateField } from '@/src/ui/form/DateField'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import { optionsOf, statements } from '../labels'
import type { FieldsProps } from './fields'

/** The fields of a request for a longer extension: motivation and a statement (KK-DOS-8). */
export function ExtensionFields({ values, errors, idPrefix, choices }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Select
        {...field('registration')}
        empty="Maak een keuze"
        label="Registratie"
        options={choices?.registration ?? []}
        required
      />
      <DateField {...field('until')} label="Uitstel tot en met" required />
      <Textarea
        {...field('motivation')}
        help="Wat is er aan de hand, en waarom heb je deze tijd nodig?"
        label="Motivatie"
        maxLength={4000}
        required
        rows={5}
      />
      <RadioGroup
        {...field('statementBy')}
        help="Voeg die verklaring hieronder toe."
        label="Van wie is de verklaring?"
        options={optionsOf(statements)}
        required
      />
    </>
  )
}
