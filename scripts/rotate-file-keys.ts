import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import { openKeyring } from '@/plugins/private-files/crypto/keyring'
import { rotateKeys } from '@/plugins/private-files/crypto/rotateKeys'
import { env } from '@/src/lib/env'

/** `npm run files:rotate-keys`, with FILES_MASTER_KEY=<new>,<old>: wraps every file's key with the new master key. */
const payload = await getPayload({ config })
const rotated = await rotateKeys(await createLocalReq({}, payload), openKeyring(env.FILES_MASTER_KEY))
console.log(`${rotated} sleutels opnieuw verpakt. De oude sleutel kan nu uit FILES_MASTER_KEY.`)
await payload.destroy()
process.exit(0)
