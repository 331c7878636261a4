import { APIError, type PayloadRequest } from 'payload'
import { receiveFile } from '@/plugins/private-files/upload/receiveFile'
import { UploadSlots } from '@/plugins/private-files/upload/slots'
import { isProfessional } from '@/src/access/rules'
import { getViewer } from '@/src/access/viewer'
import { mostMegabytes, type PhotoProblem, photoProblems } from '@/src/domain/media/photo'
import { endpoint } from '@/src/lib/endpoint'
import { forbidden } from '@/src/lib/errors/refusals'
import { limit } from '@/src/lib/rate-limit'
import { makePhoto } from './make'
import { savePhoto } from './save'

const limits = { megabytes: mostMegabytes, stall: 20_000, total: 120_000 }
/** A photo that is worked on holds some 100 MB. */
const slots = new UploadSlots({ total: 2, perAccount: 1, patience: 20_000 })

const statuses: Partial<Record<PhotoProblem, number>> = { geen: 400, soort: 415, 'te-zwaar': 413, druk: 503 }

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500

/** What went wrong while it came in, as one of ours; null when it is something else. */
function problemOf(error: unknown): PhotoProblem | null {
  const status = statusOf(error)
  if (status === 413) return 'te-zwaar'
  if (status === 429) return 'te-vaak'
  return status === 400 ? 'geen' : null
}

/** A form that was sent without scripts goes back to its page; everything else hears it as every program does. */
const isForm = (req: PayloadRequest): boolean => (req.headers.get('accept') ?? '').includes('text/html')

const back = (question: string): Response =>
  new Response(null, { status: 303, headers: { Location: `/praktijk?open=foto&${question}#foto` } })

async function receive(req: PayloadRequest, account: number, therapist: number): Promise<PhotoProblem | null> {
  await limit(req, 'upload', account)
  const release = await slots.take(account)
  if (!release) return 'druk'
  try {
    const { body, headers, signal } = req
    const { bytes, fields } = await receiveFile({ body: body ?? null, headers, signal }, limits)
    const made = await makePhoto(bytes, fields)
    if (made.problem === null) await savePhoto(req, therapist, made.image)
    return made.problem
  } finally {
    release()
  }
}

/**
 * `POST /api/practice-profiles/photo` (multipart: `file`, and `x`, `y`, `size` of the square in it): a member's own photo
 * or logo (KS-PRA-5). Without a square the middle is cut out.
 */
export const photoEndpoint = endpoint({
  path: '/photo',
  method: 'post',
  streams: true,
  access: isProfessional,
  handler: async (req) => {
    const viewer = await getViewer(req)
    if (!viewer?.therapist) throw forbidden('Je hebt hier geen toegang toe.')
    const { userId, therapist } = viewer
    if (isForm(req)) {
      try {
        const problem = await receive(req, userId, therapist.id)
        return back(problem ? `fout=${problem}` : 'melding=foto')
      } catch (error) {
        const problem = problemOf(error)
        if (!problem) throw error
        return back(`fout=${problem}`)
      }
    }
    const problem = await receive(req, userId, therapist.id)
    if (problem === null) return Response.json({ ok: true }, { status: 201, headers: { 'Cache-Control': 'no-store' } })
    const message = photoProblems[problem]
    throw new APIError(message, statuses[problem] ?? 422, { errors: [{ field: 'file', message }] }, true)
  },
})
