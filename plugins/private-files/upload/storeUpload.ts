import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { fileLabel } from '@/src/domain/evidence/file-name'
import type { FileType } from '@/src/domain/evidence/file-types'
import { asSystem } from '@/src/lib/local-api'
import { newFileKey } from '../crypto/keyring'
import { seal, sha256 } from '../crypto/sealing'
import { inspect } from '../inspection/inspect'
import type { FileServices } from '../options'
import type { FileReceipt } from '../rows'
import type { ReceivedFile } from './receiveFile'
import { refusals, refused } from './refusal'

type Owner = { id: number; organisation: number }

/**
 * Inspects, encrypts and stores one upload, and gives the receipt. The bytes are safe on disk before the row exists:
 * killed in between, the sweeper finds bytes that no row names.
 * @throws APIError 415 or 422 with what to do about it
 */
export async function storeUpload(
  req: PayloadRequest,
  { storage, keyring, scanner }: Omit<FileServices, 'slots'>,
  owner: Owner,
  received: Pick<ReceivedFile, 'name' | 'bytes'>,
  types?: readonly FileType[],
): Promise<FileReceipt> {
  const inspection = await inspect(received.bytes)
  if (inspection.refusal) throw refused(inspection.refusal)
  const { bytes, type } = inspection
  if (types && !types.includes(type)) throw refused(refusals.noPhoto)
  const scanned = scanner ? await scanner(bytes) : 'clean'
  if (scanned === 'infected') throw refused(refusals.infected)

  const storageKey = randomBytes(24).toString('hex')
  const key = await newFileKey()
  const data = {
    therapist: owner.id,
    organisation: owner.organisation,
    name: fileLabel(received.name, type),
    mimeType: type,
    size: bytes.length,
    sha256: sha256(bytes),
    receivedAt: new Date().toISOString(),
    state: scanned === 'clean' ? ('stored' as const) : ('quarantined' as const),
    storageKey,
    wrappedKey: await keyring.wrap(key.identity),
  }
  await storage.put(storageKey, seal(bytes, key.recipient))
  try {
    const row = await req.payload.create({ collection: 'files', data, ...asSystem(req, 'store an upload') })
    return { id: row.id, name: data.name, size: data.size, sha256: data.sha256, receivedAt: data.receivedAt }
  } catch (error) {
    await storage.delete(storageKey)
    throw error
  }
}
