import { Trash2 } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { Textarea } from '@/src/ui/form/Textarea'
import { employerName } from '../../screening/employers'
import type { FieldsProps } from '../fields'

type Props = Pick<FieldsProps, 'values' | 'errors' | 'idPrefix'> & {
  /** Its place in the form: part of the names of its fields. */
  index: number
  /** As people count. */
  number: number
  /** null: it is the only one. */
  onRemove: (() => void) | null
}

/** One employer of a work experience (KS-SCR-2). */
export function EmployerRow({ index, number, onRemove, values, errors, idPrefix }: Props) {
  const field = (name: Parameters<typeof employerName>[1]) => {
    const full = employerName(index, name)
    return { name: full, idPrefix, error: errors[full], defaultValue: values[full] }
  }
  return (
    <fieldset className="grid gap-5 rounded-m border border-line bg-sunken p-4 sm:p-5">
      <legend className="px-1 font-semibold">Werkgever {number}</legend>
      <div className="grid gap-5 sm:grid-cols-2">
        <Input
          {...field('employer')}
          autoComplete="organization"
          label="Werkgever of eigen praktijk"
          maxLength={120}
          required
        />
        <Input {...field('role')} autoComplete="organization-title" label="Functie" maxLength={120} required />
        <DateField {...field('from')} help="Bijvoorbeeld 01-09-2019." label="Van" required />
        <DateField {...field('until')} help="Leeg als je er nog werkt." label="Tot en met" />
      </div>
      <NumberInput {...field('hoursPerWeek')} label="Uren per week" required suffix="uur" />
      <Textarea {...field('description')} label="Wat je deed" maxLength={1000} rows={2} />
      {onRemove && (
        <div>
          <Button icon={Trash2} onClick={onRemove} size="small" type="button" variant="quiet">
            Haal weg<span className="sr-only">: werkgever {number}</span>
          </Button>
        </div>
      )}
    </fieldset>
  )
}
