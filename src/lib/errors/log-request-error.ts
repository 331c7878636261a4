import config from '@payload-config'
import type { Instrumentation } from 'next'
import { getPayload } from 'payload'
import { reportError } from './error-report'

const property = (error: unknown, key: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, key) : undefined

/**
 * Writes what broke while a page or server action was made in the log, under the reference number that the visitor sees.
 * Without the query of the address, and without the message of a database error: both may hold personal data.
 */
export const logRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  const { logger } = await getPayload({ config })
  const { databaseCode, constraint } = reportError(error, {
    singleDocument: false,
    signedIn: false,
    constraints: {},
    reference: '',
  })
  logger.error({
    reference: property(error, 'digest'),
    method: request.method,
    path: request.path.split('?')[0],
    route: context.routePath,
    kind: context.routeType,
    databaseCode,
    constraint,
    stack: databaseCode ? undefined : property(error, 'stack'),
  })
}
