import { ArrowLeft, Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import {
  documentSubjectLabels,
  dossierWishLabels,
  effectLabels,
  type RequestKind,
  requestKindLabels,
} from '@/src/domain/service/labels'
import type { Quote } from '@/src/domain/service/quote'
import { formatDate, formatEuros } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import { chosenIn, type RequestFormState } from '../form-state'
import type { Choices } from './KindFields'

type Props = {
  kind: RequestKind
  quote: Quote
  state: RequestFormState
  choices: Choices
  busy: boolean
}

type Fact = { name: string; value: string }

const labelOf = (labels: Readonly<Record<string, string>>, value: string): string => labels[value] ?? value

/** What was filled in, in words. */
function answers(values: Record<string, string>, { recognisers }: Choices): Fact[] {
  const lists: [string, string, Readonly<Record<string, string>>][] = [
    ['subjects', 'Waarvoor', documentSubjectLabels],
    ['wishes', 'Je vraagt aan', dossierWishLabels],
    ['effect', 'Gaat in', effectLabels],
  ]
  const told = lists.flatMap(([name, label, labels]) => {
    const chosen = chosenIn(values, name)
    return chosen.length > 0 ? [{ name: label, value: chosen.map((one) => labelOf(labels, one)).join(', ') }] : []
  })
  const by = recognisers.find(({ id }) => String(id) === values.recognisedBy)
  return [
    ...told,
    ...(by ? [{ name: 'Erkenning door', value: by.name }] : []),
    ...(values.mayCall ? [{ name: 'Bellen mag', value: values.mayCall }] : []),
    ...(values.remark ? [{ name: 'Je schreef', value: values.remark }] : []),
  ]
}

/** What is about to happen, before it does: cost, date and consequence (KS-SRV-2 … KS-SRV-5). */
export function Confirm({ kind, quote, state, choices, busy }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const cents = quote.price + quote.issuerPrice
  const cost = cents > 0 ? formatEuros(cents / 100) : null
  const facts: Fact[] = [
    ...answers(state.values, choices).filter(({ name }) => name !== 'Gaat in'),
    { name: 'Kosten', value: cost ?? 'Niets' },
    { name: 'Gaat in', value: quote.effectOn ? formatDate(quote.effectOn) : 'Zodra we het hebben afgehandeld' },
  ]
  return (
    <div className="grid gap-5">
      <h3 className="rounded-s text-lg" ref={heading} tabIndex={-1}>
        Klopt dit?
      </h3>
      {state.changed && (
        <Alert live title="Er is iets veranderd sinds je dit bekeek" tone="wait">
          Kijk nog een keer naar de kosten en de datum, en bevestig dan.
        </Alert>
      )}
      <dl className="grid gap-x-6 gap-y-2 rounded-m bg-sunken px-4 py-4 sm:grid-cols-[auto_1fr] sm:px-5">
        {facts.map(({ name, value }) => (
          <div className="contents" key={name}>
            <dt className="text-ink-soft">{name}</dt>
            <dd className="mb-2 whitespace-pre-line font-semibold [overflow-wrap:anywhere] sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <p className="font-semibold">Dit betekent het:</p>
        <ul className="mt-1 list-disc pl-5">
          {quote.consequences.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {Object.entries(state.values).flatMap(([name, value]) =>
        (name === 'remark' ? [value] : value.split('\n')).map((one) => (
          <input key={`${name} ${one}`} name={name} type="hidden" value={one} />
        )),
      )}
      <input name="token" type="hidden" value={quote.token} />
      <input name="key" type="hidden" value={state.key} />
      <div className="flex flex-wrap gap-3">
        <Button
          busy={busy}
          icon={Check}
          name="intent"
          type="submit"
          value="confirm"
          variant={kind === 'downgrade' || kind === 'deregistration' ? 'danger' : 'primary'}
        >
          {confirmText(kind, cost)}
        </Button>
        <Button icon={ArrowLeft} name="intent" type="submit" value="change" variant="secondary">
          Wijzig
        </Button>
      </div>
    </div>
  )
}

function confirmText(kind: RequestKind, cost: string | null): string {
  if (kind === 'documents-ready') return 'Meld dat de stukken er zijn'
  if (kind === 'deregistration') return 'Schrijf me uit'
  if (kind === 'downgrade') return 'Maak me CAT-collectief'
  return cost ? `${requestKindLabels[kind]}, ik betaal ${cost}` : `${requestKindLabels[kind]}`
}
