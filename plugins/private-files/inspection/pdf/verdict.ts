import type { refusals } from '../../upload/refusal'

/** What is wrong with a PDF; the words for it stand in refusal.ts. */
export type PdfProblem = keyof typeof refusals & ('broken' | 'encrypted' | 'active' | 'hidden' | 'tooComplex')

/** Stops an inspection: the first problem is enough. */
export class ProblemFound extends Error {
  constructor(readonly problem: PdfProblem) {
    super(problem)
  }
}
