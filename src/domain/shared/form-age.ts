/** How long filling in a form takes a person at least, and how long a form stays usable. */
export const formSeconds = { least: 4, most: 12 * 60 * 60 } as const

/** What is wrong with the moment at which a form that anybody may send comes back; null when nothing is. */
export function formAgeProblem(seconds: number): string | null {
  if (seconds < formSeconds.least) return 'Dat ging wel heel snel. Lees nog eens na wat je schreef en verstuur het dan.'
  if (seconds > formSeconds.most) return 'Deze pagina stond te lang open. Verstuur het formulier nog een keer.'
  return null
}
