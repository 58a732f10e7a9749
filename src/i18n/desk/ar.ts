/** Arabic words of commands about a meeting. */
import type { DeskWords } from './wording.ts';

export const ar: DeskWords = {
  tasks: {
    'to-fill-in': '{name}: ما زال في انتظار الملء؛ احذف عنصر ما لم يُبلَّغ عنه',
    'no-sources': 'لا مصدر: أضف الخلاصات إلى data/sources.csv واذكرها هنا',
    'not-reported': 'الالتزام {name} بلا عنصر: يُعد غير مُبلَّغ عنه',
    'no-attendance': 'لم يُذكر أي حاضر أو متغيب',
    'no-decisions': 'لم يُدخل أي قرار',
    untranslated: 'نصوص تنقصها إحدى اللغات: {name}',
    'open-decision': 'القرار {name} مفتوح',
    'open-point': 'النقطة {name} مفتوحة',
    'waiting-request': 'السؤال {name} في انتظار الجواب',
    'proposed-events': 'تظاهرات مقترحة فقط: {name}',
    'reference-day': 'يتقدم التاريخ المرجعي للخطة {name} مع هذا الاجتماع',
  },
  blocking: 'قبل المصادقة على الاجتماع',
  other: 'للاطلاع',
  carriedOver: 'ما تركته الاجتماعات السابقة مفتوحا',
  nothingBlocks: 'لا شيء يمنع المصادقة',
  close: 'npm run meeting:close -- --meeting {id} [--closes <اجتماع>#<رقم أو مفتاح>]',
  written: 'كُتب {file}: مسودة لا يُنشر منها شيء',
  validated: 'صودق على {id}',
  moved: 'التاريخ المرجعي للخطة {plan} هو {day}',
  closed: 'أُغلق {name}',
  next: 'الأمر npm run meeting:check -- --meeting {id} يبين ما بقي',
  head: [
    'مسودة: لا يُنشر منها شيء. العلامة "???" تحل محل عبارات خلاصات الاجتماع.',
    'املأ كل سطر، وأضف percentDone حيث وردت نسبة، واحذف أسطر ما لم يُبلَّغ عنه.',
    'npm run meeting:check -- --meeting {id}: يبين ما بقي؛',
    'npm run meeting:close -- --meeting {id}: يصادق على الاجتماع ويقدم التاريخ المرجعي.',
  ],
  draft: {
    decisions: 'قرارات تركتها الاجتماعات السابقة مفتوحة:',
    points: 'نقط تركتها الاجتماعات السابقة مفتوحة:',
    requests: 'أسئلة في انتظار الجواب:',
    events: 'تظاهرات مقترحة فقط: {n}',
    lastFigure: 'آخر نسبة: {percent}، {day}',
    noFigure: 'لا نسبة بعد',
  },
};
