import { showProblem } from '../changes/problems.ts'
import { useText } from '../i18n/index.ts'
import { useData } from '#data/react/index.ts'

/** Opens an address in the program the machine has for it, and says so where it has none; the host refuses any other than https, mailto and tel. */
export function useOpenLink(): (url: string) => void {
  const t = useText()
  const { host } = useData()
  return (url) => {
    const open = async () => {
      const { opened } = await host.call('links.open', { url })
      if (!opened) showProblem(t('person.details.notOpened', { url }))
    }
    void open().catch(() => showProblem(t('person.details.notOpened', { url })))
  }
}
