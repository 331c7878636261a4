import { badgeSvg } from '@/src/domain/keurmerk/badge'
import { heldByCode } from '@/src/features/keurmerk/public'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { env } from '@/src/lib/env'
import { qrPath } from '@/src/lib/qr-path'

export const dynamic = 'force-dynamic'

/** The badge of a practice that holds the keurmerk, with a QR code to where it can be checked (KB-6). */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { req, tooMany } = await countedVisit('certificate-check')
  if (tooMany) return new Response(tooMany, { status: 429 })
  const { code } = await params
  const held = /^[A-Za-z0-9-]{6,40}$/.test(code) ? await heldByCode(req, code) : null
  if (!held) return new Response('Niet gevonden.', { status: 404 })
  const svg = badgeSvg(held, qrPath(new URL(`/keurmerkregister/${held.code}`, env.SERVER_URL).href))
  return new Response(svg, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
