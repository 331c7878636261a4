import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

/** The fields of an application to a register (PG-4, KK-REG-1). */
export function ApplicationFields({ values, errors, idPrefix, choices }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  const { defaultValue: declared, ...truth } = field('declaresTruth')
  return (
    <>
      <Select
        {...field('register')}
        empty="Maak een keuze"
        label="Register"
        options={choices?.register ?? []}
        required
      />
      <Input {...field('education')} label="Opleiding" maxLength={200} required />
      <DateField {...field('graduatedOn')} label="Diploma behaald op" required />
      <Input {...field('employer')} label="Werkgever of praktijk" maxLength={200} required />
      <Textarea {...field('motivation')} label="Toelichting" maxLength={2000} rows={4} />
      <Checkbox
        {...truth}
        defaultChecked={declared === 'yes'}
        label="Ik heb alles naar waarheid ingevuld"
        required
        value="yes"
      />
    </>
  )
}
