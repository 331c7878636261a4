'use client'

import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'
import type { OpenApplication } from './queries'

type Props = { application: Pick<OpenApplication, 'id' | 'status' | 'insurer' | 'channels'> }

/** Hands an application to the insurer: again by what was set up, or by hand (KS-AOV-1). */
export function SendForms({ application: { id, status, insurer, channels } }: Props) {
  const { busy, notice, submit } = useSend(`/api/aov-applications/${id}/send`)
  const automatic = channels.length > 0
  if (!automatic && status === 'sent') return null
  const by = automatic ? 'channel' : 'hand'
  return (
    <details className={visits.step} open={status === 'submitted'}>
      <summary>{status === 'sent' ? 'Opnieuw versturen' : 'Naar de verzekeraar'}</summary>
      <div className={panel.panel}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            return submit({ by })
          }}
        >
          <Notice>{notice}</Notice>
          <p className={visits.soft}>
            {automatic
              ? `De aanvraag gaat vanzelf naar ${insurer}, versleuteld. Kwam hij niet aan, verstuur hem dan hier opnieuw. Het duurt hooguit een paar minuten.`
              : `Er is geen adres van ${insurer} ingesteld. Download de samenvatting, geef die veilig door, en leg dat hier vast.`}
          </p>
          <button aria-busy={busy} data-decision="approve" type="submit">
            {automatic ? 'Verstuur naar de verzekeraar' : 'Ik heb hem doorgegeven'}
          </button>
        </form>
      </div>
    </details>
  )
}
