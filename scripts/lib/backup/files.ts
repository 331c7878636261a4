import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

/** SHA-256 of a file, read piece by piece. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}

/** Copies a folder as it is. @returns the hash of every file, by `label/path` */
export async function copyTree(from: string, to: string, label: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {}
  if (!existsSync(from)) return hashes
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === '.gitkeep') continue
    const source = join(entry.parentPath, entry.name)
    const path = relative(from, source)
    const target = join(to, path)
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
    await copyFile(source, target)
    hashes[`${label}/${path}`] = await hashOf(target)
  }
  return hashes
}
