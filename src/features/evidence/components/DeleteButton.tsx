'use client'

import { Trash2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { startTransition, useActionState, useState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'
import { deleteEvidence } from '../actions'
import { evidenceHref } from '../address'
import { type EvidenceFormState, untouched } from '../form-state'
import { type EvidenceKind, evidenceKinds } from '../kinds'

type Props = {
  kind: EvidenceKind
  id: number
  title: string
  /** Address of the page, where that isn't the kind's own. */
  at?: string
}

/** Deletes an own piece of evidence, after asking (KS-DIP-3, KS-CPD-2). */
export function DeleteButton({ kind, id, title, at }: Props) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const words = evidenceKinds[kind]
  // Goes on from within the action: the list is drawn anew at once, and this button is then gone.
  const [state, send, busy] = useActionState(async (before: EvidenceFormState, data: FormData) => {
    const after = await deleteEvidence(before, data)
    if (after.outcome === 'deleted') router.push(evidenceHref(kind, { open: 'ingediend', verwijderd: true }, at))
    return after
  }, untouched())

  const remove = () => {
    const data = new FormData()
    data.set('collection', kind)
    data.set('id', String(id))
    startTransition(() => send(data))
  }
  return (
    <>
      <Button icon={Trash2} onClick={() => setAsking(true)} size="small" variant="danger">
        Verwijderen<span className="sr-only">: {title}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          busy={busy || state.outcome === 'deleted'}
          confirm={`Ja, verwijder ${words.this}`}
          onClose={() => setAsking(false)}
          onConfirm={remove}
          title={`Wil je ${words.this} verwijderen?`}
        >
          <p>
            “{title}” verdwijnt uit je lijst en de bestanden worden gewist. Dit kan niet ongedaan worden gemaakt. Je
            ontvangstbewijs blijft bestaan.
          </p>
          {state.errors.map(({ message }) => (
            <div className="mt-4" key={message}>
              <Alert live title={message} tone="stop" />
            </div>
          ))}
        </ConfirmDialog>
      )}
    </>
  )
}
