import type { ReceivedFile } from './sendFile'

/** One file in the form. */
export type Upload = { key: string; name: string; size: number } & (
  | { state: 'waiting' }
  | { state: 'sending'; progress: number }
  /** Broken; tried again by itself. */
  | { state: 'pausing'; message: string }
  /** Broken too often; waits for the member. */
  | { state: 'failed'; message: string }
  /** Not taken in; has to be replaced. */
  | { state: 'refused'; message: string }
  /** `saved`: belonged to the item before this form was opened. */
  | { state: 'received'; file: ReceivedFile; saved: boolean }
)

export type Change = { type: 'add'; upload: Upload } | { type: 'set'; upload: Upload } | { type: 'remove'; key: string }

/** The list after a change. A file stands in it once; a change to one that was removed meanwhile does nothing. */
export function change(list: readonly Upload[], event: Change): readonly Upload[] {
  switch (event.type) {
    case 'add':
      return list.some(({ key }) => key === event.upload.key) ? list : [...list, event.upload]
    case 'set':
      return list.map((upload) => (upload.key === event.upload.key ? event.upload : upload))
    case 'remove':
      return list.filter((upload) => upload.key !== event.key)
  }
}

/** Whether files are still on their way, so that sending the form has to wait a moment. */
export const isBusy = (list: readonly Upload[]): boolean =>
  list.some(({ state }) => state === 'waiting' || state === 'sending' || state === 'pausing')

/** Files the server has. */
export const receivedFiles = (list: readonly Upload[]): ReceivedFile[] =>
  list.flatMap((upload) => (upload.state === 'received' ? [upload.file] : []))

/** A file that is already there, as an entry of the list. */
export const alreadyReceived = (file: ReceivedFile, saved: boolean): Upload => ({
  key: `file-${file.id}`,
  name: file.name,
  size: file.size,
  state: 'received',
  file,
  saved,
})
