/** Days of the year on which the demo's therapists have intervisie: month, day, begin, end. */
export const sessionDays = [
  ['02', '12', '19:30', '21:30'],
  ['05', '21', '09:30', '12:00'],
  ['10', '08', '19:30', '21:30'],
] as const

/** What they speak about. */
export const themes = [
  'Een cliënt die steeds afzegt: wat doet dat met je, en hoe bespreek je het?',
  'Grenzen van het eigen vak: wanneer verwijs je door, en naar wie?',
  'Afstand en nabijheid na een ingrijpende behandeling.',
  'Omgaan met een klacht: wat ging er goed en wat zou je anders doen?',
]

/** Colleagues outside the group, for sessions without one. */
export const guests = [
  { name: 'Karin Smit', organisation: 'VLW' },
  { name: 'Leon Bakker', organisation: 'NKA' },
]
