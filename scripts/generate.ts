/** npm run generate: makes src/payload-types.ts and the admin's import map anew from the configuration. */
import './lib/nominal-environment'

const { default: config } = await import('@payload-config')
const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const portal = await config
await generateTypes(portal, { log: false })
await generateImportMap(portal, { force: true, log: false })
console.log('Bijgewerkt: src/payload-types.ts en src/app/(payload)/admin/importMap.js')
process.exit(0)
