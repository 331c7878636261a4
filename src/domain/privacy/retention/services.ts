import { type Retention, termed, whileMember } from './line'

/** What is kept of what somebody pays, asks, applies for and looks at. */
export const services = {
  money: {
    title: 'Bedragen, facturen en betalingen, met je naam en lidnummer',
    holds: ['charges', 'payments', 'payment-attempts', 'invoices', 'therapists'],
    ...termed(
      { months: 84 },
      (term) => `${term} na het jaar van het bedrag. Zijn er geen bedragen, dan gaan naam en lidnummer meteen weg`,
    ),
    upon: 'keep',
    why: 'De bewaarplicht van de Belastingdienst (artikel 52 van de Algemene wet inzake rijksbelastingen).',
  },
  service: {
    title: 'Wat je vroeg of regelde: verzoeken, je oordeel over uitleg',
    holds: ['service-requests', 'article-feedback'],
    kept: whileMember,
    upon: 'erase',
    why: 'Om erop terug te kunnen komen, en om te laten zien wat je bevestigd hebt.',
  },
  calls: {
    title: 'Belafspraken: je telefoonnummer, waarover het ging en wat we erbij schreven',
    holds: ['call-appointments'],
    ...termed({ months: 12 }, (term) => `${term} na de afspraak`),
    upon: 'erase',
    why: 'Om te weten wanneer we je belden en waarover.',
  },
  chats: {
    title: 'Chatgesprekken: wat er gezegd is, met de bestanden erbij',
    holds: ['conversations', 'messages'],
    ...termed({ months: 12 }, (term) => `${term} na het gesprek`),
    upon: 'erase',
    why: 'Om erop terug te kunnen komen, ook als een ander je de volgende keer helpt.',
  },
  visitorChats: {
    title: 'Chatgesprekken van bezoekers die geen lid zijn',
    holds: [],
    ...termed({ days: 30 }, (term) => `${term} na het gesprek`),
    upon: 'anonymise',
    why: 'Om een vraag af te kunnen maken. We weten niet wie het was, dus bij wissen van een lid vinden we ze niet.',
  },
  assistant: {
    title: 'Wat je aan de assistent vroeg, met het antwoord',
    holds: ['assistant-turns'],
    ...termed({ days: 90 }, (term) => term),
    upon: 'erase',
    why: 'Om een gesprek te kunnen voortzetten, en om te zien welke uitleg ontbreekt.',
  },
  insurance: {
    title: 'Je aanvragen van een arbeidsongeschiktheidsverzekering (AOV), met je inkomen',
    holds: ['aov-applications'],
    ...termed({ months: 12 }, (term) => `${term} na het antwoord, of nadat je de aanvraag introk`),
    upon: 'erase',
    why: 'Om terug te kunnen zien wat je aanvroeg. Wat de verzekeraar bewaart, vraag je daar na.',
  },
  keurmerk: {
    title: 'Het keurmerk van je praktijk: de zelfevaluatie, wie hem invulde, de vragen aan ons en de oordelen',
    holds: [
      'self-evaluations',
      'self-evaluation-people',
      'self-evaluation-attachments',
      'keurmerk-questions',
      'keurmerk-judgements',
    ],
    ...termed({ months: 84 }, (term) => `${term} na het besluit`),
    upon: 'anonymise',
    why: 'Om je antwoorden volgend jaar te kunnen overnemen, en om te kunnen laten zien waarop een keurmerk rust. Het keurmerk is van de praktijk: bij wissen blijft dat, zonder je naam.',
  },
  forms: {
    title: 'Formulieren die je invulde, zoals een enquête of een aanmelding voor een bijeenkomst',
    holds: ['form-submissions'],
    ...termed({ months: 12 }, (term) => term),
    upon: 'erase',
    why: 'Daarna is er niets meer mee te doen: de enquête is verwerkt, de bijeenkomst geweest.',
  },
  votes: {
    title: 'Of uitleg hielp, van wie niet inlogt: per browser, zonder wie je bent',
    holds: ['article_votes'],
    ...termed({ months: 24 }, (term) => term),
    upon: 'anonymise',
    why: 'Om de uitleg te verbeteren. Van wie het is, weten we niet.',
  },
  downloads: {
    title: 'Welke documenten je hebt gedownload',
    holds: ['document-downloads'],
    ...termed({ months: 24 }, (term) => term),
    upon: 'erase',
    why: 'Om je te laten zien wat er sindsdien veranderd is.',
  },
} as const satisfies Record<string, Retention>
