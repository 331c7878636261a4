'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'

const codeSchema = z.object({ path: z.string(), size: z.number(), secondsLeft: z.number() })
type Code = z.infer<typeof codeSchema>

const errorSchema = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const broken = 'De verbinding viel weg. We proberen het opnieuw.'

async function fetchCode(session: number): Promise<Code> {
  const response = await fetch(`/api/course-sessions/${session}/check-in-code`, { method: 'POST' })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(errorSchema.safeParse(body).data?.errors[0]?.message ?? broken)
  return codeSchema.parse(body)
}

/** The code for participants to scan, large; it changes by itself (KK-PRV-1). */
export function CheckInScreen({ session }: { session: number }) {
  const [code, setCode] = useState<Code | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    let gone = false
    const show = async () => {
      const next = await fetchCode(session).catch((error: unknown) => {
        if (!gone) setProblem(error instanceof Error ? error.message : broken)
        return null
      })
      if (gone) return
      if (next) {
        setCode(next)
        setProblem(null)
      }
      timer = setTimeout(show, next ? next.secondsLeft * 1000 + 200 : 5000)
    }
    void show()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [session])
  return (
    <div className="grid justify-items-center gap-5">
      {problem && <Alert live title={problem} tone="stop" />}
      {code && (
        <svg
          aria-label="QR-code om in te checken"
          className="w-full max-w-lg rounded-m bg-[#fff] p-6 text-[#000]"
          role="img"
          shapeRendering="crispEdges"
          viewBox={`0 0 ${code.size} ${code.size}`}
        >
          <path d={code.path} fill="currentColor" />
        </svg>
      )}
      <p className="text-center text-ink-soft">
        De code verandert elke halve minuut. Deelnemers scannen hem met hun telefoon.
      </p>
    </div>
  )
}
