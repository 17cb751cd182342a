/** The hatching of what was received. An SVG pattern, because backgrounds are left out of print. */
export const Hatch = ({ id, className }: { id: string; className: string | undefined }) => (
  <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line className={className} x1="0.5" x2="0.5" y1="0" y2="3" />
  </pattern>
)
