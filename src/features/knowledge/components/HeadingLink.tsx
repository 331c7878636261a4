'use client'

import { Check, Link2 } from 'lucide-react'
import { useState } from 'react'

/** The address of this part of the page. Pressed: it goes to the clipboard as well, where the browser allows that. */
export function HeadingLink({ anchor, words }: { anchor: string; words: string }) {
  const [copied, setCopied] = useState(false)
  const Icon = copied ? Check : Link2
  const copy = () => {
    const address = new URL(`#${anchor}`, window.location.href).href
    // Refused (no https, no permission): the address still stands in the address bar.
    navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  }
  return (
    <a
      aria-label={copied ? 'Link gekopieerd' : `Kopieer de link naar “${words}”`}
      className="no-print ml-2 inline-grid size-7 place-items-center rounded-s align-middle text-ink-faint hover:bg-brand-tint hover:text-brand"
      href={`#${anchor}`}
      onClick={copy}
    >
      <Icon aria-hidden className="size-4" />
    </a>
  )
}
