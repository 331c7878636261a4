import type { CollectionSlug, Where } from 'payload'

/** How rows about a member are found, and what of them isn't theirs to have: secrets, and who works here. */
export type Holding = {
  title: string
  /** Path to the therapist or the account on the row. */
  by: { therapist: string } | { user: string }
  /** Which of those rows; left out: all. */
  only?: Where
}

const of = (title: string, therapist = 'therapist'): Holding => ({ title, by: { therapist } })
const ofAccount = (title: string, user = 'user'): Holding => ({ title, by: { user } })

/**
 * Everything that is held about a member, by collection: what their copy holds. A collection that points to members
 * or accounts and stands in neither list fails a test.
 */
export const holdings = {
  users: ofAccount('Account', 'id'),
  therapists: of('Profiel', 'id'),
  memberships: ofAccount('Rollen'),
  'personal-details': of('Persoonlijke gegevens'),
  practices: of('Praktijklocaties'),
  'practice-profiles': of('Praktijkprofiel'),
  'professional-codes': of('Codes'),
  recognitions: of('Erkenningen'),
  'standing-changes': of('Status door de tijd'),
  'bank-details': of('Bankgegevens'),
  'ecd-codes': of('ECD-toegangscodes (zonder de code zelf)'),
  diplomas: of('Diploma’s'),
  'cpd-uploads': of('Bij- en nascholing'),
  registrations: of('Registraties'),
  periods: of('Registratieperiodes'),
  'first-aid-certificates': of('EHBO-certificaten'),
  activities: of('Activiteiten'),
  'registration-applications': of('Aanvragen tot registratie'),
  'dossier-submissions': of('Herregistraties'),
  'extension-requests': of('Verzoeken om uitstel'),
  objections: of('Bezwaren'),
  certificates: of('Certificaten'),
  reminders: of('Herinneringen'),
  'calendar-feeds': of('Agendakoppelingen (zonder de geheime link)'),
  attendance: of('Deelname aan scholing'),
  'points-claims': of('Meldingen ontbrekende punten'),
  'intervisie-groups': of('Intervisiegroepen die je beheert', 'manager'),
  'intervisie-group-members': of('Lidmaatschap van intervisiegroepen'),
  'intervisie-join-requests': of('Verzoeken om bij een groep te komen'),
  'intervisie-reports': of('Groepsverslagen die je schreef'),
  'intervisie-report-participants': of('Jouw deelname in groepsverslagen'),
  'intervisie-sessions': of('Intervisie'),
  visitations: of('Visitaties'),
  'visitation-events': of('Verloop van visitaties'),
  'visitation-questionnaires': of('Visitatievragenlijsten'),
  'visitation-uploads': of('Visitatiestukken'),
  'sign-ups': of('Aanmelding'),
  admissions: of('Screening'),
  'identity-documents': of('Legitimatiebewijzen'),
  'certificates-of-conduct': of('VOG'),
  'chamber-extracts': of('KvK-uittreksels'),
  'screening-uploads': of('Screeningsstukken'),
  'work-experiences': of('Werkervaring'),
  'transfer-statements': of('Overstapverklaringen'),
  'data-corrections': of('Verzoeken om correctie'),
  'document-downloads': of('Gedownloade documenten'),
  charges: of('Bedragen'),
  payments: of('Betalingen'),
  invoices: of('Facturen'),
  'payment-attempts': of('Betaalpogingen'),
  'service-requests': of('Verzoeken'),
  'call-appointments': of('Belafspraken'),
  conversations: of('Chatgesprekken'),
  // Notes are between those who work here.
  messages: { ...of('Chatberichten'), only: { internal: { not_equals: true } } },
  'assistant-turns': of('Vragen aan de assistent'),
  'aov-applications': of('AOV-aanvragen'),
  'self-evaluations': of('Zelfevaluaties voor het keurmerk'),
  'self-evaluation-people': of('Zelfevaluaties die je invult'),
  'self-evaluation-attachments': of('Bijlagen bij zelfevaluaties'),
  'keurmerk-questions': of('Vragen over het keurmerk'),
  'article-feedback': of('Oordeel over artikelen in de kennisbank'),
  'form-submissions': of('Ingevulde formulieren'),
  'data-exports': of('Kopieën van je gegevens'),
  'erasure-requests': of('Verzoeken om wissen'),
  files: of('Bestanden'),
} satisfies Partial<Record<CollectionSlug, Holding>>

/** Points to members or accounts, but isn't in the copy, and why. */
export const leftOut: Partial<Record<CollectionSlug, string>> = {
  'second-factors': 'Geheim van het inloggen: wie de kopie heeft, zou ermee binnenkomen.',
  'credential-tokens': 'Geheimen van lopende bevestigingen; verlopen vanzelf.',
  pairings: 'Geheimen van een telefoonkoppeling; verlopen binnen een uur.',
  'keurmerk-judgements': 'Wie een praktijk beoordeelde; de praktijk leest het oordeel in het rapport.',
  'payload-locked-documents': 'Wie in beheer een scherm open heeft.',
  'payload-preferences': 'Kolomkeuzes in beheer.',
}

/** Fields that are a secret. */
const secret =
  /^(hash|salt|secret|sessions|.*(hash|secret|token|storagekey|storagename|wrappedkey|memberkey)|resetpassword.*|loginattempts|lockuntil|providerid|idempotencykey|clientkey|checkouturl)$/i

/** Fields that name who works here. What a member wrote themselves (who accredited a course, who made a statement) stays. */
const staff =
  /^((decided|checked|granted|registered|cancelled|created|reviewed|booked|published|assigned|planned|handled|started|answered)by(name)?|staff(name)?|byname|actorname|visitor(name)?|reviewer|assignee)$/i

/** A row as its member may have it: no secrets, nobody else. */
export function ownPart(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownPart)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !secret.test(name) && !staff.test(name))
      .map(([name, inner]) => [name, ownPart(inner)]),
  )
}
