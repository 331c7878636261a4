'use client'

import { Trash2, Undo2 } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { type EvidenceFormState, untouched } from '@/src/features/evidence/form-state'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'
import { undoReport } from '../actions'

type Props = { id: number; title: string; sent: boolean }

const words = {
  withdraw: {
    button: 'Intrekken',
    title: 'Wil je dit verslag intrekken?',
    confirm: 'Ja, trek het in',
    text: 'Niemand wordt er meer naar gevraagd, en je eigen sessie gaat uit je dossier. Het verslag blijft bewaard: je kunt het verbeteren en opnieuw versturen.',
  },
  delete: {
    button: 'Verwijderen',
    title: 'Wil je dit verslag verwijderen?',
    confirm: 'Ja, verwijder het',
    text: 'Het verslag verdwijnt en de bestanden worden gewist. Dit kan niet ongedaan worden gemaakt.',
  },
} as const

/** Takes a report back that nobody confirmed, or throws a draft away, after asking. */
export function UndoReport({ id, title, sent }: Props) {
  const router = useRouter()
  const [asking, setAsking] = useState(false)
  const [state, setState] = useState<EvidenceFormState>(untouched())
  const [busy, start] = useTransition()
  const what = sent ? 'withdraw' : 'delete'
  const said = words[what]
  const go = () =>
    start(async () => {
      const data = new FormData()
      data.set('id', String(id))
      data.set('do', what)
      const after = await undoReport(state, data)
      if (after.outcome === 'deleted')
        router.push(`/intervisie?open=verslag&verslag=${sent ? 'ingetrokken' : 'verwijderd'}`)
      start(() => {
        setState(after)
        if (after.outcome === 'deleted') setAsking(false)
      })
    })
  return (
    <>
      <Button
        icon={sent ? Undo2 : Trash2}
        onClick={() => setAsking(true)}
        size="small"
        variant={sent ? 'secondary' : 'danger'}
      >
        {said.button}
        <span className="sr-only">: {title}</span>
      </Button>
      {asking && (
        <ConfirmDialog
          busy={busy}
          confirm={said.confirm}
          onClose={() => setAsking(false)}
          onConfirm={go}
          title={said.title}
        >
          <p>{said.text}</p>
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
