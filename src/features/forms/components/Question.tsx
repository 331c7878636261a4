import { type FormField, longest } from '@/src/domain/forms/field'
import { Checkbox } from '@/src/ui/form/Checkbox'
import { DateField } from '@/src/ui/form/DateField'
import { Input } from '@/src/ui/form/Input'
import { NumberInput } from '@/src/ui/form/NumberInput'
import { RadioGroup } from '@/src/ui/form/RadioGroup'
import { Select } from '@/src/ui/form/Select'
import { Textarea } from '@/src/ui/form/Textarea'

type Props = { field: FormField; name: string; idPrefix: string; defaultValue: string; error: string | undefined }

/** One question of an editor's form. */
export function Question({ field: { kind, label, required, options, empty }, defaultValue, ...rest }: Props) {
  const props = { ...rest, label, required }
  switch (kind) {
    case 'text':
      return <Input {...props} defaultValue={defaultValue} maxLength={longest.text} />
    case 'textarea':
      return <Textarea {...props} defaultValue={defaultValue} maxLength={longest.textarea} rows={5} />
    case 'email':
      return (
        <Input {...props} autoComplete="email" defaultValue={defaultValue} maxLength={longest.email} type="email" />
      )
    case 'number':
      return <NumberInput {...props} defaultValue={defaultValue} maxLength={20} />
    case 'date':
      return <DateField {...props} defaultValue={defaultValue} maxLength={30} />
    case 'checkbox':
      return <Checkbox {...props} defaultChecked={defaultValue !== ''} />
    case 'select':
      return <Select {...props} defaultValue={defaultValue} empty={empty} options={[...options]} />
    case 'radio':
      return <RadioGroup {...props} defaultValue={defaultValue} options={[...options]} />
    default:
      return kind satisfies never
  }
}
