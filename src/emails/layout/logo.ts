/** The mark as PNG (68 × 68, mail programs show no SVG). It travels inside the mail, so that nothing is fetched on opening. */
const png =
  'iVBORw0KGgoAAAANSUhEUgAAAEQAAABEBAMAAADKPY6BAAAAMFBMVEVMaXEMW2MMW2INW2MMW2IMW2IMXGIMW2IMXGIMW2INXGP///9unaFZkJUTYGfM3N75EStoAAAACnRSTlMA5BIrjMpK82yseIoJ3gAAAAlwSFlzAAALEwAACxMBAJqcGAAAAPZJREFUSMdjYBgFRAEWB0IqmKKWKhBQYrhqlTB+FWxVq1YtT8CrpGsVECzBp4JzFRhMwudWiJKlBvjcCgFi+NwKAcsbcCjxWgUHOFysuQoJYHUxcxSykoXYXJy+CgWUYargWIUGMF08C13JSvToVF2FAYLQ3CqFqQTNxemrsIAKvG6FAKQEyDQLuxIkF6uuwgGC4dEnhUsJPAF2rcIJVkCVrMIDSFXy9gwKuIepZN3v3Shg/ysMJWt3o4Fb5CghwiIinEulcBkN3aEUuvdwKEHyNNS/eIPuFtlKiLCICOfi97QUbhULMct+dACrC1hwGrPQYeg1EQDzgEH/O6mjigAAAABJRU5ErkJggg=='

const contentId = 'merk@registerhuis'

/** Address of the mark within a mail. */
export const logoAddress = `cid:${contentId}`

/** The mark as an attachment of a mail. */
export const logoAttachment = {
  filename: 'merk.png',
  cid: contentId,
  content: png,
  encoding: 'base64',
  contentType: 'image/png',
  contentDisposition: 'inline',
} as const

/** The same HTML with the mark inside it, for showing a mail in a browser. */
export const withInlineLogo = (html: string): string => html.replaceAll(logoAddress, `data:image/png;base64,${png}`)
