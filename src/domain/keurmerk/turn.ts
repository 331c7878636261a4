import type { RoundStage } from './round'

/** The first time a practice sends its self-evaluation, and the one time it may send what wasn't met again (KB-3). */
export type Turn = 1 | 2

/** How far a self-evaluation is. */
export type Progress = { sent: boolean; reported: boolean; sentAgain: boolean; decided: boolean }

/**
 * Which turn a practice may fill in and send now, or why it may not (KB-3, KB-4).
 * @returns the turn, or a Dutch sentence for the practice
 */
export function turnNow(stage: RoundStage, { sent, reported, sentAgain, decided }: Progress): Turn | string {
  if (stage === 'ahead') return 'De ronde is nog niet open.'
  if (stage === 'open') return sent ? 'Je zelfevaluatie is al verstuurd en staat vast.' : 1
  if (decided) return 'Over deze zelfevaluatie is besloten.'
  if (!sent) return 'De ronde is gesloten. Er is niets verstuurd.'
  if (sentAgain) return 'Je hebt je herkwalificatie al verstuurd. Dat kan één keer.'
  if (stage === 'requalifying') return reported ? 2 : 'Je rapport is er nog niet. Daarna kun je aanvullen wat nodig is.'
  if (stage === 'assessing') return 'De ronde is gesloten. Je antwoorden worden beoordeeld.'
  if (stage === 'reported') return 'De herkwalificatie is nog niet open.'
  return 'De herkwalificatie is gesloten.'
}
