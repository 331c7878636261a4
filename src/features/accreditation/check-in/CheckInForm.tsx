'use client'

import { UserCheck } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button, ButtonLink } from '@/src/ui/Button'
import { checkInAction } from './actions'
import type { CheckInState } from './form-state'

const idle: CheckInState = { outcome: 'idle' }

/** One button: I am here (KK-PRV-1). */
export function CheckInForm({ session, ticket }: { session: number; ticket: string }) {
  const [state, send, busy] = useActionState(checkInAction, idle)
  if (state.outcome === 'checked-in') {
    return (
      <>
        <Alert live title="Je bent ingecheckt" tone="ok">
          Na afloop bevestigt de opleider de lijst. Dan staan de punten in je dossier en krijg je bericht.
        </Alert>
        <ButtonLink href="/dossier" variant="secondary">
          Naar je dossier
        </ButtonLink>
      </>
    )
  }
  return (
    <form action={send} className="grid gap-4">
      {state.outcome === 'invalid' && <Alert live title={state.message} tone="stop" />}
      <input name="session" type="hidden" value={session} />
      <input name="ticket" type="hidden" value={ticket} />
      <Button busy={busy} icon={UserCheck} type="submit">
        Ik ben erbij
      </Button>
    </form>
  )
}
