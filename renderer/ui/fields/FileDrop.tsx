import { FileUp } from 'lucide-react'
import { DropZone, FileTrigger, isFileDropItem } from 'react-aria-components'
import { Button } from '../actions/Button.tsx'
import { classes } from '../classes.ts'
import { useUiText } from '../text.tsx'
import styles from './FileDrop.module.css'

export interface FileDropProps {
  /** What may be dropped here, in one sentence. */
  label: string
  /** Extensions and MIME types for the file dialog: `['.vcf', 'text/vcard']`. */
  accept?: readonly string[]
  multiple?: boolean
  onFiles: (files: readonly File[]) => void
}

/** A place to drop files, with a button to choose them instead. */
export const FileDrop = ({ label, accept, multiple, onFiles }: FileDropProps) => {
  const text = useUiText()
  return (
    <DropZone
      className={classes(styles.zone)}
      aria-label={label}
      onDrop={(event) => {
        const take = async () => {
          const files = await Promise.all(event.items.filter(isFileDropItem).map((item) => item.getFile()))
          if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1))
        }
        void take()
      }}
    >
      <FileUp aria-hidden="true" />
      <span>{label}</span>
      <FileTrigger
        {...(accept ? { acceptedFileTypes: accept } : {})}
        allowsMultiple={multiple ?? false}
        onSelect={(files) => files && files.length > 0 && onFiles([...files])}
      >
        <Button>{text.chooseFile}</Button>
      </FileTrigger>
    </DropZone>
  )
}
