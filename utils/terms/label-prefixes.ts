import { FIRST_COMPARED, isPassedOver } from '../text/match-units.ts';
import { isLetterOrDigit, SCRIPTS } from '../text/scripts.ts';
import { addToFilter, BEGINNING } from './hash-filter.ts';
import { PREFIX_LENGTHS } from './index-layout.ts';
import { HASH_START, hashStep, spread } from './label-hash.ts';

/**
 * Puts the beginnings of a label into a filter that reading asks whether to go on. Latin words are read whole, so of
 * them it asks only where a word ends: there the label has something between its words, or another script. Scripts that
 * don't part their words are asked about at the lengths in `PREFIX_LENGTHS`.
 * @param units the label's match units, from 0 up to `length`
 * @returns how many of them were new
 */
export function addPrefixes(filter: Uint32Array, units: Uint16Array, length: number): number {
  let hash = HASH_START;
  let read = 0;
  let added = 0;
  for (let at = 0; at < length; at++) {
    const unit = units[at]!;
    const isCompared = !isPassedOver(units, at, 0);
    if (isCompared) {
      hash = hashStep(hash, unit);
      read++;
    }
    if (read === 0) continue;
    const script = SCRIPTS[unit]!;
    const isAsked =
      (isCompared && PREFIX_LENGTHS[read] === 1 && !isLetterOrDigit(script)) ||
      (at + 1 < length && (units[at + 1]! < FIRST_COMPARED || SCRIPTS[units[at + 1]!] !== script));
    if (isAsked && addToFilter(filter, spread(hash), BEGINNING)) added++;
  }
  return added;
}
