/**
 * The copy of everything that one member asks for, made as the job makes it in the database of DATABASE_URL; says as JSON how
 * long, its processor time, the memory before and at most, and whether every file in it is the one that was handed in. A process of its own.
 */
import config from '@payload-config'
import { unzipSync } from 'fflate'
import { createLocalReq, getPayload } from 'payload'
import { z } from 'zod'
import { buildExport } from '@/collections/privacy/DataExports/build/build'
import { evidenceStore, exportStorage } from '@/collections/privacy/DataExports/store'
import { sha256, unsealChunks } from '@/plugins/private-files/crypto/sealing'
import { query, sql } from '@/src/lib/sql'
import { memoryOf, peakDuring } from '../memory'
import { memberOf } from './member'

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const member = await memberOf(req)

async function ask(): Promise<number> {
  const [row] = await query(
    req,
    sql`INSERT INTO data_exports (therapist_id, organisation_id, status, asked_at, created_at, updated_at)
        VALUES (${member.id}, ${member.organisation}, 'asked', now(), now(), now()) RETURNING id`,
  )
  return Number(row?.id)
}

const copyRow = z.object({ name: z.string(), key: z.string(), size: z.coerce.number() })

/** The bytes as the member would fetch them. */
async function fetched(id: number): Promise<Buffer> {
  const [row] = await query(
    req,
    sql`SELECT storage_name AS name, wrapped_key AS key, size FROM data_exports WHERE id = ${id}`,
  )
  const { name, key, size } = copyRow.parse(row)
  const sealed = await exportStorage().get(name)
  if (!sealed) throw new Error('the copy is not there')
  const chunks: Uint8Array[] = []
  for await (const chunk of unsealChunks(sealed, await evidenceStore().keyring.unwrap(key))) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (bytes.length !== size) throw new Error(`the copy has ${bytes.length} bytes, not ${size}`)
  return bytes
}

const fileRow = z.object({ name: z.string(), size: z.coerce.number(), sha256: z.string() })

/** How many of the files that were handed in are in the copy, byte for byte. */
async function compare(zip: Buffer) {
  const rows = await query(
    req,
    sql`SELECT name, size, sha256 FROM files WHERE therapist_id = ${member.id} AND name LIKE 'certificaat %.jpg'`,
  )
  const handedIn = z.array(fileRow).parse(rows)
  const hashes = new Set(Object.values(unzipSync(zip)).map(sha256))
  return {
    files: handedIn.length,
    whole: handedIn.filter((file) => hashes.has(file.sha256)).length,
    megabytes: handedIn.reduce((sum, { size }) => sum + size, 0) / 1024 / 1024,
  }
}

const id = await ask()
const before = memoryOf(process.pid)
const used = process.cpuUsage()
const began = performance.now()
const { result, peak } = await peakDuring(process.pid, () => buildExport(payload, id))
const seconds = (performance.now() - began) / 1000
const { user, system } = process.cpuUsage(used)
if (result !== 'ready') throw new Error(`the copy was not made: ${result}`)
const zip = await fetched(id)
const processor = (user + system) / 1_000_000
console.log(
  JSON.stringify({ seconds, processor, before, peak, zip: zip.length / 1024 / 1024, ...(await compare(zip)) }),
)
process.exit(0)
