/** Something found in the store. */
export type StoredObject = {
  key: string
  modifiedAt: Date
  /** A write that was never finished. */
  unfinished: boolean
}

/** Where the encrypted bytes of private files are kept. Keys are random names of ours, never a user's. */
export interface FileStorage {
  /** Stores the chunks under `key`. When it returns, they survive a power cut; when it throws, nothing is left. */
  put(key: string, chunks: AsyncIterable<Uint8Array>): Promise<void>
  /** The stored bytes in chunks, or null when there is nothing under `key`. */
  get(key: string): Promise<AsyncIterable<Uint8Array> | null>
  /** Removes what is stored under `key`, unfinished writes included. Nothing there is fine. */
  delete(key: string): Promise<void>
  /** Whether anything is stored under `key`, unfinished writes included. */
  exists(key: string): Promise<boolean>
  list(): AsyncIterable<StoredObject>
}
