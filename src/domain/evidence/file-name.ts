import { type FileType, fileTypes } from './file-types'

const longest = 120
const fallback = 'bestand'

/** Control and format characters (bidi overrides, zero width, tags), line separators, lone surrogates, private use. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu
/** What has a meaning in a path or to a shell on one of the systems people save files on. */
const special = /[<>:"|?*\\/]/g
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Makes a label of the name a file came with: nothing hidden, no path, at most 120 characters,
 * with the extension of what the file really is. Never used as a name on disk.
 * @param name as the browser sent it; may be anything
 */
export function fileLabel(name: string | undefined, type: FileType): string {
  const { extension, alsoKnownAs } = fileTypes[type]
  const own = [extension, ...alsoKnownAs].find((known) => hasExtension(lastSegment(name ?? ''), known))
  const kept = own ?? extension
  const whole = clean(lastSegment(name ?? ''))
  const stem = trimEnds(own ? whole.slice(0, whole.length - own.length - 1) : whole)
  const safe = stem === '' || reservedOnWindows.test(stem) ? fallback : stem
  return `${cut(safe, longest - kept.length - 1)}.${kept}`
}

const hasExtension = (name: string, extension: string) => clean(name).toLowerCase().endsWith(`.${extension}`)

const lastSegment = (name: string) => name.split(/[\\/]/).at(-1) ?? ''

const clean = (name: string) =>
  name.normalize('NFC').replace(invisible, '').replace(special, ' ').replace(/\s+/gu, ' ').trim()

/** Leading dots hide a file, trailing dots and spaces vanish on Windows. */
const trimEnds = (stem: string) => stem.replace(/^[\s.]+|[\s.]+$/gu, '')

/** Cuts at a whole character as people see it, so that no accent or emoji is torn apart. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text
  let kept = ''
  for (const { segment } of new Intl.Segmenter('nl').segment(text)) {
    if (kept.length + segment.length > length) break
    kept += segment
  }
  return trimEnds(kept) || fallback
}
