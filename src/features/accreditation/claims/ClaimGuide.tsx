import { Card } from '@/src/ui/Card'

/** What happens with a claim, in four lines. */
export function ClaimGuide() {
  return (
    <Card>
      <h2 className="mb-3">Zo gaat het</h2>
      <ol className="grid list-decimal gap-2 pl-5 text-sm">
        <li>Je meldt welke scholing je mist, met je certificaat of een ander bewijs.</li>
        <li>De opleider krijgt de tijd om te antwoorden: minstens twee weken.</li>
        <li>Bevestigt de opleider dat je erbij was, dan staan je punten meteen in je dossier.</li>
        <li>Anders beslist het register, ook als de opleider niets laat horen.</li>
      </ol>
      <p className="mt-3 text-ink-soft text-sm">
        Zolang je melding loopt, verstrijkt je laatste dag om je dossier aan te melden niet.
      </p>
    </Card>
  )
}
