/** Whether `bytes` has these bytes at `offset`. */
export const hasAt = (bytes: Buffer, offset: number, expected: readonly number[]): boolean =>
  expected.every((value, index) => bytes[offset + index] === value)

/** Whether everything in `bytes` from `start` is padding: zero bytes or white space. */
export function isPadding(bytes: Buffer, start: number): boolean {
  for (let index = start; index < bytes.length; index += 1) {
    const byte = bytes[index]
    if (byte !== 0 && byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
  }
  return true
}
