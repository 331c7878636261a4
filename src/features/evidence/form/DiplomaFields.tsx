import { formatDateInput, formatNumber } from '@/src/lib/format'
import type { Diploma } from '@/src/payload-types'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import type { FieldsProps } from './fields'

const levels = [
  { value: 'hbo', label: 'hbo' },
  { value: 'mbo', label: 'mbo' },
  { value: 'other', label: 'anders' },
]

const yesNo = [
  { value: 'yes', label: 'ja' },
  { value: 'no', label: 'nee' },
]

const platos = [
  { value: 'none', label: 'geen' },
  { value: 'mbk', label: 'MBK (medische basiskennis)' },
  { value: 'psbk', label: 'PsBK (psychosociale basiskennis)' },
  { value: 'both', label: 'MBK en PsBK' },
]

const numberText = (value: number | null | undefined): string => (typeof value === 'number' ? formatNumber(value) : '')

/** The fields of KS-DIP-2. */
export function DiplomaFields({ values, errors, idPrefix }: FieldsProps<Diploma>) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name] })
  const related = values?.fieldRelated
  return (
    <>
      <Input {...field('title')} defaultValue={values?.title} label="Naam van het diploma" maxLength={200} required />
      <Input
        {...field('provider')}
        autoComplete="off"
        defaultValue={values?.provider ?? ''}
        help="De school of het instituut dat op het diploma staat."
        label="Opleider"
        maxLength={200}
        required
      />
      <DateField
        {...field('obtainedOn')}
        defaultValue={values?.obtainedOn ? formatDateInput(values.obtainedOn) : ''}
        label="Behaald op"
        required
      />
      <RadioGroup
        {...field('level')}
        defaultValue={values?.level ?? undefined}
        inline
        label="Niveau"
        options={levels}
        required
      />
      <RadioGroup
        {...field('fieldRelated')}
        defaultValue={typeof related === 'boolean' ? (related ? 'yes' : 'no') : undefined}
        help="Vakgericht: de opleiding gaat over het vak waarin je erkend bent of wilt worden."
        inline
        label="Is het vakgericht?"
        options={yesNo}
        required
      />
      <Select
        {...field('plato')}
        defaultValue={values?.plato ?? 'none'}
        help="Is de opleiding getoetst door PLATO? Dat staat meestal op je diploma."
        label="PLATO"
        options={platos}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <NumberInput
          {...field('studyPoints')}
          defaultValue={numberText(values?.studyPoints)}
          help="Eén studiepunt (EC) is 28 studie-uren (SBU)."
          label="Studiepunten"
          suffix="EC"
        />
        <NumberInput
          {...field('contactHours')}
          defaultValue={numberText(values?.contactHours)}
          help="Uren dat je les had van een docent."
          label="Contacturen"
          suffix="uur"
        />
      </div>
      <Input
        {...field('accreditedBy')}
        autoComplete="off"
        defaultValue={values?.accreditedBy ?? ''}
        help="Bijvoorbeeld CPION of SNRO. Weet je het niet? Laat het leeg."
        label="Geaccrediteerd door"
        maxLength={200}
      />
    </>
  )
}
