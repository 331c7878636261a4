import { strToU8, zipSync } from 'fflate'
import type { DemoDocument } from '../data/documents/types'

/** A fixed moment, so that the same text gives the same bytes. */
const made = new Date('2026-01-01T12:00:00Z')

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`
const rels = (target: string, kind: string): string =>
  `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/${kind}" Target="${target}"/></Relationships>`

const style = (id: string, name: string, size: number, bold: boolean, before: number): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/><w:pPr><w:spacing w:before="${before}" w:after="120"/></w:pPr><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/>${bold ? '<w:b/>' : ''}<w:sz w:val="${size}"/><w:lang w:val="nl-NL"/></w:rPr></w:style>`
const styles = `${head}<w:styles xmlns:w="${word}">${style('Normal', 'Normal', 22, false, 0)}${style('Title', 'Title', 40, true, 0)}${style('Heading1', 'heading 1', 28, true, 240)}${style('ListParagraph', 'List Paragraph', 22, false, 0)}</w:styles>`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const text = (words: string): string => words.replace(/[&<>]/g, (sign) => escapes[sign] ?? '')
const run = (words: string): string => (words ? `<w:r><w:t xml:space="preserve">${text(words)}</w:t></w:r>` : '')

/** A place to fill in: Word jumps from one to the next with Tab, and says what belongs there. */
const field = (hint: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${text(hint)}"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:shd w:val="clear" w:fill="E8EEF0"/></w:rPr><w:t xml:space="preserve">[${text(hint)}]</w:t></w:r></w:sdtContent></w:sdt>`

const inline = (line: string): string =>
  line
    .split(/(\[\[.+?\]\])/)
    .map((part) => (part.startsWith('[[') ? field(part.slice(2, -2)) : run(part)))
    .join('')

const paragraph = (look: string, line: string, indent = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${look}"/>${indent}</w:pPr>${inline(line)}</w:p>`

function block(line: string): string {
  if (line.startsWith('# ')) return paragraph('Heading1', line.slice(2))
  if (line.startsWith('- '))
    return paragraph('ListParagraph', `• ${line.slice(2)}`, '<w:ind w:left="360" w:hanging="200"/>')
  return paragraph('Normal', line)
}

/** A document as a Word file with places to fill in (KS-DOC-1). */
export function documentDocx(title: string, lines: DemoDocument['lines']): Buffer<ArrayBuffer> {
  const body = [paragraph('Title', title), ...lines.map(block)].join('')
  const parts = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': rels('word/document.xml', 'officeDocument'),
    'word/_rels/document.xml.rels': rels('styles.xml', 'styles'),
    'word/styles.xml': styles,
    'word/document.xml': `${head}<w:document xmlns:w="${word}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
  }
  const bytes = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] satisfies [string, Uint8Array])
  return Buffer.from(zipSync(Object.fromEntries(bytes), { mtime: made }))
}
