'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/** Keeps the address in step with the panel that was opened last, so that a reload or a sent link shows the same. */
export function Panels({ children }: { children: ReactNode }) {
  const panels = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const element = panels.current
    // `toggle` doesn't bubble, so it is caught on the way down.
    element?.addEventListener('toggle', follow, true)
    return () => element?.removeEventListener('toggle', follow, true)
  }, [])
  return (
    <div className="grid gap-3" ref={panels}>
      {children}
    </div>
  )
}

function follow({ target }: Event) {
  if (!(target instanceof HTMLDetailsElement) || !target.dataset.panel) return
  const address = new URL(window.location.href)
  const shown = address.searchParams.get('open')
  if (target.open) address.searchParams.set('open', target.dataset.panel)
  else if (shown === target.dataset.panel) address.searchParams.delete('open')
  if (address.href !== window.location.href) window.history.replaceState(window.history.state, '', address)
}
