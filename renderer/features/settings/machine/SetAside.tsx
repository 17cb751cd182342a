import { useEffect, useState } from 'react'
import { useText } from '#app/i18n/index.ts'
import { useData } from '#data/react/index.ts'
import { Banner } from '#ui/index.ts'

/** Says that a settings file that could not be read was set aside, for as long as this start lasts. */
export const SetAside = () => {
  const t = useText()
  const { host } = useData()
  const [name, setName] = useState<string>()
  useEffect(() => {
    let isShown = true
    void host.call('settings.read', {}).then(({ setAside }) => isShown && setName(setAside))
    return () => {
      isShown = false
    }
  }, [host])
  return name === undefined ? undefined : <Banner>{t('settings.setAside', { name })}</Banner>
}
