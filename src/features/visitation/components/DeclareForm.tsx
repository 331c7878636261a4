'use client'

import { Send } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { visitStepAction } from '../actions'
import { useVisitForm } from './useVisitForm'

/** Declares the improvement points done; the statement must have been handed in (KS-VIS-2, KS-SRV-6). */
export function DeclareForm({ visit, back }: { visit: number; back: string }) {
  const form = useVisitForm(visitStepAction, back, 'declare')
  const [missing, setMissing] = useState(false)
  const error = missing ? 'Zet deze schakelaar aan als je klaar bent.' : form.errorOf('statement')
  return (
    <form
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        const done = new FormData(event.currentTarget).get('done') === 'yes'
        setMissing(!done)
        if (done) form.submit(event)
        else event.preventDefault()
      }}
    >
      <FormErrors
        errors={missing ? [{ field: 'done', message: 'Zet de schakelaar aan als je klaar bent.' }] : form.errors}
        idPrefix="verbeterpunten"
      />
      <input name="id" type="hidden" value={visit} />
      <input name="step" type="hidden" value="declare" />
      <Checkbox
        error={error}
        idPrefix="verbeterpunten"
        label="Verbeterpunten uitgevoerd en verbeterpuntenverklaring geüpload"
        name="done"
        required
        value="yes"
      />
      <div>
        <Button busy={form.busy} icon={Send} type="submit">
          Meld het aan je visiteur
        </Button>
      </div>
    </form>
  )
}
