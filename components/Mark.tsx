/** Warichu's mark: a character, and the note beside it in two short lines, as on a seal. It is drawn for a grid of 16 pixels. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#c03a22" />
      <path fill="#fffaf0" d="M4 2h2v2.5H4zM1 4h8v1.9H1zM11 5h4v2h-4zM11 10h3v2h-3z" />
      <path
        fill="none"
        stroke="#fffaf0"
        stroke-width="1.8"
        d="M7.7 5.5C6.9 9.1 5 11.8 1.5 13.7M2.3 5.5c.8 3.6 2.9 6.3 6.4 8.2"
      />
    </svg>
  );
}
