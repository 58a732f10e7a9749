/** Arabic words for what is wrong with a record. */
import type { Catalogue } from './wording.ts';

export const ar: Catalogue = {
  rules: {
    encoding: {
      message: [
        'الملف ليس بترميز UTF-8: البايت {raw}، والترميز على الأرجح {encoding}',
        'الملف ليس بترميز UTF-8، والترميز على الأرجح {encoding}',
        'الملف ليس بترميز UTF-8',
      ],
      hint: 'احفظ الملف بترميز UTF-8',
    },
    'byte-order-mark': {
      message: 'علامة ترتيب البايتات وسط النص',
      hint: 'احذف الحرف غير المرئي U+FEFF، وهو ناتج عن جمع ملفين',
    },
    nul: { message: 'حرف NUL', hint: 'احذفه، أو احفظ الملف من جديد كنص عادي' },
    'forbidden-character': {
      message: 'حرف تحكم أو حرف ضائع: {raw}',
      hint: 'احذفه، أو أعد كتابة الحرف المطلوب',
    },
    'bidi-control': {
      message: 'حرف غير مرئي {raw} في قيمة تستعمل للمقارنة',
      hint: 'اكتب القيمة بلوحة المفاتيح بدل لصقها',
    },
    'symbolic-link': { message: 'رابط رمزي', hint: 'ضع هنا الملف نفسه' },
    'special-file': { message: 'ليس ملفا ولا مجلدا', hint: 'احذفه' },
    'file-name': {
      message: 'لا يمكن أن يكون {found} جزءا من عنوان',
      hint: 'استعمل الحروف الصغيرة من a إلى z والأرقام والواصلة، 80 رمزا على الأكثر',
    },
    'unexpected-file': {
      message: 'ملف أو مجلد غير متوقع: {found}',
      hint: [
        'هل تقصد {nearest}؟',
        'الأسماء المقبولة هنا: {allowed}',
        'تسمى هذه الملفات {expected}',
        'انقله أو احذفه',
      ],
    },
    'folder-depth': {
      message: 'يوجد {found} في مستوى غير صحيح من المجلدات',
      hint: 'المسار المنتظر هو {expected}',
    },
    'missing-file': {
      message: 'ينقص {found}',
      hint: 'أضف الملف؛ والجدول الذي لا أسطر فيه يحتفظ بسطر العناوين',
    },
    'missing-folder': {
      message: 'المجلد ناقص',
      hint: 'نفذ الأمر من جذر المشروع، أو استرجع المجلد',
    },
    'unreadable-file': {
      message: ['تعذرت القراءة ({code})', 'تعذرت القراءة'],
      hint: 'تحقق من وجود الملف ومن أن لك حق قراءته',
    },
    'file-size': {
      message: 'حجم الملف {size} كيلوبايت، ولا يُقرأ أكثر من {largest} كيلوبايت',
      hint: 'احتفظ هنا بما تعرضه البوابة، وأحل على الباقي بصفته وثيقة',
    },
    'further-problems': {
      message: 'توجد مشاكل أخرى بعد هذه؛ تُعرض المشاكل {count} الأولى من هذا الملف',
      hint: 'صحح هذه المشاكل أولا، ثم أعد التحقق',
    },
    'empty-file': { message: 'الملف فارغ', hint: 'املأه أو احذفه' },
    frontmatter: {
      message: 'لا معطيات وصفية في أعلى الصفحة',
      hint: 'ابدأ الملف بسطر ---، ثم title: و description:، ثم سطر ---',
    },
    'merge-conflict': {
      message: 'تعارض في الدمج، وُجد {found}',
      hint: 'احتفظ بإحدى النسختين واحذف أسطر العلامات',
    },
    'yaml-syntax': {
      message: ['صيغة YAML غير صحيحة: {reason}', 'صيغة YAML غير صحيحة'],
      hint: 'تحقق من المسافات وعلامات التنصيص والنقطتين في هذا السطر والذي قبله',
    },
    'yaml-tab': { message: 'علامة جدولة في بداية السطر', hint: 'استعمل المسافات' },
    'yaml-feature': {
      message: '{feature} في بطاقة',
      hint: 'اكتب القيمة كاملة حيث تلزم',
    },
    'duplicate-field': { message: 'الحقل {found} مكرر', hint: 'احتفظ بواحد منهما' },
    'csv-delimiter': {
      message: 'الأعمدة مفصولة بالرمز {found}',
      hint: 'احفظ الجدول بصيغة CSV مع الفاصلة',
    },
    'csv-quote': {
      message: 'علامة تنصيص لم تغلق، أو أغلقت قبل موضعها',
      hint: 'ضع الخلية كلها بين "، واكتب "" لعلامة تنصيص داخلها',
    },
    'csv-cells': {
      message: 'عدد الخلايا المنتظر {expected}، والموجود {actual}',
      hint: 'ضع بين " الخلية التي تتضمن فاصلة، أو أضف فواصل أو احذف الزائدة',
    },
    'duplicate-column': { message: 'العمود {found} مكرر', hint: 'احذف واحدا منهما' },
    'unknown-column': {
      message: 'عمود غير معروف {found}',
      hint: ['هل تقصد {nearest}؟', 'أعمدة هذا الجدول: {allowed}'],
    },
    'missing-column': {
      message: 'ينقص العمود {field}',
      hint: ['أضفه؛ الأعمدة هي {allowed}', 'أضفه إلى سطر العناوين'],
    },
    'column-order': {
      message: 'العمود المنتظر هنا {expected}، والموجود {raw}',
      hint: 'ضع الأعمدة في ترتيبها',
    },
    'markdown-html': {
      message: ['HTML داخل نص، وُجد {found}', 'HTML داخل نص'],
      hint: 'اكتبه بصيغة Markdown، أو اكتب &lt; بدل علامة < منفردة',
    },
    'markdown-link': {
      message: ['رابط نحو عنوان غير آمن، وُجد {found}', 'رابط نحو عنوان غير آمن'],
      hint: 'استعمل http أو https أو mailto أو tel، أو مسارا في هذا الموقع يبدأ بعلامة /',
    },
    'folder-plan': {
      message: 'الخطة {found} في مجلد الخطة {folder}',
      hint: 'اكتب {folder}، أو انقل المجلد',
    },
    'folder-number': {
      message: 'الالتزام {raw} في المجلد {folder}',
      hint: 'غير اسم المجلد إلى {expected}، أو صحح الرقم',
    },
    'folder-year': {
      message: 'المجلد {found} ليس سنة',
      hint: 'توضع التظاهرة في مجلد سنتها: events/2020/…',
    },
    'unknown-key': {
      message: 'حقل غير معروف {found}',
      hint: ['هل تقصد {nearest}؟', 'الحقول المقبولة هنا: {allowed}', 'احذفه'],
    },
    'empty-value': {
      message: 'لا قيمة بعد {field}',
      hint: 'اكتب القيمة، أو احذف السطر: غياب الحقل يعني أن لا مصدر يذكره',
    },
    missing: { message: 'ناقص', hint: ['أضف {field}', 'أضف القيمة'] },
    type: {
      message: [
        'المنتظر {typeName}، والموجود {found}',
        'المنتظر {typeName}',
        'قيمة من نوع آخر، وُجد {found}',
      ],
      hint: 'تحقق من المسافات ومن شرطة اللائحة ومن علامات التنصيص',
    },
    'empty-text': { message: 'نص فارغ', hint: 'اكتب النص، أو احذف الحقل' },
    date: {
      message: ['المنتظر تاريخ، والموجود {found}', 'المنتظر تاريخ'],
      hint: ['اكتب {nearest}', 'اكتب 2020 أو 2020-03 أو 2020-03-17، تاريخا موجودا'],
    },
    day: {
      message: ['المنتظر يوم، والموجود {found}', 'المنتظر يوم'],
      hint: ['اكتب {nearest}', 'اكتب السنة والشهر واليوم: 2020-03-17'],
    },
    'date-time': {
      message: ['المنتظر يوم، أو يوم وساعة، والموجود {found}', 'المنتظر يوم، أو يوم وساعة'],
      hint: 'اكتب 2020-05-06، أو 2020-05-06T10:00 بالتوقيت المحلي دون منطقة زمنية',
    },
    percent: {
      message: ['المنتظر عدد من 0 إلى 100، والموجود {found}', 'المنتظر عدد من 0 إلى 100'],
      hint: ['اكتب {nearest}', 'اكتب عددا صحيحا أو بعشري واحد، بنقطة ودون علامة %'],
    },
    number: {
      message: ['المنتظر عدد يناسب هذا الحقل، والموجود {found}', 'المنتظر عدد يناسب هذا الحقل'],
      hint: ['اكتب {nearest}', 'اكتب الأرقام فقط، مع نقطة قبل الكسور؛ والرتب والأعداد صحيحة'],
    },
    code: {
      message: ['المنتظر {codes}، والموجود {found}', 'كلمة خارج اللائحة، وُجد {found}'],
      hint: ['هل تقصد {nearest}؟', 'اكتب إحدى هذه الكلمات كما هي'],
    },
    digest: {
      message: ['المنتظر بصمة SHA-256، والموجود {found}', 'المنتظر بصمة SHA-256'],
      hint: '64 رقما ست عشريا كما يكتبها npm run release',
    },
    id: {
      message: ['المنتظر معرف، والموجود {found}', 'المنتظر معرف'],
      hint: 'استعمل الحروف الصغيرة من a إلى z والأرقام والواصلة، 80 رمزا على الأكثر',
    },
    key: {
      message: ['المنتظر مفتاح، والموجود {found}', 'المنتظر مفتاح'],
      hint: 'استعمل الحروف الصغيرة من a إلى z والأرقام والواصلة، 80 رمزا على الأكثر: a1 أو guide',
    },
    url: {
      message: ['المنتظر عنوان ويب، والموجود {found}', 'المنتظر عنوان ويب'],
      hint: 'اكتب العنوان كاملا، ابتداء من https:// أو http://',
    },
    'language-tag': {
      message: ['المنتظر رمز لغة، والموجود {found}', 'المنتظر رمز لغة'],
      hint: 'اكتب رمز اللغة: fr أو ar أو en أو zgh، ومع الجهة pt-BR',
    },
    'time-zone': {
      message: ['المنتظر منطقة زمنية، والموجود {found}', 'المنتظر منطقة زمنية'],
      hint: 'اكتب اسمها في قائمة IANA: Europe/Lisbon',
    },
    email: {
      message: ['المنتظر بريد إلكتروني لمصلحة، والموجود {found}', 'المنتظر بريد إلكتروني لمصلحة'],
      hint: 'اكتب عنوانا مثل contact@example.org، ولا تكتب أبدا عنوان شخص',
    },
    'reference-format': {
      message: [
        'المنتظر {idOfKind}، والموجود {found}',
        'المنتظر معرف بطاقة أخرى، والموجود {found}',
      ],
      hint: 'انسخ المعرف من البطاقة أو الجدول المقصود',
    },
    unit: {
      message: ['المنتظر % أو اسم بلغات الموقع، والموجود {found}', 'المنتظر وحدة'],
      hint: 'اكتب "%" بين علامتي تنصيص، أو الاسم بكل لغة: fr و ar و en',
    },
    'other-value': {
      message: ['المنتظر تاريخ أو نص بلغات الموقع، والموجود {found}', 'المنتظر تاريخ أو نص'],
      hint: 'اكتب تاريخا مثل 2020-03، أو عبارة المصدر بكل لغة',
    },
    'institution-or-text': {
      message: ['المنتظر مؤسسة أو نص، والموجود {found}', 'المنتظر مؤسسة أو نص'],
      hint: 'اكتب institution: مع معرف من data/institutions.csv، أو text: مع عبارة المصدر',
    },
    'organisation-or-kind': {
      message: ['المنتظر منظمة أو صنفها، والموجود {found}', 'المنتظر منظمة أو صنفها'],
      hint: 'اكتب organisation: مع اسمها، أو kind: مع معرف من data/organiser-kinds.csv',
    },
    'commitments-or-all': {
      message: ['المنتظر all أو لائحة التزامات، والموجود {found}', 'المنتظر all أو لائحة التزامات'],
      hint: 'اكتب all، أو لائحة معرفات كاملة مثل 2018-2020/4',
    },
    'unknown-reference': {
      message: '{noKind} {id}',
      hint: ['هل تقصد {nearest}؟', 'صحح المعرف، أو أضف ما يدل عليه'],
    },
    'unknown-commitment': {
      message: 'لا يوجد الالتزام {id}',
      hint: [
        'تضم الخطة الالتزامات من {first} إلى {last}؛ هل تقصد {nearest}؟',
        'تضم الخطة الالتزامات من {first} إلى {last}',
        'هل تقصد {nearest}؟',
        'لا التزام مسجل بعد من الخطة {plan}',
        'صحح المعرف',
      ],
    },
    'unknown-activity': {
      message: 'لا يوجد النشاط {raw} في الالتزام {commitment}',
      hint: ['هل تقصد {nearest}؟', 'أنشطته هي {keys}', 'أضف النشاط أولا إلى الالتزام'],
    },
    'unknown-point': {
      message: 'لا توجد النقطة {raw} بخصوص الالتزام {commitment}',
      hint: ['النقط المتعلقة به: {known}', 'اكتب معرف الاجتماع ثم # ثم مفتاح النقطة'],
    },
    'unknown-post': {
      message: 'لا توجد مساهمة سابقة {raw} في هذا الموضوع',
      hint: [
        'هل تقصد {nearest}؟',
        'المساهمات السابقة: {keys}',
        'احذف replyTo: المساهمة الأولى لا ترد على شيء',
      ],
    },
    'duplicate-id': {
      message: 'المعرف {found} مستعمل من قبل',
      hint: ['ورد أولا في {first}؛ اختر معرفا آخر', 'اختر معرفا آخر'],
    },
    'duplicate-row': {
      message: 'السطر {found} مكرر',
      hint: ['السطر الأول هو {first}؛ يتحدد السطر بالأعمدة {columns}', 'احتفظ بواحد منهما'],
    },
    'duplicate-key': {
      message: 'المفتاح {found} مستعمل من قبل',
      hint: ['ورد أولا في {first}؛ اختر مفتاحا آخر', 'اختر مفتاحا آخر'],
    },
    'duplicate-number': {
      message: 'الرقم {found} مستعمل من قبل',
      hint: ['ورد أولا في {first}؛ تحقق من الرقم في المصدر', 'تحقق من الرقم في المصدر'],
    },
    'duplicate-report': {
      message: 'تم الإبلاغ عن {found} مرتين في هذا الاجتماع',
      hint: ['العرض الأول هو {first}؛ احتفظ بواحد', 'احتفظ بواحد منهما'],
    },
    'duplicate-reading': {
      message: 'نسبة ثانية للموضوع واليوم والمصدر نفسه: {raw}',
      hint: [
        'الأولى هي {other} في {first}؛ إن كانت خاطئة فأضف corrects: {other} مع ملاحظة',
        'احتفظ بواحدة، أو بين أيهما تصحح الأخرى',
      ],
    },
    'end-before-start': {
      message: 'النهاية {end} تسبق البداية {start}',
      hint: 'تحقق من التاريخين في المصدر',
    },
    'after-as-of': {
      message: 'واقعة بتاريخ {day}، بعد التاريخ المرجعي {asOf} للخطة {plan}',
      hint: 'صحح التاريخ، أو غير asOf في الخطة إلى {day} أو ما بعده',
    },
    'fall-without-note': {
      message: 'انخفضت نسبة الإنجاز من {before} ({observedOn}) إلى {raw} دون ملاحظة',
      hint: 'بين في الملاحظة سبب الانخفاض؛ وإن كانت النسبة الأولى خاطئة فأضف corrects',
    },
    'progress-stalled': {
      message: 'نسبة إنجاز {commitment} هي {raw}، ولا تكاد تزيد على {before} ({observedOn})',
      hint: 'اسأل المؤسسة عما يعيقه، وسجل إكراها إن وجد',
    },
    'correction-without-note': {
      message: 'تصحيح {corrects} دون ذكر السبب',
      hint: 'اكتب السبب في الملاحظة',
    },
    'correction-of-another-thing': {
      message: 'رصد {thing} يصحح رصد {other}',
      hint: 'تحقق من corrects ومن الالتزام في هذا السطر',
    },
    'correction-cycle': {
      message: ['تصحيحات في حلقة: {cycle}', 'تصحيحات في حلقة'],
      hint: 'احذف corrects من الرصد الذي يبقى صالحا',
    },
    'commitment-of-another-plan': {
      message: 'الالتزام {raw} لا ينتمي إلى {plans}',
      hint: 'صحح الالتزام، أو أضف خطته',
    },
    'decision-due-twice': {
      message: 'أجلان: {dueOn}، والاجتماع المقبل للجنة {raw}',
      hint: 'احتفظ بالأجل الوارد في خلاصات الاجتماع',
    },
    'unfinished-meeting': {
      message: 'ما زال في انتظار الملء',
      hint: 'اكتب ما تقوله خلاصات الاجتماع أو احذف العنصر؛ ويمكن أن يبقى ما دام الاجتماع مسودة',
    },
    'closed-in-draft': {
      message: 'الاجتماع {raw} مسودة: لم يُغلق فيه شيء بعد',
      hint: 'احذفه؛ الأمر npm run meeting:close -- --meeting {raw} --closes <اجتماع>#<رقم> يكتبه عند المصادقة على الاجتماع',
    },
    'mixed-weights': {
      message: 'لا وزن للنشاط {key} بينما لأنشطة أخرى وزن',
      hint: 'أعط وزنا لجميع أنشطة الالتزام، أو لا تعط أي وزن',
    },
    'complete-with-open-action': {
      message: 'الإجراء {key} حالته {raw}، بينما يفيد الرصد {reading} نسبة 100%',
      hint: 'تحقق من حالة الإجراء؛ وإن كان المصدر يقول ذلك فاترك الاثنين',
    },
    'event-outside-edition': {
      message: 'بتاريخ {raw}، على بعد أكثر من أسبوع من دورة {edition} (من {first} إلى {last})',
      hint: 'تحقق من التاريخ، أو احذف edition',
    },
    'held-without-outcome': {
      message: 'تظاهرة تم تنظيمها دون حصيلة',
      hint: 'أضف outcome: مع الحضور أو ملخص أو روابط، في حدود ما يذكره مصدر',
    },
    'event-untranslated': {
      message: 'نص تظاهرة منشورة ما زال بلغة أخرى: {raw} هو أيضا نصها بلغة {language}',
      hint: 'اكتب الترجمة هنا؛ وإذا كانت الكلمات نفسها في اللغتين فاحذف المسار من unofficial',
    },
    'declined-without-reason': {
      message: 'مقترح غير مقبول دون تعليل',
      hint: 'أضف response.reason بعبارة اللجنة',
    },
    'id-of-list-page': {
      message: 'المعرف {found} هو عنوان صفحة من اللائحة',
      hint: 'ضع حرفا قبله: p-{raw}',
    },
    'topic-address': {
      message: 'لا يمكن أن يكون {found} معرفا لموضوع',
      hint: 'اختر معرفا آخر: الأرقام وحدها صفحات لقائمة المواضيع، وللمنتدى صفحات خاصة بهذا الاسم',
    },
    'post-order': {
      message: 'المساهمة المؤرخة في {raw} واردة بعد {after}',
      hint: 'ضعها في مكانها حسب يومها، ولا تسبق الموضوع؛ وما وصل متأخرا يوضع في النهاية بيوم نشره',
    },
    'post-text': {
      message: ['المساهمة {hiddenPost} محجوبة ونصها باق', 'لا نص للمساهمة {post}'],
      hint: 'للمساهمة نصها، أو hidden: true بلا نص',
    },
    'moderation-subject': {
      message: [
        'الإجراء {aboutTopic} يسمي موضوعا ولا يسمي أي مساهمة',
        'الإجراء {aboutPost} يسمي موضوعا وإحدى مساهماته',
        'الإجراء {unpublished} لا يسمي أي مساهمة: ما رُفض لم ينشر قط',
      ],
      hint: 'صحح topic و post، أو الإجراء',
    },
    'moderation-before': {
      message: 'تم في {raw}، بينما لم يوجد الأمر إلا منذ {from}',
      hint: 'تحقق من اليوم في actedOn',
    },
    'moderation-logged': {
      message: [
        'الموضوع {closedTopic} مغلق، والسجل لا يذكر ذلك',
        'الموضوع {openTopic} مفتوح، والسجل يذكر أنه أُغلق',
        'المساهمة {hiddenPost} محجوبة، والسجل لا يذكر ذلك',
        'المساهمة {shownPost} غير محجوبة، والسجل يذكر أنها حُجبت',
      ],
      hint: 'أضف الإجراء إلى data/moderation.csv مع يومه وسببه، أو صحح البطاقة',
    },
    'unofficial-path': {
      message: 'لا نص في {found}',
      hint: ['هل تقصد {nearest}؟', 'اكتب مسار نص، مثل title.ar أو ar.md'],
    },
    'redirect-address': {
      message: '{found} ليس عنوانا في هذا الموقع',
      hint: 'اكتب المسار من الجذر، دون اسم المضيف ودون اللغة: /commitments/2018-2020/4/',
    },
    'redirect-to-redirect': {
      message: '{raw} محول بدوره إلى {next}',
      hint: 'اكتب {next}',
    },
    'release-order': {
      message: '{found} قبل {before}، وهو يوم الإصدار {release} في السطر السابق',
      hint: 'رتب الأسطر حسب أيامها؛ وإن كان اليوم خاطئا فصححه قبل نشر الإصدار',
    },
    'release-missing': {
      message: 'ليس للإصدار {found} مجلد {folder}',
      hint: 'استرجعه: git checkout HEAD -- {folder}',
    },
    'release-unnamed': {
      message: 'لا يذكر أي سطر من {table} الإصدار {found}',
      hint: 'استرجع سطره: git checkout HEAD -- {table}؛ أو احذف المجلد إن لم ينشر قط',
    },
    'release-changed': {
      message: 'لم يعد {found} كما نشر',
      hint: 'استرجعه: git checkout HEAD -- {folder}',
    },
    'release-file-missing': {
      message: 'نشر {found} وهو غير موجود',
      hint: 'استرجعه: git checkout HEAD -- {folder}',
    },
    'release-file-extra': {
      message: 'لم ينشر {found} مع الملفات الأخرى',
      hint: 'انقله أو احذفه',
    },
    'redirect-missing': {
      message: 'كان {found} في الإصدار {release} ولم يعد موجودا',
      hint: 'استرجعه، أو اذكر في {table} ما يعوضه ولماذا، في سطر من {address}',
    },
    'rows-shrunk': {
      message: 'عدد أسطر {dataset} هو {after}، وكان في آخر نسخة منشورة {before}',
      hint: 'استرجع الأسطر؛ وإن كان حذفها مقصودا: npm run build -- --allow-shrink',
    },
    untranslated: {
      message: ['لا نص باللغة {language}', 'النص غير متوفر بجميع اللغات'],
      hint: 'أضف الترجمة واذكرها في unofficial؛ وإلى ذلك الحين تعرض الصفحات اللغة الافتراضية',
    },
  },
  terms: {
    noKind: {
      plan: 'لا توجد الخطة',
      commitment: 'لا يوجد الالتزام',
      meeting: 'لا يوجد الاجتماع',
      event: 'لا توجد التظاهرة',
      edition: 'لا توجد الدورة',
      process: 'لا يوجد مسلسل الإعداد المشترك',
      proposal: 'لا يوجد المقترح',
      topic: 'لا يوجد الموضوع',
      source: 'لا يوجد المصدر',
      institution: 'لا توجد المؤسسة',
      reading: 'لا يوجد الرصد',
      committee: 'لا توجد اللجنة',
      region: 'لا توجد الجهة',
      theme: 'لا يوجد المحور',
      audience: 'لا توجد الفئة المستهدفة',
      medium: 'لا توجد وسيلة التواصل',
      'organiser-kind': 'لا يوجد صنف المنظمين',
      'blocking-reason': 'لا يوجد سبب الإكراه',
      requirement: 'لا يوجد المتطلب',
      term: 'لا يوجد المصطلح',
      release: 'لا توجد النسخة المنشورة',
    },
    idOfKind: {
      plan: 'معرف خطة (2018-2020)',
      commitment: 'معرف التزام كامل (2018-2020/4)',
      meeting: 'معرف اجتماع',
      event: 'معرف تظاهرة (2020/open-data-workshop)',
      edition: 'معرف دورة (2020)',
      process: 'معرف مسلسل إعداد مشترك',
      proposal: 'معرف مقترح',
      topic: 'معرف موضوع من المنتدى',
      source: 'معرف مصدر أو اجتماع',
      institution: 'معرف مؤسسة',
      reading: 'معرف رصد',
      committee: 'معرف لجنة',
      region: 'معرف جهة',
      theme: 'معرف محور',
      audience: 'معرف فئة مستهدفة',
      medium: 'معرف وسيلة تواصل',
      'organiser-kind': 'معرف صنف المنظمين',
      'blocking-reason': 'معرف سبب إكراه',
      requirement: 'معرف متطلب (1.1)',
      term: 'معرف مصطلح من معجم المصطلحات',
      release: 'معرف نسخة منشورة',
    },
    typeName: {
      map: 'حقول بأسمائها',
      list: 'لائحة',
      flag: 'true أو false',
      number: 'عدد',
      text: 'نص',
    },
    feature: {
      alias: 'اسم بديل (*)',
      anchor: 'مرساة (&)',
      tag: 'وسم (!)',
      key: 'مفتاح ليس كلمة بسيطة',
      'several-documents': 'وثيقة ثانية (---)',
      directive: 'توجيه (%)',
    },
    reason: {
      'bad-dq-escape': 'رمز \\ غير معروف داخل علامتي تنصيص مزدوجتين',
      'bad-indent': 'مسافات غير صحيحة في بداية السطر',
      'bad-scalar-start': 'النص الذي يبدأ بهذا الرمز يحتاج علامتي تنصيص',
      'block-as-implicit-key': 'نقطتان داخل نص دون علامتي تنصيص، أو سطر مسافته زائدة',
      'block-in-flow': 'لائحة أو حقول على أسطر داخل أقواس',
      'missing-char': 'رمز ناقص: علامة تنصيص أو قوس أو نقطتان',
      'multiline-implicit-key': 'اسم حقل على عدة أسطر',
      'resource-exhaustion': 'مستويات متداخلة أكثر من اللازم',
      'unexpected-token': 'رمز لا يمكن أن يكون هنا',
    },
    found: { nothing: 'لا شيء', map: 'حقول', list: 'لائحة' },
  },
  unknownRule: {
    message: ['القاعدة {rule} غير محترمة، وُجد {found}', 'القاعدة {rule} غير محترمة'],
    hint: 'انظر docs/rules.md',
  },
};
