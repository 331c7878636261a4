import { APIError, type FlattenedField } from 'payload'

const isCount = (value: unknown): boolean => Number.isInteger(Number(value)) && Number(value) >= 0

/** Operators for fields that no collection has; in the database they are errors of ours instead of the caller's. */
const unknownOperators = ['near', 'within', 'intersects', 'all']

const related = ['relationship', 'upload', 'join']

const refuse = (message: string): APIError => new APIError(message, 400, null, true)

const usesUnknownOperator = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  Object.entries(where).some(([key, value]) => unknownOperators.includes(key) || usesUnknownOperator(value))

/**
 * A path through two documents (`therapist.user.email`). Payload checks the last one in a promise that nobody waits for:
 * when it refuses, that is an unhandled rejection, which ends the process.
 */
const reachesFar = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  Object.entries(where).some(([key, value]) => key.split('.').length > 2 || reachesFar(value))

/** Sorting by a field of another document would tell its order, also of fields that are kept from the caller. */
const sortsElsewhere = (sort: unknown, fields: FlattenedField[]): boolean =>
  [sort]
    .flat()
    .flatMap((item) => (typeof item === 'string' ? item.split(',') : []))
    .some((item) => {
      const [name, ...rest] = item.replace(/^-/, '').split('.')
      return rest.length > 0 && fields.some((field) => field.name === name && related.includes(field.type))
    })

/**
 * Refuses what no caller needs from a query and what the database would stumble over.
 * @throws APIError 400
 */
export function refuseQuery(
  { limit, page, sort, where }: { limit?: unknown; page?: unknown; sort?: unknown; where?: unknown },
  fields: FlattenedField[],
): void {
  if (Number(page ?? 1) < 0) throw refuse('Deze pagina bestaat niet. Begin bij 1.')
  if (!isCount(limit ?? 0)) throw refuse('Een lijst heeft een heel aantal regels. Kies bijvoorbeeld 50.')
  if (usesUnknownOperator(where)) throw refuse('Zo zoeken kan hier niet. Gebruik bijvoorbeeld equals, in of like.')
  if (reachesFar(where)) throw refuse('Zoeken kan op de velden van deze lijst en van wat er direct aan hangt.')
  if (sortsElsewhere(sort, fields)) throw refuse('Sorteren kan alleen op de velden van deze lijst zelf.')
}
