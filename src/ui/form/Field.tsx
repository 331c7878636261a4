import { AlertCircle } from 'lucide-react'
import type { ReactNode } from 'react'
import { type FieldProps, fieldAttributes, fieldId } from './fieldIds'

/** The star of a required field; the form says once what it means (RequiredNote). */
export const RequiredMark = () => (
  <span aria-hidden className="ml-1 text-stop">
    *
  </span>
)

/** The line above a form that says what the star means. */
export const RequiredNote = () => (
  <p className="text-ink-soft text-sm">
    Velden met een <span className="font-bold text-stop">*</span> zijn verplicht.
  </p>
)

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="flex items-start gap-1.5 font-semibold text-sm text-stop" id={`${id}-error`}>
      <AlertCircle aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  )
}

const LabelText = ({ label, required }: FieldProps) => (
  <>
    {label}
    {required && <RequiredMark />}
  </>
)

const Notes = ({ id, help, error }: Pick<FieldProps, 'help' | 'error'> & { id: string }) => (
  <>
    {help && (
      <div className="text-ink-soft text-sm" id={`${id}-help`}>
        {help}
      </div>
    )}
    {error && <FieldError id={id}>{error}</FieldError>}
  </>
)

/** Label above, help under the label, then the error, then the control (ux.md 5). */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = fieldId(field.name, field.idPrefix)
  return (
    <div className="grid content-start gap-1.5">
      <label className="font-semibold" htmlFor={id}>
        <LabelText {...field} />
      </label>
      <Notes {...field} id={id} />
      {children}
    </div>
  )
}

/** The same for a group of controls that share one question. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { id, 'aria-describedby': describedBy } = fieldAttributes(field)
  return (
    <fieldset aria-describedby={describedBy} className="grid min-w-0 content-start gap-1.5" id={id} tabIndex={-1}>
      <legend className="mb-1.5 font-semibold">
        <LabelText {...field} />
      </legend>
      <Notes {...field} id={id} />
      {children}
    </fieldset>
  )
}
