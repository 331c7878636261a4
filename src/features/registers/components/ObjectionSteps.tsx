import { Card } from '@/src/ui/Card'

/** What happens with an objection, in three lines. */
export function ObjectionSteps() {
  return (
    <Card>
      <h2 className="mb-3">Zo gaat het</h2>
      <ol className="grid list-decimal gap-2 pl-5 text-sm">
        <li>Je schrijft wat er volgens jou niet klopt. Bewijs mag erbij, maar hoeft niet.</li>
        <li>Iemand die niet bij de beslissing betrokken was, beoordeelt je bezwaar.</li>
        <li>Krijg je gelijk? Dan wordt opnieuw beslist, weer door iemand anders.</li>
      </ol>
    </Card>
  )
}
