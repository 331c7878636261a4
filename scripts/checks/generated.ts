/** The files that are made from the configuration (types, import map, migrations) still belong to it. */
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import config from '@payload-config'
import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'
import { migrations } from '@/src/migrations'
import { migrationNames } from '../lib/database/migrations'
import { root } from '../lib/paths'

const scratch = mkdtempSync(join(tmpdir(), 'registerhuis-generated-'))
const stale: string[] = []
const read = (path: string): string => readFileSync(path, 'utf8')
const portal = await config

const types = join(scratch, 'payload-types.ts')
process.env.PAYLOAD_TS_OUTPUT_PATH = types
await generateTypes(portal, { log: false })
if (read(types) !== read(join(root, 'src/payload-types.ts'))) stale.push('src/payload-types.ts: npm run generate')

const importMap = join(root, 'src/app/(payload)/admin/importMap.js')
const before = read(importMap)
await generateImportMap(portal, { force: true, log: false })
if (read(importMap) !== before) stale.push('src/app/(payload)/admin/importMap.js: npm run generate')
writeFileSync(importMap, before)

const listed = migrations.map(({ name }) => name).sort()
if (listed.join() !== migrationNames().join()) stale.push('src/migrations/index.ts: not the migrations of the folder')

// Payload ends the process with 0 itself when the schema asks for no new migration; so what is known so far comes first.
for (const problem of stale) console.log(problem)
if (stale.length > 0) process.exit(1)

const folder = join(root, 'src/migrations')
for (const name of readdirSync(folder))
  if (name.endsWith('.json')) copyFileSync(join(folder, name), join(scratch, name))
const payload = await getPayload({ config: portal, disableDBConnect: true, disableOnInit: true })
payload.db.migrationDir = scratch
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }))
await payload.db.createMigration({ payload, migrationName: 'check', skipEmpty: true })
console.log('src/migrations: the collections changed, but no migration was made for it (npm run migration -- name)')
process.exit(1)
