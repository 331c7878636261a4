'use client'

import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { saveAddressAction } from '../actions'

type Props = { values: Record<string, string> }

/** Where the member lives, and their phone (KS-PER-1). */
export function AddressForm({ values }: Props) {
  return (
    <PortalForm action={saveAddressAction} id="adres" submit="Bewaar je adres" values={values}>
      {(field) => (
        <>
          <div className="grid gap-6 sm:grid-cols-[1fr_7rem_8rem]">
            <Input {...field('street')} autoComplete="off" label="Straat" maxLength={120} required />
            <Input
              {...field('houseNumber')}
              autoComplete="off"
              inputMode="numeric"
              label="Nummer"
              maxLength={6}
              required
            />
            <Input {...field('houseNumberAddition')} autoComplete="off" label="Toevoeging" maxLength={10} />
          </div>
          <div className="grid gap-6 sm:grid-cols-[8rem_1fr_1fr]">
            <Input {...field('postcode')} autoComplete="postal-code" className="num" label="Postcode" maxLength={10} />
            <Input {...field('place')} autoComplete="address-level2" label="Plaats" maxLength={80} required />
            <Input {...field('country')} autoComplete="country-name" label="Land" maxLength={60} required />
          </div>
          <Input
            {...field('phone')}
            autoComplete="tel"
            className="num max-w-56"
            help="Hierop bellen we alleen als het over je registratie gaat. Het staat niet op je openbare profiel."
            label="Telefoonnummer"
            maxLength={24}
            required
            type="tel"
          />
        </>
      )}
    </PortalForm>
  )
}
