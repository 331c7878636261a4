import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { judgementLabels, outcomeLabels } from '@/src/domain/keurmerk/labels'
import { keysOf } from '@/src/domain/shared/keys'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import visits from '@/src/features/visitation/desk/desk.module.css'
import { formatDate } from '@/src/lib/format'
import { type DeskAddress, deskHref } from './address'
import { JudgeForm } from './JudgeForm'
import look from './keurmerk.module.css'
import type { Opened, ToRead } from './open'
import { AnswerForm, ContactForm, ObjectionForm } from './StaffForms'

type Props = { opened: Opened; address: DeskAddress }

/** One self-evaluation: each answer beside the framework, and what is said of it (KB-5). */
export function EvaluationDesk({ opened, address }: Props) {
  const { evaluation, round, turn, answers, people, asked, decision, manages } = opened
  const second = address.list === 'tweede'
  const shown = second ? answers.filter(({ drawn }) => drawn) : answers
  const judgeable = turn !== null && !evaluation.decided && !(turn === 1 && evaluation.reported)
  const open = asked.filter(({ answer }) => answer === null)
  return (
    <>
      <div className={`${desk.files} ${visits.middle}`}>
        <div className={desk.paper}>
          {shown.length === 0 && (
            <p>
              {second
                ? 'Hier is niets voor een tweede beoordeling door jou.'
                : 'De praktijk heeft nog niets verstuurd.'}
            </p>
          )}
          {shown.map((one) => (
            <Read key={one.code} one={one} second={second}>
              {one.blind && !second && (
                <p className={visits.soft}>
                  Een collega heeft dit beoordeeld. Jij kunt de tweede zijn: kijk bij de lijst Tweede.
                </p>
              )}
              {judgeable && turn !== null && (second || !one.blind) && (
                <JudgeForm
                  code={one.code}
                  evaluation={evaluation.id}
                  given={second ? one.ownSecond : one.given}
                  key={`${one.code} ${one.given?.judgement} ${one.ownSecond?.judgement}`}
                  second={second}
                  turn={turn}
                />
              )}
            </Read>
          ))}
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ ...address, open: undefined })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <ItemHead title={evaluation.practiceName} />
          <p className={itemStyles.soft}>
            {evaluation.place}, keurmerk {round.year}
          </p>
          <p className={itemStyles.soft}>
            {people.length === 0
              ? 'Zonder contactpersoon: niemand krijgt onze mails.'
              : people.map(({ name, contact }) => (contact ? `${name} (contactpersoon)` : name)).join(', ')}
          </p>
          {evaluation.outcome && (
            <p>
              {outcomeLabels[evaluation.outcome]}
              {evaluation.decidedOn && ` op ${formatDate(evaluation.decidedOn)}`}
            </p>
          )}
          <p className={itemStyles.soft}>
            Rapport op {formatDate(round.reportsOn)}: dat wacht tot alles van alle praktijken is beoordeeld.
          </p>
        </div>
        {manages && people.length > 0 && !people.some(({ contact }) => contact) && (
          <section aria-label="Contactpersoon">
            <h2 className={visits.heading}>Zonder contactpersoon</h2>
            <p className={visits.text}>Niemand van deze praktijk krijgt onze mails. Kies wie dat wordt.</p>
            <ContactForm evaluation={evaluation.id} people={people} />
          </section>
        )}
        {decision.objection && (
          <section aria-label="Bezwaar">
            <h2 className={visits.heading}>Bezwaar</h2>
            <p className={visits.text}>{decision.objection}</p>
            {decision.objectionAnswer ? (
              <p className={visits.text}>
                {decision.objectionUpheld ? 'Gegrond' : 'Ongegrond'}: {decision.objectionAnswer}
              </p>
            ) : (
              manages && <ObjectionForm evaluation={evaluation.id} />
            )}
          </section>
        )}
        {open.length > 0 && (
          <section aria-label="Vragen">
            <h2 className={visits.heading}>Vragen van de praktijk</h2>
            {open.map(({ id, code, question }) => (
              <div key={id}>
                {code && <p className={visits.soft}>Bij {code}</p>}
                <p className={visits.text}>{question}</p>
                <AnswerForm question={id} />
              </div>
            ))}
          </section>
        )}
      </div>
    </>
  )
}

function Read({ one, second, children }: { one: ToRead; second: boolean; children: React.ReactNode }) {
  const { code, norm, number, text, answer, before, given, ownSecond, files, levels, similar } = one
  const own = second ? ownSecond : given
  return (
    <section aria-label={`Norm ${norm}, vraag ${number}`} className={look.answer} id={`vraag-${code}`}>
      <h2 className={visits.heading}>
        Norm {norm}, vraag {number}
        {!second && given && `: ${judgementLabels[given.judgement]}`}
      </h2>
      <p className={visits.soft}>{text}</p>
      {before && (
        <details className={visits.step}>
          <summary>
            {before.when}: {judgementLabels[before.judgement]}
            {before.answer.trim() === answer.trim() && ', zelfde antwoord'}
          </summary>
          <p className={visits.text}>{before.answer}</p>
          <Why {...before} />
        </details>
      )}
      <p className={visits.text}>{answer}</p>
      {files.length > 0 && (
        <ul>
          {files.map(({ file, name }) => (
            <li key={file}>
              <a href={`/api/files/${file}/content`} rel="noopener" target="_blank">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <details className={visits.step}>
        <summary>Toetsingskader</summary>
        {keysOf(judgementLabels).map((level) => (
          <p className={visits.text} key={level}>
            <strong>{judgementLabels[level]}:</strong> {levels[level].description}
          </p>
        ))}
      </details>
      {similar.length > 0 && (
        <details className={visits.step}>
          <summary>Eerdere oordelen bij deze vraag ({similar.length})</summary>
          <ul>
            {similar.map((said) => (
              <li key={`${said.reason} ${said.action}`}>
                {said.reason} {said.action}
              </li>
            ))}
          </ul>
        </details>
      )}
      {!second && given?.by && <p className={visits.soft}>Oordeel van {given.by}</p>}
      {own && <Why {...own} />}
      {children}
    </section>
  )
}

/** Why an answer isn't sufficient, and what the practice can do; nothing where nothing was written. */
const Why = ({ reason, action }: { reason: string; action: string }) => (
  <>
    {reason && <p className={visits.text}>Waarom: {reason}</p>}
    {action && <p className={visits.text}>Actie: {action}</p>}
  </>
)
