import { unseal } from './crypto/sealing'
import type { FileServices } from './options'

type StoredFile = { storageKey?: string | null; wrappedKey?: string | null; size: number; sha256: string }

/** The plain bytes of a stored file, whole and checked, or null when they are missing, cut or changed. */
export async function readWhole(
  { storage, keyring }: Pick<FileServices, 'storage' | 'keyring'>,
  file: StoredFile,
): Promise<Buffer<ArrayBuffer> | null> {
  if (!file.storageKey || !file.wrappedKey) return null
  const sealed = await storage.get(file.storageKey)
  return sealed && unseal(sealed, await keyring.unwrap(file.wrappedKey), file)
}
