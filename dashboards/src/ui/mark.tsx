/** Levain's mark: a loaf that rises. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#A8321C" />
      <path
        d="M5 20.5C5 13.6 9.9 9 16 9s11 4.6 11 11.5c0 2-1.5 3.5-3.5 3.5h-15C6.5 24 5 22.5 5 20.5Z"
        fill="#FFF7F2"
      />
      <circle cx="12" cy="18.5" r="2" fill="#A8321C" />
      <circle cx="18" cy="15" r="1.5" fill="#A8321C" />
      <circle cx="20.5" cy="19.5" r="1.1" fill="#A8321C" />
    </svg>
  );
}
