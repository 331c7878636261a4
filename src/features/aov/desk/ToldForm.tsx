'use client'

import panel from '@/src/features/evidence/review/item/DecisionPanel.module.css'
import { Notice } from '@/src/features/invoicing/desk/Notice'
import { useSend } from '@/src/features/invoicing/desk/useSend'
import visits from '@/src/features/visitation/desk/desk.module.css'

/** Writes down that the insurer was told, by hand, that an application was taken back (KS-AOV-1). */
export function ToldForm({ id, insurer }: { id: number; insurer: string }) {
  const { busy, notice, submit } = useSend(`/api/aov-applications/${id}/told`)
  return (
    <details className={visits.step} open>
      <summary>Doorgeven dat hij is ingetrokken</summary>
      <div className={panel.panel}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            return submit({})
          }}
        >
          <Notice>{notice}</Notice>
          <p className={visits.soft}>
            {insurer} had deze aanvraag al, en hoort dit niet vanzelf. Laat {insurer} weten dat het lid hem heeft
            ingetrokken en dat de gegevens weg kunnen. Leg dat daarna hier vast.
          </p>
          <button aria-busy={busy} data-decision="approve" type="submit">
            Ik heb het doorgegeven
          </button>
        </form>
      </div>
    </details>
  )
}
