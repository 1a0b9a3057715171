// Bank holidays in England and Wales 2012 to 2028, month and day as published; one row a year, to be read against the official list (DOMAIN T2).
// Moved and single days (jubilees, VE Day, the funeral, the coronation) are why this is a table: they can't be computed.

export const usualHolidays = [
  "New Year's Day", 'Good Friday', 'Easter Monday', 'Early May bank holiday', 'Spring bank holiday', 'Summer bank holiday',
  'Christmas Day', 'Boxing Day',
] as const;

type Year = readonly [year: number, ...days: readonly string[]];

/** In the order of `usualHolidays`. A weekday in place of a weekend's holiday is its substitute day. */
export const publishedYears: readonly Year[] = [
  [2012, '01-02', '04-06', '04-09', '05-07', '06-04', '08-27', '12-25', '12-26'],
  [2013, '01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  [2014, '01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  [2015, '01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  [2016, '01-01', '03-25', '03-28', '05-02', '05-30', '08-29', '12-27', '12-26'],
  [2017, '01-02', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
  [2018, '01-01', '03-30', '04-02', '05-07', '05-28', '08-27', '12-25', '12-26'],
  [2019, '01-01', '04-19', '04-22', '05-06', '05-27', '08-26', '12-25', '12-26'],
  [2020, '01-01', '04-10', '04-13', '05-08', '05-25', '08-31', '12-25', '12-28'],
  [2021, '01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
  [2022, '01-03', '04-15', '04-18', '05-02', '06-02', '08-29', '12-27', '12-26'],
  [2023, '01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'],
  [2024, '01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
  [2025, '01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
  [2026, '01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
  [2027, '01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
  [2028, '01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
];

/** Days beside the usual eight. */
export const singleDays: readonly (readonly [date: string, name: string])[] = [
  ['2012-06-05', "The Queen's Diamond Jubilee"],
  ['2022-06-03', 'Platinum Jubilee bank holiday'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
];
