import { formatDate } from '@/src/lib/format'
import { Action, Facts, Greeting, Note, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

const portal = 'https://portaal.registerhuis.test'

const bullets = (items: readonly string[]): string => items.map((item) => `• ${item}`).join('\n')

/** To who signed up: confirm that the address is yours (KS-ACC-2). Nothing of what was typed is in it. */
export const signUpConfirm = mailTemplate<{ organisation: string; link: string }>({
  subject: () => 'Bevestig je aanmelding',
  preheader: () => 'De link werkt 48 uur en één keer.',
  reason: 'Je krijgt deze mail omdat dit adres is opgegeven bij een aanmelding als nieuw lid.',
  sensitive: true,
  Content: ({ organisation, link }) => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Fijn dat je lid wilt worden van {organisation}. Bevestig je aanmelding en kies een wachtwoord. Daarna zie je
        stap voor stap wat er voor je screening nodig is.
      </Paragraph>
      <Action href={link}>Aanmelding bevestigen</Action>
      <Paragraph>De link werkt 48 uur en één keer. Tot die tijd maken we geen account.</Paragraph>
      <Note>Heb jij je niet aangemeld? Dan hoef je niets te doen.</Note>
    </>
  ),
  sample: { organisation: 'Collectief Alternatieve Therapeuten', link: `${portal}/aanmelden/bevestigen/voorbeeld` },
})

/** To who signed up while there is an account already: only the mail says so, never the page (KS-ACC-2). */
export const signUpKnown = mailTemplate<{ which: 'email' | 'number'; link: string }>({
  subject: () => 'Er is al een account',
  preheader: () => 'Je hoeft je niet opnieuw aan te melden.',
  reason: 'Je krijgt deze mail omdat dit adres is opgegeven bij een aanmelding als nieuw lid.',
  Content: ({ which, link }) => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        {which === 'email'
          ? 'Met dit e-mailadres is een aanmelding gedaan, maar je hebt hier al een account.'
          : 'Met dit e-mailadres is een aanmelding gedaan, maar het ingevulde lidnummer hoort al bij een account.'}{' '}
        Er is geen nieuw account gemaakt.
      </Paragraph>
      <Paragraph>
        {which === 'email'
          ? 'Log in met je e-mailadres. Weet je je wachtwoord niet meer? Vraag op die pagina een nieuw aan.'
          : 'Is het jouw nummer? Log dan in met dat nummer. Weet je zeker dat het niet klopt? Kijk het na bij je beroepsorganisatie en meld je opnieuw aan.'}
      </Paragraph>
      <Action href={link}>Naar inloggen</Action>
      <Note>Heb jij je niet aangemeld? Dan hoef je niets te doen.</Note>
    </>
  ),
  sample: { which: 'email', link: `${portal}/inloggen` },
})

/** What a new member still has to do, every so many days until it is done (KS-ACC-2). */
export const screeningReminder = mailTemplate<{ name: string; items: string[]; waiting: number; link: string }>({
  subject: () => 'Dit ontbreekt nog voor je toelating',
  preheader: ({ items }) => `Nog ${items.length} ${items.length === 1 ? 'stap' : 'stappen'} voor jou.`,
  reason: 'Je krijgt deze mail omdat je screening loopt en er nog iets ontbreekt.',
  Content: ({ name, items, waiting, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je screening loopt. Dit hebben we nog van je nodig:</Paragraph>
      <Quote>{bullets(items)}</Quote>
      {waiting > 0 && (
        <Paragraph>
          {waiting === 1 ? 'Eén stuk wacht' : `${waiting} stukken wachten`} op de beoordelaar. Daar hoef je niets voor
          te doen.
        </Paragraph>
      )}
      <Action href={link}>Bekijk je stappen</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    items: ['Legitimatiebewijs gezien', 'KvK-uittreksel'],
    waiting: 1,
    link: `${portal}/screening`,
  },
})

/** Nothing is missing any more: the reviewer's turn (KS-SCR-3). */
export const screeningComplete = mailTemplate<{ name: string; organisation: string; link: string }>({
  subject: () => 'Je dossier is compleet',
  preheader: () => 'De beoordelaar beslist nu over je toelating.',
  reason: 'Je krijgt deze mail omdat je screening loopt.',
  Content: ({ name, organisation, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Alles wat we voor je screening nodig hebben, is er. Een beoordelaar van {organisation} kijkt nu naar het geheel
        en beslist over je toelating. Je krijgt daarover een mail en een brief.
      </Paragraph>
      <Action href={link}>Bekijk je screening</Action>
    </>
  ),
  sample: { name: 'Kim', organisation: 'Collectief Alternatieve Therapeuten', link: `${portal}/screening` },
})

type Admitted = {
  name: string
  organisation: string
  tier: string
  recognisedOn: string
  recognitions: string[]
  letterNumber: string
  note: string | null
  link: string
}

/** Welcome as a member, with what one is recognised for; the letter is on the page (KS-SCR-3). */
export const memberAdmitted = mailTemplate<Admitted>({
  subject: ({ organisation }) => `Je bent toegelaten: ${organisation}`,
  preheader: ({ letterNumber }) => `De brief met kenmerk ${letterNumber} staat voor je klaar.`,
  reason: 'Je krijgt deze mail omdat over je toelating is beslist.',
  Content: ({ name, organisation, tier, recognisedOn, recognitions, letterNumber, note, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Goed nieuws: je bent toegelaten als lid van {organisation}. Welkom!</Paragraph>
      <Facts
        items={[
          ['Lidmaatschap', tier],
          ['Erkend vanaf', formatDate(recognisedOn)],
          ['Kenmerk', letterNumber],
        ]}
      />
      {recognitions.length > 0 && (
        <>
          <Paragraph>Je bent erkend voor:</Paragraph>
          <Quote>{bullets(recognitions)}</Quote>
        </>
      )}
      {note && <Quote>{note}</Quote>}
      <Action href={link}>Haal je brief op</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    organisation: 'Collectief Alternatieve Therapeuten',
    tier: 'Vergoedbaar',
    recognisedOn: '2026-11-22',
    recognitions: ['Massagetherapie (prestatiecode 24104)', 'PLATO MBK'],
    letterNumber: 'BR-2026-0012',
    note: 'Denk aan je eerste visitatie.',
    link: `${portal}/screening`,
  },
})

/** Why somebody isn't admitted, and what they can do (KS-SCR-3, X-10). */
export const memberRefused = mailTemplate<{
  name: string
  organisation: string
  reason: string
  letterNumber: string
  link: string
}>({
  subject: ({ organisation }) => `Je bent niet toegelaten: ${organisation}`,
  preheader: () => 'Je leest waarom, en hoe je bezwaar maakt.',
  reason: 'Je krijgt deze mail omdat over je toelating is beslist.',
  Content: ({ name, organisation, reason, letterNumber, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je bent niet toegelaten als lid van {organisation}. Dit is de reden:</Paragraph>
      <Quote>{reason}</Quote>
      <Paragraph>
        Ben je het er niet mee eens? Maak dan bezwaar. Iemand anders dan wie besliste, kijkt dan opnieuw. De brief heeft
        kenmerk {letterNumber}.
      </Paragraph>
      <Action href={link}>Brief en bezwaar</Action>
    </>
  ),
  sample: {
    name: 'Kim',
    organisation: 'Collectief Alternatieve Therapeuten',
    reason: 'De opleiding is niet op hbo-niveau.',
    letterNumber: 'BR-2026-0013',
    link: `${portal}/screening`,
  },
})
