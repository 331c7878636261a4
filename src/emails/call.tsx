import { Action, Facts, Greeting, MailLink, Paragraph, Quote } from './layout/parts'
import { mailTemplate } from './template'

const reason = 'Je krijgt deze mail omdat je een belafspraak had gemaakt.'
const link = 'https://portaal.registerhuis.test/service-contact?open=bellen#bellen'

type Booked = {
  name: string
  /** "24 november 2026 om 10:15 uur" */
  when: string
  phone: string
  about: string
  /** Who calls, as members know them. */
  staff: string | null
  calendar: string
  link: string
}

/** We call you then (KS-SRV-7). */
export const callBooked = mailTemplate<Booked>({
  subject: ({ when }) => `Je belafspraak: ${when}`,
  preheader: () => 'We bellen jou; je hoeft zelf niet te bellen.',
  reason: 'Je krijgt deze mail omdat er een belafspraak voor je is gemaakt.',
  Content: ({ name, when, phone, about, staff, calendar, link: page }) => (
    <>
      <Greeting name={name} />
      <Paragraph>Je belafspraak staat. We bellen jou op dit nummer; zorg dat je dan kunt opnemen.</Paragraph>
      <Facts
        items={[
          ['Wanneer', when],
          ['Telefoon', phone],
          ['Onderwerp', about],
          ...(staff ? [['Wie je belt', staff] satisfies [string, string]] : []),
        ]}
      />
      <Action href={calendar}>Zet het in je agenda</Action>
      <Paragraph>
        Kun je toch niet? Annuleer je belafspraak, dan kan een ander op die tijd worden gebeld: <MailLink href={page} />
      </Paragraph>
    </>
  ),
  sample: {
    name: 'Sanne',
    when: '24 november 2026 om 10:15 uur',
    phone: '06 12345678',
    about: 'Mijn VOG verloopt binnenkort',
    staff: 'Nadia',
    calendar: 'https://portaal.registerhuis.test/api/call-appointments/12/calendar.ics',
    link,
  },
})

type Cancelled = { name: string; when: string; reason: string; link: string }

/** We can't call you then, and why. */
export const callCancelled = mailTemplate<Cancelled>({
  subject: ({ when }) => `Je belafspraak van ${when} gaat niet door`,
  preheader: () => 'Kies een andere tijd.',
  reason,
  Content: ({ name, when, reason: why, link: page }) => (
    <>
      <Greeting name={name} />
      <Paragraph>We kunnen je op {when} niet bellen. De reden:</Paragraph>
      <Quote>{why}</Quote>
      <Action href={page}>Kies een andere tijd</Action>
    </>
  ),
  sample: { name: 'Sanne', when: '24 november 2026 om 10:15 uur', reason: 'Nadia is ziek.', link },
})

type Missed = { name: string; when: string; phone: string; link: string }

/** We called in vain. */
export const callMissed = mailTemplate<Missed>({
  subject: () => 'We hebben je gebeld, maar kregen je niet te pakken',
  preheader: () => 'Maak een nieuwe belafspraak.',
  reason,
  Content: ({ name, when, phone, link: page }) => (
    <>
      <Greeting name={name} />
      <Paragraph>
        Je had een belafspraak op {when}. We belden {phone}, maar kregen je niet te pakken. Klopt het nummer niet? Je
        vult een ander in als je een nieuwe belafspraak maakt.
      </Paragraph>
      <Action href={page}>Maak een nieuwe belafspraak</Action>
    </>
  ),
  sample: { name: 'Sanne', when: '24 november 2026 om 10:15 uur', phone: '06 12345678', link },
})
