import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import type { FieldsProps } from '../fields'

/** The fields of a chamber extract (KS-PRA-4). */
export function ExtractFields({ values, errors, idPrefix }: FieldsProps) {
  const field = (name: string) => ({ name, idPrefix, error: errors[name], defaultValue: values[name] })
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Input
        {...field('chamberNumber')}
        autoComplete="off"
        className="num max-w-44"
        help="Acht cijfers."
        inputMode="numeric"
        label="KvK-nummer"
        maxLength={12}
        required
      />
      <DateField {...field('issuedOn')} help="Bijvoorbeeld 22-11-2026." label="Datum op het uittreksel" required />
    </div>
  )
}
