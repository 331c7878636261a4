'use client'

import { useActionState } from 'react'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { resetPasswordAction } from '../actions'
import { errorAt, untouched } from '../form-state'
import { CodeInput } from './CodeInput'
import { PasswordInput } from './PasswordInput'
import { passwordHelp } from './password-help'

/** Choosing a new password with the link from a mail. */
export function ResetForm({ token }: { token: string }) {
  const [state, action, busy] = useActionState(resetPasswordAction, untouched)
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormErrors errors={state.errors} heading="h2" />
      <RequiredNote />
      <input name="token" type="hidden" value={token} />
      <PasswordInput
        autoComplete="new-password"
        error={errorAt(state, 'password')}
        help={passwordHelp}
        label="Nieuw wachtwoord"
        name="password"
        required
      />
      {state.needsCode && (
        <CodeInput
          error={errorAt(state, 'totp')}
          help="Neem de 6 cijfers uit je authenticator-app over, of vul een herstelcode in."
        />
      )}
      <Button busy={busy} className="w-full" type="submit">
        Wachtwoord opslaan
      </Button>
    </form>
  )
}
