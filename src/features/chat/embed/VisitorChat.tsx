'use client'

import { useEffect, useMemo, useState } from 'react'
import { ChatView, type Guest } from '../components/ChatView'
import { keep, kept } from '../kept'
import { askStatus } from '../status'
import { readJson } from '../types'
import { useConversation } from '../useConversation'
import { type ChatStatus, conversationTitle } from '../words'
import { BeginForm } from './BeginForm'
import { ClosedNow } from './ClosedNow'
import { type Running, running } from './running'

function keptConversation(slug: string): Running | null {
  const read = running.safeParse(readJson(kept(`bezoeker-${slug}`) ?? ''))
  return read.success ? read.data : null
}

/** The chat on the site of an organisation, in a frame: open or when it opens, who one is, the conversation (KS-SRV-8). */
export function VisitorChat({ organisation, slug }: { organisation: string; slug: string }) {
  const [status, setStatus] = useState<ChatStatus | null | 'asking'>('asking')
  const [now, setNow] = useState<Running | null>(null)
  const guest = useMemo<Guest | undefined>(
    () => (now ? { headers: { 'x-chat-key': now.key }, mail: now.mail } : undefined),
    [now],
  )
  const handle = useConversation(now?.id ?? null, guest?.headers)
  useEffect(() => {
    setNow(keptConversation(slug))
    void askStatus().then(setStatus)
  }, [slug])
  const change = (next: Running | null) => {
    keep(`bezoeker-${slug}`, next && JSON.stringify(next))
    setNow(next)
    if (!next) void askStatus().then(setStatus)
  }
  const { conversation } = handle
  return (
    <>
      <h1 className="border-line border-b bg-card px-5 py-3 text-lg">
        {now ? conversationTitle(conversation.status, conversation.with) : `Chat met ${organisation}`}
      </h1>
      {now && guest ? (
        <>
          <ChatView guest={guest} handle={handle} id={now.id} onNew={() => change(null)} />
          {conversation.connection === 'ended' && (
            <p className="p-4">
              <button className="link" onClick={() => change(null)} type="button">
                Begin een nieuw gesprek
              </button>
            </p>
          )}
        </>
      ) : status === 'asking' ? (
        <p className="p-5 noscript:hidden" role="status">
          Een moment …
        </p>
      ) : status?.open ? (
        <BeginForm onStarted={change} organisation={organisation} slug={slug} status={status} />
      ) : (
        <ClosedNow onAgain={() => void askStatus().then(setStatus)} status={status} />
      )}
    </>
  )
}
