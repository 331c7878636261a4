/** What is known of an image before it is decoded. Sizes in pixels and bytes. */
export type ImageFacts = { mimeType: string | null; bytes: number; width: number; height: number; frames: number }

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const

const maxBytes = 10 * 1024 * 1024
/** More than any camera makes, less than what fills the memory when decoded. */
export const maxPixels = 40_000_000

/**
 * Why an image can't be published, in words for the editor; null when it can.
 * The type is the type by content: a name or a header proves nothing.
 */
export function imageProblem({ mimeType, bytes, width, height, frames }: ImageFacts): string | null {
  if (bytes === 0) return 'Dit bestand is leeg. Kies een andere afbeelding.'
  if (bytes > maxBytes) return 'Deze afbeelding is groter dan 10 MB. Kies een kleinere.'
  if (!imageTypes.some((type) => type === mimeType)) {
    return 'Dit is geen JPEG, PNG of WebP. Sla de afbeelding op als een van die soorten en probeer het opnieuw.'
  }
  if (frames > 1) return 'Bewegende afbeeldingen kunnen niet. Kies een stilstaande.'
  if (width * height > maxPixels) {
    return 'Deze afbeelding heeft meer dan 40 miljoen beeldpunten. Verklein haar en probeer het opnieuw.'
  }
  return null
}
