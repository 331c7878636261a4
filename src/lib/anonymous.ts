import config from '@payload-config'
import { createLocalReq, getPayload, type PayloadRequest } from 'payload'

/** A request of nobody in particular, for pages that are the same for everyone: it sees what a stranger may see. */
export async function anonymousRequest(): Promise<PayloadRequest> {
  return createLocalReq({}, await getPayload({ config }))
}
