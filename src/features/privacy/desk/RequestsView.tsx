import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import { Copies } from './Copies'
import styles from './desk.module.css'
import { OpenRequests } from './OpenRequests'
import { Outcomes } from './Outcomes'
import { privacyRequests } from './queries'

const path = '/admin/privacy/verzoeken'

/** What members ask about their data: to be erased, and copies. A custom view is open to anyone unless it says no itself. */
export async function RequestsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(path)}`)
  if (!may(viewer, 'overseePrivacy')) notFound()
  const { open, closed, copies } = await privacyRequests(req, viewer)
  return (
    <AdminFrame view={view}>
      <div className={styles.page}>
        <h1>Privacyverzoeken</h1>
        <p>
          Leden die gewist willen worden of een kopie van hun gegevens vragen. Wat we bewaren en waarom staat op{' '}
          <a href="/privacy">de privacypagina</a>. Over een verzoek beslis je binnen een maand.
        </p>
        <OpenRequests own={viewer.therapist?.id ?? null} requests={open} />
        <Outcomes requests={closed} />
        <Copies copies={copies} />
      </div>
    </AdminFrame>
  )
}
