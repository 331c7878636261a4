import type { PostOfOneKind } from './types'

/** About the portal: how it works and what is new in it. */
export const portalPosts: PostOfOneKind[] = [
  {
    title: 'Nieuwe intervisieformulieren staan klaar',
    daysAgo: 2,
    summary: 'Het verslag van een intervisie past nu op één bladzijde. Je vult het in tien minuten in.',
    text: [
      'Veel leden vonden het oude verslagformulier te lang. Daarom hebben we het ingekort tot wat een beoordelaar echt nodig heeft: datum, deelnemers, onderwerp en wat je ervan meeneemt.',
      '## Wat verandert er?',
      '- Eén bladzijde in plaats van drie.\n- Je mag steekwoorden gebruiken.\n- Namen van cliënten horen er nooit in.',
      'Heb je nog een oud formulier liggen? Dat mag je dit jaar gewoon blijven gebruiken.',
    ],
  },
  {
    title: 'Zo lees je je dossier in één minuut',
    daysAgo: 9,
    summary: 'Wat betekenen de bolletjes, en waar begin je als er iets rood is?',
    text: [
      'Bovenaan je account staat wat je nu moet doen. Staat daar niets, dan ben je bij. Zo eenvoudig is het bedoeld.',
      'Elke status heeft een kleur, een teken en een woord. Groen is akkoord, geel betekent dat wij aan zet zijn, rood vraagt iets van jou.',
      'Klik je op een regel, dan zie je waarom die zo staat en wat de snelste weg naar groen is.',
    ],
  },
  {
    title: 'Een foto van je certificaat is genoeg',
    daysAgo: 31,
    summary: 'Je hoeft niet meer te scannen. Een scherpe foto met je telefoon werkt net zo goed.',
    text: [
      'Open het formulier op je telefoon en kies “Maak een foto”. Zet het certificaat op een donkere ondergrond, recht onder de camera.',
      'Let op deze drie dingen: je naam, de datum en het aantal uren moeten leesbaar zijn. Daar loopt het in de praktijk het vaakst op vast.',
    ],
  },
  {
    title: 'Waarom we soms een vraag stellen',
    daysAgo: 38,
    summary: 'Eén op de acht inzendingen komt terug met een vraag. Meestal ontbreekt een datum.',
    text: [
      'Een vraag is geen afwijzing. Je inzending blijft staan, je beantwoordt de vraag op dezelfde plek en voegt zo nodig een bestand toe.',
      'We hebben geteld waar het om gaat: in zes van de tien gevallen ontbreekt de datum, in twee van de tien je naam. Kijk daar dus even naar voordat je verstuurt.',
    ],
  },
  {
    title: 'De kluis: wat gaat erin en wie kan erbij?',
    daysAgo: 64,
    summary: 'Erkende bewijzen gaan in de kluis. Wat dat betekent voor jou en voor ons.',
    text: [
      'Zodra een diploma is erkend, gaat het bestand op slot. Jij ziet nog wel dat het er is, met het bewijs van ontvangst, maar het bestand zelf is niet meer te openen. Dat beschermt je gegevens.',
      'Elke keer dat een medewerker een bestand opent, wordt dat vastgelegd.',
    ],
  },
  {
    title: 'Het portaal werkt ook met alleen het toetsenbord',
    daysAgo: 130,
    summary: 'We hebben het hele portaal nagelopen op toegankelijkheid.',
    text: [
      'Alle pagina’s zijn te bedienen zonder muis, vergroten tot 200 procent kan zonder dat er iets wegvalt, en kleur is nooit het enige teken.',
      'Loop je ergens tegenaan? We horen het graag, dan lossen we het op.',
    ],
  },
  {
    title: 'Welkom bij Registerhuis',
    daysAgo: 210,
    summary: 'Eén plek voor je diploma’s, nascholing, intervisie en visitatie.',
    text: [
      'Vandaag gaat het nieuwe portaal open. Je oude gegevens zijn overgezet en nagekeken. Log in met je e-mailadres of je registratienummer.',
      'Neem gerust de tijd om rond te kijken. Kun je iets niet vinden, dan helpen we je.',
    ],
  },
]
