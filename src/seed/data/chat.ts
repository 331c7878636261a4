/** Answers that are often given in the chat. No names: they are put in a conversation as they stand. */
export const answersOfDemo: { title: string; body: string }[] = [
  {
    title: 'Begroeten',
    body: 'Goedendag, fijn dat je contact opneemt. Waarmee kan ik je helpen?',
  },
  {
    title: 'Een moment',
    body: 'Een moment, ik zoek het voor je op.',
  },
  {
    title: 'VOG inleveren',
    body: 'Je VOG lever je in bij Screening en extra. Heb je er nog geen? Dan vraag je hem aan bij Service en contact.',
  },
  {
    title: 'Punten missen',
    body: 'Staat een scholing er drie weken na afloop nog niet bij? Meld het bij Punten missen. Wij vragen het dan na bij de opleider.',
  },
  {
    title: 'Uitschrijven',
    body: 'Uitschrijven doe je bij Service en contact. Daar lees je ook wanneer het ingaat en wat het voor je ECD-account betekent.',
  },
  {
    title: 'Factuur',
    body: 'Je facturen staan op je account, bij Mijn facturen. Daar zie je ook of een factuur is betaald.',
  },
  {
    title: 'Afsluiten',
    body: 'Graag gedaan! Heb je later nog een vraag, begin dan gerust een nieuw gesprek.',
  },
]

type Line = { from: 'member' | 'staff' | 'note'; body: string }

export type TalkOfDemo = {
  /** Who asks. */
  email: string
  /** Minutes before now at which it began. */
  ago: number
  /** Who answers, as members know them; left out: nobody yet. */
  staff?: { email: string; name: string }
  closed?: boolean
  lines: Line[]
}

const nadia = { email: 'support@demo.test', name: 'Nadia' }
const femke = { email: 'admin@demo.test', name: 'Femke' }

/** Conversations of the demo: two that wait, two that go on, one that was closed. */
export const talksOfDemo: TalkOfDemo[] = [
  {
    email: 'praktijk@demo.test',
    ago: 55,
    staff: nadia,
    closed: true,
    lines: [
      { from: 'member', body: 'Waar vind ik mijn factuur van dit jaar?' },
      { from: 'staff', body: 'Die staat op je account, bij Mijn facturen.' },
      { from: 'member', body: 'Gevonden, dank je wel!' },
    ],
  },
  {
    email: 'kraam2019@demo.test',
    ago: 14,
    staff: nadia,
    lines: [
      { from: 'member', body: 'Mijn EHBO-certificaat verloopt in maart. Moet ik nu al iets doen?' },
      { from: 'staff', body: 'Goed dat je het vraagt. Zodra je het nieuwe hebt, upload je het in je dossier.' },
      {
        from: 'note',
        body: 'Geldt onder de norm van 2019 niet de hele periode; wel zo netjes om het op orde te houden.',
      },
      { from: 'member', body: 'En als de cursus pas in april is?' },
    ],
  },
  {
    email: 'poh@demo.test',
    ago: 9,
    staff: femke,
    lines: [
      { from: 'member', body: 'Telt supervisie ook mee voor intervisie?' },
      { from: 'staff', body: 'Een moment, ik zoek het voor je op.' },
    ],
  },
  {
    email: 'kraam2023@demo.test',
    ago: 6,
    lines: [{ from: 'member', body: 'De scholing van 2 november staat nog niet bij mijn punten. Klopt dat?' }],
  },
  {
    email: 'collectief@demo.test',
    ago: 2,
    lines: [{ from: 'member', body: 'Ik wil overstappen naar vergoedbaar. Welke stukken heb ik daarvoor nodig?' }],
  },
]
