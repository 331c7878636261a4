'use client'

import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { removePhotoAction } from '../actions'

/** Takes the photo away: at once, because another one is put there as easily. */
export function RemovePhoto() {
  return (
    <PortalForm
      action={removePhotoAction}
      id="foto-weg"
      required={false}
      submit={(busy) => (
        <Button busy={busy} size="small" type="submit" variant="secondary">
          Verwijder je foto
        </Button>
      )}
    >
      {() => null}
    </PortalForm>
  )
}
