import { cat, course, type DemoCourse } from './worth'

/** A few for complementary therapists. */
export const therapists: DemoCourse[] = [
  course(
    'heelhuis',
    'Medische basiskennis opgefrist',
    'Anatomie en alarmsignalen.',
    ['blended', 8, 260],
    [cat('mbk', 6), cat('free', 2)],
  ),
  course(
    'heelhuis',
    'Psychosociale basiskennis opgefrist',
    'Gespreksvoering en ontwikkelingspsychologie.',
    ['blended', 8, 260],
    [cat('psbk', 6), cat('free', 2)],
  ),
  course(
    'heelhuis',
    'Massage bij chronische pijn',
    'Technieken en contra-indicaties.',
    ['classroom', 7, 215],
    [cat('own-field', 6)],
  ),
  course('heelhuis', 'Adem en stress', 'Ademwerk in de praktijk.', ['classroom', 6, 185], [cat('own-field', 6)]),
]
