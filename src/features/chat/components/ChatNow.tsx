'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/src/ui/Button'
import { helpHash } from '../address'
import { askStatus } from '../status'
import { type ChatStatus, chatSentence } from '../words'

/** Whether the chat is open at this moment, and the button that opens it. Only with scripts: without them there is no chat. */
export function ChatNow({ assistant }: { assistant: boolean }) {
  const [status, setStatus] = useState<ChatStatus | null>(null)
  const [scripts, setScripts] = useState(false)
  useEffect(() => {
    setScripts(true)
    void askStatus().then(setStatus)
  }, [])
  if (!scripts) return null
  return (
    <>
      {/* The room is kept, so that nothing shifts when the answer comes. */}
      <p className="min-h-11" role="status">
        {status && chatSentence(status, new Date())}
      </p>
      <div>
        <Button onClick={() => window.location.assign(helpHash)} size="small" variant="secondary">
          {status && !status.open && assistant ? 'Vraag het de assistent' : 'Open de chat'}
        </Button>
      </div>
    </>
  )
}
