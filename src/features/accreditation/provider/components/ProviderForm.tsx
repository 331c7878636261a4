'use client'

import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Textarea } from '@/src/ui/form/Textarea'
import { saveProvider } from '../actions'

/** The particulars of a provider, as the public agenda shows them (KK-AGD-1). */
export function ProviderForm({ values }: { values: Record<string, string> }) {
  return (
    <PortalForm action={saveProvider} id={`opleider-${values.id}`} required={false} submit="Bewaar" values={values}>
      {(field) => (
        <>
          <input name="id" type="hidden" value={values.id} />
          <Textarea {...field('about')} label="Over jullie" maxLength={2000} />
          <Input {...field('website')} inputMode="url" label="Website" maxLength={300} />
          <Input {...field('email')} inputMode="email" label="E-mailadres voor deelnemers" maxLength={254} />
          <Input {...field('phone')} inputMode="tel" label="Telefoonnummer" maxLength={30} />
          <Input {...field('place')} label="Plaats" maxLength={80} />
        </>
      )}
    </PortalForm>
  )
}
