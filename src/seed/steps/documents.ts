import type { PayloadRequest } from 'payload'
import { publishVersion } from '@/collections/library/DocumentVersions/publish'
import type { DocumentCategory, DocumentKind } from '@/src/domain/library/labels'
import { asSystem } from '@/src/lib/local-api'
import { careTemplates } from '../data/documents/care-templates'
import { information } from '../data/documents/information'
import { practiceTemplates } from '../data/documents/templates'
import type { DemoDocument } from '../data/documents/types'
import { documentDocx } from '../files/documentDocx'
import { documentPdf } from '../files/documentPdf'
import { shield } from '../files/shield'

const by = 'Redactie'
type Card = { title: string; slug: string; kind: DocumentKind; category: DocumentCategory; summary: string }

async function added(req: PayloadRequest, card: Card, given: { isPublic?: boolean; organisations?: number[] } = {}) {
  const { id } = await req.payload.create({
    collection: 'document-templates',
    data: { ...card, ...given },
    ...asSystem(req, 'demo data'),
  })
  return id
}

async function template(req: PayloadRequest, { lines, second, isPublic, ...card }: DemoDocument): Promise<void> {
  const document = await added(req, { ...card, kind: 'template' }, { isPublic })
  await publishVersion(req, { document, by, changes: '', bytes: documentDocx(card.title, lines) })
  if (!second) return
  const bytes = documentDocx(card.title, [...lines, ...second.lines])
  await publishVersion(req, { document, by, changes: second.changes, bytes })
}

/** A document to read, as PDF, and its id. */
export async function informationDocument(req: PayloadRequest, given: DemoDocument): Promise<number> {
  const { lines, isPublic, ...card } = given
  const document = await added(req, { ...card, kind: 'information' }, { isPublic })
  await publishVersion(req, { document, by, changes: '', bytes: await documentPdf(card.title, lines) })
  return document
}

/** Professional documents: fillable templates in Word, information as PDF, and the shields of CAT and of the dispute body (KS-DOC-1). */
export async function seedDocuments(req: PayloadRequest, cat: number): Promise<void> {
  for (const one of [...practiceTemplates, ...careTemplates]) await template(req, one)
  for (const one of information) await informationDocument(req, one)
  const shields = [
    { name: 'CAT', line: 'aangesloten therapeut', color: '#0f5a55', organisations: [cat] },
    { name: 'GAT', line: 'geschillencommissie', color: '#7a3b12', organisations: [cat] },
  ]
  for (const { name, line, color, organisations } of shields) {
    const card: Card = {
      title: `Virtueel schild ${name}`,
      slug: `virtueel-schild-${name.toLowerCase()}`,
      kind: 'shield',
      category: 'organisation',
      summary: `Laat op je website zien dat je bent aangesloten bij ${name}. Voor leden die in orde zijn.`,
    }
    const document = await added(req, card, { organisations })
    await publishVersion(req, { document, by, changes: '', bytes: await shield(name, line, color) })
  }
}
