/** npm run restore -- folder: puts a backup back in an empty database. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { restore } from './lib/backup/restore'
import { withPortal } from './lib/database/reach'
import { root } from './lib/paths'

const given = process.argv[2]
if (!given) {
  console.log('Gebruik: npm run restore -- <map van de reservekopie>')
  process.exit(1)
}
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
const manifest = await withPortal((portal, environment) => restore(resolve(given), portal, environment))
const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
console.log(`Teruggezet: ${rows} rijen, ${Object.keys(manifest.files).length} bestanden, van ${manifest.madeAt}.`)
