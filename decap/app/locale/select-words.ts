/**
 * What react-select says, which takes no locale (`patches/english.ts`). Most of it only a screen reader hears.
 */
interface Guidance {
  readonly context: 'menu' | 'input' | 'value';
  readonly isInitialFocus?: boolean;
  readonly isSearchable?: boolean;
  readonly 'aria-label'?: string;
}

interface Change {
  readonly action: string;
  readonly label?: string;
  readonly labels?: readonly string[];
  readonly isDisabled?: boolean;
}

interface Focus {
  readonly context: 'menu' | 'value';
  readonly focused: unknown;
  readonly label?: string;
  readonly options?: readonly unknown[];
  readonly selectValue?: readonly unknown[];
  readonly isSelected?: boolean;
}

interface Filter {
  readonly inputValue: string;
  readonly resultsMessage: string;
}

export const NO_OPTIONS = 'Không có lựa chọn nào';
export const LOADING = 'Đang tải…';
export const countedResults = ({ count }: { readonly count: number }) => `${String(count)} lựa chọn`;
/** Label of the cross beside a chosen value. */
export const removeValue = (shown: unknown) =>
  typeof shown === 'string' ? `Bỏ «${shown}»` : 'Bỏ lựa chọn này';

export const ariaLiveMessages = {
  guidance({ context, isInitialFocus, isSearchable, 'aria-label': name = 'Ô chọn' }: Guidance): string {
    if (context === 'menu') return 'Dùng mũi tên lên, xuống để chuyển; Enter để chọn; Escape để đóng.';
    if (context === 'value')
      return 'Dùng mũi tên trái, phải để chuyển giữa các mục đã chọn; Backspace để bỏ.';
    if (isInitialFocus !== true) return '';
    return `${name}.${isSearchable === true ? ' Gõ để tìm.' : ''} Nhấn mũi tên xuống để mở.`;
  },
  onChange({ action, label = '', labels = [], isDisabled }: Change): string {
    switch (action) {
      case 'deselect-option':
      case 'pop-value':
      case 'remove-value':
        return `Đã bỏ ${label}.`;
      case 'clear':
        return 'Đã bỏ tất cả lựa chọn.';
      case 'initial-input-focus':
        return labels.length === 0 ? '' : `Đang chọn ${labels.join(', ')}.`;
      case 'select-option':
        return isDisabled === true ? `Không chọn được ${label}.` : `Đã chọn ${label}.`;
      default:
        return '';
    }
  },
  onFocus({ context, focused, label = '', options, selectValue, isSelected }: Focus): string {
    const among = context === 'value' ? selectValue : options;
    const place = among?.includes(focused) === true ? among.indexOf(focused) + 1 : 0;
    const position = place === 0 ? '' : `, ${String(place)} trên ${String(among?.length)}`;
    return `${label}${isSelected === true ? ', đã chọn' : ''}${position}.`;
  },
  onFilter({ inputValue, resultsMessage }: Filter): string {
    return inputValue === '' ? `${resultsMessage}.` : `${resultsMessage} khi tìm «${inputValue}».`;
  },
};
