import type { PostOfOneKind } from './types'

/** About the organisation: dates, agreements, people. */
export const generalPosts: PostOfOneKind[] = [
  {
    title: 'Onze bereikbaarheid rond de feestdagen',
    daysAgo: 52,
    summary: 'Tussen kerst en nieuwjaar beoordelen we door, maar de telefoon is dicht.',
    text: [
      'Van 24 december tot en met 1 januari zijn we telefonisch niet bereikbaar. Je kunt wel alles inleveren. Wat je vóór 31 december indient, telt voor dit jaar, ook als we het later beoordelen.',
    ],
  },
  {
    title: 'Zo gaan we om met je gegevens',
    daysAgo: 88,
    summary: 'Wat we bewaren, hoe lang, en hoe je kunt zien wie iets heeft bekeken.',
    text: [
      'We bewaren niet meer dan nodig is om je registratie te onderbouwen. Bestanden worden versleuteld opgeslagen. Een kopie van je identiteitsbewijs wissen we zodra die is gezien.',
      'Heb je een vraag over je gegevens? Onze functionaris gegevensbescherming helpt je verder.',
    ],
  },
  {
    title: 'Niet eens met een besluit? Zo maak je bezwaar',
    daysAgo: 121,
    summary: 'Niet eens met een beslissing? Iemand anders kijkt er opnieuw naar.',
    text: [
      'Bij elke afwijzing staat de reden. Klopt die volgens jou niet, laat het dan weten. Een andere beoordelaar dan de eerste kijkt er fris naar.',
    ],
  },
  {
    title: 'Terugblik: de open dag voor opleiders',
    daysAgo: 141,
    summary: 'Veertig opleiders dachten mee over snellere presentielijsten.',
    text: [
      'De wens was helder: één formulier voor meer registers en direct zien welke regels kloppen. Daar werken we aan.',
      'De volgende bijeenkomst is in het voorjaar.',
    ],
  },
  {
    title: 'Zomertijd: iets langere wachttijden',
    daysAgo: 163,
    summary: 'In juli en augustus beoordelen we met een kleiner team.',
    text: [
      'Bovenaan de beoordelingspagina meten we hoe lang het nu werkelijk duurt. Dat getal zie je ook na het indienen, zodat je weet waar je aan toe bent. De termijn die bij het indienen is genoemd, blijft staan.',
    ],
  },
  {
    title: 'Praktijkverhaal: van twaalf mappen naar nul',
    daysAgo: 175,
    summary: 'Haptotherapeut Lotte Scholten ruimde haar kast op.',
    text: [
      '“Ik had voor elk jaar een map. Toen alles in het portaal stond, heb ik de papieren versies nog één keer nagekeken en daarna opgeruimd. De ontvangstbewijzen geven me rust.”',
    ],
  },
  {
    title: 'Contributie 2027: wat verandert er?',
    daysAgo: 0,
    draft: true,
    summary: 'Concept: wacht op besluit van de ledenvergadering.',
    text: ['De bedragen voor 2027 worden na de ledenvergadering ingevuld.'],
  },
]
