'use client'

import type { MouseEvent } from 'react'
import { useOpenGroup } from './GroupOpener'

type Props = { id: number; name: string; href: string }

/** To a group: over the page, or on it where there is no JavaScript. */
export function GroupLink({ id, name, href }: Props) {
  const open = useOpenGroup()
  function press(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open({ group: id, name })
  }
  return (
    // After:inset-0 makes the whole item the target.
    <a className="link font-semibold after:absolute after:inset-0" href={href} onClick={press}>
      {name}
    </a>
  )
}
