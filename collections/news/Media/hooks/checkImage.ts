import { randomUUID } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { APIError, type CollectionBeforeOperationHook } from 'payload'
import sharp from 'sharp'
import { type ImageFacts, imageProblem } from '@/src/domain/media/image'

const unreadable = 'Deze afbeelding is beschadigd of niet te lezen. Kies een andere.'

const refuse = (message: string) => new APIError(message, 400, { errors: [{ field: 'file', message }] }, true)

/** Refuses what isn't a sound, ordinary image, before anything decodes it, and gives the file a name that tells nothing. */
export const checkImage: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || !req.file) return args
  const facts = await factsOf(req.file.data)
  const problem = imageProblem(facts)
  if (problem || facts.mimeType === null) throw refuse(problem ?? unreadable)
  req.file.mimetype = facts.mimeType
  req.file.name = `${randomUUID()}.${facts.mimeType.split('/')[1]}`
  return args
}

async function factsOf(data: Buffer): Promise<ImageFacts> {
  const found = await fileTypeFromBuffer(data)
  const facts = { mimeType: found?.mime ?? null, bytes: data.byteLength, width: 0, height: 0, frames: 1 }
  if (data.byteLength === 0 || !found || imageProblem(facts) !== null) return facts
  try {
    const { width, height, pages } = await sharp(data, { failOn: 'error' }).metadata()
    return { ...facts, width, height, frames: pages ?? 1 }
  } catch {
    throw refuse(unreadable)
  }
}
