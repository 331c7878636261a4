/** What a professional document may be, decided by content (KS-DOC-1). */
export const documentFileTypes = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { label: 'Word', extension: 'docx' },
  'application/vnd.oasis.opendocument.text': { label: 'OpenDocument', extension: 'odt' },
  'application/pdf': { label: 'PDF', extension: 'pdf' },
  'image/png': { label: 'PNG', extension: 'png' },
} as const

export type DocumentFileType = keyof typeof documentFileTypes

export const isDocumentFileType = (type: string): type is DocumentFileType => Object.hasOwn(documentFileTypes, type)

/** The word for a type, for people. */
export const documentTypeLabel = (type: string): string =>
  isDocumentFileType(type) ? documentFileTypes[type].label : 'Bestand'
