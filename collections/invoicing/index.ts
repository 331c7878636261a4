import { Charges } from './Charges'
import { Payments } from './Payments'

/** Everything of the area: what members owe, and what they paid. */
export const invoicingCollections = [Charges, Payments]
