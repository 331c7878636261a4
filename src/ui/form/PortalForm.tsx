'use client'

import type { ReactNode } from 'react'
import { Alert } from '../Alert'
import { Button } from '../Button'
import { RequiredNote } from './Field'
import { FormErrors } from './FormErrors'
import { type PortalFormState, untouchedForm } from './portal-form-state'
import { type FieldOf, usePortalForm } from './usePortalForm'

export type PortalAction = (before: PortalFormState, form: FormData) => Promise<PortalFormState>

export type { FieldOf }

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

/** A form of the portal: errors above and at the fields, nothing typed is lost, and on to the next page when done. */
export function PortalForm({ action, id, values = {}, submit, required = true, children }: Props) {
  const { form, send, onSubmit, state, unscripted, busy, field } = usePortalForm(action, id, untouchedForm(values))
  return (
    <form action={send} className="grid max-w-2xl gap-6" noValidate onSubmit={onSubmit} ref={form}>
      <FormErrors errors={state.errors} heading="h2" idPrefix={id} />
      {/* With scripts, the page that one goes on to says so. */}
      {unscripted.outcome === 'done' && <Alert title="Bewaard" tone="ok" />}
      {required && <RequiredNote />}
      {children(field, state.values)}
      <div className="flex flex-wrap gap-3">
        {typeof submit === 'string' ? (
          <Button busy={busy} type="submit">
            {submit}
          </Button>
        ) : typeof submit === 'function' ? (
          submit(busy)
        ) : (
          submit
        )}
      </div>
    </form>
  )
}
