'use client'

import { useCallback, useReducer, useRef } from 'react'
import { post } from '@/src/features/chat/post'
import { shownAnswer, type Turn, threadAfter } from './answer'
import { askAssistant } from './ask'

const ill = 'De assistent kan nu even niet antwoorden. Probeer het zo nog een keer.'

export type ThreadHandle = {
  turns: readonly Turn[]
  ask: (question: string) => void
  again: (turn: Turn) => void
  rate: (turn: Turn, helpful: boolean) => void
  /** The talk so far, for who takes over; null: nothing was answered yet. */
  thread: () => string | null
}

/** A talk with the assistant: questions one after the other, each with its answer (KS-SRV-9). */
export function useThread(): ThreadHandle {
  const [turns, dispatch] = useReducer(threadAfter, [])
  const thread = useRef<string | null>(null)

  const send = useCallback(async (clientKey: string, question: string) => {
    dispatch({ type: 'asked', clientKey, question })
    const told = thread.current ? { thread: thread.current } : {}
    const onText = (text: string) => dispatch({ type: 'written', clientKey, text })
    const reply = await askAssistant({ question, clientKey, ...told }, onText)
    const read = reply.ok ? shownAnswer.safeParse(reply.body) : null
    if (!read?.success) return dispatch({ type: 'failed', clientKey, why: reply.ok ? ill : reply.message })
    thread.current = read.data.thread
    dispatch({ type: 'answered', clientKey, answer: read.data })
  }, [])

  const ask = useCallback((question: string) => void send(crypto.randomUUID(), question), [send])
  const again = useCallback((turn: Turn) => void send(turn.clientKey, turn.question), [send])
  const rate = useCallback(async ({ clientKey, answer, helpful: before }: Turn, helpful: boolean) => {
    if (!answer) return
    dispatch({ type: 'rated', clientKey, helpful })
    const reply = await post(`/api/assistant/${answer.id}/rate`, { thread: answer.thread, helpful })
    if (!reply.ok) dispatch({ type: 'rated', clientKey, helpful: before })
  }, [])

  return { turns, ask, again, rate: (turn, helpful) => void rate(turn, helpful), thread: () => thread.current }
}
