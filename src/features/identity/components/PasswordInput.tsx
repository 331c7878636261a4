'use client'

import { Eye, EyeOff } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Field } from '@/src/ui/form/Field'
import { type FieldProps, fieldAttributes } from '@/src/ui/form/fieldIds'

type Props = FieldProps & { autoComplete: 'current-password' | 'new-password' }

/** A password, which one can show. What was typed stays when the server refuses the form. */
export function PasswordInput({ autoComplete, ...field }: Props) {
  const [value, setValue] = useState('')
  const [shown, setShown] = useState(false)
  // Without JavaScript there is nothing to press.
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const Icon = shown ? EyeOff : Eye
  return (
    <Field {...field}>
      <span className="relative block">
        <input
          {...fieldAttributes(field)}
          autoComplete={autoComplete}
          className="control pr-14"
          maxLength={500}
          onChange={(event) => setValue(event.target.value)}
          type={shown ? 'text' : 'password'}
          value={value}
        />
        {ready && (
          <button
            aria-label={shown ? 'Wachtwoord verbergen' : 'Wachtwoord tonen'}
            className="absolute inset-y-1 right-1 grid w-11 place-items-center rounded-s text-ink-soft hover:bg-brand-tint hover:text-brand"
            onClick={() => setShown(!shown)}
            type="button"
          >
            <Icon aria-hidden className="size-5" />
          </button>
        )}
      </span>
    </Field>
  )
}
