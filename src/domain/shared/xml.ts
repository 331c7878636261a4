/** An element of an XML document: its name, its attributes when it has any, and its text or elements. */
export type Xml = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly Xml[],
]

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 has no way to write: control characters, halves of a pair, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are left out
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu

/** A text as it stands between tags or in an attribute. */
export const xmlText = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

function written([name, attributes, content]: Xml): string {
  const open = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`)
  const inside = typeof content === 'string' ? xmlText(content) : content.map(written).join('')
  return `<${name}${open.join('')}>${inside}</${name}>`
}

/** A whole document, in UTF-8. */
export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`
