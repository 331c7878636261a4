'use client'

import { Send } from 'lucide-react'
import { useActionState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { Textarea } from '@/src/ui/form/Textarea'
import { askToJoin } from '../actions'
import { errorAt, untouched } from '../form-state'

type Props = { group: number; idPrefix: string }

/** Asks the group's manager by mail whether one may join (KS-GRP-1). Works without JavaScript too. */
export function JoinForm({ group, idPrefix }: Props) {
  const [state, send, busy] = useActionState(askToJoin, untouched)
  if (state.outcome === 'done') {
    return (
      <Alert live title="Je vraag is verstuurd" tone="ok">
        De groepsmanager krijgt een e-mail en antwoordt je. Ook jij krijgt dan een e-mail.
      </Alert>
    )
  }
  return (
    <form action={send} className="grid gap-4 border-line border-t pt-5">
      <FormErrors errors={state.errors} idPrefix={idPrefix} />
      <input name="group" type="hidden" value={group} />
      <Textarea
        defaultValue={state.values.message}
        error={errorAt(state, 'message')}
        help="Vertel kort wie je bent en waarom deze groep. De groepsmanager ziet je naam en e-mailadres."
        idPrefix={idPrefix}
        label="Vraag of je mee mag doen"
        maxLength={1000}
        name="message"
      />
      <div>
        <Button busy={busy} icon={Send} type="submit">
          Verstuur je vraag
        </Button>
      </div>
    </form>
  )
}
