import type { KeurmerkNorm } from '@/src/domain/keurmerk/framework'
import { questionsIn } from './question'

/** Norm 1, at the level of the consulting room. Its first two questions follow those the source quotes. */
export const norm1: KeurmerkNorm = {
  code: '1',
  level: 'consulting-room',
  title: 'Kortdurend, generalistisch behandelen',
  description:
    'Je behandelt niet langer en niet zwaarder dan nodig, samen met de cliënt en de mensen om hem of haar heen.',
  promise: 'Je krijgt hulp die past bij je vraag, met doelen die je zelf mee bepaalt, en niet langer dan nodig is.',
  criteria: {
    plan: ['Je bepaalt of een cliënt bij jou op de juiste plek is.', 'Je stelt samen met de cliënt doelen op.'],
    do: ['Je behandelt kortdurend.', 'Je zet online hulp in waar dat iets toevoegt.'],
    check: ['Je volgt samen met de cliënt of de behandeling helpt.'],
    act: ['Je stelt bij of sluit af zodra het kan.'],
  },
  documents: [
    {
      title: 'Handvat Tijdig afsluiten',
      description: 'Wat tijdig afsluiten is en hoe je het doet.',
      availableFrom: null,
    },
    {
      title: 'Handvat eHealth',
      description: 'Hoe je online hulp tussen gesprekken zinvol gebruikt.',
      availableFrom: null,
    },
  ],
  faq: [
    {
      question: 'Is er een maximum aan het aantal gesprekken?',
      answer: 'Nee. We vragen hoe je bepaalt wat nodig is en wanneer je stopt, niet hoeveel gesprekken het waren.',
    },
    {
      question: 'Moet elke cliënt online hulp krijgen?',
      answer: 'Nee. Beschrijf hoe je met de cliënt afweegt of het past, ook als het antwoord soms nee is.',
    },
  ],
}

export const questions1 = [
  ...questionsIn('1', 'plan', {
    'juiste-plek': {
      text: 'Hoe bepaal je of een cliënt met deze hulpvraag op de juiste plek is in de GGZ, en bij jouw praktijk? Beschrijf hoe je overweegt of een kortdurende behandeling past en of jouw aanbod aansluit bij wat de cliënt wil.',
      points: [
        ['hoe je overweegt of een kortdurende behandeling past', 'kort generalist'],
        ['hoe je nagaat of je aanbod aansluit bij de vraag en de wensen', 'aanbod aansluit passend wens'],
      ],
      insufficient: [
        'Een ander bepaalt het, of er wordt niet over nagedacht.',
        'De huisarts heeft al gekeken of iemand hier hoort.',
        'Wie verwezen is, behandelen we.',
      ],
      almost: ['Je schrijft dat je het bepaalt, niet hoe.', 'De behandelaar kijkt of de cliënt hier goed zit.'],
      sufficient: [
        'Je schrijft hoe je het bepaalt, en noemt beide aandachtspunten.',
        'Tijdens het eerste gesprek vragen we aan de hand van een vragenlijst naar klachten en wensen. Daarna bespreken we in ons overleg of een kortdurende behandeling past en of ons aanbod aansluit. Zo niet, dan zoeken we samen met de cliënt een andere plek.',
      ],
    },
    doelen: {
      text: 'Hoe kom je samen met de cliënt tot concrete doelen in gedrag? Beschrijf hoe je uitgaat van de eigen regie van de cliënt en hoe je oog hebt voor de mensen om hem of haar heen.',
      points: [
        ['uitgaan van de eigen regie van de cliënt', 'regie zelf eigen'],
        ['oog voor het netwerk van de cliënt', 'netwerk partner familie naaste omgeving'],
      ],
      insufficient: [
        'De cliënt heeft geen deel aan de doelen, of ze ontstaan vanzelf.',
        'De behandelaar weet wat nodig is.',
        'Doelen komen in de loop van de tijd.',
      ],
      almost: ['Je schrijft dat je samen doelen opstelt, niet hoe.', 'Doelen stellen we samen met de cliënt op.'],
      sufficient: [
        'Je schrijft hoe jullie tot doelen komen, met eigen regie als uitgangspunt.',
        'We vragen eerst wat de cliënt zelf anders wil doen. Daarna maken we daar samen met de cliënt een doel van dat te zien is in gedrag, bijvoorbeeld weer twee keer per week sporten. We bespreken wie uit het netwerk daarbij helpt en noteren dat in het plan.',
      ],
    },
  }),
  ...questionsIn('1', 'do', {
    kortdurend: {
      text: 'Hoe houd je de behandeling kort? Beschrijf welke afspraken je vooraf maakt en hoe je ze tijdens de behandeling gebruikt.',
      points: [['afspraken vooraf over duur en afsluiten', 'afspra vooraf afsluit']],
      insufficient: ['De duur speelt geen rol.', 'We gaan door tot de klachten weg zijn.'],
      almost: ['Je schrijft dat je kort behandelt, niet hoe.', 'We behandelen altijd kortdurend.'],
      sufficient: [
        'Je schrijft welke afspraken je maakt en hoe je eraan vasthoudt.',
        'Vooraf spreken we af hoeveel gesprekken we verwachten. Halverwege bespreken we aan de hand van de doelen of dat nog klopt, en noteren we wanneer we afsluiten.',
      ],
    },
    'online-hulp': {
      text: 'Hoe zet je online hulp in tussen de gesprekken? Beschrijf hoe je samen met de cliënt kiest of en wat past.',
      points: [['samen kiezen of het past', 'kies kiezen keuze samen past']],
      insufficient: ['Online hulp wordt niet overwogen.', 'Dat werkt niet bij onze cliënten.'],
      almost: ['Je schrijft dat er online hulp is, niet hoe je die gebruikt.', 'We hebben een online platform.'],
      sufficient: [
        'Je schrijft hoe je samen kiest en hoe je het in gesprekken gebruikt.',
        'Tijdens het tweede gesprek bespreken we welke module past. De cliënt kiest zelf. We gebruiken de opdrachten in het volgende gesprek, zodat de cliënt er thuis mee verder kan.',
      ],
    },
  }),
  ...questionsIn('1', 'check', {
    volgen: {
      text: 'Hoe volg je samen met de cliënt of de behandeling helpt? Noem wanneer je meet en wat je met de uitkomst doet.',
      points: [
        ['wanneer je meet', 'begin halverwege einde week sessie gesprek'],
        ['wat je met de uitkomst doet', 'uitkomst resultaat score bespre'],
      ],
      insufficient: ['Er wordt niet gevolgd of het helpt.', 'Dat merken we vanzelf.'],
      almost: ['Je schrijft dat je het volgt, niet hoe.', 'De behandeling wordt geëvalueerd.'],
      sufficient: [
        'Je schrijft wanneer je meet, waarmee, en wat je met de uitkomst doet.',
        'Aan het begin, halverwege en aan het einde vult de cliënt een vragenlijst in. De score bespreken we in het volgende gesprek en leggen we naast de doelen.',
      ],
    },
  }),
  ...questionsIn('1', 'act', {
    afsluiten: {
      text: 'Hoe stel je bij of sluit je af als de metingen daarom vragen? Beschrijf ook wat de cliënt meekrijgt voor later.',
      points: [['wat de cliënt meekrijgt voor later', 'terugval later plan meekrijg']],
      insufficient: ['Er verandert niets op grond van wat je ziet.', 'We maken het traject altijd af.'],
      almost: ['Je schrijft dat je bijstelt of afsluit, niet hoe.', 'Zo nodig stellen we bij.'],
      sufficient: [
        'Je schrijft hoe je besluit, met wie, en wat de cliënt meekrijgt.',
        'Als twee metingen geen verbetering tonen, bespreken we samen met de cliënt en de huisarts een andere stap. Zijn de doelen gehaald, dan sluiten we af met een plan voor als de klachten later terugkomen.',
      ],
    },
  }),
]
