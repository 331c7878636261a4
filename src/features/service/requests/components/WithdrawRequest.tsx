'use client'

import { Undo2 } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { withdrawRequestAction } from '../actions'

/** Takes a request back, after saying what that comes to. */
export function WithdrawRequest({ id, consequence }: { id: number; consequence: string }) {
  return (
    <details className="group/withdraw">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center py-2 font-semibold text-brand underline underline-offset-3">
        Trek dit verzoek in
      </summary>
      <div className="mt-2 grid gap-3 rounded-m border border-line px-4 py-4">
        <p>{consequence}</p>
        <PortalForm
          action={withdrawRequestAction}
          id={`intrekken-${id}`}
          required={false}
          submit={(busy) => (
            <Button busy={busy} icon={Undo2} type="submit" variant="danger">
              Ja, trek het in
            </Button>
          )}
        >
          {() => <input name="id" type="hidden" value={id} />}
        </PortalForm>
      </div>
    </details>
  )
}
