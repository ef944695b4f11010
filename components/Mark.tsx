/** Warichu's mark: a stroke of the brush, and the note beside it in two short rows, as on a seal. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill="#c03a22" />
      <path
        fill="#fffaf0"
        d="M2.6 2.5C6 3.6 8.6 6.7 8.6 10.3c0 2-1.1 3.2-2.7 3.2S3.3 12.3 3.4 10.6C3.6 7.9 3.7 5.2 2.6 2.5ZM10 5h4v2h-4zM10 10h3v2h-3z"
      />
    </svg>
  );
}
