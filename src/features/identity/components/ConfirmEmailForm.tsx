'use client'

import { MailCheck } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { confirmEmailAction } from '../actions'
import { untouched } from '../form-state'

/** The button behind the link in the mail: opening the page alone changes nothing (mail programs open links). */
export function ConfirmEmailForm({ token }: { token: string }) {
  const [state, action, busy] = useActionState(confirmEmailAction, untouched)
  if (state.outcome === 'done') {
    return (
      <div className="grid gap-5">
        <Alert live title="Je e-mailadres is gewijzigd" tone="ok">
          <p>Je logt voortaan met dit adres in.</p>
        </Alert>
        <ButtonLink href="/inloggen">Verder</ButtonLink>
      </div>
    )
  }
  return (
    <form action={action} className="grid gap-5">
      <FormErrors errors={state.errors} heading="h2" />
      <input name="token" type="hidden" value={token} />
      <Button busy={busy} className="w-full" icon={MailCheck} type="submit">
        Ja, dit is mijn e-mailadres
      </Button>
    </form>
  )
}
