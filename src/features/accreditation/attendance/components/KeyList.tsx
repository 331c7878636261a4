'use client'

import { Ban } from 'lucide-react'
import { startTransition, useActionState, useState } from 'react'
import { formatMoment } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'
import { untouchedForm } from '@/src/ui/form/portal-form-state'
import { revokeKeyAction } from '../actions'
import type { KeyRow } from '../queries'

/** Keys that were made: which work, when they were last used, and the way to end one (KK-PRV-1). */
export function KeyList({ keys }: { keys: KeyRow[] }) {
  const [asking, setAsking] = useState<KeyRow | null>(null)
  const [state, revoke, busy] = useActionState(revokeKeyAction, untouchedForm())
  const confirm = () => {
    const form = new FormData()
    form.set('id', String(asking?.id ?? ''))
    startTransition(() => revoke(form))
    setAsking(null)
  }
  return (
    <>
      {state.errors[0] && <Alert live title={state.errors[0].message} tone="stop" />}
      <ul className="divide-y divide-line border-line border-y">
        {keys.map((key) => (
          <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-4" key={key.id}>
            <div className="min-w-0">
              <p className="font-semibold [overflow-wrap:anywhere]">{key.name}</p>
              <p className="text-ink-soft text-sm">
                {key.provider} · eindigt op <span className="num">…{key.hint}</span> · gemaakt{' '}
                {formatMoment(key.createdAt)}
              </p>
              <p className="text-ink-soft text-sm">
                {key.lastUsedAt ? `Laatst gebruikt ${formatMoment(key.lastUsedAt)}` : 'Nog niet gebruikt'}
              </p>
            </div>
            {key.revokedAt ? (
              <Badge tone="stop">Ingetrokken {formatMoment(key.revokedAt)}</Badge>
            ) : (
              <Button
                aria-label={`Trek ${key.name} in`}
                busy={busy}
                icon={Ban}
                onClick={() => setAsking(key)}
                size="small"
                variant="danger"
              >
                Trek in
              </Button>
            )}
          </li>
        ))}
      </ul>
      {asking && (
        <ConfirmDialog
          confirm="Ja, trek in"
          onClose={() => setAsking(null)}
          onConfirm={confirm}
          title={`“${asking.name}” intrekken?`}
        >
          De sleutel werkt meteen niet meer. Dit kun je niet terugdraaien.
        </ConfirmDialog>
      )}
    </>
  )
}
