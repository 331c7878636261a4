'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const everyMilliseconds = 1500

/** Looks again every moment, as long as it is on the page: while a trial runs. */
export function Refresh() {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), everyMilliseconds)
    return () => clearInterval(timer)
  }, [router])
  return null
}
