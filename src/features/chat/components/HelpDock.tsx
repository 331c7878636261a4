'use client'

import { MessagesSquare } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useCallback, useEffect, useRef, useState } from 'react'
import { chatPath, helpHash } from '../address'
import { kept } from '../kept'

// The panel weighs more than the pages around it: fetched when it is first asked for.
const HelpPanel = dynamic(() => import('./HelpPanel'), { ssr: false })

const look =
  'no-print fixed right-4 bottom-4 z-30 flex min-h-12 cursor-pointer items-center gap-2 rounded-full bg-brand px-5 font-semibold text-on-brand no-underline shadow-float sm:right-6 sm:bottom-6'

/** The button below every member page that opens the chat and the assistant. Without scripts it leads to the service page. */
export function HelpDock({ assistant }: { assistant: boolean }) {
  const [wanted, setWanted] = useState(false)
  const [open, setOpen] = useState(false)
  const [unread, setUnread] = useState(0)
  const [scripts, setScripts] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    setScripts(true)
    // A conversation was going on in this tab: what comes in must be counted.
    if (kept('view') === 'chat') setWanted(true)
    const onHash = () => {
      if (window.location.hash !== helpHash) return
      // Pressed again after closing, the link must work again.
      window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search)
      setWanted(true)
      setOpen(true)
    }
    onHash()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
  const close = useCallback(() => {
    setOpen(false)
    button.current?.focus()
  }, [])
  if (!scripts) {
    return (
      <aside aria-label="Hulp">
        <a className={look} href={chatPath}>
          <MessagesSquare aria-hidden className="size-5" />
          Hulp
        </a>
      </aside>
    )
  }
  return (
    <aside aria-label="Hulp">
      <button
        aria-expanded={open}
        className={look}
        onClick={() => {
          setWanted(true)
          setOpen(true)
        }}
        ref={button}
        type="button"
      >
        <MessagesSquare aria-hidden className="size-5" />
        Hulp
        {unread > 0 && (
          <span className="num grid size-6 place-items-center rounded-full bg-on-brand text-brand text-xs">
            {unread}
            <span className="sr-only"> nieuwe berichten</span>
          </span>
        )}
      </button>
      {wanted && <HelpPanel assistant={assistant} onClose={close} onUnread={setUnread} open={open} />}
    </aside>
  )
}
