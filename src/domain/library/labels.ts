/** What the library holds (KS-DOC-1). */
export const documentKindLabels = {
  template: 'Template',
  information: 'Informatie',
  shield: 'Virtueel schild',
} as const

export type DocumentKind = keyof typeof documentKindLabels

export const documentCategoryLabels = {
  practice: 'Praktijkvoering',
  clients: 'Cliënten en behandeling',
  privacy: 'Privacy en veiligheid',
  quality: 'Kwaliteit',
  organisation: 'Beroepsorganisatie',
  account: 'Account en codes',
} as const

export type DocumentCategory = keyof typeof documentCategoryLabels

export const isDocumentCategory = (value: string): value is DocumentCategory =>
  Object.hasOwn(documentCategoryLabels, value)
