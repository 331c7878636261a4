'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { send } from '@/src/features/accreditation/committee/send'

type Outcome = { busy: boolean; notice: string | null; errors: Record<string, string> }

/** Sends what finance decided; what is refused stays to be seen, and what was done shows by itself. */
export function useSend(path: string): Outcome & { submit: (body: object, done?: string) => Promise<void> } {
  const router = useRouter()
  const [outcome, setOutcome] = useState<Outcome>({ busy: false, notice: null, errors: {} })
  const submit = async (body: object, done?: string) => {
    if (outcome.busy) return
    setOutcome({ busy: true, notice: null, errors: {} })
    const sent = await send(path, body)
    if (sent.outcome === 'done') {
      setOutcome({ busy: false, notice: null, errors: {} })
      if (done) router.push(done)
      return router.refresh()
    }
    setOutcome({ busy: false, notice: sent.message, errors: sent.outcome === 'refused' ? sent.fields : {} })
    // Somebody else was first: what stands there now is shown under the message.
    if (sent.outcome === 'conflict') router.refresh()
  }
  return { ...outcome, submit }
}
