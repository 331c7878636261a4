import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { ContactMenu } from '@/src/features/accreditation/provider/components/ContactMenu'
import { ProviderLinks } from '@/src/features/accreditation/provider/components/ProviderMenu'
import { loadContactPerson } from '@/src/features/accreditation/provider/session'
import { PortalFooter } from '@/src/features/portal/components/PortalFooter'
import { memberFootLinks } from '@/src/features/portal/navigation'
import { getSession } from '@/src/lib/session'
import { Document } from '@/src/ui/shell/Document'
import { SiteHeader } from '@/src/ui/shell/SiteHeader'

export const metadata: Metadata = {
  title: { default: 'Voor opleiders · Registerhuis', template: '%s · Voor opleiders · Registerhuis' },
  robots: { index: false },
}

export { viewport } from '@/src/features/portal/viewport'

const links = [
  { href: '/opleider', label: 'Voor opleiders' },
  { href: '/nieuws', label: 'Nieuws' },
]

/** The portal of providers (KK-PRV-1). Each page sends away by itself who may not be there. */
export default async function ProviderLayout({ children }: { children: ReactNode }) {
  const { req, viewer } = await getSession()
  const contact = viewer && viewer.providers.length > 0 ? await loadContactPerson(req, viewer.userId) : null
  return (
    <Document>
      <SiteHeader
        account={contact && <ContactMenu contact={contact} />}
        links={links}
        phoneMenu={contact && <ProviderLinks />}
      />
      <main className="flex-1" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter links={memberFootLinks} />
    </Document>
  )
}
