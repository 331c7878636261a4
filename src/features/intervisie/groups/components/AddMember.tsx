'use client'

import { useState } from 'react'
import { Input } from '@/src/ui/form/Input'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { Select } from '@/src/ui/form/Select'
import { addMemberAction } from '../actions'

type Props = { group: number; organisations: { id: number; name: string; affiliated: boolean }[] }

/** Adds a member by organisation and number; of organisations without accounts here the name is asked too (KS-GRP-4). */
export function AddMember({ group, organisations }: Props) {
  const [chosen, setChosen] = useState('')
  const isOutside = (organisation: string | undefined): boolean =>
    organisations.some(({ id, affiliated }) => String(id) === organisation && !affiliated)
  return (
    <PortalForm action={addMemberAction} id="nieuw-lid" submit="Voeg toe">
      {(field, now) => (
        <>
          <input name="group" type="hidden" value={group} />
          <Select
            {...field('organisation')}
            empty="Kies een beroepsorganisatie"
            help="Ook leden van organisaties zonder account op dit portaal kunnen meedoen."
            label="Beroepsorganisatie"
            onChange={({ target }) => setChosen(target.value)}
            options={organisations.map(({ id, name }) => ({ value: String(id), label: name }))}
            required
          />
          <Input
            {...field('membershipNumber')}
            autoComplete="off"
            className="num max-w-64"
            help="Hoofdletters, spaties en streepjes maken niet uit."
            label="Lidnummer"
            maxLength={40}
            required
          />
          {isOutside(chosen || now.organisation) && (
            <>
              <Input {...field('name')} autoComplete="off" label="Naam" maxLength={120} required />
              <Input
                {...field('email')}
                autoComplete="off"
                help="Dan krijgt het lid bericht over de groep."
                inputMode="email"
                label="E-mailadres"
                maxLength={200}
              />
            </>
          )}
        </>
      )}
    </PortalForm>
  )
}
