/** A process with a worker, for the tests to start and to kill. */
import config from '@payload-config'
import { getPayload } from 'payload'
import { startWorker } from '@/src/jobs/worker'

const worker = startWorker(await getPayload({ config, disableOnInit: true }))
process.once('SIGTERM', () => void worker.stop().then(() => process.exit(0)))
