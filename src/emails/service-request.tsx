import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  /** What was asked, as on the service page. */
  kind: string
  link: string
}

const reason = 'Je krijgt deze mail omdat je op Service en contact iets hebt gevraagd.'

const sample = {
  name: 'Sanne',
  kind: 'Dossier actualiseren',
  link: 'https://portaal.registerhuis.test/service-contact?open=verzoeken',
}

const asked = (kind: string): readonly (readonly [string, string])[] => [['Verzoek', kind]]

/** A request came in, with what was confirmed (KS-SRV-1 … KS-SRV-5). `effectOn`: it happens by itself on that day. */
export const requestReceived = mailTemplate<Props & { confirmed: string[]; effectOn: string | null }>({
  subject: () => 'We hebben je verzoek ontvangen',
  preheader: ({ effectOn }) =>
    effectOn ? `Het gaat vanzelf in op ${formatDate(effectOn)}.` : 'Je krijgt bericht zodra het is afgehandeld.',
  reason,
  Content: ({ name, kind, confirmed, effectOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {effectOn
          ? `Je verzoek is binnen en gaat vanzelf in op ${formatDate(effectOn)}. Tot die dag kun je het intrekken.`
          : 'Je verzoek is binnen. Een medewerker kijkt ernaar; je krijgt mail zodra het is afgehandeld.'}
      </Paragraph>
      <Facts items={asked(kind)} />
      {confirmed.length > 0 && (
        <>
          <Paragraph>Dit heb je bevestigd:</Paragraph>
          <Quote>{confirmed.map((line) => `• ${line}`).join('\n')}</Quote>
        </>
      )}
      <Action href={link}>Bekijk je verzoek</Action>
    </>
  ),
  sample: { ...sample, confirmed: ['Dit is je inbegrepen verzoek van 2026: je betaalt niets.'], effectOn: null },
})

/** A request was handled; `effectOn`: it was granted, and happens by itself on that day. */
export const requestHandled = mailTemplate<Props & { answer: string | null; effectOn: string | null }>({
  subject: ({ effectOn }) => (effectOn ? 'Je verzoek is goedgekeurd' : 'Je verzoek is afgehandeld'),
  preheader: ({ effectOn }) => (effectOn ? `Het gaat in op ${formatDate(effectOn)}.` : 'Lees wat we hebben gedaan.'),
  reason,
  Content: ({ name, kind, answer, effectOn, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {effectOn
          ? `Je verzoek is goedgekeurd. Het gaat vanzelf in op ${formatDate(effectOn)}.`
          : 'Je verzoek is afgehandeld.'}
      </Paragraph>
      <Facts items={asked(kind)} />
      {answer && <Quote>{answer}</Quote>}
      <Action href={link}>Bekijk je verzoek</Action>
    </>
  ),
  sample: { ...sample, answer: 'Prestatiecode 24104 staat bij je erkenningen.', effectOn: null },
})

/** A request was refused, and why. */
export const requestRefused = mailTemplate<Props & { answer: string; credited: boolean }>({
  subject: () => 'Je verzoek is afgewezen',
  preheader: () => 'Lees waarom, en wat je kunt doen.',
  reason,
  Content: ({ name, kind, answer, credited, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>We konden je verzoek niet inwilligen. De reden:</Paragraph>
      <Quote>{answer}</Quote>
      <Facts items={asked(kind)} />
      {credited && (
        <Paragraph>
          Je hoeft er niet voor te betalen: de factuur is gecrediteerd. Je krijgt daar apart mail over.
        </Paragraph>
      )}
      <Action href={link}>Bekijk je verzoek</Action>
    </>
  ),
  sample: { ...sample, answer: 'Je diploma voor dit vakgebied ontbreekt nog.', credited: true },
})

/** What was asked took effect on its day. `ended`: the membership is over. */
export const requestEffected = mailTemplate<Props & { ended: boolean }>({
  subject: ({ ended }) => (ended ? 'Je lidmaatschap is beëindigd' : 'Je bent nu CAT-collectief'),
  preheader: () => 'Wat je had gevraagd, is ingegaan.',
  reason,
  Content: ({ name, ended, link }) => (
    <>
      <Greeting name={name} />
      {ended ? (
        <>
          <Paragraph>
            Je lidmaatschap is beëindigd, zoals je had gevraagd. Je ECD-account en je GRO-account stoppen ook, en je
            staat niet meer in Zoek een therapeut.
          </Paragraph>
          <Paragraph>
            Je kunt nog inloggen om je dossier in te zien. Wil je dat we je gegevens wissen? Dat vraag je op Mijn
            gegevens.
          </Paragraph>
        </>
      ) : (
        <Paragraph>
          Je lidmaatschap is nu CAT-collectief, zoals je had gevraagd. Je cliënten krijgen geen vergoeding meer van hun
          zorgverzekeraar.
        </Paragraph>
      )}
      <Action href={link}>{ended ? 'Naar Mijn gegevens' : 'Bekijk je status'}</Action>
    </>
  ),
  sample: { ...sample, kind: 'Naar CAT-collectief', ended: false },
})

/** What somebody who withdraws too late doesn't get back: a colleague had begun. */
const keptWords = {
  price: 'We waren er al mee bezig. De factuur die je kreeg, betaal je wel.',
  included: 'We waren er al mee bezig. Je inbegrepen verzoek van dit jaar is daarmee gebruikt.',
} as const

/** A request was taken back by the member. */
export const requestWithdrawn = mailTemplate<Props & { credited: boolean; kept: keyof typeof keptWords | null }>({
  subject: () => 'Je verzoek is ingetrokken',
  preheader: ({ kept }) => (kept ? 'Lees wat dit betekent.' : 'Er verandert niets.'),
  reason,
  Content: ({ name, kind, credited, kept, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je hebt je verzoek ingetrokken. {kept ? keptWords[kept] : 'Er verandert niets.'}</Paragraph>
      <Facts items={asked(kind)} />
      {credited && (
        <Paragraph>
          Je hoeft er niet voor te betalen: de factuur is gecrediteerd. Je krijgt daar apart mail over.
        </Paragraph>
      )}
      <Action href={link}>Naar Service en contact</Action>
    </>
  ),
  sample: { ...sample, credited: true, kept: null },
})
