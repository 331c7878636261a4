import { GlobalWorkerOptions, getDocument, RenderingCancelledException } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { canvasSize, type ViewerDocument } from './document'
import { PdfAssets } from './pdf-assets'

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).toString()

/** Opens a PDF with pdf.js: in a worker of our own origin, without eval, without forms or scripts. */
export async function openPdf(bytes: ArrayBuffer): Promise<ViewerDocument> {
  const task = getDocument({
    // pdf.js takes the buffer away; the check of the hash still needs its own.
    data: new Uint8Array(bytes.slice(0)),
    isEvalSupported: false,
    enableXfa: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    WasmFactory: PdfAssets,
    StandardFontDataFactory: PdfAssets,
  })
  const pdf = await task.promise
  return {
    pages: pdf.numPages,
    async draw(number, canvas, { fit, zoom, turn }, signal) {
      const page = await pdf.getPage(number)
      const rotation = (page.rotate + turn) % 360
      const natural = page.getViewport({ scale: 1, rotation })
      const scale = (fit.width / natural.width) * zoom
      const size = { width: natural.width * scale, height: natural.height * scale }
      const { width, height, ratio } = canvasSize(size, window.devicePixelRatio)
      if (signal.aborted) return
      Object.assign(canvas, { width, height })
      Object.assign(canvas.style, { width: `${size.width}px`, height: `${size.height}px` })
      const rendering = page.render({ canvas, viewport: page.getViewport({ scale: scale * ratio, rotation }) })
      signal.addEventListener('abort', () => rendering.cancel(), { once: true })
      await rendering.promise.catch((error: unknown) => {
        if (!(error instanceof RenderingCancelledException)) throw error
      })
    },
    async text(number) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim()
    },
    close: () => void task.destroy(),
  }
}
