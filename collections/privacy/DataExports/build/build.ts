import { randomBytes } from 'node:crypto'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { queueMail } from '@/plugins/notifications/queueMail'
import { newFileKey } from '@/plugins/private-files/crypto/keyring'
import { sealChunks } from '@/plugins/private-files/crypto/sealing'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { inTransaction } from '@/src/lib/transaction'
import { zipStream } from '@/src/lib/zip/zipStream'
import { evidenceStore, exportStorage } from '../store'
import { exportEntries } from './entries'

const row = z.object({
  therapist: z.number(),
  organisation: z.number(),
  user: z.number(),
  email: z.string(),
  firstName: z.string(),
  name: z.string(),
})
type Asked = z.infer<typeof row>

/**
 * Makes the copy that a member asked for: a zip, sealed with a key of its own while it is made, and a mail when it is there
 * . Run again after a crash it starts anew. What goes wrong is told to the member, who can ask again.
 */
export async function buildExport(payload: Payload, id: number): Promise<'ready' | 'failed' | 'nothing to do'> {
  const req = await createLocalReq({}, payload)
  const [found] = await query(
    req,
    sql`UPDATE data_exports e SET status = 'building', updated_at = now()
          FROM therapists t JOIN users u ON u.id = t.user_id
         WHERE e.id = ${id} AND e.status IN ('asked', 'building') AND t.id = e.therapist_id
        RETURNING e.therapist_id AS therapist, t.organisation_id AS organisation, u.id AS "user", u.email,
                  t.first_name AS "firstName", coalesce(t.display_name, concat_ws(' ', t.first_name, t.infix, t.last_name)) AS name`,
  )
  if (!found) return 'nothing to do'
  const asked = row.parse(found)
  try {
    await make(req, id, asked)
    return 'ready'
  } catch (error) {
    payload.logger.error({ err: error, export: id }, 'making a copy of the data of a member failed')
    await fail(payload, id, asked)
    return 'failed'
  }
}

async function make(req: PayloadRequest, id: number, asked: Asked): Promise<void> {
  const [storage, { keyring }, key] = [exportStorage(), evidenceStore(), await newFileKey()]
  const [name, at] = [randomBytes(24).toString('hex'), new Date()]
  const size = { bytes: 0 }
  await storage.put(name, sealChunks(counted(zipStream(exportEntries(req, asked, at)), size), key.recipient))
  try {
    const wrapped = await keyring.wrap(key.identity)
    const { exportDays } = await req.payload.findGlobal({
      slug: 'screening-settings',
      ...asSystem(req, 'days of a copy'),
    })
    await inTransaction(req, async () => {
      const [kept] = await query(
        req,
        sql`UPDATE data_exports SET status = 'ready', ready_at = now(), expires_at = now() + make_interval(days => ${exportDays}),
                   size = ${size.bytes}, storage_name = ${name}, wrapped_key = ${wrapped}, updated_at = now()
             WHERE id = ${id} AND status = 'building' RETURNING id`,
      )
      // Whose copy it is was erased meanwhile: then nothing of it stays.
      if (!kept) throw new Error('the request is gone')
      await queueMail(req, {
        to: asked.email,
        key: `data-export-ready:${id}`,
        organisation: asked.organisation,
        template: 'data-export-ready',
        props: { name: asked.firstName, days: exportDays, link: `${req.payload.config.serverURL}/mijn-gegevens` },
      })
    })
  } catch (error) {
    await storage.delete(name)
    throw error
  }
}

async function* counted(chunks: AsyncIterable<Uint8Array>, size: { bytes: number }): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    size.bytes += chunk.length
    yield chunk
  }
}

async function fail(payload: Payload, id: number, { email, organisation, firstName }: Asked): Promise<void> {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const [told] = await query(
      req,
      sql`UPDATE data_exports SET status = 'failed', updated_at = now() WHERE id = ${id} AND status = 'building' RETURNING id`,
    )
    if (!told) return
    await queueMail(req, {
      to: email,
      key: `data-export-failed:${id}`,
      organisation,
      template: 'data-export-failed',
      props: { name: firstName, link: `${payload.config.serverURL}/mijn-gegevens` },
    })
  })
}
