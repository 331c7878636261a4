import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { UploadConfig } from 'payload'

export const directory = 'media/public'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * An image whose file is gone (a restored database without its images) isn't there: Payload would call that a fault of the
 * server. What is there, Payload serves itself.
 */
export const missingFile: Handler = (_req, { params }) =>
  existsSync(join(directory, basename(params.filename)))
    ? undefined
    : Response.json(
        { errors: [{ message: 'Deze afbeelding is er niet meer.' }] },
        { status: 404, headers: { 'Cache-Control': 'no-store' } },
      )
