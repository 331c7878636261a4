import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { uploadSubjectLabels } from '@/src/domain/visitation/upload'
import desk from '@/src/features/evidence/review/desk/Desk.module.css'
import itemStyles from '@/src/features/evidence/review/item/Item.module.css'
import { ItemHead } from '@/src/features/evidence/review/item/ItemHead'
import { FileViewer } from '@/src/features/evidence/review/viewer/FileViewer'
import { formatDate } from '@/src/lib/format'
import { History } from '../components/History'
import { Answers } from '../components/QuestionnairePanel'
import { Report } from '../components/Report'
import { whenOf } from '../words'
import { type DeskAddress, deskHref } from './address'
import styles from './desk.module.css'
import type { OpenDesk } from './load'
import type { OpenVisit } from './queries'
import { Steps } from './Steps'
import { VisitBadge } from './VisitBadge'

const isSubject = (word: string | null): word is keyof typeof uploadSubjectLabels =>
  word !== null && Object.hasOwn(uploadSubjectLabels, word)

/** Everything about one visit on one page: the practice, the questionnaire, what was handed in, and what can be done. */
export function VisitDesk({ open, address }: { open: OpenDesk; address: DeskAddress }) {
  const { visit, steps, visitors, improvementsDueOn, mine, actors } = open
  const { id, name, status, dueOn, kind, date, startsAt, endsAt, location, visitorName } = visit
  const practice = [visit.practice, visit.street, [visit.postcode, visit.place].filter(Boolean).join(' ')]
  const address_ = practice.filter(Boolean).join(', ')
  return (
    <>
      <div className={`${desk.files} ${styles.middle}`}>
        <div className={desk.paper}>
          <Papers mine={mine} visit={visit} />
          <section aria-label="Verloop">
            <h2 className={styles.heading}>Verloop</h2>
            <History events={visit.events} />
          </section>
        </div>
      </div>
      <div className={desk.form}>
        <div className={desk.keys}>
          <Link className={desk.back} href={deskHref({ list: address.list })} prefetch={false}>
            <ArrowLeft aria-hidden size={18} /> Lijst
          </Link>
        </div>
        <div className={itemStyles.head} data-head>
          <p className={itemStyles.badges}>
            <VisitBadge status={status} />
          </p>
          <ItemHead title={name} />
          {address_ && <p>{address_}</p>}
          {visit.email && (
            <p>
              <a href={`mailto:${visit.email}`}>{visit.email}</a>
            </p>
          )}
          <p className={itemStyles.soft}>
            {kind === 'voluntary' ? 'Op eigen verzoek' : `Verplicht${dueOn ? `, uiterlijk ${formatDate(dueOn)}` : ''}`}
          </p>
          {date && <p>{whenOf({ date, startsAt, endsAt })}</p>}
          {location && <p>{location}</p>}
          {visitorName && <p className={itemStyles.soft}>Visiteur: {visitorName}</p>}
        </div>
        {visit.request && (
          <section aria-label="Vraag van de therapeut">
            <h2 className={styles.heading}>Vraag van de therapeut</h2>
            <p className={styles.text}>{visit.request}</p>
          </section>
        )}
        <Steps
          colleague={actors.includes('colleague')}
          defaults={{ location: location ?? address_, improvementsDueOn }}
          id={id}
          needsReason={status === 'agreed'}
          office={actors.includes('office')}
          steps={steps}
          visitors={visitors.map(({ user, name: label }) => ({ user, name: label }))}
        />
      </div>
    </>
  )
}

/** What was handed in and found; for who doesn't make the visit, that it isn't theirs to read. */
function Papers({ visit, mine }: { visit: OpenVisit; mine: boolean }) {
  const { questionnaire, uploads, report, status } = visit
  const files = uploads.flatMap((upload) => upload.files)
  const [first, ...more] = files
  if (!mine) {
    return (
      <p className={styles.soft}>
        {visit.visitor === null
          ? 'Vragenlijst, stukken en verslag staan hier zodra er een visiteur is.'
          : 'Vragenlijst, stukken en verslag zijn alleen voor de visiteur van deze visitatie.'}
      </p>
    )
  }
  return (
    <>
      {report && (
        <section aria-label="Verslag">
          <h2 className={styles.heading}>Verslag</h2>
          <Report visit={visit} />
          {status === 'improving' && visit.improvementsDueOn && <p>Klaar op {formatDate(visit.improvementsDueOn)}</p>}
        </section>
      )}
      <section aria-label="Stukken">
        <h2 className={styles.heading}>Stukken</h2>
        {uploads.length === 0 && <p className={styles.soft}>De therapeut heeft nog niets ingeleverd.</p>}
        <ul>
          {uploads.map(({ id, title, subject, remark }) => (
            <li key={id}>
              <strong>{title}</strong>
              {isSubject(subject) && ` (${uploadSubjectLabels[subject].toLowerCase()})`}
              {remark && <p className={styles.text}>{remark}</p>}
            </li>
          ))}
        </ul>
        {first && (
          <div className={styles.viewer}>
            <FileViewer files={[first, ...more]} />
          </div>
        )}
      </section>
      <section aria-label="Vragenlijst">
        <h2 className={styles.heading}>Vragenlijst</h2>
        {questionnaire ? (
          <Answers answers={questionnaire.answers} />
        ) : (
          <p className={styles.soft}>De therapeut heeft de vragenlijst nog niet verstuurd.</p>
        )}
      </section>
    </>
  )
}
