import type { Keyring } from './crypto/keyring'
import type { Scanner } from './scanner/types'
import type { FileStorage } from './storage/types'
import type { UploadSlots } from './upload/slots'

/** What the endpoints and tasks work with; made once from the plugin's options. */
export type FileServices = {
  storage: FileStorage
  keyring: Keyring
  /** null when no scanner was configured. */
  scanner: Scanner | null
  slots: UploadSlots
}
