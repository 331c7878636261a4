'use client'

import { Button } from '@/src/ui/Button'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { changeLocationAction, saveLocationAction } from '../actions'

type FormProps = { id: string; values: Record<string, string>; submit: string }

/** Name and address of one location (KS-PRA-1). */
export function LocationForm({ id, values, submit }: FormProps) {
  return (
    <PortalForm action={saveLocationAction} id={id} submit={submit} values={values}>
      {(field) => (
        <>
          <input name="id" type="hidden" value={values.id ?? ''} />
          <Input {...field('name')} autoComplete="organization" label="Naam van de praktijk" maxLength={120} required />
          <Input {...field('street')} autoComplete="street-address" label="Straat en huisnummer" maxLength={160} />
          <Input {...field('postcode')} autoComplete="postal-code" label="Postcode" maxLength={10} />
          <Input
            {...field('place')}
            autoComplete="address-level2"
            help="Zo vinden cliënten je op afstand. Staat je dorp er niet bij? Vul dan een grotere plaats in de buurt in."
            label="Plaats"
            maxLength={80}
            required
          />
          <Input
            {...field('chamberNumber')}
            help="Acht cijfers. Je vindt het op je uittreksel."
            inputMode="numeric"
            label="KvK-nummer"
            maxLength={20}
          />
        </>
      )}
    </PortalForm>
  )
}

/** Makes a location the main one, or removes it. */
export function LocationButtons({ id, name, main }: { id: number; name: string; main: boolean }) {
  return (
    <PortalForm
      action={changeLocationAction}
      id={`locatie-${id}-knoppen`}
      required={false}
      submit={(busy) => (
        <>
          {!main && (
            <Button
              aria-label={`Maak ${name} de hoofdlocatie`}
              busy={busy}
              name="intent"
              type="submit"
              value="main"
              variant="secondary"
            >
              Maak hoofdlocatie
            </Button>
          )}
          <RemoveLocation busy={busy} main={main} name={name} />
        </>
      )}
    >
      {() => <input name="id" type="hidden" value={id} />}
    </PortalForm>
  )
}

/** Asks first, also without scripts: what was removed can't be brought back. */
const RemoveLocation = ({ name, main, busy }: { name: string; main: boolean; busy: boolean }) => (
  <details>
    <summary className="min-h-6 font-semibold text-brand">Verwijder {name}</summary>
    <div className="grid max-w-2xl justify-items-start gap-3 pt-3">
      <p>
        {name} verdwijnt van je profiel en van de kaart. Dat is niet terug te draaien.
        {main && ' Het is je hoofdlocatie: maak eerst een andere de hoofdlocatie als je die hebt.'}
      </p>
      <Button busy={busy} name="intent" type="submit" value="remove" variant="danger">
        Ja, verwijder {name}
      </Button>
    </div>
  </details>
)
