/** What a caller is told about an error: `{ errors: [{ message, field? }] }` with its status (spec: api.md, Errors). */
export type ErrorLine = { message: string; field?: string }
export type ErrorReport = {
  status: number
  errors: ErrorLine[]
  databaseCode?: string
  constraint?: string
  /** The portal sent someone away on purpose (too busy): nothing broke. */
  expected?: boolean
}

const conflict = 'Dit botst met iets wat er al staat. Ververs de pagina en probeer het opnieuw.'
const notFound = 'Niet gevonden. Misschien is het verplaatst of verwijderd.'
const unanswerable = 'Zo zoeken of sorteren kan hier niet. Kijk de vraag na.'
const unavailable = 'Het portaal is even niet bereikbaar. Probeer het over een minuut opnieuw.'

/** PostgreSQL's answer by SQLSTATE. Its own message carries values, so it is never passed on. */
const byDatabaseCode: Record<string, { status: number; message: string }> = {
  '23505': { status: 409, message: conflict },
  '23P01': { status: 409, message: conflict },
  P0001: { status: 409, message: conflict },
  '40001': { status: 409, message: conflict },
  '40P01': { status: 409, message: conflict },
  '23503': { status: 400, message: 'Dit verwijst naar iets wat niet (meer) bestaat. Kies opnieuw.' },
  '23502': { status: 400, message: 'Er ontbreekt een verplicht veld.' },
  '22001': { status: 400, message: 'De tekst is te lang. Maak hem korter.' },
  '22007': { status: 400, message: 'Vul een bestaande datum in, als dd-mm-jjjj.' },
  '22008': { status: 400, message: 'Vul een bestaande datum in, als dd-mm-jjjj.' },
  '22021': { status: 400, message: 'De tekst bevat een teken dat niet kan. Haal het weg en probeer het opnieuw.' },
  '22P05': { status: 400, message: 'De tekst bevat een teken dat niet kan. Haal het weg en probeer het opnieuw.' },
  // An operator that the field's type doesn't have, a negative page: the caller's question, not ours.
  '42883': { status: 400, message: unanswerable },
  '42809': { status: 400, message: unanswerable },
  '2201W': { status: 400, message: unanswerable },
  '2201X': { status: 400, message: unanswerable },
  '22P02': { status: 404, message: notFound },
  '22003': { status: 404, message: notFound },
  '53300': { status: 503, message: unavailable },
  '57P01': { status: 503, message: unavailable },
  '57P03': { status: 503, message: unavailable },
  ECONNREFUSED: { status: 503, message: unavailable },
  ECONNRESET: { status: 503, message: unavailable },
}

/** Messages of our own named constraints; the key is the constraint's name. */
export type ConstraintMessages = Record<string, ErrorLine>

type Context = {
  /** The request is about one document, by its id. */
  singleDocument: boolean
  signedIn: boolean
  constraints: ConstraintMessages
  reference: string
}

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : undefined

const tooLarge = 'Dit bestand is te groot. Maak het kleiner en probeer het opnieuw.'
const malformed = 'De gegevens kwamen beschadigd binnen. Probeer het opnieuw.'

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The first link in the chain of causes that carries a code we know. */
function databaseCause(error: unknown): { code: string; constraint?: string } | null {
  for (let link = error, depth = 0; link !== undefined && depth < 6; link = property(link, 'cause'), depth += 1) {
    const code = text(property(link, 'code'))
    if (code && code in byDatabaseCode) return { code, constraint: text(property(link, 'constraint')) }
  }
  return null
}

/** A value that must be unique and isn't: Payload turns the database's refusal into a field error that names the table. */
function isTakenValue(error: unknown): boolean {
  const list = property(property(error, 'data'), 'errors')
  return Array.isArray(list) && list.some((item) => text(property(item, 'tableName')) !== undefined)
}

/** Whether an error is an answer that was meant: it has a status and a sentence for people. */
export function isExpected(error: unknown): boolean {
  const status = property(error, 'status')
  return typeof status === 'number' && (status < 500 || property(error, 'isPublic') === true)
}

/** What Payload says in English, whatever the language. */
const translations: [RegExp, string][] = [
  [/^Invalid JSON/, malformed],
  [/^A file name is required/, 'Kies eerst een bestand.'],
  [/^Invalid upload collection/, 'Hier kan geen bestand naartoe.'],
  [/^The following paths? cannot be queried/, unanswerable],
  [/has disabled bulk/, 'Dit kan alleen één voor één.'],
  [/^Pasting from URL/, 'Een bestand ophalen van een webadres kan hier niet.'],
  [/invalid relationships/, 'Deze keuze bestaat niet (meer). Kies opnieuw.'],
]

const translated = (message: string): string => translations.find(([english]) => english.test(message))?.[1] ?? message

/** A form whose parts can't be told apart, as the parser of Payload's uploads says it. */
const isBrokenForm = (error: unknown): boolean =>
  /^(Unexpected end of form|Malformed part header|Malformed content type|Missing Content-Type|Unsupported content type|Multipart:|Request is not eligible)/.test(
    text(property(error, 'message')) ?? '',
  )

/** A limit of Payload's uploads; it keeps the sentence and loses the status. */
const isTooLarge = (error: unknown): boolean =>
  /^(File size|Multipart|Multipart request size) limit has been reached/.test(text(property(error, 'message')) ?? '')

/** Field errors as Payload's ValidationError ({ path }) or our own APIErrors ({ field }) carry them. */
function fieldErrors(error: unknown): ErrorLine[] {
  const list = property(property(error, 'data'), 'errors')
  if (!Array.isArray(list)) return []
  return list.flatMap((item) => {
    const message = text(property(item, 'message'))
    const field = text(property(item, 'field')) ?? text(property(item, 'path'))
    return message ? [field ? { message: translated(message), field } : { message: translated(message) }] : []
  })
}

/**
 * Turns any error into what the caller is told. Pure: never looks at `error.name`, which is minified in production.
 * @returns status, Dutch lines, and the database's code and constraint for the log
 */
export function reportError(error: unknown, context: Context): ErrorReport {
  const database = databaseCause(error)
  const known = database?.constraint ? context.constraints[database.constraint] : undefined
  if (database && known)
    return { status: 409, errors: [known], databaseCode: database.code, constraint: database.constraint }
  const answer = database ? byDatabaseCode[database.code] : undefined
  if (database && answer) {
    return {
      status: answer.status,
      errors: [{ message: answer.message }],
      databaseCode: database.code,
      constraint: database.constraint,
    }
  }
  const status = Number(property(error, 'status')) || 500
  const isPublic = property(error, 'isPublic') === true || status < 500
  const fields = fieldErrors(error)
  // An id that can't be one: Payload made nothing of it.
  if (/^Missing ID of /.test(text(property(error, 'message')) ?? '')) {
    return { status: 404, errors: [{ message: notFound }] }
  }
  if (status === 404 || (status === 403 && context.singleDocument))
    return { status: 404, errors: [{ message: notFound }] }
  if (status === 403 && !context.signedIn) return { status: 401, errors: [{ message: 'Log eerst in.' }] }
  if (isTakenValue(error)) {
    return {
      status: 409,
      errors: fields.map(({ field }) => ({ message: 'Dit bestaat al. Vul iets anders in.', field })),
    }
  }
  const expected = status < 500 ? undefined : isExpected(error)
  if (fields.length > 0) return { status, errors: fields, expected }
  if (isTooLarge(error)) return { status: 413, errors: [{ message: tooLarge }] }
  if (error instanceof SyntaxError || isBrokenForm(error)) return { status: 400, errors: [{ message: malformed }] }
  if (status === 403) return { status, errors: [{ message: 'Je hebt hier geen toegang toe.' }] }
  const message = text(property(error, 'message'))
  if (isPublic && message) return { status, errors: [{ message: translated(message) }], expected }
  return {
    status: 500,
    errors: [
      {
        message: `Er ging iets mis aan onze kant. Probeer het later opnieuw. Blijft het misgaan? Noem dan nummer ${context.reference}.`,
      },
    ],
  }
}
