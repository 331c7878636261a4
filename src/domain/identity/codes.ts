/** Codes under which insurers know a therapist (KS-ACC-7). */
export const codeKindLabels = { agb: 'AGB-code', umbrella: 'Koepellicentie' } as const

export type CodeKind = keyof typeof codeKindLabels

/** Whether somebody looked the code up, and what they found. */
export const codeStatusLabels = { unchecked: 'Nog niet nagekeken', active: 'Actief', inactive: 'Niet actief' } as const

export type CodeStatus = keyof typeof codeStatusLabels
