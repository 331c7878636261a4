import { foldText } from './words'

/** Questions about the own dossier that are answered from it, never from a text. */
export const intents = [
  'points-needed',
  'bullet-red',
  'visitation-when',
  'deadline',
  'standing-why',
  'missing-screening',
  'invoices-open',
  'vog-until',
  'first-aid-until',
  'ecd-code',
  'intervisie-needed',
  'membership-tier',
] as const

export type Intent = (typeof intents)[number]

/** About oneself: "ik", "mijn", or "dit bolletje" on one's own page. */
const self = /\b(ik|mijn|mn|m n|me|mij|dit bolletje|dat bolletje)\b/

const when = /\b(wanneer|tot wanneer|tot welke|hoe ?lang|welke datum|geldig|verloopt|verlopen|loopt|einddatum|af)\b/
const howMany = /\b(hoeveel|tekort|nog nodig|te ?weinig|genoeg)\b/

/** In this order: the first that fits. Each: what it is about, and how it is asked. */
const patterns: readonly (readonly [Intent, readonly RegExp[]])[] = [
  ['bullet-red', [/\bbolletjes?\b/, /\b(waarom|rood|rode|oranje|hoezo|niet groen)\b/]],
  ['first-aid-until', [/\b(ehbo|eerste hulp|reanimatie)\b/, when]],
  ['vog-until', [/\b(vog|verklaring omtrent)\b/, when]],
  ['ecd-code', [/\becd\b/, /\b(wat is|welke|mijn|actief|heb ik)\b/]],
  [
    'invoices-open',
    [/\b(openstaande?|nog( iets)? (te )?betalen|betalingsachterstand|schuld|alles betaald|facturen open)\b/],
  ],
  ['missing-screening', [/\bscreening\b/, /\b(ontbreek|ontbreekt|mist|missen|mis|nog)\b/]],
  [
    'intervisie-needed',
    [
      /\bintervisies?\b/,
      /\b(hoeveel|tekort|nog)\b/,
      /\b(ik|mijn|mn)\b.*\b(nog|al|dit jaar|tekort)\b|\b(nog|dit jaar)\b.*\b(ik|mijn)\b/,
    ],
  ],
  [
    'visitation-when',
    [/\b(visitatie|gevisiteerd|visiteur)\b/, /\b(wanneer|welke datum|hoe laat)\b/, /\b(mijn|mn|ik)\b/],
  ],
  ['points-needed', [/\b(punten|uren)\b/, howMany, /\b(ik|mijn|mn)\b/]],
  ['points-needed', [/\b(punten)\b/, /\b(nog|mis|kom)\b.*\b(halen|nodig|tekort)\b/]],
  ['membership-tier', [/\b(welk|wat voor|wat is mijn|soort)\b.*\blidmaatschap\b/]],
  ['standing-why', [/\b(ben ik|sta ik|is mijn status|mijn status|is alles)\b/, /\b(in orde|op orde|status)\b/]],
  [
    'deadline',
    [
      /\b(registratie|periode|deadline|deadlines|einddatum|einddatums|dossier)\b/,
      /\b(wanneer|tot wanneer)\b/,
      /\b(loopt|af|eindigt|verloopt|mijn deadlines?|klaar|einde)\b/,
    ],
  ],
  ['deadline', [/\btot wanneer\b.*\b(tijd|kan ik|mag ik|heb ik)\b/]],
]

/**
 * What a question asks of the own dossier; null: it isn't about that. Pure. "Hoe vraag ik een VOG aan" asks for explanation,
 * "tot wanneer is mijn VOG geldig" for a date.
 */
export function intentOf(question: string): Intent | null {
  const text = foldText(question)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!self.test(text)) return null
  return patterns.find(([, all]) => all.every((pattern) => pattern.test(text)))?.[0] ?? null
}
