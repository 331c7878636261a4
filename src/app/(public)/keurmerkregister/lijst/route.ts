import { amsterdamDay, isCalendarDate } from '@/src/domain/shared/calendar-date'
import { csvLine } from '@/src/domain/shared/csv'
import { heldOn } from '@/src/features/keurmerk/public'
import { countedVisit } from '@/src/features/registers/public/visitor'

export const dynamic = 'force-dynamic'

/** The register of a year as of a day, as CSV for insurers (KB-6): `?jaar=2026&op=2026-05-01`. */
export async function GET(request: Request): Promise<Response> {
  const { req, tooMany } = await countedVisit('directory')
  if (tooMany) return new Response(tooMany, { status: 429 })
  const asked = new URL(request.url).searchParams
  const year = Number(asked.get('jaar'))
  const day = asked.get('op') ?? amsterdamDay(new Date())
  if (!Number.isInteger(year) || year < 2000 || year > 2200 || !isCalendarDate(day)) {
    return new Response('Vraag om een jaar en een dag: ?jaar=2026&op=2026-05-01', { status: 400 })
  }
  const head = csvLine(['Praktijk', 'Plaats', 'KvK-nummer', 'Keurmerk', 'Toegekend op', 'Code', 'Keurmerk van'])
  const lines = (await heldOn(req, year, day)).map((one) =>
    csvLine([
      one.practiceName,
      one.place,
      one.chamberNumber ?? '',
      String(one.year),
      one.decidedOn,
      one.code,
      one.organisation,
    ]),
  )
  return new Response(`\uFEFF${head}${lines.join('')}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="keurmerkregister-${year}-op-${day}.csv"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
