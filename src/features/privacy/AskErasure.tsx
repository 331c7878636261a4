'use client'

import { Eraser } from 'lucide-react'
import { useActionState } from 'react'
import { PasswordInput } from '@/src/features/identity/components/PasswordInput'
import { errorAt, untouched } from '@/src/features/identity/form-state'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { askErasureAction, withdrawErasureAction } from './actions'

const prefix = 'wissen'

/** Asks to be erased, with the password again. */
export function AskErasure() {
  const [state, action, busy] = useActionState(askErasureAction, untouched)
  return (
    <form action={action} aria-label="Gegevens laten wissen" className="grid max-w-xl gap-5" noValidate>
      <FormErrors errors={state.errors} idPrefix={prefix} />
      <RequiredNote />
      <Textarea
        defaultValue={state.values.request}
        error={errorAt(state, 'request')}
        help="Bijvoorbeeld waarom je stopt. Dit leest alleen wie over je verzoek beslist."
        idPrefix={prefix}
        label="Toelichting"
        maxLength={2000}
        name="request"
      />
      <PasswordInput
        autoComplete="current-password"
        error={errorAt(state, 'currentPassword')}
        idPrefix={prefix}
        label="Je wachtwoord"
        name="currentPassword"
        required
      />
      <Checkbox
        error={errorAt(state, 'understood')}
        idPrefix={prefix}
        label="Ik weet dat mijn account dan gesloten wordt, en dat dit niet terug te draaien is."
        name="understood"
        required
      />
      <Button busy={busy} className="justify-self-start" icon={Eraser} type="submit" variant="danger">
        Vraag om mijn gegevens te wissen
      </Button>
    </form>
  )
}

/** Takes the request back. */
export function WithdrawErasure({ id }: { id: number }) {
  const [state, action, busy] = useActionState(withdrawErasureAction, untouched)
  return (
    <form action={action} className="grid gap-3">
      <FormErrors errors={state.errors} idPrefix="intrekken" />
      <input name="id" type="hidden" value={id} />
      <Button busy={busy} className="justify-self-start" type="submit" variant="secondary">
        Trek mijn verzoek in
      </Button>
    </form>
  )
}
