import { useText } from '#app/i18n/index.ts'
import { Page } from '#app/shell/Page.tsx'
import { useData } from '#data/react/index.ts'
import { Banner, DescriptionList, FileDrop, Section } from '#ui/index.ts'
import { ACCEPTED } from './session/files.ts'
import { beginImport } from './session/session.ts'
import type { ImportNotice } from './session/state.ts'

/** The place for files, and where one finds them. */
export const ChooseFiles = ({ notice }: { notice?: ImportNotice | undefined }) => {
  const t = useText()
  return (
    <Page title={t('importing.title')} lead={t('importing.intro')} width="reading">
      {notice && <Banner kind={notice === 'failed' ? 'problem' : 'note'}>{t(`importing.${notice}`)}</Banner>}
      <PeopleDrop />
      <Section title={t('importing.where.title')}>
        <DescriptionList
          items={[
            { term: t('importing.formats.vcard'), details: t('importing.where.phone') },
            { term: t('importing.formats.linkedin'), details: t('importing.where.linkedin') },
          ]}
        />
      </Section>
    </Page>
  )
}

/** Where files of people are dropped or chosen. */
export const PeopleDrop = () => {
  const t = useText()
  const data = useData()
  return <FileDrop label={t('importing.drop')} accept={ACCEPTED} multiple onFiles={(files) => beginImport(data, files)} />
}
