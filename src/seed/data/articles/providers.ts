import type { TopicData } from './types'

/** For who gives courses. */
export const providersTopic: TopicData = {
  slug: 'voor-opleiders',
  title: 'Voor opleiders',
  summary: 'Scholingen, accreditatie en presentie in het portaal voor opleiders.',
  synonyms: 'opleider, aanbieder, school, docent, instituut',
  related: ['opleider-portaal'],
  text: [
    'Geef je geaccrediteerde scholing, dan heb je als contactpersoon een eigen deel van het portaal. Je komt er na het inloggen vanzelf terecht.',
  ],
  articles: [
    {
      slug: 'opleider-portaal',
      title: 'Het portaal voor opleiders',
      summary: 'Maak scholingen en bijeenkomsten, vraag accreditatie aan en geef door wie er was.',
      synonyms: 'accreditatie aanvragen, presentie, presentielijst, bijeenkomst plannen, api-sleutel, deelnemers',
      related: ['inchecken', 'opleidingen', 'punten-missen'],
      text: [
        'Op de eerste pagina zie je wat er op je wacht en welke bijeenkomsten eraan komen.',
        '## Accreditatie aanvragen',
        'Maak eerst een scholing. Vraag daarna accreditatie aan bij een register. Je volgt de aanvraag op dezelfde plek en antwoordt daar op vragen van de commissie.',
        '## Bijeenkomsten',
        'Plan een bijeenkomst van een scholing. Is de scholing geaccrediteerd, dan staat hij in de openbare agenda.',
        '## Wie was erbij?',
        '- Laat deelnemers inchecken met de QR-code op het scherm, of\n- lever na afloop de lijst met deelnemers in, of\n- laat je eigen systeem de lijst sturen, met een sleutel die je bij Sleutels maakt.',
        'Geef de deelnemers binnen drie weken door. Hun punten komen dan vanzelf in hun dossier.',
        '## Een deelnemer mist punten',
        'Je krijgt daar bericht van bij Meldingen. Antwoord binnen de termijn die erbij staat; anders beslist het register.',
      ],
    },
  ],
}
