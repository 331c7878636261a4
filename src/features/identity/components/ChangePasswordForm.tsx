'use client'

import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { changePasswordAction } from '../actions'
import { errorAt, untouched } from '../form-state'
import { PasswordInput } from './PasswordInput'
import { passwordHelp } from './password-help'

const prefix = 'password-form'

/** Changing one's password (KS-ACC-3). */
export function ChangePasswordForm() {
  const [state, action, busy] = useActionState(changePasswordAction, untouched)
  if (state.outcome === 'done') {
    return (
      <Alert live title="Je wachtwoord is gewijzigd" tone="ok">
        <p>Op je andere apparaten ben je uitgelogd. Je krijgt hierover een mail.</p>
      </Alert>
    )
  }
  return (
    <form action={action} aria-label="Wachtwoord wijzigen" className="grid max-w-md gap-5" noValidate>
      <FormErrors errors={state.errors} idPrefix={prefix} />
      <RequiredNote />
      <PasswordInput
        autoComplete="current-password"
        error={errorAt(state, 'currentPassword')}
        idPrefix={prefix}
        label="Huidig wachtwoord"
        name="currentPassword"
        required
      />
      <PasswordInput
        autoComplete="new-password"
        error={errorAt(state, 'newPassword')}
        help={passwordHelp}
        idPrefix={prefix}
        label="Nieuw wachtwoord"
        name="newPassword"
        required
      />
      <Button busy={busy} className="justify-self-start" type="submit">
        Wachtwoord wijzigen
      </Button>
    </form>
  )
}
