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

/** What a piece of text is; `TH` and `TD` stand in a `TR` of a `Table`. */
type Role = 'H1' | 'H2' | 'P' | 'Lbl' | 'TH' | 'TD'
type Attached = { name: string; type: string; description: string; at: Date }

/** A tagged PDF: text with its meaning, and drawings that mean nothing. Its typefaces travel with it. */
export class Sheet {
  readonly #document: PDFKit.PDFDocument
  readonly #root: PDFKit.PDFStructureElement
  #parent: PDFKit.PDFStructureElement
  readonly #done: Promise<Buffer>
  readonly width: number
  readonly height: number

  /** @param archive as PDF/A-3a, which may carry other files */
  constructor(title: string, author: string, layout: 'landscape' | 'portrait' = 'landscape', archive = false) {
    const document = new PDFDocument({
      size: 'A4',
      layout,
      margin: 0,
      pdfVersion: '1.7',
      ...(archive && { subset: 'PDF/A-3a' as const }),
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      // So that a page can say of how many it is one.
      bufferPages: true,
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
    this.#parent = this.#root
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
    this.#parent.add(this.#document.struct('Figure', { alt }, () => draw(this.#document)))
  }

  /** Writes a text. @returns the y below it */
  write(role: Role, text: string, block: Block & { spacing?: number; align?: 'right' }): number {
    const { x, y, width, color, align } = block
    const options = { width, align, lineGap: block.size * leading, characterSpacing: block.spacing ?? 0 }
    this.#parent.add(
      this.#document.struct(role, {}, () => {
        this.#set(block).fillColor(color).text(text, x, y, options)
      }),
    )
    return y + this.#set(block).heightOfString(text, options)
  }

  /** What `work` writes stands in this element, e.g. the cells of a row. */
  within<T>(role: 'Table' | 'TR' | 'Sect', work: () => T): T {
    const outer = this.#parent
    this.#parent = this.#document.struct(role)
    outer.add(this.#parent)
    try {
      return work()
    } finally {
      this.#parent = outer
    }
  }

  /** Goes on on another page. */
  turn(): void {
    this.#document.addPage()
  }

  /** A file that travels with it and says the same in another form. */
  attach(bytes: Buffer, { at, ...file }: Attached): void {
    // pdfkit's types don't know what the file is to the document (PDF/A-3: AFRelationship).
    const options = { ...file, creationDate: at, modifiedDate: at, relationship: 'Alternative' }
    this.#document.file(bytes, options)
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

  /**
   * At the foot of every page, once everything is written: where one is. Screen readers count pages themselves.
   * @param words of a page, counted from 1, and how many there are
   */
  foot(words: (page: number, pages: number) => string, block: Omit<Block, 'y'>): void {
    const { start, count } = this.#document.bufferedPageRange()
    for (let at = start; at < start + count; at++) {
      this.#document.switchToPage(at)
      this.#document.markContent('Artifact', { type: 'Pagination' })
      const options = { width: block.width, align: 'right', lineBreak: false } as const
      this.#set(block)
        .fillColor(block.color)
        .text(words(at + 1, count), block.x, this.height - 40, options)
      this.#document.endMarkedContent()
    }
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
