import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { rest } from './rest'
import type { Speaker } from './session'

/** A form with one file, as the browser sends it. */
export function formWith(bytes: Uint8Array, name: string, field = 'file'): FormData {
  const form = new FormData()
  form.append(field, new File([new Uint8Array(bytes)], name))
  return form
}

/** Uploads a file as this person. */
export const upload = (who: Speaker, bytes: Uint8Array, name = 'certificaat.pdf') =>
  rest(who).post('/api/files', { form: formWith(bytes, name) })

/** Paths of everything in the store of this test, unfinished writes included. */
export function storedPaths(folder = process.env.FILES_DIR ?? ''): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
}

/** Whether these words stand readable anywhere in the store. */
export const isOnDisk = (words: string): boolean => storedPaths().some((path) => readFileSync(path).includes(words))
