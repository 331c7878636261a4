/**
 * Photos of scanned papers for one member in the database of DATABASE_URL, through the inspection and the vault that uploads go
 * through. A process of its own, so that its memory isn't counted with that of the job.
 */
import { randomBytes } from 'node:crypto'
import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import sharp from 'sharp'
import { evidenceStore } from '@/collections/privacy/DataExports/store'
import { storeUpload } from '@/plugins/private-files/upload/storeUpload'
import { memberOf } from './member'

const count = Number(process.argv[2])

/** Noise, which hardly gets smaller: between 0.5 and 2 MB, the same sizes each time. */
function photo(at: number): Promise<Buffer> {
  const side = 720 + ((at * 37) % 13) * 60
  const raw = { width: side, height: side, channels: 3 } as const
  return sharp(randomBytes(side * side * 3), { raw })
    .jpeg({ quality: 80 })
    .toBuffer()
}

const payload = await getPayload({ config, disableOnInit: true })
const req = await createLocalReq({}, payload)
const [member, services] = [await memberOf(req), { ...evidenceStore(), scanner: null }]
for (let at = 0; at < count; at += 1) {
  const bytes = Buffer.from(await photo(at))
  await storeUpload(req, services, member, { name: `certificaat ${at + 1}.jpg`, bytes })
}
process.exit(0)
