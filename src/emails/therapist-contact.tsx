import { Facts, Greeting, Note, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; client: string; email: string; phone: string | null; message: string }

/** A client writes by the form of the directory: to the therapist (KS-FIND-1). Nobody else reads it, so it is sealed. */
export const therapistContact = mailTemplate<Props>({
  subject: () => 'Bericht van een cliënt via je profiel',
  preheader: () => 'Antwoord gewoon op deze mail.',
  reason: 'Je krijgt deze mail omdat cliënten je kunnen vinden op Zoek een therapeut.',
  sensitive: true,
  Content: ({ name, client, email, phone, message }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Iemand schreef je via je profiel op Zoek een therapeut:</Paragraph>
      <Quote>{message}</Quote>
      <Facts
        items={[['Naam', client], ['E-mailadres', email], ...(phone ? [['Telefoon', phone] as [string, string]] : [])]}
      />
      <Paragraph>Als je op deze mail antwoordt, gaat je antwoord naar {email}.</Paragraph>
      <Note>
        Wij weten niet wie dit schreef. Vertrouw je het niet? Klik dan op geen enkele link en antwoord niet. Bij ons
        wordt het bericht gewist zodra deze mail is verstuurd.
      </Note>
    </>
  ),
  sample: {
    name: 'Marijke',
    client: 'Jan de Boer',
    email: 'jan@voorbeeld.test',
    phone: '06 12345678',
    message: 'Dag, ik zoek hulp bij slecht slapen. Heb je deze maand nog plek?',
  },
})
