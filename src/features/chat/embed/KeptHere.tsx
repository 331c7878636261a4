'use client'

import { useEffect, useState } from 'react'
import { Alert } from '@/src/ui/Alert'
import { keepsOnReload } from '../kept'

/** Where the browser keeps nothing for a frame on another site: what that means for who is about to write, and the way round. */
export function KeptHere({ slug }: { slug: string }) {
  // Known in the browser only; null: it is kept.
  const [ownTab, setOwnTab] = useState<string | null>(null)
  useEffect(() => {
    // With the site after it, which the portal asks for with the first message.
    if (!keepsOnReload()) setOwnTab(`/chat/${slug}${window.location.hash}`)
  }, [slug])
  if (ownTab === null) return null
  return (
    <Alert title="Je browser bewaart dit gesprek niet." tone="wait">
      Laad je deze pagina opnieuw of ga je naar een andere, dan ben je het gesprek kwijt. Wil je dat niet,{' '}
      <a className="link" href={ownTab} rel="noopener" target="_blank">
        open de chat dan in een eigen tabblad
      </a>
      . Met je e-mailadres erbij kun je het gesprek ook naar jezelf mailen.
    </Alert>
  )
}
