import { BadgeCheck } from 'lucide-react'
import Link from 'next/link'
import { formatDate } from '@/src/lib/format'
import type { ShownRecognition, TherapistPage } from '../present'

/** What each kind of recognition says to a client. */
const meanings: Record<ShownRecognition['kind'], string> = {
  professional: 'Erkend in dit beroep: opleiding, ervaring en bijscholing zijn beoordeeld.',
  performance: 'Met deze prestatiecode kan een behandeling op je rekening staan voor je zorgverzekeraar.',
  vektis: 'Bij zorgverzekeraars bekend in het register van Vektis (AGB).',
  cz: 'Erkend door zorgverzekeraar CZ.',
  plato: 'Opleiding getoetst aan de PLATO-eindtermen: medische of psychosociale basiskennis.',
}

type Props = Pick<TherapistPage, 'registrations' | 'organisation'> & { recognitions: readonly ShownRecognition[] }

/** Recognitions with what they mean and who checked them, and where anyone can look that up. */
export function Recognitions({ recognitions, registrations, organisation }: Props) {
  return (
    <div className="grid gap-4">
      {recognitions.length > 0 && (
        <ul className="grid gap-3">
          {recognitions.map(({ kind, name, code, from }) => (
            <li className="flex gap-3" key={`${kind} ${name} ${code} ${from}`}>
              <BadgeCheck aria-hidden className="mt-0.5 size-5 shrink-0 text-ok" />
              <div className="min-w-0">
                <p className="font-semibold [overflow-wrap:anywhere]">
                  {name}
                  {code && ` (${code})`}
                </p>
                <p className="text-ink-soft text-sm">
                  {meanings[kind]}
                  {from && ` Sinds ${formatDate(from)}.`}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="text-sm">
        Nagekeken door {organisation.name}. Wie niet meer aan de eisen voldoet, staat hier niet.
      </p>
      {registrations.map(({ register, slug, number, until }) => (
        <p className="text-sm" key={`${slug} ${number}`}>
          Staat in het {register}, nummer <span className="num">{number}</span>
          {until && `, tot en met ${formatDate(until)}`}.{' '}
          <Link className="link" href={`/register/${slug}?${new URLSearchParams({ zoek: number })}`} prefetch={false}>
            Zelf nakijken
          </Link>
        </p>
      ))}
    </div>
  )
}
