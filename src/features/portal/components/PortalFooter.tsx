import { anonymousRequest } from '@/src/lib/anonymous'
import { dependOn } from '@/src/lib/cache/depend-on'
import { SiteFooter } from '@/src/ui/shell/SiteFooter'
import { contact } from '../settings'

type Props = { links: { href: string; label: string }[] }

/** The foot under every page, with the portal's own name and address; a change of those shows at once. */
export async function PortalFooter({ links }: Props) {
  // What the build renders is never served (the page cache begins empty), and there may be no database yet.
  if (process.env.NEXT_PHASE === 'phase-production-build') return <SiteFooter links={links} />
  await dependOn('portal')
  const { name, contactEmail } = await contact(await anonymousRequest())
  return <SiteFooter contactEmail={contactEmail} links={links} name={name} />
}
