import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { makePhoto } from '@/collections/identity/PracticeProfiles/photo/make'
import { centred, cropFrom, cropOf, dragged, farthestIn, squareIn } from '@/src/domain/media/crop'
import { jpeg, pdf, png, zip } from '@/tests/factories/files'

const sizes = fc.record({ width: fc.integer({ min: 120, max: 9000 }), height: fc.integer({ min: 120, max: 9000 }) })
const shares = fc.double({ min: 0, max: 1, noNaN: true })
const choices = fc.record({ zoom: fc.double({ min: 1, max: 4, noNaN: true }), across: shares, down: shares })

describe('KS-PRA-5: the square of a photo', () => {
  it('lies within the picture, whatever somebody chose', () => {
    fc.assert(
      fc.property(sizes, choices, (size, choice) => {
        const { left, top, side } = squareIn(size, cropOf(size, choice))
        expect(side).toBeGreaterThan(0)
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
        expect(left + side).toBeLessThanOrEqual(size.width)
        expect(top + side).toBeLessThanOrEqual(size.height)
      }),
    )
  })

  it('lies within the picture, whatever was sent', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.string(), { minLength: 3, maxLength: 3 }), (size, [x = '', y = '', side = '']) => {
        const fields = new Map([...Object.entries({ x, y, size: side })])
        const square = squareIn(size, cropFrom(size, fields))
        expect(square.left + square.side).toBeLessThanOrEqual(size.width)
        expect(square.top + square.side).toBeLessThanOrEqual(size.height)
      }),
    )
  })

  it('is the middle when nothing was chosen', () => {
    expect(squareIn({ width: 400, height: 200 }, cropFrom({ width: 400, height: 200 }, new Map()))).toEqual({
      left: 100,
      top: 0,
      side: 200,
    })
  })

  it('follows the hand: a picture dragged to the right shows more of its left side, up to the edge', () => {
    const size = { width: 400, height: 200 }
    const near = dragged(size, centred, { right: 0.25, down: 0.9 })
    expect(squareIn(size, cropOf(size, near))).toEqual({ left: 50, top: 0, side: 200 })
    const far = dragged(size, near, { right: 9, down: 0 })
    expect(squareIn(size, cropOf(size, far)).left).toBe(0)
  })

  it('goes no further in than leaves something to see', () => {
    expect(farthestIn({ width: 300, height: 200 })).toBe(1)
    expect(farthestIn({ width: 512, height: 900 })).toBe(2)
    expect(farthestIn({ width: 8000, height: 9000 })).toBe(4)
  })
})

/** Left half red, right half blue. */
const halves = async (width = 600, height = 400): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#ff0000' } })
    .composite([
      {
        input: await sharp({ create: { width: width / 2, height, channels: 3, background: '#0000ff' } })
          .png()
          .toBuffer(),
        left: width / 2,
        top: 0,
      },
    ])
    .png()
    .toBuffer()

const colourAt = async (image: Buffer, left: number, top: number): Promise<string> => {
  const [r = 0, g = 0, b = 0] = await sharp(image)
    .extract({ left, top, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer()
  if (r > 200 && g > 200 && b > 200) return 'white'
  return r > b ? 'red' : 'blue'
}

async function made(bytes: Buffer, fields?: Record<string, string>): Promise<Buffer> {
  const photo = await makePhoto(Buffer.from(bytes), new Map(Object.entries(fields ?? {})))
  if (photo.problem !== null) throw new Error(photo.problem)
  return photo.image
}

const problemOf = async (bytes: Buffer) => (await makePhoto(Buffer.from(bytes))).problem

describe('KS-PRA-5: a photo is drawn anew', () => {
  it('as a square webp of 512, without place, device or anything else', async () => {
    const withPlace = await sharp(await halves())
      .withExif({ IFD0: { Make: 'Toestel' }, IFD3: { GPSLatitude: '52/1 5/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(withPlace).metadata()).exif?.toString('latin1')).toContain('Toestel')
    const image = await made(withPlace)
    const { format, width, height, exif, xmp, icc, iptc } = await sharp(image).metadata()
    expect({ format, width, height, exif, xmp, icc, iptc }).toEqual({ format: 'webp', width: 512, height: 512 })
    expect(image.includes('Toestel')).toBe(false)
  })

  it('shows the middle, or the square that was chosen', async () => {
    const middle = await made(await halves())
    expect([await colourAt(middle, 20, 256), await colourAt(middle, 490, 256)]).toEqual(['red', 'blue'])
    const right = await made(await halves(), { x: '0.6', y: '0.1', size: '0.5' })
    expect([await colourAt(right, 2, 256), await colourAt(right, 490, 256)]).toEqual(['blue', 'blue'])
  })

  it('is cut out of the picture as it is seen, also when the camera was held on its side', async () => {
    // Turned a quarter to the right, the left half is the upper half.
    const turned = await sharp(await halves())
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    const top = await made(turned, { x: '0', y: '0', size: '0.5' })
    expect([await colourAt(top, 20, 20), await colourAt(top, 490, 490)]).toEqual(['red', 'red'])
    const bottom = await made(turned, { x: '0', y: '0.6', size: '0.5' })
    expect([await colourAt(bottom, 20, 20), await colourAt(bottom, 490, 490)]).toEqual(['blue', 'blue'])
  })

  it('comes from a webp too, upright and without what the device wrote, but from a broken one it does not', async () => {
    const webp = await sharp(await halves())
      .withExif({ IFD0: { Make: 'Toestel' } })
      .withMetadata({ orientation: 6 })
      .webp({ lossless: true })
      .toBuffer()
    const top = await made(webp, { x: '0', y: '0', size: '0.5' })
    expect([await colourAt(top, 20, 20), await colourAt(top, 490, 490)]).toEqual(['red', 'red'])
    const { format, exif, width } = await sharp(top).metadata()
    expect({ format, exif, width }).toEqual({ format: 'webp', exif: undefined, width: 512 })
    const clear = { width: 300, height: 300, channels: 4, background: '#00000000' } as const
    expect(await colourAt(await made(await sharp({ create: clear }).webp().toBuffer()), 256, 256)).toBe('white')
    expect(await problemOf(webp.subarray(0, webp.length / 2))).toBe('beschadigd')
  })

  it('stands on white where a logo lets through what is behind it', async () => {
    const clear = await sharp({ create: { width: 300, height: 300, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    expect(await colourAt(await made(clear), 256, 256)).toBe('white')
  })

  it.each([
    ['nothing', async () => Buffer.alloc(0), 'geen'],
    ['a PDF', () => pdf(), 'soort'],
    ['a drawing that can hold scripts', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'soort'],
    [
      'half a photo',
      async () => (await jpeg({ width: 900, height: 900, noise: true })).subarray(0, 9000),
      'beschadigd',
    ],
    [
      'a photo with a zip behind it',
      async () => Buffer.concat([await png({ width: 300, height: 300 }), zip()]),
      'beschadigd',
    ],
    ['a stamp', () => png({ width: 60, height: 300 }), 'te-klein'],
  ])('refuses %s', async (_what, bytes, problem) => {
    expect(await problemOf(await bytes())).toBe(problem)
  })

  it('refuses 100 megapixels before decoding them: the memory of the server stays as it was', async () => {
    const huge = await sharp({ create: { width: 10_000, height: 10_000, channels: 3, background: '#888888' } })
      .png({ compressionLevel: 9 })
      .toBuffer()
    const before = process.memoryUsage.rss()
    expect(await problemOf(huge)).toBe('te-groot')
    expect(process.memoryUsage.rss() - before).toBeLessThan(60e6)
  }, 60_000)
})
