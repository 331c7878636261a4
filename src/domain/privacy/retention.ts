import { inWords, type Term } from './term'

/** What becomes of data when a member is erased. */
export type Upon = 'erase' | 'anonymise' | 'keep'

export const uponLabels: Record<Upon, string> = {
  erase: 'Gewist',
  anonymise: 'Anoniem gemaakt',
  keep: 'Bewaard',
}

export type Retention = {
  /** What it is, as the member would say. */
  title: string
  /** The collections and tables it stands in. */
  holds: readonly string[]
  /** How long, in words: from which day. */
  kept: string
  /** A term of its own, after which the daily job erases it, also of who stays a member. */
  own?: Term
  /** When a member is erased. */
  upon: Upon
  /** By law or by agreement: why it is kept that long. */
  why: string
}

/** Who ended their membership this long ago is proposed to be erased: a person decides. */
export const afterMembership: Term = { months: 24 }

/** Words for terms that more than one line of the table has. */
const whileMember = `Zolang je lid bent, en daarna ${inWords(afterMembership)}`
const toProve = `Nodig om je lidmaatschap en je register bij te houden. De ${inWords(afterMembership)} erna zijn er om terug te komen.`

/** A term of its own with the words for it, so that what is printed is what is done. */
const termed = (own: Term, words: (term: string) => string) => {
  const kept = words(inWords(own))
  return { own, kept: kept.charAt(0).toUpperCase() + kept.slice(1) }
}

/**
 * What is kept of a person, how long, why, and what becomes of it when they are erased. The one table: the erasure, the
 * daily job, /mijn-gegevens and /privacy all follow it, and a test fails when something that holds a person isn't in it.
 */
export const retention = {
  account: {
    title: 'Je account: e-mailadres, wachtwoord, tweede factor, sessies, rollen',
    holds: ['users', 'memberships', 'second-factors', 'pairings', 'payload-preferences', 'payload-locked-documents'],
    kept: whileMember,
    upon: 'erase',
    why: 'Zonder account kun je niet inloggen.',
  },
  tokens: {
    title: 'Links uit mails, om iets te bevestigen',
    holds: ['credential-tokens'],
    kept: 'Tot ze verlopen',
    own: { days: 1 },
    upon: 'erase',
    why: 'Daarna werken ze niet meer.',
  },
  person: {
    title: 'Persoonlijke gegevens: geboortedatum, adres, telefoon; bankgegevens',
    holds: ['personal-details', 'bank-details', 'data-corrections'],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  practice: {
    title: 'Je praktijk, je openbare profiel, codes en erkenningen, ECD-toegangscode',
    holds: ['practices', 'practice-profiles', 'professional-codes', 'recognitions', 'standing-changes', 'ecd-codes'],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  evidence: {
    title: 'Je bewijsstukken en hun bestanden: diploma’s, scholing, EHBO, werkervaring, intervisie',
    holds: [
      'files',
      'diplomas',
      'cpd-uploads',
      'first-aid-certificates',
      'activities',
      'points-claims',
      'work-experiences',
      'intervisie-sessions',
      'intervisie-join-requests',
    ],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  screening: {
    title: 'Je aanmelding en screening',
    holds: [
      'sign-ups',
      'admissions',
      'screening-uploads',
      'transfer-statements',
      'chamber-extracts',
      'identity-documents',
    ],
    kept: `${whileMember}. De kopie van je legitimatiebewijs gaat meteen na de beslissing weg`,
    upon: 'erase',
    why: 'Om te kunnen laten zien waarop je bent toegelaten.',
  },
  conduct: {
    title: 'Je VOG',
    holds: ['certificates-of-conduct'],
    ...termed({ months: 12 }, (term) => `Tot ${term} nadat hij verlopen is`),
    upon: 'erase',
    why: 'Zolang hij geldt bewijst hij dat je vergoedbaar mag werken; de tijd erna is voor vragen van een verzekeraar.',
  },
  registers: {
    title: 'Je registraties, periodes, punten, deelname aan scholing, verzoeken en bezwaren',
    holds: [
      'registrations',
      'periods',
      'credits',
      'attendance',
      'registration-applications',
      'dossier-submissions',
      'extension-requests',
      'objections',
      'calendar-feeds',
      'simulation-results',
    ],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  reminders: {
    title: 'Welke herinneringen je kreeg',
    holds: ['reminders'],
    ...termed({ months: 24 }, (term) => `${term} na de dag waarover ze gingen`),
    upon: 'erase',
    why: 'Om te kunnen laten zien dat je op tijd gewaarschuwd bent.',
  },
  certificates: {
    title: 'Je certificaten en licenties',
    holds: ['certificates'],
    kept: whileMember,
    upon: 'anonymise',
    why: 'Wie er een kopie van heeft, moet kunnen zien dat het is ingetrokken. Je naam en nummer gaan eraf.',
  },
  visitation: {
    title: 'Je visitaties: afspraken, vragenlijsten, verslagen',
    holds: ['visitations', 'visitation-events', 'visitation-questionnaires', 'visitation-uploads'],
    kept: whileMember,
    upon: 'erase',
    why: toProve,
  },
  groups: {
    title: 'Je plaats in intervisiegroepen en in verslagen van de groep',
    holds: ['intervisie-groups', 'intervisie-group-members', 'intervisie-reports', 'intervisie-report-participants'],
    kept: whileMember,
    upon: 'anonymise',
    why: 'Groepsverslagen zijn ook het bewijs van je collega’s. Je naam, nummer en adres gaan eraf.',
  },
  history: {
    title: 'Wat er met je bewijsstukken is gebeurd',
    holds: ['review-events'],
    kept: whileMember,
    upon: 'anonymise',
    why: 'Zo blijft te tellen hoe er beoordeeld is. Namen, titels en teksten gaan eraf.',
  },
  money: {
    title: 'Bedragen, facturen en betalingen, met je naam en lidnummer',
    holds: ['charges', 'payments', 'payment-attempts', 'invoices', 'therapists'],
    ...termed(
      { months: 84 },
      (term) => `${term} na het jaar van het bedrag. Zijn er geen bedragen, dan gaan naam en lidnummer meteen weg`,
    ),
    upon: 'keep',
    why: 'De bewaarplicht van de Belastingdienst (artikel 52 van de Algemene wet inzake rijksbelastingen).',
  },
  service: {
    title: 'Wat je vroeg of regelde: verzoeken, je oordeel over uitleg',
    holds: ['service-requests', 'article-feedback'],
    kept: whileMember,
    upon: 'erase',
    why: 'Om erop terug te kunnen komen, en om te laten zien wat je bevestigd hebt.',
  },
  calls: {
    title: 'Belafspraken: je telefoonnummer, waarover het ging en wat we erbij schreven',
    holds: ['call-appointments'],
    ...termed({ months: 12 }, (term) => `${term} na de afspraak`),
    upon: 'erase',
    why: 'Om te weten wanneer we je belden en waarover.',
  },
  chats: {
    title: 'Chatgesprekken: wat er gezegd is, met de bestanden erbij',
    holds: ['conversations', 'messages'],
    ...termed({ months: 12 }, (term) => `${term} na het gesprek`),
    upon: 'erase',
    why: 'Om erop terug te kunnen komen, ook als een ander je de volgende keer helpt.',
  },
  visitorChats: {
    title: 'Chatgesprekken van bezoekers die geen lid zijn',
    holds: [],
    ...termed({ days: 30 }, (term) => `${term} na het gesprek`),
    upon: 'anonymise',
    why: 'Om een vraag af te kunnen maken. We weten niet wie het was, dus bij wissen van een lid vinden we ze niet.',
  },
  assistant: {
    title: 'Wat je aan de assistent vroeg, met het antwoord',
    holds: ['assistant-turns'],
    ...termed({ days: 90 }, (term) => term),
    upon: 'erase',
    why: 'Om een gesprek te kunnen voortzetten, en om te zien welke uitleg ontbreekt.',
  },
  insurance: {
    title: 'Je aanvragen van een arbeidsongeschiktheidsverzekering (AOV), met je inkomen',
    holds: ['aov-applications'],
    ...termed({ months: 12 }, (term) => `${term} na het antwoord, of nadat je de aanvraag introk`),
    upon: 'erase',
    why: 'Om terug te kunnen zien wat je aanvroeg. Wat de verzekeraar bewaart, vraag je daar na.',
  },
  keurmerk: {
    title: 'Het keurmerk van je praktijk: de zelfevaluatie, wie hem invulde, de vragen aan ons en de oordelen',
    holds: [
      'self-evaluations',
      'self-evaluation-people',
      'self-evaluation-attachments',
      'keurmerk-questions',
      'keurmerk-judgements',
    ],
    ...termed({ months: 84 }, (term) => `${term} na het besluit`),
    upon: 'anonymise',
    why: 'Om je antwoorden volgend jaar te kunnen overnemen, en om te kunnen laten zien waarop een keurmerk rust. Het keurmerk is van de praktijk: bij wissen blijft dat, zonder je naam.',
  },
  forms: {
    title: 'Formulieren die je invulde, zoals een enquête of een aanmelding voor een bijeenkomst',
    holds: ['form-submissions'],
    ...termed({ months: 12 }, (term) => term),
    upon: 'erase',
    why: 'Daarna is er niets meer mee te doen: de enquête is verwerkt, de bijeenkomst geweest.',
  },
  votes: {
    title: 'Of uitleg hielp, van wie niet inlogt: per browser, zonder wie je bent',
    holds: ['article_votes'],
    ...termed({ months: 24 }, (term) => term),
    upon: 'anonymise',
    why: 'Om de uitleg te verbeteren. Van wie het is, weten we niet.',
  },
  downloads: {
    title: 'Welke documenten je hebt gedownload',
    holds: ['document-downloads'],
    ...termed({ months: 24 }, (term) => term),
    upon: 'erase',
    why: 'Om je te laten zien wat er sindsdien veranderd is.',
  },
  mails: {
    title: 'Mails aan jou',
    holds: ['outbox'],
    ...termed(
      { months: 12 },
      (term) => `De tekst hooguit zo lang als het portaal instelt; dat er een mail was ${term}`,
    ),
    upon: 'erase',
    why: 'Om te kunnen nagaan of een mail is aangekomen.',
  },
  messages: {
    title: 'Berichten over jou aan andere systemen, zoals de boekhouding',
    holds: ['webhook-deliveries'],
    ...termed({ months: 12 }, (term) => `De inhoud 30 dagen; dat er een bericht was ${term}`),
    upon: 'erase',
    why: 'Om een bericht dat niet aankwam opnieuw te kunnen sturen.',
  },
  exports: {
    title: 'Kopieën van je gegevens die je hebt gevraagd',
    holds: ['data-exports'],
    ...termed({ months: 12 }, (term) => `De kopie tot de dag die erbij staat; dat je erom vroeg ${term}`),
    upon: 'erase',
    why: 'Om te kunnen laten zien dat we aan je verzoek hebben voldaan.',
  },
  erasures: {
    title: 'Je verzoek om gewist te worden: wanneer, de beslissing, en aantallen van wat gewist is',
    holds: ['erasure-requests'],
    ...termed({ months: 84 }, (term) => term),
    upon: 'keep',
    why: 'Om te bewijzen dat er gewist is, en om het opnieuw te doen als er een reservekopie wordt teruggezet. Je naam staat er niet meer in.',
  },
  audit: {
    title: 'Het logboek: wie wat deed, en wanneer',
    holds: ['audit-log'],
    kept: 'Zolang het portaal bestaat',
    upon: 'keep',
    why: 'Daarmee is te controleren of er zorgvuldig met gegevens is omgegaan. Het kent nummers, geen namen.',
  },
} as const satisfies Record<string, Retention>

export type RetentionPart = keyof typeof retention

const isPart = (name: string): name is RetentionPart => Object.hasOwn(retention, name)

/** The lines of the table, in order. */
export const retentionLines: (Retention & { part: RetentionPart })[] = Object.entries(retention).flatMap(
  ([part, line]) => (isPart(part) ? [{ part, ...line }] : []),
)

/** Everything the table speaks of. */
export const heldSomewhere: readonly string[] = retentionLines.flatMap(({ holds }) => holds)
