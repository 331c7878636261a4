import { createHash } from 'node:crypto'
import { Decrypter, Encrypter } from 'age-encryption'

const step = 64 * 1024

/** SHA-256 in lower-case hexadecimal. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Encrypts piece by piece, so that there is never a second whole copy in memory. */
export async function* seal(plain: Uint8Array, recipient: string): AsyncIterable<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  yield* read(await encrypter.encrypt(inSteps(plain)))
}

/** Encrypts what comes in chunks, with no more of it in memory than a few of those. */
export async function* sealChunks(plain: AsyncIterable<Uint8Array>, recipient: string): AsyncIterable<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  yield* read(await encrypter.encrypt(toStream(plain[Symbol.asyncIterator]())))
}

/** Decrypts chunk by chunk. Each is checked before it is passed on; what was cut or changed ends in an error. */
export async function* unsealChunks(sealed: AsyncIterable<Uint8Array>, identity: string): AsyncGenerator<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  yield* read(await decrypter.decrypt(toStream(sealed[Symbol.asyncIterator]())))
}

/**
 * Decrypts the whole and checks it before anyone sees a byte.
 * @returns null when the bytes aren't exactly those that were stored: cut, changed or another file's
 */
export async function unseal(
  sealed: AsyncIterable<Uint8Array>,
  identity: string,
  expected: { size: number; sha256: string },
): Promise<Buffer<ArrayBuffer> | null> {
  const plain = Buffer.allocUnsafeSlow(expected.size)
  let filled = 0
  const chunks = sealed[Symbol.asyncIterator]()
  try {
    const decrypter = new Decrypter()
    decrypter.addIdentity(identity)
    for await (const chunk of read(await decrypter.decrypt(toStream(chunks)))) {
      if (filled + chunk.length > plain.length) return null
      plain.set(chunk, filled)
      filled += chunk.length
    }
  } catch {
    return null
  } finally {
    await chunks.return?.()
  }
  return filled === expected.size && sha256(plain) === expected.sha256 ? plain : null
}

function inSteps(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let offset = 0
  return new ReadableStream(
    {
      pull(controller) {
        if (offset < bytes.length) controller.enqueue(bytes.subarray(offset, offset + step))
        offset += step
        if (offset >= bytes.length) controller.close()
      },
    },
    { highWaterMark: 0 },
  )
}

function toStream(chunks: AsyncIterator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}

async function* read(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel()
  }
}
