import type { PayloadRequest } from 'payload'
import type { Viewer } from '@/src/access/viewer'
import type { FileType } from '@/src/domain/evidence/file-types'
import type { Keyring } from './crypto/keyring'
import type { FileReceipt } from './rows'
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

/**
 * Who may open the files of an item besides its owner and the reviewers of its organisation, by slug of the item's collection:
 * whether this viewer may open those of the item with this id.
 */
export type Readers = Readonly<Record<string, (req: PayloadRequest, viewer: Viewer, item: number) => Promise<boolean>>>

/**
 * Collections whose files are only looked at, by slug: once handed in, their owner can't open them either, and they are shown and
 * not downloaded. The function is told, in its transaction, that a file of the item with this id was erased.
 */
export type SeenOnly = Readonly<Record<string, (req: PayloadRequest, item: number) => Promise<void>>>

/** Someone who hands in a file that becomes somebody else's, or without being logged in. */
export type Guest = {
  /** What let them in. */
  pass: number
  /** Whose account is counted for the limits. */
  account: number
  /** Whose file it becomes. */
  owner: { id: number; organisation: number }
  /** Left out: what anybody may hand in. */
  types?: readonly FileType[]
}

/** One way in for them. */
export type Guests = {
  /** @throws APIError for whoever may not */
  admit: (req: PayloadRequest) => Promise<Guest>
  /** Gives the file its place, in a transaction of its own; when it throws, the file is erased. @returns the receipt to answer with */
  keep: (req: PayloadRequest, guest: Guest, file: FileReceipt) => Promise<FileReceipt>
}

/** The ways in, by the name under which each stands: `paired` is `POST /api/files/paired`. */
export type WaysIn = Readonly<Record<string, Guests>>
