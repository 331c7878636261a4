import { isMembersTurn, isMissing, type Step } from '@/src/domain/screening/missing'
import { count } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { MissingDialog } from './MissingDialog'
import { StepList } from './StepList'

/** What is missing of a member, as a dialog at entry and in a list on the page; nothing when nothing is missing (KS-ACC-2). */
export function MissingNotice({ steps }: { steps: readonly Step[] }) {
  const missing = steps.filter(isMissing)
  const mine = missing.filter(isMembersTurn)
  if (mine.length === 0) return null
  return (
    <>
      <MissingDialog steps={missing} />
      <Alert
        title={`Er ${mine.length === 1 ? 'ontbreekt' : 'ontbreken'} nog ${count(mine.length, 'gegeven', 'gegevens')}`}
        tone="wait"
      >
        <details>
          <summary className="min-h-6 cursor-pointer font-semibold text-brand underline underline-offset-3">
            Bekijk wat er ontbreekt
          </summary>
          <div className="mt-3">
            <StepList steps={missing} />
          </div>
        </details>
      </Alert>
    </>
  )
}
