import { TELEX, VNI, type InputMethod } from './input-method.ts';

/** What a typist presses, and what stands there afterwards. */
export interface Sentence {
  readonly method: InputMethod;
  readonly typed: string;
  readonly meant: string;
}

/** Every tone, every marked letter, capitals, figures, and marks given before and after the last consonant. */
export const SENTENCES: readonly Sentence[] = [
  {
    method: TELEX,
    typed: 'Truwowngf Maamf non Quang Phucj kinhs mowif phuj huynh ddeens duwj leex hooij Trawng rawmf.',
    meant: 'Trường Mầm non Quang Phục kính mời phụ huynh đến dự lễ hội Trăng rằm.',
  },
  {
    method: TELEX,
    typed: 'DDUWOWNGF DDEENS UWOWCS MOW: Bes awn ddur, ngur ngoan; mej nghix veef quar khees, gif thees?',
    meant: 'ĐƯỜNG ĐẾN ƯỚC MƠ: Bé ăn đủ, ngủ ngoan; mẹ nghĩ về quả khế, gì thế?',
  },
  {
    method: VNI,
    typed: 'Na8m ho5c 2022-2023: tre3 5 tuo6i3 d9u7o75c kha1m su7c1 kho3e, nghi4 he2 ra61t vui.',
    meant: 'Năm học 2022-2023: trẻ 5 tuổi được khám sức khỏe, nghĩ hè rất vui.',
  },
];
