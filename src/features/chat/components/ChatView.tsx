'use client'

import { useEffect, useState } from 'react'
import { sendFile } from '@/src/features/evidence/upload/sendFile'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { post } from '../post'
import type { ConversationHandle } from '../useConversation'
import { useTyping } from '../useTyping'
import { type Attachment, Composer } from './Composer'
import { Messages } from './Messages'

/** A visitor without an account: what shows whose conversation it is, and whether there is an address to mail it to. */
export type Guest = { headers: Readonly<Record<string, string>>; mail: boolean }

type Props = {
  id: number
  handle: ConversationHandle
  /** Begins anew after this one was closed. */
  onNew: () => void
  guest?: Guest
}

async function attach(file: File): Promise<Attachment | string> {
  const result = await sendFile(file, () => undefined, new AbortController().signal)
  if (result.kind === 'received') return result.file
  return result.kind === 'cancelled' ? 'Het bestand is niet verstuurd.' : result.message
}

const fileHref = (id: number) => `/api/files/${id}/content`

/** A conversation of a member, or of a visitor, with a colleague (KS-SRV-8). */
export function ChatView({ id, handle, onNew, guest }: Props) {
  const { conversation, send, again, drop, typing, read } = handle
  const { status, connection, messages } = conversation
  useEffect(() => {
    if (messages.length > 0 && document.visibilityState === 'visible') read()
  }, [messages.length, read])
  const closed = status === 'closed'
  return (
    <>
      {connection === 'lost' && (
        <p className="bg-wait-tint px-4 py-2 text-sm text-wait" role="status">
          De verbinding is weg. We proberen het steeds opnieuw; je mist niets.
        </p>
      )}
      {connection === 'ended' && (
        <p className="bg-wait-tint px-4 py-2 text-sm text-wait" role="status">
          {guest ? 'Dit gesprek is er niet meer.' : 'Je bent uitgelogd. Log opnieuw in om verder te chatten.'}
        </p>
      )}
      {status === 'waiting' && messages.length > 0 && (
        <p className="bg-info-tint px-4 py-2 text-sm text-info" role="status">
          Je bericht is binnen. Zodra een medewerker je gesprek oppakt, zie je dat hier.
        </p>
      )}
      <Messages again={again} conversation={conversation} drop={drop} fileHref={fileHref} />
      <TypingLine at={conversation.typingAt} name={conversation.with} />
      {closed ? (
        <Closed guest={guest} id={id} onNew={onNew} />
      ) : (
        <>
          <Composer
            attach={guest ? undefined : attach}
            disabled={connection === 'ended'}
            draft={`gesprek-${id}`}
            label="Je bericht"
            onSend={send}
            onTyping={typing}
          />
          <ConversationTools guest={guest} id={id} />
        </>
      )}
    </>
  )
}

/** Says that the other side types, for a few seconds after it was heard. */
function TypingLine({ at, name }: { at: number; name: string | null }) {
  const shown = useTyping(at)
  return (
    <p aria-hidden={!shown} className="h-6 px-4 text-ink-soft text-xs">
      {shown && `${name ?? 'De medewerker'} typt …`}
    </p>
  )
}

function useTold(guest: Guest | undefined) {
  const [told, setTold] = useState<{ ok: boolean; text: string } | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (path: string, done: string) => {
    setBusy(true)
    const answer = await post(path, {}, guest?.headers)
    setBusy(false)
    setTold({ ok: answer.ok, text: answer.ok ? done : answer.message })
  }
  return { told, busy, ask }
}

const mailed = 'Het gesprek komt eraan: kijk in je mail.'

function ConversationTools({ id, guest }: { id: number; guest: Guest | undefined }) {
  const { told, busy, ask } = useTold(guest)
  const [sure, setSure] = useState(false)
  return (
    <div className="grid gap-2 bg-card px-4 pb-3 text-sm">
      {told && <p role="status">{told.text}</p>}
      {sure ? (
        <p className="flex flex-wrap items-center gap-2">
          Gesprek afsluiten?
          <Button
            busy={busy}
            onClick={() => ask(`/api/conversations/${id}/close`, 'Het gesprek is afgesloten.')}
            size="small"
          >
            Ja, sluit af
          </Button>
          <Button onClick={() => setSure(false)} size="small" variant="secondary">
            Nee
          </Button>
        </p>
      ) : (
        <p className="flex flex-wrap gap-x-4">
          {guest?.mail !== false && (
            <button className="link min-h-8" onClick={() => ask(`/api/conversations/${id}/mail`, mailed)} type="button">
              Mail mij dit gesprek
            </button>
          )}
          <button className="link min-h-8" onClick={() => setSure(true)} type="button">
            Sluit het gesprek af
          </button>
        </p>
      )}
    </div>
  )
}

function Closed({ id, onNew, guest }: { id: number; onNew: () => void; guest: Guest | undefined }) {
  const { told, busy, ask } = useTold(guest)
  return (
    <div className="grid gap-3 border-line border-t bg-card p-4">
      <p className="font-semibold">Dit gesprek is afgesloten.</p>
      {told && <Alert live title={told.text} tone={told.ok ? 'ok' : 'stop'} />}
      <div className="flex flex-wrap gap-2">
        {guest?.mail !== false && (
          <Button
            busy={busy}
            onClick={() => ask(`/api/conversations/${id}/mail`, mailed)}
            size="small"
            variant="secondary"
          >
            Mail mij dit gesprek
          </Button>
        )}
        <Button onClick={onNew} size="small" variant="secondary">
          Stel een nieuwe vraag
        </Button>
      </div>
    </div>
  )
}
