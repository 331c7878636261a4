const ink = [20, 40, 43] as const

const channel = (part: number): number => {
  const share = part / 255
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

const luminance = ([r = 0, g = 0, b = 0]: readonly number[]): number =>
  0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b)

/** The keeper's colour, darkened until white letters on it can be read with ease (7:1); our own where there is none. */
export function deepColor(brand: string | null): string {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(brand ?? '')?.slice(1) ?? ['0d', '5c', '63']
  const color = parts.map((part) => Number.parseInt(part, 16))
  for (let share = 0; share < 1; share += 0.05) {
    const shade = color.map((part, index) => Math.round(part + ((ink[index] ?? 0) - part) * share))
    if (1.05 / (luminance(shade) + 0.05) >= 7) return hex(shade)
  }
  return hex(ink)
}

const hex = (color: readonly number[]): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`
