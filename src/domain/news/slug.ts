/** Letters that decomposing (NFD) does not turn into plain ones, and signs that are read aloud. */
const spelled: Record<string, string> = {
  ĳ: 'ij',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  þ: 'th',
  '&': ' en ',
  '€': ' euro ',
  '%': ' procent ',
}

const maxLength = 80

/** A readable address from a title: `Foto’s & video’s: één jaar!` becomes `fotos-en-videos-een-jaar`. Empty when nothing is left. */
export function slugify(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/['’‘`´]/g, '')
    .replace(/[ĳßæœøłđþ&€%]/g, (sign) => spelled[sign] ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const slug = words.reduce((joined, word) => {
    const longer = joined === '' ? word : `${joined}-${word}`
    return longer.length <= maxLength ? longer : joined
  }, '')
  return slug || (words[0] ?? '').slice(0, maxLength)
}

type SlugQuestion = {
  title: string
  /** What the editor left in the address field. */
  typed: string
  previous: { title: string; slug: string } | null
  /** Whether the post was ever published: from then on others may link to it. */
  published: boolean
}

/** The address of a post (KS-NEWS-1): follows the title, unless typed by hand, until the first publication; then it stays. */
export function nextSlug({ title, typed, previous, published }: SlugQuestion): string {
  if (published && previous?.slug) return previous.slug
  const wanted = slugify(typed)
  if (wanted !== '' && wanted !== previous?.slug) return wanted
  const madeByHand = previous !== null && previous.slug !== '' && previous.slug !== slugify(previous.title)
  return madeByHand ? previous.slug : slugify(title)
}
