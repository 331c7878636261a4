import { Download } from 'lucide-react'
import type { StandingOf } from '@/collections/identity/StandingChanges/facts'
import { hasTiers } from '@/src/domain/identity/membership'
import { Button } from '@/src/ui/Button'

/** The licence of the professional organisation, or why it isn't there (KS-ACC-4). A plain form: it may make one. */
export function Licence({ standing: { good, reasons, facts } }: { standing: StandingOf }) {
  if (!hasTiers(facts.kind)) return null
  return (
    <section aria-labelledby="licentie" className="mb-6 border-line border-b pb-6 last:mb-0 last:border-b-0 last:pb-0">
      <h3 id="licentie">Licentie van je beroepsorganisatie</h3>
      {good ? (
        <form action="/api/certificates/licence" className="mt-3" method="post">
          <p className="mb-3 text-ink-soft">
            Met nummer en QR-code. Wie de code scant, ziet of de licentie op dat moment geldt.
          </p>
          <Button icon={Download} size="small" type="submit">
            Download je licentie
          </Button>
        </form>
      ) : (
        <div className="mt-2">
          <p>Je licentie is er zodra je status in orde is:</p>
          <ul className="mt-1 list-disc pl-5">
            {reasons
              .filter(({ holdsUp }) => holdsUp === 'good')
              .map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
        </div>
      )}
    </section>
  )
}
