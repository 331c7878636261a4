import { strToU8, zipSync } from 'fflate'
import type { PayloadRequest } from 'payload'
import { asSystem } from '@/src/lib/local-api'
import type { DocumentTemplate } from '@/src/payload-types'
import { nextNumber } from './sequence'

const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A Word file with these words; `parts` come on top. */
export const docxWith = (words: string, parts: Record<string, string> = {}): Buffer<ArrayBuffer> =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries({
          '[Content_Types].xml': types,
          'word/document.xml': `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:body></w:document>`,
          ...parts,
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
      // The same words give the same bytes.
      { mtime: new Date('2026-01-01T12:00:00Z') },
    ),
  )

/** A document without versions, for everyone who is a member. */
export async function aDocument(
  req: PayloadRequest,
  given: Partial<Pick<DocumentTemplate, 'title' | 'kind' | 'organisations' | 'tiers' | 'isPublic' | 'withdrawn'>> = {},
): Promise<DocumentTemplate> {
  const number = nextNumber()
  return req.payload.create({
    collection: 'document-templates',
    data: { title: `Document ${number}`, slug: `document-${number}`, kind: 'template', category: 'practice', ...given },
    ...asSystem(req, 'factory'),
  })
}
