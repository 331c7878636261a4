'use client'

import { type ComponentProps, type ReactNode, useState } from 'react'
import {
  type FieldOf,
  type PortalAction,
  PortalForm,
} from '@/src/features/accreditation/provider/components/PortalForm'
import { Button } from '@/src/ui/Button'
import { Dialog } from '@/src/ui/dialog/Dialog'

type Props = {
  action: PortalAction
  id: string
  icon: ComponentProps<typeof Button>['icon']
  button: ReactNode
  /** The question. */
  title: string
  /** What comes of it. */
  text: string
  confirm: string
  /** What is sent along unseen. */
  hidden: Record<string, string | number>
  /** Whether a field must be filled in. */
  required?: boolean
  children?: (field: FieldOf) => ReactNode
}

/** A button that asks before it does something to a group. */
export function AskButton({
  action,
  id,
  icon,
  button,
  title,
  text,
  confirm,
  hidden,
  required = false,
  children,
}: Props) {
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button icon={icon} onClick={() => setAsking(true)} size="small" variant="danger">
        {button}
      </Button>
      {asking && (
        <Dialog onClose={() => setAsking(false)} role="alertdialog" title={title}>
          <PortalForm
            action={action}
            id={id}
            required={required}
            submit={(busy) => (
              <>
                <Button busy={busy} type="submit" variant="danger">
                  {confirm}
                </Button>
                <Button onClick={() => setAsking(false)} variant="secondary">
                  Annuleren
                </Button>
              </>
            )}
          >
            {(field) => (
              <>
                {Object.entries(hidden).map(([name, value]) => (
                  <input key={name} name={name} type="hidden" value={value} />
                ))}
                <p className="text-ink-soft">{text}</p>
                {children?.(field)}
              </>
            )}
          </PortalForm>
        </Dialog>
      )}
    </>
  )
}
