import { TriangleAlert } from 'lucide-react'
import type { GroupInList } from '../types'
import { isIncomplete, meetsInWords, membersInWords, methodInWords, wantedInWords } from './words'

/** What one wants to know of a group at a glance, in one line. */
export function GroupFacts({ group }: { group: GroupInList }) {
  const facts = [group.place, membersInWords(group), wantedInWords(group), meetsInWords(group), methodInWords(group)]
  return (
    <>
      <span className="text-ink-soft text-sm">{facts.filter(Boolean).join(' · ')}</span>
      {isIncomplete(group) && (
        <span className="flex w-fit items-center gap-1.5 font-semibold text-sm text-wait">
          <TriangleAlert aria-hidden className="size-4 shrink-0" />
          Nog niet compleet: sessies tellen vanaf drie leden
        </span>
      )}
    </>
  )
}
