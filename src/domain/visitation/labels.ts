/** Why there is a visit. */
export const visitKindLabels = {
  obligatory: 'Verplicht',
  voluntary: 'Op eigen verzoek',
} as const

export type VisitKind = keyof typeof visitKindLabels

/** Where a visit stands (KS-VIS-2). */
export const visitStatusLabels = {
  due: 'Nog te plannen',
  planned: 'Toegewezen aan een visiteur',
  proposed: 'Datum voorgesteld',
  agreed: 'Afgesproken',
  cancelled: 'Afgezegd',
  visited: 'Bezocht, verslag volgt',
  improving: 'Verbeterpunten uitvoeren',
  declared: 'Verbeterpunten gemeld',
  closed: 'Afgerond',
} as const

export type VisitStatus = keyof typeof visitStatusLabels
