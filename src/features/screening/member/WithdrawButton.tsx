'use client'

import { useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { ConfirmDialog } from '@/src/ui/dialog/ConfirmDialog'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

/** The member doesn't want to join any more (KS-SCR-3). */
export function WithdrawButton({ admission }: { admission: number }) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const withdraw = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch(`/api/admissions/${admission}/withdraw`, {
        method: 'POST',
        credentials: 'same-origin',
      })
      if (response.ok) return window.location.assign('/account')
      setProblem(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    }
    setBusy(false)
  }
  return (
    <>
      <Button onClick={() => setAsking(true)} size="small" variant="secondary">
        Aanmelding intrekken
      </Button>
      {asking && (
        <ConfirmDialog
          busy={busy}
          confirm="Trek mijn aanmelding in"
          onClose={() => setAsking(false)}
          onConfirm={withdraw}
          title="Aanmelding intrekken?"
        >
          <p>Je screening stopt. Wil je later toch lid worden, dan neem je contact op met je beroepsorganisatie.</p>
          {problem && (
            <div className="mt-3">
              <Alert live title={problem} tone="stop" />
            </div>
          )}
        </ConfirmDialog>
      )}
    </>
  )
}
