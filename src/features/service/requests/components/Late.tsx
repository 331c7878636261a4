import { CheckCircle2, Circle } from 'lucide-react'
import Link from 'next/link'
import { Alert } from '@/src/ui/Alert'
import type { RequestsPage } from '../load'
import { panelOf } from '../words'

type Props = { late: NonNullable<RequestsPage['late']>; uploadHref: string }

/** Too late to leave this year, and the way for whose business ended (KS-SRV-4): what was done of it, and what comes next. */
export function Late({ late, uploadHref }: Props) {
  const { by, year, proof, reported } = late
  const steps = [
    {
      done: proof,
      text: (
        <>
          Upload het bewijs van uitschrijving bij de KvK op{' '}
          <Link className="link" href={uploadHref}>
            Screening | Extra
          </Link>
          , bij “Iets anders”.
        </>
      ),
    },
    {
      done: proof && reported,
      text: (
        <>
          Meld het bij{' '}
          <a
            className="link"
            href={`/service-contact?open=${panelOf['documents-ready']}#${panelOf['documents-ready']}`}
          >
            Gevraagde stukken geüpload
          </a>
          , met de schakelaar voor screening.
        </>
      ),
    },
    { done: false, text: 'Schrijf je hier uit. We bekijken eerst het bewijs.' },
  ]
  return (
    <div className="grid gap-4">
      <Alert title={`Uitschrijven per eind ${year} kon tot en met ${by}`} tone="wait">
        Het kan nog als je bedrijf is beëindigd. Anders schrijf je je in {year + 1} uit, uiterlijk op{' '}
        {by.replace(String(year), String(year + 1))}.
      </Alert>
      <div>
        <h3 className="text-base">Is je bedrijf beëindigd?</h3>
        <ol className="mt-2 grid gap-2">
          {steps.map(({ done, text }, index) => (
            // The steps never change places.
            <li className="flex gap-2.5" key={index}>
              {done ? (
                <CheckCircle2 aria-label="gedaan" className="mt-0.5 size-5 shrink-0 text-ok" role="img" />
              ) : (
                <Circle aria-label="nog te doen" className="mt-0.5 size-5 shrink-0 text-ink-soft" role="img" />
              )}
              <span>{text}</span>
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
