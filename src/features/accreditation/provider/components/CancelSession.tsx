'use client'

import { CalendarX2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { Textarea } from '@/src/ui/form/Textarea'
import { cancelSessionAction } from '../actions'
import { PortalForm } from './PortalForm'

/** Says that a meeting doesn't take place, after asking why (KK-PRV-1). */
export function CancelSession({ id }: { id: number }) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button icon={CalendarX2} onClick={() => setAsking(true)} size="small" variant="danger">
        Zeg de bijeenkomst af
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} title="Gaat de bijeenkomst niet door?">
          <PortalForm
            action={cancelSessionAction}
            id="afzeggen"
            submit={(busy) => (
              <>
                <Button busy={busy} type="submit" variant="danger">
                  Ja, zeg af
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
                <Textarea
                  {...field('reason')}
                  help="De bijeenkomst gaat uit de agenda. Stuur je deelnemers zelf bericht."
                  label="Waarom niet?"
                  maxLength={500}
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
