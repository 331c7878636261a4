/** The levels a norm speaks about (KB-1). */
export const levelLabels = {
  'consulting-room': 'Spreekkamer',
  organisation: 'Organisatie',
  network: 'Netwerk',
} as const
export type Level = keyof typeof levelLabels

/** The four phases of improving that the criteria of a norm are ordered by, in their order (KB-1). */
export const phaseLabels = { plan: 'Plan', do: 'Do', check: 'Check', act: 'Act' } as const
export type Phase = keyof typeof phaseLabels

/** How an answer is judged against the framework (KB-5). */
export const judgementLabels = {
  insufficient: 'Voldoet (nog) niet',
  almost: 'Voldoet bijna',
  sufficient: 'Voldoet',
} as const
export type Judgement = keyof typeof judgementLabels

/** What a norm looks like in the report (KB-5). */
export const colourLabels = { green: 'Groen: voldoet', orange: 'Oranje: voldoet nog niet' } as const
export type Colour = keyof typeof colourLabels

/** What became of a self-evaluation in the end (KB-6). */
export const outcomeLabels = {
  granted: 'Keurmerk toegekend',
  refused: 'Niet toegekend',
  'nothing-sent': 'Niet toegekend: niets verstuurd',
} as const
export type Outcome = keyof typeof outcomeLabels
