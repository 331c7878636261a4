import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { isStaff } from '@/src/access/viewer'
import { PortalFooter } from '@/src/features/portal/components/PortalFooter'
import { footLinks, mainLinks, officeLinks } from '@/src/features/portal/navigation'
import { env } from '@/src/lib/env'
import { getSession } from '@/src/lib/session'
import { Document } from '@/src/ui/shell/Document'
import { SiteHeader } from '@/src/ui/shell/SiteHeader'

export const metadata: Metadata = {
  metadataBase: new URL(env.SERVER_URL),
  title: { default: 'Inloggen', template: '%s · Registerhuis' },
  robots: { index: false },
  // The address of some of these pages holds a token. Not 'no-referrer': a form sent without scripts would have no origin then.
  referrer: 'same-origin',
}

// Made per request: their scripts carry a nonce, and nothing of them may be kept.
export const dynamic = 'force-dynamic'

/** Logging in and everything around it. */
export default async function IdentityLayout({ children }: { children: ReactNode }) {
  const { viewer } = await getSession()
  const onlyStaff = isStaff(viewer) && !viewer?.therapist
  return (
    <Document>
      <SiteHeader links={onlyStaff ? officeLinks : mainLinks} />
      <main className="wrap flex-1 py-10 sm:py-16" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter links={footLinks} />
    </Document>
  )
}
