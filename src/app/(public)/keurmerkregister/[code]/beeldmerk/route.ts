import { heldByCode } from '@/src/features/keurmerk/public'
import { countedVisit } from '@/src/features/registers/public/visitor'
import { env } from '@/src/lib/env'
import { qrPath } from '@/src/lib/qr-path'

export const dynamic = 'force-dynamic'

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The badge of a practice that holds the keurmerk, with a QR code to where it can be checked (KB-6). */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }): Promise<Response> {
  const { req, tooMany } = await countedVisit('certificate-check')
  if (tooMany) return new Response(tooMany, { status: 429 })
  const { code } = await params
  const held = /^[A-Za-z0-9-]{6,40}$/.test(code) ? await heldByCode(req, code) : null
  if (!held) return new Response('Niet gevonden.', { status: 404 })
  const { path, size } = qrPath(new URL(`/keurmerkregister/${held.code}`, env.SERVER_URL).href)
  const title = escaped(`Keurmerk ${held.year}: ${held.practiceName}`)
  const scale = 92 / size
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 220 220" role="img" aria-label="${title}"><title>${title}</title><circle cx="110" cy="110" r="107" fill="#fff" stroke="#0b5a57" stroke-width="6"/><text x="110" y="46" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="20" fill="#0b5a57">Keurmerk</text><g transform="translate(64 58) scale(${scale})"><path d="${path}" fill="#12211f"/></g><text x="110" y="180" text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" font-size="24" fill="#0b5a57">${held.year}</text></svg>`
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
