/** The logins that the demo data makes, as they are shown at the end of the start. */
export const demoPassword = 'Demo-2026!'

export const demoAccounts: [address: string, who: string][] = [
  ['therapeut@demo.test', 'professional met bewijsstukken'],
  ['collectief@demo.test', 'professional, collectief lid'],
  ['beoordelaar@demo.test', 'beoordelaar'],
  ['redactie@demo.test', 'redacteur'],
  ['admin@demo.test', 'beheerder'],
]
