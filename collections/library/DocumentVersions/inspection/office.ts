import { unzipSync } from 'fflate'
import { type OfficePart, type OfficeProblem, officeProblem, wordsOfXml } from '@/src/domain/library/office'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const openDocument = 'application/vnd.oasis.opendocument.text'

type Office = { type: typeof word | typeof openDocument; problem: OfficeProblem; words: string }

/** What is read of a file: markup, never pictures. Larger parts are refused before they are unpacked. */
const readable = /\.(xml|rels)$|^mimetype$/i
const largestPart = 20 * 1024 * 1024
const mostRead = 60 * 1024 * 1024

const utf8 = new TextDecoder()

/**
 * Looks inside a zip for a Word or OpenDocument text.
 * @returns null when it is neither, or broken
 */
export function readOffice(bytes: Uint8Array): Office | null {
  const listed: OfficePart[] = []
  let read = 0
  let problem: OfficeProblem = null
  let unpacked: Record<string, Uint8Array>
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        listed.push({ name, size: originalSize, text: null })
        if (!readable.test(name)) return false
        read += originalSize
        if (originalSize > largestPart || read > mostRead) problem = 'tooComplex'
        return problem === null
      },
    })
  } catch {
    return null
  }
  if (problem !== null) return { type: word, problem, words: '' }
  const parts = listed.map((part) => {
    const content = unpacked[part.name]
    return content ? { ...part, text: utf8.decode(content) } : part
  })
  const textOf = (name: string) => parts.find((part) => part.name === name)?.text ?? null
  const main = textOf('word/document.xml')
  if (main !== null && textOf('[Content_Types].xml') !== null) {
    return { type: word, problem: officeProblem(parts), words: wordsOfXml(main) }
  }
  const content = textOf('content.xml')
  if (content !== null && textOf('mimetype')?.trim() === openDocument) {
    return { type: openDocument, problem: officeProblem(parts), words: wordsOfXml(content) }
  }
  return null
}
