const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? '')

export type Embedded = { serverUrl: string; code: string; document: number; title: string; name: string }

/** Where anyone checks the shield of a member. */
export const shieldPath = (code: string): string => `/schild/${code}`

/** The image of a shield for one member. */
export const shieldImagePath = (code: string, document: number): string => `/api/shields/${code}/${document}`

/**
 * The HTML that a member puts on their website (KS-DOC-1): the image, with a link to where it is checked. The link stays
 * the same when the member's public page comes or goes.
 */
export const embedCode = ({ serverUrl, code, document, title, name }: Embedded): string =>
  `<a href="${escaped(`${serverUrl}${shieldPath(code)}`)}"><img src="${escaped(`${serverUrl}${shieldImagePath(code, document)}`)}" alt="${escaped(`${title} van ${name}: controleer of het geldt`)}" width="150" height="175"></a>`

/** What a website shows of a shield that no longer counts. */
export const endedShield = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="560" viewBox="0 0 480 560">
  <path d="M240 12 456 84v200c0 132-92 220-216 264C116 504 24 416 24 284V84Z" fill="#eceff1" stroke="#5c6870" stroke-width="6"/>
  <g fill="#3d474d" font-family="sans-serif" text-anchor="middle">
    <text x="240" y="270" font-size="52" font-weight="700">Niet meer</text>
    <text x="240" y="332" font-size="52" font-weight="700">geldig</text>
  </g>
</svg>
`
