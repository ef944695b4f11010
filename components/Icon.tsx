const PATHS = {
  add: 'M8 3v10M3 8h10',
  back: 'M10 3 5 8l5 5',
  check: 'm3 8.5 3.5 3.5L13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  edit: 'M10.5 3 13 5.5 6 12.5l-3.2.7.7-3.2ZM9 4.5 11.5 7',
  library: 'M3 2.5h2.5v11H3ZM5.5 2.5H8v11H5.5ZM9.5 3.3l2.4-.7 2.6 10.3-2.4.6Z',
  move: 'M5.5 3.5v.1M10.5 3.5v.1M5.5 8v.1M10.5 8v.1M5.5 12.5v.1M10.5 12.5v.1',
  panel: 'M2.5 3h11v10h-11ZM9.5 3v10',
  return: 'M6 3 2.5 6.5 6 10M2.5 6.5h7a4 4 0 0 1 0 7H7',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3 13.5 13.5',
  settings: 'M2 4.5h4.5M10.5 4.5H14M2 11.5h3.5M9.5 11.5H14M8.5 2.5v4M7.5 9.5v4',
  warning: 'M8 2.5 14 13H2ZM8 6.5v3M8 11.2v.1',
} as const;

export type IconName = keyof typeof PATHS;

/**
 * A line drawing of 16 units, in the colour of the text round it. It says nothing to a screen reader.
 * @param size of the square it fills, in CSS pixels
 */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
