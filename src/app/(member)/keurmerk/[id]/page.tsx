import { Award, ClipboardCheck, FileCheck2, MessageCircleQuestion, PencilLine, Scale, UsersRound } from 'lucide-react'
import type { Metadata } from 'next'
import Link from 'next/link'
import { sendProblems } from '@/src/domain/keurmerk/answers'
import { questionsOf } from '@/src/domain/keurmerk/framework'
import { outcomeLabels } from '@/src/domain/keurmerk/labels'
import { mayObject, objectUntil } from '@/src/domain/keurmerk/objection'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import type { Params } from '@/src/features/evidence/components/pageQuery'
import { evaluationPath } from '@/src/features/keurmerk/address'
import { Decision } from '@/src/features/keurmerk/components/Decision'
import { AddPersonForm, AskForm, MovePersonForm } from '@/src/features/keurmerk/components/Forms'
import { Questionnaire } from '@/src/features/keurmerk/components/Questionnaire'
import { Report } from '@/src/features/keurmerk/components/Report'
import { SendCheck } from '@/src/features/keurmerk/components/SendCheck'
import { Sent } from '@/src/features/keurmerk/components/Sent'
import { loadEvaluation } from '@/src/features/keurmerk/load'
import { standingWords, timeLeft } from '@/src/features/keurmerk/words'
import { MemberFrame } from '@/src/features/portal/components/MemberFrame'
import { StatusCard } from '@/src/features/portal/components/StatusCard'
import { formatDate } from '@/src/lib/format'
import { Alert } from '@/src/ui/Alert'
import { Badge } from '@/src/ui/Badge'
import { PageHeader } from '@/src/ui/PageHeader'
import { Panel } from '@/src/ui/Panel'
import { Panels } from '@/src/ui/Panels'

export const metadata: Metadata = { title: 'Zelfevaluatie' }

const told: Record<string, string> = {
  opgeslagen: 'Opgeslagen, nog niet verstuurd.',
  verstuurd: 'Verstuurd. Je antwoorden staan vast; je krijgt er ook een mail over.',
  invuller: 'Je collega kan nu meeschrijven.',
  invullers: 'Bijgewerkt.',
  gevraagd: 'Je vraag is verstuurd. Je krijgt een mail als er antwoord is.',
  bezwaar: 'Je bezwaar is binnen. Je hoort van ons.',
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Params> }

/** One self-evaluation: filling in, sending, the report and the decision (KB-3 … KB-6). */
export default async function EvaluationPage({ params, searchParams }: Props) {
  const [{ id }, { norm, gedaan, open }] = await Promise.all([params, searchParams])
  const loaded = await loadEvaluation(id)
  const { member, frame, evaluation, round, stage, turn, party, people, questions, answers, asked, submissions } =
    loaded
  const { report, decision } = loaded
  const now = new Date()
  const done = typeof gedaan === 'string' ? told[gedaan] : undefined
  const filling = turn === 1 || turn === 2
  const problems = filling ? sendProblems({ ...round.framework, questions }, answers) : {}
  const codes = [...new Set(questions.map((question) => question.norm))]
  const current = typeof norm === 'string' && codes.includes(norm) ? norm : (codes[0] ?? '')
  const { tone, text } = standingWords(stage, evaluation)
  const until = turn === 2 ? round.requalifiesUntil : round.closesOn
  const items = round.framework.norms.flatMap(({ code }) =>
    questionsOf(round.framework, code).map((one) => ({ value: one.code, label: `Norm ${code}, vraag ${one.number}` })),
  )
  const mayStillObject = mayObject(evaluation, amsterdamDay(now)) === null && decision.objection === null
  return (
    <MemberFrame
      {...frame}
      head={
        <>
          <p className="mb-2">
            <Link className="link" href="/keurmerk">
              Keurmerk
            </Link>
          </p>
          <PageHeader title={`${evaluation.practiceName}: keurmerk ${round.year}`} />
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <Badge tone={tone}>{text}</Badge>
            {filling && <span>{timeLeft(until, now)}</span>}
          </p>
          {done && <Alert live title={done} tone="ok" />}
          {!filling && !evaluation.decided && <Alert title={turn} tone="info" />}
        </>
      }
      status={<StatusCard member={member} />}
    >
      <Panels>
        {evaluation.decided && (
          <Panel
            icon={Award}
            id="besluit"
            open={open === undefined || open === 'besluit'}
            title="Besluit"
            summary={evaluation.outcome && outcomeLabels[evaluation.outcome]}
          >
            <Decision
              decision={decision}
              evaluation={evaluation}
              objectUntil={
                mayStillObject && evaluation.decidedOn ? formatDate(objectUntil(evaluation.decidedOn)) : null
              }
              year={round.year}
            />
          </Panel>
        )}
        {report && (
          <Panel icon={ClipboardCheck} id="rapport" open={!evaluation.decided && turn !== 2} title="Rapport">
            <Report framework={round.framework} report={report} />
            <p className="mt-4">
              <a className="link" download href={`${evaluationPath(evaluation.id)}/rapport.pdf`}>
                Download het rapport als pdf
              </a>
            </p>
          </Panel>
        )}
        {filling && (
          <Panel
            icon={PencilLine}
            id="vragenlijst"
            open
            summary={`${questions.length - Object.keys(problems).length} van ${questions.length} klaar`}
            title={turn === 2 ? 'Herkwalificatie' : 'Vragenlijst'}
          >
            <Questionnaire {...loaded} current={current} questions={questions} turn={turn} />
          </Panel>
        )}
        {filling && (
          <Panel icon={FileCheck2} id="versturen" open={open === 'versturen'} title="Nakijken en versturen">
            <SendCheck
              again={turn === 2}
              evaluation={evaluation.id}
              framework={round.framework}
              problems={problems}
              until={formatDate(until)}
            />
          </Panel>
        )}
        {submissions.length > 0 && (
          <Panel icon={Scale} id="verstuurd" open={open === 'verstuurd'} title="Wat je verstuurde">
            <Sent evaluation={evaluation.id} framework={round.framework} submissions={submissions} />
          </Panel>
        )}
        <Panel
          icon={UsersRound}
          id="invullers"
          open={open === 'invullers' || gedaan === 'invuller' || gedaan === 'invullers'}
          summary={String(people.length)}
          title="Wie vult in"
        >
          <div className="grid gap-5">
            <ul className="grid gap-4">
              {people.map(({ therapist, name, contact }) => (
                <li className="grid gap-2" key={therapist}>
                  <p>
                    <strong>{name}</strong>
                    {contact && ', eerste contactpersoon: krijgt onze mails'}
                  </p>
                  {party.contact && !contact && (
                    <MovePersonForm evaluation={evaluation.id} name={name} therapist={therapist} />
                  )}
                </li>
              ))}
            </ul>
            {party.contact ? (
              <AddPersonForm evaluation={evaluation.id} />
            ) : (
              <p>De eerste contactpersoon voegt anderen toe, of haalt ze weg.</p>
            )}
          </div>
        </Panel>
        <Panel
          icon={MessageCircleQuestion}
          id="vragen"
          open={open === 'vragen' || gedaan === 'gevraagd'}
          summary={asked.length > 0 ? String(asked.length) : undefined}
          title="Een vraag aan ons"
        >
          <div className="grid gap-6">
            {asked.length > 0 && (
              <ul className="grid gap-4">
                {asked.map(({ id: key, code, question, answer, answeredByName }) => (
                  <li className="grid gap-1 border-line border-l-4 pl-4" key={key}>
                    {code && (
                      <p className="text-ink-soft text-sm">{items.find(({ value }) => value === code)?.label}</p>
                    )}
                    <p className="whitespace-pre-line [overflow-wrap:anywhere]">{question}</p>
                    <p className="whitespace-pre-line">
                      {answer ? (
                        <>
                          <strong>{answeredByName}:</strong> {answer}
                        </>
                      ) : (
                        <span className="text-ink-soft">Nog geen antwoord.</span>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            )}
            <AskForm evaluation={evaluation.id} items={items} />
          </div>
        </Panel>
      </Panels>
    </MemberFrame>
  )
}
