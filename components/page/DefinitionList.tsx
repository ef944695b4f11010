import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DefinedTerm } from '../../utils/definitions/group-definitions.ts';
import { VirtualList } from '../entry-list/VirtualList.tsx';
import { DefinitionRow, definitionRowHeight } from './DefinitionRow.tsx';

interface Props {
  terms: readonly DefinedTerm[];
  isAdded: (defined: DefinedTerm) => boolean;
  isBusy: (defined: DefinedTerm) => boolean;
  onShow: (defined: DefinedTerm) => void;
  onAdd: (defined: DefinedTerm) => void;
  onEdit: (defined: DefinedTerm) => void;
}

/** The terms that a page defines. */
export function DefinitionList({ terms, isAdded, isBusy, onShow, onAdd, onEdit }: Props) {
  const heights = useMemo(() => terms.map(definitionRowHeight), [terms]);
  const keys = useMemo(() => terms.map(({ term }) => term), [terms]);
  return (
    <VirtualList label={i18n.t('popupDefined')} keys={keys} heights={heights}>
      {(place) => {
        const defined = terms[place.row]!;
        return (
          <DefinitionRow
            defined={defined}
            isAdded={isAdded(defined)}
            isBusy={isBusy(defined)}
            place={place}
            onShow={() => onShow(defined)}
            onAdd={() => onAdd(defined)}
            onEdit={() => onEdit(defined)}
          />
        );
      }}
    </VirtualList>
  );
}
