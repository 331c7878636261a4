'use client'

import { ArrowLeft, X } from 'lucide-react'
import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { Thread } from '@/src/features/assistant/thread/Thread'
import { cx } from '@/src/ui/cx'
import { keep, kept } from '../kept'
import { askOpenConversation, askStatus } from '../status'
import { useConversation } from '../useConversation'
import { type ChatStatus, conversationTitle } from '../words'
import { BeginView } from './BeginView'
import { ChatView } from './ChatView'
import { StartView } from './StartView'

type View = 'start' | 'begin' | 'chat' | 'assistant'

type Props = {
  open: boolean
  onClose: () => void
  /** How many messages came in that weren't seen. */
  onUnread: (count: number) => void
  /** Whether this portal has the assistant. */
  assistant: boolean
}

const iconButton = 'grid size-11 shrink-0 cursor-pointer place-items-center rounded-full hover:bg-sunken'

/** Help beside the page: the chat and the assistant. On a phone it fills the screen (KS-SRV-8). */
export default function HelpPanel({ open, onClose, onUnread, assistant }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const page = usePathname() ?? '/'
  const [view, setView] = useState<View>('start')
  const [status, setStatus] = useState<ChatStatus | null | 'asking'>('asking')
  const [id, setId] = useState<number | null>(null)
  const handle = useConversation(id)
  const { messages } = handle.conversation
  const seen = useRef(0)

  // A conversation that still runs is there again on every page, in every tab.
  useEffect(() => {
    let stopped = false
    void askOpenConversation().then((running) => {
      if (stopped || running === null) return
      setId(running)
      setView('chat')
    })
    return () => {
      stopped = true
    }
  }, [])

  useEffect(() => {
    const box = dialog.current
    if (!box || box.open === open) return
    if (!open) return box.close()
    // On a phone it covers the page, so the page rests; beside the page one can go on reading.
    if (window.matchMedia('(max-width: 47.99rem)').matches) box.showModal()
    else box.show()
    void askStatus().then(setStatus)
  }, [open])

  useEffect(() => {
    const theirs = messages.filter(({ own, author }) => !own && author !== 'system').length
    if (open && view === 'chat') seen.current = theirs
    onUnread(Math.max(0, theirs - seen.current))
  }, [messages, open, view, onUnread])

  // What was pressed to come here is gone: the keyboard goes along to where one writes, and a phone keeps its keys away.
  const before = useRef<View>(view)
  useEffect(() => {
    if (!open || before.current === view) return
    before.current = view
    const writes = window.matchMedia('(pointer: fine)').matches
    const fields = [...(dialog.current?.querySelectorAll('textarea') ?? [])]
    const field = writes ? fields.find(({ offsetParent }) => offsetParent !== null) : undefined
    const target = field ?? dialog.current?.querySelector<HTMLElement>('#hulp-kop')
    target?.focus()
  }, [view, open])

  const show = (next: View) => {
    setView(next)
    keep('view', next)
  }
  useEffect(() => {
    if (kept('view') === 'assistant' && assistant) setView('assistant')
  }, [assistant])

  const started = (conversation: number) => {
    setId(conversation)
    show('chat')
  }
  const title = {
    start: 'Hulp',
    begin: 'Chat met een medewerker',
    chat: conversationTitle(handle.conversation.status, handle.conversation.with),
    assistant: 'Assistent',
  }[view]

  return (
    <dialog
      aria-labelledby="hulp-kop"
      className="no-print fixed inset-0 z-40 m-0 hidden size-full max-h-none max-w-none flex-col overflow-hidden bg-card text-ink shadow-float open:flex md:inset-auto md:right-6 md:bottom-6 md:h-[min(42rem,calc(100dvh-3rem))] md:w-[25rem] md:rounded-l md:border md:border-line"
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
      ref={dialog}
    >
      <div className="flex items-center gap-1 border-line border-b px-2 py-2">
        {view !== 'start' ? (
          <button aria-label="Terug" className={iconButton} onClick={() => show('start')} type="button">
            <ArrowLeft aria-hidden className="size-5" />
          </button>
        ) : (
          <span className="w-3" />
        )}
        <h2 className="min-w-0 flex-1 truncate text-base outline-none" id="hulp-kop" tabIndex={-1}>
          {title}
        </h2>
        <button aria-label="Sluit hulp" className={iconButton} onClick={onClose} type="button">
          <X aria-hidden className="size-5" />
        </button>
      </div>
      {view === 'start' &&
        (status === 'asking' ? (
          <p className="p-5" role="status">
            Een moment …
          </p>
        ) : (
          <StartView
            onAssistant={assistant ? () => show('assistant') : undefined}
            onChat={() => show(id === null ? 'begin' : 'chat')}
            running={id !== null && handle.conversation.status !== 'closed'}
            status={status}
          />
        ))}
      {view === 'begin' && <BeginView onStarted={started} page={page} />}
      {view === 'chat' && id !== null && (
        <ChatView
          handle={handle}
          id={id}
          onNew={() => {
            setId(null)
            show('start')
          }}
        />
      )}
      {assistant && (
        // Stays as it was when one looks at the chat in between.
        <div className={cx('min-h-0 flex-1 flex-col', view === 'assistant' ? 'flex' : 'hidden')}>
          <Thread chatOpen={status !== 'asking' && status?.open === true} onHandedOver={started} />
        </div>
      )}
    </dialog>
  )
}
