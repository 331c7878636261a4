'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, useActionState, useRef, useState, useTransition } from 'react'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { RequiredNote } from '@/src/ui/form/Field'
import { FormErrors } from '@/src/ui/form/FormErrors'
import { type PortalFormState, untouchedForm } from '../form-state'

export type PortalAction = (before: PortalFormState, form: FormData) => Promise<PortalFormState>

/** What a field of the form needs: what was typed, and what is wrong with it. */
export type FieldOf = (name: string) => {
  name: string
  defaultValue: string
  error: string | undefined
  idPrefix: string
}

type Props = {
  action: PortalAction
  /** Keeps ids apart when several forms stand on one page. */
  id: string
  values?: Record<string, string>
  /** The last line: one button, or several. */
  submit: ReactNode | ((busy: boolean) => ReactNode)
  /** Whether some fields must be filled in. */
  required?: boolean
  children: (field: FieldOf, values: Record<string, string>) => ReactNode
}

/** A form of the provider portal: errors above and at the fields, nothing typed is lost, and on to the next page when done. */
export function PortalForm({ action, id, values = {}, submit, required = true, children }: Props) {
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  // `send` is for browsers without scripts; with them the form is sent by hand, because React empties a form that it
  // sends itself, also when it was refused.
  const [unscripted, send] = useActionState(action, untouchedForm(values))
  const [answer, setAnswer] = useState<PortalFormState | null>(null)
  const [busy, start] = useTransition()
  const state = answer ?? unscripted
  const done = state.outcome === 'done'
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || done || !form.current || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(form.current, event.nativeEvent.submitter)
    start(async () => {
      const next = await action(state, data)
      // Here and not in an effect: what was done may take this form off the page before an effect would run.
      if (next.goTo) router.push(next.goTo)
      start(() => setAnswer(next))
    })
  }
  const field: FieldOf = (name) => ({
    name,
    idPrefix: id,
    defaultValue: state.values[name] ?? '',
    error: state.errors.find((error) => error.field === name)?.message,
  })
  return (
    <form action={send} className="grid max-w-2xl gap-6" noValidate onSubmit={onSubmit} ref={form}>
      <FormErrors errors={state.errors} heading="h2" idPrefix={id} />
      {/* With scripts, the page that one goes on to says so. */}
      {unscripted.outcome === 'done' && <Alert title="Bewaard" tone="ok" />}
      {required && <RequiredNote />}
      {children(field, state.values)}
      <div className="flex flex-wrap gap-3">
        {typeof submit === 'string' ? (
          <Button busy={busy || done} type="submit">
            {submit}
          </Button>
        ) : typeof submit === 'function' ? (
          submit(busy || done)
        ) : (
          submit
        )}
      </div>
    </form>
  )
}
