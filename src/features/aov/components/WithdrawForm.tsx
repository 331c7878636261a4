'use client'

import { Button } from '@/src/ui/Button'
import { PortalForm } from '@/src/ui/form/PortalForm'
import { withdrawAovAction } from '../actions'

type Props = { id: number; sent: boolean }

/** Takes an application back; folded away, because it can't be undone (KS-AOV-1). */
export function WithdrawForm({ id, sent }: Props) {
  return (
    <details>
      <summary className="min-h-9 cursor-pointer py-1.5 font-semibold text-brand">Aanvraag intrekken</summary>
      <div className="mt-3">
        <PortalForm
          action={withdrawAovAction}
          id={`intrekken-${id}`}
          required={false}
          submit={(busy) => (
            <Button busy={busy} type="submit" variant="danger">
              Ja, trek mijn aanvraag in
            </Button>
          )}
        >
          {() => (
            <>
              <input name="id" type="hidden" value={id} />
              <p>
                {sent
                  ? 'De verzekeraar heeft je aanvraag al. Wij laten daar weten dat je hem intrekt.'
                  : 'Je aanvraag gaat dan niet naar de verzekeraar.'}{' '}
                Je kunt daarna een nieuwe aanvraag doen.
              </p>
            </>
          )}
        </PortalForm>
      </div>
    </details>
  )
}
