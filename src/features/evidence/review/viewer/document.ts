/** How a page is shown. */
export type PageView = {
  /** CSS pixels the page may be wide and high at zoom 1. */
  fit: { width: number; height: number }
  /** 1 = fits the width. */
  zoom: number
  /** Quarter turns clockwise: 0, 90, 180 or 270. */
  turn: number
}

/** Something with pages that can be drawn: a PDF, or an image as one page. */
export type ViewerDocument = {
  pages: number
  /** Draws page `number` (from 1) on the canvas. Stops when the signal says so. */
  draw(number: number, canvas: HTMLCanvasElement, view: PageView, signal: AbortSignal): Promise<void>
  /** The text on a page, for who can't see it; empty for images. */
  text(number: number): Promise<string>
  close(): void
}

/** Beyond this a canvas fails on phones (16 megapixels). */
const mostPixels = 16_000_000

/** Canvas size for a page of this size: sharp on this screen, within what browsers can draw. */
export function canvasSize(size: { width: number; height: number }, pixelRatio: number) {
  const wanted = size.width * size.height * pixelRatio ** 2
  const ratio = wanted > mostPixels ? Math.sqrt(mostPixels / (size.width * size.height)) : pixelRatio
  return {
    width: Math.max(1, Math.floor(size.width * ratio)),
    height: Math.max(1, Math.floor(size.height * ratio)),
    ratio,
  }
}

/** Opens the bytes of a file. The reader for PDF is only loaded when there is a PDF. */
export async function openDocument(bytes: ArrayBuffer, mimeType: string): Promise<ViewerDocument> {
  if (mimeType !== 'application/pdf') {
    const { openImage } = await import('./image-document')
    return openImage(bytes, mimeType)
  }
  const { openPdf } = await import('./pdf-document')
  return openPdf(bytes)
}
