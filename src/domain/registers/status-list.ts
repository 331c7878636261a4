/** Bits of one status list: the least that the standard allows (W3C Bitstring Status List 1.0), 16 kB. */
export const statusListLength = 131_072

/** In which list a certificate stands, and where in it. Lists are numbered from 1. */
export const placeInStatusLists = (index: number): { list: number; index: number } => ({
  list: Math.floor(index / statusListLength) + 1,
  index: index % statusListLength,
})

/** A list in which these places are set; the first bit is the leftmost one of the first byte. */
export function statusBits(revoked: readonly number[]): Uint8Array {
  const bits = new Uint8Array(statusListLength / 8)
  for (const index of revoked) bits[index >> 3] = (bits[index >> 3] ?? 0) | (0x80 >> (index & 7))
  return bits
}

/** Whether a place is set. */
export const isRevokedIn = (bits: Uint8Array, index: number): boolean =>
  ((bits[index >> 3] ?? 0) & (0x80 >> (index & 7))) !== 0
