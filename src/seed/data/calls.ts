import type { CallStatus } from '@/src/domain/service/labels'

const workdays = ['1', '2', '3', '4', '5'] as const

/** When members of the demo are called: the hours of the live chat (source 001). */
export const callHours = {
  slotMinutes: 15,
  leadMinutes: 60,
  horizonDays: 90,
  liberationDay: true,
  goodFriday: false,
  hours: workdays.flatMap((weekday) => [
    { weekday, from: '10:00', until: '12:00' },
    { weekday, from: '14:00', until: '16:00' },
  ]),
}

/** Who calls, and how members know them. */
export const callers = [
  { email: 'support@demo.test', name: 'Nadia' },
  { email: 'admin@demo.test', name: 'Femke' },
]

export type CallPlan = {
  email: string
  /** In working days from today. */
  day: number
  /** Which time of that day. */
  slot: number
  /** Which of the callers. */
  staff: number
  subject: string
  status: CallStatus
  note?: string
  reason?: string
}

/** Femke has a day off, said today: her first call went to Nadia, at the time of the second Nadia calls somebody too. */
export const absence = { day: 2, staff: 1 }

/** Calls of the demo: before, today and to come. */
export const callPlans: CallPlan[] = [
  {
    email: 'collectief@demo.test',
    day: -2,
    slot: 1,
    staff: 0,
    subject: 'Overstappen naar vergoedbaar',
    status: 'called',
    note: 'Uitgelegd welke stukken nodig zijn; vraagt zelf een erkenning aan.',
  },
  {
    email: 'poh@demo.test',
    day: -1,
    slot: 9,
    staff: 1,
    subject: 'Wanneer kan ik herregistreren?',
    status: 'missed',
    note: 'Voicemail ingesproken.',
  },
  {
    email: 'kraam2023@demo.test',
    day: -1,
    slot: 3,
    staff: 0,
    subject: 'Punten van mijn reanimatiecursus',
    status: 'cancelled',
    reason: 'Nadia is ziek. Kies je een andere tijd?',
  },
  {
    email: 'kraam2019@demo.test',
    day: 0,
    slot: 2,
    staff: 0,
    subject: 'Mijn EHBO-certificaat',
    status: 'called',
    note: 'Certificaat is goed; staat nog in beoordeling.',
  },
  { email: 'praktijk@demo.test', day: 0, slot: 2, staff: 1, subject: 'Aanmelden voor het keurmerk', status: 'called' },
  { email: 'collectief@demo.test', day: 0, slot: 14, staff: 0, subject: 'Mijn factuur klopt niet', status: 'booked' },
  {
    email: 'therapeut@demo.test',
    day: 1,
    slot: 4,
    staff: 0,
    subject: 'Mijn VOG verloopt binnenkort',
    status: 'booked',
  },
  {
    email: 'student@demo.test',
    day: 1,
    slot: 4,
    staff: 1,
    subject: 'Welke diploma’s moet ik uploaden?',
    status: 'booked',
  },
  {
    email: 'kraam2023@demo.test',
    day: 2,
    slot: 10,
    staff: 1,
    subject: 'Ik ga met zwangerschapsverlof',
    status: 'booked',
  },
  { email: 'poh@demo.test', day: 2, slot: 10, staff: 0, subject: 'Mijn scholingspunten', status: 'booked' },
  { email: 'praktijk@demo.test', day: 2, slot: 5, staff: 0, subject: 'Een tweede praktijkadres', status: 'booked' },
]
