import { Action, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = {
  name: string
  /** To the address that mail goes to from now on; else to the address of the account. */
  isNew: boolean
  /** There is no address of a practice any more. */
  stopped: boolean
  link: string
}

/** Where mail about a member's file goes from now on (KS-PRA-2). */
export const practiceEmail = mailTemplate<Props>({
  subject: ({ isNew }) =>
    isNew ? 'Dit adres krijgt voortaan je mail van het register' : 'Mail over je dossier gaat naar een ander adres',
  preheader: ({ isNew }) =>
    isNew ? 'Het staat bij je praktijk als e-mailadres.' : 'Het e-mailadres van je praktijk is gewijzigd.',
  reason: 'Je krijgt deze mail omdat het e-mailadres van je praktijk is gewijzigd.',
  Content: ({ name, isNew, stopped, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        {isNew
          ? 'Dit adres staat nu bij je praktijk. Alle mail over je dossier sturen we voortaan hierheen.'
          : stopped
            ? 'Het e-mailadres van je praktijk is weggehaald. Alle mail over je dossier sturen we voortaan naar dit adres.'
            : 'Het e-mailadres van je praktijk is gewijzigd. Alle mail over je dossier sturen we voortaan naar dat adres.'}{' '}
        Inloggen doe je zoals je gewend bent, en mail over je account komt op het adres van je account.
      </Paragraph>
      <Action href={link}>Bekijk je praktijkgegevens</Action>
      <Note>
        {isNew
          ? 'Is deze mail niet voor jou? Laat het ons weten.'
          : 'Was jij dit niet? Wijzig dan meteen je wachtwoord.'}
      </Note>
    </>
  ),
  sample: { name: 'Sanne', isNew: false, stopped: false, link: 'https://portaal.voorbeeld.test/praktijk?open=contact' },
})
