import type { KeurmerkNorm } from '@/src/domain/keurmerk/framework'
import { questionsIn } from './question'

/** Norm 2b, at the level of the organisation, outwards: it is about planning and doing only. */
export const norm2b = (year: number): KeurmerkNorm => ({
  code: '2b',
  level: 'organisation',
  title: 'Samenwerken en transparant zijn',
  description: 'Je werkt samen zodat mensen op tijd op de goede plek komen, en laat op je website zien wat je doet.',
  promise:
    'Je vindt op de website wat je moet weten om te kiezen, en je wordt niet van het kastje naar de muur gestuurd.',
  criteria: {
    plan: ['Je hebt afspraken met verwijzers en andere hulpverleners.'],
    do: ['Je website zegt wat je doet, wat het oplevert en wanneer iemand terecht kan.'],
  },
  documents: [
    {
      title: 'Handvat Transparante website',
      description: 'Tips voor een website die voor iedereen te gebruiken is.',
      availableFrom: null,
    },
    {
      title: 'Handvat Samenwerking',
      description: 'Hoe samenwerking de zorg toegankelijk houdt.',
      availableFrom: `${year}-01-01`,
    },
  ],
  faq: [
    {
      question: 'Mag ik verwijzen naar een pagina van mijn franchise?',
      answer: 'Ja, als daar de cijfers en wachttijden van jouw eigen praktijk staan.',
    },
  ],
})

export const questions2b = [
  ...questionsIn('2b', 'plan', {
    verwijzers: {
      text: 'Welke afspraken heb je met huisartsen en andere hulpverleners in de buurt? Beschrijf hoe een cliënt daar iets van merkt.',
      points: [['wat een cliënt ervan merkt', 'client wacht terecht doorverw']],
      insufficient: ['Er zijn geen afspraken.', 'De huisarts weet ons te vinden.'],
      almost: ['Je schrijft dat je samenwerkt, niet hoe.', 'We werken goed samen met huisartsen.'],
      sufficient: [
        'Je noemt de afspraken en wat een cliënt ervan merkt.',
        'Elk kwartaal bespreken we met de drie huisartsen in onze wijk wie op de lijst staat. Wie niet bij ons past, verwijzen we samen met de huisarts binnen een week door, zodat de cliënt niet twee keer wacht.',
      ],
    },
  }),
  ...questionsIn('2b', 'do', {
    website: {
      kind: 'link',
      text: 'Op welke pagina van je website staat wat je behandelt en voor wie?',
      insufficient: ['Er is geen pagina, of ze zegt niet wat je behandelt.'],
      almost: ['De pagina zegt wat je behandelt, niet voor wie wel en niet.'],
      sufficient: ['De pagina zegt wat je behandelt, voor wie wel en voor wie niet.'],
    },
    wachttijd: {
      kind: 'link',
      text: 'Op welke pagina staat je wachttijd?',
      insufficient: ['De wachttijd staat er niet.'],
      almost: ['De wachttijd staat er, zonder datum.'],
      sufficient: ['De wachttijd staat er, met de datum waarop die is bijgewerkt, niet langer dan een maand geleden.'],
    },
    cijfers: {
      kind: 'link',
      text: 'Op welke pagina staat het rapportcijfer dat cliënten gaven?',
      insufficient: ['Er staat geen cijfer.'],
      almost: [
        'Er staat een cijfer van langer dan een jaar geleden, of zonder jaar.',
        'De pagina toont de score van twee jaar terug.',
      ],
      sufficient: ['Er staat een cijfer met jaar en aantal antwoorden, hooguit één jaar oud.'],
    },
    toegankelijk: {
      text: 'Hoe zorg je dat iedereen je website kan gebruiken en begrijpen? Noem hoe je het hebt nagegaan.',
      points: [['hoe je het hebt nagegaan', 'test getest nagegaan lezer panel proef']],
      insufficient: ['Daar is niet naar gekeken.', 'Onze website is mooi.'],
      almost: ['Je schrijft dat de website toegankelijk is, niet hoe je dat weet.', 'De website voldoet aan de eisen.'],
      sufficient: [
        'Je schrijft wat je deed en hoe je naging of het werkt.',
        'We hebben de teksten laten lezen door drie mensen van een taalhuis en getest met een schermlezer. Daarna zijn moeilijke woorden vervangen, bijvoorbeeld ‘intake’ door ‘eerste gesprek’.',
      ],
    },
  }),
]
