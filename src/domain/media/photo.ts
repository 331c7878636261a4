import type { PictureSize } from './crop'

/** What a photo may be: more than any phone or camera makes for a portrait. */
export const mostMegabytes = 10
const mostPixels = 64_000_000
const longestSide = 20_000
/** Less makes a blurred stain of what is shown 128 pixels wide. */
const shortestSide = 120

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

/** What can be wrong with a photo or logo (KS-PRA-5), in words that say what to do. Codes stand in addresses. */
export const photoProblems = {
  geen: 'Kies eerst een foto of logo.',
  soort: 'Kies een foto of logo als JPEG, PNG of WebP. Een foto van een iPhone (HEIC) bewaar je eerst als JPEG.',
  'te-zwaar': `Deze foto is groter dan ${mostMegabytes} MB. Maak hem kleiner en probeer het opnieuw.`,
  'te-groot': 'Deze foto heeft meer dan 64 miljoen beeldpunten. Maak hem kleiner en probeer het opnieuw.',
  'te-klein': `Deze foto is te klein. Kies er een van minstens ${shortestSide} bij ${shortestSide} beeldpunten.`,
  beschadigd: 'Deze foto is beschadigd of niet compleet. Kies een andere.',
  'te-vaak': 'Je hebt dit vaak geprobeerd. Wacht een kwartier en probeer het dan opnieuw.',
  druk: 'Het is even druk. Wacht een halve minuut en probeer het opnieuw.',
} as const

export type PhotoProblem = keyof typeof photoProblems

export const isPhotoProblem = (code: string): code is PhotoProblem => Object.hasOwn(photoProblems, code)

/** What is wrong with the size of a photo, before a pixel of it is decoded; null when nothing is. */
export function sizeProblem({ width, height }: PictureSize): PhotoProblem | null {
  if (width * height > mostPixels || Math.max(width, height) > longestSide) return 'te-groot'
  return Math.min(width, height) < shortestSide ? 'te-klein' : null
}
