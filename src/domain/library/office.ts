/** What stands in an office file, as its zip lists it. */
export type OfficePart = { name: string; size: number; text: string | null }

/** Why an office file is refused; null when it may be published. */
export type OfficeProblem = 'active' | 'hidden' | 'tooComplex' | null

const mostParts = 500
const mostBytes = 60 * 1024 * 1024

/** Parts that run something, or carry another file. */
const activePart =
  /vbaproject|vbadata|activex|oleobject|macros?\/|\/embeddings\/|^basic\/|^scripts\/|\.(bin|exe|js|vbs|dll|html?)$/i
/** Word reads these from elsewhere when it opens the file: a template with macros, a picture that tells who opened it. */
const fetched = /TargetMode\s*=\s*["']External["']/i
const link = /relationships\/hyperlink["']/i
const activeWords = /macroEnabled|<w:instrText[^>]*>\s*DDE|<(?:office:script|script:event-listener|w:object)\b/i

/** Whether a name in the zip would leave the folder it is unpacked in. */
const leads = (name: string): boolean => /^[\\/]|^[a-z]:|\\|(^|\/)\.\.(\/|$)|\0/i.test(name)

const fetchesElsewhere = (relations: string): boolean =>
  (relations.match(/<Relationship\b[^>]*>/gi) ?? []).some((relation) => fetched.test(relation) && !link.test(relation))

/** Looks at the parts of a Word or OpenDocument file: nothing that runs, fetches or hides (KS-DOC-1). */
export function officeProblem(parts: readonly OfficePart[]): OfficeProblem {
  if (parts.length > mostParts || parts.reduce((sum, { size }) => sum + size, 0) > mostBytes) return 'tooComplex'
  if (parts.some(({ name }) => leads(name))) return 'hidden'
  const active = parts.some(
    ({ name, text }) =>
      activePart.test(name) ||
      (text !== null && activeWords.test(text)) ||
      (text !== null && name.endsWith('.rels') && fetchesElsewhere(text)),
  )
  return active ? 'active' : null
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" }

/** The words of a part in XML, with spaces where paragraphs and cells end. */
export const wordsOfXml = (xml: string): string =>
  xml
    .replace(/<\/(?:w:p|w:tc|text:p|text:h)>|<(?:w:br|w:tab|text:tab|text:line-break)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? ' ')
    .replace(/\s+/g, ' ')
    .trim()
