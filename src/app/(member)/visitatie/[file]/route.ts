import type { PayloadRequest } from 'payload'
import { loadMember } from '@/src/features/portal/member'
import { planPdf, questionnairePdf, reportPdf, statementPdf } from '@/src/features/visitation/documents'
import { ownVisits } from '@/src/features/visitation/own'
import { visitSettings } from '@/src/features/visitation/settings'
import { getSession } from '@/src/lib/session'

export const dynamic = 'force-dynamic'

const notFound = (): Response =>
  new Response('Dit bestand bestaat niet.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** What can be downloaded about visitation, by its name; null for a name that is nothing, or not of this member. */
async function pdfOf(req: PayloadRequest, therapist: number, file: string): Promise<Buffer | null> {
  if (file === 'visitatieplan.pdf') return planPdf(await visitSettings(req))
  if (file === 'vragenlijst.pdf') return questionnairePdf(await visitSettings(req))
  const report = /^verslag-(\d{1,9})\.pdf$/.exec(file)?.[1]
  if (!report && file !== 'verbeterpuntenverklaring.pdf') return null
  const { current, past } = await ownVisits(req, therapist)
  if (!report) return statementPdf(current)
  const visit = [...(current ? [current] : []), ...past].find(({ id }) => id === Number(report))
  return visit?.report ? reportPdf(visit, (await loadMember(req, therapist)).name) : null
}

type Props = { params: Promise<{ file: string }> }

/** The plan, the questionnaire, the statement, and the report of one's own visit, as PDF (KS-VIS-1, KS-VIS-2). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { file } = await params
  const { req, viewer } = await getSession()
  if (!viewer?.therapist) return notFound()
  const pdf = await pdfOf(req, viewer.therapist.id, file)
  if (!pdf) return notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
