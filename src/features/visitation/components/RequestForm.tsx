'use client'

import { Send } from 'lucide-react'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { requestVisitAction } from '../actions'
import { useVisitForm } from './useVisitForm'

/** Asks for a visit of one's own accord (KS-VIS-1). */
export function RequestForm({ back }: { back: string }) {
  const form = useVisitForm(requestVisitAction, back, 'aangevraagd')
  return (
    <form className="grid max-w-2xl gap-4" noValidate onSubmit={form.submit}>
      <FormErrors errors={form.errors} idPrefix="aanvraag" />
      <Textarea
        error={form.errorOf('request')}
        help="Bijvoorbeeld waar je graag naar laat kijken, of wanneer het je het beste uitkomt. Dit mag leeg blijven."
        idPrefix="aanvraag"
        label="Je vraag of wens"
        maxLength={1000}
        name="request"
        rows={3}
      />
      <div>
        <Button busy={form.busy} icon={Send} type="submit">
          Vraag een visitatie aan
        </Button>
      </div>
    </form>
  )
}
