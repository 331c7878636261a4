import { readFile, writeFile } from 'node:fs/promises'
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { eraseAgain, erasedList, listErased } from '@/collections/privacy/erasure/again'

/** `npm run erase-again -- save <file>` before an older backup is put back; `npm run erase-again -- <file>` after it. */
const [first, second] = process.argv.slice(2)
const file = first === 'save' ? second : first
if (!file) {
  console.error('Geef een bestand: npm run erase-again -- save gewist.json, of npm run erase-again -- gewist.json')
  process.exit(1)
}
const payload = await getPayload({ config })
const req = await createLocalReq({}, payload)
if (first === 'save') {
  const list = await listErased(req)
  await writeFile(file, `${JSON.stringify(list)}\n`)
  console.log(`${list.length} nummers bewaard in ${file}. Er staan geen namen in.`)
} else {
  const back = await eraseAgain(req, erasedList.parse(JSON.parse(await readFile(file, 'utf8'))))
  console.log(`${back} leden waren terug en worden opnieuw gewist zodra het portaal draait.`)
}
await payload.destroy()
process.exit(0)
