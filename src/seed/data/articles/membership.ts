import type { TopicData } from './types'

/** Becoming a member, and the papers that come with it. */
export const membershipTopic: TopicData = {
  slug: 'lid-worden-en-screening',
  title: 'Lid worden en screening',
  summary: 'Van aanmelding tot toelating, en de stukken die daarbij horen.',
  synonyms: 'aanmelden, inschrijven, toelating, nieuw lid',
  related: ['screening', 'account-en-inloggen'],
  text: [
    'Lid worden begint met Lid worden, onderaan elke openbare pagina. Je kiest je beroepsorganisatie en het soort lidmaatschap, en bevestigt met de link in de mail. Daarna kies je een wachtwoord en begint de screening.',
    'In de screening kijkt je organisatie of je aan de eisen voldoet. Welke stukken je inlevert, verschilt per organisatie en per lidmaatschap.',
  ],
  articles: [
    {
      slug: 'screening',
      title: 'De screening stap voor stap',
      summary: 'Op de pagina Screening zie je elke stap, wat er nog ontbreekt en wie er aan de beurt is.',
      synonyms: 'toelating, aanmelding, wat ontbreekt, ontbrekende stukken, nieuw lid',
      related: ['persoonlijk', 'screening-extra', 'scholing'],
      text: [
        'Elke stap heeft een status. “Nog te doen” betekent dat jij aan de beurt bent. Is iets ingediend, dan kijkt een beoordelaar ernaar.',
        '## Wat ontbreekt er nog?',
        'Na het inloggen zie je de lijst van wat er nog ontbreekt, met bij elk punt een link. Is de lijst leeg, dan verdwijnt hij. Zolang er iets ontbreekt, krijg je er elke twee weken een mail over.',
        '## De beslissing',
        'Pas als alles er is, kan een beoordelaar je toelaten. Je krijgt daarover een mail en een brief. Word je niet toegelaten, dan staat de reden erbij en kun je bezwaar maken.',
        '## Toch niet?',
        'Je kunt je aanmelding op dezelfde pagina intrekken.',
      ],
    },
    {
      slug: 'screening-extra',
      title: 'Extra stukken inleveren',
      page: '/screening-extra',
      summary: 'Stukken waar om gevraagd is, je hbo-werkervaring en je overstapverklaring.',
      synonyms: 'screening extra, werkervaring, overstappen, overstapverklaring, studiepunten, uploads',
      related: ['screening', 'scholing'],
      text: [
        'Vraagt een beoordelaar om een stuk dat nergens anders past? Lever het dan hier in. Kies waar het over gaat, dan komt het meteen op de goede plek.',
        '## Hbo-werkervaring',
        'Werkte je op hbo-niveau in je vak, dan kan dat meetellen als studiepunten. Op de pagina staat hoeveel uren één punt zijn en hoeveel punten er hoogstens meetellen. Een beoordelaar beslist.',
        '## Overstapverklaring',
        'Kom je van een andere beroepsorganisatie? Vertel dan waarom je overstapt en of daar nog iets loopt. We kunnen navragen of dit klopt.',
      ],
    },
    {
      slug: 'persoonlijk',
      title: 'Je persoonlijke gegevens en je VOG',
      page: '/persoonlijk',
      summary: 'Geboortegegevens, adres, legitimatie en VOG, en hoe je een fout laat herstellen.',
      synonyms:
        'vog, verklaring omtrent gedrag, legitimatie, paspoort, identiteitsbewijs, adres, verhuizen, naam wijzigen, achternaam, getrouwd, gescheiden, scheiding, bsn',
      related: ['mijn-gegevens', 'screening', 'telefoon-koppelen'],
      text: [
        'Wat op deze pagina staat, zien alleen jij en wie bij je organisatie je dossier beheert.',
        '## Adres',
        'Je adres wijzig je zelf. Het geldt meteen.',
        '## Legitimatie',
        'Vul eerst je geboortedatum en geboorteplaats in. Daarna lever je een kopie van je identiteitsbewijs in. Maak je burgerservicenummer (BSN) en je pasfoto onleesbaar.',
        '## VOG',
        'Een verklaring omtrent het gedrag (VOG) laat zien dat je gedrag in het verleden geen bezwaar is voor je werk. Je ziet het onderdeel alleen als je een VOG nodig hebt. Loopt je VOG af, dan krijg je een half jaar, drie maanden en vier weken van tevoren een mail.',
        '## Naam of geboortedatum klopt niet',
        'Kies “Correctie aanvragen” en stuur een bewijs mee. Is je aanvraag akkoord, dan staat het meteen goed in je dossier.',
      ],
    },
  ],
}
