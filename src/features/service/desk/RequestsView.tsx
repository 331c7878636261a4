import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, readAddress } from './address'
import { openRequest } from './open'
import { deskLines, deskOrganisations, requestFigures } from './queries'
import { RequestDesk } from './RequestDesk'
import { RequestQueue } from './RequestQueue'

/** The desk of requests: what members asked, and one of them (KS-SRV-1 … KS-SRV-5). Says no itself. */
export async function RequestsView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'handleRequests')) notFound()
  const [{ lines, more }, figures, organisations, request] = await Promise.all([
    deskLines(req, viewer, address),
    requestFigures(req, viewer),
    deskOrganisations(req, viewer),
    address.open === undefined ? null : openRequest(req, viewer, address.open),
  ])
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={request !== null}>
        <RequestQueue address={address} figures={figures} lines={lines} more={more} organisations={organisations} />
        {request ? (
          <RequestDesk
            address={address}
            key={`${request.id} ${request.status}`}
            own={viewer.therapist?.id === request.therapist}
            request={request}
          />
        ) : (
          <section aria-label="Niets geopend" className={desk.empty}>
            {address.open !== undefined && (
              <p className={desk.gone} role="alert">
                Dit verzoek is er niet voor jou.
              </p>
            )}
            <h2>{lines.length === 0 ? 'Deze lijst is leeg' : 'Kies een verzoek uit de lijst'}</h2>
            <p>Je ziet wat het lid vraagt, wat het dossier daarover zegt, en wat je ermee kunt doen.</p>
          </section>
        )}
      </div>
    </AdminFrame>
  )
}
