import { i18n } from '#i18n';

/** How far an arrow key moves the card, in CSS pixels. */
const STEP = 16;

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Props {
  pinned: boolean;
  canGoBack: boolean;
  /** "3 of 12" when the reader goes from term to term. */
  position: { index: number; total: number } | null;
  onBack: () => void;
  onPin: () => void;
  onMove: (x: number, y: number) => void;
  onClose: () => void;
}

/** The card's upper edge: back, where to take hold of it, pin, close. */
export function CardBar({ pinned, canGoBack, position, onBack, onPin, onMove, onClose }: Props) {
  return (
    <div class="bar">
      {canGoBack && (
        <button type="button" class="icon-button" onClick={onBack} aria-label={i18n.t('cardBack')}>
          <Icon path="M10 3 5 8l5 5" />
        </button>
      )}
      <button
        type="button"
        class="grip"
        aria-label={i18n.t('cardMove')}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId))
            onMove(event.movementX, event.movementY);
        }}
        onKeyDown={(event) => {
          const step = ARROWS[event.key];
          if (step === undefined) return;
          event.preventDefault();
          onMove(...step);
        }}
      >
        {position !== null && (
          <span class="position">
            {i18n.t('cardPosition', [String(position.index), String(position.total)])}
          </span>
        )}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-pressed={pinned}
        onClick={onPin}
        aria-label={i18n.t('cardPin')}
        title={i18n.t('cardPin')}
      >
        <Icon
          path="M9.5 2.5 13.5 6.5 11 7.2 8.6 9.6 8 12.5 3.5 8 6.4 7.4 8.8 5zM5.5 10.5 2.5 13.5"
          filled={pinned}
        />
      </button>
      <button
        type="button"
        class="icon-button"
        onClick={onClose}
        aria-label={i18n.t('cardClose')}
        title={i18n.t('cardClose')}
      >
        <Icon path="m4 4 8 8M12 4l-8 8" />
      </button>
    </div>
  );
}

function Icon({ path, filled = false }: { path: string; filled?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill={filled ? 'currentColor' : 'none'}
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
