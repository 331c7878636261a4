import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { ApplicationDesk } from './ApplicationDesk'
import { ApplicationList } from './ApplicationList'
import { deskHref, readAddress } from './address'
import { deskLines, openApplication } from './queries'

/** The desk of disability insurance: what waits, and one application (KS-AOV-1). Says no itself. */
export async function AovView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'handleInsurance')) notFound()
  const [lines, application] = await Promise.all([
    deskLines(req, viewer, address),
    address.open === undefined ? null : openApplication(req, viewer, address.open),
  ])
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={application !== null}>
        <ApplicationList address={address} lines={lines} />
        {application ? (
          <ApplicationDesk
            address={address}
            application={application}
            key={`${application.id} ${application.status} ${application.sentAt} ${application.toldAt}`}
            own={viewer.therapist?.id === application.therapist}
          />
        ) : (
          <section aria-label="Niets geopend" className={desk.empty}>
            {address.open !== undefined && (
              <p className={desk.gone} role="alert">
                Deze aanvraag is er niet voor jou.
              </p>
            )}
            <h2>{lines.length === 0 ? 'Deze lijst is leeg' : 'Kies een aanvraag uit de lijst'}</h2>
            <p>Je ziet wat er is aangevraagd, of de verzekeraar het heeft, en je legt vast wat die besluit.</p>
          </section>
        )}
      </div>
    </AdminFrame>
  )
}
