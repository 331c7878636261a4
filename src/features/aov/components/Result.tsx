import type { ShownQuote } from '@/collections/aov/AovApplications/answer'
import { formatEuros } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Comparison } from './Comparison'

type Props = { quote: ShownQuote; changed: boolean }

/** The premium, how it was calculated, and what another own-risk period costs (KS-AOV-1). */
export function Result({ quote: { tariff, endAge, premium, compared }, changed }: Props) {
  return (
    <section aria-label="Je premie" className="grid gap-5" id="premie">
      {changed && (
        <Alert live title="De premie is veranderd" tone="wait">
          Het tarief is net gewijzigd. Dit is de premie die nu geldt. Er is nog niets verstuurd: kijk hem na en verstuur
          je aanvraag opnieuw.
        </Alert>
      )}
      <div className="rounded-m bg-brand-tint px-5 py-4" role="status">
        <p className="text-ink-soft">Je premie bij {tariff.insurer}</p>
        <p>
          <strong className="num text-2xl">{formatEuros(premium.monthly / 100)}</strong> per maand
        </p>
        <p className="text-ink-soft text-sm">
          {formatEuros(premium.yearly / 100)} per jaar. De verzekering loopt tot je {endAge} wordt.
        </p>
      </div>
      {tariff.isExample && (
        <Alert title="Voorbeeldcijfers" tone="info">
          Dit tarief is een voorbeeld. Aan de premie kan niemand rechten ontlenen.
        </Alert>
      )}
      <div>
        <h3 className="mb-2 text-base">Zo is het berekend</h3>
        <ol className="grid list-decimal gap-1.5 pl-5">
          {premium.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </div>
      {compared.length > 1 && <Comparison chosen={premium.ownRisk} compared={compared} />}
    </section>
  )
}
