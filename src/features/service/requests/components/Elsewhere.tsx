import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { newHref } from '@/src/features/evidence/address'

const links = [
  {
    href: '/persoonlijk?open=correctie#correctie',
    label: 'Naam of geboortedatum klopt niet',
    text: 'vraag een correctie aan op Persoonlijk',
  },
  {
    href: newHref('extension-requests'),
    label: 'Meer tijd nodig voor je dossier',
    text: 'vraag uitstel op Registratie',
  },
  { href: '/praktijk', label: 'Praktijk verhuisd of ander mailadres', text: 'wijzig het zelf op Praktijk' },
  { href: '/mijn-gegevens', label: 'Kopie van je gegevens of laten wissen', text: 'regel je op Mijn gegevens' },
]

const insurance = {
  href: '/aov',
  label: 'Verzekerd als je niet kunt werken',
  text: 'bereken je premie en vraag een AOV aan op Mijn AOV',
}

/** What isn't asked here, but on a page of its own. @param aov whether there is an insurance for this member (KS-AOV-1) */
export function Elsewhere({ aov }: { aov: boolean }) {
  return (
    <section aria-labelledby="elders" className="mt-8">
      <h2 className="mb-2 text-base" id="elders">
        Dit regel je op een andere pagina
      </h2>
      <ul className="divide-y divide-line">
        {[...links, ...(aov ? [insurance] : [])].map(({ href, label, text }) => (
          <li key={href}>
            <Link className="group flex min-h-12 items-center justify-between gap-4 py-2.5" href={href}>
              <span>
                <span className="font-semibold underline-offset-3 group-hover:underline">{label}</span>
                <span className="block text-ink-soft text-sm">{text}</span>
              </span>
              <ArrowRight aria-hidden className="size-5 shrink-0 text-ink-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
