'use client'

import type { ComponentProps } from 'react'
import { parseDate } from '@/src/lib/dutch-input'
import { formatDateInput } from '@/src/lib/format'
import { Input } from './Input'
import { useLeaveCheck } from './useLeaveCheck'

function check(typed: string) {
  const date = parseDate(typed)
  return date ? { tidy: formatDateInput(date) } : { message: 'Vul een bestaande datum in, bijvoorbeeld 22-11-2026.' }
}

/**
 * A date typed as dd-mm-jjjj. Not a native picker: dates of diplomas lie years back, where a calendar means
 * dozens of taps, and screen readers and Safari handle its three segments badly. Every usual way of
 * writing is accepted (22-11-2026, 22/11/26, 22112026, 22 november 2026) and rewritten on leaving the field.
 */
export function DateField({
  help = 'Dag, maand en jaar, bijvoorbeeld 22-11-2026.',
  error,
  ...props
}: ComponentProps<typeof Input>) {
  const { message, onBlur } = useLeaveCheck(check)
  return (
    <Input
      autoComplete="off"
      inputMode="numeric"
      {...props}
      className="num max-w-44"
      error={message ?? error}
      help={help}
      onBlur={onBlur}
    />
  )
}
