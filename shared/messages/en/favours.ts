export const favours = {} as const
