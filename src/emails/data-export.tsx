import { count } from '@/src/lib/format'
import { Action, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

const reason = 'Je krijgt deze mail omdat je een kopie van je gegevens hebt gevraagd.'
const link = 'https://portaal.registerhuis.test/mijn-gegevens'

/** The copy of everything is there. The link leads to a page behind the login, and is no secret. */
export const dataExportReady = mailTemplate<{ name: string; days: number; link: string }>({
  subject: () => 'De kopie van je gegevens staat klaar',
  preheader: ({ days }) => `Haal hem op binnen ${count(days, 'dag', 'dagen')}.`,
  reason,
  Content: ({ name, days, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        De kopie van alles wat we over je bewaren staat klaar. Je haalt hem op nadat je bent ingelogd. Over{' '}
        {count(days, 'dag', 'dagen')} wissen we de kopie.
      </Paragraph>
      <Action href={href}>Haal de kopie op</Action>
      <Note>Heb je hier niet om gevraagd? Wijzig dan je wachtwoord en laat het ons weten.</Note>
    </>
  ),
  sample: { name: 'Sanne', days: 7, link },
})

/** The copy couldn't be made. */
export const dataExportFailed = mailTemplate<{ name: string; link: string }>({
  subject: () => 'De kopie van je gegevens is niet gelukt',
  preheader: () => 'Vraag hem opnieuw aan.',
  reason,
  Content: ({ name, link: href }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Er ging iets mis bij het maken van de kopie van je gegevens. Je kunt hem opnieuw aanvragen. Lukt het weer niet,
        laat het ons dan weten.
      </Paragraph>
      <Action href={href}>Vraag de kopie opnieuw aan</Action>
    </>
  ),
  sample: { name: 'Sanne', link },
})
