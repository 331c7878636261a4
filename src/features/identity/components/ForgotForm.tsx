'use client'

import { Mail } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Input } from '@/src/ui/form/Input'
import { requestResetAction } from '../actions'
import { errorAt, untouched } from '../form-state'

/** Asking for a link to set a new password. The answer never tells whether there is an account. */
export function ForgotForm() {
  const [state, action, busy] = useActionState(requestResetAction, untouched)
  if (state.outcome === 'done') {
    return (
      <Alert live title="Kijk in je mail" tone="ok">
        <p>
          Als we je account kennen, krijg je binnen een paar minuten een mail met een link. De link werkt 1 uur. Geen
          mail? Kijk bij ongewenste mail, of probeer het met het e-mailadres waarmee je inlogt.
        </p>
      </Alert>
    )
  }
  return (
    <form action={action} className="grid gap-5" noValidate>
      <FormErrors errors={state.errors} />
      <RequiredNote />
      <Input
        autoCapitalize="none"
        autoComplete="username"
        defaultValue={state.values.email}
        error={errorAt(state, 'email')}
        label="E-mailadres of lidnummer"
        maxLength={254}
        name="email"
        required
        spellCheck={false}
      />
      <Button busy={busy} className="w-full" icon={Mail} type="submit">
        Stuur mij een link
      </Button>
    </form>
  )
}
