import type { ReactNode } from 'react'
import { FileTrigger } from 'react-aria-components'
import { Button } from '../actions/Button.tsx'

export interface FileButtonProps {
  /** Extensions and MIME types for the file dialog: `['.csv', 'text/csv']`. */
  accept?: readonly string[]
  icon?: ReactNode
  onFile: (file: File) => void
  children: ReactNode
}

/** A button that asks for one file. */
export const FileButton = ({ accept, icon, onFile, children }: FileButtonProps) => (
  <FileTrigger
    {...(accept ? { acceptedFileTypes: accept } : {})}
    onSelect={(files) => {
      const [file] = files ?? []
      if (file) onFile(file)
    }}
  >
    <Button icon={icon}>{children}</Button>
  </FileTrigger>
)
