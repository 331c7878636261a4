import type { PayloadRequest } from 'payload'
import { judgementsOf } from '@/plugins/keurmerk/operations/answers'
import { partyOf } from '@/plugins/keurmerk/operations/party'
import { evaluationById, roundById } from '@/plugins/keurmerk/rows'
import { reportOf } from '@/src/domain/keurmerk/report'
import { reportPdf, sentPdf } from '@/src/features/keurmerk/documents'
import { submissionsOf } from '@/src/features/keurmerk/queries'
import { idFrom } from '@/src/lib/id'
import { getSession } from '@/src/lib/session'

export const dynamic = 'force-dynamic'

const notFound = (): Response =>
  new Response('Dit bestand bestaat niet.', { status: 404, headers: { 'Content-Type': 'text/plain; charset=utf-8' } })

/** What can be downloaded of one's own self-evaluation; null for a name that is nothing, or isn't there (yet). */
async function pdfOf(req: PayloadRequest, id: number, file: string): Promise<Buffer | null> {
  const evaluation = await evaluationById(req, id)
  const { framework, year } = await roundById(req, evaluation.round)
  const about = { practice: evaluation.practiceName, year, framework }
  if (file === 'rapport.pdf') {
    if (!evaluation.reported) return null
    return reportPdf(about, reportOf(framework, await judgementsOf(req, id, evaluation.decided ? 2 : 1)))
  }
  const turn = { 'zelfevaluatie.pdf': 1, 'herkwalificatie.pdf': 2 }[file]
  const sent = turn ? (await submissionsOf(req, id)).find((one) => one.turn === turn) : undefined
  return sent ? sentPdf(about, sent) : null
}

type Props = { params: Promise<{ id: string; file: string }> }

/** The report, and what was sent, as PDF; for who fills in the self-evaluation alone (KB-4, KB-5). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { id: given, file } = await params
  const id = idFrom(given)
  const { req } = await getSession()
  const party = id === null ? null : await partyOf(req, id).catch(() => null)
  const pdf = id === null || !party ? null : await pdfOf(req, id, file)
  if (!pdf) return notFound()
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${file}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
