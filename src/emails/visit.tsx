import { Paragraph } from './layout/parts'
import { type VisitMail, visitSample, visitSteps } from './visit-step'

const toVisitor = visitSteps('Je krijgt deze mail omdat je visiteur bent.')

const visitorSample: VisitMail = {
  ...visitSample,
  name: 'Vera',
  other: 'Marijke de Boer',
  link: 'https://portaal.registerhuis.test/admin/visitatie?open=12',
}

export const visitAssigned = toVisitor(
  {
    subject: 'Er is een visitatie aan je toegewezen',
    preheader: 'Stel een datum voor.',
    says: ({ other }) => <Paragraph>Je bent gevraagd om {other} te bezoeken. Stel een datum voor.</Paragraph>,
    button: 'Stel een datum voor',
  },
  { ...visitorSample, date: null, times: null, location: null, message: null },
)

export const visitReassigned = toVisitor(
  {
    subject: 'Een visitatie gaat naar een andere visiteur',
    preheader: 'Je hoeft niets meer te doen.',
    says: ({ other }) => <Paragraph>De visitatie van {other} is aan een andere visiteur toegewezen.</Paragraph>,
    button: 'Bekijk je visitaties',
  },
  { ...visitorSample, date: null, times: null, location: null, message: null },
)

export const visitAgreed = toVisitor(
  {
    subject: 'Akkoord met de datum van een visitatie',
    preheader: 'De visitatie staat in je agenda.',
    says: ({ other }) => <Paragraph>{other} is akkoord met de datum.</Paragraph>,
    button: 'Bekijk de visitatie',
  },
  { ...visitorSample, message: null },
)

export const visitDeclined = toVisitor(
  {
    subject: 'Een voorgestelde datum kan niet',
    preheader: 'Stel een andere datum voor.',
    says: ({ other }) => <Paragraph>{other} kan niet op de datum die je voorstelde. De reden:</Paragraph>,
    button: 'Stel een andere datum voor',
  },
  visitorSample,
)

export const visitCancelled = toVisitor(
  {
    subject: 'Een visitatie is afgezegd',
    preheader: 'De visitatie gaat niet door.',
    says: ({ other }) => <Paragraph>De visitatie van {other} gaat niet door. De reden:</Paragraph>,
    button: 'Bekijk de visitatie',
  },
  visitorSample,
)

export const visitDeclared = toVisitor(
  {
    subject: 'Verbeterpunten zijn uitgevoerd',
    preheader: 'Beoordeel de verklaring.',
    says: ({ other }) => (
      <Paragraph>{other} meldt dat de verbeterpunten zijn uitgevoerd. De verklaring staat voor je klaar.</Paragraph>
    ),
    button: 'Beoordeel de verklaring',
  },
  { ...visitorSample, date: null, times: null, location: null, message: null },
)
