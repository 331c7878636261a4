import { Alert } from '@/src/ui/Alert'
import { Button } from '@/src/ui/Button'
import type { Newer } from './useAutosave'

/** Two people wrote the same answer: both texts are there, and one chooses (KB-4). */
export function Conflict({ newer, settle }: { newer: Newer; settle: (newer: Newer, mine: boolean) => void }) {
  return (
    <Alert live title={`${newer.savedByName ?? 'Een collega'} heeft dit antwoord intussen veranderd`} tone="wait">
      <p>Jouw tekst staat hierboven nog. Dit staat er nu opgeslagen:</p>
      <blockquote className="my-2 whitespace-pre-line border-line border-l-4 pl-3 [overflow-wrap:anywhere]">
        {newer.text || '(leeg)'}
      </blockquote>
      <div className="flex flex-wrap gap-2">
        <Button onClick={() => settle(newer, true)} size="small">
          Bewaar mijn tekst
        </Button>
        <Button onClick={() => settle(newer, false)} size="small" variant="secondary">
          Neem deze tekst over
        </Button>
      </div>
    </Alert>
  )
}
