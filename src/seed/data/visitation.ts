/** What a visit is and how it goes, as members read it. */
export const visitationPlan = `## Wat is een visitatie?

Bij een visitatie komt een ervaren collega, de visiteur, bij je langs in je praktijk. Jullie kijken samen hoe je werkt, hoe je praktijk is ingericht en of je voldoet aan de kwaliteitseisen. Het is geen examen: je krijgt een collegiaal gesprek en advies waar je mee verder kunt.

## Wanneer?

Werk je met vergoedingen van zorgverzekeraars, dan is een visitatie elke vijf jaar verplicht. De eerste is een jaar of anderhalf jaar na je erkenning; welke termijn voor jou geldt, bepaalt je beroepsorganisatie. Een halfjaar voor de uiterste datum krijg je bericht.

## Hoe gaat het?

- Een visiteur die jou niet kent, neemt je visitatie op zich en stelt een datum voor.
- Jij geeft akkoord, of laat weten wanneer je wel kunt.
- Vóór het bezoek vul je de vragenlijst in.
- Het bezoek duurt ongeveer twee uur.
- Daarna krijg je een verslag, en als dat nodig is verbeterpunten met een datum.
- Zijn de verbeterpunten uitgevoerd? Upload dan de verbeterpuntenverklaring en meld het.
- De visiteur bekijkt je verklaring en rondt de visitatie af.

## Waar kijkt de visiteur naar?

- De praktijkruimte: veilig, schoon, toegankelijk en met genoeg privacy.
- Je dossiers: volledig, veilig bewaard en volgens de wet.
- Hoe je cliënten informeert: over je werkwijze, tarieven, klachten en privacy.
- Hoe je samenwerkt en verwijst, en waar je grenzen liggen.
- Hoe je je vak bijhoudt met scholing en intervisie.

## Afzeggen

Is een datum alleen nog voorgesteld, dan kun je die kosteloos afwijzen. Zeg je een afgesproken visitatie af, dan betaal je annuleringskosten; het bedrag zie je voordat je bevestigt.`

const yesNo = (code: string, question: string, help?: string) => ({
  code,
  question,
  help,
  kind: 'yes-no' as const,
  required: true,
})

const text = (code: string, question: string, help?: string) => ({
  code,
  question,
  help,
  kind: 'text' as const,
  required: true,
})

/** The questions before a visit. */
export const visitationQuestions = [
  text('werkwijze', 'Welke therapie geef je, en aan wie?', 'Beschrijf in een paar zinnen je vak en je cliënten.'),
  text('uren', 'Hoeveel uur per week werk je als therapeut, en met hoeveel cliënten?'),
  text('ruimte', 'Hoe ziet je praktijkruimte eruit?', 'Denk aan wachtruimte, toilet, toegankelijkheid en privacy.'),
  yesNo('hygiene', 'Werk je met een schriftelijk hygiëneprotocol?'),
  yesNo('dossier', 'Houd je van elke cliënt een dossier bij?'),
  text('bewaren', 'Hoe en hoe lang bewaar je dossiers?', 'Noem je programma of kast, en wie erbij kan.'),
  yesNo('overeenkomst', 'Sluit je met elke cliënt een behandelovereenkomst?'),
  yesNo('privacy', 'Heb je een privacyverklaring die cliënten kunnen lezen?'),
  yesNo('tarieven', 'Zijn je tarieven vóór de behandeling bekend bij de cliënt?'),
  yesNo('klachten', 'Wijs je cliënten op de klachtenregeling en de geschilleninstantie?'),
  yesNo('meldcode', 'Werk je met de meldcode huiselijk geweld en kindermishandeling?'),
  text('grenzen', 'Wanneer verwijs je een cliënt door, en naar wie?'),
  text('samenwerken', 'Met welke andere zorgverleners werk je samen?'),
  text('scholing', 'Wat leerde je de afgelopen tijd, en wat veranderde je daardoor?'),
  { ...text('intervisie', 'Waar ging het in je intervisiegroep over?'), required: false },
  { ...text('wens', 'Waar wil je het tijdens het bezoek graag over hebben?'), required: false },
]
