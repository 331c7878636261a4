import { loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatPdf, formatsOf } from '@/src/features/registers/formats'
import { getSession } from '@/src/lib/session'

export const dynamic = 'force-dynamic'

const notFound = (): Response =>
  new Response('Dit bestand bestaat niet.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

type Props = { params: Promise<{ register: string; file: string }> }

/** The guide and the formats for own activities, from the norm of the member who asks (PG-2). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { register, file } = await params
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return notFound()
  const dossiers = await loadDossiersOf(req, viewer.therapist.id, amsterdamDay(new Date()))
  const norm = dossiers.find((dossier) => dossier.register === register)?.norm
  const format = norm && formatsOf(norm).find((one) => one.file === file)
  if (!format) return notFound()
  const pdf = await formatPdf(format, norm)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${register}-${format.file}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
