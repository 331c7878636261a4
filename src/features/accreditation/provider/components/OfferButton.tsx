'use client'

import { Archive, ArchiveRestore } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { offerCourse } from '../actions'

/** Takes a course out of the agenda, or up again. */
export function OfferButton({ id, withdrawn }: { id: number; withdrawn: boolean }) {
  return (
    <PortalForm
      action={offerCourse}
      id="aanbod"
      required={false}
      submit={(busy) => (
        <Button busy={busy} icon={withdrawn ? ArchiveRestore : Archive} size="small" type="submit" variant="secondary">
          {withdrawn ? 'Geef deze scholing weer' : 'Geef deze scholing niet meer'}
        </Button>
      )}
    >
      {() => (
        <>
          <input name="id" type="hidden" value={id} />
          <input name="intent" type="hidden" value={withdrawn ? 'again' : 'stop'} />
        </>
      )}
    </PortalForm>
  )
}
