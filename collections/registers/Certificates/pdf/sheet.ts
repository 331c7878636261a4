import { resolve } from 'node:path'
import PDFDocument from 'pdfkit'

const folder = resolve(process.cwd(), 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next')

const fonts = {
  regular: resolve(folder, '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  semibold: resolve(folder, '600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf'),
  bold: resolve(folder, '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'),
} as const

/** Room between lines, as a part of the size of the letters. */
const leading = 0.08

export type Face = keyof typeof fonts
export type Block = { x: number; y: number; width: number; size: number; face: Face; color: string }

/** One page of a tagged PDF: text with its meaning, and drawings that mean nothing. Both typefaces travel with it. */
export class Sheet {
  readonly #document: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  readonly #done: Promise<Buffer>
  readonly width: number
  readonly height: number

  constructor(title: string, author: string, layout: 'landscape' | 'portrait' = 'landscape') {
    const document = new PDFDocument({
      size: 'A4',
      layout,
      margin: 0,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      font: fonts.regular,
      info: { Title: title, Author: author },
    })
    for (const [name, file] of Object.entries(fonts)) document.registerFont(name, file)
    const chunks: Buffer[] = []
    document.on('data', (chunk: Buffer) => chunks.push(chunk))
    this.#done = new Promise((done, fail) => {
      document.on('end', () => done(Buffer.concat(chunks)))
      document.on('error', fail)
    })
    this.#root = document.struct('Document')
    document.addStructure(this.#root)
    this.#document = document
    this.width = document.page.width
    this.height = document.page.height
  }

  /** What only pleases the eye; screen readers pass it by. */
  decorate(draw: (document: PDFKit.PDFDocument) => void): void {
    this.#document.markContent('Artifact', { type: 'Layout' })
    draw(this.#document)
    this.#document.endMarkedContent()
  }

  /** A picture that means something, with the words for whom can't see it. */
  figure(alt: string, draw: (document: PDFKit.PDFDocument) => void): void {
    this.#root.add(this.#document.struct('Figure', { alt }, () => draw(this.#document)))
  }

  /** Writes a text. @returns the y below it */
  write(role: 'H1' | 'H2' | 'P' | 'Lbl', text: string, block: Block & { spacing?: number }): number {
    const { x, y, width, color } = block
    const options = { width, lineGap: block.size * leading, characterSpacing: block.spacing ?? 0 }
    this.#root.add(
      this.#document.struct(role, {}, () => {
        this.#set(block).fillColor(color).text(text, x, y, options)
      }),
    )
    return y + this.#set(block).heightOfString(text, options)
  }

  /** The largest of these sizes at which a text takes at most so many lines; null when none does. */
  fit(text: string, sizes: readonly number[], lines: number, { width, face }: Pick<Block, 'width' | 'face'>) {
    const fits = sizes.find((size) => {
      const options = { width, lineGap: size * leading }
      const line = this.#set({ size, face }).heightOfString('X', options)
      return this.#document.heightOfString(text, options) <= line * lines + 0.5
    })
    return fits ?? null
  }

  finish(): Promise<Buffer> {
    this.#root.end()
    this.#document.end()
    return this.#done
  }

  #set({ size, face }: Pick<Block, 'size' | 'face'>): PDFKit.PDFDocument {
    return this.#document.font(face).fontSize(size)
  }
}
