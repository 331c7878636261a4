'use client'

import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { saveBirthAction } from '../actions'

type Props = { values: Record<string, string> }

/** When and where the member was born (KS-PER-1). */
export function BirthForm({ values }: Props) {
  return (
    <PortalForm action={saveBirthAction} id="geboorte" submit="Bewaar je geboortegegevens" values={values}>
      {(field) => (
        <>
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
        </>
      )}
    </PortalForm>
  )
}
