/** npm run backup [folder]: database and files in a new folder, never the keys. */
import { join, resolve } from 'node:path'
import { backUp } from './lib/backup/backup'
import { withPortal } from './lib/database/reach'
import { loadOwnEnvironment } from './lib/own-environment'
import { root } from './lib/paths'

loadOwnEnvironment()
const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '')
const folder = resolve(process.argv[2] ?? join(root, '.data/backups', moment))
const manifest = await withPortal((portal) => backUp(portal, folder))
const rows = Object.values(manifest.tables).reduce((sum, table) => sum + table.rows, 0)
console.log(`Reservekopie in ${folder}: ${rows} rijen, ${Object.keys(manifest.files).length} bestanden.`)
console.log('De sleutels (.data/secrets.json of je eigen FILES_MASTER_KEY) zitten er niet in: bewaar die apart.')
