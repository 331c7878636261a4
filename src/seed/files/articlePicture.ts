import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How a page of the demo looks, as WebP: the window of a member on a computer. */
export const articlePicture = (name: string): Promise<Buffer> =>
  readFile(join(process.cwd(), 'src/seed/pictures', `${name}.webp`))
