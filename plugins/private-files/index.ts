import type { Plugin } from 'payload'
import { openKeyring } from './crypto/keyring'
import { contentEndpoints } from './endpoints/content'
import { discardEndpoint } from './endpoints/discard'
import { guestUploadEndpoint, uploadEndpoint } from './endpoints/upload'
import { Files } from './Files'
import type { FileServices, Readers, SeenOnly, WaysIn } from './options'
import { clamav } from './scanner/clamav'
import { localDisk } from './storage/localDisk'
import { eraseTask } from './tasks/eraseTask'
import { sweepTask } from './tasks/sweepTask'
import { UploadSlots } from './upload/slots'

export { attachFiles } from './attachFiles'
export { eraseFiles } from './eraseFiles'
export { releaseFiles } from './releaseFiles'
export type { FileReceipt, Item } from './rows'
export { vaultFiles } from './vaultFiles'

type Options = {
  /** Directory of the encrypted files. */
  directory: string
  /** age identities, separated by commas; the first is the current one. */
  masterKeys: string
  /** Where a ClamAV daemon listens; left out, files aren't scanned. */
  clamav?: { host: string; port: number }
  /** Who may upload for somebody else, or without being logged in; left out: nobody. */
  guests?: WaysIn
  /** Who else may open files, by slug of what they belong to; left out: nobody. */
  readers?: Readers
  /** Whose files are shown and not downloaded; left out: none. */
  seenOnly?: SeenOnly
}

/** Private, immutable, encrypted files. See README.md. */
export const privateFiles =
  (options: Options): Plugin =>
  (config) => {
    const services: FileServices = {
      storage: localDisk(options.directory),
      keyring: openKeyring(options.masterKeys),
      scanner: options.clamav ? clamav(options.clamav) : null,
      slots: new UploadSlots({ total: 4, perAccount: 2, patience: 20_000 }),
    }
    const seenOnly = options.seenOnly ?? {}
    const guests = Object.entries(options.guests ?? {}).map(([name, way]) => guestUploadEndpoint(services, name, way))
    const endpoints = [
      uploadEndpoint(services),
      ...guests,
      ...contentEndpoints(services, options.readers ?? {}, seenOnly),
      discardEndpoint(),
    ]
    return {
      ...config,
      collections: [...(config.collections ?? []), { ...Files, endpoints }],
      jobs: {
        ...config.jobs,
        tasks: [...(config.jobs?.tasks ?? []), eraseTask(services.storage, seenOnly), sweepTask(services)],
      },
    }
  }
