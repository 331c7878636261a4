'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { type RefObject, useRef, useState } from 'react'
import type { PointsRule } from '@/src/domain/evidence/points'
import type { ItemRef } from '../filters'
import { type Decision, decide } from './decide'
import { type DecisionErrors, type DecisionFields, judgeDecision } from './decision-input'

const said: Record<Decision, string> = {
  approve: 'erkend',
  return: 'teruggestuurd met een vraag',
  reject: 'afgewezen',
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

type Fields = { points: RefObject<HTMLInputElement | null>; reason: RefObject<HTMLTextAreaElement | null> }

/** The decision on one item: judged here, taken by the server, and then on to the next. */
export function useDecision({ item, name, title, rule, seen, nextHref }: DecisionTarget, fields: Fields) {
  const router = useRouter()
  const sending = useRef(false)
  const [busy, setBusy] = useState<Decision | null>(null)
  const [errors, setErrors] = useState<DecisionErrors>({})
  const [notice, setNotice] = useState<string | null>(null)

  const show = (found: DecisionErrors) => {
    setErrors(found)
    if (found.points) fields.points.current?.focus()
    else if (found.reason) fields.reason.current?.focus()
  }

  async function send(decision: Decision, input: Parameters<typeof decide>[2]) {
    sending.current = true
    setBusy(decision)
    const result = await decide(item, decision, { ...input, seen })
    sending.current = false
    setBusy(null)
    if (result.outcome === 'done') {
      toast.success(`${name}: ‘${title}’ is ${said[decision]}.`)
      router.push(nextHref)
      return
    }
    const field = result.outcome === 'refused' ? result.field : undefined
    if (field === 'points' || field === 'reason') show({ [field]: result.message })
    else setNotice(result.message)
    // Someone else was first: the page shows what they decided.
    if (result.outcome === 'conflict') router.refresh()
  }

  const take = (decision: Decision) => {
    if (sending.current) return
    const values: DecisionFields = {
      points: fields.points.current?.value ?? '',
      reason: fields.reason.current?.value ?? '',
    }
    const { input, errors: found } = judgeDecision(decision, values, rule)
    setNotice(null)
    show(found)
    if (Object.keys(found).length === 0) void send(decision, input)
  }

  return { take, busy, errors, notice }
}
