import type { KeurmerkNorm } from '@/src/domain/keurmerk/framework'
import { questionsIn } from './question'

/** Norm 3, at the level of the network: planning and doing. */
export const norm3: KeurmerkNorm = {
  code: '3',
  level: 'network',
  title: 'Kennis delen',
  description:
    'Je deelt wat je weet met anderen en haalt kennis op, zodat de zorg buiten je eigen praktijk beter wordt.',
  promise: 'Wie je helpt, weet wat er nieuw is en deelt dat met anderen.',
  criteria: {
    plan: ['Je kiest welke kennis je wilt delen of ophalen, en met wie.'],
    do: ['Je deelt kennis en laat zien wat het opleverde.'],
  },
  documents: [],
  faq: [
    {
      question: 'Telt intervisie mee als kennis delen?',
      answer: 'Ja, als je beschrijft wat jij inbracht en wat anderen ermee konden.',
    },
  ],
}

export const questions3 = [
  ...questionsIn('3', 'plan', {
    kennisplan: {
      text: 'Welke kennis wil je dit jaar delen of ophalen, en met wie? Beschrijf hoe je daarvoor kiest.',
      points: [
        ['met wie', 'met huisarts gemeente collega school wijkteam'],
        ['hoe je kiest', 'kies omdat vraag behoefte'],
      ],
      insufficient: ['Er is geen keuze gemaakt.', 'We zien wel wat er langskomt.'],
      almost: ['Je schrijft dat je kennis deelt, niet welke of met wie.', 'We willen kennis delen in de regio.'],
      sufficient: [
        'Je noemt welke kennis, met wie, en waarom.',
        'Huisartsen vragen ons vaak naar slaapklachten. Samen met het wijkteam maken we daarom dit jaar twee bijeenkomsten over slaap, omdat daar de wachttijd het langst is.',
      ],
    },
  }),
  ...questionsIn('3', 'do', {
    gedeeld: {
      text: 'Welke kennis heb je het afgelopen jaar gedeeld? Beschrijf hoe en voor wie.',
      points: [['voor wie', 'huisarts poh school gemeente collega student wijkteam']],
      insufficient: ['Er is niets gedeeld.', 'Daar was geen tijd voor.'],
      almost: ['Je schrijft dat je deelt, zonder voorbeeld.', 'We delen onze kennis graag.'],
      sufficient: [
        'Je noemt wat, hoe en voor wie.',
        'Tijdens drie lunches hebben we voor huisartsen en praktijkondersteuners verteld hoe je slaapklachten bespreekt. De dia’s en de vragenlijst staan op onze website, zodat ook anderen ze kunnen gebruiken.',
      ],
    },
    opbrengst: {
      text: 'Wat leverde het op, voor jou en voor de ander? Beschrijf hoe je dat weet.',
      points: [['hoe je dat weet', 'vroegen evaluatie terug gehoord vragenlijst bleek']],
      insufficient: ['Dat is niet bekend.', 'Geen idee.'],
      almost: ['Je schrijft dat het iets opleverde, niet hoe je dat weet.', 'Het was leerzaam.'],
      sufficient: [
        'Je noemt wat het opleverde en waaraan je dat ziet.',
        'Na elke lunch vroegen we met een korte vragenlijst wat men anders ging doen. Uit de antwoorden bleek dat acht van de tien huisartsen nu zelf eerst slaapadvies geven. Daarna pasten we ons eigen aanbod aan.',
      ],
    },
  }),
]
