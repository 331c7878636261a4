'use client'

import { Save } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { DateField } from '@/src/ui/form/DateField'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { saveBirthAction } from '../actions'
import { usePersonForm } from './usePersonForm'

type Props = { values: Record<string, string> }

/** When and where the member was born (KS-PER-1). */
export function BirthForm({ values }: Props) {
  const { busy, errors, errorOf, submit } = usePersonForm(saveBirthAction, 'geboorte')
  const field = (name: string) => ({
    name,
    idPrefix: 'geboorte',
    error: errorOf(name),
    defaultValue: values[name],
  })
  return (
    <form className="grid max-w-2xl gap-6" noValidate onSubmit={submit}>
      <FormErrors errors={errors} idPrefix="geboorte" />
      <RequiredNote />
      <div className="grid gap-6 sm:grid-cols-2">
        <DateField {...field('birthDate')} autoComplete="bday" label="Geboortedatum" required />
        <Input
          {...field('birthPlace')}
          autoComplete="off"
          help="Zoals die op je legitimatiebewijs staat."
          label="Geboorteplaats"
          maxLength={80}
          required
        />
      </div>
      <div className="border-line border-t pt-6">
        <Button busy={busy} icon={Save} type="submit">
          Bewaar je geboortegegevens
        </Button>
      </div>
    </form>
  )
}
