/** What the lightbox says. */
export const words = {
  photos: 'Xem ảnh lớn',
  previous: 'Ảnh trước',
  next: 'Ảnh sau',
  close: 'Đóng',
  count: (number: number, all: number) => `${String(number)} / ${String(all)}`,
  /** The same, read out, with what the photo shows. */
  said: (number: number, all: number, alt: string) => `Ảnh ${String(number)} trên ${String(all)}: ${alt}`,
} as const;
