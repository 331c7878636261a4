export type EvaluationPath = `/keurmerk/${number}`

/** The page of one self-evaluation. */
export const evaluationPath = (id: number): EvaluationPath => `/keurmerk/${id}`

/** The part of it that asks about one norm. */
export const normHref = (id: number, norm: string): string =>
  `${evaluationPath(id)}?norm=${encodeURIComponent(norm)}#vragenlijst`
