'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, type ReactNode, startTransition, useActionState, useEffect, useRef } from 'react'
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
  const [state, send, busy] = useActionState(action, untouchedForm(values))
  const done = state.outcome === 'done'
  useEffect(() => {
    if (done && state.goTo) router.push(state.goTo)
  }, [done, state.goTo, router])

  // Sent by hand: React empties a form that it sends itself, also when it was refused.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (busy || done || !form.current || !(event.nativeEvent instanceof SubmitEvent)) return
    const data = new FormData(form.current, event.nativeEvent.submitter)
    startTransition(() => send(data))
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
