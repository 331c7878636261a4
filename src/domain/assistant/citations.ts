/** A sentence with the citations right after it, then what comes next. */
const sentence = /^([\s\S]*?[.!?:](?:\s*\[\d+\])*)(?=\s|$)(\s*)/
const citation = /\[(\d+)\]/g

/** Whether a sentence names a source, and names none that there isn't. */
export function isCited(text: string, sources: number): boolean {
  const numbers = [...text.matchAll(citation)].map(([, n]) => Number(n))
  return numbers.length > 0 && numbers.every((n) => n >= 1 && n <= sources)
}

/**
 * Whole sentences at the beginning of what a model wrote so far, and what may still go on. A citation may follow a sentence, so the
 * last one stays behind until something else begins.
 */
export function sentencesIn(written: string, ended: boolean): { whole: string[]; rest: string } {
  const whole: string[] = []
  let rest = written.trimStart()
  for (;;) {
    const found = sentence.exec(rest)
    if (!found) break
    const after = rest.slice(found[0].length)
    if (!ended && (after === '' || after.startsWith('['))) break
    whole.push((found[1] ?? '').trim())
    rest = after
  }
  if (ended && rest.trim() !== '') return { whole: [...whole, rest.trim()], rest: '' }
  return { whole, rest }
}

/** What of a text stands on its sources: every sentence that cites none, or one that isn't there, is left out. Empty: nothing does. */
export const citedOnly = (written: string, sources: number): string =>
  sentencesIn(written, true)
    .whole.filter((one) => isCited(one, sources))
    .join(' ')
