import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'

/** The key of one file: who has the identity can read it, the recipient only encrypts. */
export type FileKey = { identity: string; recipient: string }

/** The master keys of the installation. They live outside the database and wrap the key of every file. */
export type Keyring = {
  /** Wraps a file's identity with the newest master key. */
  wrap(identity: string): Promise<string>
  /** Unwraps with whichever master key fits. @throws when none does */
  unwrap(wrapped: string): Promise<string>
  /** Whether the newest master key wrapped it. */
  isCurrent(wrapped: string): Promise<boolean>
}

export async function newFileKey(): Promise<FileKey> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/**
 * Reads the master keys.
 * @param masterKeys age identities separated by commas: the newest first (it wraps), older ones only unwrap
 * @throws Error when one isn't an age identity; never repeats the key
 */
export function openKeyring(masterKeys: string): Keyring {
  const identities = masterKeys.split(',').map((key) => key.trim())
  const all = decrypterFor(identities)
  const newest = decrypterFor(identities.slice(0, 1))
  return {
    async wrap(identity) {
      const encrypter = new Encrypter()
      encrypter.addRecipient(await identityToRecipient(identities[0] ?? ''))
      return Buffer.from(await encrypter.encrypt(identity)).toString('base64')
    },
    unwrap: (wrapped) => all.decrypt(Buffer.from(wrapped, 'base64'), 'text'),
    async isCurrent(wrapped) {
      try {
        await newest.decrypt(Buffer.from(wrapped, 'base64'), 'text')
        return true
      } catch {
        return false
      }
    },
  }
}

function decrypterFor(identities: string[]): Decrypter {
  const decrypter = new Decrypter()
  for (const [index, identity] of identities.entries()) {
    try {
      decrypter.addIdentity(identity)
    } catch {
      throw new Error(`FILES_MASTER_KEY: key ${index + 1} is not an age identity (AGE-SECRET-KEY-…)`)
    }
  }
  return decrypter
}
