'use client'

import type { DefaultCellComponentProps } from 'payload'
import { subjectLabel } from '@/src/domain/audit/action-label'

/** What kind of row a line speaks of, in Dutch. */
const SubjectCell = ({ cellData }: DefaultCellComponentProps) => subjectLabel(String(cellData ?? ''))

export default SubjectCell
