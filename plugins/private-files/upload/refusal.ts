import { APIError } from 'payload'

/** Why an upload is refused: an HTTP status and what the person can do about it. */
export type Refusal = { status: 400 | 413 | 415 | 422 | 503; message: string }

/** A refusal as an error at the field `file`. */
export const refused = ({ status, message }: Refusal): APIError =>
  new APIError(message, status, { errors: [{ field: 'file', message }] }, true)

const newFile = 'Maak een nieuwe scan of foto en probeer het opnieuw.'

/** Everything that can be wrong with an upload, in the words people read. */
export const refusals = {
  notMultipart: {
    status: 400,
    message: 'Het bestand kwam niet goed binnen. Kies het bestand opnieuw en probeer het nog eens.',
  },
  noFile: { status: 400, message: 'Er zit geen bestand bij. Kies een bestand en probeer het opnieuw.' },
  severalFiles: { status: 400, message: 'Stuur één bestand tegelijk. Voeg de andere bestanden daarna toe.' },
  interrupted: { status: 400, message: 'Het uploaden is afgebroken. Controleer je verbinding en probeer het opnieuw.' },
  tooSlow: {
    status: 400,
    message: 'Het uploaden duurde te lang. Zoek een betere verbinding en probeer het opnieuw.',
  },
  busy: { status: 503, message: 'Het is even druk. Wacht een halve minuut en probeer het opnieuw.' },
  empty: { status: 422, message: `Dit bestand is leeg. ${newFile}` },
  broken: { status: 422, message: `Dit bestand is beschadigd of niet compleet. ${newFile}` },
  encrypted: {
    status: 422,
    message: 'Deze PDF heeft een wachtwoord. Sla de PDF op zonder wachtwoord en probeer het opnieuw.',
  },
  active: {
    status: 422,
    message:
      'Deze PDF bevat scripts, bijlagen of andere actieve onderdelen. Druk hem af naar een nieuwe PDF, of maak er een foto van.',
  },
  hidden: { status: 422, message: `In dit bestand zit nog iets anders verstopt. ${newFile}` },
  tooComplex: { status: 422, message: `Dit bestand wordt bij het openen veel te groot. ${newFile}` },
  noPhoto: {
    status: 415,
    message: 'Met je telefoon stuur je foto’s (JPEG of PNG). Kies andere bestanden op je computer.',
  },
  infected: {
    status: 422,
    message: 'De virusscanner vond iets in dit bestand. Controleer je computer en stuur een ander bestand.',
  },
} as const satisfies Record<string, Refusal>

/** Too large, with the limit that holds now. */
export const tooLarge = (limitMb: number): Refusal => ({
  status: 413,
  message: `Dit bestand is groter dan ${limitMb} MB. Maak een kleinere scan of foto en probeer het opnieuw.`,
})

const advice: Record<string, string> = {
  'image/heic': 'Dit is een HEIC-foto van een iPhone of iPad. Bewaar hem als JPEG',
  'image/heif': 'Dit is een HEIF-foto. Bewaar hem als JPEG',
  'image/webp': 'Dit is een WebP-afbeelding. Bewaar hem als JPEG of PNG',
  'image/gif': 'Dit is een GIF. Bewaar hem als JPEG of PNG',
  'image/tiff': 'Dit is een TIFF-scan. Bewaar hem als PDF of JPEG',
  'application/zip': 'Dit is een zip-bestand. Pak het uit en stuur de bestanden los',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
    'Dit is een Word-bestand. Sla het op als PDF',
}

/** A type that isn't accepted; `mimeType` is what its content looks like, when that is known. */
export const wrongType = (mimeType: string | undefined): Refusal => ({
  status: 415,
  message: `${advice[mimeType ?? ''] ?? 'Dit soort bestand kan hier niet. Stuur een PDF, JPEG of PNG'} en probeer het opnieuw.`,
})
