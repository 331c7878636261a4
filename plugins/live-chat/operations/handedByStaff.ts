import type { PayloadRequest } from 'payload'
import { markForErasure } from '@/plugins/private-files/eraseFiles'
import type { Guest, Guests } from '@/plugins/private-files/options'
import type { FileReceipt } from '@/plugins/private-files/rows'
import { conflict, invalid } from '@/src/lib/errors/refusals'
import { inTransaction } from '@/src/lib/transaction'
import { clientKey } from '../endpoints/schemas'
import { staffOf } from './party'
import { postMessage, saidBefore } from './post'
import { lockedTalk } from './talk'

const keyIn = (req: PayloadRequest): string => {
  const read = clientKey.safeParse(req.searchParams.get('key'))
  if (!read.success) throw invalid({ key: read.error.issues[0]?.message ?? 'Stuur een kenmerk mee.' })
  return read.data
}

/** Whether they may speak here is asked before a byte is read, and again when the file is there. */
async function admit(req: PayloadRequest): Promise<Guest> {
  const { conversation, account, therapist, organisation } = await staffOf(req, req.searchParams.get('conversation'))
  keyIn(req)
  if (therapist === null)
    throw conflict('Een bezoeker zonder account kan geen bestand krijgen. Vraag om een e-mailadres.')
  return { pass: conversation, account, owner: { id: therapist, organisation } }
}

/** The file as a message of its own; sent again with the same key it is the same message, and the second file goes. */
async function keep(req: PayloadRequest, { pass }: Guest, file: FileReceipt): Promise<FileReceipt> {
  const party = await staffOf(req, pass)
  const key = keyIn(req)
  return inTransaction(req, async () => {
    await lockedTalk(req, pass)
    if ((await saidBefore(req, pass, 'staff', key)) !== null) await markForErasure(req, [file.id])
    else await postMessage(req, party, { body: '', clientKey: key, file: file.id, internal: false })
    return file
  })
}

/**
 * A file that who answers sends to a member (KS-SRV-8), as `POST /api/files/chat?conversation=…&key=…`. It becomes the member's:
 * it stands in their conversation, they open it, and it goes when the conversation goes.
 */
export const handedByStaff: Guests = { admit, keep }
