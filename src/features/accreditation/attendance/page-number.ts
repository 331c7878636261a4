type Given = string | string[] | undefined

/** A page number from the address; nonsense is the first page. */
export const pageFrom = (given: Given): number =>
  Math.min(Math.max(Number.parseInt(typeof given === 'string' ? given : '1', 10) || 1, 1), 10_000)

/** A text from the address; a list of them is none. */
export const textFrom = (given: Given): string => (typeof given === 'string' ? given.trim().slice(0, 40) : '')
