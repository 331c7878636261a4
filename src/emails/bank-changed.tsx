import { Action, Greeting, Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; link: string }

/** To the account's own address: somebody changed the account number (KS-ACC-8). Without the number. */
export const bankChanged = mailTemplate<Props>({
  subject: () => 'Je rekeningnummer is gewijzigd',
  preheader: () => 'Het rekeningnummer bij je account is gewijzigd.',
  reason: 'Je krijgt deze mail omdat het rekeningnummer bij je account is gewijzigd.',
  Content: ({ name, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Het rekeningnummer (IBAN) bij je account is gewijzigd. Klopt dat, dan hoef je niets te doen.
      </Paragraph>
      <Action href={link}>Bekijk je bankgegevens</Action>
      <Note>Was jij dit niet? Wijzig dan meteen je wachtwoord en neem contact met ons op.</Note>
    </>
  ),
  sample: { name: 'Sanne', link: 'https://portaal.voorbeeld.test/account?open=bank' },
})
