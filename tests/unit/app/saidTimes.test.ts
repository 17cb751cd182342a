import { describe, expect, it } from 'vitest'
import { asTime } from '#app/when/asTime.ts'
import { saidTimes } from '#app/when/saidTimes.ts'

const [seven, ten, eleven] = [asTime('19:30'), asTime('22:00'), asTime('23:00')]
const stretch = { time: seven, endTime: ten }

describe('times said in words', () => {
  it('are set as they are typed', () => {
    expect(saidTimes(stretch, {}, {})).toEqual(stretch)
    expect(saidTimes({ time: ten }, { time: seven }, { time: seven })).toEqual({ time: ten })
  })

  it('are taken away with the words that set them', () => {
    expect(saidTimes({ time: seven }, stretch, stretch)).toStrictEqual({ time: seven, endTime: undefined })
    expect(saidTimes({}, stretch, stretch)).toStrictEqual({ time: undefined, endTime: undefined })
  })

  it('leave a time that was set by hand where it is', () => {
    expect(saidTimes({ time: seven }, stretch, { time: seven, endTime: eleven })).toStrictEqual({ time: seven })
    expect(saidTimes({}, {}, stretch)).toStrictEqual({})
  })
})
