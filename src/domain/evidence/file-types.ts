/** The types of evidence that are accepted, decided by content (never by name or by what the browser says). */
export const fileTypes = {
  'application/pdf': { label: 'PDF', extension: 'pdf', alsoKnownAs: [] },
  'image/jpeg': { label: 'JPEG', extension: 'jpg', alsoKnownAs: ['jpeg', 'jpe', 'jfif'] },
  'image/png': { label: 'PNG', extension: 'png', alsoKnownAs: [] },
} as const satisfies Record<string, { label: string; extension: string; alsoKnownAs: readonly string[] }>

export type FileType = keyof typeof fileTypes

/** "PDF, JPEG of PNG". */
export function typeNames(types: readonly FileType[]): string {
  const names = types.map((type) => fileTypes[type].label)
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} of ${names.at(-1)}`
}

/** Why files of these types can't be handed in, in Dutch; null when they can (PG-2). */
export function wrongTypes(mimeTypes: readonly string[], accepted: readonly FileType[]): string | null {
  const wrong = mimeTypes.some((mimeType) => !accepted.some((type) => type === mimeType))
  return wrong
    ? `Dit bewijs kan alleen als ${typeNames(accepted)}. Vervang het bestand: maak een foto of sla het op als PDF.`
    : null
}

/** Whether a MIME type is one that is accepted. */
export const isFileType = (mimeType: string): mimeType is FileType => Object.hasOwn(fileTypes, mimeType)
