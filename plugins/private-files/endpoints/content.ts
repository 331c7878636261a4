import { type Endpoint, NotFound, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { recordAudit } from '@/plugins/audit-trail/recordAudit'
import { anyOf } from '@/src/access/compose'
import { everyone, own, where, within } from '@/src/access/rules'
import { getViewer, type Viewer } from '@/src/access/viewer'
import { endpoint } from '@/src/lib/endpoint'
import { asSystem } from '@/src/lib/local-api'
import type { File } from '@/src/payload-types'
import type { FileServices, Readers, SeenOnly } from '../options'
import { readWhole } from '../readWhole'
import { contentDisposition } from './contentDisposition'

/** Who may open a file whatever it belongs to: its owner until it is in the vault, and reviewers once it was handed in. */
export const mayOpen = anyOf(
  where(own(), { vaulted: { not_equals: true } }),
  where(within('reviewEvidence'), { released: { equals: true } }),
)

/** `GET /api/files/:id/content`: the file itself. Whoever may not have it gets the same 404 as for one that isn't there. */
export const contentEndpoints = (services: FileServices, readers: Readers, seenOnly: SeenOnly): Endpoint[] =>
  (['get', 'head'] as const).map((method) =>
    endpoint({
      path: '/:id/content',
      method,
      access: everyone,
      handler: async (req) => {
        const file = await findOpenable(req, readers)
        const shown = file.attachedTo ? Object.hasOwn(seenOnly, file.attachedTo) : false
        if (shown && file.released && (await isOwner(req, file))) throw new NotFound(req.t)
        const bytes = await open(services, req, file)
        return new Response(req.method === 'HEAD' ? null : bytes, { headers: headersFor(file, shown) })
      },
    }),
  )

const idShape = z.string().regex(/^[1-9]\d{0,8}$/)

async function findOpenable(req: PayloadRequest, readers: Readers): Promise<File> {
  const id = idShape.safeParse(req.routeParams?.id)
  const viewer = await getViewer(req)
  if (!id.success || !viewer) throw new NotFound(req.t)
  const which = { id: { equals: Number(id.data) } }
  const allowed = mayOpen(viewer)
  const file = allowed === false ? null : await stored(req, allowed === true ? [which] : [which, allowed])
  const opened = file ?? (await letIn(req, viewer, await stored(req, [which]), readers))
  if (!opened) throw new NotFound(req.t)
  return opened
}

async function stored(req: PayloadRequest, conditions: Where[]): Promise<File | null> {
  const { docs } = await req.payload.find({
    collection: 'files',
    where: { and: [{ state: { equals: 'stored' } }, ...conditions] },
    limit: 1,
    pagination: false,
    showHiddenFields: true,
    ...asSystem(req, 'open a file; the rule is in the query or asked of its readers'),
  })
  return docs[0] ?? null
}

/** The file, when what it belongs to lets this viewer read it. */
async function letIn(req: PayloadRequest, viewer: Viewer, file: File | null, readers: Readers): Promise<File | null> {
  if (!file?.attachedTo || !file.attachedId || !Object.hasOwn(readers, file.attachedTo)) return null
  return (await readers[file.attachedTo]?.(req, viewer, file.attachedId)) ? file : null
}

/** Decrypts and checks the whole before the first byte leaves. Reading by anyone but the owner is written down first. */
async function open({ storage, keyring }: FileServices, req: PayloadRequest, file: File): Promise<Buffer<ArrayBuffer>> {
  const bytes = await readWhole({ storage, keyring }, file)
  const subject = { subject: 'files', subjectId: file.id, organisation: idOf(file.organisation) }
  if (!bytes) {
    await recordAudit(req, { ...subject, action: 'file.damaged' })
    throw new Error(`Private file ${file.id} is missing, cut or changed`)
  }
  if (!(await isOwner(req, file))) await recordAudit(req, { ...subject, action: 'file.read' })
  return bytes
}

const isOwner = async (req: PayloadRequest, file: File): Promise<boolean> =>
  (await getViewer(req))?.therapist?.id === idOf(file.therapist)

const idOf = (relation: number | { id: number } | null | undefined): number | null =>
  typeof relation === 'object' ? (relation?.id ?? null) : (relation ?? null)

const headersFor = (file: File, shown: boolean) => ({
  'Content-Type': file.mimeType,
  'Content-Length': String(file.size),
  'Content-Disposition': shown ? 'inline' : contentDisposition(file.name),
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "sandbox; default-src 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
})
