'use client'

import { useEffect, useRef } from 'react'
import { actionFor, type ShortcutAction } from '../shortcuts'
import { shortcutsAreOn } from './shortcutPreference'

const writesHere = 'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="listbox"], dialog'

/** Whether keys belong to what has the focus. */
function isOccupied(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  return target instanceof Element && target.closest(writesHere) !== null
}

/** Calls the handler of a shortcut. Never while typing in a field, in a dialog, or when someone switched shortcuts off. */
export function useShortcuts(handlers: Partial<Record<ShortcutAction, () => void>>): void {
  const latest = useRef(handlers)
  useEffect(() => {
    latest.current = handlers
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!shortcutsAreOn() || event.repeat) return
      const { key, ctrlKey, metaKey, altKey } = event
      const action = actionFor({ key, ctrlKey, metaKey, altKey, occupied: isOccupied(event.target) })
      const handler = action && latest.current[action]
      if (!handler) return
      event.preventDefault()
      handler()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
