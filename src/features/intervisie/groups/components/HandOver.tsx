'use client'

import { PortalForm } from '@/src/ui/form/PortalForm'
import { Select } from '@/src/ui/form/Select'
import { handOverAction } from '../actions'

type Props = { group: number; candidates: { id: number; name: string }[] }

/** Makes another member the manager (KS-GRP-3). */
export function HandOver({ group, candidates }: Props) {
  return (
    <PortalForm action={handOverAction} id="overdragen" submit="Draag over">
      {(field) => (
        <>
          <input name="group" type="hidden" value={group} />
          <Select
            {...field('memberId')}
            empty="Kies een lid"
            help="Alleen leden met een account op dit portaal. Jij blijft zelf lid."
            label="Nieuwe groepsmanager"
            options={candidates.map(({ id, name }) => ({ value: String(id), label: name }))}
            required
          />
        </>
      )}
    </PortalForm>
  )
}
