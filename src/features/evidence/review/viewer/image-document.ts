import { canvasSize, type ViewerDocument } from './document'

/** An image as a document of one page. Drawn on a canvas, so that the bytes never become an address. */
export async function openImage(bytes: ArrayBuffer, mimeType: string): Promise<ViewerDocument> {
  const image = await createImageBitmap(new Blob([bytes], { type: mimeType }))
  return {
    pages: 1,
    async draw(_number, canvas, { fit, zoom, turn }) {
      const lying = turn % 180 !== 0
      const natural = { width: lying ? image.height : image.width, height: lying ? image.width : image.height }
      const scale = (fit.width / natural.width) * zoom
      const size = { width: natural.width * scale, height: natural.height * scale }
      const { width, height } = canvasSize(size, window.devicePixelRatio)
      Object.assign(canvas, { width, height })
      Object.assign(canvas.style, { width: `${size.width}px`, height: `${size.height}px` })
      const context = canvas.getContext('2d')
      if (!context) throw new Error('no canvas')
      context.translate(width / 2, height / 2)
      context.rotate((turn * Math.PI) / 180)
      const [drawnWidth, drawnHeight] = lying ? [height, width] : [width, height]
      context.drawImage(image, -drawnWidth / 2, -drawnHeight / 2, drawnWidth, drawnHeight)
    },
    text: async () => '',
    close: () => image.close(),
  }
}
