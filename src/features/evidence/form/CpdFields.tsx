import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { categories, optionsOf } from '../labels'
import type { FieldsProps } from './fields'

/** The fields of KS-CPD-2. */
export function CpdFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Input {...field('title')} label="Naam van de scholing" maxLength={200} required />
      <RadioGroup {...field('category')} label="Soort scholing" options={optionsOf(categories)} required />
      <Input
        {...field('provider')}
        autoComplete="off"
        help="Wie gaf de scholing? Bij literatuur mag dit leeg blijven."
        label="Aanbieder"
        maxLength={200}
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField {...field('from')} label="Eerste dag" required />
        <DateField
          {...field('to')}
          help="Duurde het één dag? Vul dan dezelfde datum in."
          label="Laatste dag"
          required
        />
      </div>
      <NumberInput
        {...field('hours')}
        help="SBU zijn studiebelastinguren: de lesuren plus de uren voorbereiding en huiswerk. Ze staan op je certificaat."
        label="Uren (SBU)"
        required
        suffix="uur"
      />
    </>
  )
}
