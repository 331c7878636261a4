import { Globe, Phone, Video } from 'lucide-react'
import type { ReactNode } from 'react'
import { phoneInWords } from '@/src/domain/shared/contact'
import { webAddress } from '@/src/features/accreditation/agenda/words'
import { Card } from '@/src/ui/Card'
import { countsOn, type TherapistPage } from '../present'
import { BioText } from './BioText'
import { ContactForm } from './ContactForm'
import { Places } from './Places'
import { Portrait } from './Portrait'
import { Recognitions } from './Recognitions'

type Props = { therapist: TherapistPage; token: string; today: string }

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-kop`} id={id}>
      <Card>
        <h2 className="mb-4 text-xl" id={`${id}-kop`}>
          {title}
        </h2>
        {children}
      </Card>
    </section>
  )
}

/** All that a client may know of a therapist (KS-FIND-1). */
export function TherapistView({ therapist, token, today }: Props) {
  const { name, profession, organisation, places, reachable, slug, bio, opening } = therapist
  const recognitions = therapist.recognitions.filter((recognition) => countsOn(recognition, today))
  return (
    <article className="grid gap-6">
      <header className="flex flex-wrap items-center gap-5">
        <Portrait large name={name} photo={therapist.photo} />
        <div className="min-w-0 flex-1 basis-64">
          <h1 className="[overflow-wrap:anywhere]">{name}</h1>
          <p className="mt-1 text-ink-soft">
            {profession ? `${profession} · ${organisation.name}` : organisation.name}
          </p>
          <Reach therapist={therapist} />
        </div>
      </header>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-6">
          {bio ? (
            <Part id="over" title="Over mij">
              <BioText bio={bio} />
            </Part>
          ) : null}
          <Offer therapist={therapist} />
          {places.length > 0 && (
            <Part id="praktijk" title={places.length === 1 ? 'Praktijk' : 'Praktijken'}>
              <Places therapist={therapist} />
            </Part>
          )}
          {reachable && (
            <Part id="bericht" title={`Schrijf ${name}`}>
              <ContactForm name={name} slug={slug} token={token} />
            </Part>
          )}
        </div>
        <div className="grid gap-6">
          <Part id="erkenning" title="Erkenningen">
            <Recognitions
              organisation={organisation}
              recognitions={recognitions}
              registrations={therapist.registrations}
            />
          </Part>
          {opening && (
            <Part id="open" title="Openingstijden">
              <p className="whitespace-pre-line">{opening}</p>
            </Part>
          )}
        </div>
      </div>
    </article>
  )
}

function Reach({ therapist: { phone, website, online } }: { therapist: TherapistPage }) {
  const site = webAddress(website)
  const items = [
    phone && { key: 'phone', icon: Phone, href: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phoneInWords(phone) },
    site && { key: 'site', icon: Globe, href: site, text: new URL(site).hostname.replace(/^www\./, '') },
  ].filter((item) => item !== null && item !== '')
  return (
    <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {items.map(({ key, icon: Icon, href, text }) => (
        <li className="inline-flex min-h-9 items-center gap-1.5" key={key}>
          <Icon aria-hidden className="size-4 shrink-0" />
          <a className="link [overflow-wrap:anywhere]" href={href} rel="nofollow ugc noopener">
            {text}
          </a>
        </li>
      ))}
      {online && (
        <li className="inline-flex min-h-9 items-center gap-1.5">
          <Video aria-hidden className="size-4 shrink-0" />
          Ook online
        </li>
      )}
    </ul>
  )
}

function Offer({ therapist: { specialities, methods, targetGroups, languages } }: { therapist: TherapistPage }) {
  const lists = [
    { title: 'Specialismen', words: specialities },
    { title: 'Behandelwijzen', words: methods },
    { title: 'Voor wie', words: targetGroups },
    { title: 'Talen', words: languages },
  ].filter(({ words }) => words.length > 0)
  if (lists.length === 0) return null
  return (
    <Part id="aanbod" title="Waarvoor kun je terecht">
      <dl className="grid gap-4">
        {lists.map(({ title, words }) => (
          <div key={title}>
            <dt className="text-ink-soft text-sm">{title}</dt>
            <dd className="mt-1.5 flex flex-wrap gap-2">
              {words.map((word) => (
                <span className="rounded-full bg-brand-tint px-3 py-1 text-sm [overflow-wrap:anywhere]" key={word}>
                  {word}
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  )
}
