import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { asSystem, asUser } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'

/** Says on the profile which photo there is; the hooks of the profile tell the directory and who else listens. */
async function note(req: PayloadRequest, therapist: number, photo: string | null): Promise<void> {
  const [row] = await query(req, sql`SELECT id, photo FROM practice_profiles WHERE therapist_id = ${therapist}`)
  if (row && row.photo === photo) return
  const id = row ? Number(row.id) : null
  if (id === null && photo === null) return
  const profile = id ?? (await req.payload.create({ collection: 'practice-profiles', data: {}, ...asUser(req) })).id
  await req.payload.update({
    collection: 'practice-profiles',
    id: profile,
    data: { photo },
    ...asSystem(req, 'the photo is made by the program'),
  })
}

/** Of member and image: colleagues with the same logo have an address each, and a new photo has a new one. */
export const photoHash = (therapist: number, image: Buffer): string =>
  createHash('sha256').update(`${therapist}\n`).update(image).digest('base64url')

/** Keeps the photo of a member in place of the one there was, and notes it on the profile, in one transaction. */
export async function savePhoto(req: PayloadRequest, therapist: number, image: Buffer): Promise<string> {
  const hash = photoHash(therapist, image)
  await inTransaction(req, async () => {
    // First this row: of two at once the second waits here, and then finds what the first one wrote.
    await query(
      req,
      sql`INSERT INTO profile_photos (therapist_id, hash, image) VALUES (${therapist}, ${hash}, ${image})
          ON CONFLICT (therapist_id) DO UPDATE SET hash = excluded.hash, image = excluded.image, made_at = now()`,
    )
    await note(req, therapist, hash)
  })
  return hash
}

/** Takes the photo of a member away; nothing of it stays. */
export async function removePhoto(req: PayloadRequest, therapist: number): Promise<void> {
  await inTransaction(req, async () => {
    await query(req, sql`DELETE FROM profile_photos WHERE therapist_id = ${therapist}`)
    await note(req, therapist, null)
  })
}
