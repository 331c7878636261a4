import { describe, expect, it } from 'vitest'
import { inspectDocument } from '@/collections/library/DocumentVersions/inspection/inspect'
import { careTemplates } from '@/src/seed/data/documents/care-templates'
import { information } from '@/src/seed/data/documents/information'
import { practiceTemplates } from '@/src/seed/data/documents/templates'
import { documentDocx } from '@/src/seed/files/documentDocx'
import { documentPdf } from '@/src/seed/files/documentPdf'
import { shield } from '@/src/seed/files/shield'

const templates = [...practiceTemplates, ...careTemplates]

describe('KS-DOC-1: the documents of the demo', () => {
  it('are the fourteen templates and eleven documents, three of them in a second version', () => {
    expect([templates.length, information.length]).toEqual([14, 11])
    expect(templates.filter(({ second }) => second)).toHaveLength(3)
    const slugs = [...templates, ...information].map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(25)
  })

  it.each(templates)(
    '$slug is a Word file with places to fill in, fit to publish',
    async ({ title, lines, second }) => {
      const bytes = documentDocx(title, [...lines, ...(second?.lines ?? [])])
      const found = await inspectDocument(bytes)
      expect(found).toMatchObject({ refusal: null, words: expect.stringContaining(title) })
      expect(documentDocx(title, lines)).toEqual(documentDocx(title, lines))
      expect(lines.join()).toContain('[[')
    },
  )

  it('information is a PDF whose words are found', async () => {
    const [first] = information
    const found = await inspectDocument(await documentPdf(first?.title ?? '', first?.lines ?? []))
    expect(found).toMatchObject({
      refusal: null,
      type: 'application/pdf',
      words: expect.stringContaining('zorgverzekeraars'),
    })
  }, 30_000)

  it('a shield is a picture', async () => {
    expect(await inspectDocument(await shield('CAT', 'aangesloten', '#0f5a55'))).toMatchObject({ type: 'image/png' })
  })
})
