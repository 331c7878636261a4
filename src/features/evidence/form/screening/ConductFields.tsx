import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import type { FieldsProps } from '../fields'

/** The fields of a certificate of conduct (KS-PER-3). */
export function ConductFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <DateField {...field('issuedOn')} help="De datum die op de VOG staat." label="Afgegeven op" required />
      <Input
        {...field('profile')}
        autoComplete="off"
        help="Staat op de VOG, bijvoorbeeld “84, 85: belast zijn met de zorg voor (hulpbehoevende) personen”."
        label="Screeningsprofiel"
        maxLength={80}
        required
      />
    </>
  )
}
