import type { TopicData } from './types'

/** The practice, what stands in it, and who finds it. */
export const practiceTopic: TopicData = {
  slug: 'je-praktijk',
  title: 'Je praktijk',
  summary: 'Je praktijkgegevens, beroepsdocumenten en hoe cliënten je vinden.',
  synonyms: 'locatie, cliënten, website, vindbaar',
  related: ['praktijk', 'documenten', 'zoek-een-therapeut'],
  text: [
    'Wat je over je praktijk invult, gebruik je op meer plekken: voor de visitatie, voor intervisie in de buurt en, als je dat wilt, voor cliënten die een therapeut zoeken.',
  ],
  articles: [
    {
      slug: 'praktijk',
      title: 'Je praktijkgegevens invullen',
      page: '/praktijk',
      summary: 'Locaties, contact en wat je over jezelf vertelt, en of cliënten je mogen vinden.',
      synonyms: 'praktijkadres, hoofdlocatie, kvk, uittreksel, website, telefoonnummer, toestemming',
      related: ['zoek-een-therapeut', 'documenten', 'account'],
      picture: {
        name: 'praktijk',
        alt: 'De pagina Praktijk: links je status en erkenningen, in het midden onderdelen om te openen, zoals Naam en locaties, Contact, Foto of logo en Vindbaar voor cliënten.',
      },
      text: [
        'De eerste locatie die je invult, wordt je hoofdlocatie. Je kunt er meer toevoegen en later een andere hoofdlocatie kiezen.',
        '## Wat vul je in?',
        '- Naam en locaties: waar je werkt.\n- Contact: je website, telefoonnummer en e-mailadres van de praktijk.\n- Over de praktijk: bijvoorbeeld of je online werkt of aan huis komt.\n- Over mij: een korte tekst in je eigen woorden.\n- Uittreksel van de KvK: dat lever je in als bewijs van je inschrijving.',
        '## Vindbaar voor cliënten',
        'Je staat pas op de openbare pagina als je daar zelf toestemming voor geeft. Die toestemming neem je op dezelfde plek terug.',
      ],
    },
    {
      slug: 'zoek-een-therapeut',
      title: 'Hoe cliënten je vinden',
      summary: 'Op Zoek een therapeut staat wie dat wil, is toegelaten en aan de eisen van nu voldoet.',
      synonyms: 'therapeutengids, vindbaar, openbaar profiel, cliënt, gids, directory',
      related: ['praktijk', 'certificaat-controleren'],
      picture: {
        name: 'zoek-een-therapeut',
        alt: 'De pagina Zoek een therapeut: bovenaan zoekvelden voor naam of klacht, plaats en afstand, daaronder een lijst van therapeuten naast een kaart van Nederland.',
      },
      text: [
        'Cliënten zoeken op naam, klacht, behandelwijze en plaats. Ze zien je naam, je locaties, je telefoonnummer, je erkenningen en wat je over je praktijk vertelt.',
        '## Je e-mailadres blijft privé',
        'Je e-mailadres staat er niet bij. Een cliënt schrijft je met een formulier. Het bericht gaat naar jou en naar niemand anders. Als je antwoordt, ziet de cliënt wel je adres.',
        '## Je staat er niet tussen?',
        '- Kijk op Praktijk of “Vindbaar voor cliënten” aan staat.\n- Kijk of je een locatie hebt ingevuld.\n- Kijk op je account of je status in orde is. Zo niet, dan staat daar wat je kunt doen.',
      ],
    },
    {
      slug: 'documenten',
      title: 'Beroepsdocumenten en schilden',
      page: '/documenten',
      summary: 'Documenten om zelf in te vullen, informatie over je vak en het schild voor je website.',
      synonyms: 'template, sjabloon, formulier, logo, schild, keurmerk, downloaden, behandelovereenkomst',
      related: ['praktijk', 'certificaat-controleren'],
      text: [
        'Zoek op woord, soort of onderwerp. Vink je er meer aan, dan krijg je ze samen in één zip.',
        '## Een document is veranderd',
        'Is een document nieuwer dan wat jij eerder ophaalde, dan staat dat erbij, met wat er anders is. Oudere versies blijven te vinden.',
        '## Het schild op je website',
        'Met het schild laat je zien dat je lid bent. Je zet de code die bij het schild staat op je website. Het schild werkt zolang je status in orde is en stopt daarna vanzelf.',
      ],
    },
  ],
}
