/** A file as text: UTF-8, with or without mark, UTF-16 with its mark ("Unicode-tekst" of Excel), else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Not UTF-8: what an older Dutch Excel saves. Every byte means something there.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Whether this is no text at all, e.g. a workbook that was renamed to .csv: such files hold zero bytes. */
export const isBinary = (text: string): boolean => text.includes('\u0000') || text.startsWith('PK\u0003\u0004')
