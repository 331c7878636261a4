import { slugify } from '../news/slug'

/** An address within the page for each heading, in order; the same words twice get a number (KS-KB-1). */
export function anchors(headings: readonly string[]): string[] {
  const used = new Set<string>()
  return headings.map((heading) => {
    const plain = slugify(heading) || 'deel'
    let anchor = plain
    for (let number = 2; used.has(anchor); number += 1) anchor = `${plain}-${number}`
    used.add(anchor)
    return anchor
  })
}
