import type { PayloadRequest } from 'payload'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { can } from '@/src/access/compose'
import { getViewer } from '@/src/access/viewer'
import { daysBetween, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { endpoint } from '@/src/lib/endpoint'
import { invalid, notFound } from '@/src/lib/errors/refusals'
import { streamed } from '@/src/lib/web/streamed'
import { zipStream } from '@/src/lib/zip/zipStream'
import { exportEntries, invoicePages, type Period } from '../document/export'

const mostDays = 366

/** @throws APIError 400 when it isn't a period of at most a year */
function periodOf(req: PayloadRequest): Period {
  const [from, until] = ['from', 'until'].map((name) => req.searchParams.get(name) ?? '')
  const when = 'Vul een bestaande datum in, als jjjj-mm-dd.'
  if (!from || !isCalendarDate(from)) throw invalid({ from: when })
  if (!until || !isCalendarDate(until)) throw invalid({ until: when })
  if (until < from) throw invalid({ until: 'De laatste dag ligt voor de eerste.' })
  if (daysBetween(from, until) > mostDays) throw invalid({ until: 'Kies een periode van hooguit een jaar.' })
  return { from, until }
}

/** GET /api/invoices/export?from=&until=: a zip for bookkeeping, of the organisations of who asks (KS-ACC-6). */
export const exportEndpoint = endpoint({
  path: '/export',
  method: 'get',
  access: can('viewCharges'),
  handler: async (req) => {
    const viewer = await getViewer(req)
    if (!viewer) throw notFound()
    const period = periodOf(req)
    await recordAudit(req, { action: 'invoices.exported', subject: 'invoices', subjectId: null, fields: { ...period } })
    return new Response(streamed(zipStream(exportEntries(invoicePages(req, viewer), period))), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': contentDisposition(`facturen-${period.from}-${period.until}.zip`),
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})
