import type { PayloadRequest } from 'payload'
import { loadDossiersOf } from '@/collections/registers/shared/loadDossier'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { calendarOwner } from '@/src/features/registers/calendar-link'
import { calendarText, feedEvents } from '@/src/features/registers/dossier/feed'
import { anonymousRequest } from '@/src/lib/anonymous'
import { clientIp } from '@/src/lib/client-ip'
import { env } from '@/src/lib/env'
import { limit, refund, TooManyAttempts } from '@/src/lib/rate-limit'

export const dynamic = 'force-dynamic'

const headers = {
  'Cache-Control': 'no-store',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

const plain = (status: number, text: string, more: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { ...headers, ...more, 'Content-Type': 'text/plain; charset=utf-8' } })

/** Who may read; wrong secrets count against the address that tries them, right ones against themselves. */
async function readerOf(req: PayloadRequest, request: Request, secret: string | undefined): Promise<number | null> {
  const ip = clientIp(request)
  await limit(req, 'calendar-ip', ip)
  const therapist = secret ? await calendarOwner(req, secret) : null
  if (therapist === null) return null
  await refund(req, 'calendar-ip', ip)
  await limit(req, 'calendar-read', therapist)
  return therapist
}

async function answer(request: Request, file: string): Promise<Response> {
  const req = await anonymousRequest()
  const secret = /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1]
  const therapist = await readerOf(req, request, secret)
  if (therapist === null) return plain(404, 'Deze agenda bestaat niet (meer).')
  const now = new Date()
  const on = amsterdamDay(now)
  const events = (await loadDossiersOf(req, therapist, on)).flatMap((dossier) => feedEvents(dossier, on))
  return new Response(calendarText(events, env.SERVER_URL, now), {
    headers: { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' },
  })
}

/** The deadlines behind a private link. A secret that is unknown or was revoked, and any other name: 404. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  try {
    return await answer(request, file)
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    return plain(429, error.message, { 'Retry-After': String(error.data.retryAfter) })
  }
}
