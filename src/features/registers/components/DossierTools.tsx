'use client'

import { useEffect } from 'react'

type Props = {
  /** Places that are on another page: the part after # → address. */
  elsewhere: Record<string, string>
}

const unfold = (): void => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    details.dataset.unfolded = ''
    details.open = true
  }
}

const fold = (): void => {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details[data-unfolded]')) {
    delete details.dataset.unfolded
    details.open = false
  }
}

/** On paper everything is unfolded; a link from a mail to an item finds it, also on the page of another register. */
export function DossierTools({ elsewhere }: Props) {
  useEffect(() => {
    window.addEventListener('beforeprint', unfold)
    window.addEventListener('afterprint', fold)
    return () => {
      window.removeEventListener('beforeprint', unfold)
      window.removeEventListener('afterprint', fold)
    }
  }, [])
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1))
    if (!anchor) return
    const other = Object.hasOwn(elsewhere, anchor) ? elsewhere[anchor] : undefined
    if (other) return window.location.replace(`${other}#${anchor}`)
    const target = document.getElementById(anchor)
    const panel = target?.closest('details')
    if (!target || !panel || panel.open) return
    panel.open = true
    target.scrollIntoView()
  }, [elsewhere])
  return null
}
