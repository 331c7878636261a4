import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, readAddress } from './address'
import { openScreening } from './open'
import { screeningLines, screeningOrganisations } from './queries'
import { ScreeningDesk } from './ScreeningDesk'
import { ScreeningQueue } from './ScreeningQueue'

/** The desk where new members are admitted (KS-SCR-3). A custom view is open to anyone unless it says no itself. */
export async function ScreeningView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'screenMembers')) notFound()
  const [lines, organisations, open] = await Promise.all([
    screeningLines(req, viewer, address),
    screeningOrganisations(req, viewer),
    address.open === undefined ? null : openScreening(req, viewer, address.open),
  ])
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={open !== null}>
        <ScreeningQueue address={address} lines={lines} organisations={organisations} />
        {open ? (
          <ScreeningDesk
            address={address}
            key={`${open.id} ${open.admissionStatus}`}
            open={open}
            today={amsterdamDay(new Date())}
          />
        ) : (
          <section aria-label="Geen screening geopend" className={desk.empty}>
            {address.open !== undefined && (
              <p className={desk.gone} role="alert">
                Deze screening is er niet (meer) voor jou.
              </p>
            )}
            <h2>{lines.length === 0 ? 'Deze lijst is leeg' : 'Kies iemand uit de lijst'}</h2>
            <p>
              {lines.length === 0
                ? 'Wie zich aanmeldt en de aanmelding bevestigt, komt hier te staan.'
                : 'Je ziet alles van deze persoon bij elkaar: wat ontbreekt, wat is ingeleverd en wat je kunt beslissen.'}
            </p>
          </section>
        )}
      </div>
    </AdminFrame>
  )
}
