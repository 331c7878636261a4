/** Loads the demo data in the (migrated, empty) database of DATABASE_URL; reports progress as lines of JSON. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { seedDemo } from '@/src/seed/run'

const payload = await getPayload({ config, disableOnInit: true })
await seedDemo(payload, { onProgress: (progress) => console.log(JSON.stringify(progress)) })
process.exit(0)
