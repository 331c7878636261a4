'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const every = 3000
const times = 20

/** Looks every few seconds whether the payment is known to be paid, for a minute. Without scripts there is the button. */
export function AwaitReport({ attempt }: { attempt: number }) {
  const router = useRouter()
  useEffect(() => {
    let left = times
    const timer = setInterval(async () => {
      left -= 1
      if (left <= 0) clearInterval(timer)
      const reply = await fetch(`/api/payment-attempts/${attempt}/check`, { method: 'POST' }).catch(() => null)
      if (!reply?.ok) return
      const { status }: { status?: string } = await reply.json()
      if (status === 'open') return
      clearInterval(timer)
      router.refresh()
    }, every)
    return () => clearInterval(timer)
  }, [attempt, router])
  return null
}
