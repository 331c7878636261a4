import { join } from 'node:path'
import { openKeyring } from '@/plugins/private-files/crypto/keyring'
import { localDisk } from '@/plugins/private-files/storage/localDisk'
import { env } from '@/src/lib/env'

/** Copies stand apart from the evidence: the sweeper of that knows nothing of them. */
export const exportStorage = () => localDisk(join(env.FILES_DIR, 'exports'))

/** The evidence of members, to be read into their copies. */
export const evidenceStore = () => ({ storage: localDisk(env.FILES_DIR), keyring: openKeyring(env.FILES_MASTER_KEY) })
