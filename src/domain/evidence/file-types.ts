/** The types of evidence that are accepted, decided by content (never by name or by what the browser says). */
export const fileTypes = {
  'application/pdf': { label: 'PDF', extension: 'pdf', alsoKnownAs: [] },
  'image/jpeg': { label: 'JPEG', extension: 'jpg', alsoKnownAs: ['jpeg', 'jpe', 'jfif'] },
  'image/png': { label: 'PNG', extension: 'png', alsoKnownAs: [] },
} as const satisfies Record<string, { label: string; extension: string; alsoKnownAs: readonly string[] }>

export type FileType = keyof typeof fileTypes

/** Whether a MIME type is one that is accepted. */
export const isFileType = (mimeType: string): mimeType is FileType => Object.hasOwn(fileTypes, mimeType)
