'use client'

import { useCallback, useEffect, useReducer, useRef } from 'react'
import { type Conversation, conversationAfter, emptyConversation, lastSeq, type Pending } from './conversation'
import { post } from './post'
import { openStream } from './stream'
import { conversationState, readJson, shownMessage } from './types'

type Headers = Readonly<Record<string, string>>

const noHeaders: Headers = {}
const typingEvery = 4_000

export type ConversationHandle = {
  conversation: Conversation
  send: (body: string, file?: Pending['file'], internal?: boolean) => void
  again: (clientKey: string) => void
  drop: (clientKey: string) => void
  typing: () => void
  read: () => void
}

/**
 * A conversation that stays up to date for as long as it is shown, and what one can do in it.
 * @param id null: there is none yet
 * @param live false: it stands still for a while, and goes on where it was
 */
export function useConversation(id: number | null, headers: Headers = noHeaders, live = true): ConversationHandle {
  const [conversation, dispatch] = useReducer(conversationAfter, emptyConversation)
  const latest = useRef(conversation)
  latest.current = conversation
  const lastTyping = useRef(0)
  const lastRead = useRef(0)

  useEffect(() => {
    dispatch({ type: 'begun' })
    lastRead.current = 0
    latest.current = emptyConversation
  }, [id])

  useEffect(() => {
    if (id === null || !live) return
    return openStream({
      path: `/api/conversations/${id}/stream`,
      headers,
      after: () => lastSeq(latest.current),
      onState: (connection) => dispatch({ type: 'connection', connection }),
      onEvent: ({ event, data }) => {
        const body = readJson(data)
        if (event === 'message') {
          const read = shownMessage.safeParse(body)
          if (read.success) dispatch({ type: 'message', message: read.data })
        } else if (event === 'state') {
          const read = conversationState.safeParse(body)
          if (read.success) dispatch({ type: 'state', state: read.data })
        } else if (event === 'typing') {
          dispatch({ type: 'typing', at: Date.now() })
        }
      },
    })
  }, [id, headers, live])

  const deliver = useCallback(
    async ({ clientKey, body, file, internal }: Pending) => {
      const message = { body, clientKey, ...(file && { file: file.id }), ...(internal && { internal }) }
      const answer = await post(`/api/conversations/${id}/messages`, message, headers)
      if (!answer.ok) dispatch({ type: 'failed', clientKey, why: answer.message })
    },
    [id, headers],
  )

  const send = useCallback(
    (body: string, file: Pending['file'] = null, internal = false) => {
      const clientKey = crypto.randomUUID()
      const pending: Pending = { clientKey, body, file, sentAt: new Date().toISOString(), failed: null, internal }
      dispatch({ type: 'sent', pending })
      void deliver(pending)
    },
    [deliver],
  )

  const again = useCallback(
    (clientKey: string) => {
      const pending = latest.current.pending.find((one) => one.clientKey === clientKey)
      if (!pending) return
      dispatch({ type: 'again', clientKey })
      void deliver(pending)
    },
    [deliver],
  )

  const drop = useCallback((clientKey: string) => dispatch({ type: 'dropped', clientKey }), [])

  const typing = useCallback(() => {
    const now = Date.now()
    if (id === null || now - lastTyping.current < typingEvery) return
    lastTyping.current = now
    void post(`/api/conversations/${id}/typing`, {}, headers)
  }, [id, headers])

  const read = useCallback(() => {
    const seq = lastSeq(latest.current)
    if (id === null || seq <= lastRead.current) return
    lastRead.current = seq
    void post(`/api/conversations/${id}/read`, { seq }, headers)
  }, [id, headers])

  return { conversation, send, again, drop, typing, read }
}
