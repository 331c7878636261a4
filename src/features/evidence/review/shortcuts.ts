/** Every key of the review desk. The help overlay and the listener read the same table. */
export const shortcuts = [
  { key: 'e', action: 'approve', label: 'Erken en open volgende', group: 'Besluit' },
  { key: 'v', action: 'return', label: 'Vraag aanvulling', group: 'Besluit' },
  { key: 'w', action: 'reject', label: 'Wijs af', group: 'Besluit' },
  { key: 'j', action: 'next', label: 'Volgende in de lijst', group: 'Lijst' },
  { key: 'k', action: 'previous', label: 'Vorige in de lijst', group: 'Lijst' },
  { key: '/', action: 'search', label: 'Zoeken', group: 'Lijst' },
  { key: 'n', action: 'nextPage', label: 'Volgende pagina', group: 'Bestand' },
  { key: 'p', action: 'previousPage', label: 'Vorige pagina', group: 'Bestand' },
  { key: ']', action: 'nextFile', label: 'Volgend bestand', group: 'Bestand' },
  { key: '[', action: 'previousFile', label: 'Vorig bestand', group: 'Bestand' },
  { key: '+', action: 'zoomIn', label: 'Groter', group: 'Bestand' },
  { key: '-', action: 'zoomOut', label: 'Kleiner', group: 'Bestand' },
  { key: '0', action: 'fit', label: 'Passend', group: 'Bestand' },
  { key: 'r', action: 'turn', label: 'Draai een kwartslag', group: 'Bestand' },
  { key: '?', action: 'help', label: 'Deze uitleg', group: 'Overig' },
] as const

export type ShortcutAction = (typeof shortcuts)[number]['action']

/** What of a key press decides: kept small, so that it can be judged without a browser. */
export type KeyPress = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  /** Whether the focus is where keys write or choose something (fields, lists, an open dialog). */
  occupied: boolean
}

const byKey: ReadonlyMap<string, ShortcutAction> = new Map(shortcuts.map(({ key, action }) => [key, action]))

/** The action of a key press; null while typing, with a modifier, or for any other key. */
export function actionFor(press: KeyPress): ShortcutAction | null {
  if (press.occupied || press.ctrlKey || press.metaKey || press.altKey) return null
  // `=` is the + key without Shift.
  return byKey.get(press.key === '=' ? '+' : press.key.toLowerCase()) ?? null
}
