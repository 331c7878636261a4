import type { Answer, JudgedAnswer } from './answers'

/**
 * The answers a reviewer has to read: those that aren't word for word what was judged sufficient before. The others keep
 * their judgement (KB-5).
 * @param before what was sent and judged before, of this round or of the year before
 */
export const toBeRead = (answers: readonly Answer[], before: readonly JudgedAnswer[]): Answer[] =>
  answers.filter(({ code, text }) => {
    const old = before.find((one) => one.code === code)
    return old?.judgement !== 'sufficient' || old.text.trim() !== text.trim()
  })
