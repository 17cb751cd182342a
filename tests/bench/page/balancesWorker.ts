import { balancesOf } from '#shared/domain/balance/everyone.ts'
import { DEFAULT_RULES } from '#shared/domain/records/desk.ts'
import { balancesFacts, balancesRecords, TODAY } from '../world/balances.ts'
import type { BalancesSize } from '../world/balances.ts'

/** Works everyone's balances out so many times; answers after each, in ms of its own. */
addEventListener('message', ({ data }: MessageEvent<BalancesSize & { rounds: number }>) => {
  const facts = balancesFacts(balancesRecords(data))
  postMessage({ kind: 'ready' })
  for (let round = 0; round < data.rounds; round += 1) {
    const began = performance.now()
    const balances = balancesOf(facts, () => undefined, { rules: DEFAULT_RULES, today: TODAY })
    const took = performance.now() - began
    postMessage({ kind: 'round', took, cups: balances.reduce((sum, { poured, received }) => sum + poured + received, 0) })
  }
  postMessage({ kind: 'done' })
})
