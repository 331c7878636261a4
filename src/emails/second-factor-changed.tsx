import { Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** Tells staff that a second factor was added to their account, or taken off it. */
export const secondFactorChanged = mailTemplate<{ added: boolean }>({
  subject: ({ added }) => (added ? 'Je account vraagt voortaan een code' : 'Je account vraagt geen code meer'),
  preheader: () => 'Was jij dit niet? Lees dan wat je moet doen.',
  reason: 'Je krijgt deze mail omdat de tweede stap bij het inloggen op je account is gewijzigd.',
  Content: ({ added }) => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        {added
          ? 'Bij het inloggen vul je voortaan ook de code uit je authenticator-app in. Op je andere apparaten ben je uitgelogd. Was jij dit? Dan hoef je niets te doen.'
          : 'De code bij het inloggen is uitgezet. Je logt weer in met alleen je wachtwoord.'}
      </Paragraph>
      <Note>Was jij dit niet? Kies dan meteen een nieuw wachtwoord en laat het ons weten.</Note>
    </>
  ),
  sample: { added: true },
})
