import { formatDateInput, formatNumber } from '@/src/lib/format'
import type { CpdUpload } from '@/src/payload-types'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import type { FieldsProps } from './fields'

const categories = [
  { value: 'own-field', label: 'Vakgericht', help: 'Over het vak waarin je erkend bent.' },
  { value: 'free', label: 'Vrije ruimte', help: 'Iets anders waar je praktijk beter van wordt.' },
  { value: 'literature', label: 'Literatuur', help: 'Vakboeken of artikelen die je las.' },
  { value: 'mbk', label: 'MBK', help: 'Medische basiskennis.' },
  { value: 'psbk', label: 'PsBK', help: 'Psychosociale basiskennis.' },
]

const dateText = (date: string | null | undefined): string => (date ? formatDateInput(date) : '')

/** The fields of KS-CPD-2. */
export function CpdFields({ values, errors, idPrefix }: FieldsProps<CpdUpload>) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name] })
  return (
    <>
      <Input {...field('title')} defaultValue={values?.title} label="Naam van de scholing" maxLength={200} required />
      <RadioGroup
        {...field('category')}
        defaultValue={values?.category ?? undefined}
        label="Soort scholing"
        options={categories}
        required
      />
      <Input
        {...field('provider')}
        autoComplete="off"
        defaultValue={values?.provider ?? ''}
        help="Wie gaf de scholing? Bij literatuur mag dit leeg blijven."
        label="Aanbieder"
        maxLength={200}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField {...field('from')} defaultValue={dateText(values?.from)} label="Eerste dag" required />
        <DateField
          {...field('to')}
          defaultValue={dateText(values?.to)}
          help="Duurde het één dag? Vul dan dezelfde datum in."
          label="Laatste dag"
          required
        />
      </div>
      <NumberInput
        {...field('hours')}
        defaultValue={typeof values?.hours === 'number' ? formatNumber(values.hours) : ''}
        help="SBU zijn studiebelastinguren: de lesuren plus de uren voorbereiding en huiswerk. Ze staan op je certificaat."
        label="Uren (SBU)"
        required
        suffix="uur"
      />
    </>
  )
}
