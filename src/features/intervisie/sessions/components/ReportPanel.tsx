import { formatDateInput } from '@/src/lib/format'
import type { GroupMember } from '../queries'
import type { OwnReport } from '../reports'
import { OwnReports } from './OwnReports'
import { ReportForm } from './ReportForm'

type Props = {
  reports: OwnReport[]
  members: GroupMember[]
  /** The draft that is being edited. */
  edit: number | undefined
  /** Changes after every save, so that the form starts empty again. */
  stamp: string
  limitMb: number
  owner: number
}

const valuesOf = ({ date, startsAt, endsAt, themes }: OwnReport): Record<string, string> => ({
  date: formatDateInput(date),
  startsAt: startsAt ?? '',
  endsAt: endsAt ?? '',
  themes: themes ?? '',
})

/** Writing a report for the group, and the reports written before. */
export function ReportPanel({ reports, members, edit, stamp, limitMb, owner }: Props) {
  const draft = reports.find(({ id, status }) => id === edit && status === 'draft')
  return (
    <>
      <p className="mb-5">
        Schrijf het verslag één keer voor de hele groep. Wie erbij was, krijgt een mail en bevestigt met één klik. Voor
        ieder die bevestigt gaat de sessie naar de eigen beoordelaar; voor jou meteen.
      </p>
      {members.length > 0 && (
        <ReportForm
          files={draft?.files ?? []}
          id={draft?.id ?? null}
          key={draft?.id ?? stamp}
          limitMb={limitMb}
          members={members}
          owner={owner}
          values={draft ? valuesOf(draft) : {}}
        />
      )}
      <OwnReports editing={draft?.id ?? null} reports={reports} />
    </>
  )
}
