import { everyone } from '@/src/access/rules'
import { endpoint } from '@/src/lib/endpoint'
import { version } from '../../../package.json'
import { openApiDocument } from './document'

/** GET /api/openapi.json: what providers' systems and everyone else can call. */
export const openApiEndpoint = endpoint({
  path: '/openapi.json',
  method: 'get',
  access: everyone,
  handler: (req) =>
    Response.json(openApiDocument(req.payload.config.serverURL, version), {
      headers: { 'Cache-Control': 'public, max-age=300' },
    }),
})
