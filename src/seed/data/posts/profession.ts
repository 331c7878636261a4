import type { PostOfOneKind } from './types'

/** About the profession: what members learn from. */
export const professionPosts: PostOfOneKind[] = [
  {
    title: 'Visitaties 2027: plan nu je datum',
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
    daysAgo: 25,
    summary: 'Een verklaring omtrent het gedrag is vijf jaar geldig. We waarschuwen je een half jaar van tevoren.',
    text: [
      'Werk je met vergoedingen, dan hoort er altijd een geldige verklaring omtrent het gedrag (VOG) in je dossier te zitten.',
      'Je krijgt zes maanden, drie maanden en vier weken voor het einde bericht. Vraag op tijd een nieuwe aan: de afhandeling duurt meestal twee tot vier weken.',
    ],
  },
  {
    title: 'Nieuw onderzoek naar adem en slaap',
    daysAgo: 45,
    summary: 'Een leestip voor therapeuten die met ademhaling werken.',
    text: [
      'Langzaam uitademen voor het slapengaan lijkt het inslapen te helpen. Dat is geen nieuws voor wie er dagelijks mee werkt, maar nu is het ook in een grotere groep bekeken.',
      'Lees je het artikel voor je nascholing? Maak dan een verslag van minstens één bladzijde en dien het in als literatuur.',
    ],
  },
  {
    title: 'Alles vóór 31 december: zo rond je het jaar af',
    daysAgo: 58,
    summary: 'Een korte lijst om in een kwartier te zien of je jaar compleet is.',
    text: [
      'Loop deze punten na:',
      '- Staan je drie intervisies erin?\n- Heb je de certificaten van dit jaar ingediend?\n- Staan er nog vragen van een beoordelaar open?',
      'Mis je iets? Begin met wat al gebeurd is maar nog niet is ingediend. Dat is meestal het meeste.',
    ],
  },
  {
    title: 'Samen leren: een intervisiegroep vinden',
    daysAgo: 72,
    summary: 'Vier vragen die helpen om een groep te kiezen die bij je past.',
    text: [
      'Een goede groep is niet per se een groep dichtbij. Vraag naar de werkwijze, de sfeer, het aantal leden en hoe vaak men elkaar ziet.',
      'Begin je zelf een groep? Drie therapeuten is het minimum, zes tot acht werkt in de praktijk prettig.',
    ],
  },
  {
    title: 'Rode vlaggen: wanneer verwijs je door?',
    daysAgo: 80,
    summary: 'Een opfrisser over signalen waarbij de huisarts aan zet is.',
    text: [
      'Onverklaard gewichtsverlies, nachtelijke pijn, plotselinge uitval: het zijn signalen die je niet wilt missen. Leg vast wat je zag en wat je adviseerde.',
      'In de agenda staan dit najaar meerdere cursussen over dit onderwerp.',
    ],
  },
  {
    title: 'Meldcode huiselijk geweld: de vijf stappen',
    daysAgo: 97,
    summary: 'Kort en praktisch: wat doe je bij een vermoeden?',
    text: [
      'Breng signalen in kaart, overleg met een collega, praat met de cliënt, weeg af en beslis. Die volgorde houdt je op koers, ook als het spannend wordt.',
      'Twijfel je? Bellen met Veilig Thuis kan altijd, ook anoniem en zonder namen te noemen.',
    ],
  },
  {
    title: 'Kraamzorg: borstvoeding telt nu twee keer',
    daysAgo: 104,
    summary: 'In norm 2023 volg je het onderwerp borstvoeding minstens twee keer.',
    text: [
      'Basis of verdieping, de keuze is aan jou: samen moeten het er in je registratieperiode minstens twee zijn. Kunstvoeding levert wel punten op, maar is niet verplicht.',
    ],
  },
  {
    title: 'POH-GGZ: vijftien punten per jaar is een ritme, geen grens',
    daysAgo: 113,
    summary: 'Waarom je dossier een tempo laat zien, en wat je doet als je achterloopt.',
    text: [
      'Over vijf jaar verdeeld komt het neer op vijftien punten per jaar in elke categorie. Haal je in een druk jaar minder, dan vul je het later aan.',
      'Let wel op intervisie en supervisie: samen tellen die voor hoogstens tien punten per jaar.',
    ],
  },
  {
    title: 'AGB-code aanvragen in vier stappen',
    daysAgo: 152,
    summary: 'Zonder actieve AGB-code geen vergoeding. Zo regel je hem.',
    text: [
      'Een AGB-code is het nummer waaraan zorgverzekeraars je herkennen. Je vraagt eerst een persoonlijke code aan en daarna een voor je praktijk.',
      'Geef de code daarna door in je account. Verandert je adres, pas het dan ook daar aan.',
    ],
  },
  {
    title: 'Kwaliteit in de spreekkamer: drie vragen voor jezelf',
    daysAgo: 190,
    summary: 'Een kleine oefening na je laatste cliënt van de dag.',
    text: [
      'Wat ging vandaag goed? Waar twijfelde ik? Wat zou een collega hebben gedaan? Schrijf het op in drie zinnen. Na een maand heb je het onderwerp voor je volgende intervisie.',
    ],
  },
]
