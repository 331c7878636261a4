import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { PortalFooter } from '@/src/features/portal/components/PortalFooter'
import { footLinks, mainLinks } from '@/src/features/portal/navigation'
import { env } from '@/src/lib/env'
import { Document } from '@/src/ui/shell/Document'
import { SiteHeader } from '@/src/ui/shell/SiteHeader'

export const metadata: Metadata = {
  metadataBase: new URL(env.SERVER_URL),
  title: { default: 'Registerhuis', template: '%s · Registerhuis' },
  description: 'Diploma’s, nascholing, intervisie en visitatie op één plek: laat zien dat je je vak bijhoudt.',
}

export { viewport } from '@/src/features/portal/viewport'

/** Pages that anyone may see. They are cached, so nothing here may depend on who is looking. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <SiteHeader links={mainLinks} />
      <main className="flex-1" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter links={footLinks} />
    </Document>
  )
}
