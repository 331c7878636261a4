import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { z } from 'zod'
import type { Rule } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { isPlainForm, seeOther } from './web/plain-form'

// What our own schemas don't say in their own words is said in Dutch.
z.config(z.locales.nl())

type Definition = {
  path: string
  method: Endpoint['method']
  /** Who may call it at all; what they reach is the handler's matter. */
  access: Rule
  handler: (req: PayloadRequest) => Promise<Response> | Response
  /**
   * For forms as browsers send them by themselves: the page to come back to. Who isn't logged in (any more) is then led to log
   * in, instead of being shown an error for programs.
   */
  backTo?: (req: PayloadRequest) => string
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
        if (!viewer && definition.backTo && isPlainForm(req)) {
          return seeOther(`/inloggen?naar=${encodeURIComponent(definition.backTo(req))}`)
        }
        throw viewer
          ? new APIError('Je hebt hier geen toegang toe.', 403, null, true)
          : new APIError('Log eerst in.', 401, null, true)
      }
      return definition.handler(req)
    },
  }
}
