import type { ButtonHTMLAttributes } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { GlossaryDescription, GlossaryInfo } from '../../utils/storage/glossary-info.ts';
import { Icon } from '../Icon.tsx';
import { Switch } from '../Switch.tsx';
import { formatCount, formatSize, languageName } from './amounts.ts';
import { ExportForm } from './ExportForm.tsx';
import { FactList } from './FactList.tsx';
import { GlossaryDetails } from './GlossaryDetails.tsx';
import { nameLang } from './name-lang.ts';

/** What a row asks of whoever keeps the glossaries. */
export interface RowActions {
  onEnable: (id: string, enabled: boolean) => void;
  onDescribe: (id: string, patch: Partial<GlossaryDescription>) => Promise<void>;
  onExport: (info: GlossaryInfo, format: string) => Promise<void>;
  onRemove: (info: GlossaryInfo) => void;
}

type HandleEvent = 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown';

interface Props {
  info: GlossaryInfo;
  /** Its place among those that can be moved, from 0, and how many these are; null for the reader's own. */
  place: { at: number; of: number } | null;
  readerLanguages: readonly string[];
  /** Listens to the pointer and the keys on the handle. */
  handle: Pick<ButtonHTMLAttributes<HTMLButtonElement>, HandleEvent>;
  actions: RowActions;
  onMove: (to: number) => void;
}

type Panel = 'details' | 'export';

/** One glossary: what it is, whether it is used, and behind two buttons all that can be done with it. */
export function GlossaryRow({ info, place, readerLanguages, handle, actions, onMove }: Props) {
  const [open, setOpen] = useState<Panel | null>(null);
  const isOwn = info.kind === 'own';
  const name = isOwn ? i18n.t('cardOwnGlossary') : info.name;
  const facts = [
    ...(info.lang === null ? [] : [languageName(info.lang)]),
    i18n.t('popupEntries', info.count, [formatCount(info.count)]),
    ...(info.size === 0 ? [] : [formatSize(info.size)]),
    ...(isOwn ? [i18n.t('libraryOwnFirst')] : []),
  ];
  const panel = (id: Panel, text: string, label: string) => (
    <button
      type="button"
      class="quiet row-open"
      aria-label={label}
      aria-expanded={open === id}
      aria-controls={`${id}-panel-${info.id}`}
      onClick={() => setOpen(open === id ? null : id)}
    >
      {text}
    </button>
  );
  const canMove = place !== null && place.of > 1;
  return (
    <>
      <div class={`row ${canMove ? 'can-move' : ''} ${info.enabled ? '' : 'is-off'}`}>
        {canMove && (
          <button
            type="button"
            class="handle"
            data-handle={info.id}
            aria-label={i18n.t('libraryMove', [name, formatCount(place.at + 1), formatCount(place.of)])}
            aria-describedby="move-hint"
            title={i18n.t('libraryMoveHint')}
            {...handle}
          >
            <Icon name="move" />
          </button>
        )}
        <div class="row-about">
          <h3 class="row-name text" lang={isOwn ? undefined : nameLang(name, info.lang)}>
            {name}
          </h3>
          <FactList facts={facts} />
        </div>
        <div class="row-buttons">
          {panel('details', i18n.t('libraryDetails'), i18n.t('libraryDetailsOf', [name]))}
          {panel('export', i18n.t('libraryExport'), i18n.t('libraryExportOf', [name]))}
        </div>
        <Switch
          label={i18n.t('libraryUse', [name])}
          checked={info.enabled}
          onChange={(enabled) => actions.onEnable(info.id, enabled)}
        />
      </div>
      <div class="row-panel" id={`details-panel-${info.id}`} hidden={open !== 'details'}>
        {open === 'details' && (
          <GlossaryDetails
            info={info}
            readerLanguages={readerLanguages}
            onDescribe={(patch) => actions.onDescribe(info.id, patch)}
            place={canMove ? place : null}
            onMove={onMove}
            onRemove={isOwn ? null : () => actions.onRemove(info)}
          />
        )}
      </div>
      <div class="row-panel" id={`export-panel-${info.id}`} hidden={open !== 'export'}>
        {open === 'export' && (
          <ExportForm id={info.id} onExport={(format) => actions.onExport(info, format)} />
        )}
      </div>
    </>
  );
}
