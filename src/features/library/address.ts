/** Where a professional document is opened: its latest version, or the one with this number. */
export const documentHref = (id: number, version?: number): string =>
  `/api/document-templates/${id}/content${version === undefined ? '' : `?version=${version}`}`
