/** One letter of a name, also when it is written as a hexadecimal escape (`/J#61vaScript`). */
function letter(character: string): string {
  const digits = character.charCodeAt(0).toString(16)
  const hex = [...digits].map((digit) => (/[a-f]/.test(digit) ? `[${digit}${digit.toUpperCase()}]` : digit)).join('')
  return `(?:${character}|#${hex})`
}

const spelled = (name: string) => [...name].map(letter).join('')
const delimiter = '(?=[\\0\\t\\n\\f\\r ()<>\\[\\]{}/%]|$)'

/** Names that make a PDF do things. Long enough never to turn up by chance in compressed data. */
const activeNames = ['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToR', 'GoToE', 'XFA', 'FileAttachment']
const activePrefixes = ['EmbeddedFile', 'RichMedia']

const active = new RegExp(
  `/(?:(?:${activeNames.map(spelled).join('|')})${delimiter}|(?:${activePrefixes.map(spelled).join('|')}))`,
)
const encrypted = new RegExp(`/${spelled('Encrypt')}${delimiter}`)

/** Whether raw PDF text names something active, wherever it stands: a reader may find what a parser skips. */
export const namesActiveContent = (text: string): boolean => active.test(text)

/** Whether raw PDF text speaks of encryption. */
export const namesEncryption = (text: string): boolean => encrypted.test(text)

const space = '(?:[\\0\\t\\n\\f\\r ]|%[^\\r\\n]*[\\r\\n])'
const objectHeader = new RegExp(`[0-9]${space}+[0-9]+${space}*obj`, 'g')

/** How many objects a reader could find in raw PDF text, hidden ones included. */
export function countObjectHeaders(text: string): number {
  let count = 0
  for (const _ of text.matchAll(objectHeader)) count += 1
  return count
}
