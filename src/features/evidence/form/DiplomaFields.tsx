import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { levels, optionsOf, platos } from '../labels'
import type { FieldsProps } from './fields'

const yesNo = [
  { value: 'yes', label: 'ja' },
  { value: 'no', label: 'nee' },
]

/** The fields of KS-DIP-2. */
export function DiplomaFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Input {...field('title')} label="Naam van het diploma" maxLength={200} required />
      <Input
        {...field('provider')}
        autoComplete="off"
        help="De school of het instituut dat op het diploma staat."
        label="Opleider"
        maxLength={200}
        required
      />
      <DateField {...field('obtainedOn')} label="Behaald op" required />
      <RadioGroup {...field('level')} inline label="Niveau" options={optionsOf(levels)} required />
      <RadioGroup
        {...field('fieldRelated')}
        help="Vakgericht: de opleiding gaat over het vak waarin je erkend bent of wilt worden."
        inline
        label="Is het vakgericht?"
        options={yesNo}
        required
      />
      <Select
        {...field('plato')}
        help="Is de opleiding getoetst door PLATO? Dat staat meestal op je diploma."
        label="PLATO"
        options={optionsOf(platos)}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <NumberInput {...field('studyPoints')} help="1 studiepunt (EC) is 28 SBU." label="Studiepunten" suffix="EC" />
        <NumberInput
          {...field('contactHours')}
          help="Uren dat je les had van een docent."
          label="Contacturen"
          suffix="uur"
        />
      </div>
      <Input
        {...field('accreditedBy')}
        autoComplete="off"
        help="Bijvoorbeeld CPION of SNRO. Weet je het niet? Laat het leeg."
        label="Geaccrediteerd door"
        maxLength={200}
      />
    </>
  )
}
