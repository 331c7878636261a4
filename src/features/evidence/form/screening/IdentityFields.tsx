import { identityKindLabels } from '@/src/domain/screening/labels'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { Select } from '@/src/ui/form/Select'
import type { FieldsProps } from '../fields'

const kinds = Object.entries(identityKindLabels).map(([value, label]) => ({ value, label }))

/** The fields of a masked copy of an identity document, with how to mask it (KS-PER-2). */
export function IdentityFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name] })
  return (
    <>
      <Select
        {...field('kind')}
        defaultValue={values.kind}
        empty="Maak een keuze"
        label="Soort document"
        options={kinds}
        required
      />
      <DateField {...field('validUntil')} defaultValue={values.validUntil} label="Geldig tot en met" required />
      <Checkbox
        {...field('masked')}
        defaultChecked={values.masked === 'yes'}
        help="Ook het nummer in de regels met > > > onderaan, en op de achterkant als dat daar staat."
        label="Mijn burgerservicenummer en pasfoto zijn op de kopie afgedekt"
        required
        value="yes"
      />
    </>
  )
}
