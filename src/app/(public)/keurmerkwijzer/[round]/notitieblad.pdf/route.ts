import { notesPdf } from '@/src/features/keurmerk/documents'
import { guideOf } from '@/src/features/keurmerk/public'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { idFrom } from '@/src/lib/id'

export const dynamic = 'force-dynamic'

/** All questions of a published round with room to write, as PDF (KB-4). */
export async function GET(_request: Request, { params }: { params: Promise<{ round: string }> }): Promise<Response> {
  const { req, tooMany } = await countedVisit('directory')
  if (tooMany) return new Response(tooMany, { status: 429 })
  const id = idFrom((await params).round)
  const guide = id === null ? null : await guideOf(req, id)
  if (!guide) return new Response('Niet gevonden.', { status: 404 })
  return new Response(new Uint8Array(await notesPdf(guide.round.framework)), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="notitieblad-keurmerk-${guide.round.year}.pdf"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
