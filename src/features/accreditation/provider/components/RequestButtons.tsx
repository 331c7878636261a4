'use client'

import { Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { deleteRequestAction, withdrawRequestAction } from '../request-actions'

const kinds = {
  withdraw: {
    action: withdrawRequestAction,
    icon: Undo2,
    button: 'Trek de aanvraag in',
    title: 'Wil je de aanvraag intrekken?',
    text: 'De commissie stopt met beoordelen. Je kunt later een nieuwe aanvraag doen.',
    confirm: 'Ja, trek in',
  },
  delete: {
    action: deleteRequestAction,
    icon: Trash2,
    button: 'Verwijder het concept',
    title: 'Wil je dit concept verwijderen?',
    text: 'Wat je hebt ingevuld gaat verloren.',
    confirm: 'Ja, verwijder',
  },
} as const

/** Takes a request back, or throws a draft away, after asking. */
export function RequestButton({ id, kind }: { id: number; kind: keyof typeof kinds }) {
  const [asking, setAsking] = useState(false)
  const { action, icon, button, title, text, confirm } = kinds[kind]
  return (
    <>
      <Button icon={icon} onClick={() => setAsking(true)} size="small" variant="danger">
        {button}
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} role="alertdialog" title={title}>
          <PortalForm
            action={action}
            id={kind}
            required={false}
            submit={(busy) => (
              <>
                <Button busy={busy} type="submit" variant="danger">
                  {confirm}
                </Button>
                <Button onClick={() => setAsking(false)} variant="secondary">
                  Annuleren
                </Button>
              </>
            )}
          >
            {() => (
              <>
                <input name="id" type="hidden" value={id} />
                <p className="text-ink-soft">{text}</p>
              </>
            )}
          </PortalForm>
        </Dialog>
      )}
    </>
  )
}
