'use client'

import { House } from 'lucide-react'
import { useActionState } from 'react'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { savePractice } from '../actions'
import { errorAt, untouched } from '../form-state'

const idPrefix = 'praktijk'

/** Asks where the main practice is, once: distances are told from there (KS-PRA-1). */
export function PracticeForm() {
  const [state, save, busy] = useActionState(savePractice, untouched)
  return (
    <form action={save} className="grid gap-4 rounded-l border border-line bg-sunken p-5">
      <div>
        <h3 className="flex items-center gap-2">
          <House aria-hidden className="size-5 text-brand" />
          Waar is je praktijk?
        </h3>
        <p className="mt-1 text-ink-soft">Dan zie je welke groepen het dichtst bij je zijn.</p>
      </div>
      <FormErrors errors={state.errors} heading="h3" idPrefix={idPrefix} />
      <RequiredNote />
      <div className="grid items-end gap-4 @xl:grid-cols-[1fr_1fr_auto]">
        <Input
          autoComplete="organization"
          defaultValue={state.values.name}
          error={errorAt(state, 'name')}
          idPrefix={idPrefix}
          label="Naam van de praktijk"
          maxLength={120}
          name="name"
          required
        />
        <Input
          autoComplete="address-level2"
          defaultValue={state.values.place}
          error={errorAt(state, 'place')}
          idPrefix={idPrefix}
          label="Plaats"
          maxLength={60}
          name="place"
          required
        />
        <Button busy={busy} type="submit">
          Bewaar
        </Button>
      </div>
    </form>
  )
}
