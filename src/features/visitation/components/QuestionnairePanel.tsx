import { ClipboardList } from 'lucide-react'
import type { Question } from '@/src/domain/visitation/questionnaire'
import { formatMoment } from '@/src/lib/format'
import { Panel } from '@/src/ui/Panel'
import type { OwnVisit } from '../own'
import { QuestionnaireForm } from './QuestionnaireForm'

type Props = { visit: OwnVisit; back: string; open: string | undefined; questions: Question[] }

const beforehand = ['due', 'planned', 'proposed', 'agreed']

/** The questionnaire of a visit: to be filled in before it, to be read afterwards (KS-VIS-1). */
export function QuestionnairePanel({ visit, back, open, questions }: Props) {
  const { questionnaire } = visit
  const sent = questionnaire?.status === 'sent'
  const fillable = !sent && beforehand.includes(visit.status) && questions.length > 0
  if (!fillable && !sent) return null
  const answers = Object.fromEntries((questionnaire?.answers ?? []).map(({ code, answer }) => [code, answer]))
  return (
    <Panel
      icon={ClipboardList}
      id="vragenlijst"
      open={open === 'vragenlijst'}
      summary={sent ? 'verstuurd' : questionnaire ? 'nog niet verstuurd' : 'nog in te vullen'}
      title="Visitatie | Vragenlijst"
    >
      {fillable ? (
        <>
          <p className="mb-6 max-w-[62ch] text-ink-soft">
            Vul de vragenlijst in vóór het bezoek. Je kunt tussendoor bewaren; je visiteur leest hem pas als je hem
            verstuurt.
          </p>
          <QuestionnaireForm answers={answers} back={back} questions={questions} visit={visit.id} />
        </>
      ) : (
        <>
          {questionnaire?.sentAt && (
            <p className="mb-5 text-ink-soft">Verstuurd op {formatMoment(questionnaire.sentAt)}.</p>
          )}
          <Answers answers={questionnaire?.answers ?? []} />
        </>
      )}
    </Panel>
  )
}

/** What was answered, question by question. */
export const Answers = ({ answers }: { answers: NonNullable<OwnVisit['questionnaire']>['answers'] }) => (
  <dl className="grid gap-4">
    {answers.map(({ code, question, answer }) => (
      <div key={code}>
        <dt className="font-semibold">{question}</dt>
        <dd className="max-w-[68ch] whitespace-pre-line [overflow-wrap:anywhere]">{answer || 'Niet ingevuld'}</dd>
      </div>
    ))}
  </dl>
)
