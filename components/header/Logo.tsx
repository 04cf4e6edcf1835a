/** A speech bubble that says "t": the foot of the letter smiles. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <path
        fill="var(--green)"
        d="M9 1.5h14A7.5 7.5 0 0 1 30.5 9v10a7.5 7.5 0 0 1-7.5 7.5h-8.6l-6 4.4c-.9.6-2 0-2-1v-3.9A7.5 7.5 0 0 1 1.5 19V9A7.5 7.5 0 0 1 9 1.5Z"
      />
      <path
        fill="none"
        stroke="var(--on-green)"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        d="M14.2 6.2v10.2c0 3.4 4.4 5 7.6 2.2M9.8 11.4h10.4"
      />
    </svg>
  );
}
