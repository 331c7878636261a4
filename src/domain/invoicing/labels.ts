/** How an amount is taxed, by the codes of EN 16931 (UNCL5305: S, Z, E). */
export const vatCategoryLabels = {
  standard: '21 % btw',
  zero: '0 % btw',
  exempt: 'Vrijgesteld van btw',
} as const

export type VatCategory = keyof typeof vatCategoryLabels

export const invoiceKindLabels = {
  invoice: 'Factuur',
  'credit-note': 'Creditfactuur',
} as const

export type InvoiceKind = keyof typeof invoiceKindLabels

/** Where an invoice stands; what is on it never changes. */
export const invoiceStatusLabels = {
  open: 'Te betalen',
  paid: 'Betaald',
  credited: 'Gecrediteerd',
} as const

export type InvoiceStatus = keyof typeof invoiceStatusLabels

export const runStatusLabels = {
  running: 'Bezig',
  done: 'Klaar',
  stopped: 'Gestopt',
} as const

export type RunStatus = keyof typeof runStatusLabels

export const paymentProviderLabels = {
  test: 'Proefbetaling',
  mollie: 'Mollie',
} as const

export type PaymentProviderName = keyof typeof paymentProviderLabels

export const attemptStatusLabels = {
  open: 'Loopt',
  paid: 'Betaald',
  failed: 'Mislukt',
  expired: 'Verlopen',
  cancelled: 'Afgebroken',
  // Came in for what was paid or credited already: to be given back.
  surplus: 'Te veel ontvangen',
} as const

export type AttemptStatus = keyof typeof attemptStatusLabels

/** What an amount is for. Its taxation follows from it (invoice settings). */
export const chargeKindLabels = {
  contribution: 'Contributie',
  screening: 'Screening',
  service: 'Verzoek',
  issuer: 'Kosten van een ander, doorberekend',
  visitation: 'Annulering van een visitatie',
  other: 'Overig',
} as const

export type ChargeKind = keyof typeof chargeKindLabels
