import { z } from 'zod';
import { date, group, list, text } from './fields/index.ts';
import { unknownKeyMessage } from './messages.ts';

/** A page's address from the root: lower-case words between slashes, as `entryUrl` and the site's lists make them. */
const PAGE_ADDRESS = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/u;

const pageOfSite = (label: string, hint: string) =>
  text({
    label,
    hint,
    max: 300,
    pattern: {
      regex: PAGE_ADDRESS,
      message: `«${label}» phải là địa chỉ một trang của trang tin, bắt đầu và kết thúc bằng dấu gạch chéo, ví dụ /tin-tuc/khai-giang/.`,
    },
  });

const redirect = group(
  { label: 'Địa chỉ cũ' },
  {
    from: pageOfSite('Địa chỉ cũ', 'Địa chỉ đã từng có trên trang.'),
    to: pageOfSite('Địa chỉ mới', 'Trang mà người mở địa chỉ cũ được đưa tới.'),
    since: date({ label: 'Từ ngày', missing: 'Hãy ghi ngày đổi địa chỉ.', time: false }),
  },
);

/** `content/redirects.yaml`: addresses that pages had before. Whoever kept one, on paper or in Zalo, still arrives. */
export const redirects = z.strictObject(
  { redirects: list({ label: 'Địa chỉ cũ', labelSingular: 'địa chỉ' }, redirect) },
  {
    error: (issue) =>
      unknownKeyMessage(issue) ?? 'redirects.yaml phải gồm một dòng «redirects:» và các địa chỉ dưới nó.',
  },
);

export type Redirect = z.output<typeof redirects>['redirects'][number];
