import { type Retention, termed } from './line'

/** What is kept of what was sent, and of what was done with data. */
export const trail = {
  mails: {
    title: 'Mails aan jou',
    holds: ['outbox'],
    ...termed(
      { months: 12 },
      (term) => `De tekst hooguit zo lang als het portaal instelt; dat er een mail was ${term}`,
    ),
    upon: 'erase',
    why: 'Om te kunnen nagaan of een mail is aangekomen.',
  },
  messages: {
    title: 'Berichten over jou aan andere systemen, zoals de boekhouding',
    holds: ['webhook-deliveries'],
    ...termed({ months: 12 }, (term) => `De inhoud 30 dagen; dat er een bericht was ${term}`),
    upon: 'erase',
    why: 'Om een bericht dat niet aankwam opnieuw te kunnen sturen.',
  },
  exports: {
    title: 'Kopieën van je gegevens die je hebt gevraagd',
    holds: ['data-exports'],
    ...termed({ months: 12 }, (term) => `De kopie tot de dag die erbij staat; dat je erom vroeg ${term}`),
    upon: 'erase',
    why: 'Om te kunnen laten zien dat we aan je verzoek hebben voldaan.',
  },
  erasures: {
    title: 'Je verzoek om gewist te worden: wanneer, de beslissing, en aantallen van wat gewist is',
    holds: ['erasure-requests'],
    ...termed({ months: 84 }, (term) => term),
    upon: 'keep',
    why: 'Om te bewijzen dat er gewist is, en om het opnieuw te doen als er een reservekopie wordt teruggezet. Je naam staat er niet meer in.',
  },
  audit: {
    title: 'Het logboek: wie wat deed, en wanneer',
    holds: ['audit-log'],
    kept: 'Zolang het portaal bestaat',
    upon: 'keep',
    why: 'Daarmee is te controleren of er zorgvuldig met gegevens is omgegaan. Het kent nummers, geen namen.',
  },
} as const satisfies Record<string, Retention>
