'use client'

import { UserCheck } from 'lucide-react'
import { count } from '@/src/lib/format'
import { Button } from '@/src/ui/Button'
import { Card } from '@/src/ui/Card'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { confirmCheckInsAction } from './provider-actions'

/** Books who checked in by phone, once the provider says that they were there (KK-PRV-1). */
export function ConfirmCheckIns({ session, waiting }: { session: number; waiting: number }) {
  return (
    <Card>
      <h2>{count(waiting, 'aanmelding', 'aanmeldingen')} met de QR-code</h2>
      <p className="mt-2 mb-4 text-ink-soft">
        Kijk hieronder wie zich heeft aangemeld. Was iemand er niet? Neem die deelname dan eerst terug. Bevestig daarna
        de rest.
      </p>
      <PortalForm
        action={confirmCheckInsAction}
        id="aanmeldingen"
        required={false}
        submit={(busy) => (
          <Button busy={busy} icon={UserCheck} type="submit">
            Bevestig en schrijf bij
          </Button>
        )}
      >
        {() => <input name="session" type="hidden" value={session} />}
      </PortalForm>
    </Card>
  )
}
