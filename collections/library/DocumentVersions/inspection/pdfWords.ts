import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const mostPages = 60

/** The words of a PDF that was inspected, for searching. One that can't be read as text has none. */
export async function pdfWords(bytes: Uint8Array): Promise<string> {
  const loading = getDocument({
    data: Uint8Array.from(bytes),
    disableFontFace: true,
    isEvalSupported: false,
    verbosity: 0,
  })
  try {
    const pdf = await loading.promise
    const pages: string[] = []
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent()
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
    }
    return pages.join(' ').replace(/\s+/g, ' ').trim()
  } catch {
    // A scan, or fonts that say nothing: it is found by its title.
    return ''
  } finally {
    await loading.destroy()
  }
}
