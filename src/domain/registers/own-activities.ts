import type { FileType } from '../evidence/file-types'
import { wrongTypes } from '../evidence/file-types'
import type { Problems } from '../evidence/problems'
import type { Norm, NormCategory } from './norm'

/** Categories in which members enter what they did themselves (norms §2.7, PG-2). */
export const ownCategories = ({ categories }: Norm): NormCategory[] =>
  categories.filter(({ booking, activities }) => booking !== 'by-provider' && activities !== undefined)

/** What the proof of an activity in a category may be; null: whatever the portal takes. */
export const evidenceTypesOf = (norm: Norm, category: string): readonly FileType[] | null =>
  norm.categories.find(({ code }) => code === category)?.evidenceTypes ?? null

type Chosen = { category: string | null; activity: string | null; mimeTypes: readonly string[] }

/**
 * What of an own activity the member's norm doesn't know or doesn't take: field → Dutch message (PG-2).
 * @param norm of the registration it is entered for
 */
export function againstNorm(norm: Norm, { category, activity, mimeTypes }: Chosen): Problems {
  const problems: Problems = {}
  if (activity) {
    const known = ownCategories(norm).find(({ code }) => code === category)?.activities
    if (!known?.some(({ code }) => code === activity))
      problems.activity = 'Kies een activiteit uit de lijst van je norm.'
  }
  const types = category ? evidenceTypesOf(norm, category) : null
  const wrong = types ? wrongTypes(mimeTypes, types) : null
  return wrong ? { ...problems, files: wrong } : problems
}
