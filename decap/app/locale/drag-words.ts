/** What @dnd-kit says to a screen reader while an item is moved; it takes no locale (`patches/english.ts`). */
export const dragInstructions = {
  draggable:
    'Nhấn phím cách để nhấc mục lên, dùng mũi tên để chuyển, nhấn phím cách lần nữa để đặt xuống, Escape để thôi.',
};

interface Dragging {
  readonly over: object | null;
}

export const dragAnnouncements = {
  onDragStart: () => 'Đã nhấc mục lên.',
  onDragOver: ({ over }: Dragging) => (over ? 'Đã chuyển mục sang chỗ khác.' : 'Chỗ này không đặt được.'),
  onDragEnd: ({ over }: Dragging) => (over ? 'Đã đặt mục xuống chỗ mới.' : 'Mục ở lại chỗ cũ.'),
  onDragCancel: () => 'Thôi không chuyển; mục ở lại chỗ cũ.',
};
