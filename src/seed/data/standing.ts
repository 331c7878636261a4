/** What the demo shows of standing: one of each kind, so that every reason can be looked at (KS-ACC-4 … KS-ACC-7, KS-PER-3). */
export const standings = {
  conductExpired: 'petra.jansen@praktijk.test',
  conductEnding: 'bram.ylmaz@praktijk.test',
  unpaid: 'geert.koster@praktijk.test',
  codeInactive: 'zoe.hendriks@praktijk.test',
  codeUnchecked: 'leon.bakker@praktijk.test',
  /** In order, with a licence, an ECD code and an umbrella licence. */
  inOrder: 'therapeut@demo.test',
  /** In order, with a bill that is within its term. */
  openBill: 'collectief@demo.test',
} as const

export const codeRemark = 'Bij Vektis uitgeschreven per 1 oktober. Meld je daar opnieuw aan.'

/** Whose system checks ECD codes in the demo. */
export const partner = 'Cliëntdossier Linde'

type DemoLink = {
  title: string
  url: string
  description?: string
  kind: 'link' | 'info' | 'tool'
  tiers?: ('reimbursable' | 'collective' | 'student')[]
}

/** Links, information and tools of the account page (KS-ACC-5). */
export const memberLinks: DemoLink[] = [
  { title: 'AGB-register', url: 'https://www.agbcode.nl', description: 'Kijk of je code actief is', kind: 'link' },
  {
    title: 'Justis: VOG aanvragen',
    url: 'https://www.justis.nl/producten/verklaring-omtrent-het-gedrag',
    description: 'Met profiel 84, voor wie met vergoeding werkt',
    kind: 'link',
    tiers: ['reimbursable'],
  },
  { title: 'Kamer van Koophandel', url: 'https://www.kvk.nl', description: 'Bestel een uittreksel', kind: 'link' },
  {
    title: 'Wkkgz: klachten en geschillen',
    url: 'https://www.rijksoverheid.nl/onderwerpen/kwaliteit-van-de-zorg/wet-kwaliteit-klachten-en-geschillen-zorg',
    description: 'Wat de wet van je praktijk vraagt',
    kind: 'info',
  },
  {
    title: 'AVG in je praktijk',
    url: 'https://www.autoriteitpersoonsgegevens.nl',
    description: 'Wat je van cliënten mag bewaren, en hoe lang',
    kind: 'info',
  },
  {
    title: 'Beginnen als therapeut',
    url: 'https://www.kvk.nl/starten',
    description: 'Van inschrijving tot eerste factuur',
    kind: 'info',
    tiers: ['student'],
  },
  {
    title: 'Veilig mailen testen',
    url: 'https://internet.nl',
    description: 'Of je website en mail op orde zijn',
    kind: 'tool',
  },
  {
    title: 'Meldcode huiselijk geweld',
    url: 'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/meldcode',
    description: 'Stappenplan en afwegingskader',
    kind: 'tool',
  },
]
