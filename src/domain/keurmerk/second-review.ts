import { inSample } from '../registers/sample'

/**
 * Whether an answer is judged by a second reviewer too, who doesn't see what the first one said. The draw is fixed:
 * the same seed, self-evaluation and question always give the same answer, so that anyone can do it again.
 * @param seed of the round, and public
 * @param percent of all answers
 */
export const inSecondReview = (seed: string, evaluation: number, code: string, percent: number): boolean =>
  inSample(`${seed}/${code}`, evaluation, percent)
