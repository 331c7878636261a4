import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'
import { mayWithin } from '@/src/access/permissions'
import { getViewer } from '@/src/access/viewer'
import { originalEnd } from '@/src/domain/registers/periods'
import { periodStatusLabels } from '@/src/domain/registers/registration-status'
import { addDays, addMonths, amsterdamDay } from '@/src/domain/shared/calendar-date'
import { dutchDate } from '@/src/domain/shared/dutch'
import { idFrom } from '@/src/lib/id'
import { idOf } from '@/src/lib/relation'
import { normById } from '../../shared/normStore'
import { asPeriod, type PeriodRow, periodOn, readStanding } from '../life/standing'
import styles from './Life.module.css'
import { LifeForm } from './LifeForm'

const reason = { type: 'text', name: 'reason', label: 'Reden (het lid leest dit)' } as const

const waiver = z.object({
  kind: z.string(),
  from: z.string().nullish(),
  until: z.string().nullish(),
  reason: z.string(),
})

/** What was given in a period: more time, a waiver with its reason. */
function PeriodNotes({ period: { extensions, waivers } }: { period: PeriodRow }) {
  const notes = [
    ...(extensions ?? []).map(
      ({ previousEnd, decidedOn }) => `Uitstel op ${dutchDate(decidedOn)}; het einde was ${dutchDate(previousEnd)}.`,
    ),
    ...z
      .array(waiver)
      .catch([])
      .parse(waivers ?? [])
      .map(({ from, until, reason }) => {
        const days = from ? ` voor ${dutchDate(from)}${until ? ` tot en met ${dutchDate(until)}` : ''}` : ''
        return `Vrijstelling${days}: ${reason}`
      }),
  ]
  return notes.map((note) => (
    <span className={styles.note} key={note}>
      {note}
    </span>
  ))
}

/** The periods of a registration, and what staff can do to them: more time, an early start, a waiver (KK-DOS-7, KK-DOS-8). */
const Life: UIFieldServerComponent = async ({ data, req }) => {
  const [id, organisation] = [idFrom(data?.id), idOf(data?.organisation)]
  if (id === null || organisation === null) return null
  const standing = await readStanding(req, id)
  const last = standing.periods.at(-1)
  if (!last) return <p>Deze registratie heeft nog geen periode.</p>
  const may = mayWithin(await getViewer(req), 'reviewEvidence', organisation)
  const norm = await normById(req, last.norm)
  const current = periodOn(standing, amsterdamDay(new Date())) ?? last
  const documents = (await normById(req, current.norm)).documents
  const approved = standing.periods.at(-2)
  const href = `/api/registrations/${id}`
  return (
    <div className={styles.life}>
      <h3>Periodes</h3>
      <ul>
        {standing.periods.map((period) => (
          <li key={period.id}>
            {dutchDate(period.start)} tot en met {dutchDate(period.end)}:{' '}
            {periodStatusLabels[period.status].toLowerCase()}
            <PeriodNotes period={period} />
          </li>
        ))}
      </ul>
      {may && (last.status === 'running' || last.status === 'lapsed') && norm.extensionMonths && (
        <LifeForm
          button="Geef uitstel"
          done="Het uitstel is gegeven."
          fields={[
            {
              type: 'date',
              name: 'end',
              label: 'Nieuwe laatste dag',
              min: addDays(last.end, 1),
              max: addMonths(originalEnd(asPeriod(last)), norm.extensionMonths),
            },
            reason,
          ]}
          help={`Tot ${norm.extensionMonths} maanden na de oorspronkelijke einddatum. Langer kan alleen met een verzoek van het lid.`}
          href={`${href}/extend`}
          title="Uitstel geven"
        />
      )}
      {may && approved?.status === 'approved' && last.status === 'running' && norm.earlyStartMonths && (
        <LifeForm
          button="Laat eerder ingaan"
          done="De nieuwe periode gaat eerder in."
          fields={[
            {
              type: 'date',
              name: 'start',
              label: 'Eerste dag van de nieuwe periode',
              min: addMonths(addDays(approved.end, 1), -norm.earlyStartMonths),
              max: approved.end,
            },
          ]}
          help="De oude periode eindigt de dag ervoor en moet ook dan compleet zijn. Het einde schuift mee."
          href={`${href}/start-early`}
          title="Nieuwe periode eerder laten ingaan"
        />
      )}
      {may && documents.length > 0 && (current.status === 'running' || current.status === 'submitted') && (
        <LifeForm
          button="Geef vrijstelling"
          done="De vrijstelling is gegeven."
          fields={[
            {
              type: 'choice',
              name: 'kind',
              label: 'Document',
              options: documents.map(({ kind, title }) => ({ value: kind, label: title })),
            },
            { type: 'date', name: 'from', label: 'Van (leeg: de hele periode)', optional: true },
            { type: 'date', name: 'until', label: 'Tot en met', optional: true },
            reason,
          ]}
          help="Een gat in de geldigheid, of het hele document, telt dan niet als ontbrekend."
          href={`${href}/waive`}
          title="Vrijstelling geven voor een document"
        />
      )}
    </div>
  )
}

export default Life
