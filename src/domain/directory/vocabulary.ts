/** Words with which practices describe themselves and clients look for them (KS-PRA-3). More can be typed. */
export const vocabulary = {
  languages: [
    'Nederlands',
    'Engels',
    'Duits',
    'Frans',
    'Spaans',
    'Turks',
    'Arabisch',
    'Berbers',
    'Pools',
    'Oekraïens',
    'Papiaments',
    'Fries',
    'Nederlandse Gebarentaal',
  ],
  targetGroups: [
    'Baby’s',
    'Kinderen',
    'Jongeren',
    'Volwassenen',
    'Ouderen',
    'Zwangeren',
    'Sporters',
    'Mensen met een beperking',
    'Mantelzorgers',
    'Stellen',
    'Bedrijven',
  ],
  specialities: [
    'Stress en burn-out',
    'Slaapproblemen',
    'Angst',
    'Somberheid',
    'Rouw en verlies',
    'Trauma',
    'Rugklachten',
    'Nek- en schouderklachten',
    'Hoofdpijn en migraine',
    'Vermoeidheid',
    'Spijsvertering',
    'Hormonale klachten',
    'Overgang',
    'Allergie',
    'Huidklachten',
    'Chronische pijn',
    'Ademhaling',
    'Zelfvertrouwen',
    'Voeding en gewicht',
  ],
  methods: [
    'Acupunctuur',
    'Ademtherapie',
    'Haptotherapie',
    'Homeopathie',
    'Hypnotherapie',
    'Kruidengeneeskunde',
    'Massagetherapie',
    'Mindfulness',
    'Natuurgeneeskunde',
    'Orthomoleculaire therapie',
    'Psychosociale therapie',
    'Reflexzonetherapie',
    'Shiatsu',
    'EMDR',
  ],
} as const satisfies Record<string, readonly string[]>

export type WordList = keyof typeof vocabulary

/** The lists in the order of the form, with their questions. */
export const wordListLabels: Record<WordList, string> = {
  specialities: 'Specialismen',
  methods: 'Behandelwijzen',
  targetGroups: 'Doelgroepen',
  languages: 'Talen',
}

const sameWord = (one: string, other: string): boolean => one.localeCompare(other, 'nl', { sensitivity: 'base' }) === 0

/** How many words a list takes, and how long each can be. */
export const mostWords = 30
export const longestWord = 60

/** Words as they are kept: trimmed, each once, and spelled as the list has them. */
export function tidyWords(list: WordList, typed: readonly string[]): string[] {
  const words: string[] = []
  for (const text of typed) {
    const plain = text.replace(/\s+/g, ' ').trim()
    const word = vocabulary[list].find((known) => sameWord(known, plain)) ?? plain
    if (word !== '' && !words.some((other) => sameWord(other, word))) words.push(word)
  }
  return words
}
