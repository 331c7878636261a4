'use client'

import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { changeEmailAction } from '../actions'
import { errorAt, untouched } from '../form-state'
import { PasswordInput } from './PasswordInput'

const prefix = 'email-form'

/** Changing one's e-mail address (KS-ACC-3); it counts once confirmed from the new address. */
export function ChangeEmailForm({ email }: { email: string }) {
  const [state, action, busy] = useActionState(changeEmailAction, untouched)
  if (state.outcome === 'done') {
    return (
      <Alert live title="Bevestig je nieuwe adres" tone="info">
        <p>
          We hebben een mail gestuurd naar {state.values.email}. Klik binnen 24 uur op de link in die mail. Tot die tijd
          blijf je inloggen met {email}.
        </p>
      </Alert>
    )
  }
  return (
    <form action={action} aria-label="E-mailadres wijzigen" className="grid max-w-md gap-5" noValidate>
      <FormErrors errors={state.errors} idPrefix={prefix} />
      <p>
        Je e-mailadres is nu <strong className="[overflow-wrap:anywhere]">{email}</strong>.
      </p>
      <RequiredNote />
      <Input
        autoComplete="email"
        defaultValue={state.values.email}
        error={errorAt(state, 'email')}
        idPrefix={prefix}
        label="Nieuw e-mailadres"
        maxLength={254}
        name="email"
        required
        type="email"
      />
      <PasswordInput
        autoComplete="current-password"
        error={errorAt(state, 'currentPassword')}
        idPrefix={prefix}
        label="Je wachtwoord"
        name="currentPassword"
        required
      />
      <Button busy={busy} className="justify-self-start" type="submit">
        E-mailadres wijzigen
      </Button>
    </form>
  )
}
