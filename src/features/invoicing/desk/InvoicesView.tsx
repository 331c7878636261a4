import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { may } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { AdminFrame } from '@/src/features/backoffice/AdminFrame'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import { deskHref, readAddress } from './address'
import { InvoiceDesk } from './InvoiceDesk'
import { InvoiceList } from './InvoiceList'
import { MemberDesk } from './MemberDesk'
import { openInvoice, openMember } from './open'
import { deskLines, deskOrganisations, deskTotals } from './queries'

/** The desk of finance: what is open, what is to be invoiced, and one of them (KS-ACC-6). Says no itself. */
export async function InvoicesView(view: AdminViewServerProps) {
  const { req } = view.initPageResult
  const address = readAddress(view.searchParams ?? {})
  const viewer = await getViewer(req)
  if (!viewer) redirect(`/admin/login?redirect=${encodeURIComponent(deskHref(address))}`)
  if (!may(viewer, 'viewCharges')) notFound()
  const today = amsterdamDay(new Date())
  const { list, open } = address
  const [lines, totals, organisations, invoice, member] = await Promise.all([
    deskLines(req, viewer, address, today),
    deskTotals(req, viewer, address, today),
    deskOrganisations(req, viewer),
    open !== undefined && list !== 'te-factureren' ? openInvoice(req, viewer, open) : null,
    open !== undefined && list === 'te-factureren' ? openMember(req, viewer, open) : null,
  ])
  const opened = invoice ? (
    <InvoiceDesk address={address} invoice={invoice} key={`${invoice.id} ${invoice.status}`} today={today} />
  ) : (
    member && <MemberDesk address={address} key={member.therapist} member={member} />
  )
  return (
    <AdminFrame view={view}>
      <div className={desk.desk} data-open={opened !== null}>
        <InvoiceList address={address} lines={lines} organisations={organisations} today={today} totals={totals} />
        {opened ?? (
          <section aria-label="Niets geopend" className={desk.empty}>
            {open !== undefined && (
              <p className={desk.gone} role="alert">
                {list === 'te-factureren'
                  ? 'Voor dit lid is er niets (meer) te factureren.'
                  : 'Deze factuur is er niet voor jou.'}
              </p>
            )}
            <h2>{lines.length === 0 ? 'Deze lijst is leeg' : 'Kies een regel uit de lijst'}</h2>
            <p>
              {list === 'te-factureren'
                ? 'Wat een lid moet betalen en nog niet op een factuur staat, zet je hier op een factuur.'
                : 'Je ziet de factuur, wat ervan is betaald, en wat je ermee kunt doen.'}
            </p>
          </section>
        )}
      </div>
    </AdminFrame>
  )
}
