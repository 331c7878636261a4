'use client'

import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { errorAt, untouched } from '../form-state'
import { removeSecondFactorAction } from '../second-factor-actions'
import { PasswordInput } from './PasswordInput'

const prefix = 'removal'

/** Taking the code at login off again, with the password and a last code. */
export function SecondFactorRemoval() {
  const [state, action, busy] = useActionState(removeSecondFactorAction, untouched)
  if (state.outcome === 'done') return <Alert live title="De code bij het inloggen staat uit" tone="info" />
  return (
    <form action={action} className="grid max-w-md gap-5" noValidate>
      <FormErrors errors={state.errors} idPrefix={prefix} />
      <PasswordInput
        autoComplete="current-password"
        error={errorAt(state, 'currentPassword')}
        idPrefix={prefix}
        label="Je wachtwoord"
        name="currentPassword"
        required
      />
      <Input
        autoComplete="one-time-code"
        className="num max-w-48"
        error={errorAt(state, 'totp')}
        idPrefix={prefix}
        label="Code uit de app of herstelcode"
        name="totp"
        required
      />
      <Button busy={busy} className="justify-self-start" type="submit" variant="danger">
        Code uitzetten
      </Button>
    </form>
  )
}
