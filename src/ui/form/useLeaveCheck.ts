'use client'

import { type FocusEvent, useState } from 'react'

/**
 * Checks a typed value when the field is left, and takes the message back as soon as it is right (ux.md 5).
 * @param check the message for a wrong value, or the value as it is to be written
 */
export function useLeaveCheck(check: (typed: string) => { message: string } | { tidy: string }) {
  const [message, setMessage] = useState<string>()
  const onBlur = (event: FocusEvent<HTMLInputElement>) => {
    const typed = event.target.value.trim()
    if (!typed) return setMessage(undefined)
    const result = check(typed)
    if ('message' in result) return setMessage(result.message)
    event.target.value = result.tidy
    setMessage(undefined)
  }
  return { message, onBlur }
}
