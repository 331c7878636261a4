'use client'

import { useActionState } from 'react'
import { PasswordInput } from '@/src/features/identity/components/PasswordInput'
import { passwordHelp } from '@/src/features/identity/components/password-help'
import { errorAt, untouched } from '@/src/features/identity/form-state'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { confirmSignUpAction } from './actions'

/** Choosing a password with the link of a sign-up: from then on there is an account (KS-ACC-2). */
export function ConfirmForm({ token }: { token: string }) {
  const [state, action, busy] = useActionState(confirmSignUpAction, untouched)
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormErrors errors={state.errors} heading="h2" />
      <RequiredNote />
      <input name="token" type="hidden" value={token} />
      <PasswordInput
        autoComplete="new-password"
        error={errorAt(state, 'password')}
        help={passwordHelp}
        label="Wachtwoord"
        name="password"
        required
      />
      <Button busy={busy} className="w-full" type="submit">
        Bevestig en begin
      </Button>
    </form>
  )
}
