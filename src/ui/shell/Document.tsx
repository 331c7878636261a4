import type { ReactNode } from 'react'
import { type BrandColors, brandStyle } from '../brand'
import { atkinson } from '../fonts'
import '../styles/site.css'

/** The html document of every page outside the back office: language, typeface, house style, skip link. */
export function Document({ brand, children }: { brand?: BrandColors; children: ReactNode }) {
  return (
    <html className={atkinson.variable} lang="nl" style={brand && brandStyle(brand)}>
      <body>
        <a
          className="absolute top-2 left-2 z-50 -translate-y-20 rounded-m bg-brand px-4 py-2.5 font-semibold text-on-brand focus:translate-y-0"
          href="#inhoud"
        >
          Naar de inhoud
        </a>
        {children}
      </body>
    </html>
  )
}
