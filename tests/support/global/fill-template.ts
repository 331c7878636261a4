/** Puts the personas in the database of DATABASE_URL. A process of its own, so that nothing holds the template open. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { createPersonas } from '../personas'

await createPersonas(await getPayload({ config, disableOnInit: true }))
process.exit(0)
