/** One paragraph, a sub-heading (`## …`) or a list (lines that start with `- `). */
export type PostText = string[]

export type DemoPost = {
  title: string
  category: 'profession' | 'portal' | 'general'
  /** Days before the day of seeding; a negative number is still to come. */
  daysAgo: number
  summary: string
  text: PostText
  draft?: boolean
}

/** The weblog of the demo (KS-NEWS-1): 25 posts, one of them a draft. */
export const posts: DemoPost[] = [
  {
    title: 'Nieuwe intervisieformulieren staan klaar',
    category: 'portal',
    daysAgo: 2,
    summary: 'Het verslag van een intervisie past nu op één bladzijde. Je vult het in tien minuten in.',
    text: [
      'Veel leden vonden het oude verslagformulier te lang. Daarom hebben we het ingekort tot wat een beoordelaar echt nodig heeft: datum, deelnemers, onderwerp en wat je ervan meeneemt.',
      '## Wat verandert er?',
      '- Eén bladzijde in plaats van drie.\n- Je mag steekwoorden gebruiken.\n- Namen van cliënten horen er nooit in.',
      'Heb je nog een oud formulier liggen? Dat mag je dit jaar gewoon blijven gebruiken.',
    ],
  },
  {
    title: 'Zo lees je je dossier in één minuut',
    category: 'portal',
    daysAgo: 9,
    summary: 'Wat betekenen de bolletjes, en waar begin je als er iets rood is?',
    text: [
      'Bovenaan je account staat wat je nu moet doen. Staat daar niets, dan ben je bij. Zo eenvoudig is het bedoeld.',
      'Elke status heeft een kleur, een teken en een woord. Groen is akkoord, geel betekent dat wij aan zet zijn, rood vraagt iets van jou.',
      'Klik je op een regel, dan zie je waarom die zo staat en wat de snelste weg naar groen is.',
    ],
  },
  {
    title: 'Visitaties 2027: plan nu je datum',
    category: 'profession',
    daysAgo: 16,
    summary: 'Valt je visitatie in 2027? Wie vroeg plant, heeft de meeste keus.',
    text: [
      'De agenda’s van onze visiteurs voor volgend jaar zijn open. Vooral de maanden maart en november lopen snel vol.',
      'Een visitatie is een gesprek onder vakgenoten. Je krijgt vooraf de vragenlijst, zodat je weet wat er aan bod komt.',
      'Komt er iets tussen? Zeg zo vroeg mogelijk af. Is het bezoek al gepland, dan kost afzeggen geld; dat bedrag zie je voordat je bevestigt.',
    ],
  },
  {
    title: 'VOG verlopen? Dit doe je',
    category: 'profession',
    daysAgo: 25,
    summary: 'Een verklaring omtrent het gedrag is vijf jaar geldig. We waarschuwen je een half jaar van tevoren.',
    text: [
      'Werk je met vergoedingen, dan hoort er altijd een geldige verklaring omtrent het gedrag (VOG) in je dossier te zitten.',
      'Je krijgt zes maanden, drie maanden en vier weken voor het einde bericht. Vraag op tijd een nieuwe aan: de afhandeling duurt meestal twee tot vier weken.',
    ],
  },
  {
    title: 'Een foto van je certificaat is genoeg',
    category: 'portal',
    daysAgo: 31,
    summary: 'Je hoeft niet meer te scannen. Een scherpe foto met je telefoon werkt net zo goed.',
    text: [
      'Open het formulier op je telefoon en kies “Maak een foto”. Zet het certificaat op een donkere ondergrond, recht onder de camera.',
      'Let op deze drie dingen: je naam, de datum en het aantal uren moeten leesbaar zijn. Daar loopt het in de praktijk het vaakst op vast.',
    ],
  },
  {
    title: 'Waarom we soms een vraag stellen',
    category: 'portal',
    daysAgo: 38,
    summary: 'Eén op de acht inzendingen komt terug met een vraag. Meestal ontbreekt een datum.',
    text: [
      'Een vraag is geen afwijzing. Je inzending blijft staan, je beantwoordt de vraag op dezelfde plek en voegt zo nodig een bestand toe.',
      'We hebben geteld waar het om gaat: in zes van de tien gevallen ontbreekt de datum, in twee van de tien je naam. Kijk daar dus even naar voordat je verstuurt.',
    ],
  },
  {
    title: 'Nieuw onderzoek naar adem en slaap',
    category: 'profession',
    daysAgo: 45,
    summary: 'Een leestip voor therapeuten die met ademhaling werken.',
    text: [
      'Langzaam uitademen voor het slapengaan lijkt het inslapen te helpen. Dat is geen nieuws voor wie er dagelijks mee werkt, maar nu is het ook in een grotere groep bekeken.',
      'Lees je het artikel voor je nascholing? Maak dan een verslag van minstens één bladzijde en dien het in als literatuur.',
    ],
  },
  {
    title: 'Onze bereikbaarheid rond de feestdagen',
    category: 'general',
    daysAgo: 52,
    summary: 'Tussen kerst en nieuwjaar beoordelen we door, maar de telefoon is dicht.',
    text: [
      'Van 24 december tot en met 1 januari zijn we telefonisch niet bereikbaar. Je kunt wel alles inleveren. Wat je vóór 31 december indient, telt voor dit jaar, ook als we het later beoordelen.',
    ],
  },
  {
    title: 'Alles vóór 31 december: zo rond je het jaar af',
    category: 'profession',
    daysAgo: 58,
    summary: 'Een korte lijst om in een kwartier te zien of je jaar compleet is.',
    text: [
      'Loop deze punten na:',
      '- Staan je drie intervisies erin?\n- Heb je de certificaten van dit jaar ingediend?\n- Staan er nog vragen van een beoordelaar open?',
      'Mis je iets? Begin met wat al gebeurd is maar nog niet is ingediend. Dat is meestal het meeste.',
    ],
  },
  {
    title: 'De kluis: wat gaat erin en wie kan erbij?',
    category: 'portal',
    daysAgo: 64,
    summary: 'Erkende bewijzen gaan in de kluis. Wat dat betekent voor jou en voor ons.',
    text: [
      'Zodra een diploma is erkend, gaat het bestand op slot. Jij ziet nog wel dat het er is, met het bewijs van ontvangst, maar het bestand zelf is niet meer te openen. Dat beschermt je gegevens.',
      'Elke keer dat een medewerker een bestand opent, wordt dat vastgelegd.',
    ],
  },
  {
    title: 'Samen leren: een intervisiegroep vinden',
    category: 'profession',
    daysAgo: 72,
    summary: 'Vier vragen die helpen om een groep te kiezen die bij je past.',
    text: [
      'Een goede groep is niet per se een groep dichtbij. Vraag naar de werkwijze, de sfeer, het aantal leden en hoe vaak men elkaar ziet.',
      'Begin je zelf een groep? Drie therapeuten is het minimum, zes tot acht werkt in de praktijk prettig.',
    ],
  },
  {
    title: 'Rode vlaggen: wanneer verwijs je door?',
    category: 'profession',
    daysAgo: 80,
    summary: 'Een opfrisser over signalen waarbij de huisarts aan zet is.',
    text: [
      'Onverklaard gewichtsverlies, nachtelijke pijn, plotselinge uitval: het zijn signalen die je niet wilt missen. Leg vast wat je zag en wat je adviseerde.',
      'In de agenda staan dit najaar meerdere cursussen over dit onderwerp.',
    ],
  },
  {
    title: 'Zo gaan we om met je gegevens',
    category: 'general',
    daysAgo: 88,
    summary: 'Wat we bewaren, hoe lang, en hoe je kunt zien wie iets heeft bekeken.',
    text: [
      'We bewaren niet meer dan nodig is om je registratie te onderbouwen. Bestanden worden versleuteld opgeslagen. Een kopie van je identiteitsbewijs wissen we zodra die is gezien.',
      'Heb je een vraag over je gegevens? Onze functionaris gegevensbescherming helpt je verder.',
    ],
  },
  {
    title: 'Meldcode huiselijk geweld: de vijf stappen',
    category: 'profession',
    daysAgo: 97,
    summary: 'Kort en praktisch: wat doe je bij een vermoeden?',
    text: [
      'Breng signalen in kaart, overleg met een collega, praat met de cliënt, weeg af en beslis. Die volgorde houdt je op koers, ook als het spannend wordt.',
      'Twijfel je? Bellen met Veilig Thuis kan altijd, ook anoniem en zonder namen te noemen.',
    ],
  },
  {
    title: 'Kraamzorg: borstvoeding telt nu twee keer',
    category: 'profession',
    daysAgo: 104,
    summary: 'In norm 2023 volg je het onderwerp borstvoeding minstens twee keer.',
    text: [
      'Basis of verdieping, de keuze is aan jou: samen moeten het er in je registratieperiode minstens twee zijn. Kunstvoeding levert wel punten op, maar is niet verplicht.',
    ],
  },
  {
    title: 'POH-GGZ: vijftien punten per jaar is een ritme, geen grens',
    category: 'profession',
    daysAgo: 113,
    summary: 'Waarom je dossier een tempo laat zien, en wat je doet als je achterloopt.',
    text: [
      'Over vijf jaar verdeeld komt het neer op vijftien punten per jaar in elke categorie. Haal je in een druk jaar minder, dan vul je het later aan.',
      'Let wel op intervisie en supervisie: samen tellen die voor hoogstens tien punten per jaar.',
    ],
  },
  {
    title: 'Niet eens met een besluit? Zo maak je bezwaar',
    category: 'general',
    daysAgo: 121,
    summary: 'Niet eens met een beslissing? Iemand anders kijkt er opnieuw naar.',
    text: [
      'Bij elke afwijzing staat de reden. Klopt die volgens jou niet, laat het dan weten. Een andere beoordelaar dan de eerste kijkt er fris naar.',
    ],
  },
  {
    title: 'Het portaal werkt ook met alleen het toetsenbord',
    category: 'portal',
    daysAgo: 130,
    summary: 'We hebben het hele portaal nagelopen op toegankelijkheid.',
    text: [
      'Alle pagina’s zijn te bedienen zonder muis, vergroten tot 200 procent kan zonder dat er iets wegvalt, en kleur is nooit het enige teken.',
      'Loop je ergens tegenaan? We horen het graag, dan lossen we het op.',
    ],
  },
  {
    title: 'Terugblik: de open dag voor opleiders',
    category: 'general',
    daysAgo: 141,
    summary: 'Veertig opleiders dachten mee over snellere presentielijsten.',
    text: [
      'De wens was helder: één formulier voor meer registers en direct zien welke regels kloppen. Daar werken we aan.',
      'De volgende bijeenkomst is in het voorjaar.',
    ],
  },
  {
    title: 'AGB-code aanvragen in vier stappen',
    category: 'profession',
    daysAgo: 152,
    summary: 'Zonder actieve AGB-code geen vergoeding. Zo regel je hem.',
    text: [
      'Een AGB-code is het nummer waaraan zorgverzekeraars je herkennen. Je vraagt eerst een persoonlijke code aan en daarna een voor je praktijk.',
      'Geef de code daarna door in je account. Verandert je adres, pas het dan ook daar aan.',
    ],
  },
  {
    title: 'Zomertijd: iets langere wachttijden',
    category: 'general',
    daysAgo: 163,
    summary: 'In juli en augustus beoordelen we met een kleiner team.',
    text: [
      'Bovenaan de beoordelingspagina meten we hoe lang het nu werkelijk duurt. Dat getal zie je ook na het indienen, zodat je weet waar je aan toe bent. De termijn die bij het indienen is genoemd, blijft staan.',
    ],
  },
  {
    title: 'Praktijkverhaal: van twaalf mappen naar nul',
    category: 'general',
    daysAgo: 175,
    summary: 'Haptotherapeut Lotte Scholten ruimde haar kast op.',
    text: [
      '“Ik had voor elk jaar een map. Toen alles in het portaal stond, heb ik de papieren versies nog één keer nagekeken en daarna opgeruimd. De ontvangstbewijzen geven me rust.”',
    ],
  },
  {
    title: 'Kwaliteit in de spreekkamer: drie vragen voor jezelf',
    category: 'profession',
    daysAgo: 190,
    summary: 'Een kleine oefening na je laatste cliënt van de dag.',
    text: [
      'Wat ging vandaag goed? Waar twijfelde ik? Wat zou een collega hebben gedaan? Schrijf het op in drie zinnen. Na een maand heb je het onderwerp voor je volgende intervisie.',
    ],
  },
  {
    title: 'Welkom bij Registerhuis',
    category: 'portal',
    daysAgo: 210,
    summary: 'Eén plek voor je diploma’s, nascholing, intervisie en visitatie.',
    text: [
      'Vandaag gaat het nieuwe portaal open. Je oude gegevens zijn overgezet en nagekeken. Log in met je e-mailadres of je registratienummer.',
      'Neem gerust de tijd om rond te kijken. Kun je iets niet vinden, dan helpen we je.',
    ],
  },
  {
    title: 'Contributie 2027: wat verandert er?',
    category: 'general',
    daysAgo: 0,
    draft: true,
    summary: 'Concept: wacht op besluit van de ledenvergadering.',
    text: ['De bedragen voor 2027 worden na de ledenvergadering ingevuld.'],
  },
]
