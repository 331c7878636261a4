'use client'

import { UserCheck } from 'lucide-react'
import { useActionState } from 'react'
import { count } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { untouchedForm } from '../provider/form-state'
import { confirmCheckInsAction } from './provider-actions'

/** Books who checked in by phone, once the provider says that they were there (KK-PRV-1). */
export function ConfirmCheckIns({ session, waiting }: { session: number; waiting: number }) {
  const [state, send, busy] = useActionState(confirmCheckInsAction, untouchedForm())
  return (
    <Card>
      <h2>{count(waiting, 'aanmelding', 'aanmeldingen')} met de QR-code</h2>
      <p className="mt-2 text-ink-soft">
        Kijk hieronder wie zich heeft aangemeld. Was iemand er niet? Neem die deelname dan eerst terug. Bevestig daarna
        de rest.
      </p>
      {state.errors[0] && (
        <div className="mt-4">
          <Alert live title={state.errors[0].message} tone="stop" />
        </div>
      )}
      <form action={send} className="mt-4">
        <input name="session" type="hidden" value={session} />
        <Button busy={busy} icon={UserCheck} type="submit">
          Bevestig en schrijf bij
        </Button>
      </form>
    </Card>
  )
}
