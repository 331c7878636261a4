import { Greeting, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** Sent by an administrator to see whether the mail server works. */
export const mailCheck = mailTemplate<{ name: string }>({
  subject: () => 'Proefbericht: de mail werkt',
  preheader: () => 'Je leest dit, dus de mailserver is goed ingesteld.',
  reason: 'Je krijgt deze mail omdat je in het beheer om een proefbericht vroeg.',
  Content: ({ name }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je leest dit, dus de mailserver is goed ingesteld. Je hoeft niets te doen.</Paragraph>
    </>
  ),
  sample: { name: 'Sanne de Wit' },
})
