import { BadgeCheck, Camera, Clock3, LogIn, Search, ShieldCheck } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { ButtonLink } from '@/src/ui/Button'
import { RegisterPicture } from './RegisterPicture'

export const metadata: Metadata = { title: { absolute: 'Registerhuis: laat zien dat je je vak bijhoudt' } }

const promises = [
  {
    icon: Camera,
    title: 'Van certificaat naar kluis',
    text: 'Maak een foto van je certificaat of kies een bestand. Je krijgt meteen een ontvangstbewijs.',
  },
  {
    icon: Clock3,
    title: 'Je weet wanneer je antwoord krijgt',
    text: 'Bij elke inzending staat de uiterste datum. Die schuift daarna niet meer op.',
  },
  {
    icon: BadgeCheck,
    title: 'Je ziet waar je staat',
    text: 'Wat is goedgekeurd, wat wordt nog bekeken, en wat moet je nog doen voor het einde van je periode.',
  },
  {
    icon: ShieldCheck,
    title: 'Je bewijs blijft van jou',
    text: 'Bestanden worden versleuteld bewaard. Alleen jij en je beoordelaar kunnen erbij.',
  },
]

export default function HomePage() {
  return (
    <>
      <section className="bg-hero text-white">
        <div className="wrap grid items-center gap-10 py-12 md:py-18 lg:grid-cols-[1.1fr_0.9fr] lg:gap-16 lg:py-24">
          <div>
            <h1 className="text-[clamp(2.125rem,1.5rem+3vw,3.25rem)] leading-[1.06]">
              Laat zien dat je je vak bijhoudt.
            </h1>
            <p className="mt-5 max-w-[46ch] text-[#d5e8e6] text-lg">
              Diploma’s en nascholing op één plek. Je ziet altijd waar je staat en wat je nog moet doen.
            </p>
            <div className="mt-8 flex flex-wrap gap-3">
              <ButtonLink className="bg-white! text-[#083d42]! hover:bg-[#e3f0ef]!" href="/account" icon={LogIn}>
                Inloggen
              </ButtonLink>
              <ButtonLink
                className="bg-transparent! text-white! ring-[#7fb3b1]! hover:bg-white/10!"
                href="/zoek-een-therapeut"
                icon={Search}
                variant="secondary"
              >
                Zoek een therapeut
              </ButtonLink>
            </div>
          </div>
          <RegisterPicture />
        </div>
      </section>
      <section aria-labelledby="wat" className="wrap py-12 md:py-18">
        <h2 className="text-xl" id="wat">
          Wat je hier doet
        </h2>
        <ul className="mt-7 grid gap-x-10 gap-y-8 sm:grid-cols-2">
          {promises.map(({ icon: Icon, title, text }) => (
            <li className="flex gap-4" key={title}>
              <span className="grid size-12 shrink-0 place-items-center rounded-m bg-brand-tint text-brand">
                <Icon aria-hidden className="size-6" />
              </span>
              <div>
                <h3>{title}</h3>
                <p className="mt-1 max-w-[46ch] text-ink-soft">{text}</p>
              </div>
            </li>
          ))}
        </ul>
        <p className="mt-12 border-line border-t pt-6 text-ink-soft">
          Nog geen account? Je krijgt een uitnodiging van je beroepsorganisatie. Je wachtwoord vergeten?{' '}
          <Link className="link" href="/wachtwoord-vergeten">
            Maak een nieuw wachtwoord
          </Link>
          .
        </p>
      </section>
    </>
  )
}
