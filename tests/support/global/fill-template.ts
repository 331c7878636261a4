/** Puts the personas in the database of DATABASE_URL. A process of its own, so that nothing holds the template open. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { createPersonas } from '../personas'

// While modules are being loaded nothing else may keep the process alive, and Node would end it (code 13).
setInterval(() => undefined, 1_000)
await createPersonas(await getPayload({ config, disableOnInit: true }))
process.exit(0)
