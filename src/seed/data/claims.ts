import type { ClaimAnswer } from '@/src/domain/accreditation/claim'

/** A claim of missing points in the demo; days are counted back from today. */
export type DemoClaim = {
  member: string
  /** Course that was followed, at its last meeting. */
  course: string
  explanation: string
  /** When it was handed in. */
  daysAgo: number
  /** What the provider said; none: it waits, or its term has passed. */
  answer?: { answer: ClaimAnswer; daysAgo: number; text: string | null }
  /** What the register decided. */
  decision?: { action: 'approve' | 'reject'; daysAgo: number; message: string | null }
}

/** One in every state: with the provider, contested, unanswered in time, confirmed, and refused. */
export const claims: DemoClaim[] = [
  {
    member: 'kraam2023@demo.test',
    course: 'Borstvoeding: de eerste week',
    explanation: 'Ik heb de presentielijst getekend, maar de punten staan er nog niet.',
    daysAgo: 3,
  },
  {
    member: 'kraam2023@demo.test',
    course: 'Kinder-EHBO in één dag',
    explanation: 'Mijn certificaat zit erbij.',
    daysAgo: 16,
    answer: {
      answer: 'contested',
      daysAgo: 6,
      text: 'Deze deelnemer ging halverwege de middag weg en heeft de toets niet gedaan.',
    },
  },
  {
    member: 'kraam2019@demo.test',
    course: 'Reanimatie van baby en volwassene',
    explanation: 'De opleider reageert niet op mijn mails.',
    daysAgo: 33,
  },
  {
    member: 'kraam2019@demo.test',
    course: 'Acute situaties in het kraambed',
    explanation: 'Ik was erbij in plaats van een collega; haar naam stond op de lijst.',
    daysAgo: 40,
    answer: { answer: 'confirmed', daysAgo: 37, text: 'Dat klopt. Het staat nu goed.' },
    decision: { action: 'approve', daysAgo: 34, message: null },
  },
  {
    member: 'poh@demo.test',
    course: 'Oplossingsgericht werken',
    explanation: 'Ik heb me wel ingeschreven.',
    daysAgo: 38,
    answer: { answer: 'contested', daysAgo: 35, text: 'Er was een inschrijving, maar deze deelnemer is niet gekomen.' },
    decision: {
      action: 'reject',
      daysAgo: 30,
      message: 'Een inschrijving is geen bewijs van deelname. Norm, artikel 3.',
    },
  },
]
