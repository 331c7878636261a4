import { redirect } from 'next/navigation'
import { isStaff } from '@/src/access/viewer'
import { getSession } from '@/src/lib/session'

/** Pages of Payload's own that ours replace: they know no limits and no second factor. */
const replaced: Record<string, string> = {
  forgot: '/wachtwoord-vergeten',
  reset: '/wachtwoord-vergeten',
  'create-first-user': '/inloggen',
  logout: '/uitloggen',
  account: '/beveiliging',
}

/**
 * Sends everyone away from the back office who doesn't work here, with a reason: to the login page and back, to the
 * set-up of the second factor, or to the member's own account.
 */
export async function guardBackOffice(segments: readonly string[] = []): Promise<void> {
  const elsewhere = replaced[segments[0] ?? '']
  if (elsewhere) redirect(elsewhere)
  const { viewer } = await getSession()
  const path = ['/admin', ...segments.filter((segment) => !['login', 'logout-inactivity'].includes(segment))].join('/')
  if (!viewer) redirect(`/inloggen?naar=${encodeURIComponent(path)}`)
  if (viewer.heldBack) redirect('/beveiliging?melding=code-verplicht')
  if (!isStaff(viewer))
    redirect(viewer.therapist ? '/account?melding=geen-medewerker' : '/beveiliging?melding=geen-medewerker')
  if (segments[0] === 'login' || segments[0] === 'logout-inactivity') redirect('/admin')
}
