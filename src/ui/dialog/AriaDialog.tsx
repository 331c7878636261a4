'use client'

import { X } from 'lucide-react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { DialogProps } from './Dialog'

export default function AriaDialog({ title, onClose, role = 'dialog', children }: DialogProps) {
  return (
    <ModalOverlay
      className="fixed inset-0 z-50 flex items-end justify-center overflow-y-auto bg-[rgb(6_22_25/0.55)] sm:items-center sm:p-6"
      isDismissable={role === 'dialog'}
      isOpen
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className="w-full max-w-xl rounded-t-l bg-card text-ink shadow-float sm:rounded-l">
        <Dialog className="relative max-h-[92dvh] overflow-y-auto p-5 outline-none sm:p-7" role={role}>
          <Heading className="mb-4 pr-12 font-bold text-xl" level={2} slot="title">
            {title}
          </Heading>
          {children}
          <Button
            aria-label="Sluiten"
            className="absolute top-3 right-3 grid size-11 cursor-pointer place-items-center rounded-full text-ink-soft hover:bg-sunken hover:text-ink sm:top-5 sm:right-5"
            onPress={onClose}
          >
            <X aria-hidden className="size-5" />
          </Button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
