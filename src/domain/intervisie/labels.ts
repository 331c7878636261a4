/** How a group meets. */
export const groupFormatLabels = {
  'in-person': 'Op een vaste plek',
  online: 'Online',
  both: 'Afwisselend op een plek en online',
} as const

export type GroupFormat = keyof typeof groupFormatLabels

/** How a group works; the names therapists use for it. */
export const groupMethodLabels = {
  incident: 'Incidentmethode',
  'ten-step': 'Tienstappenmethode',
  'five-step': 'Vijfstappenmethode',
  balint: 'Balintmethode',
  gossip: 'Roddelmethode',
  other: 'Anders of wisselend',
} as const

export type GroupMethod = keyof typeof groupMethodLabels
