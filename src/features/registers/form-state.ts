/** What came of submitting a dossier. */
export type SubmitState =
  | { outcome: 'idle' }
  | { outcome: 'refused'; message: string }
  | { outcome: 'submitted'; answerBy: string | null; retroactive: boolean }
