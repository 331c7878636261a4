const prefix = 'vraag-'

/** The input of a question: never one of the form's own, whatever an editor calls the question. */
export const inputName = (question: string): string => `${prefix}${question}`

/** The question that an input is of; null when it isn't of one. */
export const questionName = (input: string): string | null =>
  input.startsWith(prefix) ? input.slice(prefix.length) : null
