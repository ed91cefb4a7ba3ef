import { describe, expect, it } from 'vitest';
import { reportArguments } from '../../../scripts/report/arguments.ts';

describe('the arguments of npm run report', () => {
  it('name a report, and a file after it', () => {
    expect(reportArguments(['--year', '2022-2023', '--period', 'hk1'])).toEqual({
      year: '2022-2023',
      period: 'hk1',
      out: 'bao-cao-2022-2023-hk1.docx',
      freeze: false,
    });
    expect(reportArguments(['--year=2022-2023', '--period=ca-nam', '--out=/tmp/a.docx', '--freeze'])).toEqual(
      {
        year: '2022-2023',
        period: 'ca-nam',
        out: '/tmp/a.docx',
        freeze: true,
      },
    );
  });

  it.each([
    ['no year', ['--period', 'hk1'], '--year is missing: which school year?'],
    ['no period', ['--year', '2022-2023'], '--period is missing: it must be one of hk1, hk2, ca-nam'],
    [
      'no such period',
      ['--year', '2022-2023', '--period', 'q1'],
      '--period is «q1»: it must be one of hk1, hk2, ca-nam',
    ],
    [
      'no school year',
      ['--year', '2022', '--period', 'hk1'],
      '«2022» is not a school year such as 2022-2023',
    ],
    ['an unknown option', ['--jahr', '2022'], "Unknown option '--jahr'"],
    ['a stray word', ['hk1'], "Unexpected argument 'hk1'"],
    [
      'another format',
      ['--year', '2022-2023', '--period', 'hk1', '--out', 'a.pdf'],
      '--out is «a.pdf»: it must end in .docx',
    ],
  ])('refuse %s', (_, args, message) => {
    expect(() => reportArguments(args)).toThrow(message);
  });
});
