import { fold } from '../thai/fold';
import { splitNameAndScore } from '../thai/parseScoreText';

const LEADING =
  /^(?:[-–—•*]+|(?:อันดับ|ลำดับ)(?:ที่)?(?=\d)|ตัวชี้วัด(?:ย่อย)?(?:ที่|เรื่อง|ด้าน)?|ด้าน(?=การ|คุณภาพ|ประสิทธิ)|[:.]|\(?\d{1,2}(?:\.\d{1,2})?(?:[).:]|(?=[ก-๙]))[-–—]*)/;
const TRAILING = /(?:\(ต่อ\)|\(คะแนน\)|คะแนน|[-–—:.,*ฯ])$/;
const CODE = /\((iit|eit|oit)\)$/;

/** A longer text is prose, not a label. */
const LONGEST_LABEL = 400;

/**
 * The folded name in a label, without what stands around it: numbering and `ตัวชี้วัดที่ …` before it; `-`, `(ต่อ)` and a score
 * behind it. An instrument's code in brackets (`(IIT)`) is taken off too and returned.
 * Prose has no name: an empty core.
 */
export function nameCore(text: string): { readonly core: string; readonly instrument: string | undefined } {
  if (text.length > LONGEST_LABEL) return { core: '', instrument: undefined };
  let core = fold(splitNameAndScore(text).name);
  let instrument: string | undefined;
  for (let before = ''; before !== core;) {
    before = core;
    core = core.replace(LEADING, '').replace(TRAILING, '');
    const code = CODE.exec(core);
    if (code) {
      instrument = code[1];
      core = core.slice(0, code.index);
    }
  }
  return { core, instrument };
}
