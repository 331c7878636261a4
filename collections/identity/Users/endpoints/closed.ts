import { APIError } from 'payload'
import { everyone } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'

const closed = (method: 'get' | 'post', path: string) =>
  endpoint({
    path,
    method,
    access: everyone,
    handler: () => {
      throw new APIError('Niet gevonden.', 404, null, true)
    },
  })

/**
 * What Payload offers for accounts and we don't. Ours come first in the list of endpoints, so these hide Payload's:
 * `first-register` would make anyone the first administrator, `init` tells whether there is one.
 */
export const closedEndpoints = [
  closed('post', '/first-register'),
  closed('get', '/init'),
  closed('post', '/unlock'),
  closed('post', '/verify/:token'),
]
