import { createHash } from 'node:crypto'
import { frameAncestors } from '@/src/domain/directory/card'
import { directoryPath } from '@/src/domain/directory/filter'
import { escapeHtml } from '@/src/domain/shared/escape-html'
import { initials, photoPath, type TherapistPage } from './present'

const style = `:root{color-scheme:light dark;--ink:#14282b;--soft:#475c60;--card:#fff;--line:#d9d4c7;--brand:#0d5c63;--on:#fff;--tint:#e3f0ef}
@media (prefers-color-scheme:dark){:root{--ink:#e8efee;--soft:#b2c3c2;--card:#16272a;--line:#345054;--brand:#5fc0bd;--on:#06282b;--tint:#1d3a3d}}
*{box-sizing:border-box}body{margin:0;background:transparent;color:var(--ink);font:1rem/1.45 "Segoe UI",system-ui,sans-serif}
article{display:grid;gap:.75rem;max-width:28rem;padding:1.125rem;background:var(--card);border:1px solid var(--line);border-radius:14px;overflow-wrap:anywhere}
header{display:flex;gap:.875rem;align-items:center}header>div{min-width:0}img,.mark{flex:none;width:72px;height:72px;border-radius:14px}
.mark{display:grid;place-items:center;background:var(--tint);color:var(--brand);font-weight:700;font-size:1.5rem}
h1{margin:0;font-size:1.125rem;line-height:1.25}p{margin:0}.soft{color:var(--soft);font-size:.9375rem}
a{display:block;padding:.625rem 1rem;border-radius:10px;background:var(--brand);color:var(--on);font-weight:600;text-align:center;text-decoration:none}
a:hover{text-decoration:underline}a:focus-visible{outline:3px solid var(--ink);outline-offset:2px}`

const styleHash = createHash('sha256').update(style).digest('base64')

/** Shows our own picture and style, runs nothing, and stands in a frame of these websites only. */
const policy = (websites: readonly (string | null)[]): string =>
  [
    "default-src 'none'",
    "img-src 'self'",
    `style-src 'sha256-${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors(websites)}`,
  ].join('; ')

function answer(title: string, body: string, websites: readonly (string | null)[], status: number): Response {
  const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><main><article>${body}</article></main></body></html>`
  return new Response(html, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(websites),
      'Cache-Control': 'public, max-age=60',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  })
}

const link = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}" rel="noopener" target="_blank">${text}</a>`

const line = (words: readonly string[], soft = false): string =>
  words.length === 0 ? '' : `<p${soft ? ' class="soft"' : ''}>${escapeHtml(words.join(' · '))}</p>`

/** A therapist as other sites show it in a frame (KS-FIND-1): who, what for, where, and the way to the profile. */
export function cardOf(therapist: TherapistPage, portal: string): Response {
  const { name, photo, profession, organisation, specialities, places, slug, website } = therapist
  const picture = photo
    ? `<img alt="" height="72" src="${escapeHtml(photoPath(photo))}" width="72">`
    : `<span aria-hidden="true" class="mark">${escapeHtml(initials(name))}</span>`
  const towns = [...new Set(places.map(({ place }) => place))].slice(0, 3)
  const who = [profession, organisation.name].filter((word) => word !== null)
  const body = `<header>${picture}<div><h1>${escapeHtml(name)}</h1>${line(who, true)}</div></header>${line(specialities.slice(0, 4))}${line(towns, true)}${link(`${portal}${directoryPath}/${slug}`, 'Bekijk het profiel')}`
  return answer(name, body, [organisation.website, website], 200)
}

/** The same words whoever it was, so that a card tells nothing of who left. */
export function noCard(portal: string, websites: readonly (string | null)[]): Response {
  const body = `<p>Deze therapeut staat niet in het register, of wil er niet gevonden worden.</p>${link(portal + directoryPath, 'Zoek een therapeut')}`
  return answer('Niet gevonden', body, websites, 404)
}
