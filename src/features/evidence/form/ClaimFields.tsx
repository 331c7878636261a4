import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

/** The fields of a claim of missing points: which course, by whom, and when. */
export function ClaimFields({ values, errors, idPrefix, choices }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  const registrations = choices?.registration ?? []
  return (
    <>
      {registrations.length > 1 ? (
        <Select
          {...field('registration')}
          empty="Maak een keuze"
          label="Voor welke registratie"
          options={registrations}
          required
        />
      ) : (
        <input name="registration" type="hidden" value={values.registration ?? ''} />
      )}
      <Select
        {...field('provider')}
        empty="Maak een keuze"
        label="Opleider"
        options={choices?.provider ?? []}
        required
      />
      <Input {...field('title')} autoComplete="off" label="Naam van de scholing" maxLength={200} required />
      <DateField
        {...field('date')}
        help="Duurde de scholing meer dagen? Vul dan de laatste dag in."
        label="Laatste dag van de scholing"
        required
      />
      <Textarea
        {...field('explanation')}
        help="Bijvoorbeeld: onder welke naam je je aanmeldde, of bij wie je de presentielijst tekende."
        label="Toelichting"
        maxLength={2000}
        rows={3}
      />
    </>
  )
}
