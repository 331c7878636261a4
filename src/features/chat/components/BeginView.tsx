'use client'

import { useRef, useState } from 'react'
import { z } from 'zod'
import { Alert } from '@/src/ui/Alert'
import { keep } from '../kept'
import { post } from '../post'
import { Composer } from './Composer'

const started = z.object({ id: z.number() })

/** The first question to a colleague; the conversation begins when it is sent. */
export function BeginView({ page, onStarted }: { page: string; onStarted: (id: number) => void }) {
  const [told, setTold] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  // Sent twice after a broken line, it is still one conversation.
  const key = useRef(crypto.randomUUID())
  const begin = async (body: string) => {
    if (busy) return
    setBusy(true)
    setTold(null)
    const answer = await post('/api/conversations/start', { page, body, clientKey: key.current })
    setBusy(false)
    const read = answer.ok ? started.safeParse(answer.body) : null
    if (read?.success) return onStarted(read.data.id)
    // What was typed stands in the field again.
    keep('begin', body)
    setTold(answer.ok ? 'Het lukt nu even niet. Probeer het zo nog een keer.' : answer.message)
  }
  return (
    <>
      <div className="grid flex-1 content-start gap-4 overflow-y-auto p-5">
        <p>Waar kunnen we je mee helpen? Typ je vraag; een medewerker leest mee zodra die vrij is.</p>
        <p className="text-ink-soft text-sm">
          Zet geen gegevens van cliënten in de chat en ook geen BSN. We bewaren een gesprek een jaar in je dossier.
        </p>
        {busy && <p role="status">Je vraag wordt verstuurd …</p>}
        {told && <Alert live title={told} tone="stop" />}
      </div>
      <Composer
        disabled={busy}
        draft="begin"
        key={told}
        label="Je vraag aan een medewerker"
        onSend={(body) => void begin(body)}
      />
    </>
  )
}
