'use client'

import { Mail } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { requestResetAction } from '../actions'
import { untouched } from '../form-state'
import { IdentifierInput } from './IdentifierInput'

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
      <FormErrors errors={state.errors} heading="h2" />
      <RequiredNote />
      <IdentifierInput state={state} />
      <Button busy={busy} className="w-full" icon={Mail} type="submit">
        Stuur mij een link
      </Button>
    </form>
  )
}
