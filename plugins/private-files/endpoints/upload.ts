import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { everyone } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { asSystem } from '@/src/lib/local-api'
import { limit } from '@/src/lib/rate-limit'
import { inTransaction } from '@/src/lib/transaction'
import { markForErasure } from '../eraseFiles'
import type { FileServices, Guests } from '../options'
import type { FileReceipt } from '../rows'
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
      const { userId, therapist } = viewer
      return taken(req, services, userId, async () => storeUpload(req, services, therapist, await receive(req)))
    },
  })

/** `POST /api/files/<name>`: someone who was let in hands in one file for somebody else, for one place (PG-5, KS-SRV-8). */
export const guestUploadEndpoint = (services: FileServices, name: string, guests: Guests): Endpoint =>
  endpoint({
    path: `/${name}`,
    method: 'post',
    streams: true,
    access: everyone,
    handler: async (req) => {
      const guest = await guests.admit(req)
      return taken(req, services, guest.account, async () => {
        const file = await storeUpload(req, services, guest.owner, await receive(req), guest.types)
        try {
          return await guests.keep(req, guest, file)
        } catch (error) {
          await inTransaction(req, () => markForErasure(req, [file.id]))
          throw error
        }
      })
    },
  })

/** One upload within the limits of an account, answered with its receipt. */
async function taken(req: PayloadRequest, { slots }: FileServices, account: number, work: () => Promise<FileReceipt>) {
  await limit(req, 'upload', account)
  const release = await slots.take(account)
  if (!release) throw busy(req)
  try {
    return Response.json(await work(), { status: 201, headers: { 'Cache-Control': 'no-store' } })
  } finally {
    release()
  }
}

async function receive(req: PayloadRequest): Promise<ReceivedFile> {
  const portal = await req.payload.findGlobal({ slug: 'portal', ...asSystem(req, 'upload limit') })
  const { body, headers, signal } = req
  return receiveFile({ body: body ?? null, headers, signal }, { megabytes: portal.uploadLimitMb, stall, total })
}

function busy(req: PayloadRequest): APIError {
  req.responseHeaders = new Headers({ 'Retry-After': '30' })
  return refused(refusals.busy)
}
