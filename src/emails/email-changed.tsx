import { Note, Paragraph } from './layout/parts'
import { mailTemplate } from './template'

/** To the old address: it no longer belongs to the account (KS-ACC-3). */
export const emailChanged = mailTemplate<Record<string, never>>({
  subject: () => 'Je e-mailadres is gewijzigd',
  preheader: () => 'Je logt voortaan in met je nieuwe adres.',
  reason: 'Je krijgt deze mail omdat dit adres tot nu toe bij je account hoorde.',
  Content: () => (
    <>
      <Paragraph>Dag,</Paragraph>
      <Paragraph>
        Het e-mailadres van je account is gewijzigd. Je logt voortaan in met je nieuwe adres. Naar dit adres sturen we
        niets meer.
      </Paragraph>
      <Note>Was jij dit niet? Neem dan meteen contact met ons op.</Note>
    </>
  ),
  sample: {},
})
