import type { CSSProperties } from 'react'

/** The portal's house style, as far as mail programs follow it: inline, no custom properties. */
export const font = '"Atkinson Hyperlegible Next", "Segoe UI", Helvetica, Arial, sans-serif'

export const color = {
  ink: '#14282b',
  inkSoft: '#4a6064',
  paper: '#f6f4ef',
  card: '#ffffff',
  line: '#dfe3df',
  brand: '#0d5c63',
  brandTint: '#e3f0ef',
  onBrand: '#ffffff',
} as const

/**
 * Rules for mail programs that know a dark mode; they override the inline styles. The body's colour stands on the cell
 * that react-email puts in it.
 */
export const darkRules = `
@media (prefers-color-scheme: dark) {
  .rh-body, .rh-body > table > tbody > tr > td { background-color: #0e1a1c !important; }
  .rh-card { background-color: #15262a !important; border-color: #24393d !important; }
  .rh-ink { color: #e8efee !important; }
  .rh-soft { color: #b2c3c2 !important; }
  .rh-link { color: #5fc0bd !important; }
  .rh-tint { background-color: #163a3e !important; border-color: #5fc0bd !important; }
  .rh-line { border-color: #24393d !important; }
  .rh-action { background-color: #5fc0bd !important; color: #06282b !important; }
}`

export const text: CSSProperties = { color: color.ink, fontSize: '16px', lineHeight: '25px', margin: '0 0 16px' }
