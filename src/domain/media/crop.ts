/** How large a picture is, in pixels, the right side up. */
export type PictureSize = { width: number; height: number }

/**
 * A square within a picture, in shares of it, so that it holds whatever the number of pixels: `x` and `y` of its left
 * upper corner (of the width and the height), `size` of its side (of the shorter side).
 */
export type Crop = { x: number; y: number; size: number }

/** What somebody sets by hand: how far in (1 is everything), and where between the edges (0–1). */
export type CropChoice = { zoom: number; across: number; down: number }

/** The square in the middle, as large as it can be. */
export const centred: CropChoice = { zoom: 1, across: 0.5, down: 0.5 }

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

const sharpest = 256
const mostZoom = 4

/** As far in as leaves a picture that isn't all blocks. */
export const farthestIn = ({ width, height }: PictureSize): number =>
  between(1, Math.min(width, height) / sharpest, mostZoom)

/** The square that somebody chose. */
export function cropOf({ width, height }: PictureSize, { zoom, across, down }: CropChoice): Crop {
  const shorter = Math.min(width, height)
  const side = shorter / Math.max(1, zoom)
  return {
    x: (between(0, across, 1) * (width - side)) / width,
    y: (between(0, down, 1) * (height - side)) / height,
    size: side / shorter,
  }
}

/**
 * The choice after the picture was dragged under its frame.
 * @param by to the right and down, in shares of the frame
 */
export function dragged(size: PictureSize, choice: CropChoice, by: { right: number; down: number }): CropChoice {
  const side = Math.min(size.width, size.height) / Math.max(1, choice.zoom)
  const moved = (at: number, length: number, share: number): number =>
    length - side < 1 ? 0.5 : between(0, at - (share * side) / (length - side), 1)
  return {
    zoom: choice.zoom,
    across: moved(choice.across, size.width, by.right),
    down: moved(choice.down, size.height, by.down),
  }
}

/** The square in whole pixels: never outside the picture, whatever was sent. */
export function squareIn({ width, height }: PictureSize, crop: Crop): { left: number; top: number; side: number } {
  const shorter = Math.min(width, height)
  const side = between(1, Math.round(crop.size * shorter), shorter)
  return {
    left: between(0, Math.round(crop.x * width), width - side),
    top: between(0, Math.round(crop.y * height), height - side),
    side,
  }
}

/** The square as a form sends it; the one in the middle when it doesn't, or sends something else. */
export function cropFrom(size: PictureSize, fields: ReadonlyMap<string, string>): Crop {
  const [x, y, side] = ['x', 'y', 'size'].map((name) => Number(fields.get(name)?.trim() || Number.NaN))
  const known = [x, y, side].every((value) => value !== undefined && value >= 0 && value <= 1)
  if (!known || x === undefined || y === undefined || !side) return cropOf(size, centred)
  return { x, y, size: side }
}
