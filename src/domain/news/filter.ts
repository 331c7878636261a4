import { type NewsCategory, newsCategories } from './categories'

/** What a list page of the weblog shows. Pages count from 1. */
export type NewsFilter = { category: NewsCategory | null; page: number }

const pageNumber = /^([2-9]|[1-9]\d{1,3})$/

/**
 * Reads the path after /nieuws: ``, `rubriek/het-vak`, `pagina/2`, `rubriek/het-vak/pagina/2`.
 * A filter lives in the path, not in the query, so that every list can be cached.
 * @returns null when it is none of these; page 1 has one address only
 */
export function parseNewsFilter(segments: readonly string[]): NewsFilter | null {
  const rest = [...segments]
  let category: NewsCategory | null = null
  if (rest[0] === 'rubriek') {
    category = newsCategories.find(({ path }) => path === rest[1]) ?? null
    if (!category) return null
    rest.splice(0, 2)
  }
  if (rest.length === 0) return { category, page: 1 }
  const [word, number] = rest
  if (rest.length !== 2 || word !== 'pagina' || !number || !pageNumber.test(number)) return null
  return { category, page: Number(number) }
}

/** The address of a list page; the reverse of parseNewsFilter. */
export function newsFilterPath({ category, page }: NewsFilter): string {
  const inCategory = category ? `/rubriek/${category.path}` : ''
  return `/nieuws${inCategory}${page > 1 ? `/pagina/${page}` : ''}`
}
