import { Compass, House, Newspaper } from 'lucide-react'
import { ButtonLink } from '@/src/ui/Button'

/** Says that a page isn't there, and where to go instead. */
export function NotFoundView() {
  return (
    <div className="wrap grid place-items-center py-16 text-center md:py-24">
      <span className="grid size-18 place-items-center rounded-full bg-brand-tint text-brand">
        <Compass aria-hidden className="size-9" />
      </span>
      <h1 className="mt-6">Deze pagina is er niet</h1>
      <p className="mt-3 max-w-[52ch] text-ink-soft">
        Misschien is het adres verkeerd overgenomen, of is de pagina weggehaald. Zocht je iets van jezelf? Log dan eerst
        in.
      </p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <ButtonLink href="/" icon={House}>
          Naar de voorpagina
        </ButtonLink>
        <ButtonLink href="/nieuws" icon={Newspaper} variant="secondary">
          Naar het nieuws
        </ButtonLink>
      </div>
    </div>
  )
}
