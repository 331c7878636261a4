'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = {
  /** What stands on the button; `label` is its name for screen readers. */
  button: ReactNode
  label: string
  className?: string
  children: ReactNode
}

/**
 * A menu behind a button. Native `details`, so it opens without JavaScript; with it, Escape, a press elsewhere
 * and following a link close it.
 */
export function Menu({ button, label, className, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null)
  const pathname = usePathname()
  useEffect(() => {
    // A new address closes the menu that led there.
    if (pathname) details.current?.removeAttribute('open')
  }, [pathname])
  useEffect(() => {
    const onPointerDown = (event: PointerEvent) => {
      const menu = details.current
      if (menu?.open && event.target instanceof Node && !menu.contains(event.target)) menu.open = false
    }
    const onKeyDown = (event: KeyboardEvent) => {
      const menu = details.current
      if (event.key !== 'Escape' || !menu?.open) return
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', onPointerDown)
    document.addEventListener('keydown', onKeyDown)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown)
    }
  }, [])
  return (
    <details className={className} ref={details}>
      <summary aria-label={label}>{button}</summary>
      {children}
    </details>
  )
}
