'use client'

import { ChevronLeft, ChevronRight, CircleHelp, List } from 'lucide-react'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import styles from './Desk.module.css'
import { ShortcutHelp } from './ShortcutHelp'
import { useShortcuts } from './useShortcuts'

type Props = { nextHref: string | null; previousHref: string | null; listHref: string }

/** Back to the list, previous, next, help; by button and by key. */
export function DeskKeys({ nextHref, previousHref, listHref }: Props) {
  const router = useRouter()
  const help = useRef<HTMLDialogElement>(null)
  const go = (href: string | null) => () => {
    if (href) router.push(href)
  }
  const openHelp = () => help.current?.showModal()
  useShortcuts({ next: go(nextHref), previous: go(previousHref), help: openHelp })
  // The open line stays in sight in a long list.
  useEffect(() => {
    document.querySelector('[aria-label="Lijst"] [aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [])
  return (
    <div className={styles.keys}>
      <Link className={styles.back} href={listHref} prefetch={false}>
        <List aria-hidden size={18} /> Lijst
      </Link>
      <Step href={previousHref} icon={ChevronLeft} label="Vorige (K)" />
      <Step href={nextHref} icon={ChevronRight} label="Volgende (J)" />
      <button aria-keyshortcuts="?" onClick={openHelp} title="Sneltoetsen (?)" type="button">
        <CircleHelp aria-hidden size={18} /> <span>Sneltoetsen</span>
      </button>
      <ShortcutHelp dialog={help} />
    </div>
  )
}

function Step({ href, icon: Icon, label }: { href: string | null; icon: typeof ChevronLeft; label: string }) {
  const inside = <Icon aria-hidden size={18} />
  if (!href) {
    return (
      <button aria-label={label} className={styles.step} disabled title={label} type="button">
        {inside}
      </button>
    )
  }
  return (
    <Link aria-label={label} className={styles.step} href={href} prefetch={false} title={label}>
      {inside}
    </Link>
  )
}
