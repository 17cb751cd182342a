import type { UiText } from '#ui/text.tsx'
import type { Text } from './keys.ts'

/** The words the components say by themselves. */
export const uiTextOf = (text: Text): UiText => ({
  close: text('common.ui.close'),
  clear: text('common.ui.clear'),
  more: text('common.ui.more'),
  previous: text('common.ui.previous'),
  next: text('common.ui.next'),
  openCalendar: text('common.ui.openCalendar'),
  noDate: text('common.ui.noDate'),
  noTime: text('common.ui.noTime'),
  noResults: text('common.ui.noResults'),
  loading: text('common.ui.loading'),
  notifications: text('common.ui.notifications'),
  selectAll: text('common.ui.selectAll'),
  sortedUp: text('common.ui.sortedUp'),
  sortedDown: text('common.ui.sortedDown'),
  chooseFile: text('common.ui.chooseFile'),
  increase: text('common.ui.increase'),
  decrease: text('common.ui.decrease'),
  currency: text('common.ui.currency'),
  showList: text('common.ui.showList'),
  changedElsewhere: text('common.ui.changedElsewhere'),
  emptiedElsewhere: text('common.ui.emptiedElsewhere'),
  keepMine: text('common.ui.keepMine'),
  takeTheirs: text('common.ui.takeTheirs'),
  remove: (name) => text('common.ui.remove', { name }),
  create: (name) => text('common.ui.create', { name }),
  selectRow: (name) => text('common.ui.selectRow', { name }),
  chip: (state, shown) => text(`common.ui.chip.${state}`, { text: shown }),
})
