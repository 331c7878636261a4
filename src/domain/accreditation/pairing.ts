/** How long a code to pair a phone works, and how long whoever used it may take to confirm it on the computer (PG-5). */
export const codeSeconds = 120

/** How long a paired phone may send photos. */
export const pairedSeconds = 600

/** What a phone sends: photos, nothing else. */
export const photoTypes = ['image/jpeg', 'image/png'] as const

export type PairingState =
  /** The code is on the screen; no phone has used it. */
  | 'waiting'
  /** A phone used it; both screens show the same word until the computer confirms. */
  | 'checking'
  /** The phone may send photos. */
  | 'paired'
  | 'ended'

/** Where a pairing stands. `live`: its time hasn't passed and nothing has ended it. */
export function pairingState(pairing: { live: boolean; claimed: boolean; confirmed: boolean }): PairingState {
  if (!pairing.live) return 'ended'
  if (!pairing.claimed) return 'waiting'
  return pairing.confirmed ? 'paired' : 'checking'
}

/** Short, and not to be taken for each other when read aloud. */
const words = [
  'anker',
  'appel',
  'beuk',
  'boot',
  'brug',
  'dorp',
  'duin',
  'eend',
  'fiets',
  'gras',
  'hamer',
  'iglo',
  'jas',
  'kaars',
  'kers',
  'lamp',
  'maan',
  'molen',
  'noot',
  'oever',
  'paard',
  'peer',
  'regen',
  'roos',
  'schip',
  'sok',
  'stoel',
  'tulp',
  'uil',
  'vork',
  'wolk',
  'zebra',
] as const

/**
 * What both screens show, so that a person sees that it is their own phone, e.g. "roos 47".
 * @param pick a number from 0 up to (not including) what it is given, by chance
 */
export const checkWord = (pick: (below: number) => number): string =>
  `${words[pick(words.length)] ?? words[0]} ${10 + pick(90)}`
