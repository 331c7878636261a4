/** A term in whole months or days. */
export type Term = { months: number } | { days: number }

const numbers = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** Up to twelve in letters, as one writes it in a sentence. */
const number = (value: number): string => numbers[value] ?? String(value)

/** A term as one says it: "twee jaar", "een maand", "30 dagen". */
export function inWords(term: Term): string {
  if ('days' in term) return `${number(term.days)} ${term.days === 1 ? 'dag' : 'dagen'}`
  if (term.months % 12 === 0) return `${number(term.months / 12)} jaar`
  return `${number(term.months)} ${term.months === 1 ? 'maand' : 'maanden'}`
}
