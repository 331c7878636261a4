/** The address of the dossier in a register; the only one needs no name. */
export const dossierPath = (slug: string, several: boolean): string =>
  several ? `/dossier?register=${slug}` : '/dossier'
