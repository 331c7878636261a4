'use client'

import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'

const options = [
  { value: 'a', label: 'Vakgericht', help: 'Over het vak waarin je erkend bent.' },
  { value: 'b', label: 'Vrije ruimte' },
]

const errors = [{ field: 'title', message: 'Vul de naam van het diploma in.' }]

export function FormSample() {
  return (
    <form className="grid max-w-2xl gap-6" noValidate>
      <FormErrors errors={errors} />
      <RequiredNote />
      <Input error={errors[0]?.message} label="Naam van het diploma" name="title" required />
      <Input disabled label="Kan nu niet" name="off" />
      <DateField label="Behaald op" name="date" required />
      <NumberInput help="Eén studiepunt is 28 uur." label="Studiepunten" name="points" suffix="EC" />
      <Select empty="Kies" label="Niveau" name="level" options={options} />
      <RadioGroup label="Soort" name="kind" options={options} required />
      <Checkbox help="Je kunt dit later wijzigen." label="Ik ga akkoord" name="agree" required />
      <Textarea label="Toelichting" name="note" />
    </form>
  )
}
