import { FileX } from 'lucide-react'
import type { ReactNode } from 'react'
import { hasTiers, tierLabels } from '@/src/domain/identity/membership'
import { formatMoment } from '@/src/lib/format'
import { lastDecider } from '../conversation'
import styles from '../desk/Desk.module.css'
import { itemKey } from '../filters'
import type { OpenItem } from '../load-desk'
import { DueBadge } from '../queue/DueBadge'
import { EvidenceBadge } from '../queue/EvidenceBadge'
import { FileViewer } from '../viewer/FileViewer'
import { Conversation } from './Conversation'
import { DecisionPanel } from './DecisionPanel'
import { DecisionTaken } from './DecisionTaken'
import { EarlierHint } from './EarlierHint'
import itemStyles from './Item.module.css'
import { ItemHead } from './ItemHead'
import { Submission } from './Submission'

type Props = { desk: OpenItem; nextHref: string; today: string; children: ReactNode }

const asTyped = (value: number | null): string => (value === null ? '' : String(value).replace('.', ','))

/** The open item: its files in the middle; the form, the history and the decision beside them. */
export function ItemDesk({ desk, nextHref, today, children }: Props) {
  const { item, target, lines, claimed, earlier } = desk
  const ref = { collection: target.slug, id: item.id }
  const { therapist, organisation } = item
  const name = therapist.displayName ?? therapist.membershipNumber
  const open = item.status === 'submitted'
  const [first, ...rest] = item.files.filter(({ state }) => state === 'stored')
  return (
    <>
      <div className={styles.files} key={`files-${itemKey(ref)}`}>
        {first ? (
          <FileViewer files={[first, ...rest]} seenOnly={target.slug === 'identity-documents'} />
        ) : desk.panel ? (
          <div className={styles.paper}>{desk.panel}</div>
        ) : (
          <p className={styles.nofile}>
            <FileX aria-hidden size={32} strokeWidth={1.5} />
            Er is geen bestand om te bekijken.
          </p>
        )}
      </div>
      <div className={styles.form} key={`form-${itemKey(ref)}`}>
        {children}
        <nav aria-label="Onderdelen" className={styles.jumps}>
          <a href="#gegevens">Gegevens</a>
          <a href="#bestand">Bestand</a>
          <a href="#besluit">Besluit</a>
        </nav>
        <header className={itemStyles.head} id="gegevens">
          <p className={itemStyles.badges}>
            {open && item.reviewDueOn ? (
              <DueBadge dueOn={item.reviewDueOn} today={today} />
            ) : (
              <EvidenceBadge status={item.status} />
            )}
            <span>{target.label}</span>
          </p>
          <ItemHead title={item.title} />
          <p>
            <strong>{name}</strong> · {therapist.membershipNumber}
          </p>
          <p className={itemStyles.soft}>
            {organisation.shortName}
            {hasTiers(organisation.kind) && <> · {tierLabels[therapist.tier].toLowerCase()}</>}
            {therapist.profession && <> · {therapist.profession}</>}
          </p>
          {item.submittedAt && <p className={itemStyles.soft}>Ingediend {formatMoment(item.submittedAt)}</p>}
        </header>
        <Submission lines={lines} />
        {/* Without a file it has the room in the middle. */}
        {first && desk.panel}
        {earlier && <EarlierHint earlier={earlier} unit={target.points?.label ?? null} />}
        <DecisionPanel
          bookings={desk.bookings}
          claimed={asTyped(claimed)}
          granted={item.status === 'approved' && target.points ? asTyped(item.grantedPoints ?? null) : null}
          item={ref}
          name={name}
          nextHref={nextHref}
          open={open}
          rule={target.points}
          seen={item.updatedAt}
          title={item.title}
        >
          <DecisionTaken
            decidedBy={lastDecider(desk.conversation)}
            item={item}
            pointsLabel={target.points?.label ?? null}
          />
        </DecisionPanel>
        <Conversation lines={desk.conversation} />
      </div>
    </>
  )
}
