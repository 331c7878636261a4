/** Days of the week by their ISO number. */
export const weekdayLabels = {
  '1': 'Maandag',
  '2': 'Dinsdag',
  '3': 'Woensdag',
  '4': 'Donderdag',
  '5': 'Vrijdag',
  '6': 'Zaterdag',
  '7': 'Zondag',
} as const

export type Weekday = keyof typeof weekdayLabels
