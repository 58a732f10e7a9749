/** Arabic words for what is wrong with a file that comes in, and for what it changes. */
import type { ImportCatalogue } from './wording.ts';

export const ar: ImportCatalogue = {
  rules: {
    'import-no-file': { message: 'لا يوجد هذا الملف', hint: 'تحققوا من الاسم والمجلد' },
    'import-folder': { message: 'مجلد وليس ملفا', hint: 'اذكروا اسم الملف الذي فيه' },
    'import-extension': {
      message: ['الملفات المنتهية بـ {found} لا تقرأ', 'هذا النوع من الملفات لا يقرأ'],
      hint: 'احفظوه بإحدى هذه الصيغ: {allowed}',
    },
    'import-encoding': {
      message: [
        'محفوظ بترميز {encoding} الذي لا يقرأ',
        'ليس UTF-8 ولا Windows-1252: بعض الحروف تالفة',
      ],
      hint: 'افتحوا الأصل في برنامج الجداول واحفظوه بصيغة "CSV UTF-8" أو ‎.xlsx',
    },
    'import-too-large': {
      message: 'الحجم {size} ميغابايت، والأقصى الممكن {largest} ميغابايت',
      hint: 'أرسلوا الأسطر الجديدة أو المعدلة فقط؛ وتبقى الأخرى كما هي',
    },
    'import-cell-size': {
      message: 'خانة تفوق مليون حرف',
      hint: 'تحققوا من الفاصل وعلامات التنصيص في الملف',
    },
    'import-damaged': {
      message: 'تتعذر قراءة المصنف',
      hint: 'افتحوه في برنامج الجداول واحفظوه من جديد بصيغة ‎.xlsx أو ‎.ods',
    },
    'import-locked': { message: 'المصنف محمي بكلمة سر', hint: 'احفظوه دون كلمة سر' },
    'import-other-kind': {
      message: 'الملف من نوع {kind} واسمه ينتهي بـ {extension}',
      hint: 'سموه بما هو عليه، أو افتحوه في برنامج الجداول واحفظوه بصيغة ‎.xlsx',
    },
    'import-nameless-column': {
      message: 'قيمة في عمود لا اسم له',
      hint: 'اكتبوا اسم العمود فوقها، أو أفرغوا العمود',
    },
    'import-short-year': {
      message: '{found} لا يحدد القرن',
      hint: 'اكتبوا السنة بأربعة أرقام: 2020-03-17',
    },
    'import-json': { message: 'JSON غير صالح', hint: 'تحققوا من هذا السطر ومن الذي قبله' },
    'import-json-list': {
      message: 'ليست قائمة أسطر',
      hint: 'اكتبوا قائمة كائنات كما تنشرها /data/latest/',
    },
    'import-json-value': {
      message: ['قيمة من نوع آخر، الموجود: {found}', 'قيمة من نوع آخر'],
      hint: 'اكتبوها كما تنشر /data/latest/ هذا العمود',
    },
    'import-unknown-dataset': {
      message: 'لا توجد مجموعة المعطيات {found}',
      hint: ['هل تقصدون {nearest}؟', 'الأسماء واردة في docs/published-data.md'],
    },
    'import-derived-dataset': {
      message: 'كل ما في {dataset} محسوب أو مكتوب في موضع آخر: لا يستورد منه شيء بهذه الطريقة',
      hint: ['استوردوا {other} بدلا منها', 'عدلوا ملفات البوابة'],
    },
    'import-sheet': {
      message: 'لا توجد ورقة {dataset}؛ الأوراق هي {sheets}',
      hint: 'سموا ورقة الأسطر {dataset}، أو اتركوها وحدها في المصنف',
    },
    'import-header': {
      message: 'لا يوجد في الأعلى سطر يسمي أعمدة {dataset}',
      hint: [
        'تبدو هذه أسطر {nearest}؛ وإلا فاكتبوا {keys} … فوق الأسطر',
        'اكتبوا أسماء الأعمدة فوق الأسطر: {keys} …',
      ],
    },
    'import-key-column': {
      message: 'لا يوجد العمود {found} الذي لا يعرف السطر المقصود من دونه',
      hint: 'أضيفوه بقيم الملف المنشور',
    },
    'import-cells': {
      message: 'عدد الخانات المنتظر {expected}، والموجود {actual}',
      hint: 'ضعوا الخانة التي تتضمن الفاصل بين علامتي "، أو سموا العمود؛ الأعمدة الفارغة ليست خطأ',
    },
    'import-merged': { message: 'خانات مدمجة', hint: 'ألغوا الدمج واملؤوا كل خانة' },
    'import-duplicate-row': { message: 'هو نفسه السطر {first}', hint: 'أبقوا أحدهما' },
    'import-formula': {
      message: ['صيغة حسابية، الموجود: {found}', 'صيغة حسابية'],
      hint: 'انسخوا الخانات وألصقوها كقيم',
    },
    'import-error-value': {
      message: ['خطأ من برنامج الجداول، الموجود: {found}', 'خطأ من برنامج الجداول'],
      hint: 'اكتبوا القيمة أو أفرغوا الخانة',
    },
    'import-number-ambiguous': {
      message: '{found} ألف عند البعض وثلاثة أرقام عشرية عند آخرين',
      hint: 'اكتبوه دون فاصل الآلاف، أو حددوا ‎--decimal comma أو ‎--decimal point',
    },
    'import-exponent': {
      message: '{found} عدد اختصره برنامج الجداول',
      hint: 'اجعلوا الخانة نصا واكتبوه كاملا',
    },
    'import-percent-cell': {
      message: 'خانة بتنسيق النسبة المئوية، الموجود: {found}',
      hint: 'اجعلوا تنسيقها عددا: 57 بدل 57 %',
    },
    'import-date-ambiguous': {
      message: '{found} قد يدل على يومين',
      hint: 'اكتبوا 2020-03-17، أو حددوا ‎--dates dd/mm/yyyy أو ‎--dates mm/dd/yyyy',
    },
    'import-date-serial': {
      message: '{found} هو يوم كما تعده برامج الجداول',
      hint: 'اجعلوا الخانة نصا واكتبوا 2020-03-17',
    },
    'import-month-name': {
      message: '{found} هو ما جعله برنامج الجداول من تاريخ أو عدد',
      hint: 'اجعلوا الخانة نصا واكتبوا ما يقوله المصدر: 2020-03',
    },
    'import-month-cell': {
      message: 'تاريخ لا يظهر اليوم: لا يعرف هل كان المقصود {found}',
      hint: 'اجعلوا الخانة نصا واكتبوا 2020-03 أو 2020-03-01',
    },
    'import-number-as-text': {
      message: 'عدد في عمود نصوص، الموجود: {found}',
      hint: 'اجعلوا الخانة نصا واكتبوه من جديد',
    },
    'import-date-as-text': {
      message: 'تاريخ أو وقت في عمود من نوع آخر، الموجود: {found}',
      hint: 'اجعلوا تنسيق الخانة كسائر عمودها واكتبوا القيمة من جديد',
    },
    'import-flag-as-text': {
      message: 'صحيح أو خطأ في عمود من نوع آخر، الموجود: {found}',
      hint: 'اكتبوا القيمة',
    },
    'import-flag': {
      message: 'المنتظر true أو false، الموجود: {found}',
      hint: 'اكتبوا true أو false',
    },
    'import-lost-letters': {
      message: 'حروف لم يستطع الملف حملها، الموجود: {found}',
      hint: 'احفظوا الأصل بصيغة "CSV UTF-8" أو ‎.xlsx',
    },
    'import-no-place': {
      message: 'لا يعرف موضع هذا السطر',
      hint: 'املؤوا ما يسميه ولا شيء آخر من {keys}',
    },
    'import-unknown-record': {
      message: 'لا يوجد السجل {found}',
      hint: 'صححوا المعرف، أو استوردوا السجل قبله أو بالأمر نفسه',
    },
    'import-unknown-part': {
      message: 'ليس في السجل {field} {found}',
      hint: 'صححوه، أو استوردوا سطره قبله أو بالأمر نفسه',
    },
    'import-order-gap': {
      message: 'يترك {raw} فراغا في القائمة',
      hint: 'رقموا أسطر كل قائمة 1، 2، 3 …؛ والجديدة تلي الأخير',
    },
    'import-taken': {
      message: 'السجل موجود ولا يمكن قراءته',
      hint: 'أصلحوه قبل ذلك: npm run validate يبين الخلل',
    },
    'import-elsewhere': {
      message: '{found} أوردته جلسة تقول غير ذلك',
      hint: 'عدلوه في المجموعة {other}؛ أما القراءات الأخرى فخانة الجلسة فيها فارغة',
    },
    'import-wording-covered': {
      message: 'مسار أوسع يقول إن {found} صياغتنا',
      hint: 'عدلوا unofficialPaths في السجل',
    },
    'import-not-kept': {
      message: 'سيقرأ {actual}، والملف يقول {found}',
      hint: 'اكتبوه كما سيقرأ، أو عدلوا السجل نفسه',
    },
    'import-conflict': {
      message: 'تغير السجل منذ إعداد الورقة: الملف يقول {found}، والسجل {record}',
      hint: 'أعدوا الورقة من جديد، أو اكتبوا هنا ما يقوله السجل',
    },
    'import-conflict-gone': {
      message: 'لم يعد {found} موجودا',
      hint: 'احذفوا السطر، أو أفرغوا revision لإضافته من جديد',
    },
    'import-exists': {
      message: 'السطر يقول إنه جديد وهو موجود: الملف يقول {found}، والسجل {record}',
      hint: 'أعدوا الورقة من جديد، أو أعطوا السطر اسما آخر',
    },
    // Registrations of events
    'import-event-header': {
      message: 'لا سطر في الأعلى يسمي أعمدة التسجيلات',
      hint: 'اكتبوا أسماء الأعمدة فوق الأسطر (العنوان، تاريخ البداية، طريقة التنظيم، الهيئة المنظمة …) أو سموها في ملف ‎--mapping',
    },
    'import-event-column': {
      message: '{found} و{first} عمود واحد',
      hint: 'أبقوا على أحدهما، أو سموهما في ملف ‎--mapping',
    },
    'import-event-no-message': {
      message: 'لا تسجيل في هذا النص',
      hint: 'ضعوا هنا الرسالة كاملة، من السطر "• أسبوع الحكومة المنفتحة" إلى آخرها',
    },
    'import-event-cut': {
      message: 'السطر الأخير من الرسالة ناقص',
      hint: 'انسخوا الرسالة كاملة: قد تكون نهايتها ضاعت، أو دخل توقيع في حقلها الأخير',
    },
    'import-event-mapping': {
      message: 'ليس جدول مطابقة',
      hint: 'اكتبوا columns: و values: وتحتهما الأسماء والكلمات، كما في docs/events-import.md',
    },
    'import-event-mapping-name': {
      message: 'لا عمود {found}',
      hint: ['هل تقصدون {nearest}؟', 'الأعمدة هي {allowed}'],
    },
    'import-event-no-edition': {
      message: 'لا يوجد أسبوع حكومة منفتحة {found}',
      hint: 'اكتبوا ‎--edition مع {allowed}',
    },
    'import-event-edition': {
      message: ['مسجل لدورة {found} لا لدورة {edition}', 'مسجل لدورة أخرى'],
      hint: 'انقلوا السطر إلى ملف خاص، واستوردوه مع ‎--edition الخاص به',
    },
    'import-event-twice': {
      message: ['مذكور مرتين بشكل مختلف، الموجود: {found}', 'مذكور مرتين بشكل مختلف'],
      hint: 'أبقوا على أحدهما',
    },
    'import-event-hour': {
      message: ['ليست ساعة، الموجود: {found}', 'ليست ساعة'],
      hint: 'اكتبوا 10:00',
    },
    'import-event-offset': {
      message: [
        'ساعة مع فارق زمني: لا أحد يعرف هل كان مقصودا، الموجود: {found}',
        'ساعة مع فارق زمني: لا أحد يعرف هل كان مقصودا',
      ],
      hint: 'اكتبوا الساعة بتوقيت {zone} دون فارق',
    },
    'import-event-unclear': { message: 'تتعذر قراءته', hint: 'اكتبوه كما تطلبه الاستمارة' },
    'import-event-word': {
      message: ['لا يوجد هذا الاختيار، الموجود: {found}', 'لا يوجد هذا الاختيار'],
      hint: ['هل تقصدون {nearest}؟', 'اكتبوا {allowed}', 'اكتبوا أحد اختيارات الاستمارة'],
    },
    'import-event-swapped': {
      message: [
        'يبدو أن خط العرض وخط الطول معكوسان، الموجود: {found}',
        'يبدو أن خط العرض وخط الطول معكوسان',
      ],
      hint: 'اكتبوا درجات الشمال أولا ثم درجات الشرق',
    },
    'import-event-outside': {
      message: ['مكان خارج البلد، الموجود: {found}', 'مكان خارج البلد'],
      hint: 'صححوا الدرجات (للغرب علامة ناقص) أو اتركوهما فارغتين',
    },
    'import-event-published': {
      message: ['{found} لم يعد اقتراحا', 'التظاهرة لم تعد اقتراحا'],
      hint: 'غيروا ملفها يدويا',
    },
    'registration-lost-letters': {
      message: 'حروف لم يستطع الملف حفظها',
      hint: 'احفظوا الأصل بصيغة "CSV UTF-8" أو ‎.xlsx',
    },
    'registration-formula': {
      message: ['يبدأ مثل صيغة حسابية، الموجود: {found}', 'يبدأ مثل صيغة حسابية'],
      hint: 'ابدؤوا بحرف أو رقم',
    },
    'registration-html': {
      message: ['فيه HTML، الموجود: {found}', 'فيه HTML'],
      hint: 'اكتبوا نصا عاديا دون علامات مثل <b>',
    },
    'registration-email': {
      message: 'فيه عنوان بريد إلكتروني سينشر',
      hint: 'احذفوه: اكتبوه في جهة الاتصال، أو اذكروا صفحة للتسجيل',
    },
    'registration-telephone': {
      message: 'فيه رقم هاتف سينشر',
      hint: 'احذفوه: اكتبوه في جهة الاتصال، أو اذكروا صفحة للتسجيل',
    },
    'registration-long': {
      message: 'أطول من اللازم: للسطر 200 حرف على الأكثر، وللوصف 5000',
      hint: 'اختصروه',
    },
    'registration-url-contact': {
      message: 'في العنوان بريد إلكتروني أو رقم هاتف',
      hint: 'اذكروا صفحة للتسجيل',
    },
    'registration-contact-email': {
      message: 'ليس عنوان بريد إلكتروني',
      hint: 'اكتبوا name@example.org',
    },
    'registration-contact-telephone': {
      message: 'ليس رقم هاتف',
      hint: 'اكتبوا أرقاما مع + قبل رمز البلد',
    },
    'registration-half-hours': {
      message: 'للبداية أو للنهاية ساعة وليس للأخرى',
      hint: 'اكتبوهما معا بساعة أو معا دون ساعة',
    },
    'registration-end-before-start': {
      message: ['تنتهي قبل أن تبدأ ({startsAt})', 'تنتهي قبل أن تبدأ'],
      hint: 'صححوا البداية أو النهاية',
    },
    'registration-not-near': {
      message: 'تنظم تظاهرات الأسبوع من {first} إلى {last}',
      hint: 'صححوا التاريخ، أو سجلوها في أسبوع آخر',
    },
    'registration-no-place': {
      message: 'لا مكان، واللقاء حضوري',
      hint: 'اكتبوا المدينة والجهة، أو اذكروا أنها عن بعد',
    },

    'import-writing': {
      message: ['لم يتغير شيء: تتعذر كتابة ملف ({code})', 'لم يتغير شيء'],
      hint: 'تحققوا من سعة القرص ومن صلاحيات المجلد ثم أعيدوا المحاولة',
    },
    'import-running': {
      message: 'استيراد آخر جار',
      hint: 'انتظروا حتى ينتهي ثم أعيدوا المحاولة',
    },
  },
  report: {
    rows: {
      zero: 'لا سطر',
      one: 'سطر واحد',
      two: 'سطران',
      few: '{n} أسطر',
      many: '{n} سطرا',
      other: '{n} سطر',
    },
    added: { other: 'الجديدة: {n}' },
    changed: { other: 'المعدلة: {n}' },
    unchanged: { other: 'غير المعدلة: {n}' },
    left: { other: 'أسطر من المجموعة غير موجودة في الملف وتبقى كما هي: {n}' },
    newRow: 'السطر {line}، جديد: {key}',
    changedRow: 'السطر {line}، معدل: {key}',
    furtherRows: '… وغيرها: {n}',
    nothing: 'لا شيء',
    ignored: 'لم تقرأ لأن البوابة تحسبها: {columns}',
    files: 'الملفات التي تتغير:',
    notes: {
      encoding: 'قرئ بترميز Windows-1252 لأنه ليس UTF-8',
      delimiter: 'تفصل بين الخانات علامة {detail}',
      'separator-line': 'أهمل السطر sep=',
      'rows-above': 'أسطر فوق أسماء الأعمدة أهملت: {detail}',
      'empty-rows': 'أسطر فارغة أهملت: {n}',
      dates: 'أيام أعيد ترتيبها والسنة أولا: {n}، أولها في السطر {line}',
      numbers: 'أعداد قرئت دون فراغات وبنقطة: {n}، أولها في السطر {line}',
      'percent-signs': 'علامات نسبة مئوية حذفت: {n}، أولها في السطر {line}',
      flags: 'كلمات برنامج الجداول قرئت true وfalse:‏ {n}، أولها في السطر {line}',
      guards: 'فواصل علوية حذفت قبل نصوص: {n}، أولها في السطر {line}',
      headings: 'عناوين حول أسماء الأعمدة أهملت: {n}',
      'hidden-rows': 'أسطر مخفية في المصنف قرئت كغيرها: {n}، أولها في السطر {line}',
      'hidden-columns': 'أعمدة مخفية في المصنف قرئت كغيرها: {detail}',
      'hidden-sheet': 'هذه الورقة مخفية في المصنف، وقرئت مع ذلك',
      'small-percents':
        'نسب أقل من 1 قرئت على أنها أقل من 1 % (تكتب 57 % هكذا: 57): {n}، أولها في السطر {line}',
      digits: 'أرقام عربية مشرقية قرئت من 0 إلى 9: {n}، أولها في السطر {line}: {detail}',
      marks:
        'فراغات وعلامات غير مرئية حذفت من حول المعرفات والأعداد والأيام: {n}، أولها في السطر {line}',
      'line-ends': 'نهايات أسطر داخل الخانات وحدت: {n}، أولها في السطر {line}',
    },
    recovered: 'توقف استيراد سابق قبل تمامه؛ الملفات التي أعيدت: {n}',
    dryRun: 'لم يكتب شيء (‎--dry-run)',
    same: 'لا شيء يكتب: السجلات تقول كل هذا',
    done: 'كتبت الملفات؛ ولا يجد npm run validate خطأ جديدا',
    refused: 'لم يكتب شيء',
    question: 'هل تكتب هذه الملفات؟ [ن/ل] ',
    yes: ['ن', 'نعم', 'y'],
  },
};
