'use client'

import type { ComponentProps, FocusEvent } from 'react'
import { parseDate } from '@/src/lib/dutch-input'
import { formatDateInput } from '@/src/lib/format'
import { Input } from './Input'

/**
 * A date typed as dd-mm-jjjj. Not a native picker: dates of diplomas lie years back, where a calendar means
 * dozens of taps, and screen readers and Safari handle its three segments badly. Every usual way of
 * writing is accepted (22-11-2026, 22/11/26, 22112026, 22 november 2026) and rewritten on leaving the field.
 */
export function DateField({ help = 'Bijvoorbeeld 22-11-2026', ...props }: ComponentProps<typeof Input>) {
  const tidy = (event: FocusEvent<HTMLInputElement>) => {
    const date = parseDate(event.target.value)
    if (date) event.target.value = formatDateInput(date)
    props.onBlur?.(event)
  }
  return <Input autoComplete="off" inputMode="numeric" {...props} className="num max-w-44" help={help} onBlur={tidy} />
}
