import { memo } from 'react'
import { dikePath, neighbourPath, provincePaths } from '@/src/domain/places/provinces'

/** The drawn country: water is what one sees through. */
export const Netherlands = memo(function Netherlands() {
  return (
    <g strokeLinejoin="round">
      <path className="fill-sunken stroke-none" d={neighbourPath} />
      <path
        className="fill-none stroke-line-strong"
        d={dikePath}
        strokeOpacity={0.7}
        strokeWidth={1.5}
        vectorEffect="non-scaling-stroke"
      />
      <g
        className="fill-card stroke-line-strong"
        strokeOpacity={0.55}
        strokeWidth={1}
        vectorEffect="non-scaling-stroke"
      >
        {provincePaths.map(({ name, path }) => (
          <path d={path} key={name} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
    </g>
  )
})
