import { screeningSubjectLabels } from '@/src/domain/screening/labels'
import { Input } from '@/src/ui/form/Input'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'
import type { FieldsProps } from '../fields'

const subjects = Object.entries(screeningSubjectLabels).map(([value, label]) => ({ value, label }))

/** The fields of an extra document for the screening (KS-SCR-1). */
export function ScreeningUploadFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <>
      <Select {...field('subject')} empty="Maak een keuze" label="Waar gaat het over" options={subjects} required />
      <Input {...field('title')} autoComplete="off" label="Korte naam" maxLength={200} required />
      <Textarea {...field('remark')} label="Toelichting" maxLength={2000} rows={3} />
    </>
  )
}
