import { uploadSubjectLabels } from '@/src/domain/visitation/upload'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from './fields'

const options = Object.entries(uploadSubjectLabels).map(([value, label]) => ({ value, label }))

/** The fields of what is uploaded about visitation (KS-VIS-1). */
export function VisitationUploadFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Select {...field('subject')} empty="Maak een keuze" label="Wat is het" options={options} required />
      <Input {...field('title')} autoComplete="off" label="Korte naam" maxLength={200} required />
      <DateField
        {...field('visitedOn')}
        help="Alleen nodig bij een bewijs van een visitatie die geweest is."
        label="Datum van de visitatie"
      />
      <Textarea {...field('remark')} label="Toelichting" maxLength={2000} rows={3} />
    </>
  )
}
