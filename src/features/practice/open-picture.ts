import type { PictureSize } from '@/src/domain/media/crop'

/** Opens a picture in the browser, the right side up; null when it can't be read. `source` is to be given back when done. */
export function openPicture(file: File): Promise<{ source: string; size: PictureSize } | null> {
  const source = URL.createObjectURL(file)
  return new Promise((resolve) => {
    const picture = new Image()
    picture.onload = () => resolve({ source, size: { width: picture.naturalWidth, height: picture.naturalHeight } })
    picture.onerror = () => {
      URL.revokeObjectURL(source)
      resolve(null)
    }
    picture.src = source
  })
}
