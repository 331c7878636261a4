/** Years of which contributions can be asked, the likeliest last: late ones, this year's, and next year's in advance. */
export const runYears = (thisYear: number): readonly number[] => [thisYear - 1, thisYear, thisYear + 1]
