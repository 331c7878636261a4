import type { Plugin } from 'payload'
import { Files } from './Files'
import { localDisk } from './storage/localDisk'
import { eraseTask } from './tasks/eraseTask'

export { attachFiles } from './attachFiles'
export { eraseFiles } from './eraseFiles'
export { releaseFiles } from './releaseFiles'
export type { FileReceipt, Item } from './rows'
export { vaultFiles } from './vaultFiles'

type Options = {
  /** Directory of the encrypted files. */
  directory: string
}

/** Private, immutable, encrypted files. See README.md. */
export const privateFiles =
  (options: Options): Plugin =>
  (config) => {
    const storage = localDisk(options.directory)
    return {
      ...config,
      collections: [...(config.collections ?? []), Files],
      jobs: { ...config.jobs, tasks: [...(config.jobs?.tasks ?? []), eraseTask(storage)] },
    }
  }
