import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { FileStorage, StoredObject } from './types'

const keyPattern = /^[0-9a-f]{48}$/
const unfinishedSuffix = '.part'

/** Keeps private files in a directory of this machine: `<first two characters>/<key>`, unfinished writes in `incoming/`. */
export function localDisk(directory: string): FileStorage {
  const finished = (key: string) => join(directory, checked(key).slice(0, 2), key)
  const incoming = join(directory, 'incoming')
  const unfinished = (key: string) => join(incoming, `${checked(key)}${unfinishedSuffix}`)

  return {
    async put(key, chunks) {
      const target = finished(key)
      await mkdir(incoming, { recursive: true, mode: 0o700 })
      await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      try {
        await writeDurably(unfinished(key), chunks)
        await rename(unfinished(key), target)
        await syncDirectory(dirname(target))
        await syncDirectory(directory)
      } catch (error) {
        await rm(unfinished(key), { force: true })
        await rm(target, { force: true })
        throw error
      }
    },

    async get(key) {
      try {
        const file = await open(finished(key), 'r')
        return file.createReadStream({ highWaterMark: 256 * 1024 })
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },

    async delete(key) {
      await rm(unfinished(key), { force: true })
      await rm(finished(key), { force: true })
      if (await isThere(dirname(finished(key)))) await syncDirectory(dirname(finished(key)))
    },

    exists: async (key) => (await isThere(finished(key))) || (await isThere(unfinished(key))),

    async *list() {
      for (const shard of await entries(directory)) {
        for (const name of await entries(join(directory, shard))) {
          const object = await describe(join(directory, shard, name), name)
          if (object) yield object
        }
      }
    },
  }
}

/** A key is part of a path: only names that we made ourselves get this far. */
function checked(key: string): string {
  if (!keyPattern.test(key)) throw new Error('Invalid storage key')
  return key
}

async function writeDurably(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) await file.writeFile(chunk)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename survives a power cut once its directory was written too. */
async function syncDirectory(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

const isMissing = (error: unknown): boolean => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  return code === 'ENOENT' || code === 'ENOTDIR'
}

async function isThere(path: string): Promise<boolean> {
  return (await statOrNull(path)) !== null
}

async function statOrNull(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

async function entries(path: string): Promise<string[]> {
  try {
    return await readdir(path)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

async function describe(path: string, name: string): Promise<StoredObject | null> {
  const unfinished = name.endsWith(unfinishedSuffix)
  const key = unfinished ? name.slice(0, -unfinishedSuffix.length) : name
  if (!keyPattern.test(key)) return null
  const found = await statOrNull(path)
  return found?.isFile() ? { key, modifiedAt: found.mtime, unfinished } : null
}
