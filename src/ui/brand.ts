import type { CSSProperties } from 'react'

type Rgb = readonly [number, number, number]
type Scheme = { card: Rgb; paper: Rgb; ink: Rgb }

const light: Scheme = { card: [255, 255, 255], paper: [246, 244, 239], ink: [20, 40, 43] }
const dark: Scheme = { card: [21, 38, 42], paper: [14, 26, 28], ink: [232, 239, 238] }
const white: Rgb = [255, 255, 255]
const black: Rgb = [0, 0, 0]

/** Contrast that WCAG 2.2 AA asks of text. */
const enough = 4.5

function parse(color: string | null | undefined): Rgb | null {
  const [, r, g, b] = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color?.trim() ?? '') ?? []
  return r && g && b ? [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)] : null
}

const hex = (color: Rgb): string => `#${color.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`

const mix = (a: Rgb, b: Rgb, share: number): Rgb => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
]

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const channel = part / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

function contrast(a: Rgb, b: Rgb): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

/** The colour, moved towards `towards` just far enough to be read on every ground it stands on. */
function readable(color: Rgb, grounds: (shade: Rgb) => Rgb[], towards: Rgb): Rgb {
  for (let share = 0; share < 1; share += 0.04) {
    const shade = mix(color, towards, share)
    if (grounds(shade).every((ground) => contrast(shade, ground) >= enough)) return shade
  }
  return towards
}

function palette(color: Rgb, scheme: Scheme, towards: Rgb) {
  const tint = (shade: Rgb): Rgb => mix(scheme.card, shade, scheme === light ? 0.12 : 0.2)
  const brand = readable(color, (shade) => [scheme.card, scheme.paper, tint(shade)], towards)
  return {
    brand: hex(brand),
    deep: hex(mix(brand, towards, 0.4)),
    tint: hex(tint(brand)),
    on: hex(contrast(white, brand) >= contrast(black, brand) ? white : mix(brand, black, 0.85)),
  }
}

export type BrandColors = { brandColor?: string | null; brandColorDark?: string | null }

/**
 * Inline style for <html> that gives the portal an organisation's colour, in light and dark.
 * A colour that can't be read is darkened or lightened until it can (WCAG 2.2, 4.5:1); anything but #rrggbb is left out.
 */
export function brandStyle({ brandColor, brandColorDark }: BrandColors): CSSProperties {
  const color = parse(brandColor)
  if (!color) return {}
  const day = palette(color, light, black)
  const night = palette(parse(brandColorDark) ?? color, dark, white)
  const variables: Record<`--org-${string}`, string> = {
    '--org-brand': day.brand,
    '--org-brand-deep': day.deep,
    '--org-brand-tint': day.tint,
    '--org-on-brand': day.on,
    '--org-brand-dark': night.brand,
    '--org-brand-deep-dark': night.deep,
    '--org-brand-tint-dark': night.tint,
    '--org-on-brand-dark': night.on,
    '--org-hero-dark': hex(mix(color, black, 0.65)),
  }
  return variables
}
