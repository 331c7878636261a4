import type { DocumentCategory } from '@/src/domain/library/labels'

/**
 * A document of the demo as text: `# ` begins a heading, `- ` a point of a list, `[[…]]` is a place to fill in; the rest are
 * paragraphs.
 */
export type DemoDocument = {
  slug: string
  title: string
  category: DocumentCategory
  summary: string
  isPublic?: true
  lines: readonly string[]
  /** A second version: what changed, and what stands in it besides. */
  second?: { changes: string; lines: readonly string[] }
}
