import type { KeurmerkNorm } from '@/src/domain/keurmerk/framework'
import { questionsIn } from './question'

/** Norm 2a, at the level of the organisation, inwards: it is about checking and acting only. */
export const norm2a = (year: number): KeurmerkNorm => ({
  code: '2a',
  level: 'organisation',
  title: 'Reflecteren, leren en verbeteren',
  description: 'Je meet wat cliënten ervaren, kijkt er met anderen naar en verbetert je praktijk.',
  promise: 'De praktijk vraagt wat je van de hulp vond en doet er iets mee.',
  criteria: {
    check: ['Je meet hoe cliënten de hulp ervaren.', 'Je spiegelt je cijfers aan die van anderen.'],
    act: ['Je leert met collega’s en verbetert wat beter kan.'],
  },
  documents: [
    { title: 'Handvat CQ-index', description: 'Wat we verwachten van het meten van ervaringen.', availableFrom: null },
    {
      title: 'Handvat Spiegeldashboard',
      description: 'Hoe je een uitgebreider dashboard krijgt.',
      availableFrom: `${year}-01-01`,
    },
  ],
  faq: [
    {
      question: 'Ik heb weinig cliënten. Moet ik toch meten?',
      answer:
        'Ja. Beschrijf dan ook hoe je met kleine aantallen omgaat: cijfers van een paar mensen mogen niet te herleiden zijn.',
    },
  ],
})

export const questions2a = [
  ...questionsIn('2a', 'check', {
    ervaringen: {
      text: 'Hoe meet je hoe cliënten de hulp ervaren? Beschrijf wie je vraagt, wanneer en hoe je zorgt dat genoeg mensen antwoorden.',
      points: [['hoe je zorgt dat genoeg mensen antwoorden', 'respons herinner genoeg antwoord']],
      insufficient: ['Er wordt niet gemeten.', 'Tevreden cliënten zeggen dat vanzelf.'],
      almost: ['Je schrijft dat je meet, niet hoe.', 'Cliënten krijgen de CQ-index.'],
      sufficient: [
        'Je schrijft wie, wanneer en hoe je de respons op peil houdt.',
        'Bij het afsluiten krijgt elke cliënt een vragenlijst per mail, met na een week een herinnering. Maandelijks bekijken we of genoeg mensen antwoorden. Is dat minder dan de helft, dan vragen we er tijdens het laatste gesprek zelf naar.',
      ],
    },
    meetjaar: {
      kind: 'year',
      text: 'Over welk jaar gaan de cijfers die je gebruikt?',
      insufficient: ['De cijfers zijn ouder dan twee jaar.'],
      almost: ['De cijfers zijn ouder dan één jaar.'],
      sufficient: ['De cijfers zijn hooguit één jaar oud.'],
    },
    spiegelen: {
      text: 'Hoe leg je je eigen cijfers naast die van anderen? Beschrijf met wie je ze bespreekt.',
      points: [['met wie je ze bespreekt', 'collega intervisie team groep']],
      insufficient: ['Je vergelijkt niet.', 'Wij zijn met niemand te vergelijken.'],
      almost: ['Je schrijft dat je vergelijkt, niet hoe.', 'We kijken naar het landelijk gemiddelde.'],
      sufficient: [
        'Je schrijft hoe je vergelijkt en met wie je het bespreekt.',
        'Jaarlijks leggen we ons spiegeldashboard naast dat van onze intervisiegroep. We bespreken waar we afwijken, vragen collega’s hoe zij het doen en noteren wat we het komende jaar anders doen.',
      ],
    },
  }),
  ...questionsIn('2a', 'act', {
    verbeterplan: {
      text: 'Welke verbetering heb je het afgelopen jaar gedaan naar aanleiding van je cijfers of klachten? Beschrijf wat er beter ging.',
      points: [['wat er daardoor beter ging', 'beter sindsdien gedaald gestegen minder meer']],
      insufficient: ['Er is niets verbeterd.', 'Dat was niet nodig.'],
      almost: ['Je schrijft dat je verbetert, zonder voorbeeld.', 'We verbeteren doorlopend.'],
      sufficient: [
        'Je noemt een verbetering, hoe je die deed en wat het opleverde.',
        'Cliënten vonden de wachttijd onduidelijk. Eerst hebben we de mail na aanmelding herschreven, daarna bellen we elke maand wie wacht. Sindsdien zijn er minder vragen en is de score gestegen.',
      ],
    },
    leren: {
      text: 'Hoe leren jullie in de praktijk van wat niet goed ging? Beschrijf hoe iemand iets meldt en wat er dan gebeurt.',
      points: [['hoe iemand iets meldt', 'meld incident klacht']],
      insufficient: ['Fouten worden niet besproken.', 'Dat lost ieder zelf op.'],
      almost: ['Je schrijft dat je leert, niet hoe.', 'We hebben een open cultuur.'],
      sufficient: [
        'Je schrijft hoe gemeld wordt en wat ermee gebeurt.',
        'Wie iets meldt, gebruikt een kort formulier zonder namen. Maandelijks bespreken we de meldingen en noteren we wat we anders doen. Na drie maanden kijken we of het werkt.',
      ],
    },
  }),
]
