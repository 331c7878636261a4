'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type RefObject, useRef, useState } from 'react'
import type { PointsRule } from '@/src/domain/evidence/points'
import { bookingsIn } from '../booking/read'
import type { ItemRef } from '../filters'
import { type Decision, decide } from './decide'
import { type DecisionErrors, type DecisionFields, judgeDecision } from './decision-input'
import type { DeskAction } from './deskActions'

const said: Record<Decision, string> = {
  approve: 'erkend',
  return: 'teruggestuurd met een vraag',
  reject: 'afgewezen',
  correct: 'gecorrigeerd',
}

export type DecisionTarget = {
  item: ItemRef
  /** Who and what, for the message afterwards. */
  name: string
  title: string
  rule: PointsRule | null
  seen: string
  /** Where to go after a decision. */
  nextHref: string
}

/** The form, with fields `points` and `reason`, those of the slot, and `session` of a claim's panel. */
type Form = RefObject<HTMLFormElement | null>

/** The decision on one item: judged here, taken by the server, and then on to the next. */
export function useDecision({ item, name, title, rule, seen, nextHref }: DecisionTarget, form: Form) {
  const router = useRouter()
  const sending = useRef(false)
  const [busy, setBusy] = useState<string | null>(null)
  const [errors, setErrors] = useState<DecisionErrors>({})
  const [notice, setNotice] = useState<string | null>(null)

  const show = (found: DecisionErrors) => {
    setErrors(found)
    const first = (['points', 'bookings', 'reason'] as const).find((field) => found[field])
    form.current?.querySelector<HTMLElement>(`[name="${first === 'bookings' ? 'booking' : first}"]`)?.focus()
  }

  async function send(decision: Decision, input: Parameters<typeof decide>[2], button: string) {
    sending.current = true
    setBusy(button)
    const result = await decide(item, decision, { ...input, seen })
    sending.current = false
    setBusy(null)
    if (result.outcome === 'done') {
      toast.success(`${name}: ‘${title}’ is ${said[decision]}.`)
      // A correction isn't work from the list: the item stays in view, as it is now.
      if (decision === 'correct') router.refresh()
      else router.push(nextHref)
      return
    }
    const field = result.outcome === 'refused' ? result.field : undefined
    if (field === 'points' || field === 'reason') show({ [field]: result.message })
    else if (field?.startsWith('bookings')) show({ bookings: result.message })
    else setNotice(result.message)
    // Someone else was first: the page shows what they decided.
    if (result.outcome === 'conflict') router.refresh()
  }

  const take = (decision: Decision, action?: Pick<DeskAction, 'ground' | 'standard' | 'label'>) => {
    if (sending.current) return
    const sent = new FormData(form.current ?? undefined)
    const values: DecisionFields = {
      points: String(sent.get('points') ?? ''),
      reason: String(sent.get('reason') ?? '').trim() || (action?.standard ?? ''),
    }
    const { input, errors: found } = judgeDecision(decision, values, rule, bookingsIn(sent))
    const session = decision === 'approve' ? Number(sent.get('session')) : 0
    if (session > 0) input.bookings = [{ session }]
    if (action?.ground) input.ground = action.ground
    setNotice(null)
    show(found)
    if (Object.keys(found).length === 0) void send(decision, input, action?.label ?? decision)
  }

  return { take, busy, errors, notice }
}
