import { constants, crc32, deflateRawSync } from 'node:zlib'

export type ZipEntry = { name: string; bytes: Buffer; at: Date }
/** An entry too large to hold: it is packed part by part as it is read, and its size is told after it. */
export type ZipParts = { name: string; parts: AsyncIterable<Buffer>; at: Date }

type Sizes = { crc: number; packed: number; size: number }
type Listed = Sizes & { name: Buffer; flags: number; method: number; time: number; offset: number }

const most32 = 0xffff_ffff
const most16 = 0xffff
/** Names are UTF-8. */
const utf8 = 0x0800
/** Checksum and sizes stand behind the contents. */
const sizesAfter = 0x0008
/** Of what is smaller only the packing is tried: photos and PDFs don't get smaller. */
const packable = 4 * 1024 * 1024

/**
 * A zip as a stream of chunks that holds one entry at a time in memory, or one part of it, however large the whole becomes
 * (zip64 beyond 4 GB). Whoever reads sets the pace: the next is asked for when the last one is gone.
 * @throws RangeError for an entry in parts of 4 GB or more
 */
export async function* zipStream(
  entries: AsyncIterable<ZipEntry | ZipParts> | Iterable<ZipEntry | ZipParts>,
): AsyncGenerator<Buffer> {
  const listed: Listed[] = []
  let offset = 0
  for await (const entry of entries) {
    const place = { name: Buffer.from(entry.name, 'utf8'), time: dosTime(entry.at), offset }
    const chunks = 'parts' in entry ? inParts(place, entry.parts) : whole(place, entry.bytes)
    for (;;) {
      const next = await chunks.next()
      if (next.done) {
        listed.push(next.value)
        break
      }
      yield next.value
      offset += next.value.length
    }
  }
  const start = offset
  for (const entry of listed) {
    const header = directoryHeader(entry)
    yield header
    offset += header.length
  }
  yield ending(listed.length, start, offset - start)
}

type Place = Pick<Listed, 'name' | 'time' | 'offset'>

function* whole(place: Place, bytes: Buffer): Generator<Buffer, Listed> {
  const packed = bytes.length <= packable ? deflateRawSync(bytes) : bytes
  const smaller = packed.length < bytes.length
  const body = smaller ? packed : bytes
  const sizes = { crc: crc32(bytes), packed: body.length, size: bytes.length }
  const entry = { ...place, ...sizes, flags: utf8, method: smaller ? 8 : 0 }
  yield localHeader(entry)
  yield body
  return entry
}

async function* inParts(place: Place, parts: AsyncIterable<Buffer>): AsyncGenerator<Buffer, Listed> {
  const entry: Listed = { ...place, crc: 0, packed: 0, size: 0, flags: utf8 | sizesAfter, method: 8 }
  yield localHeader(entry)
  for await (const part of parts) {
    entry.crc = crc32(part, entry.crc)
    entry.size += part.length
    // Ends on a whole byte and says that more follows, so that parts can be packed apart from each other.
    const packed = deflateRawSync(part, { finishFlush: constants.Z_SYNC_FLUSH })
    entry.packed += packed.length
    if (entry.size >= most32 || entry.packed >= most32) throw new RangeError('an entry in parts of 4 GB or more')
    yield packed
  }
  const last = deflateRawSync(Buffer.alloc(0))
  entry.packed += last.length
  yield last
  yield descriptor(entry)
  return entry
}

function descriptor({ crc, packed, size }: Sizes): Buffer {
  const after = Buffer.alloc(16)
  after.writeUInt32LE(0x0807_4b50, 0)
  after.writeUInt32LE(crc, 4)
  after.writeUInt32LE(packed, 8)
  after.writeUInt32LE(size, 12)
  return after
}

function localHeader({ name, crc, packed, size, flags, method, time }: Listed): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x0403_4b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(flags, 6)
  header.writeUInt16LE(method, 8)
  header.writeUInt32LE(time, 10)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryHeader({ name, crc, packed, size, flags, method, time, offset }: Listed): Buffer {
  const far = offset >= most32
  const extra = far ? Buffer.alloc(12) : Buffer.alloc(0)
  if (far) {
    extra.writeUInt16LE(1, 0)
    extra.writeUInt16LE(8, 2)
    extra.writeBigUInt64LE(BigInt(offset), 4)
  }
  const header = Buffer.alloc(46)
  header.writeUInt32LE(0x0201_4b50, 0)
  header.writeUInt16LE(far ? 45 : 20, 4)
  header.writeUInt16LE(far ? 45 : 20, 6)
  header.writeUInt16LE(flags, 8)
  header.writeUInt16LE(method, 10)
  header.writeUInt32LE(time, 12)
  header.writeUInt32LE(crc, 16)
  header.writeUInt32LE(packed, 20)
  header.writeUInt32LE(size, 24)
  header.writeUInt16LE(name.length, 28)
  header.writeUInt16LE(extra.length, 30)
  header.writeUInt32LE(far ? most32 : offset, 42)
  return Buffer.concat([header, name, extra])
}

function ending(count: number, start: number, length: number): Buffer {
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(Math.min(count, most16), 8)
  end.writeUInt16LE(Math.min(count, most16), 10)
  end.writeUInt32LE(Math.min(length, most32), 12)
  end.writeUInt32LE(Math.min(start, most32), 16)
  if (count < most16 && start < most32) return end
  const record = Buffer.alloc(56)
  record.writeUInt32LE(0x0606_4b50, 0)
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(length), 40)
  record.writeBigUInt64LE(BigInt(start), 48)
  const locator = Buffer.alloc(20)
  locator.writeUInt32LE(0x0706_4b50, 0)
  locator.writeBigUInt64LE(BigInt(start + length), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([record, locator, end])
}

/** Date and time as zip has them: two 16-bit numbers, to two seconds, from 1980. */
function dosTime(at: Date): number {
  const year = Math.max(at.getUTCFullYear() - 1980, 0)
  const date = (year << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
