import type { TopicData } from './types'

/** Contact and money. */
export const serviceTopic: TopicData = {
  slug: 'service-en-betalen',
  title: 'Service en betalen',
  summary: 'Iets doorgeven aan de mensen achter het portaal, en wat je betaalt.',
  synonyms: 'hulp, contact, geld, helpdesk',
  related: ['service-contact', 'facturen'],
  text: [
    'Veel regel je zelf in het portaal. Wat je daarbuiten moet doorgeven, doe je op Service en contact. Wat er in rekening is gebracht, zie je op je account.',
  ],
  articles: [
    {
      slug: 'service-contact',
      title: 'Service en contact',
      page: '/service-contact',
      summary: 'Hier vraag je iets aan en geef je door wat we van je moeten weten. Je ziet alleen wat er voor jou kan.',
      synonyms:
        'hulp, vraag stellen, contact opnemen, helpdesk, doorgeven, visiteur antwoorden, uitschrijven, lidmaatschap opzeggen, stoppen, downgrade, upgrade, VOG bestellen, prestatiecode aanvragen, bellen, terugbellen, belafspraak, telefoon',
      related: ['visitatie', 'facturen', 'aov', 'mijn-gegevens'],
      text: [
        'Elk verzoek heeft een eigen venster. Vul het in en kies Verder. Je ziet dan eerst wat het kost, wanneer het ingaat en wat het betekent. Pas als je bevestigt, is het verzoek gedaan. Je krijgt er mail over.',
        '## Wat kun je vragen?',
        '- Gevraagde stukken geüpload: als wij je om stukken vroegen en ze er allemaal zijn. Je hoeft niet elke upload te melden. Zolang niemand ernaar keek, kun je je melding wijzigen.\n- Dossier actualiseren: een nieuwe prestatiecode of een nieuwe erkenning. Eén keer per kalenderjaar zit dit bij je contributie, daarna staat de prijs erbij.\n- Erkenning aanvragen: door een beroepsorganisatie, bijvoorbeeld om van CAT-collectief naar vergoedbaar te gaan.\n- Naar CAT-collectief: meteen of per 1 januari. Je cliënten krijgen dan geen vergoeding meer.\n- Uitschrijven: tot en met 1 september voor het eind van het jaar. Je ECD-account en je GRO-account stoppen dan ook.\n- VOG aanvragen: wij vragen hem aan bij Justis. Je betaalt onze kosten en die van Justis.',
        '## Uitschrijven na 1 september',
        'Dat kan alleen als je bedrijf is beëindigd. Upload het bewijs van uitschrijving bij de KvK op Screening en extra, bij Iets anders. Meld het daarna hier bij Gevraagde stukken geüpload, met de schakelaar voor screening. Dan kun je je uitschrijven; we bekijken eerst het bewijs.',
        '## Hoe staat het ervoor?',
        'Bij Mijn verzoeken zie je wat je vroeg, hoe het ervoor staat en wat ons antwoord is. Intrekken kan tot het verzoek is afgehandeld of ingaat. Was er nog niemand mee bezig, dan betaal je niets: de factuur wordt gecrediteerd.',
        '## Gebeld worden',
        'Wil je iemand spreken? Kies bij Gebeld worden een tijd die jou past. Je ziet vandaag en de drie werkdagen erna; voor later kies je een datum. Controleer je telefoonnummer, schrijf kort waarover het gaat en plan de belafspraak. We bellen jou. Je krijgt een mail, en je afspraak staat in het gele vak. Daar zet je hem in je agenda, of annuleer je hem als je toch niet kunt.',
        '## Iets anders?',
        '- Een visiteur stelde een datum voor, of je hebt verbeterpunten: je antwoordt op dezelfde pagina.\n- Je naam of geboortedatum klopt niet: vraag een correctie op Persoonlijk.\n- Je hebt meer tijd nodig voor je dossier: vraag uitstel op Registratie.\n- Je bent het niet eens met een beslissing: maak bezwaar.\n- Je wilt zien wat we van je bewaren: ga naar Mijn gegevens.',
      ],
    },
    {
      slug: 'facturen',
      title: 'Facturen en betalen',
      summary: 'Op je account, bij Mijn facturen, zie je wat er in rekening is gebracht en of het is betaald.',
      synonyms: 'factuur, rekening, betaling, contributie, kosten, lidmaatschapsgeld, betalen',
      related: ['account', 'service-contact'],
      text: [
        'Open je account en kies Mijn facturen. Bij elk bedrag staat waarvoor het is, van welke datum en of het is betaald.',
        '## Contributie',
        'Je organisatie stelt elk jaar vast wat het lidmaatschap kost. Je betaalt voor een heel jaar. De factuur krijg je per mail, meestal aan het einde van het jaar ervoor. Heb je je op tijd uitgeschreven, dan krijg je geen factuur meer. Wat een registratieperiode in een register kost, staat op de pagina van het register.',
        '## Betalen',
        'Staat er een knop Betaal bij de factuur? Dan betaal je meteen online. Daarna kom je terug in het portaal en zie je of het is gelukt; je krijgt er ook een mail over. Ging het mis, dan probeer je het opnieuw. Je kunt ook altijd de pdf openen: daarin staat een code voor de app van je bank, en waar je het bedrag naartoe kunt overmaken.',
        'Betaal je te laat, dan krijg je een herinnering per mail, en als het nodig is nog twee.',
        '## Waarom is betalen belangrijk?',
        'Staat een bedrag te lang open, dan is je status niet meer in orde. Je account zegt dat dan, met wat je kunt doen.',
        '## Het klopt niet',
        'Heb je het bedrag overgemaakt en staat het er nog niet bij? Wacht een paar werkdagen. Betaalde je per ongeluk twee keer, dan krijg je het teveel terug. Klopt het bedrag niet, neem dan contact op met je organisatie. Het adres staat onderaan de pagina.',
      ],
    },
    {
      slug: 'aov',
      title: 'Je verzekeren tegen arbeidsongeschiktheid (AOV)',
      page: '/aov',
      summary: 'Bereken op Mijn AOV wat een arbeidsongeschiktheidsverzekering kost, en vraag haar aan.',
      synonyms: 'aov, arbeidsongeschiktheid, verzekering, ziek, premie, inkomen, eigen risico, uitkering, polis',
      related: ['service-contact', 'persoonlijk'],
      text: [
        'Met een arbeidsongeschiktheidsverzekering (AOV) krijg je een inkomen als je door ziekte of een ongeval niet kunt werken. Op Mijn AOV bereken je wat dat kost. Dat mag zo vaak je wilt: er wordt niets bewaard tot je een aanvraag verstuurt.',
        '## De premie berekenen',
        '- Kies een eigenrisicoperiode: 3, 6 of 12 maanden. Zo lang betaal je zelf. Hoe langer, hoe lager de premie.\n- Vul je bruto jaarinkomen in.\n- Vul in hoeveel je per jaar uitgekeerd wilt krijgen. Dat is hooguit 80% van je bruto jaarinkomen.\n- Kies de ingangsdatum. Die is op zijn vroegst de eerste dag van de volgende maand.\n- Kies Bereken de premie.',
        'Je ziet de premie per maand, hoe die is berekend, en wat de andere eigenrisicoperiodes kosten. Staat er “Voorbeeldcijfers” bij, dan is het tarief een voorbeeld en geen aanbod.',
        '## Aanvragen',
        'Tevreden? Zet de schakelaar bij “Ik ga akkoord” aan en verstuur je aanvraag. Die gaat versleuteld naar de verzekeraar. Is het tarief net veranderd, dan zie je eerst de nieuwe premie. Je bent pas verzekerd als de verzekeraar je aanvraag aanneemt.',
        '## Daarna',
        'Op Mijn AOV zie je hoe je aanvraag ervoor staat, en je downloadt er een samenvatting. Zolang er geen antwoord is, kun je je aanvraag intrekken. Een jaar na het antwoord wissen we je aanvraag bij ons.',
      ],
    },
  ],
}
