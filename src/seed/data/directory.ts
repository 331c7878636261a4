/** What practices of the demo tell of themselves, by profession. Invented, and the same every time. */

type Telling = { specialities: string[]; methods: string[]; story: string[] }

const general: Telling = {
  specialities: ['Stress en burn-out', 'Vermoeidheid', 'Slaapproblemen'],
  methods: ['Natuurgeneeskunde', 'Kruidengeneeskunde'],
  story: [
    'In mijn praktijk kijk ik **samen met jou** naar wat je klachten in stand houdt. Vaak is dat meer dan één ding: slaap, voeding, spanning, of iets wat al lang geleden gebeurde.',
    'Het eerste gesprek duurt anderhalf uur. Daarna heb je een plan:\n- wat we doen en hoe lang\n- wat je zelf thuis kunt doen\n- wanneer we kijken of het helpt',
    'Werk je met een huisarts of specialist? Dan stem ik graag met ze af, als jij dat goedvindt.',
  ],
}

const tellings: [RegExp, Telling][] = [
  [
    /massage/i,
    {
      specialities: ['Rugklachten', 'Nek- en schouderklachten', 'Hoofdpijn en migraine', 'Chronische pijn'],
      methods: ['Massagetherapie', 'Shiatsu', 'Reflexzonetherapie'],
      story: [
        'Spanning gaat in je spieren zitten, en spieren vergeten niet vanzelf. Ik werk **rustig en stevig**, en leg steeds uit wat ik doe.',
        'Kom je met:\n- een stijve nek van het beeldscherm\n- een rug die al jaren zeurt\n- hoofdpijn die uit je schouders komt\n\ndan ben je hier op je plek.',
        'Je houdt je kleren aan als je dat prettig vindt. Een behandeling duurt een uur; reken op drie tot vijf keer.',
      ],
    },
  ],
  [
    /acupunc/i,
    {
      specialities: ['Chronische pijn', 'Hoofdpijn en migraine', 'Allergie', 'Overgang'],
      methods: ['Acupunctuur', 'Kruidengeneeskunde'],
      story: [
        'Met dunne naalden zoek ik de plekken waar het vastzit. De meeste mensen voelen er **weinig tot niets** van.',
        'Voor de eerste keer neem ik de tijd: we praten, ik voel je pols en bekijk je tong. Daarna weet je wat ik denk dat helpt, en ook wat ik _niet_ kan beloven.',
      ],
    },
  ],
  [
    /homeo/i,
    {
      specialities: ['Huidklachten', 'Allergie', 'Hormonale klachten', 'Spijsvertering'],
      methods: ['Homeopathie', 'Orthomoleculaire therapie'],
      story: [
        'Twee mensen met dezelfde klacht zijn nog geen dezelfde mensen. Daarom begint elk traject met **een lang gesprek**.',
        'Ik werk naast je arts, nooit in plaats daarvan. Stop niet zelf met medicijnen.',
      ],
    },
  ],
  [
    /psychosociaal|hapto/i,
    {
      specialities: ['Angst', 'Rouw en verlies', 'Trauma', 'Zelfvertrouwen', 'Somberheid'],
      methods: ['Psychosociale therapie', 'Haptotherapie', 'EMDR', 'Mindfulness'],
      story: [
        'Soms loopt het leven anders dan je had gehoopt. Dan helpt het om met iemand te praten die **luistert zonder te oordelen**.',
        'We spreken eerst een half uur kennis, gratis. Voelt het goed, dan maken we een plan voor zes gesprekken. Daarna kijken we samen of je verder wilt.',
      ],
    },
  ],
  [
    /adem/i,
    {
      specialities: ['Ademhaling', 'Stress en burn-out', 'Slaapproblemen', 'Angst'],
      methods: ['Ademtherapie', 'Mindfulness'],
      story: [
        'Je haalt zo’n twintigduizend keer per dag adem. **Een beetje rustiger** scheelt dan veel.',
        'Je leert oefeningen die je overal kunt doen: in de trein, voor een gesprek, midden in de nacht.',
      ],
    },
  ],
]

export const tellingOf = (profession: string): Telling =>
  tellings.find(([pattern]) => pattern.test(profession))?.[1] ?? general

export const practiceNames = [
  'De Linde',
  'Praktijk Zuiderlicht',
  'De Eikenhof',
  'Op Adem',
  'Het Ankerpunt',
  'Praktijk de Brug',
  'De Stille Kamer',
  'Lichaam in Balans',
  'Praktijk Watermunt',
  'De Wilgenhof',
  'Kompas voor Gezondheid',
  'Praktijk Morgenrood',
]

export const openings = [
  'Maandag tot en met donderdag van 9.00 tot 17.30 uur.\nVrijdag tot 13.00 uur.',
  'Dinsdag en donderdag van 9.00 tot 21.00 uur.\nAndere dagen op afspraak.',
  'Op afspraak, ook ’s avonds en op zaterdagochtend.',
]

export const targets = [
  ['Volwassenen', 'Ouderen'],
  ['Kinderen', 'Jongeren', 'Volwassenen'],
  ['Volwassenen', 'Sporters'],
  ['Zwangeren', 'Volwassenen', 'Baby’s'],
  ['Volwassenen', 'Mantelzorgers', 'Stellen'],
]

export const tongues = [
  ['Nederlands', 'Engels'],
  ['Nederlands'],
  ['Nederlands', 'Duits', 'Engels'],
  ['Nederlands', 'Turks'],
  ['Nederlands', 'Engels', 'Frans'],
  ['Nederlands', 'Arabisch', 'Berbers'],
]

/** Towns where somebody has a second practice: those around Utrecht first. */
export const secondTowns = [
  'Utrecht',
  'Zeist',
  'Amersfoort',
  'Nieuwegein',
  'Houten',
  'Bilthoven',
  'Woerden',
  'Driebergen-Rijsenburg',
  'Soest',
]

export const streets = ['Lindelaan', 'Dorpsstraat', 'Kerkweg', 'Marktplein', 'Wilgenkade', 'Oude Gracht']
