import { Charges } from './Charges'
import { ContributionFees } from './ContributionFees'
import { InvoiceRuns } from './InvoiceRuns'
import { Invoices } from './Invoices'
import { PaymentAttempts } from './PaymentAttempts'
import { Payments } from './Payments'

/** Everything of the area: what members owe, the invoices it stands on, and what they paid. */
export const invoicingCollections = [Charges, Payments, Invoices, ContributionFees, InvoiceRuns, PaymentAttempts]
