import { DateField } from '@/src/ui/form/DateField'
import type { FieldsProps } from './fields'

/** The fields of a first-aid certificate (KK-DOS-3). */
export function FirstAidFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <DateField {...field('obtainedOn')} label="Behaald op" required />
      <DateField
        {...field('validUntil')}
        help="De laatste dag waarop het geldig is; die staat op het certificaat."
        label="Geldig tot en met"
        required
      />
    </div>
  )
}
