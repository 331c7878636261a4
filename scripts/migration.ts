/** npm run migration -- <name>: writes the migration that the changed collections ask for. Read the SQL it made. */
import './lib/nominal-environment'
import { join } from 'node:path'
import { root } from './lib/paths'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Geef een naam van kleine letters, cijfers en _: npm run migration -- add_interview_date')
  process.exit(1)
}
const { default: config } = await import('@payload-config')
const { getPayload } = await import('payload')
const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
// Payload ends the process itself, with 0 and without a word, when there is nothing to do.
const nothing = () => console.log('De collecties vragen niet om een migratie; er is er geen gemaakt.')
process.once('exit', nothing)
payload.db.migrationDir = join(root, 'src/migrations')
await payload.db.createMigration({ payload, migrationName: name, skipEmpty: true })
process.off('exit', nothing)
console.log('Gemaakt in src/migrations. Lees de SQL, en kijk in docs/migrations.md.')
process.exit(0)
