'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'
import { type FieldOf, type PortalAction, PortalForm } from '@/src/ui/form/PortalForm'

type Props = Pick<ComponentProps<typeof Button>, 'icon' | 'variant'> & {
  action: PortalAction
  /** Keeps ids apart when several stand on one page. */
  id: string
  button: ReactNode
  /** The name of the button, when its text alone doesn't tell it apart. */
  name?: string
  /** The question. */
  title: string
  /** What comes of it. */
  text?: string
  confirm: string
  /** What is sent along unseen. */
  hidden: Record<string, string | number>
  /** `alertdialog`: the backdrop doesn't close it. */
  role?: 'dialog' | 'alertdialog'
  /** Whether a field must be filled in. */
  required?: boolean
  children?: (field: FieldOf) => ReactNode
}

/** A button that asks in a dialog before it does something. */
export function AskButton({ button, name, icon, variant = 'danger', title, role = 'alertdialog', ...form }: Props) {
  const [asking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button aria-label={name} icon={icon} onClick={() => setAsking(true)} size="small" variant={variant}>
        {button}
      </Button>
      {asking && (
        <Dialog onClose={close} role={role} title={title}>
          <AskForm {...form} close={close} />
        </Dialog>
      )}
    </>
  )
}

type FormProps = Pick<Props, 'action' | 'id' | 'text' | 'confirm' | 'hidden' | 'required' | 'children'> & {
  close: () => void
}

function AskForm({ action, id, text, confirm, hidden, required = false, children, close }: FormProps) {
  return (
    <PortalForm
      action={action}
      id={id}
      required={required}
      submit={(busy) => (
        <>
          <Button busy={busy} type="submit" variant="danger">
            {confirm}
          </Button>
          <Button onClick={close} variant="secondary">
            Annuleren
          </Button>
        </>
      )}
    >
      {(field) => (
        <>
          {Object.entries(hidden).map(([key, value]) => (
            <input key={key} name={key} type="hidden" value={value} />
          ))}
          {text && <p className="text-ink-soft">{text}</p>}
          {children?.(field)}
        </>
      )}
    </PortalForm>
  )
}
