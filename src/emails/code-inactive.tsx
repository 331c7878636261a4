import { Action, Greeting, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

type Props = { name: string; kind: string; agb: boolean; remark: string | null; link: string }

/** Somebody looked a code up, and it isn't active (KS-ACC-7). */
export const codeInactive = mailTemplate<Props>({
  subject: ({ kind }) => `Je ${kind} is niet actief`,
  preheader: () => 'Kijk je gegevens na bij de uitgever van de code.',
  reason: 'Je krijgt deze mail omdat we je codes hebben nagekeken.',
  Content: ({ name, kind, agb, remark, link }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        We hebben je {kind} nagekeken. Die is niet actief.{' '}
        {agb ? 'Zonder actieve AGB-code hebben je cliënten geen recht op vergoeding.' : ''}
      </Paragraph>
      {remark ? <Quote>{remark}</Quote> : null}
      <Paragraph>
        {agb
          ? 'Zet je code weer actief bij Vektis (agbcode.nl), of vul de goede code in. Daarna kijken we hem opnieuw na.'
          : 'Vraag het na bij je koepel, of vul het goede nummer in. Daarna kijken we het opnieuw na.'}
      </Paragraph>
      <Action href={link}>Bekijk je codes</Action>
    </>
  ),
  sample: {
    name: 'Sanne',
    kind: 'AGB-code',
    agb: true,
    remark: 'Beëindigd per 1 oktober.',
    link: 'https://portaal.voorbeeld.test/account?open=codes',
  },
})
