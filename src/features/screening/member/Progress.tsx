import { ListChecks } from 'lucide-react'
import { isMembersTurn, isMissing, type Step } from '@/src/domain/screening/missing'
import { count } from '@/src/lib/format'
import { Card } from '@/src/ui/Card'
import { ProgressBar } from '@/src/ui/ProgressBar'
import { StepList } from './StepList'

/** How far the screening is, in one sentence: whose turn it is. */
function sentence(missing: readonly Step[]): string {
  const mine = missing.filter(isMembersTurn).length
  if (missing.length === 0) return 'Alles is er. De beoordelaar beslist nu over je toelating.'
  if (mine === 0) return 'Jij hoeft nu niets te doen. De beoordelaar kijkt wat je inleverde na.'
  return `Jij bent aan de beurt: ${count(mine, 'stap', 'stappen')} te gaan.`
}

/** The steps of the plan with progress; what is done folds away (KS-SCR-3). */
export function Progress({ steps }: { steps: readonly Step[] }) {
  const asked = steps.filter(({ optional }) => !optional)
  const done = steps.filter(({ state }) => state === 'done')
  const todo = steps.filter(({ state }) => state !== 'done')
  const finished = asked.filter(({ state }) => state === 'done').length
  const text = `${finished} van ${asked.length}`
  return (
    <Card className="grid gap-5">
      <div className="grid gap-2">
        <h2 className="flex items-center gap-2">
          <ListChecks aria-hidden className="size-5 text-brand" /> {text} stappen klaar
        </h2>
        <ProgressBar
          label="Voortgang van je screening"
          max={asked.length}
          pending={asked.filter(({ state }) => state === 'waiting').length}
          text={text}
          value={finished}
        />
        <p className="text-ink-soft">{sentence(steps.filter(isMissing))}</p>
      </div>
      {todo.length > 0 && <StepList steps={todo} />}
      {done.length > 0 && (
        <details>
          <summary className="min-h-6 cursor-pointer font-semibold text-brand underline underline-offset-3">
            {count(done.length, 'stap', 'stappen')} in orde
          </summary>
          <div className="mt-3">
            <StepList steps={done} />
          </div>
        </details>
      )}
    </Card>
  )
}
