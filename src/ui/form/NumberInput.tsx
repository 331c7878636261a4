'use client'

import type { ComponentProps } from 'react'
import { parseDecimal } from '@/src/lib/dutch-input'
import { Input } from './Input'
import { useLeaveCheck } from './useLeaveCheck'

const check = (typed: string) =>
  parseDecimal(typed) === null ? { message: 'Vul een getal in, bijvoorbeeld 7,5.' } : { tidy: typed }

/** A number as people write it: "7,5" and "7.5" are both fine (parsed by src/lib/dutch-input). */
export function NumberInput({ error, ...props }: ComponentProps<typeof Input>) {
  const { message, onBlur } = useLeaveCheck(check)
  return (
    <Input
      autoComplete="off"
      inputMode="decimal"
      {...props}
      className="num max-w-32"
      error={message ?? error}
      onBlur={onBlur}
    />
  )
}
