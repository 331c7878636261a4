/** What somebody says of a report in which they are named. */
export const answerLabels = {
  waiting: 'Nog niet bevestigd',
  confirmed: 'Bevestigd',
  declined: 'Was er niet bij',
  named: 'Genoemd, heeft hier geen account',
} as const

export type Answer = keyof typeof answerLabels

export type Answering = 'confirm' | 'decline'

/** Why somebody can't answer (again); null when they can. Who said they weren't there may think better of it. */
export function whyNoAnswer(now: Answer, wanted: Answering): string | null {
  if (now === 'confirmed')
    return wanted === 'confirm'
      ? 'Je hebt al bevestigd dat je erbij was. De sessie staat bij je sessies.'
      : 'Je hebt al bevestigd dat je erbij was. Klopt dat niet? Verwijder dan eerst de sessie uit je dossier.'
  if (now === 'declined' && wanted === 'decline') return 'Je gaf al door dat je er niet bij was.'
  return now === 'named' ? 'Je kunt dit verslag niet bevestigen.' : null
}
