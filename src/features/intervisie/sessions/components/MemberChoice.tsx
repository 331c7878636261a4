import { formatDate } from '@/src/lib/format'
import { choiceMark, choiceRow } from '@/src/ui/form/choice'
import { FieldGroup } from '@/src/ui/form/Field'
import type { GroupMember } from '../queries'

type Props = { members: GroupMember[]; error: string | undefined; idPrefix: string }

/** Who of the group was there; the author was, of course. */
export function MemberChoice({ members, error, idPrefix }: Props) {
  return (
    <FieldGroup
      error={error}
      help="Jij staat er vanzelf bij. Haal het vinkje weg bij wie er niet was."
      idPrefix={idPrefix}
      label="Wie er nog meer bij waren"
      name="members"
      required
    >
      <div className="grid gap-2">
        {members.map(({ id, name, from, until }) => (
          <label className={choiceRow} key={id}>
            <input className={choiceMark} defaultChecked={until === null} name="members" type="checkbox" value={id} />
            <span>
              {name}
              <span className="block text-ink-soft text-sm">
                lid vanaf {formatDate(from)}
                {until && ` tot en met ${formatDate(until)}`}
              </span>
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
