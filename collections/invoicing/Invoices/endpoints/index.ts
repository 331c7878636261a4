import { payEndpoint } from '../../PaymentAttempts/endpoints/pay'
import { pdfEndpoint, ublEndpoint } from './document'
import { exportEndpoint } from './export'
import { returnedEndpoint } from './returned'
import { creditEndpoint, issueEndpoint } from './write'

export const invoiceEndpoints = [
  exportEndpoint,
  issueEndpoint,
  creditEndpoint,
  returnedEndpoint,
  pdfEndpoint,
  ublEndpoint,
  payEndpoint,
]
