import { embedScript } from '@/src/features/chat/embed/script'

/** The script that puts the chat on an organisation's own site (KS-SRV-8). The same for everyone; keeps no cookie. */
export function GET(): Response {
  return new Response(embedScript, {
    headers: {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}
