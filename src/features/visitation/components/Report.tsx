import type { OwnVisit } from '../own'

type Found = Pick<OwnVisit, 'report' | 'improvements' | 'closingRemark'>

/** What the visit found (KS-VIS-2). */
export function Report({ visit }: { visit: Found }) {
  return (
    <div className="grid gap-4">
      {visit.report && <p className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">{visit.report}</p>}
      {visit.improvements.length > 0 && <Points points={visit.improvements} />}
      {visit.closingRemark && (
        <p className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">
          <strong>Bij het afronden:</strong> {visit.closingRemark}
        </p>
      )}
    </div>
  )
}

/** The improvement points, each with the article it is about. */
export const Points = ({ points }: { points: OwnVisit['improvements'] }) => (
  <ol className="grid list-decimal gap-2 pl-5">
    {points.map(({ text, article }) => (
      <li className="[overflow-wrap:anywhere]" key={text}>
        {text}
        {article && <span className="text-ink-soft"> ({article})</span>}
      </li>
    ))}
  </ol>
)
