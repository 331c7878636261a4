'use client'

import { useEffect, useState } from 'react'

/** How long "typt" stays after it was last heard, in milliseconds. */
const typingFor = 6_000

/** Whether the other side types: for a few seconds after it was heard. */
export function useTyping(at: number): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    setShown(at > 0)
    if (at === 0) return
    const timer = setTimeout(() => setShown(false), typingFor)
    return () => clearTimeout(timer)
  }, [at])
  return shown
}
