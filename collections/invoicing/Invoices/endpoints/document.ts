import type { PayloadRequest } from 'payload'
import { contentDisposition } from '@/plugins/private-files/endpoints/contentDisposition'
import { signedIn } from '@/src/access/rules'
import { ublOf, ublProblem } from '@/src/domain/invoicing/ubl'
import { endpoint } from '@/src/lib/endpoint'
import { conflict, notFound } from '@/src/lib/errors/refusals'
import { sql } from '@/src/lib/sql'
import { type InvoicePaper, invoicePapers } from '../document/load'
import { fileName, invoicePdf } from '../document/pdf'
import { readInvoice } from '../reach'

async function paperOf(req: PayloadRequest): Promise<InvoicePaper> {
  const { id } = await readInvoice(req)
  const [paper] = await invoicePapers(req, sql`i.id = ${id}`)
  if (!paper) throw notFound()
  return paper
}

const file = (bytes: Uint8Array<ArrayBuffer>, type: string, name: string): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': type,
      'Content-Length': String(bytes.length),
      'Content-Disposition': contentDisposition(name),
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })

/** GET /api/invoices/:id/pdf (KS-ACC-6): made on the fly, for whose invoice it is and for finance. */
export const pdfEndpoint = endpoint({
  path: '/:id/pdf',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const paper = await paperOf(req)
    return file(new Uint8Array(await invoicePdf(paper)), 'application/pdf', fileName(paper, 'pdf'))
  },
})

/** GET /api/invoices/:id/ubl: the same for a program; 409 when the settings lacked what UBL asks on the day it was issued. */
export const ublEndpoint = endpoint({
  path: '/:id/ubl',
  method: 'get',
  access: signedIn,
  handler: async (req) => {
    const paper = await paperOf(req)
    const problem = ublProblem(paper)
    if (problem) throw conflict(problem)
    return file(new TextEncoder().encode(ublOf(paper)), 'application/xml; charset=utf-8', fileName(paper, 'xml'))
  },
})
