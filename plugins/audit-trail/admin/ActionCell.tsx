'use client'

import type { DefaultCellComponentProps } from 'payload'
import { actionLabel } from '@/src/domain/audit/action-label'

/** What was done, in Dutch. The trail itself keeps the code. */
const ActionCell = ({ cellData }: DefaultCellComponentProps) => actionLabel(String(cellData ?? ''))

export default ActionCell
