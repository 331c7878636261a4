import { type FileType, fileTypes, typeNames } from '@/src/domain/evidence/file-types'

/** Types a file can have; the server decides by content, this only spares someone a vain wait. */
export const acceptedTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const satisfies readonly FileType[]

const extensions = (type: FileType): readonly string[] => [fileTypes[type].extension, ...fileTypes[type].alsoKnownAs]

const hasName = (name: string, type: FileType): boolean =>
  extensions(type).some((extension) => name.toLowerCase().endsWith(`.${extension}`))

type Candidate = { name: string; size: number; type: string }

/**
 * Why a file isn't even sent, in Dutch; null when it may be tried.
 * @param limitMb the portal's setting
 */
export function refusedBeforehand(
  { name, size, type }: Candidate,
  limitMb: number,
  accepted: readonly FileType[] = acceptedTypes,
): string | null {
  if (size === 0) return 'Dit bestand is leeg. Kies het opnieuw of maak een nieuwe foto.'
  const known = accepted.some((one) => (type ? one === type : hasName(name, one)))
  if (!known) return `Dit soort bestand kunnen we hier niet gebruiken. Kies een ${typeNames(accepted)}.`
  if (size > limitMb * 1024 * 1024) {
    return `Dit bestand is groter dan ${limitMb} MB. Kies een kleiner bestand of maak een foto met een lagere kwaliteit.`
  }
  return null
}

/** Seconds to wait before each next try after a broken connection; then it is up to the member. */
export const retryDelays = [1, 3, 8] as const
