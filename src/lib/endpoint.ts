import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import type { Rule } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'

// What our own schemas don't say in their own words is said in Dutch.
z.config(z.locales.nl())

type Definition = {
  path: string
  method: Endpoint['method']
  /** Who may call it at all; what they reach is the handler's matter. */
  access: Rule
  handler: (req: PayloadRequest) => Promise<Response> | Response
  /** Marks endpoints that read their own body as a stream (uploads); the server's 1 MB limit skips them. */
  streams?: boolean
}

/** A custom endpoint whose access is stated and enforced. Every endpoint of ours is made here. */
export function endpoint(definition: Definition): Endpoint {
  return {
    path: definition.path,
    method: definition.method,
    custom: { access: definition.access, streams: definition.streams ?? false },
    handler: async (req) => {
      const viewer = await getViewer(req)
      if (definition.access(viewer) !== true) {
        throw viewer
          ? new APIError('Je hebt hier geen toegang toe.', 403, null, true)
          : new APIError('Log eerst in.', 401, null, true)
      }
      return definition.handler(req)
    },
  }
}
