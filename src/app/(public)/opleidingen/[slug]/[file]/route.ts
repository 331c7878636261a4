import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { sessionCalendar } from '@/src/features/accreditation/agenda/calendar'
import { courseBySlug } from '@/src/features/accreditation/agenda/course'
import { anonymousRequest } from '@/src/lib/anonymous'
import { env } from '@/src/lib/env'

export const dynamic = 'force-dynamic'

const headers = {
  'Cache-Control': 'public, max-age=0, must-revalidate',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

type Props = { params: Promise<{ slug: string; file: string }> }

/** A meeting for one's own calendar: /opleidingen/<course>/<meeting>.ics (KK-AGD-1). */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { slug, file } = await params
  const id = /^([1-9]\d{0,8})\.ics$/.exec(file)?.[1]
  const now = new Date()
  const course = id ? await courseBySlug(await anonymousRequest(), slug, amsterdamDay(now)) : null
  const session = [...(course?.sessions ?? []), ...(course?.cancelled ?? [])].find((one) => one.id === Number(id))
  if (!course || !session) {
    return new Response('Deze bijeenkomst staat niet (meer) in de agenda.', {
      status: 404,
      headers: { ...headers, 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(sessionCalendar(course, session, env.SERVER_URL, now), {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="scholing-${session.id}.ics"`,
    },
  })
}
