'use client'

import { Printer } from 'lucide-react'
import { Button } from './Button'

/** Prints the page; print.css leaves out what one can only click. */
export function PrintButton() {
  return (
    <Button icon={Printer} onClick={() => window.print()} size="small" variant="secondary">
      Print of bewaar als PDF
    </Button>
  )
}
