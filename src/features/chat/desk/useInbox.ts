'use client'

import { useEffect, useReducer } from 'react'
import { openStream } from '../stream'
import { readJson } from '../types'
import { type Inbox, inboxAfter } from './inbox'
import { type ListedConversation, listedConversation, snapshot } from './types'

const nothing = () => 0

/** The list of conversations, up to date for as long as the desk is open; it also tells colleagues that one is there. */
export function useInbox(rows: readonly ListedConversation[]): Inbox {
  const [inbox, dispatch] = useReducer(inboxAfter, { known: false, rows, connection: 'connecting' })
  useEffect(
    () =>
      openStream({
        path: '/api/conversations/inbox/stream',
        // After a broken line the whole list is told again.
        after: nothing,
        onState: (connection) => dispatch({ type: 'connection', connection }),
        onEvent: ({ event, data }) => {
          const body = readJson(data)
          if (event === 'snapshot') {
            const read = snapshot.safeParse(body)
            if (read.success) dispatch({ type: 'snapshot', rows: read.data.conversations })
          } else if (event === 'conversation') {
            const read = listedConversation.safeParse(body)
            if (read.success) dispatch({ type: 'conversation', row: read.data })
          }
        },
      }),
    [],
  )
  return inbox
}
