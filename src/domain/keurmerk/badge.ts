import { escapeHtml } from '../shared/escape-html'

export type Badge = { year: number; practiceName: string }

/** What the badge says for who can't see it. */
export const badgeTitle = ({ year, practiceName }: Badge): string => `Keurmerk ${year}: ${practiceName}`

/** The sides of the badge, in pixels. */
const size = 220

/**
 * The HTML that a practice puts on its website (KB-6): the badge, with a link to where it is checked.
 * @param check the whole address of that page; `image` that of the picture
 */
export const badgeEmbed = (badge: Badge, { check, image }: { check: string; image: string }): string =>
  `<a href="${escapeHtml(check)}"><img src="${escapeHtml(image)}" width="${size}" height="${size}" alt="${escapeHtml(badgeTitle(badge))}"></a>`

/** The badge of a practice that holds the keurmerk, as SVG (KB-6). `code` is drawn in it to be scanned: a path, and its width. */
export function badgeSvg(badge: Badge, code: { path: string; size: number }): string {
  const title = escapeHtml(badgeTitle(badge))
  const words = 'text-anchor="middle" font-family="system-ui,sans-serif" font-weight="700" fill="#0b5a57"'
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" role="img" aria-label="${title}"><title>${title}</title>`,
    '<circle cx="110" cy="110" r="107" fill="#fff" stroke="#0b5a57" stroke-width="6"/>',
    `<text x="110" y="46" font-size="20" ${words}>Keurmerk</text>`,
    `<g transform="translate(64 58) scale(${92 / code.size})"><path d="${code.path}" fill="#12211f"/></g>`,
    `<text x="110" y="180" font-size="24" ${words}>${badge.year}</text></svg>`,
  ].join('')
}
