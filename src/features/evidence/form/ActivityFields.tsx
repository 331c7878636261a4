import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

/** The fields of an own activity (PG-2): what can be chosen is what the member's norm knows. */
export function ActivityFields({ values, errors, idPrefix, choices }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <input name="registration" type="hidden" value={values.registration ?? ''} />
      <Select
        {...field('activity')}
        empty="Maak een keuze"
        label="Soort activiteit"
        options={choices?.activity ?? []}
        required
      />
      <Input
        {...field('title')}
        autoComplete="off"
        help="Bijvoorbeeld: intervisie over slaapproblemen, groep Utrecht-Oost."
        label="Wat heb je gedaan"
        maxLength={200}
        required
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField {...field('date')} help="Duurde het meer dagen? Vul dan de laatste dag in." label="Datum" required />
        <NumberInput
          {...field('points')}
          help="Volgens de handleiding; een beoordelaar kan het aantal aanpassen."
          label="Punten"
          required
          suffix="punten"
        />
      </div>
      <Textarea {...field('description')} label="Toelichting" maxLength={2000} rows={4} />
    </>
  )
}
