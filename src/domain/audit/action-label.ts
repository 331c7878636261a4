/** What the audit trail speaks of, with the word for one of them. */
const subjects = {
  users: 'Account',
  memberships: 'Rol',
  organisations: 'Organisatie',
  therapists: 'Professional',
  diplomas: 'Diploma',
  'cpd-uploads': 'Bij- en nascholing',
  posts: 'Nieuwsbericht',
  media: 'Afbeelding',
  portal: 'Instellingen',
  registers: 'Register',
  norms: 'Norm',
  registrations: 'Registratie',
  periods: 'Registratieperiode',
  credits: 'Punten',
  'first-aid-certificates': 'EHBO-certificaat',
  activities: 'Activiteit',
  'registration-applications': 'Aanvraag tot registratie',
  'dossier-submissions': 'Herregistratie',
  'extension-requests': 'Verzoek om uitstel',
  objections: 'Bezwaar',
  'points-claims': 'Melding ontbrekende punten',
  pairings: 'Koppeling met telefoon',
  'intervisie-sessions': 'Intervisiesessie',
  'intervisie-reports': 'Groepsverslag',
  certificates: 'Certificaat',
  attendance: 'Deelname',
  'attendance-batches': 'Presentielijst',
  'provider-keys': 'API-sleutel',
  providers: 'Opleider',
  courses: 'Scholing',
  'course-sessions': 'Bijeenkomst',
  'accreditation-requests': 'Accreditatieaanvraag',
  accreditations: 'Accreditatie',
  'intervisie-groups': 'Intervisiegroep',
  'intervisie-join-requests': 'Verzoek om lid te worden van een intervisiegroep',
  visitations: 'Visitatie',
  'visitation-questionnaires': 'Visitatievragenlijst',
  'visitation-uploads': 'Visitatiestuk',
  practices: 'Praktijk',
  'practice-profiles': 'Praktijkprofiel',
  'personal-details': 'Persoonlijke gegevens',
  'bank-details': 'Bankgegevens',
  'professional-codes': 'Code',
  recognitions: 'Erkenning',
  'ecd-codes': 'ECD-toegangscode',
  'partner-keys': 'Sleutel van een partner',
  'sign-ups': 'Aanmelding',
  admissions: 'Screening',
  'screening-plans': 'Screeningsplan',
  'identity-documents': 'Legitimatiebewijs',
  'certificates-of-conduct': 'VOG',
  'chamber-extracts': 'KvK-uittreksel',
  'screening-uploads': 'Screeningsstuk',
  'work-experiences': 'HBO-werkervaring',
  'transfer-statements': 'Overstapverklaring',
  'data-corrections': 'Verzoek om correctie',
  'document-templates': 'Beroepsdocument',
  'data-exports': 'Kopie van gegevens',
  'erasure-requests': 'Verzoek om wissen',
  'webhook-endpoints': 'Webhook',
  'webhook-deliveries': 'Webhookbericht',
  charges: 'Te factureren bedrag',
  files: 'Bestand',
  outbox: 'Mail',
} as const

/** What happens to any of these. */
const verbs = {
  create: 'aangemaakt',
  update: 'gewijzigd',
  delete: 'verwijderd',
  submit: 'ingediend',
  approve: 'akkoord',
  return: 'aanvulling gevraagd',
  reject: 'afgewezen',
  publish: 'gepubliceerd',
  extend: 'verlengd',
  'start-early': 'eerder ingegaan',
  waive: 'vrijgesteld',
  lapse: 'verlopen',
  revoke: 'ingetrokken',
  issue: 'afgegeven',
  reopen: 'heropend',
  simulate: 'beproefd',
  correct: 'gecorrigeerd',
  confirm: 'bevestigd',
  contest: 'betwist',
  send: 'verstuurd',
  answer: 'vraag beantwoord',
  withdraw: 'teruggetrokken',
  open: 'geopend',
  request: 'aangevraagd',
  plan: 'toegewezen',
  propose: 'datum voorgesteld',
  'withdraw-date': 'datum ingetrokken',
  agree: 'datum akkoord',
  decline: 'datum afgewezen',
  cancel: 'afgezegd',
  visit: 'bezocht',
  report: 'verslag gemaakt',
  declare: 'verbeterpunten gemeld',
  close: 'afgerond',
} as const

/** What happens once, in its own words. */
const events = {
  'intervisie-reports.decline': 'Groepsverslag: een deelnemer was er niet bij',
  'users.password-changed': 'Wachtwoord gewijzigd',
  'users.password-reset': 'Wachtwoord hersteld met een link',
  'users.email-change-asked': 'Nieuw e-mailadres aangevraagd',
  'users.email-changed': 'E-mailadres gewijzigd',
  'posts.planned': 'Nieuwsbericht ingepland',
  'posts.plan-cancelled': 'Planning van een nieuwsbericht geannuleerd',
  'login.burst': 'Te veel inlogpogingen',
  'second-factor.added': 'Code bij het inloggen aangezet',
  'second-factor.removed': 'Code bij het inloggen uitgezet',
  'outbox.resend': 'Mail opnieuw verstuurd',
  'attendance.handed-in': 'Presentie ingeleverd',
  'attendance.ended': 'Deelname teruggenomen',
  'provider-keys.made': 'API-sleutel gemaakt',
  'provider-keys.revoked': 'API-sleutel ingetrokken',
  'intervisie-groups.member-added': 'Lid toegevoegd aan een intervisiegroep',
  'intervisie-groups.member-left': 'Lid uit een intervisiegroep gegaan',
  'intervisie-groups.member-removed': 'Lid uit een intervisiegroep gehaald',
  'intervisie-groups.handed-over': 'Intervisiegroep overgedragen',
  'intervisie-groups.ended': 'Intervisiegroep opgeheven',
  'intervisie-groups.join-asked': 'Gevraagd om lid te worden van een intervisiegroep',
  'intervisie-groups.join-accepted': 'Verzoek om lid te worden aangenomen',
  'intervisie-groups.join-declined': 'Verzoek om lid te worden afgewezen',
  'intervisie-groups.join-withdrawn': 'Verzoek om lid te worden ingetrokken',
  'phone.paired': 'Telefoon gekoppeld',
  'phone.photo': 'Foto ontvangen van een gekoppelde telefoon',
  'webhook-endpoints.secret-shown': 'Geheim van een webhook getoond',
  'webhook-endpoints.secret-renewed': 'Nieuw geheim voor een webhook gemaakt',
  'file.read': 'Bestand van een lid bekeken',
  'file.damaged': 'Bestand beschadigd gevonden',
  'file.missing': 'Bestand niet gevonden in de opslag',
  'file.infected': 'Virus gevonden in een bestand',
} as const

type Verb = keyof typeof verbs

/** What may stand in the audit trail. Every event is named here, so that none reaches people without words. */
export type AuditAction = keyof typeof events | `${string}.${Verb}`

const lookUp = (labels: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(labels, key) ? labels[key] : undefined

/** The Dutch word for a kind of row in the audit trail; one that isn't known stays as it is. */
export const subjectLabel = (subject: string): string => lookUp(subjects, subject) ?? subject

/** What an action of the audit trail means, in Dutch; an unknown code stays as it is. */
export function actionLabel(code: string): string {
  const event = lookUp(events, code)
  if (event) return event
  const dot = code.lastIndexOf('.')
  const subject = lookUp(subjects, code.slice(0, dot))
  const verb = lookUp(verbs, code.slice(dot + 1))
  return dot > 0 && subject && verb ? `${subject}: ${verb}` : code
}
