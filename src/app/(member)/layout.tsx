import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { hasAssistant } from '@/src/features/assistant/available'
import { hasChat } from '@/src/features/chat/available'
import { HelpDock } from '@/src/features/chat/components/HelpDock'
import { AccountMenu } from '@/src/features/portal/components/AccountMenu'
import { LogOut } from '@/src/features/portal/components/LogOut'
import { PhoneMenu } from '@/src/features/portal/components/PhoneMenu'
import { PortalFooter } from '@/src/features/portal/components/PortalFooter'
import { loadMember } from '@/src/features/portal/member'
import { mainLinks, memberFootLinks } from '@/src/features/portal/navigation'
import { getSession } from '@/src/lib/session'
import { Document } from '@/src/ui/shell/Document'
import { SiteHeader } from '@/src/ui/shell/SiteHeader'

export const metadata: Metadata = {
  title: { default: 'Mijn account · Registerhuis', template: '%s · Registerhuis' },
  robots: { index: false },
}

export { viewport } from '@/src/features/portal/viewport'

/** Pages of a member, in the house style of their organisation. Each page sends away by itself who may not be there. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const { req, viewer } = await getSession()
  const member = viewer?.therapist ? await loadMember(req, viewer.therapist.id) : null
  return (
    <Document brand={member?.organisation}>
      <SiteHeader
        account={member && <AccountMenu logOut={<LogOut />} member={member} />}
        links={mainLinks}
        phoneMenu={member && <PhoneMenu member={member} />}
      />
      <main className="flex-1" id="inhoud" tabIndex={-1}>
        {children}
      </main>
      <PortalFooter links={memberFootLinks} />
      {member && hasChat(req.payload) && <HelpDock assistant={hasAssistant(req.payload)} />}
    </Document>
  )
}
