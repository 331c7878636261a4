import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { brandOf } from '@/src/features/chat/embed/sites'
import { anonymousRequest } from '@/src/lib/anonymous'
import { Document } from '@/src/ui/shell/Document'

export { viewport } from '@/src/features/portal/viewport'

export const metadata: Metadata = {
  title: 'Chat',
  robots: { index: false },
  referrer: 'same-origin',
}

// Made per request: its scripts carry a nonce, and its policy says on which sites it may stand.
export const dynamic = 'force-dynamic'

type Props = { children: ReactNode; params: Promise<{ slug: string }> }

/** A page for in a frame on the site of an organisation, in its colours: no header, no footer. */
export default async function ChatLayout({ children, params }: Props) {
  const { slug } = await params
  return (
    <Document brand={await brandOf(await anonymousRequest(), slug)}>
      <main className="flex h-dvh flex-col" id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </Document>
  )
}
