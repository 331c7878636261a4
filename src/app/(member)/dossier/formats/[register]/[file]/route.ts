import { loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { ownCategories } from '@/src/domain/registers/own-activities'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { formatPdf, isFormatFile } from '@/src/features/registers/formats'
import { getSession } from '@/src/lib/session'

export const dynamic = 'force-dynamic'

const notFound = (): Response =>
  new Response('Dit bestand bestaat niet.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

type Props = { params: Promise<{ register: string; file: string }> }

/** The guide and the format for own activities, from the norm of the member who asks (PG-2). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { register, file } = await params
  const { req, viewer } = await getSession()
  if (!viewer?.therapist || !isFormatFile(file)) return notFound()
  const dossiers = await loadDossiersOf(req, viewer.therapist.id, amsterdamDay(new Date()))
  const norm = dossiers.find((dossier) => dossier.register === register)?.norm
  if (!norm || ownCategories(norm).length === 0) return notFound()
  const pdf = await formatPdf(file, norm)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${register}-${file}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
