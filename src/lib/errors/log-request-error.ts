import config from '@payload-config'
import type { Instrumentation } from 'next'
import { getPayload } from 'payload'

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/** Where it happened, without the message: that of a database error holds the values of the query. */
function frames(error: unknown): string | undefined {
  const stack = property(error, 'stack')
  return typeof stack === 'string' ? stack.slice(Math.max(stack.search(/^\s+at /m), 0)) : undefined
}

/** The code of the error or of what caused it (PostgreSQL's SQLSTATE, Node's ECONNREFUSED). */
function code(error: unknown): unknown {
  return property(error, 'code') ?? property(property(error, 'cause'), 'code')
}

const fromDatabase = (error: unknown): boolean => property(error, 'query') !== undefined

/**
 * Writes what broke while a page or server action was made in the log, under the reference number that the visitor sees.
 * Without the query of the address, and without the text of a database error: both may hold personal data.
 */
export const logRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logger } = await getPayload({ config })
  logger.error({
    reference: property(error, 'digest'),
    request: request.headers['x-request-id'],
    method: request.method,
    path: request.path.split('?')[0],
    route: context.routePath,
    kind: context.routeType,
    code: code(error),
    message: fromDatabase(error) ? 'database error' : property(error, 'message'),
    stack: frames(error),
  })
}
