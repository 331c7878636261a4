import { Action, Facts, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; insurer: string; reference: string; link: string }

const reason = 'Je krijgt deze mail omdat je een arbeidsongeschiktheidsverzekering (AOV) hebt aangevraagd.'
const sample = {
  name: 'Sanne',
  insurer: 'Voorbeeld Verzekeringen',
  reference: 'AOV-000012',
  link: 'https://portaal.registerhuis.test/aov',
}

/** An application for disability insurance came in (KS-AOV-1). Amounts stand on the page, behind the login. */
export const aovReceived = mailTemplate<Props>({
  subject: ({ reference }) => `Je AOV-aanvraag ${reference} is binnen`,
  preheader: () => 'Dit gebeurt er nu.',
  reason,
  Content: ({ name, insurer, reference, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je aanvraag voor een arbeidsongeschiktheidsverzekering (AOV) is binnen. Wij geven hem door aan {insurer}. Die
        bekijkt je aanvraag en neemt contact met je op. Je bent pas verzekerd als {insurer} je aanvraag aanneemt.
      </Paragraph>
      <Facts items={[['Kenmerk', reference]]} />
      <Paragraph>Zolang er geen antwoord is, kun je je aanvraag intrekken.</Paragraph>
      <Action href={link}>Bekijk je aanvraag</Action>
    </>
  ),
  sample,
})

/** What the insurer decided (KS-AOV-1). */
export const aovDecided = mailTemplate<Props & { accepted: boolean; answer: string | null }>({
  subject: ({ reference, accepted }) => `Je AOV-aanvraag ${reference} is ${accepted ? 'aangenomen' : 'afgewezen'}`,
  preheader: ({ accepted }) => (accepted ? 'De verzekeraar neemt je aanvraag aan.' : 'Lees wat je nu kunt doen.'),
  reason,
  Content: ({ name, insurer, reference, accepted, answer, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {accepted
          ? `${insurer} heeft je aanvraag voor een AOV aangenomen. Je krijgt de polis van ${insurer}. Lees daarin wanneer je verzekering ingaat.`
          : `${insurer} heeft je aanvraag voor een AOV afgewezen. Vraag ${insurer} naar de reden. Je kunt later een nieuwe aanvraag doen.`}
      </Paragraph>
      {answer && <Quote>{answer}</Quote>}
      <Facts items={[['Kenmerk', reference]]} />
      <Action href={link}>Bekijk je aanvraag</Action>
    </>
  ),
  sample: { ...sample, accepted: true, answer: 'De polis komt per post.' },
})

/** The member took their application back (KS-AOV-1). */
export const aovWithdrawn = mailTemplate<Props & { sent: boolean }>({
  subject: ({ reference }) => `Je AOV-aanvraag ${reference} is ingetrokken`,
  preheader: () => 'Je hebt je aanvraag ingetrokken.',
  reason,
  Content: ({ name, insurer, reference, sent, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je hebt je aanvraag ingetrokken.{' '}
        {sent
          ? `Je aanvraag was al bij ${insurer}. Wij laten daar weten dat je hem hebt ingetrokken.`
          : `Je aanvraag is niet naar ${insurer} gegaan.`}
      </Paragraph>
      <Facts items={[['Kenmerk', reference]]} />
      <Action href={link}>Bereken opnieuw</Action>
    </>
  ),
  sample: { ...sample, sent: true },
})

const forInsurer = 'U krijgt deze mail omdat leden via dit portaal een AOV bij u aanvragen.'

/** To the insurer: an application, encrypted to its key (KS-AOV-1). Sealed, because what goes along is. */
export const aovApplication = mailTemplate<{ reference: string; organisation: string }>({
  subject: ({ reference }) => `Nieuwe AOV-aanvraag ${reference}`,
  preheader: () => 'De aanvraag zit versleuteld in de bijlagen.',
  reason: forInsurer,
  sensitive: true,
  Content: ({ reference, organisation }) => (
    <>
      <Paragraph>
        Een lid van {organisation} vraagt een arbeidsongeschiktheidsverzekering aan. De aanvraag zit in de bijlagen: als
        pdf, en als json voor uw systeem. Beide zijn versleuteld met uw publieke age-sleutel; open ze met uw eigen
        geheime sleutel (age-encryption.org).
      </Paragraph>
      <Facts items={[['Kenmerk', reference]]} />
      <Paragraph>Noem dit kenmerk als u antwoordt.</Paragraph>
    </>
  ),
  sample: { reference: 'AOV-000012', organisation: 'CAT' },
})

/** To the insurer: the application was taken back. */
export const aovTakenBack = mailTemplate<{ reference: string }>({
  subject: ({ reference }) => `AOV-aanvraag ${reference} is ingetrokken`,
  preheader: () => 'U hoeft de aanvraag niet verder te behandelen.',
  reason: forInsurer,
  Content: ({ reference }) => (
    <>
      <Paragraph>
        Het lid heeft deze aanvraag ingetrokken. U hoeft hem niet verder te behandelen. Wis de gegevens die u ervan
        hebt.
      </Paragraph>
      <Facts items={[['Kenmerk', reference]]} />
    </>
  ),
  sample: { reference: 'AOV-000012' },
})
