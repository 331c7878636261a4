import type { TopicData } from './types'

/** The dossier of a register, and what one has when it is complete. */
export const registersTopic: TopicData = {
  slug: 'dossier-en-registratie',
  title: 'Dossier en registratie',
  summary: 'In een register komen, je dossier vullen en je registratie verlengen.',
  synonyms: 'kwaliteitsregister, register, norm, registratieperiode',
  related: ['dossier', 'herregistratie'],
  text: [
    'Een kwaliteitsregister is een openbare lijst van mensen die aan een norm voldoen. Je staat er steeds voor een periode in. In die periode verzamel je wat de norm vraagt.',
    'Registratie vraag je aan op de pagina Registratie. Daar zie je ook in welke registers je staat. Wat je in de periode moet doen, zie je in je dossier.',
  ],
  articles: [
    {
      slug: 'dossier',
      title: 'Je dossier lezen',
      page: '/dossier',
      summary:
        'Elke categorie heeft twee bolletjes: punten en onderwerpen. Staan ze allebei op akkoord, dan is die categorie rond.',
      synonyms: 'bolletjes, punten, onderwerpen, categorie, kortste weg, rood, groen',
      related: ['herregistratie', 'eigen-activiteiten', 'punten-missen'],
      text: [
        'Bovenaan zie je hoe ver je bent en tot wanneer je periode loopt. Daaronder staan de categorieën van je norm.',
        '## De twee bolletjes',
        '- Het eerste zegt of je genoeg punten hebt.\n- Het tweede zegt of je alle verplichte onderwerpen hebt.',
        'Een categorie is pas rond als ze allebei op “akkoord” staan. Meer punten dan nodig vullen een onderwerp dat mist dus niet aan.',
        '## Waar komt het vandaan?',
        'Vouw een categorie open om elke regel te zien: de scholing, de datum en het bewijs. Bij wat mist staat wat de snelste weg is.',
        '## Je deadlines in je agenda',
        'Op je dossier maak je een link voor je eigen agenda. De datums schuiven vanzelf mee. Deel die link met niemand.',
      ],
    },
    {
      slug: 'herregistratie',
      title: 'Herregistratie: je dossier aanmelden',
      summary: 'Vanaf drie maanden voor het einde van je periode meld je je dossier aan, zodra het compleet is.',
      synonyms: 'registratie, verlengen, aanmelden, uitstel, einddatum, verlopen, registratie verlengen',
      related: ['dossier', 'certificaat-controleren', 'bezwaar'],
      text: [
        'Aan het einde van je periode vraag je een nieuwe periode aan. Dat heet herregistratie. Daarvoor meld je je dossier aan.',
        '## Wanneer kan het?',
        'De knop staat op je dossier vanaf drie maanden voor de einddatum, als je dossier compleet is. Kan het nog niet, dan staat er waarom en vanaf welke dag wel.',
        '## Daarna',
        'Een beoordelaar kijkt je dossier na. Is het akkoord, dan begint je nieuwe periode en krijg je een nieuw certificaat. Dat vind je op je account, bij Downloads.',
        '## Meer tijd nodig?',
        'Vraag uitstel op de pagina Registratie, met een verklaring van je werkgever of specialist. Voor kort uitstel neem je contact op met het register.',
      ],
    },
    {
      slug: 'certificaat-controleren',
      title: 'Een certificaat controleren',
      summary: 'Scan de QR-code op een certificaat of licentie. De pagina zegt of het nu geldt.',
      synonyms: 'verify, echtheid, qr-code, licentie, badge, geldig, schild',
      related: ['herregistratie', 'documenten', 'zoek-een-therapeut'],
      text: [
        'Op elk certificaat en elke licentie staan een nummer en een QR-code. Wie de code scant, komt op onze controlepagina. Daar hoef je niet voor in te loggen.',
        '## Wat zie je daar?',
        'Of het bewijs echt is en of het op dit moment geldt. De pagina kijkt naar de stand van nu, niet naar die van toen het papier werd gemaakt.',
        '## Digitaal meenemen',
        'Een certificaat is er ook als digitale badge. Programma’s kunnen die zelf controleren.',
      ],
    },
    {
      slug: 'bezwaar',
      title: 'Niet eens met een beslissing: bezwaar maken',
      summary: 'Is iets afgewezen of kreeg je minder punten? Iemand anders kijkt er opnieuw naar.',
      synonyms: 'klacht, beroep, afgewezen, niet erkend, oneens',
      related: ['scholing', 'bij-en-nascholing', 'herregistratie'],
      text: [
        'Bij elke inzending die is afgewezen of minder punten kreeg dan je vroeg, staat een link om bezwaar te maken.',
        '## Zo gaat het',
        '- Je schrijft wat er volgens jou niet klopt. Bewijs mag erbij, maar hoeft niet.\n- Iemand die niet bij de beslissing betrokken was, beoordeelt je bezwaar.\n- Krijg je gelijk? Dan wordt opnieuw beslist, weer door iemand anders.',
        'Hoe je bezwaar ervoor staat, zie je op de pagina Bezwaar.',
      ],
    },
  ],
}
