import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { fieldsOf } from '@/plugins/keurmerk/framework/write'
import { hashOf } from '@/plugins/keurmerk/operations/send'
import type { KeurmerkQuestion } from '@/src/domain/keurmerk/framework'
import { type RoundDays, roundSteps, usualDays } from '@/src/domain/keurmerk/round'
import { inSecondReview } from '@/src/domain/keurmerk/second-review'
import { addDays, amsterdamDay, type CalendarDate } from '@/src/domain/shared/calendar-date'
import { idFrom } from '@/src/lib/id'
import { asSystem } from '@/src/lib/local-api'
import { query, sql } from '@/src/lib/sql'
import { meetingSlug } from '../data/forms'
import { demoFramework } from '../data/keurmerk'
import { supportingDocuments } from '../data/keurmerk/documents'
import { staff } from '../data/people'
import { informationDocument } from './documents'

const practiceRow = z.object({
  email: z.string().nullable(),
  practice: z.number(),
  name: z.string(),
  place: z.string(),
  chamberNumber: z.string().nullable(),
  therapist: z.number(),
  person: z.string(),
  organisation: z.number(),
})
type Practice = z.infer<typeof practiceRow>

/** Practices of admitted members of one organisation; those of the demo accounts first. */
async function practices(req: PayloadRequest, organisation: number): Promise<Practice[]> {
  const rows = await query(
    req,
    sql`SELECT DISTINCT ON (u.email LIKE '%@demo.test', t.id) u.email, p.id AS practice, p.name, p.place, p.chamber_number AS "chamberNumber",
               t.id AS therapist, t.display_name AS person, t.organisation_id AS organisation
          FROM practices p JOIN therapists t ON t.id = p.therapist_id LEFT JOIN users u ON u.id = t.user_id
         WHERE t.organisation_id = ${organisation} AND t.standing = 'admitted'
         ORDER BY u.email LIKE '%@demo.test' DESC NULLS LAST, t.id, p.main DESC NULLS LAST, p.id LIMIT 6`,
  )
  const found = z.array(practiceRow).parse(rows)
  // The account for trying the keurmerk holds it, and is halfway with the next one.
  const trying = found.filter(({ email }) => email === 'praktijk@demo.test')
  const others = found.filter(({ email }) => email !== 'praktijk@demo.test')
  return [...others.slice(0, 1), ...trying, ...others.slice(1)]
}

/** What a demo practice answers: an example of the level that it reaches. */
function answerTo({ kind, levels }: KeurmerkQuestion, good: boolean, year: number): string {
  if (kind === 'yes-no') return good ? 'Ja' : 'Nee'
  if (kind === 'year') return String(year - 1)
  if (kind === 'link') return 'https://www.praktijk.example/over-ons'
  const { description, examples } = levels[good ? 'sufficient' : 'insufficient']
  return examples[0] ?? description
}

type Story = {
  practice: Practice
  /** Whether it sent, and which questions it answered too poorly, by their place. */
  sent: boolean
  poor: readonly number[]
  /** How many answers were judged; `all` also makes the report. */
  judged: number | 'all'
  outcome?: 'granted' | 'refused' | 'nothing-sent'
}

type Round = { id: number; year: number; organisation: number; days: RoundDays; questions: readonly KeurmerkQuestion[] }

type Reviewer = { account: number; name: string }
type Reviewers = { first: Reviewer; second: Reviewer }
type Verdict = { code: string; drawn: boolean; judgement: string; reason: string; action: string }

/** Which answers of a year are judged twice. */
const sampleOf = (year: number) => ({ percent: 20, seed: `keurmerk-${year}` })

async function reviewer(req: PayloadRequest, email: string): Promise<Reviewer> {
  const [row] = await query(req, sql`SELECT id FROM users WHERE email = ${email}`)
  return { account: Number(row?.id), name: staff.find((one) => one.email === email)?.name ?? email }
}

async function judgements(
  req: PayloadRequest,
  { organisation }: Round,
  evaluation: number,
  verdicts: readonly Verdict[],
  { second, by, at }: { second: boolean; by: Reviewer; at: string },
): Promise<void> {
  await query(
    req,
    sql`INSERT INTO keurmerk_judgements (evaluation_id, organisation_id, turn, code, second, drawn, judgement, reason, action,
                                         reviewer_id, reviewer_name, judged_at, created_at, updated_at)
        SELECT ${evaluation}, ${organisation}, 1, j.code, ${second}, j.drawn, j.judgement::enum_keurmerk_judgements_judgement,
               j.reason, j.action, ${by.account}, ${by.name}, ${at}::timestamptz, now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(verdicts)}::jsonb)
               AS j(code text, drawn boolean, judgement text, reason text, action text)`,
  )
}

async function evaluation(req: PayloadRequest, round: Round, story: Story, reviewers: Reviewers): Promise<void> {
  const { practice, sent, poor, judged, outcome } = story
  const { year, days, questions } = round
  const appliedAt = `${addDays(days.opensOn, 2)}T09:00:00Z`
  const sentAt = `${addDays(days.opensOn, 6)}T15:20:00Z`
  const decidedOn =
    outcome === 'nothing-sent' ? addDays(days.closesOn, 1) : outcome === 'granted' ? days.reportsOn : days.decidesOn
  const [row] = await query(
    req,
    sql`INSERT INTO self_evaluations (round_id, therapist_id, organisation_id, practice_id, practice_name, place, chamber_number,
                                      applied_at, sent_at, reported_at, outcome, decided_on, code, created_at, updated_at)
        VALUES (${round.id}, ${practice.therapist}, ${round.organisation}, ${practice.practice}, ${practice.name}, ${practice.place},
                ${practice.chamberNumber}, ${appliedAt}, ${sent ? sentAt : null},
                ${judged === 'all' ? `${days.reportsOn}T06:00:00Z` : null}, ${outcome ?? null}, ${outcome ? decidedOn : null},
                ${outcome === 'granted' ? `KM${year}-DEMO${String(practice.practice).padStart(6, '0')}` : null},
                ${appliedAt}, ${appliedAt}) RETURNING id`,
  )
  const id = Number(row?.id)
  await query(
    req,
    sql`INSERT INTO self_evaluation_people (evaluation_id, organisation_id, therapist_id, contact, created_at, updated_at)
        VALUES (${id}, ${round.organisation}, ${practice.therapist}, true, now(), now())`,
  )
  const answers = questions
    .map((question, at) => ({ code: question.code, text: answerTo(question, !poor.includes(at), year), at }))
    // Who hasn't sent is halfway.
    .filter(({ at }) => sent || at < questions.length / 2)
  await query(
    req,
    sql`INSERT INTO self_evaluation_answers (evaluation_id, organisation_id, code, text, revision, prefilled, saved_by_name, saved_at,
                                             created_at, updated_at)
        SELECT ${id}, ${round.organisation}, a.code, a.text, 1, false, ${practice.person}, ${appliedAt}::timestamptz, now(), now()
          FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS a(code text, text text)`,
  )
  if (!sent) return
  const kept = answers.map(({ code, text }) => ({ code, text }))
  const hash = hashOf({ evaluation: id, year, turn: 1, answers: kept })
  await query(
    req,
    sql`INSERT INTO self_evaluation_submissions (evaluation_id, organisation_id, turn, sent_at, sent_by_name, hash, answers,
                                                 created_at, updated_at)
        VALUES (${id}, ${round.organisation}, 1, ${sentAt}, ${practice.person}, ${hash}, ${JSON.stringify(kept)}::jsonb, now(), now())`,
  )
  const { percent, seed } = sampleOf(year)
  const verdicts = answers.slice(0, judged === 'all' ? answers.length : judged).map(({ code, at }) => {
    const met = !poor.includes(at)
    const { description } = questions[at]?.levels.insufficient ?? { description: '' }
    return {
      code,
      drawn: inSecondReview(seed, id, code, percent),
      judgement: met ? 'sufficient' : 'almost',
      reason: met ? '' : description,
      action: met ? '' : 'Beschrijf stap voor stap hoe je dit doet, met een voorbeeld uit je praktijk.',
    }
  })
  await judgements(req, round, id, verdicts, { second: false, by: reviewers.first, at: sentAt })
  // Who was second agrees, but for one in seven.
  const twice = verdicts
    .filter(({ drawn }) => drawn && judged === 'all')
    .map((one, nth) =>
      nth % 7 === 3
        ? { ...one, judgement: 'almost', reason: 'Er staat niet bij wie het doet.', action: 'Noem wie wat doet.' }
        : one,
    )
  await judgements(req, round, id, twice, { second: true, by: reviewers.second, at: sentAt })
}

type Files = ReadonlyMap<string, number>

async function supportingFiles(req: PayloadRequest): Promise<Files> {
  const files = new Map<string, number>()
  for (const one of supportingDocuments) files.set(one.title, await informationDocument(req, one))
  return files
}

async function round(
  req: PayloadRequest,
  { organisation, year, days, files }: { organisation: number; year: number; days: RoundDays; files: Files },
): Promise<Round> {
  const framework = demoFramework(year)
  const [signUp] = await query(req, sql`SELECT id FROM forms WHERE slug = ${meetingSlug}`)
  const form = idFrom(signUp?.id)
  const { norms, questions } = fieldsOf(framework)
  const { id } = await req.payload.create({
    collection: 'keurmerk-rounds',
    data: {
      title: `Keurmerk ${year}`,
      year,
      organisation,
      published: true,
      intro:
        'Het keurmerk laat zien hoe een praktijk aan kwaliteit werkt: in de spreekkamer, in de organisatie en in haar netwerk. Alle vragen die niet van de keurmerkhouder komen, zijn gemarkeerd als voorbeeld.',
      samplePercent: sampleOf(year).percent,
      sampleSeed: sampleOf(year).seed,
      meetings: [
        { title: 'Samen beginnen', when: 'Een avond in de tweede week na opening', place: 'Online', form },
        {
          title: 'Spreekuur over de vragenlijst',
          when: 'Elke dinsdag van 16 tot 17 uur, zolang de ronde open is',
          place: 'Online',
        },
      ],
      ...days,
      norms: norms?.map((norm) => ({
        ...norm,
        documents: norm.documents?.map((one) => ({ ...one, document: files.get(one.title) })),
      })),
      questions,
    },
    ...asSystem(req, 'demo data'),
  })
  return { id, year, organisation, days, questions: framework.questions }
}

/** A round that is decided, or one that began: its steps are marked as done, so that nobody has mail about the past. */
async function did(req: PayloadRequest, { id, organisation, days }: Round, steps: readonly string[]): Promise<void> {
  await query(
    req,
    sql`INSERT INTO keurmerk_steps (round_id, organisation_id, step, done_at, practices, created_at, updated_at)
        SELECT ${id}, ${organisation}, step, ${`${days.opensOn}T06:00:00Z`}::timestamptz, 0, now(), now()
          FROM unnest(${sql.param([...steps])}::text[]) AS step`,
  )
}

/** A round that is open today, for the demo: it began ten days ago, and the rest follows as it usually does. */
const openDays = (today: CalendarDate): RoundDays => ({
  opensOn: addDays(today, -10),
  closesOn: addDays(today, 40),
  reportsOn: addDays(today, 57),
  requalifiesFrom: addDays(today, 58),
  requalifiesUntil: addDays(today, 99),
  decidesOn: addDays(today, 114),
})

/** Last year's keurmerk with its decisions, and one that is open, with a practice at each point (KB-1 … KB-6). */
export async function seedKeurmerk(req: PayloadRequest, organisation: number, now: Date): Promise<void> {
  const today = amsterdamDay(now)
  const year = Number(today.slice(0, 4))
  const last = today > usualDays(year).decidesOn ? year : year - 1
  const reviewers = {
    first: await reviewer(req, 'beoordelaar@demo.test'),
    second: await reviewer(req, 'beoordelaar2@demo.test'),
  }
  const all = await practices(req, organisation)
  const files = await supportingFiles(req)
  const before = await round(req, { organisation, year: last, days: usualDays(last), files })
  const open = await round(req, { organisation, year: last + 1, days: openDays(today), files })
  const outcomes = ['granted', 'granted', 'refused', 'nothing-sent'] as const
  for (const [nth, practice] of all.entries()) {
    const outcome = outcomes[nth]
    if (outcome) {
      const sent = outcome !== 'nothing-sent'
      const poor = outcome === 'refused' ? [2, 7] : []
      await evaluation(req, before, { practice, sent, poor, judged: sent ? 'all' : 0, outcome }, reviewers)
    }
    // The first, which people log in as, applies by themselves.
    if (nth > 0)
      await evaluation(
        req,
        open,
        { practice, sent: nth > 1, poor: nth > 2 ? [1, 4] : [], judged: nth === 2 ? 6 : 0 },
        reviewers,
      )
  }
  await did(req, before, roundSteps)
  await did(req, open, ['open'])
}
