'use client'

import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { Textarea } from '@/src/ui/form/Textarea'
import { PortalForm } from '../../provider/components/PortalForm'
import { endAttendanceAction } from '../actions'

type Props = { id: number; session: number; number: string }

/** Takes someone's attendance back, after asking why (KK-PRV-1). */
export function EndAttendance({ id, session, number }: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        aria-label={`Neem ${number} terug`}
        icon={Undo2}
        onClick={() => setAsking(true)}
        size="small"
        variant="quiet"
      >
        Neem terug
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title={`Was ${number} er niet bij?`}>
          <PortalForm
            action={endAttendanceAction}
            id={`terug-${id}`}
            submit={(busy) => (
              <>
                <Button busy={busy} type="submit" variant="danger">
                  Ja, neem terug
                </Button>
                <Button onClick={() => setAsking(false)} variant="secondary">
                  Annuleren
                </Button>
              </>
            )}
          >
            {(field) => (
              <>
                <input name="id" type="hidden" value={id} />
                <input name="session" type="hidden" value={session} />
                <Textarea
                  {...field('reason')}
                  help="De punten gaan van het dossier af. Het lid krijgt bericht met deze reden."
                  label="Waarom?"
                  maxLength={1000}
                  required
                />
              </>
            )}
          </PortalForm>
        </Dialog>
      )}
    </>
  )
}
