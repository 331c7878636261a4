import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { agendaMap } from '@/src/features/accreditation/agenda/sitemap'
import { directoryMap } from '@/src/features/directory/sitemap'
import { keurmerkMap } from '@/src/features/keurmerk/public'
import { knowledgeMap } from '@/src/features/knowledge/entries'
import { newsMap } from '@/src/features/news/queries'
import { sitemap } from '@/src/features/news/sitemap'
import { registersMap } from '@/src/features/registers/sitemap'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'
import { documentResponse } from '@/src/lib/web/document-response'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const req = await anonymousRequest()
  const [news, agenda, registers, therapists, knowledge, keurmerk] = await Promise.all([
    newsMap(req),
    agendaMap(req, amsterdamDay(new Date())),
    registersMap(req),
    directoryMap(req),
    knowledgeMap(req),
    keurmerkMap(req),
  ])
  return documentResponse(
    sitemap(
      [{ path: '/', changedAt: null }, ...agenda, ...registers, ...news, ...knowledge, ...keurmerk, ...therapists],
      env.SERVER_URL,
    ),
    'application/xml',
  )
}
