import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import type { FileServices } from '../options'
import { type ReceivedFile, receiveFile } from '../upload/receiveFile'
import { refusals, refused } from '../upload/refusal'
import { storeUpload } from '../upload/storeUpload'

const stall = 20_000
const total = 300_000

/** `POST /api/files`: a member hands in one file (multipart, field `file`) and gets the receipt. */
export const uploadEndpoint = (services: FileServices): Endpoint =>
  endpoint({
    path: '/',
    method: 'post',
    streams: true,
    access: (viewer) => Boolean(viewer?.therapist),
    handler: async (req) => {
      const viewer = await getViewer(req)
      if (!viewer?.therapist) throw new APIError('Je hebt hier geen toegang toe.', 403, null, true)
      await limit(req, 'upload', viewer.userId)
      const release = await services.slots.take(viewer.userId)
      if (!release) throw busy(req)
      try {
        const receipt = await storeUpload(req, services, viewer.therapist, await receive(req))
        return Response.json(receipt, { status: 201, headers: { 'Cache-Control': 'no-store' } })
      } finally {
        release()
      }
    },
  })

async function receive(req: PayloadRequest): Promise<ReceivedFile> {
  const portal = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'upload limit') })
  const { body, headers, signal } = req
  return receiveFile({ body: body ?? null, headers, signal }, { megabytes: portal.uploadLimitMb, stall, total })
}

function busy(req: PayloadRequest): APIError {
  req.responseHeaders = new Headers({ 'Retry-After': '30' })
  return refused(refusals.busy)
}
