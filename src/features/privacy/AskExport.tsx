'use client'

import { PackageOpen } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'

const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const fallback = 'Dat is niet gelukt. Probeer het straks nog eens.'

/** Asks for a copy of everything. */
export function AskExport() {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const ask = async () => {
    setBusy(true)
    setProblem(null)
    try {
      const response = await fetch('/api/data-exports', { method: 'POST', credentials: 'same-origin' })
      // The page then says that it is being made, and this button is gone.
      if (response.ok) return router.refresh()
      setProblem(refusal.safeParse(await response.json()).data?.errors[0]?.message ?? fallback)
    } catch {
      setProblem(fallback)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="grid justify-items-start gap-4">
      <Button busy={busy} icon={PackageOpen} onClick={ask}>
        Vraag een kopie van mijn gegevens
      </Button>
      {problem && <Alert live title={problem} tone="stop" />}
    </div>
  )
}
