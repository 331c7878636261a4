import type { PayloadRequest } from 'payload'
import type { ReactNode } from 'react'
import { type ClaimMeeting, meetingsFor } from '@/collections/accreditation/PointsClaims/meetings'
import { claimIn } from '@/collections/accreditation/PointsClaims/standing'
import { normById } from '@/collections/registers/shared/normStore'
import { tooEarly } from '@/src/domain/accreditation/claim'
import { whereItCounts } from '@/src/domain/accreditation/where-it-counts'
import { amsterdamDay } from '@/src/domain/shared/calendar-date'
import { decisionFormId } from '@/src/features/evidence/review/item/form-id'
import { count, formatDate } from '@/src/lib/format'
import styles from './ClaimPanel.module.css'

/** What a meeting would book for this registration, in words. */
async function worthOf(req: PayloadRequest, { norm, worth }: ClaimMeeting): Promise<string> {
  if (norm === null) return 'de registratie liep toen niet'
  if (worth.length === 0) return 'telt niet in de norm van dit lid'
  const rules = await normById(req, norm)
  return worth.map((one) => `${whereItCounts(rules, one)}, ${count(one.points, 'punt', 'punten')}`).join(' · ')
}

const answers = {
  confirmed: 'De opleider bevestigde de deelname. De punten staan in het dossier.',
  contested: 'Volgens de opleider klopt de melding niet.',
}

/** The provider's answer to a claim, and at which meeting an approval would book the points. */
export async function claimPanel(req: PayloadRequest, doc: Record<string, unknown>): Promise<ReactNode> {
  const claim = claimIn({ fields: doc })
  const { answer, answerDueOn, provider, registration, date, session } = claim
  const today = amsterdamDay(new Date())
  const open = doc.status === 'submitted' && answer !== 'confirmed'
  const meetings =
    open && provider !== null && registration !== null ? await meetingsFor(req, { provider, registration, date }) : []
  const lines = await Promise.all(
    meetings.map(async (meeting) => ({
      ...meeting,
      text: await worthOf(req, meeting),
      counts: meeting.worth.length > 0,
    })),
  )
  const chosen = session ?? lines.find((line) => line.counts && line.day === date)?.id
  const said = typeof doc.answerText === 'string' && doc.answerText !== '' ? doc.answerText : null
  const early = tooEarly(claim, today)
  return (
    <section aria-labelledby="opleider" className={styles.panel}>
      <h3 id="opleider">De opleider</h3>
      <p>
        {answer
          ? answers[answer]
          : answerDueOn === null
            ? 'De opleider is nog niet gevraagd.'
            : (early ??
              `De opleider antwoordde niet voor het einde van ${formatDate(answerDueOn)}. Je beslist zonder antwoord.`)}
      </p>
      {said && <blockquote>{said}</blockquote>}
      {open && (
        <fieldset className={styles.meetings}>
          <legend>Bijschrijven bij</legend>
          {lines.length === 0 && (
            <p>
              Rond deze dag had deze opleider geen bijeenkomst. Zonder bijeenkomst is er niets te boeken: vraag de
              opleider om haar in te voeren, of wijs de melding af.
            </p>
          )}
          {lines.map(({ id, title, day, place, text, counts }) => (
            <label key={id}>
              <input
                defaultChecked={id === chosen}
                disabled={!counts}
                form={decisionFormId}
                name="session"
                type="radio"
                value={id}
              />
              <span>
                {title}, {formatDate(day)}
                {place && `, ${place}`}
                <small>{text}</small>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}
