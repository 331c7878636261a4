/**
 * Whether something falls in the part that reviewers check (PG-2, X-9). The draw is fixed: the same seed and id always
 * give the same answer, so that anyone can do it again.
 *
 * The number drawn is the FNV-1a hash (32 bits, with the finish of MurmurHash3) of `{seed}/{id}`, as a part of 2³². Below
 * the percentage it is in the sample; a larger percentage only adds to it.
 * @param seed the code of the norm
 */
export function inSample(seed: string, id: number, percent: number): boolean {
  if (percent >= 100) return true
  return (hash(`${seed}/${id}`) / 2 ** 32) * 100 < percent
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  value ^= value >>> 16
  value = Math.imul(value, 0x85ebca6b)
  value ^= value >>> 13
  value = Math.imul(value, 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
