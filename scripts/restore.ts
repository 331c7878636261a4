/** npm run restore -- folder: puts a backup back in an empty database. */
import { resolve } from 'node:path'
import { restore } from './lib/backup/restore'
import { withPortal } from './lib/database/reach'
import { loadOwnEnvironment } from './lib/own-environment'

const given = process.argv[2]
if (!given) {
  console.log('Gebruik: npm run restore -- <map van de reservekopie>')
  process.exit(1)
}
loadOwnEnvironment()
const manifest = await withPortal((portal, environment) => restore(resolve(given), portal, environment))
const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
console.log(`Teruggezet: ${rows} rijen, ${Object.keys(manifest.files).length} bestanden, van ${manifest.madeAt}.`)
