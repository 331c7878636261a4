import { useEffect, useState } from 'react'
import { z } from 'zod'
import { type PlanType, planTypes } from '@/src/domain/news/plan'

const answer = z.object({
  plans: z.array(z.object({ id: z.number(), type: z.enum(planTypes), at: z.string() })),
})
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })
const unreachable = 'Dat lukte niet. Controleer je verbinding en probeer het opnieuw.'

type Plans = z.infer<typeof answer>['plans']

/** The plans of a post, and what can be done with them. `problem` and `done` are for the editor to read. */
export function usePlans(post: number | string | undefined) {
  const [plans, setPlans] = useState<Plans>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [done, setDone] = useState('')

  const ask = async (path: string, init: RequestInit): Promise<boolean> => {
    setBusy(true)
    setProblem('')
    setDone('')
    try {
      const reply = await fetch(`/api/posts/${post}/plans${path}`, { credentials: 'same-origin', ...init })
      const body: unknown = await reply.json()
      if (reply.ok) setPlans(answer.parse(body).plans)
      else setProblem(refusal.safeParse(body).data?.errors[0]?.message ?? unreachable)
      return reply.ok
    } catch {
      setProblem(unreachable)
      return false
    } finally {
      setBusy(false)
    }
  }

  useEffect(() => {
    if (post !== undefined) void ask('', {})
  }, [post])

  return {
    plans,
    busy,
    problem,
    done,
    refuse: (message: string) => setProblem(message),
    plan: async (type: PlanType, at: Date) => {
      const headers = { 'Content-Type': 'application/json' }
      const body = JSON.stringify({ type, at: at.toISOString() })
      const ok = await ask('', { method: 'POST', headers, body })
      if (ok) setDone('Ingepland. Wat je tot dan bewaart, gaat mee.')
      return ok
    },
    cancel: async (id: number) => {
      if (await ask(`/${id}`, { method: 'DELETE' })) setDone('De planning is geannuleerd.')
    },
  }
}
