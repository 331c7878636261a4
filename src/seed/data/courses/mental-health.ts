import { course, type DemoCourse, poh } from './worth'

/** Category A of the POH-GGZ register. */
export const mentalHealth: DemoCourse[] = [
  course(
    'eerste-lijn',
    'Oplossingsgericht werken',
    'In tien minuten naar een volgende stap.',
    ['classroom', 12, 495],
    [poh(12)],
  ),
  course(
    'eerste-lijn',
    'Suïcidepreventie in de huisartsenpraktijk',
    'Vragen stellen, inschatten, afspraken maken.',
    ['blended', 8, 345],
    [poh(8)],
  ),
  course('eerste-lijn', 'Slaapproblemen behandelen', 'CGT-i in de eerste lijn.', ['classroom', 8, 320], [poh(8)]),
  course('eerste-lijn', 'Angst en paniek', 'Uitleg, exposure en wanneer verwijzen.', ['classroom', 6, 275], [poh(6)]),
  course(
    'eerste-lijn',
    'Jeugd in de huisartsenpraktijk',
    'Ouders, school en het wijkteam.',
    ['classroom', 10, 410],
    [poh(10)],
  ),
  course(
    'eerste-lijn',
    'Verslaving bespreken',
    'Motiverende gespreksvoering bij alcohol en drugs.',
    ['classroom', 6, 265],
    [poh(6)],
  ),
  course(
    'praktijkleer',
    'Stemming en depressie: e-learning',
    'In je eigen tempo, met toets.',
    ['e-learning', 4, 95],
    [poh(4)],
  ),
  course(
    'praktijkleer',
    'Psychofarmaca voor de POH',
    'Werking, bijwerking, afbouwen.',
    ['e-learning', 5, 115],
    [poh(5)],
  ),
  course('praktijkleer', 'Trauma en PTSS herkennen', 'Screenen en veilig verwijzen.', ['e-learning', 4, 95], [poh(4)]),
  course(
    'praktijkleer',
    'E-health inzetten',
    'Welke programma’s werken, en voor wie.',
    ['e-learning', 3, 75],
    [poh(3)],
  ),
  course('praktijkleer', 'Rouw en verlies', 'Gewoon rouwen, en als het vastloopt.', ['blended', 6, 195], [poh(6)]),
]
