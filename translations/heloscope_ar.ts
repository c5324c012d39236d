<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Advice</name>
    <message>
        <source>Tell the user what the other server said. It stands under “The bounce”.</source>
        <translation>أخبر المستخدم بما قاله الخادم الآخر. تجده تحت «الارتداد».</translation>
    </message>
    <message>
        <source>If several users see the same, show it to whoever runs the mail server.</source>
        <translation>إن رأى عدة مستخدمين الأمر نفسه فاعرضه على المسؤول عن خادم البريد.</translation>
    </message>
    <message>
        <source>Find out who looks after the web site, and hand over this report.</source>
        <translation>اعرف من يعتني بالموقع، وسلّمه هذا التقرير.</translation>
    </message>
    <message>
        <source>Tell the user that the mail password is not the cause.</source>
        <translation>أخبر المستخدم أن كلمة سر البريد ليست السبب.</translation>
    </message>
    <message>
        <source>Block the account now, or set a new password together with the user.</source>
        <translation>أوقف الحساب الآن، أو ضع كلمة سر جديدة مع المستخدم.</translation>
    </message>
    <message>
        <source>End all logins, and look for forwarding rules that the user did not make.</source>
        <translation>أنهِ كل جلسات الدخول، وابحث عن قواعد تحويل لم يضعها المستخدم.</translation>
    </message>
    <message>
        <source>Hand this report to whoever runs the mail server today.</source>
        <translation>سلّم هذا التقرير اليوم إلى المسؤول عن خادم البريد.</translation>
    </message>
    <message>
        <source>Look into the sent mail together with the user.</source>
        <translation>انظر في البريد المرسل مع المستخدم.</translation>
    </message>
    <message>
        <source>If the message is not there, tell the user that somebody borrowed the address.</source>
        <translation>إن لم تكن الرسالة هناك فأخبر المستخدم أن أحدهم استعار العنوان.</translation>
    </message>
    <message>
        <source>Tell the user that the account was not used, only its address.</source>
        <translation>أخبر المستخدم أن الحساب لم يُستعمل، بل عنوانه فقط.</translation>
    </message>
    <message>
        <source>If many come, hand one report to whoever runs the mail server.</source>
        <translation>إن جاء منها كثير فسلّم تقريرًا واحدًا إلى المسؤول عن خادم البريد.</translation>
    </message>
    <message>
        <source>Ask whether anybody clicked or typed a password.</source>
        <translation>اسأل هل نقر أحد على رابط أو كتب كلمة سر.</translation>
    </message>
    <message>
        <source>If so, set a new password and end all logins.</source>
        <translation>إن حدث ذلك فضع كلمة سر جديدة وأنهِ كل جلسات الدخول.</translation>
    </message>
    <message>
        <source>Look who else got it, and take it out of their mailboxes.</source>
        <translation>انظر من تلقّاها أيضًا، واحذفها من علب بريدهم.</translation>
    </message>
    <message>
        <source>Tell the user that nothing failed. You can close this case.</source>
        <translation>أخبر المستخدم أن شيئًا لم يفشل. يمكنك إغلاق هذه الحالة.</translation>
    </message>
    <message>
        <source>Find out which list or program sent that mail.</source>
        <translation>اعرف أي قائمة بريدية أو برنامج أرسل ذلك البريد.</translation>
    </message>
    <message>
        <source>Have the address taken off that list.</source>
        <translation>اطلب حذف العنوان من تلك القائمة البريدية.</translation>
    </message>
    <message>
        <source>Read under “What was not checked” what would help.</source>
        <translation>اقرأ تحت «ما لم يُفحص» ما الذي يساعد.</translation>
    </message>
    <message>
        <source>If many users get the same answer, look into the log of your own server.</source>
        <translation>إن جاء الجواب نفسه لمستخدمين كثيرين فانظر في سجل خادمك.</translation>
    </message>
    <message>
        <source>Find the form or program that sends, stop it, and empty the mail queue.</source>
        <translation>ابحث عن النموذج أو البرنامج الذي يرسل، وأوقفه، وأفرغ طابور البريد.</translation>
    </message>
    <message>
        <source>Bring the web site up to date before you turn it on again.</source>
        <translation>حدّث الموقع قبل أن تعيد تشغيله.</translation>
    </message>
    <message>
        <source>Find in your log what this account sent, and stop what still waits.</source>
        <translation>ابحث في سجلك عما أرسله هذا الحساب، وأوقف ما زال ينتظر.</translation>
    </message>
    <message>
        <source>Find out how the login was stolen before you open the account again.</source>
        <translation>اعرف كيف سُرقت بيانات الدخول قبل أن تعيد فتح الحساب.</translation>
    </message>
    <message>
        <source>Mark your return addresses (BATV). Your server can then refuse such bounces.</source>
        <translation>ضع علامة على عناوين الإرجاع لديك (BATV). يستطيع خادمك عندئذ رفض مثل هذه الإشعارات.</translation>
    </message>
    <message>
        <source>Publish a strict rule (DMARC), so that others refuse forged mail in your name.</source>
        <translation>انشر قاعدة صارمة (DMARC) ليرفض غيرك البريد المزوَّر باسمك.</translation>
    </message>
    <message>
        <source>Mark your return addresses (BATV). Your server can then refuse false bounces.</source>
        <translation>ضع علامة على عناوين الإرجاع لديك (BATV). يستطيع خادمك عندئذ رفض إشعارات الارتداد الكاذبة.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Check how people get onto your lists, and how they get off.</source>
        <translation>تحقق كيف يُضاف الناس إلى قوائمك البريدية، وكيف يخرجون منها.</translation>
    </message>
    <message>
        <source>Look in your log for the number (Message-ID) of the returned message.</source>
        <translation>ابحث في سجلك عن رقم الرسالة التي عادت (Message-ID).</translation>
    </message>
    <message>
        <source>Tell the user that {domain} did not send it.</source>
        <translation>أخبر المستخدم أن النطاق {domain} لم يرسلها.</translation>
    </message>
    <message>
        <source>Ask whether anybody clicked, answered, paid or typed a password.</source>
        <translation>اسأل هل نقر أحد على رابط أو ردّ أو دفع أو كتب كلمة سر.</translation>
    </message>
    <message>
        <source>Show the user how {domain} differs from the domain that it copies.</source>
        <translation>أرِ المستخدم كيف يختلف {domain} عن النطاق الذي يقلّده.</translation>
    </message>
    <message>
        <source>Ask whether anybody answered or paid.</source>
        <translation>اسأل هل ردّ أحد أو دفع.</translation>
    </message>
    <message>
        <source>Look who else got mail from that address.</source>
        <translation>انظر من تلقّى أيضًا بريدًا من ذلك العنوان.</translation>
    </message>
    <message>
        <source>Show the user the address beside the name: the name is borrowed.</source>
        <translation>أرِ المستخدم العنوان الذي بجانب الاسم: فالاسم مستعار.</translation>
    </message>
    <message>
        <source>Tell the user that it came from {domain}.</source>
        <translation>أخبر المستخدم أنها جاءت من النطاق {domain}.</translation>
    </message>
    <message>
        <source>If it still seems odd, let the user call the sender: a stolen account looks the same.</source>
        <translation>إن ظلّت تبدو غريبة فليتصل المستخدم بالمرسل: فالحساب المسروق يبدو كذلك أيضًا.</translation>
    </message>
    <message>
        <source>Call it neither real nor forged.</source>
        <translation>لا تقل إنها حقيقية ولا إنها مزوَّرة.</translation>
    </message>
    <message>
        <source>Until then, let the user ask the sender another way.</source>
        <translation>وحتى ذلك الحين فليسأل المستخدم المرسلَ بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Ask the user whether it was expected, and through which list or mailbox it came.</source>
        <translation>اسأل المستخدم هل كان ينتظرها، وعبر أي قائمة بريدية أو علبة بريد جاءت.</translation>
    </message>
    <message>
        <source>If nobody can explain it, treat it like forged mail.</source>
        <translation>إن لم يستطع أحد تفسيرها فعاملها كبريد مزوَّر.</translation>
    </message>
    <message>
        <source>Find in your log who else got it.</source>
        <translation>ابحث في سجلك عمّن تلقّاها أيضًا.</translation>
    </message>
    <message>
        <source>Find in your log what else came from {ip}.</source>
        <translation>ابحث في سجلك عما جاء أيضًا من {ip}.</translation>
    </message>
    <message>
        <source>Warn the person or company whose name was borrowed.</source>
        <translation>نبّه الشخص أو الشركة التي استُعير اسمها.</translation>
    </message>
    <message>
        <source>Let your server refuse mail in your own name that comes from outside without a login.</source>
        <translation>اجعل خادمك يرفض البريد الذي باسمك ويأتي من الخارج دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>Put every service that sends for you on your sender list (SPF). Then make your rule (DMARC) strict.</source>
        <translation>ضع كل خدمة ترسل عنك على قائمة المرسلين لديك (SPF). ثم اجعل قاعدتك (DMARC) صارمة.</translation>
    </message>
    <message>
        <source>Name your own servers and forwarders in the settings, where they are missing.</source>
        <translation>اذكر في الإعدادات خوادمك ومحوِّلاتك الغائبة عنها.</translation>
    </message>
    <message>
        <source>If {domain} is a partner, ask its owner to seal its mail (DKIM).</source>
        <translation>إن كان {domain} شريكًا فاطلب من صاحبه أن يختم بريده (DKIM).</translation>
    </message>
    <message>
        <source>Look at the path. If a forwarder or list of yours is on it, name it in the settings.</source>
        <translation>انظر إلى المسار. إن كان عليه محوِّل أو قائمة بريدية من طرفك فاذكره في الإعدادات.</translation>
    </message>
    <message>
        <source>Find out why your server took it in, and whether it obeys rules (DMARC) at all.</source>
        <translation>اعرف لماذا قبلها خادمك، وهل يراعي القواعد (DMARC) أصلًا.</translation>
    </message>
    <message>
        <source>Wait. The server tries again by itself, for some days.</source>
        <translation>انتظر. سيظل الخادم يحاول من نفسه بضعة أيام.</translation>
    </message>
    <message>
        <source>If it is urgent, tell the person another way.</source>
        <translation>إن كان الأمر عاجلًا فأخبر الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>If it fails in the end, you get another message.</source>
        <translation>إن فشل التسليم في النهاية فستصلك رسالة أخرى.</translation>
    </message>
    <message>
        <source>Nothing failed, so nothing needs to be done.</source>
        <translation>لم يفشل شيء، فلا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Read why your message did not arrive.</source>
        <translation>اقرأ سبب عدم وصول رسالتك.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and send again if it was wrong.</source>
        <translation>راجع العنوان حرفًا حرفًا، وإن وجدت فيه خطأ فأرسل من جديد.</translation>
    </message>
    <message>
        <source>If the address is right, tell the person another way.</source>
        <translation>إن كان العنوان صحيحًا فأخبر صاحبه بطريقة أخرى.</translation>
    </message>
    <message>
        <source>If it happens again, show this report to whoever runs your mail server.</source>
        <translation>إن تكرر الأمر فاعرض هذا التقرير على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Your mail password is not the way it was sent, so do not start there.</source>
        <translation>لم تُرسَل باستعمال كلمة مرور بريدك، فلا تبدأ من هناك.</translation>
    </message>
    <message>
        <source>Tell whoever runs your web site today, with this report.</source>
        <translation>أخبر المسؤول عن موقعك على الويب اليوم، وأرسل إليه هذا التقرير.</translation>
    </message>
    <message>
        <source>Let them stop the form or program that sends mail, and bring the site up to date.</source>
        <translation>ليوقف النموذج أو البرنامج الذي يرسل البريد، وليحدّث الموقع.</translation>
    </message>
    <message>
        <source>Change the password of your mail account now, on a clean computer.</source>
        <translation>غيّر كلمة مرور حساب بريدك الآن، من حاسوب نظيف.</translation>
    </message>
    <message>
        <source>Log out everywhere, and turn on a second step for the login.</source>
        <translation>سجّل الخروج من جميع الأجهزة، وفعّل خطوة ثانية لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Look for forwarding rules that you did not set up.</source>
        <translation>ابحث عن قواعد تحويل لم تضعها أنت.</translation>
    </message>
    <message>
        <source>Tell the people who may have got such mail from you.</source>
        <translation>أخبر من قد تكون وصلتهم رسائل كهذه باسمك.</translation>
    </message>
    <message>
        <source>Tell whoever runs your mail server today, with this report.</source>
        <translation>أخبر المسؤول عن خادم بريدك اليوم، وأرسل إليه هذا التقرير.</translation>
    </message>
    <message>
        <source>Look into your sent mail for messages that you did not write.</source>
        <translation>ابحث في بريدك المرسل عن رسائل لم تكتبها.</translation>
    </message>
    <message>
        <source>If you find any, change your password now.</source>
        <translation>إن وجدت منها شيئًا فغيّر كلمة مرورك الآن.</translation>
    </message>
    <message>
        <source>If you find none, delete it. If many come, they stop in a few days.</source>
        <translation>إن لم تجد شيئًا فاحذفها. وإن جاءك منها كثير فسيتوقف بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>If you are not sure, show this report to whoever runs your mail server.</source>
        <translation>إن لم تكن متأكدًا فاعرض هذا التقرير على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>You need not change your password for this.</source>
        <translation>لا حاجة إلى تغيير كلمة مرورك بسبب هذا.</translation>
    </message>
    <message>
        <source>Delete it. If many come, they stop in a few days.</source>
        <translation>احذفها. وإن جاءك منها كثير فسيتوقف بعد بضعة أيام.</translation>
    </message>
    <message>
        <source>Tell whoever runs your domain if many come. A strict rule (DMARC) helps.</source>
        <translation>إن جاءك منها كثير فأخبر المسؤول عن نطاقك. القاعدة الصارمة (DMARC) تفيد هنا.</translation>
    </message>
    <message>
        <source>Do not click, and type no password anywhere it leads.</source>
        <translation>لا تنقر على شيء، ولا تكتب كلمة مرور في أي صفحة تقودك إليها.</translation>
    </message>
    <message>
        <source>If you have typed a password, change it now.</source>
        <translation>إن كنت قد كتبت كلمة مرور فغيّرها الآن.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server, then delete it.</source>
        <translation>أبلغ عنها المسؤول عن خادم بريدك، ثم احذفها.</translation>
    </message>
    <message>
        <source>If it asks you to confirm a message you did not write, do not confirm it.</source>
        <translation>إن طلبت منك تأكيد رسالة لم تكتبها فلا تؤكدها.</translation>
    </message>
    <message>
        <source>If many come, tell whoever runs your mail server.</source>
        <translation>إن جاءك منها كثير فأخبر المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Take that person off your list.</source>
        <translation>احذف ذلك الشخص من قائمتك.</translation>
    </message>
    <message>
        <source>Look at what you sent and whether they had asked for it.</source>
        <translation>انظر فيما أرسلته، وهل كانوا قد طلبوه.</translation>
    </message>
    <message>
        <source>Show it to whoever runs your mail server.</source>
        <translation>اعرضها على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Ask yourself whether you wrote to that person.</source>
        <translation>تذكّر: هل كتبت إلى ذلك الشخص؟</translation>
    </message>
    <message>
        <source>Look into your sent mail around that day.</source>
        <translation>ابحث في بريدك المرسل حول ذلك اليوم.</translation>
    </message>
    <message>
        <source>If you did not write it, show this report to whoever runs your mail server.</source>
        <translation>إن لم تكن أنت كاتبها فاعرض هذا التقرير على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Read the address letter by letter: it only looks like the one you know.</source>
        <translation>اقرأ العنوان حرفًا حرفًا: فهو يشبه العنوان الذي تعرفه فحسب.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay before you are sure who it is.</source>
        <translation>لا تردّ ولا تنقر ولا تدفع قبل أن تتأكد من هو.</translation>
    </message>
    <message>
        <source>Ask the person you think it is, by phone or in person.</source>
        <translation>اسأل الشخص الذي تظن الرسالة منه، بالهاتف أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server.</source>
        <translation>أبلغ عنها المسؤولَ عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Look at the address itself, not at the name beside it.</source>
        <translation>انظر إلى العنوان نفسه، لا إلى الاسم المكتوب بجانبه.</translation>
    </message>
    <message>
        <source>Ask the person it seems to be, by phone or in person.</source>
        <translation>اسأل الشخص الذي تبدو الرسالة منه، بالهاتف أو وجهًا لوجه.</translation>
    </message>
    <message>
        <source>If it was not that person, report it to whoever runs your mail server.</source>
        <translation>إن لم يكن هو المرسل فأبلغ المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>You can treat it as mail from that address.</source>
        <translation>يمكنك أن تعدّها رسالة من ذلك العنوان.</translation>
    </message>
    <message>
        <source>A real sender can still ask for too much. Think before you pay or give data.</source>
        <translation>قد يطلب المرسل الحقيقي أيضًا أكثر مما ينبغي. فكّر قبل أن تدفع أو تعطي بيانات.</translation>
    </message>
    <message>
        <source>If what it wants is odd, call the sender on a number you know.</source>
        <translation>إن كان طلبه غريبًا فاتصل به على رقم تعرفه.</translation>
    </message>
    <message>
        <source>Do not act on it alone.</source>
        <translation>لا تتصرف بناءً عليها وحدها.</translation>
    </message>
    <message>
        <source>Ask the sender another way, on a number or address you already know.</source>
        <translation>اسأل المرسل بطريقة أخرى، على رقم أو عنوان تعرفه من قبل.</translation>
    </message>
    <message>
        <source>For a better answer, give the full source of the message.</source>
        <translation>لتحصل على جواب أفضل، أعطِ المصدر الكامل للرسالة.</translation>
    </message>
    <message>
        <source>If in doubt, show this report to whoever runs your mail server.</source>
        <translation>إن بقي لديك شك فاعرض هذا التقرير على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>A list or forwarder may explain it, so do not accuse anyone yet.</source>
        <translation>قد تفسّر قائمة بريدية أو محوِّل ما حدث، فلا تتهم أحدًا بعد.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay before you are sure.</source>
        <translation>لا تردّ ولا تنقر ولا تدفع قبل أن تتأكد.</translation>
    </message>
    <message>
        <source>If the sender knows nothing of it, report it to whoever runs your mail server.</source>
        <translation>إن لم يكن المرسل يعلم عنها شيئًا فأبلغ المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Do not click, answer or pay.</source>
        <translation>لا تنقر ولا تردّ ولا تدفع.</translation>
    </message>
    <message>
        <source>If you gave a password, change it now. If you gave a card number, call your bank.</source>
        <translation>إن كنت قد أعطيت كلمة مرور فغيّرها الآن. وإن كنت قد أعطيت رقم بطاقة فاتصل بمصرفك.</translation>
    </message>
    <message>
        <source>Delete it, or keep it as evidence.</source>
        <translation>احذفها، أو احتفظ بها دليلًا.</translation>
    </message>
    <message>
        <source>Report it to whoever runs your mail server, with this report.</source>
        <translation>أبلغ عنها المسؤول عن خادم بريدك، وأرفق هذا التقرير.</translation>
    </message>
</context>
<context>
    <name>BatchModel</name>
    <message numerus="yes">
        <source>Wave %1: %n bounces</source>
        <extracomment>Batch table: bounces of one wave. %1 = number of the wave, %n = how many bounces it has</extracomment>
        <translation>
            <numerusform>الموجة %1: لا إشعارات ارتداد</numerusform>
            <numerusform>الموجة %1: إشعار ارتداد واحد</numerusform>
            <numerusform>الموجة %1: إشعارا ارتداد</numerusform>
            <numerusform>الموجة %1: %n إشعارات ارتداد</numerusform>
            <numerusform>الموجة %1: %n إشعار ارتداد</numerusform>
            <numerusform>الموجة %1: %n إشعار ارتداد</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Bounces alike</source>
        <translation>إشعارات ارتداد متشابهة</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>BatchWindow</name>
    <message>
        <source>Many messages</source>
        <translation>رسائل كثيرة</translation>
    </message>
    <message>
        <source>Messages with their answers</source>
        <translation>الرسائل وأجوبتها</translation>
    </message>
    <message>
        <source>Show only one answer</source>
        <translation>إظهار نوع واحد من الأجوبة</translation>
    </message>
    <message>
        <source>Groups of messages that belong together</source>
        <translation>مجموعات الرسائل المرتبطة بعضها ببعض</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>&amp;Open this one</source>
        <translation>&amp;فتح هذه</translation>
    </message>
    <message>
        <source>Export as &amp;CSV…</source>
        <translation>تصدير بصيغة &amp;CSV…</translation>
    </message>
    <message>
        <source>Export as &amp;JSON lines…</source>
        <translation>تصدير بصيغة أسطر &amp;JSON…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>كل الأجوبة</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>All messages; %n group(s) of messages belong together</source>
        <translation>
            <numerusform>كل الرسائل، ولا مجموعات مترابطة</numerusform>
            <numerusform>كل الرسائل، وفيها مجموعة مترابطة واحدة</numerusform>
            <numerusform>كل الرسائل، وفيها مجموعتان مترابطتان</numerusform>
            <numerusform>كل الرسائل، وفيها %n مجموعات مترابطة</numerusform>
            <numerusform>كل الرسائل، وفيها %n مجموعة مترابطة</numerusform>
            <numerusform>كل الرسائل، وفيها %n مجموعة مترابطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n message(s).</source>
        <translation>
            <numerusform>توقف قبل فحص أي رسالة.</numerusform>
            <numerusform>توقف بعد رسالة واحدة.</numerusform>
            <numerusform>توقف بعد رسالتين.</numerusform>
            <numerusform>توقف بعد %n رسائل.</numerusform>
            <numerusform>توقف بعد %n رسالة.</numerusform>
            <numerusform>توقف بعد %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) checked.</source>
        <translation>
            <numerusform>لم تُفحص أي رسالة.</numerusform>
            <numerusform>فُحصت رسالة واحدة.</numerusform>
            <numerusform>فُحصت رسالتان.</numerusform>
            <numerusform>فُحصت %n رسائل.</numerusform>
            <numerusform>فُحصت %n رسالة.</numerusform>
            <numerusform>فُحصت %n رسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were no mail.</source>
        <translation>
            <numerusform>كل الملفات كانت بريدًا.</numerusform>
            <numerusform>ملف واحد لم يكن بريدًا.</numerusform>
            <numerusform>ملفان لم يكونا بريدًا.</numerusform>
            <numerusform>%n ملفات لم تكن بريدًا.</numerusform>
            <numerusform>%n ملفًا لم تكن بريدًا.</numerusform>
            <numerusform>%n ملف لم تكن بريدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 checked, %2 found so far</source>
        <extracomment>Batch. %1 = messages checked, %2 = messages found so far</extracomment>
        <translation>فُحص %1، ووُجد %2 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2, less than a minute left</source>
        <extracomment>Batch. %1 = messages checked, %2 = all messages, %3 = time left, &quot;2 minutes&quot;</extracomment>
        <translation>%1 من %2، بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 of %2, about %3 left</source>
        <translation>%1 من %2، بقي نحو %3</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>Batch, after an export. %1 = file name</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
</context>
<context>
    <name>Border</name>
    <message>
        <source>Your server noted the same address in a second place.</source>
        <translation>دوّن خادمك العنوان نفسه في موضع ثانٍ.</translation>
    </message>
    <message>
        <source>Your server noted another address in a second place.</source>
        <translation>دوّن خادمك عنوانًا آخر في موضع ثانٍ.</translation>
    </message>
    <message>
        <source>Your server noted the address of the filter in front of it.</source>
        <translation>دوّن خادمك عنوان المرشِّح الذي يقف أمامه.</translation>
    </message>
    <message>
        <source>A filter or a second mail system stands in front.</source>
        <translation>يقف في المقدمة مرشِّح أو نظام بريد ثانٍ.</translation>
    </message>
    <message>
        <source>A mail filter stands in front of your server.</source>
        <translation>يقف أمام خادمك مرشِّح بريد.</translation>
    </message>
    <message>
        <source>A mark of your mail service stands right below.</source>
        <translation>تحته مباشرة علامة من خدمة بريدك.</translation>
    </message>
    <message>
        <source>The line does not tell the address of the other side.</source>
        <translation>لا يذكر السطر عنوان الطرف الآخر.</translation>
    </message>
    <message>
        <source>There is no sign that it was ever delivered.</source>
        <translation>لا دليل على أنها سُلّمت أصلًا.</translation>
    </message>
    <message>
        <source>It came through a forwarder that you named as yours.</source>
        <translation>جاءت عبر محوِّل ذكرتَ أنه يخصك.</translation>
    </message>
    <message>
        <source>Your settings do not name the topmost server.</source>
        <translation>إعداداتك لا تذكر الخادم الأعلى.</translation>
    </message>
    <message>
        <source>Your mail provider always writes this line at its border.</source>
        <translation>مزوّد بريدك يكتب هذا السطر دائمًا عند حدّه.</translation>
    </message>
    <message>
        <source>The message was handed in with a login.</source>
        <translation>سُلّمت الرسالة بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It is the oldest line.</source>
        <translation>هو أقدم سطر.</translation>
    </message>
    <message>
        <source>The next older line was written by a stranger.</source>
        <translation>السطر الأقدم منه كتبه غريب.</translation>
    </message>
    <message>
        <source>The other side of this step is a stranger.</source>
        <translation>الطرف الآخر في هذه الخطوة غريب.</translation>
    </message>
    <message>
        <source>It rests on this: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>يستند هذا إلى: {name}.</translation>
    </message>
</context>
<context>
    <name>Bounce</name>
    <message>
        <source>It comes from the server that could not deliver.</source>
        <translation>يأتي من الخادم الذي لم يستطع التسليم.</translation>
    </message>
    <message>
        <source>It only tells you something. It asks for nothing.</source>
        <translation>يخبرك بشيء فحسب. ولا يطلب شيئًا.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer to it.</source>
        <translation>لا ينتظر أحد ردًا عليه.</translation>
    </message>
    <message>
        <source>It names the address that could not be reached.</source>
        <translation>يذكر العنوان الذي تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>It brings back the message, or the top of it.</source>
        <translation>يعيد الرسالة أو أعلاها.</translation>
    </message>
    <message>
        <source>The other side got the message from your own server.</source>
        <translation>تسلّم الطرف الآخر الرسالة من خادمك أنت.</translation>
    </message>
    <message>
        <source>It was sent to an address with your server’s secret mark.</source>
        <translation>أُرسل إلى عنوان فيه العلامة السرية لخادمك.</translation>
    </message>
    <message>
        <source>The message carries the seal of your domain.</source>
        <translation>تحمل الرسالة ختم نطاقك.</translation>
    </message>
    <message>
        <source>The message is among your sent mail.</source>
        <translation>الرسالة موجودة في بريدك المرسل.</translation>
    </message>
    <message>
        <source>It was handed in from where you usually write.</source>
        <translation>سُلّمت من المكان الذي تكتب منه عادة.</translation>
    </message>
    <message>
        <source>You remember writing it.</source>
        <translation>تتذكر أنك كتبتها.</translation>
    </message>
    <message>
        <source>The top lines of the message came back.</source>
        <translation>عادت الأسطر العليا من الرسالة.</translation>
    </message>
    <message>
        <source>Parts of the message stand in its text.</source>
        <translation>أجزاء من الرسالة موجودة في نصه.</translation>
    </message>
    <message>
        <source>The message came back.</source>
        <translation>عادت الرسالة.</translation>
    </message>
    <message>
        <source>What this one shows</source>
        <translation>ما يُظهره هذا</translation>
    </message>
    <message>
        <source>Is it a real bounce?</source>
        <translation>هل هو إشعار ارتداد حقيقي؟</translation>
    </message>
    <message>
        <source>What a real bounce would show</source>
        <translation>ما يُظهره إشعار ارتداد حقيقي</translation>
    </message>
    <message>
        <source>It does not say which server wrote it.</source>
        <translation>لا يذكر أي خادم كتبه.</translation>
    </message>
    <message>
        <source>It says that {name} wrote it.</source>
        <extracomment>{name} = host name</extracomment>
        <translation>يقول إن {name} كتبه.</translation>
    </message>
    <message>
        <source>It asks for nothing.</source>
        <translation>لا يطلب شيئًا.</translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>لم يُعثر على شيء غريب.</translation>
    </message>
    <message>
        <source>It names {address}.</source>
        <extracomment>{address} = the failed address</extracomment>
        <translation>يذكر {address}.</translation>
    </message>
    <message>
        <source>It names no address.</source>
        <translation>لا يذكر أي عنوان.</translation>
    </message>
    <message>
        <source>Nothing of the message came back.</source>
        <translation>لم يعد شيء من الرسالة.</translation>
    </message>
    <message>
        <source>Was it your mail?</source>
        <translation>هل كانت رسالتك؟</translation>
    </message>
    <message>
        <source>What a bounce of your mail would show</source>
        <translation>ما يُظهره إشعار ارتداد لبريدك</translation>
    </message>
    <message>
        <source>What an answer to your mail would show</source>
        <translation>ما يُظهره رد على بريدك</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>غير معروف.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more address(es)</source>
        <translation>
            <numerusform>ولا عناوين أخرى</numerusform>
            <numerusform>وعنوان آخر</numerusform>
            <numerusform>وعنوانان آخران</numerusform>
            <numerusform>و%n عناوين أخرى</numerusform>
            <numerusform>و%n عنوانًا آخر</numerusform>
            <numerusform>و%n عنوان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>متّسق</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>غريب</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>غير متّسق</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>The address did not work; the server gives no exact reason.</source>
        <translation>لم يعمل العنوان، ولا يذكر الخادم السبب بدقة.</translation>
    </message>
    <message>
        <source>There is no such mailbox at that provider.</source>
        <translation>لا توجد علبة بريد كهذه عند ذلك المزوّد.</translation>
    </message>
    <message>
        <source>The part after the @ does not exist or takes no mail.</source>
        <translation>الجزء الذي بعد @ غير موجود أو لا يستقبل البريد.</translation>
    </message>
    <message>
        <source>The address is written wrongly.</source>
        <translation>العنوان مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The address fits several mailboxes.</source>
        <translation>العنوان ينطبق على أكثر من علبة بريد.</translation>
    </message>
    <message>
        <source>The mailbox has moved, and no new address is known.</source>
        <translation>انتقلت علبة البريد، وعنوانها الجديد غير معروف.</translation>
    </message>
    <message>
        <source>The server did not like the sender’s address.</source>
        <translation>لم يقبل الخادم عنوان المرسل.</translation>
    </message>
    <message>
        <source>That domain says that it takes no mail.</source>
        <translation>يقول ذلك النطاق إنه لا يستقبل أي بريد.</translation>
    </message>
    <message>
        <source>Something is wrong with the mailbox.</source>
        <translation>في علبة البريد خلل ما.</translation>
    </message>
    <message>
        <source>The mailbox is switched off.</source>
        <translation>علبة البريد موقوفة.</translation>
    </message>
    <message>
        <source>The mailbox is full.</source>
        <translation>علبة البريد ممتلئة.</translation>
    </message>
    <message>
        <source>The message is bigger than this mailbox takes.</source>
        <translation>الرسالة أكبر مما تقبله علبة البريد هذه.</translation>
    </message>
    <message>
        <source>The mailing list behind the address could not be used.</source>
        <translation>تعذّر استعمال القائمة البريدية التي وراء العنوان.</translation>
    </message>
    <message>
        <source>The other server is in trouble or takes no mail just now.</source>
        <translation>الخادم الآخر متعطل أو لا يستقبل البريد الآن.</translation>
    </message>
    <message>
        <source>The message is too big for the other server.</source>
        <translation>الرسالة أكبر مما يقبله الخادم الآخر.</translation>
    </message>
    <message>
        <source>The other server is set up wrongly.</source>
        <translation>إعداد الخادم الآخر فيه خطأ.</translation>
    </message>
    <message>
        <source>There was trouble on the net.</source>
        <translation>حدث خلل في الشبكة.</translation>
    </message>
    <message>
        <source>The other server did not answer.</source>
        <translation>لم يُجب الخادم الآخر.</translation>
    </message>
    <message>
        <source>The line to the other server broke off.</source>
        <translation>انقطع الاتصال بالخادم الآخر.</translation>
    </message>
    <message>
        <source>The server could not find out where to deliver it.</source>
        <translation>لم يجد الخادم إلى أين يسلّمها.</translation>
    </message>
    <message>
        <source>The other server has too much to do.</source>
        <translation>الخادم الآخر مشغول جدًا.</translation>
    </message>
    <message>
        <source>The message went round in circles.</source>
        <translation>دارت الرسالة في حلقة مفرغة.</translation>
    </message>
    <message>
        <source>The server kept trying and gave up in the end.</source>
        <translation>ظل الخادم يحاول ثم توقف عن المحاولة.</translation>
    </message>
    <message>
        <source>The provider takes no mail for this address or domain.</source>
        <translation>المزوّد لا يستقبل بريدًا لهذا العنوان أو النطاق.</translation>
    </message>
    <message>
        <source>The two servers could not talk to each other.</source>
        <translation>لم يتمكن الخادمان من التفاهم.</translation>
    </message>
    <message>
        <source>The other server did not take this kind of content.</source>
        <translation>لم يقبل الخادم الآخر محتوى من هذا النوع.</translation>
    </message>
    <message>
        <source>The other server cannot handle letters like these in an address.</source>
        <translation>لا يستطيع الخادم الآخر التعامل مع مثل هذه الأحرف في العنوان.</translation>
    </message>
    <message>
        <source>The other server refused it for reasons of security.</source>
        <translation>رفضها الخادم الآخر لأسباب أمنية.</translation>
    </message>
    <message>
        <source>The other side’s rules refused it, often a spam filter.</source>
        <translation>رفضتها قواعد الطرف الآخر، وكثيرًا ما يكون ذلك مرشِّح بريد مزعج.</translation>
    </message>
    <message>
        <source>You may not write to this list.</source>
        <translation>لا يُسمح لك بالكتابة إلى هذه القائمة.</translation>
    </message>
    <message>
        <source>The login was wrong or missing.</source>
        <translation>تسجيل الدخول خاطئ أو غائب.</translation>
    </message>
    <message>
        <source>The other server could not confirm the sender.</source>
        <translation>لم يتمكن الخادم الآخر من تأكيد المرسل.</translation>
    </message>
    <message>
        <source>The other server wants a good seal (DKIM) and found none.</source>
        <translation>يطلب الخادم الآخر ختمًا سليمًا (DKIM) ولم يجده.</translation>
    </message>
    <message>
        <source>The sending server was not on the sender list (SPF).</source>
        <translation>لم يكن الخادم المرسِل على قائمة المرسلين (SPF).</translation>
    </message>
    <message>
        <source>The sending server has no proper name.</source>
        <translation>ليس للخادم المرسِل اسم صحيح.</translation>
    </message>
    <message>
        <source>The sender’s domain says that it takes no mail.</source>
        <translation>نطاق المرسل يقول إنه لا يستقبل أي بريد.</translation>
    </message>
    <message>
        <source>Too much unwanted mail came from there.</source>
        <translation>جاء من هناك بريد غير مرغوب فيه أكثر مما يُحتمل.</translation>
    </message>
    <message>
        <source>That server does not take mail for this domain.</source>
        <translation>ذلك الخادم لا يستقبل البريد لهذا النطاق.</translation>
    </message>
    <message>
        <source>The provider blocks this sender because of spam.</source>
        <translation>المزوّد يحظر هذا المرسل بسبب البريد المزعج.</translation>
    </message>
    <message>
        <source>The message was delivered.</source>
        <translation>سُلّمت الرسالة.</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>late, but not lost yet</source>
        <translation>متأخرة، لكنها لم تضع بعد</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>سُلّمت</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>مُرّرت</translation>
    </message>
    <message>
        <source>passed on to a list</source>
        <translation>مُرّرت إلى قائمة بريدية</translation>
    </message>
    <message>
        <source>the secret mark is right</source>
        <translation>العلامة السرية صحيحة</translation>
    </message>
    <message>
        <source>the secret mark is right, but old</source>
        <translation>العلامة السرية صحيحة لكنها قديمة</translation>
    </message>
    <message>
        <source>the secret mark is wrong</source>
        <translation>العلامة السرية خاطئة</translation>
    </message>
    <message>
        <source>no key is known, but the day fits</source>
        <translation>لا مفتاح معروف، لكن اليوم مطابق</translation>
    </message>
    <message>
        <source>no key is known, and the day does not fit</source>
        <translation>لا مفتاح معروف، واليوم غير مطابق</translation>
    </message>
    <message>
        <source>no key is known to check it</source>
        <translation>لا مفتاح معروف لفحصها</translation>
    </message>
    <message>
        <source>the secret mark is missing</source>
        <translation>العلامة السرية غائبة</translation>
    </message>
    <message>
        <source>The address carries the secret mark that only your server can write.</source>
        <translation>يحمل العنوان العلامة السرية التي لا يستطيع كتابتها إلا خادمك.</translation>
    </message>
    <message>
        <source>The address carries your server’s secret mark, but an old one.</source>
        <translation>يحمل العنوان العلامة السرية لخادمك، لكنها قديمة.</translation>
    </message>
    <message>
        <source>Your server marks all its mail, and this one has no mark.</source>
        <translation>خادمك يضع علامته على كل بريده، وهذه بلا علامة.</translation>
    </message>
    <message>
        <source>The address carries a mark that your server did not write.</source>
        <translation>يحمل العنوان علامة لم يكتبها خادمك.</translation>
    </message>
    <message>
        <source>The day inside the mark of the address fits. Without the key that is only a hint.</source>
        <translation>اليوم المذكور داخل علامة العنوان مطابق. لكنه بلا المفتاح مجرد إشارة.</translation>
    </message>
    <message>
        <source>The day inside the mark of the address does not fit: it is made up or old.</source>
        <translation>اليوم المذكور داخل علامة العنوان غير مطابق: العلامة مختلقة أو قديمة.</translation>
    </message>
    <message>
        <source>Your own server tells you this, so it had the message.</source>
        <translation>خادمك نفسه يخبرك بهذا، إذن كانت الرسالة عنده.</translation>
    </message>
    <message>
        <source>The other side took the message from your own server, {ip}.</source>
        <translation>تسلّم الطرف الآخر الرسالة من خادمك أنت {ip}.</translation>
    </message>
    <message>
        <source>The other side took the message from {ip}, which is not yours.</source>
        <translation>تسلّم الطرف الآخر الرسالة من {ip}، وهو ليس لك.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which passes mail on for the person you wrote to.</source>
        <translation>تسلّمها الطرف الآخر من {ip}، وهو يحوّل البريد لمن كتبت إليه.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which may send for {domain}.</source>
        <translation>تسلّمها الطرف الآخر من {ip}، وهو مسموح له بالإرسال عن {domain}.</translation>
    </message>
    <message>
        <source>The other side took it from {ip}, which may not send for {domain}.</source>
        <translation>تسلّمها الطرف الآخر من {ip}، وهو غير مسموح له بالإرسال عن {domain}.</translation>
    </message>
    <message>
        <source>The other server itself found that the sender was not confirmed.</source>
        <translation>الخادم الآخر نفسه وجد أن المرسل غير مؤكد.</translation>
    </message>
    <message>
        <source>The returned message carries a good seal of {domain}.</source>
        <translation>الرسالة المُعادة تحمل ختمًا سليمًا من {domain}.</translation>
    </message>
    <message>
        <source>The top lines of the returned message carry a good seal of {domain}. Its text did not come back.</source>
        <translation>الأسطر العليا من الرسالة المُعادة تحمل ختمًا سليمًا من {domain}. أما نصها فلم يعد.</translation>
    </message>
    <message>
        <source>The returned message is in your sent mail.</source>
        <translation>الرسالة المُعادة موجودة في بريدك المرسل.</translation>
    </message>
    <message>
        <source>It is in your sent mail, but you wrote it to somebody else.</source>
        <translation>هي في بريدك المرسل، لكنك كتبتها إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The returned message is not in your sent mail.</source>
        <translation>الرسالة المُعادة ليست في بريدك المرسل.</translation>
    </message>
    <message>
        <source>You say that you wrote it.</source>
        <translation>تقول إنك كتبتها.</translation>
    </message>
    <message>
        <source>You say that you did not write it.</source>
        <translation>تقول إنك لم تكتبها.</translation>
    </message>
    <message>
        <source>Your server noted that someone logged in to send it.</source>
        <translation>دوّن خادمك أن أحدًا سجّل الدخول ليرسلها.</translation>
    </message>
    <message>
        <source>Your server took it from {ip}, an address you usually send from.</source>
        <translation>تسلّمها خادمك من {ip}، وهو عنوان ترسل منه عادة.</translation>
    </message>
    <message>
        <source>Your server took it from {ip}, an address you do not usually send from.</source>
        <translation>تسلّمها خادمك من {ip}، وهو عنوان لا ترسل منه عادة.</translation>
    </message>
    <message>
        <source>A program on your own web site sent it.</source>
        <translation>أرسلها برنامج على موقعك أنت على الويب.</translation>
    </message>
    <message>
        <source>It wants you to log in or to confirm something, and no bounce does that.</source>
        <translation>تريد منك تسجيل الدخول أو تأكيد شيء، ولا يفعل أي إشعار ارتداد ذلك.</translation>
    </message>
    <message>
        <source>It offers to release mail that waits for you, and no bounce does that.</source>
        <translation>تعرض الإفراج عن بريد ينتظرك، ولا يفعل أي إشعار ارتداد ذلك.</translation>
    </message>
    <message>
        <source>It comes with a file to open, {name}.</source>
        <translation>معها ملف لتفتحه: {name}.</translation>
    </message>
    <message>
        <source>It asks for answers, but a real bounce has no return address.</source>
        <translation>يطلب ردودًا، لكن إشعار الارتداد الحقيقي ليس له عنوان إرجاع.</translation>
    </message>
    <message>
        <source>It is a web page only, with no plain text.</source>
        <translation>هي صفحة ويب فقط، بلا نص عادي.</translation>
    </message>
    <message>
        <source>It returns nothing of the message it speaks of.</source>
        <translation>لا تعيد شيئًا من الرسالة التي تتحدث عنها.</translation>
    </message>
    <message>
        <source>The message it returns has no date, no number and no route.</source>
        <translation>الرسالة التي تعيدها بلا تاريخ ولا رقم ولا مسار.</translation>
    </message>
    <message>
        <source>A link in it has your own address built in.</source>
        <translation>فيه رابط يحمل عنوانك أنت.</translation>
    </message>
    <message>
        <source>It says that it comes from {by}, but {name} brought it.</source>
        <translation>تقول إنها جاءت من {by}، لكن الذي أوصلها هو {name}.</translation>
    </message>
    <message>
        <source>It uses the name of your own provider, but {ip} brought it from outside.</source>
        <translation>تستعمل اسم مزوّدك أنت، لكن {ip} جاء بها من الخارج.</translation>
    </message>
    <message>
        <source>The address that failed is said to be your own.</source>
        <translation>تقول إن العنوان الذي فشل هو عنوانك أنت.</translation>
    </message>
    <message>
        <source>Answers to it would go to somebody else.</source>
        <translation>الردود عليها ستذهب إلى شخص آخر.</translation>
    </message>
    <message>
        <source>The full source of the bounce would help.</source>
        <translation>يفيد المصدر الكامل لإشعار الارتداد.</translation>
    </message>
    <message>
        <source>Your sent mail would help.</source>
        <translation>يفيد بريدك المرسل.</translation>
    </message>
    <message>
        <source>The names of your own mail servers would help.</source>
        <translation>تفيد أسماء خوادم بريدك.</translation>
    </message>
    <message>
        <source>The key of your server’s secret mark would help.</source>
        <translation>يفيد مفتاح العلامة السرية لخادمك.</translation>
    </message>
    <message>
        <source>Your own word would help: did you write it?</source>
        <translation>تفيد كلمتك أنت: هل كتبتها؟</translation>
    </message>
    <message>
        <source>It was not delivered yet; the server will try again.</source>
        <translation>لم تُسلَّم بعد، وسيحاول الخادم مرة أخرى.</translation>
    </message>
    <message>
        <source>The server gave up on this address.</source>
        <translation>توقف الخادم عن المحاولة مع هذا العنوان.</translation>
    </message>
    <message>
        <source>One sign of several: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>علامة من عدة علامات: {name}.</translation>
    </message>
    <message>
        <source>It would help to have this: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>يفيد الحصول على هذا: {name}.</translation>
    </message>
</context>
<context>
    <name>BounceKeysPage</name>
    <message>
        <source>prvs (Exim, MDaemon, Proofpoint)</source>
        <translation>prvs (Exim, MDaemon, Proofpoint)</translation>
    </message>
    <message>
        <source>prvs (Cisco)</source>
        <translation>prvs (Cisco)</translation>
    </message>
    <message>
        <source>own serial number</source>
        <translation>رقم تسلسلي خاص</translation>
    </message>
    <message>
        <source>Keys of signed return addresses (BATV)</source>
        <translation>مفاتيح عناوين الإرجاع الموقّعة (BATV)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>In use since</source>
        <translation>مستعمل منذ</translation>
    </message>
    <message>
        <source>&amp;Add a key</source>
        <translation>إ&amp;ضافة مفتاح</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Show the keys</source>
        <translation>إ&amp;ظهار المفاتيح</translation>
    </message>
    <message>
        <source>Secrets of rewritten return addresses (SRS), with spaces between</source>
        <translation>أسرار عناوين الإرجاع المعاد كتابتها (SRS)، تفصل بينها مسافات</translation>
    </message>
    <message>
        <source>SRS secrets</source>
        <translation>أسرار SRS</translation>
    </message>
    <message>
        <source>Put the keys into an exported profile</source>
        <translation>ضع المفاتيح في ملف التعريف المُصدَّر</translation>
    </message>
    <message>
        <source>Number of the key</source>
        <translation>رقم المفتاح</translation>
    </message>
    <message>
        <source>In use since, as 2026-01-31</source>
        <translation>مستعمل منذ، مثل 2026-01-31</translation>
    </message>
</context>
<context>
    <name>BouncePanel</name>
    <message>
        <source>Bounce</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>What would make the answer surer</source>
        <translation>ما الذي يزيد الجواب يقينًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Bounce tab. %1 = address, %2 = what happened, &quot;not delivered&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>رمز الحالة</translation>
    </message>
    <message>
        <source>The server said</source>
        <translation>قال الخادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>It does not say for whom it failed.</source>
        <translation>لا يذكر لمن فشل التسليم.</translation>
    </message>
    <message>
        <source>Signed return address</source>
        <translation>عنوان إرجاع موقّع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>It returns nothing of the message that is said to have failed.</source>
        <translation>لا تعيد شيئًا من الرسالة التي يقال إنها فشلت.</translation>
    </message>
    <message>
        <source>The message that came back</source>
        <translation>الرسالة التي عادت</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <extracomment>Bounce tab. %1 = IP address, %2 = host name</extracomment>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Parts of the result</source>
        <translation>أجزاء النتيجة</translation>
    </message>
    <message>
        <source>Why (%1)</source>
        <extracomment>Tab with its number of findings</extracomment>
        <translation>لماذا (%1)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Path (%1)</source>
        <extracomment>Tab with its number of steps</extracomment>
        <translation>المسار (%1)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Domain check-up</source>
        <translation>الفحص الشامل للنطاق</translation>
    </message>
</context>
<context>
    <name>CasesModel</name>
    <message>
        <source>Pasted message</source>
        <translation>رسالة ملصقة</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>تعذّرت قراءتها</translation>
    </message>
</context>
<context>
    <name>CasesPanel</name>
    <message>
        <source>Keep</source>
        <translation>الاحتفاظ</translation>
    </message>
    <message>
        <source>Keep cases on this computer?</source>
        <translation>هل تُحفظ الحالات على هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>Keep &amp;no cases on this computer</source>
        <translation>&amp;لا تُحفظ أي حالة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep &amp;all cases on this computer</source>
        <translation>حفظ &amp;كل الحالات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep &amp;this one</source>
        <translation>حفظ &amp;هذه</translation>
    </message>
    <message>
        <source>&amp;Delete all kept cases</source>
        <translation>&amp;حذف كل الحالات المحفوظة</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الحالات</translation>
    </message>
    <message>
        <source>Filter cases</source>
        <translation>تصفية الحالات</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Takes the chosen case out of the list (Del)</source>
        <translation>يزيل الحالة المحددة من القائمة (Del)</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) open</source>
        <translation>
            <numerusform>لا حالة مفتوحة</numerusform>
            <numerusform>حالة واحدة مفتوحة</numerusform>
            <numerusform>حالتان مفتوحتان</numerusform>
            <numerusform>%n حالات مفتوحة</numerusform>
            <numerusform>%n حالة مفتوحة</numerusform>
            <numerusform>%n حالة مفتوحة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>the text was put into another code</source>
        <translation>حُوّل النص إلى ترميز آخر</translation>
    </message>
    <message>
        <source>a warning was added at the top of the text</source>
        <translation>أُضيف تحذير في أعلى النص</translation>
    </message>
    <message>
        <source>a footer was added</source>
        <translation>أُضيف تذييل</translation>
    </message>
    <message>
        <source>lines that begin with a dot lost a dot</source>
        <translation>الأسطر التي تبدأ بنقطة فقدت نقطة</translation>
    </message>
    <message>
        <source>lines that begin with a dot got a second dot</source>
        <translation>الأسطر التي تبدأ بنقطة أُضيفت إليها نقطة ثانية</translation>
    </message>
    <message>
        <source>lines that begin with From got a mark</source>
        <translation>الأسطر التي تبدأ بكلمة From أُضيفت إليها علامة</translation>
    </message>
    <message>
        <source>blanks at the ends of lines were lost or added</source>
        <translation>ضاعت مسافات في أواخر الأسطر أو أُضيفت</translation>
    </message>
    <message>
        <source>the text was stored in another alphabet</source>
        <translation>خُزّن النص بمجموعة حروف أخرى</translation>
    </message>
    <message>
        <source>the date was written in another form</source>
        <translation>كُتب التاريخ بصيغة أخرى</translation>
    </message>
    <message>
        <source>header lines were broken in other places</source>
        <translation>قُسمت أسطر الترويسة في مواضع أخرى</translation>
    </message>
    <message>
        <source>quotation marks around names were put on or taken off</source>
        <translation>أُضيفت علامات اقتباس حول الأسماء أو أُزيلت</translation>
    </message>
    <message>
        <source>links were made to lead through another site first</source>
        <translation>جُعلت الروابط تمر أولًا بموقع آخر</translation>
    </message>
    <message>
        <source>the subject was put into another code</source>
        <translation>حُوّل الموضوع إلى ترميز آخر</translation>
    </message>
    <message>
        <source>the line on the type of the text was written in another form</source>
        <translation>كُتب السطر الذي يبيّن نوع النص بصيغة أخرى</translation>
    </message>
    <message>
        <source>a tag was put in front of the subject</source>
        <translation>أُضيفت وسمة قبل الموضوع</translation>
    </message>
    <message>
        <source>a list put its tag in front of the subject</source>
        <translation>أضافت قائمة بريدية وسمتها قبل الموضوع</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>It was intact on arrival; the key has been changed or removed since.</source>
        <translation>كان سليمًا عند الوصول، ثم تغيّر المفتاح أو أُزيل.</translation>
    </message>
    <message>
        <source>It was intact on arrival; this copy was changed after that.</source>
        <translation>كان سليمًا عند الوصول، وهذه النسخة تغيّرت بعد ذلك.</translation>
    </message>
    <message>
        <source>It was intact on arrival; here it could not be checked in full.</source>
        <translation>كان سليمًا عند الوصول، أما هنا فتعذّر فحصه كاملًا.</translation>
    </message>
    <message>
        <source>Your server could not confirm it then. Today it holds.</source>
        <translation>لم يستطع خادمك تأكيده حينها. وهو اليوم صحيح.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise, with the key and the copy it had that day.</source>
        <translation>رآه خادمك على نحو آخر، بالمفتاح والنسخة اللذين كانا عنده في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise. Sender lists change, and it knew the sending computer for sure.</source>
        <translation>رآه خادمك على نحو آخر. قوائم المرسلين تتغير، وكان يعرف الحاسوب المرسِل يقينًا.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise, with the records and the copy it had that day.</source>
        <translation>رآه خادمك على نحو آخر، بالسجلات والنسخة التي كانت عنده في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Your server saw it otherwise that day.</source>
        <translation>رآه خادمك في ذلك اليوم على نحو آخر.</translation>
    </message>
    <message>
        <source>Header lines and text fit the seal.</source>
        <translation>أسطر الترويسة والنص تطابق الختم.</translation>
    </message>
    <message>
        <source>Neither header lines nor text could be checked.</source>
        <translation>تعذّر فحص أسطر الترويسة والنص كليهما.</translation>
    </message>
    <message>
        <source>The header lines fit the seal.</source>
        <translation>أسطر الترويسة تطابق الختم.</translation>
    </message>
    <message>
        <source>The header lines do not fit the seal.</source>
        <translation>أسطر الترويسة لا تطابق الختم.</translation>
    </message>
    <message>
        <source>The header lines could not be checked.</source>
        <translation>تعذّر فحص أسطر الترويسة.</translation>
    </message>
    <message>
        <source>The text fits.</source>
        <translation>النص مطابق.</translation>
    </message>
    <message>
        <source>The text does not fit.</source>
        <translation>النص غير مطابق.</translation>
    </message>
    <message>
        <source>The sealed part of the text fits; more text follows it.</source>
        <translation>الجزء المختوم من النص مطابق، ويليه نص آخر.</translation>
    </message>
    <message>
        <source>The text was not given.</source>
        <translation>لم يُعطَ النص.</translation>
    </message>
    <message>
        <source>The text could not be checked.</source>
        <translation>تعذّر فحص النص.</translation>
    </message>
    <message>
        <source>The seal on the note fits.</source>
        <translation>الختم على التدوين مطابق.</translation>
    </message>
    <message>
        <source>The seal on the note does not fit.</source>
        <translation>الختم على التدوين غير مطابق.</translation>
    </message>
    <message>
        <source>The note could not be checked.</source>
        <translation>تعذّر فحص التدوين.</translation>
    </message>
    <message>
        <source>The message is as it was then.</source>
        <translation>الرسالة كما كانت حينها.</translation>
    </message>
    <message>
        <source>The text was changed after it, as lists and later forwarders do.</source>
        <translation>تغيّر النص بعده، كما يحدث مع القوائم البريدية والمحوِّلين اللاحقين.</translation>
    </message>
    <message>
        <source>Header lines were changed after it, as lists and later forwarders do.</source>
        <translation>تغيّرت أسطر في الترويسة بعده، كما يحدث مع القوائم البريدية والمحوِّلين اللاحقين.</translation>
    </message>
    <message>
        <source>What it says of the text could not be checked.</source>
        <translation>تعذّر فحص ما يقوله عن النص.</translation>
    </message>
    <message>
        <source>It was handed on from {address} to {name}.</source>
        <extracomment>DKIM2. {address} = envelope sender, {name} = envelope recipients</extracomment>
        <translation>سُلّمت من {address} إلى {name}.</translation>
    </message>
    <message>
        <source>It noted what it changed: {name}.</source>
        <extracomment>DKIM2. {name} = noun phrases for what was changed</extracomment>
        <translation>دوّن ما غيّره: {name}.</translation>
    </message>
    <message>
        <source>It fits once this is undone: {change}.</source>
        <extracomment>{change} = noun phrase for a change on the way</extracomment>
        <translation>يطابق بعد التراجع عن هذا التغيير: {change}.</translation>
    </message>
</context>
<context>
    <name>ChecksModel</name>
    <message>
        <source>The entry “%1” decided.</source>
        <extracomment>Checks table, SPF. %1 = the term of the record that matched</extracomment>
        <translation>حسمها المدخل «%1».</translation>
    </message>
    <message>
        <source>SPF (greeting)</source>
        <translation>SPF (التحية)</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM seal %1</source>
        <extracomment>Checks table. %1 = number of the signature</extracomment>
        <translation>ختم DKIM %1</translation>
    </message>
    <message>
        <source>DKIM seal</source>
        <translation>ختم DKIM</translation>
    </message>
    <message>
        <source>ARC %1</source>
        <extracomment>Checks table. %1 = instance number of an ARC set</extracomment>
        <translation>ARC %1</translation>
    </message>
    <message>
        <source>You trust this forwarder.</source>
        <translation>أنت تثق بهذا المحوِّل.</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>The owner’s rule is “%1”.</source>
        <extracomment>Checks table, DMARC. %1 = RFC word of the policy (&quot;reject&quot;)</extracomment>
        <translation>قاعدة صاحب النطاق هي «%1».</translation>
    </message>
    <message>
        <source>DomainKeys (historic)</source>
        <translation>DomainKeys (قديم)</translation>
    </message>
    <message>
        <source>Sender ID (historic)</source>
        <translation>Sender ID (قديم)</translation>
    </message>
    <message>
        <source>BIMI</source>
        <translation>BIMI</translation>
    </message>
    <message>
        <source>DKIM2 (draft %1)</source>
        <extracomment>Checks table. %1 = number of the draft, &quot;09&quot;</extracomment>
        <translation>DKIM2 (المسودة %1)</translation>
    </message>
    <message>
        <source>DKIM2 step %1</source>
        <extracomment>Checks table. %1 = number of the hop</extracomment>
        <translation>الخطوة %1 من DKIM2</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>التشفير (TLS)</translation>
    </message>
    <message>
        <source>It came to your server encrypted.</source>
        <translation>وصلت إلى خادمك مشفّرة.</translation>
    </message>
    <message>
        <source>Your server did not note any encryption.</source>
        <translation>لم يدوّن خادمك أي تشفير.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>النتيجة الآن</translation>
    </message>
    <message>
        <source>Recorded by your server</source>
        <translation>ما دوّنه خادمك</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Matches From</source>
        <translation>يطابق «من»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Nothing could be checked in this message.</source>
        <translation>لم يكن في هذه الرسالة ما يمكن فحصه.</translation>
    </message>
    <message>
        <source>What do these words mean?</source>
        <translation>ماذا تعني هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Choose a check, and I say it in plain words.</source>
        <translation>اختر فحصًا أشرحه لك بكلمات بسيطة.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>To whoever runs the mail of {domain}</source>
        <extracomment>Letter to the administrator of a domain</extracomment>
        <translation>إلى المسؤول عن بريد النطاق {domain}</translation>
    </message>
    <message>
        <source>This is what the name service (DNS) shows today:</source>
        <translation>هذا ما تُظهره خدمة الأسماء (DNS) اليوم:</translation>
    </message>
    <message>
        <source>Please publish these TXT records, each in the place of the one that stands there now:</source>
        <translation>نرجو نشر سجلات TXT هذه، كل سجل مكان السجل الموجود هناك الآن:</translation>
    </message>
    <message>
        <source>Look at all your own mail before a strict rule goes live. Each message needs a seal (DKIM) or a listed computer (SPF).</source>
        <translation>راجعوا كل بريدكم قبل تفعيل قاعدة صارمة. كل رسالة تحتاج إلى ختم (DKIM) أو إلى حاسوب مذكور في القائمة (SPF).</translation>
    </message>
    <message>
        <source>There is no domain {domain}. Some servers refuse mail from it, but not all.</source>
        <extracomment>{domain} = the domain looked at</extracomment>
        <translation>لا يوجد نطاق {domain}. بعض الخوادم ترفض البريد منه، لكن ليس كلها.</translation>
    </message>
    <message>
        <source>The name service did not answer, so we know too little.</source>
        <translation>لم تُجب خدمة الأسماء، فما نعرفه لا يكفي.</translation>
    </message>
    <message>
        <source>It takes mail at {host}.</source>
        <extracomment>{host} = name of a mail server</extracomment>
        <translation>يستقبل البريد عند {host}.</translation>
    </message>
    <message>
        <source>It says that it takes no mail at all.</source>
        <translation>يقول إنه لا يستقبل أي بريد.</translation>
    </message>
    <message>
        <source>It names no mail server.</source>
        <translation>لا يذكر أي خادم بريد.</translation>
    </message>
    <message>
        <source>It names the mail server {host}, but there is no such computer.</source>
        <extracomment>{host} = name of a mail server</extracomment>
        <translation>يذكر خادم البريد {host}، لكن لا يوجد حاسوب بهذا الاسم.</translation>
    </message>
    <message>
        <source>It lists who may send and wants all others refused.</source>
        <translation>يذكر من يجوز له الإرسال، ويريد رفض كل من سواهم.</translation>
    </message>
    <message>
        <source>It lists who may send and asks for care with all others.</source>
        <translation>يذكر من يجوز له الإرسال، ويطلب الحذر مع كل من سواهم.</translation>
    </message>
    <message>
        <source>It says that it never sends mail.</source>
        <translation>يقول إنه لا يرسل بريدًا أبدًا.</translation>
    </message>
    <message>
        <source>Its sender list is so wide that almost anyone may send.</source>
        <translation>قائمة مرسليه واسعة إلى حد أن أي أحد تقريبًا يستطيع الإرسال.</translation>
    </message>
    <message>
        <source>Its sender list does not say what to do with all others.</source>
        <translation>قائمة مرسليه لا تقول ما يُفعل مع كل من سواهم.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n sender list(s), and only one may be. So none counts.</source>
        <extracomment>%n = number of lists</extracomment>
        <translation>
            <numerusform>ليست له قائمة مرسلين.</numerusform>
            <numerusform>له قائمة مرسلين واحدة.</numerusform>
            <numerusform>له قائمتا مرسلين، ولا تجوز إلا واحدة. لذلك لا يُعتدّ بأي منهما.</numerusform>
            <numerusform>له %n قوائم مرسلين، ولا تجوز إلا واحدة. لذلك لا يُعتدّ بأي منها.</numerusform>
            <numerusform>له %n قائمة مرسلين، ولا تجوز إلا واحدة. لذلك لا يُعتدّ بأي منها.</numerusform>
            <numerusform>له %n قائمة مرسلين، ولا تجوز إلا واحدة. لذلك لا يُعتدّ بأي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its sender list has a mistake at “{term}”. So the list does not count.</source>
        <extracomment>{term} = part of the record</extracomment>
        <translation>في قائمة مرسليه خطأ عند «{term}». لذلك لا يُعتدّ بالقائمة.</translation>
    </message>
    <message>
        <source>Its sender list needs more look-ups than allowed. So the list does not count.</source>
        <translation>تحتاج قائمة مرسليه إلى استعلامات أكثر من المسموح. لذلك لا يُعتدّ بالقائمة.</translation>
    </message>
    <message>
        <source>It has no sender list, so any computer may claim to send for it.</source>
        <translation>ليست له قائمة مرسلين، فأي حاسوب يستطيع أن يدّعي الإرسال عنه.</translation>
    </message>
    <message>
        <source>Its sender list lets in a very wide range at “{term}”. Few owners need so many addresses.</source>
        <extracomment>{term} = part of the record</extracomment>
        <translation>قائمة مرسليه تسمح بمجال واسع جدًا عند «{term}». قلّما يحتاج صاحب نطاق إلى كل هذه العناوين.</translation>
    </message>
    <message>
        <source>Its sender list uses “{term}”. That is slow, and many servers skip it.</source>
        <translation>قائمة مرسليه تستعمل «{term}». هذا بطيء، وكثير من الخوادم يتجاوزه.</translation>
    </message>
    <message>
        <source>Its sender list needs {count} of the 10 look-ups allowed; {left} are left.</source>
        <extracomment>{count} = look-ups used, {left} = look-ups still free</extracomment>
        <translation>تحتاج قائمة مرسليه إلى {count} من الاستعلامات العشرة المسموح بها، والباقي {left}.</translation>
    </message>
    <message>
        <source>The sender list could not be read just now.</source>
        <translation>تعذّرت قراءة قائمة المرسلين الآن.</translation>
    </message>
    <message>
        <source>The key {selector} for its seals is good ({bits} bits).</source>
        <extracomment>{selector} = name of the key, {bits} = its length</extracomment>
        <translation>المفتاح {selector} لأختامه جيد ({bits} بت).</translation>
    </message>
    <message>
        <source>The key {selector} for its seals is marked as a test.</source>
        <translation>المفتاح {selector} لأختامه معلَّم بأنه للتجربة.</translation>
    </message>
    <message>
        <source>The key {selector} for its seals was withdrawn.</source>
        <translation>المفتاح {selector} لأختامه سُحب.</translation>
    </message>
    <message>
        <source>The key {selector} is too short ({bits} bits). Others could work it out.</source>
        <translation>المفتاح {selector} أقصر مما ينبغي ({bits} بت). يستطيع غيره استخراجه بالحساب.</translation>
    </message>
    <message>
        <source>The key {selector} has {bits} bits. New keys should have 2048.</source>
        <translation>المفتاح {selector} طوله {bits} بت. ينبغي أن يكون طول المفاتيح الجديدة 2048.</translation>
    </message>
    <message>
        <source>The key {selector} is written wrongly. Seals made with it do not count.</source>
        <translation>المفتاح {selector} مكتوب بطريقة خاطئة. لا يُعتدّ بالأختام المصنوعة به.</translation>
    </message>
    <message>
        <source>There is no key of the name {selector}.</source>
        <translation>لا يوجد مفتاح بالاسم {selector}.</translation>
    </message>
    <message>
        <source>It has no keys for seals, so nobody can tell its mail from a fake by the seal.</source>
        <translation>ليست له مفاتيح للأختام، فلا يستطيع أحد أن يميّز بريده من المزوَّر بالختم.</translation>
    </message>
    <message>
        <source>We found no key under the usual names. There may be one under another name.</source>
        <translation>لم نجد مفتاحًا بالأسماء المعتادة. قد يوجد مفتاح باسم آخر.</translation>
    </message>
    <message>
        <source>The keys for seals could not be read just now.</source>
        <translation>تعذّرت قراءة مفاتيح الأختام الآن.</translation>
    </message>
    <message>
        <source>It asks all servers to refuse forged mail.</source>
        <translation>يطلب من كل الخوادم رفض البريد المزوَّر.</translation>
    </message>
    <message>
        <source>It asks all servers to put forged mail in the spam folder.</source>
        <translation>يطلب من كل الخوادم وضع البريد المزوَّر في مجلد البريد المزعج.</translation>
    </message>
    <message>
        <source>Its rule is “none”, so forged mail is let in.</source>
        <translation>قاعدته هي «none»، فيُسمح بدخول البريد المزوَّر.</translation>
    </message>
    <message>
        <source>Its rule is marked as a test, so it is not put to full use.</source>
        <translation>قاعدته معلَّمة بأنها للتجربة، فلا تُطبَّق كاملة.</translation>
    </message>
    <message>
        <source>Names below it are not covered by its rule, so they can be forged.</source>
        <translation>الأسماء التي تحته لا تشملها قاعدته، فيمكن تزويرها.</translation>
    </message>
    <message>
        <source>It has more than one rule, and only one may be. So none counts.</source>
        <translation>له أكثر من قاعدة، ولا تجوز إلا واحدة. لذلك لا يُعتدّ بأي منها.</translation>
    </message>
    <message>
        <source>Its rule is written wrongly and does not count.</source>
        <translation>قاعدته مكتوبة بطريقة خاطئة ولا يُعتدّ بها.</translation>
    </message>
    <message>
        <source>It asks for no reports, so its owner does not learn of forged mail.</source>
        <translation>لا يطلب تقارير، فلا يعلم صاحبه بالبريد المزوَّر.</translation>
    </message>
    <message>
        <source>It wants its reports sent to {host}, but {host} has not agreed to take them.</source>
        <extracomment>{host} = domain that the reports would go to</extracomment>
        <translation>يريد إرسال تقاريره إلى {host}، لكن {host} لم يوافق على استقبالها.</translation>
    </message>
    <message>
        <source>It has no rule for forged mail, so most servers let it in.</source>
        <translation>ليست له قاعدة للبريد المزوَّر، فمعظم الخوادم تسمح بدخوله.</translation>
    </message>
    <message>
        <source>Its rule for forged mail could not be read just now.</source>
        <translation>تعذّرت الآن قراءة قاعدته للبريد المزوَّر.</translation>
    </message>
    <message>
        <source>It wants mail to it sent over an encrypted line only.</source>
        <translation>يريد أن يصل البريد إليه عبر اتصال مشفّر فقط.</translation>
    </message>
    <message>
        <source>Its wish for an encrypted line is written wrongly and does not count.</source>
        <translation>طلبه لاتصال مشفّر مكتوب بطريقة خاطئة ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>It does not insist on an encrypted line for mail to it.</source>
        <translation>لا يشترط اتصالًا مشفّرًا للبريد الواصل إليه.</translation>
    </message>
    <message>
        <source>It asks for reports when an encrypted line fails.</source>
        <translation>يطلب تقارير عندما يفشل الاتصال المشفّر.</translation>
    </message>
    <message>
        <source>Its wish for reports on encrypted lines is written wrongly and does not count.</source>
        <translation>طلبه لتقارير عن الاتصالات المشفّرة مكتوب بطريقة خاطئة ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>It asks for no reports when an encrypted line fails.</source>
        <translation>لا يطلب تقارير عندما يفشل الاتصال المشفّر.</translation>
    </message>
    <message>
        <source>It offers a logo for mail programs to show.</source>
        <translation>يقدّم شعارًا لتعرضه برامج البريد.</translation>
    </message>
    <message>
        <source>The record for its logo is written wrongly and does not count.</source>
        <translation>سجل شعاره مكتوب بطريقة خاطئة ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>It offers no logo for mail programs to show.</source>
        <translation>لا يقدّم شعارًا لتعرضه برامج البريد.</translation>
    </message>
    <message>
        <source>Its answers are sealed, so nobody can swap them on the way.</source>
        <translation>إجاباته مختومة، فلا يستطيع أحد تبديلها في الطريق.</translation>
    </message>
    <message>
        <source>We do not know whether its answers are sealed.</source>
        <translation>لا نعرف هل إجاباته مختومة.</translation>
    </message>
    <message>
        <source>Anyone can send mail in the name of {domain}</source>
        <extracomment>Headline. {domain} = the domain looked at</extracomment>
        <translation>يستطيع أي أحد إرسال بريد باسم {domain}</translation>
    </message>
    <message>
        <source>Forged mail from {domain} is stopped only in part</source>
        <translation>البريد المزوَّر باسم {domain} يُمنع جزئيًا فقط</translation>
    </message>
    <message>
        <source>Forged mail from {domain} is refused by most servers</source>
        <translation>البريد المزوَّر باسم {domain} ترفضه معظم الخوادم</translation>
    </message>
    <message>
        <source>Cannot tell whether {domain} can be forged</source>
        <translation>لا يمكن الجزم بإمكان تزوير {domain}</translation>
    </message>
    <message>
        <source>Anyone: the sender list lets in almost every computer, so their mail passes the checks.</source>
        <translation>أي أحد: قائمة المرسلين تسمح بكل حاسوب تقريبًا، فيجتاز بريده الفحوص.</translation>
    </message>
    <message>
        <source>Anyone who works out the short key: their mail carries a seal that fits.</source>
        <translation>كل من يستخرج المفتاح القصير: يحمل بريده ختمًا مطابقًا.</translation>
    </message>
    <message>
        <source>Anyone: no rule in force tells servers to refuse mail that only claims to be from {domain}.</source>
        <translation>أي أحد: لا توجد قاعدة سارية تطلب من الخوادم رفض بريد يدّعي مجرد ادّعاء أنه من {domain}.</translation>
    </message>
    <message>
        <source>Forged mail ends in the spam folder, where some people still find it.</source>
        <translation>ينتهي البريد المزوَّر في مجلد البريد المزعج، وقد يجده بعض الناس هناك.</translation>
    </message>
    <message>
        <source>Anyone, with a made-up name below {domain}.</source>
        <translation>أي أحد، باسم مختلق تحت {domain}.</translation>
    </message>
    <message>
        <source>Only who may use its own servers and services, or who writes to a server that does not check.</source>
        <translation>فقط من يجوز له استعمال خوادمه وخدماته، أو من يكتب إلى خادم لا يفحص.</translation>
    </message>
    <message>
        <source>Ask whoever runs the domain for this TXT record at {name}:</source>
        <extracomment>{name} = name where the record belongs; the record follows</extracomment>
        <translation>اطلب من المسؤول عن النطاق وضع سجل TXT هذا عند {name}:</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sender list (SPF)</source>
        <translation>قائمة المرسلين (SPF)</translation>
    </message>
    <message>
        <source>Seals (DKIM)</source>
        <translation>الأختام (DKIM)</translation>
    </message>
    <message>
        <source>Rule of the owner (DMARC)</source>
        <translation>قاعدة صاحب النطاق (DMARC)</translation>
    </message>
    <message>
        <source>Encrypted line (MTA-STS)</source>
        <translation>اتصال مشفّر (MTA-STS)</translation>
    </message>
    <message>
        <source>Reports on encrypted lines (TLS-RPT)</source>
        <translation>تقارير عن الاتصالات المشفّرة (TLS-RPT)</translation>
    </message>
    <message>
        <source>Logo (BIMI)</source>
        <translation>الشعار (BIMI)</translation>
    </message>
    <message>
        <source>Sealed answers (DNSSEC)</source>
        <translation>إجابات مختومة (DNSSEC)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>Cluster</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%n رسائل</numerusform>
            <numerusform>%n رسالة</numerusform>
            <numerusform>%n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>same network {value}</source>
        <extracomment>what the messages of a group share. {value} = network, domain, subject</extracomment>
        <translation>الشبكة نفسها {value}</translation>
    </message>
    <message>
        <source>same domain in the sender line {value}</source>
        <translation>النطاق نفسه في سطر المرسل {value}</translation>
    </message>
    <message>
        <source>same subject “{value}”</source>
        <translation>الموضوع نفسه «{value}»</translation>
    </message>
    <message>
        <source>bounces of the same mail {value}</source>
        <translation>إشعارات ارتداد للرسالة نفسها {value}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Was this email really sent by who it says?</source>
        <translation>هل أرسل هذه الرسالة حقًا من تقول إنها منه؟</translation>
    </message>
    <message>
        <source>Check what is on the clipboard.</source>
        <translation>فحص ما في الحافظة.</translation>
    </message>
    <message>
        <source>Messages, mailboxes, folders or case files to open.</source>
        <translation>رسائل أو صناديق بريد أو مجلدات أو ملفات حالات لفتحها.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare two cases</source>
        <translation>مقارنة حالتين</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>ال&amp;مختلف فقط</translation>
    </message>
    <message>
        <source>Facts of both cases</source>
        <translation>حقائق الحالتين</translation>
    </message>
    <message>
        <source>These two do not differ in anything that was checked.</source>
        <translation>لا تختلف هاتان في أي شيء جرى فحصه.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n fact(s).</source>
        <translation>
            <numerusform>لا تختلفان في أي حقيقة.</numerusform>
            <numerusform>تختلفان في حقيقة واحدة.</numerusform>
            <numerusform>تختلفان في حقيقتين.</numerusform>
            <numerusform>تختلفان في %n حقائق.</numerusform>
            <numerusform>تختلفان في %n حقيقة.</numerusform>
            <numerusform>تختلفان في %n حقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>في جملة واحدة</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Sent by the computer</source>
        <translation>أرسلها الحاسوب</translation>
    </message>
    <message>
        <source>Taken by your servers</source>
        <translation>تسلّمتها خوادمك</translation>
    </message>
    <message>
        <source>Claimed way before that</source>
        <translation>المسار المزعوم قبل ذلك</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>وقت الاستلام</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>الحقيقة</translation>
    </message>
</context>
<context>
    <name>ContentPanel</name>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Links and attachments</source>
        <translation>الروابط والمرفقات</translation>
    </message>
    <message>
        <source>The text of the message</source>
        <translation>نص الرسالة</translation>
    </message>
    <message>
        <source>Only the headers were given: the text itself could not be checked.</source>
        <translation>أُعطيت الترويسات فقط: تعذّر فحص النص نفسه.</translation>
    </message>
    <message>
        <source>No links and no attachments.</source>
        <translation>لا روابط ولا مرفقات.</translation>
    </message>
    <message>
        <source>The rest of the text stands in the source.</source>
        <translation>بقية النص موجودة في المصدر.</translation>
    </message>
    <message>
        <source>The text is signed (S/MIME)</source>
        <translation>النص موقَّع (S/MIME)</translation>
    </message>
    <message>
        <source>The signature holds and belongs to the sender you see.</source>
        <translation>التوقيع سليم، وهو للمرسل الذي تراه.</translation>
    </message>
    <message>
        <source>The signature holds, but it belongs to another address.</source>
        <translation>التوقيع سليم، لكنه لعنوان آخر.</translation>
    </message>
    <message>
        <source>The signature holds, but nobody that your computer trusts vouches for the signer.</source>
        <translation>التوقيع سليم، لكن لا أحد ممن يثق به حاسوبك يشهد للموقِّع.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed.</source>
        <translation>تغيّر النص بعد توقيعه.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>تعذّر فحص التوقيع.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>وقّعه</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>The text is signed or encrypted with OpenPGP.</source>
        <translation>النص موقَّع أو مشفّر بطريقة OpenPGP.</translation>
    </message>
    <message>
        <source>I cannot check that. Your mail program can, with the sender’s key.</source>
        <translation>لا أستطيع فحص ذلك. يستطيعه برنامج بريدك إن كان لديه مفتاح المرسل.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%n روابط</numerusform>
            <numerusform>%n رابطًا</numerusform>
            <numerusform>%n رابط</numerusform>
        </translation>
    </message>
    <message>
        <source>It shows one place and leads to %1</source>
        <extracomment>Content tab. %1 = host name</extracomment>
        <translation>يُظهر مكانًا ويقود إلى %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>يقود إلى %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>ما يظهر</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message numerus="yes">
        <source>and %n more link(s)</source>
        <translation>
            <numerusform>ولا روابط أخرى</numerusform>
            <numerusform>ورابط آخر</numerusform>
            <numerusform>ورابطان آخران</numerusform>
            <numerusform>و%n روابط أخرى</numerusform>
            <numerusform>و%n رابطًا آخر</numerusform>
            <numerusform>و%n رابط آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقًا</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>ولا مرفقات أخرى</numerusform>
            <numerusform>ومرفق آخر</numerusform>
            <numerusform>ومرفقان آخران</numerusform>
            <numerusform>و%n مرفقات أخرى</numerusform>
            <numerusform>و%n مرفقًا آخر</numerusform>
            <numerusform>و%n مرفق آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsDialog</name>
    <message>
        <source>DNS questions of this message</source>
        <translation>أسئلة DNS لهذه الرسالة</translation>
    </message>
    <message>
        <source>DNS questions and answers</source>
        <translation>أسئلة DNS وإجاباتها</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were asked for this message. Nothing else left this computer.</source>
        <translation>
            <numerusform>لم يُطرح أي سؤال من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء.</numerusform>
            <numerusform>طُرح سؤال واحد من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء آخر.</numerusform>
            <numerusform>طُرح سؤالان من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء آخر.</numerusform>
            <numerusform>طُرحت %n أسئلة من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء آخر.</numerusform>
            <numerusform>طُرح %n سؤالًا من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء آخر.</numerusform>
            <numerusform>طُرح %n سؤال من أجل هذه الرسالة. لم يخرج من هذا الحاسوب شيء آخر.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DnsModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>حالة الجواب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>التأمين</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>من أجاب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>DNS answer in a finding&apos;s details. %1 = server that answered</extracomment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>secured (DNSSEC)</source>
        <translation>مؤمَّنة (DNSSEC)</translation>
    </message>
</context>
<context>
    <name>DomainDialog</name>
    <message>
        <source>Domain check-up</source>
        <translation>الفحص الشامل للنطاق</translation>
    </message>
</context>
<context>
    <name>DomainPanel</name>
    <message>
        <source>Domain check-up</source>
        <translation>الفحص الشامل للنطاق</translation>
    </message>
    <message>
        <source>A domain, such as example.com</source>
        <translation>نطاق، مثل example.com</translation>
    </message>
    <message>
        <source>Domain to check</source>
        <translation>النطاق المراد فحصه</translation>
    </message>
    <message>
        <source>Check this &amp;domain</source>
        <translation>فحص هذا ال&amp;نطاق</translation>
    </message>
    <message>
        <source>Result of the check-up</source>
        <translation>نتيجة الفحص الشامل</translation>
    </message>
    <message>
        <source>That is no domain name.</source>
        <translation>ليس هذا اسم نطاق.</translation>
    </message>
    <message>
        <source>Nothing can be asked now.</source>
        <translation>لا يمكن السؤال عن شيء الآن.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Could anyone send mail in the name of this domain? This asks DNS for what the domain publishes.</source>
        <translation>هل يستطيع أي أحد إرسال بريد باسم هذا النطاق؟ يسأل هذا الفحص خدمة DNS عمّا ينشره النطاق.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>يتبع</translation>
    </message>
    <message>
        <source>Copy a &amp;letter to the administrator</source>
        <translation>نسخ &amp;خطاب إلى المسؤول</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Check-up card. %1 = topic &quot;Sender list (SPF)&quot;, %2 = &quot;Good&quot; or &quot;Weak&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy this record</source>
        <translation>نسخ هذا السجل</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>{file} is empty. Save the message again and try once more.</source>
        <translation>{file} فارغ. احفظ الرسالة من جديد وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is larger than 256 MiB. Give its header lines only.</source>
        <translation>{file} أكبر من 256 ميبيبايت. أعطِ أسطر ترويسته فقط.</translation>
    </message>
    <message>
        <source>{file} holds no mail message. Save the message with its full source and try that.</source>
        <translation>لا توجد رسالة بريد في {file}. احفظ الرسالة بمصدرها الكامل وجرّب ذلك.</translation>
    </message>
    <message>
        <source>{file} is a damaged Outlook file. Drag the message out of Outlook once more.</source>
        <translation>{file} ملف Outlook تالف. اسحب الرسالة من Outlook مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is an Outlook file without header lines. Copy them from File, Properties in Outlook.</source>
        <translation>{file} ملف Outlook بلا أسطر ترويسة. انسخها من «ملف» ثم «خصائص» في Outlook.</translation>
    </message>
    <message>
        <source>{file} does not exist. Check the name.</source>
        <translation>{file} غير موجود. راجع الاسم.</translation>
    </message>
    <message>
        <source>{file} may not be read. Ask for the right to read it.</source>
        <translation>لا يُسمح بقراءة {file}. اطلب إذن قراءته.</translation>
    </message>
    <message>
        <source>{file} could not be read: {detail}.</source>
        <translation>تعذّرت قراءة {file}: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no plain file. Give a file, a folder or a mailbox.</source>
        <translation>{file} ليس ملفًا عاديًا. أعطِ ملفًا أو مجلدًا أو صندوق بريد.</translation>
    </message>
    <message>
        <source>{file} could not be written: {detail}.</source>
        <translation>تعذّرت كتابة {file}: {detail}.</translation>
    </message>
    <message>
        <source>The report could not be written: {detail}.</source>
        <translation>تعذّرت كتابة التقرير: {detail}.</translation>
    </message>
    <message>
        <source>{file} is no proper JSON: {detail}.</source>
        <translation>{file} ليس بصيغة JSON صحيحة: {detail}.</translation>
    </message>
    <message>
        <source>{file} holds a field that is not known: {detail}.</source>
        <translation>في {file} حقل غير معروف: {detail}.</translation>
    </message>
    <message>
        <source>The input</source>
        <extracomment>stands for {file} where the input has no name</extracomment>
        <translation>المُدخَل</translation>
    </message>
    <message>
        <source>{file} could not be used: {detail}.</source>
        <extracomment>{file} = the input, {detail} = technical words in English</extracomment>
        <translation>تعذّر استعمال {file}: {detail}.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>{domain} sealed this message, and the seal is whole.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>النطاق {domain} ختم هذه الرسالة، والختم سليم.</translation>
    </message>
    <message>
        <source>Only the owner of {domain} can make this seal (DKIM). What lies under it is as it was sent.</source>
        <translation>لا يستطيع صنع هذا الختم (DKIM) إلا صاحب {domain}. وما تحت الختم هو كما أُرسل.</translation>
    </message>
    <message>
        <source>The seal belongs to {proven}, not to {domain}.</source>
        <extracomment>{proven} = domain that sealed, {domain} = domain of the From line</extracomment>
        <translation>الختم للنطاق {proven}، لا للنطاق {domain}.</translation>
    </message>
    <message>
        <source>The seal (DKIM) is good, but anyone can seal with a domain of their own. It proves {proven} and nothing about {domain}.</source>
        <translation>الختم (DKIM) سليم، لكن أي أحد يستطيع أن يختم بنطاق يملكه. فهو يثبت {proven} ولا يثبت شيئًا عن {domain}.</translation>
    </message>
    <message>
        <source>Nobody sealed this message.</source>
        <translation>لم يختم أحد هذه الرسالة.</translation>
    </message>
    <message>
        <source>It carries no seal (DKIM). Many honest senders use none, so this alone means little.</source>
        <translation>لا تحمل الرسالة ختمًا (DKIM). كثير من المرسلين الصادقين لا يستعملون ختمًا، فهذا وحده لا يعني الكثير.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not fit this message.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>ختم {domain} لا يطابق هذه الرسالة.</translation>
    </message>
    <message>
        <source>A list or forwarder may have changed the header lines on the way. Or somebody made the seal up (DKIM).</source>
        <translation>ربما غيّرت قائمة بريدية أو محوِّل أسطر الترويسة في الطريق. وربما اختلق أحد الختم (DKIM).</translation>
    </message>
    <message>
        <source>The text was changed after {domain} sealed it.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>تغيّر النص بعد أن ختمه النطاق {domain}.</translation>
    </message>
    <message>
        <source>Lists and forwarders often add a footer, which breaks the seal (DKIM). Somebody may also have changed the words.</source>
        <translation>كثيرًا ما تضيف القوائم البريدية والمحوِّلون تذييلًا، وهذا يكسر الختم (DKIM). وربما غيّر أحد الكلمات أيضًا.</translation>
    </message>
    <message>
        <source>The text under the seal of {domain} could not be checked.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>تعذّر فحص النص الذي يغطيه ختم {domain}.</translation>
    </message>
    <message>
        <source>Only the header lines were given. The seal (DKIM) also covers the text, which is missing here.</source>
        <translation>أُعطيت أسطر الترويسة فقط. الختم (DKIM) يغطي النص أيضًا، وهو غائب هنا.</translation>
    </message>
    <message>
        <source>Give the full source of the message.</source>
        <translation>أعطِ المصدر الكامل للرسالة.</translation>
    </message>
    <message>
        <source>The key for the seal of {domain} is not there.</source>
        <extracomment>{domain} = domain named in the seal, {selector} = name of the key</extracomment>
        <translation>مفتاح ختم {domain} غير موجود.</translation>
    </message>
    <message>
        <source>Owners take old keys down, so this is common with old mail. The seal (DKIM, key {selector}) could not be checked.</source>
        <translation>يزيل أصحاب النطاقات المفاتيح القديمة، فهذا شائع مع البريد القديم. تعذّر فحص الختم (DKIM، المفتاح {selector}).</translation>
    </message>
    <message>
        <source>{domain} has withdrawn the key for this seal.</source>
        <extracomment>{domain} = domain named in the seal, {selector} = name of the key</extracomment>
        <translation>سحب النطاق {domain} مفتاح هذا الختم.</translation>
    </message>
    <message>
        <source>Owners do this when a key gets old. Seals made with it (DKIM, key {selector}) no longer count.</source>
        <translation>يفعل أصحاب النطاقات ذلك عندما يقدُم المفتاح. لم يعد يُعتدّ بالأختام المصنوعة به (DKIM، المفتاح {selector}).</translation>
    </message>
    <message>
        <source>The seal of {domain} uses a key that is too short.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>ختم {domain} يستعمل مفتاحًا أقصر مما ينبغي.</translation>
    </message>
    <message>
        <source>Fast computers can work out such a key. The seal (DKIM) no longer proves anything.</source>
        <translation>تستطيع الحواسيب السريعة استخراج مفتاح كهذا. لم يعد الختم (DKIM) يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The key that {domain} published cannot be used.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>لا يمكن استعمال المفتاح الذي نشره النطاق {domain}.</translation>
    </message>
    <message>
        <source>{reason} So its seal (DKIM) could not be checked.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} لذلك تعذّر فحص ختمه (DKIM).</translation>
    </message>
    <message>
        <source>{domain} is still trying out its seal.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ما زال النطاق {domain} يجرّب ختمه.</translation>
    </message>
    <message>
        <source>The key says that it is in test (DKIM). The result stands, but the owner may still make mistakes.</source>
        <translation>يقول المفتاح إنه قيد التجربة (DKIM). النتيجة قائمة، لكن صاحب النطاق قد يخطئ بعد.</translation>
    </message>
    <message>
        <source>The seal of {domain} uses an old and weak method.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>ختم {domain} يستعمل طريقة قديمة وضعيفة.</translation>
    </message>
    <message>
        <source>This kind of seal (DKIM with SHA-1) can be copied onto other texts. It no longer proves anything.</source>
        <translation>يمكن نقل هذا النوع من الأختام (DKIM مع SHA-1) إلى نصوص أخرى. لم يعد يثبت شيئًا.</translation>
    </message>
    <message>
        <source>A seal that names {domain} is written wrongly.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>ختم باسم {domain} مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>{reason} Such a seal (DKIM) counts for nothing.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} ختم كهذا (DKIM) لا قيمة له.</translation>
    </message>
    <message>
        <source>The seal of {domain} had run out before the message arrived.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>انتهت صلاحية ختم {domain} قبل وصول الرسالة.</translation>
    </message>
    <message>
        <source>The sender set an end date for the seal (DKIM). After that day it vouches for nothing.</source>
        <translation>حدّد المرسل للختم (DKIM) يوم انتهاء. وبعد ذلك اليوم لا يشهد لشيء.</translation>
    </message>
    <message>
        <source>The seal of {domain} has run out since.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>انتهت صلاحية ختم {domain} منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>It still counted on the day the message arrived (DKIM). That is the day that matters.</source>
        <translation>كان ساريًا في يوم وصول الرسالة (DKIM). وذلك هو اليوم المهم.</translation>
    </message>
    <message>
        <source>The seal of {domain} has a date in the future.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ختم {domain} يحمل تاريخًا في المستقبل.</translation>
    </message>
    <message>
        <source>Most likely the clock of the sender ran wrong. The seal (DKIM) itself is judged as usual.</source>
        <translation>الأرجح أن ساعة المرسل لم تكن مضبوطة. ويُحكم على الختم (DKIM) نفسه كالمعتاد.</translation>
    </message>
    <message>
        <source>The seal speaks for a name that {domain} did not allow.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>الختم يتحدث باسم لم يسمح به {domain}.</translation>
    </message>
    <message>
        <source>The key of {domain} (DKIM) is only for its exact name. The seal claims to act for a name below it or beside it.</source>
        <translation>مفتاح {domain} (DKIM) لاسمه وحده بالضبط. والختم يدّعي العمل باسم تحته أو بجانبه.</translation>
    </message>
    <message>
        <source>A seal names a domain that cannot exist.</source>
        <translation>ختم يذكر نطاقًا لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>No honest mail server writes such a name into a seal (DKIM). It is a known trick to fool the checks.</source>
        <translation>لا يكتب أي خادم بريد صادق اسمًا كهذا في ختم (DKIM). إنها حيلة معروفة لخداع الفحوص.</translation>
    </message>
    <message>
        <source>A seal names a key that cannot exist.</source>
        <translation>ختم يذكر مفتاحًا لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>No honest mail server writes such a key name into a seal (DKIM). It is a known trick to fool the checks.</source>
        <translation>لا يكتب أي خادم بريد صادق اسم مفتاح كهذا في ختم (DKIM). إنها حيلة معروفة لخداع الفحوص.</translation>
    </message>
    <message>
        <source>The seal of {domain} covers the text only up to a mark.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ختم {domain} لا يغطي النص إلا حتى علامة معينة.</translation>
    </message>
    <message>
        <source>Anything may be added after that mark without breaking the seal (DKIM, l=).</source>
        <translation>يمكن إضافة أي شيء بعد تلك العلامة دون كسر الختم (DKIM، l=).</translation>
    </message>
    <message>
        <source>Part of the text is not under the seal of {domain}.</source>
        <extracomment>{domain} = domain that sealed, count = number of bytes</extracomment>
        <translation>جزء من النص لا يغطيه ختم {domain}.</translation>
    </message>
    <message>
        <source>Text stands after the end of the sealed part (DKIM, l=). Anyone on the way may have added it.</source>
        <translation>يوجد نص بعد نهاية الجزء المختوم (DKIM، l=). ربما أضافه أي أحد في الطريق.</translation>
    </message>
    <message>
        <source>Do not trust what you read until you have asked the sender.</source>
        <translation>لا تثق بما تقرؤه حتى تسأل المرسل.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not cover how the text is shown.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ختم {domain} لا يغطي طريقة عرض النص.</translation>
    </message>
    <message>
        <source>The line Content-Type is outside the seal (DKIM). Somebody could swap it and so hide or show other text.</source>
        <translation>السطر Content-Type خارج الختم (DKIM). يستطيع أحد أن يبدّله فيخفي النص أو يُظهر نصًا آخر.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not cover the subject.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ختم {domain} لا يغطي الموضوع.</translation>
    </message>
    <message>
        <source>Somebody else may have written the subject you see. The seal (DKIM) says nothing about it.</source>
        <translation>ربما كتب شخص آخر الموضوع الذي تراه. لا يقول الختم (DKIM) عنه شيئًا.</translation>
    </message>
    <message>
        <source>A second {header} line hides the sealed one.</source>
        <extracomment>{header} = name of the doubled line, {domain} = domain that sealed</extracomment>
        <translation>سطر {header} ثانٍ يخفي السطر المختوم.</translation>
    </message>
    <message>
        <source>{domain} sealed one {header} line, but the message has more (DKIM). Your mail program may show the one that nobody sealed.</source>
        <translation>ختَم النطاق {domain} سطر {header} واحدًا، لكن في الرسالة أكثر من سطر (DKIM). قد يعرض برنامج بريدك السطر الذي لم يختمه أحد.</translation>
    </message>
    <message>
        <source>One seal is broken, but another one holds.</source>
        <extracomment>{domain} = domain of the seal that failed</extracomment>
        <translation>أحد الأختام مكسور، لكن ختمًا آخر سليم.</translation>
    </message>
    <message>
        <source>The seal of {domain} does not fit any more. One good seal (DKIM) is enough, so this is no alarm.</source>
        <translation>لم يعد ختم {domain} مطابقًا. يكفي ختم واحد سليم (DKIM)، فليس في هذا ما يقلق.</translation>
    </message>
    <message>
        <source>An old message may have been sent again.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>ربما أُرسلت رسالة قديمة مرة أخرى.</translation>
    </message>
    <message>
        <source>{domain} wrote and sealed it (DKIM), but not for you. Somebody else may have sent it on to many people.</source>
        <translation>النطاق {domain} كتبها وختمها (DKIM)، لكن ليس لك. ربما أعاد شخص آخر إرسالها إلى كثيرين.</translation>
    </message>
    <message>
        <source>Ask {domain} another way before you act on it.</source>
        <translation>اسأل {domain} بطريقة أخرى قبل أن تتصرف بناءً عليها.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits once a known change is undone.</source>
        <extracomment>{domain} = domain that sealed, {change} = noun phrase for the change</extracomment>
        <translation>ختم {domain} يطابق بعد التراجع عن تغيير معروف.</translation>
    </message>
    <message>
        <source>A server on the way changed the message: {change}. Without that change the seal (DKIM) is good.</source>
        <translation>غيّر خادم في الطريق الرسالة: {change}. وبدون هذا التغيير فالختم (DKIM) سليم.</translation>
    </message>
    <message>
        <source>The seal of {domain} could not be checked.</source>
        <extracomment>{domain} = domain named in the seal</extracomment>
        <translation>تعذّر فحص ختم {domain}.</translation>
    </message>
    <message>
        <source>{reason} So the seal (DKIM) speaks neither for nor against the sender.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} لذلك لا يشهد الختم (DKIM) للمرسل ولا عليه.</translation>
    </message>
    <message>
        <source>The message has an old kind of seal by {domain}.</source>
        <extracomment>{domain} = domain named in the old seal, {result} = RFC result word</extracomment>
        <translation>تحمل الرسالة ختمًا من نوع قديم باسم {domain}.</translation>
    </message>
    <message>
        <source>DomainKeys came before the seal of today. Its result is {result}; it is shown for your interest and does not count.</source>
        <translation>كان DomainKeys قبل ختم اليوم. نتيجته {result}، وهي معروضة للعلم ولا يُعتدّ بها.</translation>
    </message>
    <message>
        <source>The message has a new kind of seal that is still a draft.</source>
        <extracomment>{result} = RFC result word, {name} = number of the draft</extracomment>
        <translation>تحمل الرسالة ختمًا من نوع جديد ما زال مسودة.</translation>
    </message>
    <message>
        <source>DKIM2 by draft {name} gives the result {result}. It is shown for your interest and does not decide.</source>
        <translation>DKIM2 وفق المسودة {name} يعطي النتيجة {result}. وهي معروضة للعلم ولا تحسم شيئًا.</translation>
    </message>
    <message>
        <source>The message meets the rule of {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>الرسالة توافق قاعدة {domain}.</translation>
    </message>
    <message>
        <source>A seal or a sender list speaks for just this domain. That is what its owner asks for (DMARC).</source>
        <translation>يشهد ختم أو قائمة مرسلين لهذا النطاق بعينه. وهذا ما يطلبه صاحبه (DMARC).</translation>
    </message>
    <message>
        <source>Neither seal nor sender list speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يشهد ختم ولا قائمة مرسلين لـ{domain}.</translation>
    </message>
    <message>
        <source>Lists and forwarders can cause this. For such mail, the rule of the owner (DMARC) says “{policy}”.</source>
        <extracomment>{policy} = word of the rule: none, quarantine, reject</extracomment>
        <translation>قد تسبب ذلك القوائم البريدية والمحوِّلات. وقاعدة صاحب النطاق (DMARC) لمثل هذا البريد هي «{policy}».</translation>
    </message>
    <message>
        <source>Ask the sender another way before you act on it.</source>
        <translation>اسأل المرسل بطريقة أخرى قبل أن تتصرف بناءً عليها.</translation>
    </message>
    <message>
        <source>{domain} asks nobody to refuse forged mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يطلب {domain} من أحد رفض البريد المزوَّر.</translation>
    </message>
    <message>
        <source>Its rule (DMARC) is “none”: look, but do nothing. So a message that fails may still arrive.</source>
        <translation>قاعدته (DMARC) هي «none»: راقب، لكن لا تفعل شيئًا. لذلك قد تصل رسالة لا تجتاز الفحص.</translation>
    </message>
    <message>
        <source>{domain} has no rule for forged mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>ليست لدى {domain} قاعدة للبريد المزوَّر.</translation>
    </message>
    <message>
        <source>The owner does not say what to do when nothing speaks for the sender (DMARC). The rule is missing, not broken.</source>
        <translation>لا يقول صاحب النطاق ما يُفعل عندما لا يشهد شيء للمرسل (DMARC). القاعدة غائبة، لا مخالَفة.</translation>
    </message>
    <message>
        <source>{domain} has two rules where only one is allowed.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لدى {domain} قاعدتان حيث لا تجوز إلا واحدة.</translation>
    </message>
    <message>
        <source>When there is more than one rule (DMARC), none of them counts.</source>
        <translation>عندما توجد أكثر من قاعدة (DMARC) لا يُعتدّ بأي منها.</translation>
    </message>
    <message>
        <source>{domain} is a made-up name below a real one.</source>
        <extracomment>{domain} = domain of the From line, {policy} = word of the rule</extracomment>
        <translation>{domain} اسم مختلق تحت نطاق حقيقي.</translation>
    </message>
    <message>
        <source>The owner of the real domain has a rule (DMARC) for names that do not exist. For this one it is “{policy}”.</source>
        <translation>لدى صاحب النطاق الحقيقي قاعدة (DMARC) للأسماء غير الموجودة. وهي لهذا الاسم «{policy}».</translation>
    </message>
    <message>
        <source>The rule of the sender’s domain could not be applied.</source>
        <translation>لم يمكن تطبيق قاعدة نطاق المرسل.</translation>
    </message>
    <message>
        <source>{reason} So the rule of a domain owner (DMARC) has no result. That is neither good nor bad.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} لذلك لا نتيجة لقاعدة صاحب النطاق (DMARC). وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>The rule of {domain} could not be applied yet.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لم يمكن بعد تطبيق قاعدة {domain}.</translation>
    </message>
    <message>
        <source>One seal of its own could not be checked to the end, so the rule (DMARC) has no result. That is neither good nor bad.</source>
        <translation>تعذّر إتمام فحص أحد أختامه، فلا نتيجة للقاعدة (DMARC). وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>Get the full source of the message and check again.</source>
        <translation>احصل على المصدر الكامل للرسالة وافحص من جديد.</translation>
    </message>
    <message>
        <source>The rule of {domain} could not be read just now.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>تعذّرت قراءة قاعدة {domain} الآن.</translation>
    </message>
    <message>
        <source>The name service (DNS) gave no answer about it (DMARC). That is neither good nor bad.</source>
        <translation>لم تُجب خدمة الأسماء (DNS) عنها (DMARC). وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>افحص من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>{domain} is still trying out its rule.</source>
        <extracomment>{domain} = domain of the From line, {policy} = word of the rule</extracomment>
        <translation>ما زال {domain} يجرّب قاعدته.</translation>
    </message>
    <message>
        <source>The rule (DMARC) is “{policy}”, but the owner marks it as a test. It asks to be treated one step milder.</source>
        <translation>القاعدة (DMARC) هي «{policy}»، لكن صاحب النطاق علّمها بأنها تجربة. ويطلب معاملة أخف بدرجة.</translation>
    </message>
    <message>
        <source>Older programs may judge {domain} in another way.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>قد تحكم برامج أقدم على {domain} بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The standard changed how to find the owner of a domain (DMARC). We follow the new one; the old one gives {result}.</source>
        <translation>تغيّرت في المعيار طريقة العثور على صاحب النطاق (DMARC). نحن نتبع الجديد، والقديم يعطي {result}.</translation>
    </message>
    <message>
        <source>{proven} speaks for it, but {domain} wants its exact name.</source>
        <extracomment>{proven} = domain that vouches, {domain} = domain of the From line</extracomment>
        <translation>يشهد لها {proven}، لكن {domain} يشترط اسمه بالضبط.</translation>
    </message>
    <message>
        <source>Both names seem to have one owner. That owner demands (DMARC) that only the exact name may vouch.</source>
        <translation>يبدو أن الاسمين لصاحب واحد. وهذا الصاحب يشترط (DMARC) ألا يشهد إلا الاسم نفسه بالضبط.</translation>
    </message>
    <message>
        <source>{proven} and {domain} belong to different owners.</source>
        <extracomment>{proven} = domain that vouches, {domain} = domain of the From line</extracomment>
        <translation>النطاقان {proven} و{domain} لصاحبين مختلفين.</translation>
    </message>
    <message>
        <source>They only share the same ending, like two customers of one host. One cannot vouch for the other (DMARC).</source>
        <translation>يشتركان في النهاية فقط، مثل زبونين عند مضيف واحد. لا يستطيع أحدهما أن يشهد للآخر (DMARC).</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يوجد نطاق {domain}.</translation>
    </message>
    <message>
        <source>The name service (DNS) does not know it. Nobody can send real mail from a domain that does not exist.</source>
        <translation>لا تعرفه خدمة الأسماء (DNS). لا يستطيع أحد إرسال بريد حقيقي من نطاق غير موجود.</translation>
    </message>
    <message>
        <source>{domain} says that it never sends mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>يقول {domain} إنه لا يرسل بريدًا أبدًا.</translation>
    </message>
    <message>
        <source>The owner published this for all to read. So whoever sent this only typed the name in.</source>
        <translation>نشر صاحبه ذلك ليقرأه الجميع. إذن من أرسل هذه الرسالة كتب الاسم فحسب.</translation>
    </message>
    <message>
        <source>{sealer}, which you trust, vouches for the message.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>يشهد للرسالة {sealer}، وأنت تثق به.</translation>
    </message>
    <message>
        <source>It noted that the message was good when it came in there (ARC). Later changes on the way are then no alarm.</source>
        <translation>دوّن أن الرسالة كانت سليمة عند وصولها إليه (ARC). فلا تدعو التغييرات اللاحقة في الطريق حينئذ إلى القلق.</translation>
    </message>
    <message>
        <source>{sealer} vouches for it, but you do not know that forwarder.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>يشهد لها {sealer}، لكنك لا تعرف هذا المحوِّل.</translation>
    </message>
    <message>
        <source>Anyone can write such a note (ARC). It counts only from a forwarder on your list.</source>
        <translation>يستطيع أي أحد كتابة تدوين كهذا (ARC). ولا يُعتدّ به إلا من محوِّل على قائمتك.</translation>
    </message>
    <message>
        <source>If you trust {sealer}, add it in the settings.</source>
        <translation>إن كنت تثق بـ{sealer} فأضفه في الإعدادات.</translation>
    </message>
    <message>
        <source>{sealer} noted that the checks failed when the message came in.</source>
        <extracomment>{sealer} = domain of the forwarder</extracomment>
        <translation>دوّن {sealer} أن الفحوص فشلت عند وصول الرسالة إليه.</translation>
    </message>
    <message>
        <source>The forwarder passed it on all the same and said so (ARC). Its later checks cannot mend that.</source>
        <translation>مع ذلك مرّرها المحوِّل وذكر ذلك (ARC). ولا تستطيع فحوصه اللاحقة إصلاح ذلك.</translation>
    </message>
    <message>
        <source>The notes of the forwarders do not hold together.</source>
        <translation>تدوينات المحوِّلين غير مترابطة.</translation>
    </message>
    <message>
        <source>{reason} We draw nothing from these notes (ARC).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} لا نستنتج شيئًا من هذه التدوينات (ARC).</translation>
    </message>
    <message>
        <source>The line {header} is written with a blank before the colon.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>السطر {header} مكتوب بمسافة قبل النقطتين.</translation>
    </message>
    <message>
        <source>Some programs then do not see the line, others do. A forger can use that to show two faces.</source>
        <translation>بعض البرامج لا ترى هذا السطر وبعضها يراه. يستطيع المزوِّر أن يستغل ذلك ليُظهر وجهين.</translation>
    </message>
    <message>
        <source>One header line is no proper line.</source>
        <translation>أحد أسطر الترويسة ليس سطرًا صحيحًا.</translation>
    </message>
    <message>
        <source>Some programs skip it, others take it for a part of the header. So they may show different things.</source>
        <translation>بعض البرامج يتجاوزه، وبعضها يعدّه جزءًا من الترويسة. لذلك قد تعرض أشياء مختلفة.</translation>
    </message>
    <message>
        <source>A {header} line hides inside another line.</source>
        <extracomment>{header} = name of the hidden line</extracomment>
        <translation>سطر {header} يختبئ داخل سطر آخر.</translation>
    </message>
    <message>
        <source>It begins with a blank, so most programs pass over it. Some would take it for real.</source>
        <translation>يبدأ بمسافة، فيتجاوزه معظم البرامج. وقد يعدّه بعضها سطرًا حقيقيًا.</translation>
    </message>
    <message>
        <source>The line {header} stands there more than once.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>السطر {header} موجود أكثر من مرة.</translation>
    </message>
    <message>
        <source>Only one is allowed. Programs disagree which of them they show.</source>
        <translation>لا يجوز إلا سطر واحد. وتختلف البرامج في أي منها تعرض.</translation>
    </message>
    <message>
        <source>A line in the header ends in an odd way.</source>
        <translation>سطر في الترويسة ينتهي بطريقة غريبة.</translation>
    </message>
    <message>
        <source>Some programs see one line there, others see two. A second sender line can hide like that.</source>
        <translation>بعض البرامج ترى هناك سطرًا، وبعضها يرى سطرين. قد يختبئ هكذا سطر مرسل ثانٍ.</translation>
    </message>
    <message>
        <source>The header holds a zero byte.</source>
        <translation>في الترويسة بايت صفري.</translation>
    </message>
    <message>
        <source>Some programs stop reading there and miss the rest. Honest mail has none.</source>
        <translation>بعض البرامج يتوقف عن القراءة هناك ويفوته الباقي. البريد الصادق ليس فيه شيء كهذا.</translation>
    </message>
    <message>
        <source>The message has no date.</source>
        <translation>لا تحمل الرسالة تاريخًا.</translation>
    </message>
    <message>
        <source>Every message must have one, and mail programs always write it. Some home-made tools forget it.</source>
        <translation>يجب أن يكون لكل رسالة تاريخ، وبرامج البريد تكتبه دائمًا. وبعض الأدوات منزلية الصنع تنساه.</translation>
    </message>
    <message>
        <source>The text tries to smuggle in a second message.</source>
        <translation>يحاول النص تهريب رسالة ثانية.</translation>
    </message>
    <message>
        <source>It holds commands from one mail server to another. They are meant to fool a server into taking a forged message.</source>
        <translation>فيه أوامر مما يتبادله خادما بريد. والقصد منها خداع خادم ليقبل رسالة مزوَّرة.</translation>
    </message>
    <message>
        <source>Show this to whoever runs your mail server.</source>
        <translation>اعرض هذا على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>The message names more than one return address.</source>
        <translation>تذكر الرسالة أكثر من عنوان إرجاع.</translation>
    </message>
    <message>
        <source>Your own server writes this line once. The others came with the message and mean nothing.</source>
        <translation>خادمك يكتب هذا السطر مرة واحدة. والبقية جاءت مع الرسالة ولا تعني شيئًا.</translation>
    </message>
    <message>
        <source>The return address is written wrongly.</source>
        <translation>عنوان الإرجاع مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>It is no proper address. It may be built to fool the server that checks it.</source>
        <translation>ليس عنوانًا صحيحًا. ربما صُنع ليخدع الخادم الذي يفحصه.</translation>
    </message>
    <message>
        <source>The message has an empty return address.</source>
        <translation>عنوان الإرجاع في الرسالة فارغ.</translation>
    </message>
    <message>
        <source>Servers use that for bounces and other automatic mail. From a person it would be odd.</source>
        <translation>تستعمل الخوادم ذلك لإشعارات الارتداد والرسائل الآلية الأخرى. أما من شخص فهو غريب.</translation>
    </message>
    <message>
        <source>Programs may show different texts of this message.</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>قد تعرض البرامج نصوصًا مختلفة لهذه الرسالة.</translation>
    </message>
    <message>
        <source>{reason} What you read may not be what a filter has read. This says nothing about who sent it.</source>
        <translation>{reason} قد لا يكون ما تقرؤه هو ما قرأه المرشِّح. ولا يقول هذا شيئًا عمّن أرسلها.</translation>
    </message>
    <message>
        <source>It is not clear where the header ends.</source>
        <translation>ليس واضحًا أين تنتهي الترويسة.</translation>
    </message>
    <message>
        <source>Programs may cut header and text at different places. Then they show different lines.</source>
        <translation>قد تفصل البرامج بين الترويسة والنص في مواضع مختلفة. فتعرض حينئذ أسطرًا مختلفة.</translation>
    </message>
    <message>
        <source>A mailing list passed the message on.</source>
        <extracomment>{name} = name of the list</extracomment>
        <translation>مرّرت قائمة بريدية الرسالة.</translation>
    </message>
    <message>
        <source>The list is called {name}. Lists often add a footer or a tag, which breaks honest seals.</source>
        <translation>اسم القائمة البريدية {name}. كثيرًا ما تضيف القوائم البريدية تذييلًا أو وسمة، وهذا يكسر أختامًا صادقة.</translation>
    </message>
    <message>
        <source>The list put its own address in the sender line.</source>
        <extracomment>{domain} = domain of the list</extracomment>
        <translation>وضعت القائمة البريدية عنوانها في سطر المرسل.</translation>
    </message>
    <message>
        <source>So the checks prove the list, {domain}. Who wrote it is only what the list says.</source>
        <translation>لذلك تثبت الفحوص القائمة {domain}. أما كاتب الرسالة فهو ما تقوله القائمة فحسب.</translation>
    </message>
    <message>
        <source>Someone else passed the message on.</source>
        <extracomment>{by} = who forwarded it</extracomment>
        <translation>مرّر شخص آخر الرسالة.</translation>
    </message>
    <message>
        <source>It came by way of {by}. Then the sending computer is the forwarder’s, not the sender’s.</source>
        <translation>جاءت عن طريق {by}. فالحاسوب المرسِل حينئذ للمحوِّل، لا للمرسل.</translation>
    </message>
    <message>
        <source>The message looks as if it was forwarded.</source>
        <translation>يبدو أن الرسالة حُوّلت.</translation>
    </message>
    <message>
        <source>That would explain why the sending computer is not on the sender list. It is not proven.</source>
        <translation>هذا يفسّر لماذا ليس الحاسوب المرسِل على قائمة المرسلين. لكنه غير مثبت.</translation>
    </message>
    <message>
        <source>{proven} sent this for {domain}.</source>
        <extracomment>{proven} = mailing service, {domain} = domain of the From line</extracomment>
        <translation>أرسلها {proven} نيابة عن {domain}.</translation>
    </message>
    <message>
        <source>{domain} lets this service send its mail. Many firms do that with news and bills.</source>
        <translation>يسمح {domain} لهذه الخدمة بإرسال بريده. تفعل شركات كثيرة ذلك مع النشرات والفواتير.</translation>
    </message>
    <message>
        <source>{proven} sent it and says it acts for {address}.</source>
        <extracomment>{proven} = who truly sent it, {address} = for whom it says it acts</extracomment>
        <translation>أرسلها {proven} ويقول إنه ينوب عن {address}.</translation>
    </message>
    <message>
        <source>Calendars, shops and web forms send like that. Whether {address} wanted it, nothing here can prove.</source>
        <translation>ترسل التقاويم والمتاجر ونماذج الويب بهذه الطريقة. هل أراد {address} ذلك؟ لا شيء هنا يثبته.</translation>
    </message>
    <message>
        <source>The return address shows that {by} forwarded it.</source>
        <extracomment>{by} = forwarding domain, {address} = earlier return address</extracomment>
        <translation>يدل عنوان الإرجاع على أن {by} حوّلها.</translation>
    </message>
    <message>
        <source>A forwarder packed the earlier address into its own (SRS). Before that it was {address}.</source>
        <translation>وضع محوِّل العنوان السابق داخل عنوانه (SRS). كان قبل ذلك {address}.</translation>
    </message>
    <message>
        <source>The bounce carries the secret mark of your server.</source>
        <extracomment>{address} = address with the tag</extracomment>
        <translation>إشعار الارتداد يحمل العلامة السرية لخادمك.</translation>
    </message>
    <message>
        <source>Only your own server can write the mark in {address} (BATV). So it answers a message that you sent.</source>
        <translation>لا يستطيع كتابة العلامة التي في {address} إلا خادمك أنت (BATV). إذن هو رد على رسالة أرسلتها أنت.</translation>
    </message>
    <message>
        <source>The bounce lacks the right secret mark of your server.</source>
        <extracomment>{address} = address with or without the tag</extracomment>
        <translation>إشعار الارتداد بلا علامة سرية صحيحة من خادمك.</translation>
    </message>
    <message>
        <source>Your server marks the return address of all mail it sends (BATV). The mark in {address} is wrong or missing.</source>
        <translation>يضع خادمك علامة على عنوان الإرجاع في كل بريد يرسله (BATV). والعلامة في {address} خاطئة أو غائبة.</translation>
    </message>
    <message>
        <source>This message is a server’s answer about another message.</source>
        <translation>هذه الرسالة جواب من خادم عن رسالة أخرى.</translation>
    </message>
    <message>
        <source>We looked at whether that other message was really yours. Our answer stands at the top.</source>
        <translation>بحثنا هل كانت تلك الرسالة الأخرى رسالتك حقًا. وجوابنا في الأعلى.</translation>
    </message>
    <message>
        <source>Only the header lines were given.</source>
        <translation>أُعطيت أسطر الترويسة فقط.</translation>
    </message>
    <message>
        <source>The text itself could not be checked. That is no sign against the sender.</source>
        <translation>تعذّر فحص النص نفسه. وليس هذا مأخذًا على المرسل.</translation>
    </message>
    <message>
        <source>Give the full source of the message for a better answer.</source>
        <translation>أعطِ المصدر الكامل للرسالة لتحصل على جواب أفضل.</translation>
    </message>
    <message>
        <source>The text was changed when it was copied.</source>
        <translation>تغيّر النص عند نسخه.</translation>
    </message>
    <message>
        <source>Mail programs wrap and trim what they show. Seals cannot be checked on such a copy.</source>
        <translation>برامج البريد تلفّ الأسطر وتقصّها عند العرض. ولا يمكن فحص الأختام على نسخة كهذه.</translation>
    </message>
    <message>
        <source>Save the message as a file and open that.</source>
        <translation>احفظ الرسالة في ملف وافتحه.</translation>
    </message>
    <message>
        <source>The input was mended before the check.</source>
        <extracomment>{repair} = a whole sentence</extracomment>
        <translation>أُصلح المُدخَل قبل الفحص.</translation>
    </message>
    <message>
        <source>{repair} The checks used the mended text.</source>
        <translation>{repair} واستعملت الفحوص النص بعد إصلاحه.</translation>
    </message>
    <message>
        <source>The case file is no longer as it was saved.</source>
        <extracomment>{remark} = a whole sentence</extracomment>
        <translation>لم يعد ملف الحالة كما حُفظ.</translation>
    </message>
    <message>
        <source>{remark} The results below may therefore differ from the first ones.</source>
        <translation>{remark} لذلك قد تختلف النتائج أدناه عن النتائج الأولى.</translation>
    </message>
    <message>
        <source>Ask the person who saved it for the first copy.</source>
        <translation>اطلب النسخة الأولى ممن حفظه.</translation>
    </message>
    <message>
        <source>The case file has no checksum of the whole.</source>
        <translation>ليس في ملف الحالة مجموع تحقق للملف كله.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it was changed after it was saved.</source>
        <translation>لا يمكن لأحد أن يعرف هل تغيّر بعد حفظه.</translation>
    </message>
    <message>
        <source>The message is larger than we read in full.</source>
        <extracomment>{limit} = noun phrase for the limit</extracomment>
        <translation>الرسالة أكبر مما نقرؤه كاملًا.</translation>
    </message>
    <message>
        <source>This limit was reached: {limit}. What lies beyond it was not looked at.</source>
        <translation>بلغنا هذا الحد: {limit}. وما وراءه لم يُنظر فيه.</translation>
    </message>
    <message>
        <source>This does not look like the source of a message.</source>
        <translation>لا يبدو هذا مصدر رسالة.</translation>
    </message>
    <message>
        <source>The header lines that a mail server writes are not there.</source>
        <translation>أسطر الترويسة التي يكتبها خادم البريد غير موجودة.</translation>
    </message>
    <message>
        <source>Use “Show original” or “View source” in your mail program.</source>
        <translation>استعمل «إظهار الأصل» أو «عرض المصدر» في برنامج بريدك.</translation>
    </message>
    <message>
        <source>The message you ask about was forwarded as plain text.</source>
        <translation>الرسالة التي تسأل عنها حُوّلت نصًا عاديًا.</translation>
    </message>
    <message>
        <source>Then its header lines are gone. We could check only the person who forwarded it.</source>
        <translation>فضاعت أسطر ترويستها. ولم نستطع إلا فحص الشخص الذي حوّلها.</translation>
    </message>
    <message>
        <source>Forward it as an attachment, or save its source.</source>
        <translation>حوّلها مرفقًا، أو احفظ مصدرها.</translation>
    </message>
    <message>
        <source>Another message is attached to this one.</source>
        <translation>رسالة أخرى مرفقة بهذه الرسالة.</translation>
    </message>
    <message>
        <source>It has a sender of its own and was checked by itself.</source>
        <translation>لها مرسل خاص بها، وقد فُحصت وحدها.</translation>
    </message>
    <message>
        <source>{name} signed the text (S/MIME), and the signature holds.</source>
        <extracomment>{name} = address or name in the certificate</extracomment>
        <translation>وقّع {name} النص (S/MIME)، والتوقيع سليم.</translation>
    </message>
    <message>
        <source>{reason} An authority that your computer trusts vouches for the signer.</source>
        <translation>{reason} جهة يثق بها حاسوبك تشهد للموقِّع.</translation>
    </message>
    <message>
        <source>Somebody who says to be {name} signed the text (S/MIME).</source>
        <extracomment>{name} = address or name in the certificate</extracomment>
        <translation>من يقول إنه {name} وقّع النص (S/MIME).</translation>
    </message>
    <message>
        <source>{reason} The signature holds, but nobody that your computer trusts vouches for the signer.</source>
        <translation>{reason} التوقيع سليم، لكن لا أحد ممن يثق به حاسوبك يشهد للموقِّع.</translation>
    </message>
    <message>
        <source>Ask the sender another way whether the signature is theirs.</source>
        <translation>اسأل المرسل بطريقة أخرى هل التوقيع توقيعه.</translation>
    </message>
    <message>
        <source>The text was changed after it was signed (S/MIME).</source>
        <translation>تغيّر النص بعد توقيعه (S/MIME).</translation>
    </message>
    <message>
        <source>Mailing lists and mail filters do that to honest mail, too.</source>
        <translation>تفعل القوائم البريدية ومرشِّحات البريد ذلك ببريد صادق أيضًا.</translation>
    </message>
    <message>
        <source>The signature (S/MIME) belongs to {name}, not to the sender you see.</source>
        <extracomment>{name} = address or name in the certificate, {address} = sender that is shown</extracomment>
        <translation>التوقيع (S/MIME) لـ{name}، لا للمرسل الذي تراه.</translation>
    </message>
    <message>
        <source>The sender line shows {address}. The certificate does not name that address.</source>
        <translation>يُظهر سطر المرسل {address}. والشهادة لا تذكر ذلك العنوان.</translation>
    </message>
    <message>
        <source>A signature or encryption (S/MIME) could not be checked.</source>
        <translation>تعذّر فحص توقيع أو تشفير (S/MIME).</translation>
    </message>
    <message>
        <source>{reason} That is neither good nor bad.</source>
        <translation>{reason} وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>The text is signed or encrypted with OpenPGP, which we do not check.</source>
        <translation>النص موقَّع أو مشفّر بطريقة OpenPGP، ونحن لا نفحصها.</translation>
    </message>
    <message>
        <source>That takes the sender’s key. Your mail program can do it.</source>
        <translation>يحتاج ذلك إلى مفتاح المرسل. يستطيع برنامج بريدك فعله.</translation>
    </message>
    <message>
        <source>A link shows one place and leads to another.</source>
        <extracomment>{name} = host that the link text shows, {target} = host it goes to</extracomment>
        <translation>رابط يُظهر مكانًا ويقود إلى مكان آخر.</translation>
    </message>
    <message>
        <source>It reads {name} but leads to {target}. Some mail services do that to count clicks.</source>
        <translation>المكتوب فيه {name} لكنه يقود إلى {target}. تفعل بعض خدمات البريد ذلك لتعدّ النقرات.</translation>
    </message>
    <message>
        <source>Do not click. Type the address you know into the browser.</source>
        <translation>لا تنقر. اكتب العنوان الذي تعرفه في المتصفح.</translation>
    </message>
    <message>
        <source>The name service did not answer a question we need.</source>
        <extracomment>{name} = name that was asked for</extracomment>
        <translation>لم تُجب خدمة الأسماء عن سؤال نحتاج إليه.</translation>
    </message>
    <message>
        <source>We asked about {name} and got no answer (DNS). That is neither good nor bad.</source>
        <translation>سألنا عن {name} ولم نتلقَّ جوابًا (DNS). وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>No name server could be reached.</source>
        <translation>تعذّر الوصول إلى أي خادم أسماء.</translation>
    </message>
    <message>
        <source>Some networks block these questions (DNS, port 53). DNS over HTTPS may get through: see Settings, or use the option --doh.</source>
        <translation>بعض الشبكات تحجب هذه الأسئلة (DNS، المنفذ 53). قد ينجح DNS عبر HTTPS: انظر الإعدادات، أو استعمل الخيار --doh.</translation>
    </message>
    <message>
        <source>Ask over HTTPS, then check again.</source>
        <translation>اسأل عبر HTTPS ثم افحص من جديد.</translation>
    </message>
    <message>
        <source>The name service was not asked.</source>
        <translation>لم تُسأل خدمة الأسماء.</translation>
    </message>
    <message>
        <source>Keys, sender lists and rules stand there (DNS). Without them we can say much less.</source>
        <translation>هناك توجد المفاتيح وقوائم المرسلين والقواعد (DNS). وبدونها لا نستطيع قول الكثير.</translation>
    </message>
    <message>
        <source>Go online and check again.</source>
        <translation>اتصل بالشبكة وافحص من جديد.</translation>
    </message>
    <message>
        <source>{receiver} checked the message on arrival.</source>
        <extracomment>{receiver} = the server that took the message in</extracomment>
        <translation>فحص الخادم {receiver} الرسالة عند وصولها.</translation>
    </message>
    <message>
        <source>We rely on what it noted on that day. It saw records that may be gone by now.</source>
        <translation>نعتمد على ما دوّنه في ذلك اليوم. فقد رأى سجلات ربما زالت الآن.</translation>
    </message>
    <message>
        <source>Only a server that you did not name speaks for this message.</source>
        <translation>لا يشهد لهذه الرسالة إلا خادم لم تذكره أنت.</translation>
    </message>
    <message>
        <source>The answer rests on what that server noted. If it is not yours, anybody may have written the note.</source>
        <translation>يعتمد الجواب على ما دوّنه ذلك الخادم. إن لم يكن خادمك فربما كتب التدوين أي أحد.</translation>
    </message>
    <message>
        <source>Name your own servers in the settings, and check again.</source>
        <translation>اذكر أسماء خوادمك في الإعدادات، وأعد الفحص.</translation>
    </message>
    <message>
        <source>{receiver} noted one result, and our check gives another.</source>
        <extracomment>{receiver} = the reader&apos;s own server, {result} = the word it noted</extracomment>
        <translation>دوّن {receiver} نتيجة، ويعطي فحصنا غيرها.</translation>
    </message>
    <message>
        <source>It wrote “{result}”, but that does not fit the records of today. Either the records changed or the server was fooled.</source>
        <translation>كتب «{result}»، لكن ذلك لا يوافق سجلات اليوم. إما أن السجلات تغيّرت أو أن الخادم خُدع.</translation>
    </message>
    <message>
        <source>Someone else wrote a line that claims good results.</source>
        <extracomment>{name} = server name that the line gives</extracomment>
        <translation>كتب شخص آخر سطرًا يدّعي نتائج جيدة.</translation>
    </message>
    <message>
        <source>It claims to be by {name}, but it stands where any sender can write. We give it no weight.</source>
        <translation>يدّعي أنه من {name}، لكنه في موضع يستطيع أي مرسل أن يكتب فيه. لا نعطيه أي وزن.</translation>
    </message>
    <message>
        <source>Somebody tried to slip a false result into a server’s note.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>حاول أحد أن يدسّ نتيجة كاذبة في تدوين خادم.</translation>
    </message>
    <message>
        <source>A name in the line {header} is built to be read as two things. Some programs would take it for a pass.</source>
        <translation>في السطر {header} اسم صُنع ليُقرأ بوجهين. وقد تعدّه بعض البرامج نجاحًا.</translation>
    </message>
    <message>
        <source>Your server {receiver} noted that the checks failed.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>دوّن خادمك {receiver} أن الفحوص فشلت.</translation>
    </message>
    <message>
        <source>It checked the message when it came in. At that time nothing spoke for {domain}.</source>
        <translation>فحص الرسالة عند وصولها. ولم يشهد حينها شيء لـ{domain}.</translation>
    </message>
    <message>
        <source>A server on the way noted that the checks failed there.</source>
        <extracomment>{name} = server that recorded the failure, {result} = the word it noted</extracomment>
        <translation>دوّن خادم في الطريق أن الفحوص فشلت عنده.</translation>
    </message>
    <message>
        <source>{name} wrote “{result}” when the message came in. The good results of later servers cannot mend that.</source>
        <translation>كتب {name} «{result}» عند وصول الرسالة إليه. ولا تستطيع النتائج الجيدة لخوادم لاحقة إصلاح ذلك.</translation>
    </message>
    <message>
        <source>It entered the mail service from another customer’s account.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>دخلت خدمة البريد من حساب زبون آخر.</translation>
    </message>
    <message>
        <source>Marks in the header name a customer that is not {domain}. The service then sealed it for {domain} all the same.</source>
        <translation>علامات في الترويسة تذكر زبونًا ليس {domain}. ومع ذلك ختمتها الخدمة باسم {domain}.</translation>
    </message>
    <message>
        <source>The older part of the path may be made up.</source>
        <extracomment>count = number of lines</extracomment>
        <translation>الجزء الأقدم من المسار قد يكون مختلقًا.</translation>
    </message>
    <message>
        <source>Servers that are not yours wrote it. Such lines look right or wrong as their writer likes, so they prove nothing.</source>
        <translation>كتبته خوادم ليست لك. تبدو أسطر كهذه صحيحة أو خاطئة كما يشاء كاتبها، فهي لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>The path does not show where the message began.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يُظهر المسار أين بدأت الرسالة.</translation>
    </message>
    <message>
        <source>Mail from {domain} always shows the first step inside its own system. Here that step is missing.</source>
        <translation>البريد من {domain} يُظهر دائمًا الخطوة الأولى داخل نظامه. وهذه الخطوة غائبة هنا.</translation>
    </message>
    <message>
        <source>We are not sure which servers are yours.</source>
        <translation>لسنا متأكدين أي الخوادم خوادمك.</translation>
    </message>
    <message>
        <source>The line between your servers and strangers is only a guess here. What we say about the sending computer depends on it.</source>
        <translation>الخط بين خوادمك والغرباء هنا مجرد تخمين. وعليه يتوقف ما نقوله عن الحاسوب المرسِل.</translation>
    </message>
    <message>
        <source>Name your own mail servers in the settings.</source>
        <translation>اذكر أسماء خوادم بريدك في الإعدادات.</translation>
    </message>
    <message>
        <source>Your server {by} took the message from {ip}.</source>
        <extracomment>{by} = own server, {ip} = address that handed the message over</extracomment>
        <translation>خادمك {by} تسلّم الرسالة من {ip}.</translation>
    </message>
    <message>
        <source>Your own side wrote this step, so it can be trusted. All older steps are claims of others.</source>
        <translation>كتب طرفك أنت هذه الخطوة، فيمكن الوثوق بها. وكل الخطوات الأقدم ادّعاءات من غيرك.</translation>
    </message>
    <message>
        <source>One step of the path cannot be read.</source>
        <translation>تعذّرت قراءة خطوة من المسار.</translation>
    </message>
    <message>
        <source>The line follows no form we know. It may be damaged or come from a rare program.</source>
        <translation>لا يتبع السطر أي صيغة نعرفها. قد يكون تالفًا أو من برنامج نادر.</translation>
    </message>
    <message>
        <source>The clocks along the path do not agree.</source>
        <extracomment>{by} = server, {seconds} = a length of time such as &quot;2 min&quot;</extracomment>
        <translation>الساعات على طول المسار غير متفقة.</translation>
    </message>
    <message>
        <source>At {by} the time jumps back by {seconds}. A clock that runs wrong is the usual cause.</source>
        <translation>عند {by} يقفز الوقت إلى الوراء بمقدار {seconds}. والسبب المعتاد ساعة غير مضبوطة.</translation>
    </message>
    <message>
        <source>The message waited for {seconds} on its way.</source>
        <extracomment>{by} = server, {seconds} = a length of time</extracomment>
        <translation>انتظرت الرسالة في طريقها {seconds}.</translation>
    </message>
    <message>
        <source>The wait was before {by}. Busy servers, filters and lists hold mail back, so this is common.</source>
        <translation>كان الانتظار قبل {by}. الخوادم المشغولة والمرشِّحات والقوائم تؤخر البريد، فهذا شائع.</translation>
    </message>
    <message>
        <source>One step is not written the way its server writes.</source>
        <translation>خطوة ليست مكتوبة كما يكتبها خادمها.</translation>
    </message>
    <message>
        <source>The line claims to come from {by}. {reason} So it may be made up.</source>
        <extracomment>{by} = server named in the line, {reason} = a whole sentence</extracomment>
        <translation>يدّعي السطر أنه من {by}. {reason} لذلك قد يكون مختلقًا.</translation>
    </message>
    <message>
        <source>The path has the mark of a spam program.</source>
        <translation>على المسار أثر برنامج بريد مزعج.</translation>
    </message>
    <message>
        <source>One step follows a pattern that only mass mailing tools write. No real server makes such a line.</source>
        <translation>تتبع خطوة نمطًا لا تكتبه إلا أدوات الإرسال الجماعي. لا يكتب أي خادم حقيقي سطرًا كهذا.</translation>
    </message>
    <message>
        <source>The sending computer used your own name as its name.</source>
        <extracomment>{name} = name the computer gave, {ip} = its address</extracomment>
        <translation>استعمل الحاسوب المرسِل اسمك أنت اسمًا له.</translation>
    </message>
    <message>
        <source>{ip} called itself {name} when it connected. Honest servers give their own name.</source>
        <translation>سمّى {ip} نفسه {name} عندما اتصل. والخوادم الصادقة تذكر اسمها هي.</translation>
    </message>
    <message>
        <source>One step has a date that cannot be right.</source>
        <translation>خطوة تحمل تاريخًا لا يمكن أن يكون صحيحًا.</translation>
    </message>
    <message>
        <source>That is the line of {by}. {reason} A wrong clock can do that, and so can somebody who made it up.</source>
        <extracomment>{by} = server named in the line, {reason} = a whole sentence</extracomment>
        <translation>ذلك هو سطر {by}. {reason} قد تسبب ذلك ساعة خاطئة، وقد يسببه من اختلق السطر.</translation>
    </message>
    <message>
        <source>One step names an address that nobody can have.</source>
        <extracomment>{ip} = address</extracomment>
        <translation>خطوة تذكر عنوانًا لا يمكن أن يكون لأحد.</translation>
    </message>
    <message>
        <source>{ip} is not in use anywhere on the net. Perhaps somebody made the line up.</source>
        <translation>العنوان {ip} غير مستعمل في أي مكان على الشبكة. ربما اختلق أحد السطر.</translation>
    </message>
    <message>
        <source>It uses your own domain but came from outside.</source>
        <extracomment>{domain} = the reader&apos;s own domain, {ip} = address that handed the message over</extracomment>
        <translation>تستعمل نطاقك أنت لكنها جاءت من الخارج.</translation>
    </message>
    <message>
        <source>{ip} handed it in without a login. Real mail from {domain} does not come that way.</source>
        <translation>سلّمها {ip} دون تسجيل دخول. والبريد الحقيقي من {domain} لا يأتي بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Tell whoever runs your mail server.</source>
        <translation>أخبر المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>{by} took the message from a user who had logged in.</source>
        <extracomment>{by} = server</extracomment>
        <translation>تسلّم {by} الرسالة من مستخدم سجّل الدخول.</translation>
    </message>
    <message>
        <source>So it came from an account on that server. Who sat at the keyboard cannot be seen.</source>
        <translation>إذن جاءت من حساب على ذلك الخادم. أما من كان جالسًا أمام لوحة المفاتيح فلا يمكن رؤيته.</translation>
    </message>
    <message>
        <source>The message has more than one sender line.</source>
        <translation>في الرسالة أكثر من سطر مرسل.</translation>
    </message>
    <message>
        <source>Mail programs disagree which one they show. The checks speak only for {proven}.</source>
        <extracomment>{proven} = what the checks prove, or a phrase</extracomment>
        <translation>تختلف برامج البريد في أي منها تعرض. والفحوص لا تشهد إلا لـ{proven}.</translation>
    </message>
    <message>
        <source>The message has no sender line.</source>
        <translation>ليس في الرسالة سطر مرسل.</translation>
    </message>
    <message>
        <source>Every message must have one. Without it nothing can be checked, and programs show some other name.</source>
        <translation>يجب أن يكون في كل رسالة سطر مرسل. وبدونه لا يمكن فحص شيء، وتعرض البرامج اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name you see comes from another line.</source>
        <extracomment>{header} = line whose content is shown, {address} = address in it</extracomment>
        <translation>الاسم الذي تراه مأخوذ من سطر آخر.</translation>
    </message>
    <message>
        <source>There is no sender line, so programs show {address} from the line {header}. Nobody checks that line.</source>
        <translation>لا يوجد سطر مرسل، فتعرض البرامج {address} من السطر {header}. ولا أحد يفحص ذلك السطر.</translation>
    </message>
    <message>
        <source>The sender line names more than one person.</source>
        <translation>سطر المرسل يذكر أكثر من شخص.</translation>
    </message>
    <message>
        <source>Nearly all mail names one. Many programs show only the first of them.</source>
        <translation>يكاد كل بريد يذكر واحدًا فقط. وبرامج كثيرة لا تعرض إلا الأول منهم.</translation>
    </message>
    <message>
        <source>The sender line names more than one domain.</source>
        <translation>سطر المرسل يذكر أكثر من نطاق.</translation>
    </message>
    <message>
        <source>The checks can speak for {proven} at most. What your program shows may be another one.</source>
        <extracomment>{proven} = domain the checks prove</extracomment>
        <translation>أقصى ما تشهد له الفحوص هو {proven}. وقد يعرض برنامجك غيره.</translation>
    </message>
    <message>
        <source>The sender line holds a group instead of a plain address.</source>
        <translation>في سطر المرسل مجموعة بدل عنوان عادي.</translation>
    </message>
    <message>
        <source>The name of the group can look like an address. Mail from a person is not written like that.</source>
        <translation>قد يبدو اسم المجموعة كأنه عنوان. والبريد من شخص لا يُكتب هكذا.</translation>
    </message>
    <message>
        <source>The sender address is written in an old and odd way.</source>
        <extracomment>{address} = the address that counts</extracomment>
        <translation>عنوان المرسل مكتوب بطريقة قديمة وغريبة.</translation>
    </message>
    <message>
        <source>It holds a route of several names. Only the last part counts, which is {address}.</source>
        <translation>فيه مسار من عدة أسماء. ولا يُعتدّ إلا بالجزء الأخير، وهو {address}.</translation>
    </message>
    <message>
        <source>The sender line is written wrongly.</source>
        <translation>سطر المرسل مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>Programs may read it as {readings}. A forger can use that to pass the checks with one and show the other.</source>
        <extracomment>{readings} = addresses that programs may show</extracomment>
        <translation>قد تقرؤه البرامج هكذا: {readings}. يستطيع المزوِّر أن يجتاز الفحوص بقراءة ويعرض الأخرى.</translation>
    </message>
    <message>
        <source>The sender line holds broken characters.</source>
        <translation>في سطر المرسل أحرف معطوبة.</translation>
    </message>
    <message>
        <source>They are no proper text. Programs show them each in their own way, which can hide the true address.</source>
        <translation>ليست نصًا صحيحًا. يعرضها كل برنامج بطريقته، وقد يخفي ذلك العنوان الحقيقي.</translation>
    </message>
    <message>
        <source>The domain in the sender line cannot exist.</source>
        <extracomment>{domain} = what stands behind the @</extracomment>
        <translation>النطاق في سطر المرسل لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>“{domain}” breaks the rules for names. So nobody can vouch for it, and nobody can answer.</source>
        <translation>«{domain}» يخالف قواعد الأسماء. لذلك لا يستطيع أحد أن يشهد له، ولا يستطيع أحد أن يردّ عليه.</translation>
    </message>
    <message>
        <source>The sender address ends in a bare number.</source>
        <extracomment>{address} = the sender address</extracomment>
        <translation>عنوان المرسل ينتهي برقم مجرد.</translation>
    </message>
    <message>
        <source>{address} names a computer, not a domain. Nobody can vouch for such an address.</source>
        <translation>{address} يذكر حاسوبًا لا نطاقًا. ولا يستطيع أحد أن يشهد لعنوان كهذا.</translation>
    </message>
    <message>
        <source>The sender address ends with a dot.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>عنوان المرسل ينتهي بنقطة.</translation>
    </message>
    <message>
        <source>It means the same as {domain} without the dot. Some programs stumble over it.</source>
        <translation>معناه مثل {domain} بدون النقطة. وبعض البرامج تتعثر بها.</translation>
    </message>
    <message>
        <source>The shown name hides an address in code.</source>
        <extracomment>{imitated} = address that the name shows, {address} = the true address</extracomment>
        <translation>الاسم المعروض يخفي عنوانًا مرمّزًا.</translation>
    </message>
    <message>
        <source>On screen the name reads {imitated}. The true sender address is {address}.</source>
        <translation>يُقرأ الاسم على الشاشة {imitated}. وعنوان المرسل الحقيقي هو {address}.</translation>
    </message>
    <message>
        <source>Part of the sender address is written in code.</source>
        <extracomment>{imitated} = address that some programs show, {address} = the true address</extracomment>
        <translation>جزء من عنوان المرسل مكتوب بالترميز.</translation>
    </message>
    <message>
        <source>That is not allowed there. Some programs decode it and show {imitated} instead of {address}.</source>
        <translation>ذلك غير مسموح هناك. بعض البرامج تفك الترميز وتعرض {imitated} بدل {address}.</translation>
    </message>
    <message>
        <source>Hidden control marks sit in the sender line.</source>
        <extracomment>{imitated} = what some programs show</extracomment>
        <translation>في سطر المرسل علامات تحكم خفية.</translation>
    </message>
    <message>
        <source>They make some programs stop reading early. Those would show {imitated}.</source>
        <translation>تجعل بعض البرامج تتوقف عن القراءة مبكرًا. فتعرض تلك البرامج {imitated}.</translation>
    </message>
    <message>
        <source>The address holds a second @ to mislead you.</source>
        <extracomment>{address} = whole address, {domain} = the real domain</extracomment>
        <translation>في العنوان علامة @ ثانية لتضليلك.</translation>
    </message>
    <message>
        <source>The real domain is {domain}. The part before the last @ is made to look like {imitated}.</source>
        <translation>النطاق الحقيقي هو {domain}. أما الجزء الذي قبل آخر @ فصُنع ليبدو مثل {imitated}.</translation>
    </message>
    <message>
        <source>A remark in the sender line looks like an address.</source>
        <extracomment>{imitated} = address in the remark, {address} = the true address</extracomment>
        <translation>تعليق في سطر المرسل يبدو كأنه عنوان.</translation>
    </message>
    <message>
        <source>Some programs show {imitated} as the sender. The true address is {address}.</source>
        <translation>بعض البرامج تعرض {imitated} مرسلًا. والعنوان الحقيقي هو {address}.</translation>
    </message>
    <message>
        <source>The shown name is an address, but not the true one.</source>
        <extracomment>{imitated} = address that the name shows, {address} = the true address</extracomment>
        <translation>الاسم المعروض عنوان، لكنه ليس العنوان الحقيقي.</translation>
    </message>
    <message>
        <source>The name reads {imitated}. The message comes from {address}.</source>
        <translation>المكتوب في الاسم {imitated}. والرسالة جاءت من {address}.</translation>
    </message>
    <message>
        <source>Trust the address, not the name.</source>
        <translation>ثق بالعنوان، لا بالاسم.</translation>
    </message>
    <message>
        <source>The shown name speaks of {imitated}, the address does not.</source>
        <extracomment>{imitated} = domain that the name shows, {domain} = the true domain</extracomment>
        <translation>الاسم المعروض يتحدث عن {imitated}، والعنوان لا يتحدث عنه.</translation>
    </message>
    <message>
        <source>The message comes from {domain}. Anyone can type any name beside their address.</source>
        <translation>الرسالة جاءت من {domain}. يستطيع أي أحد أن يكتب أي اسم بجانب عنوانه.</translation>
    </message>
    <message>
        <source>The shown name is padded to push the address out of sight.</source>
        <extracomment>{address} = the true address</extracomment>
        <translation>الاسم المعروض محشوّ ليدفع العنوان خارج النظر.</translation>
    </message>
    <message>
        <source>It is very long or full of blanks. The address behind it is {address}.</source>
        <translation>هو طويل جدًا أو مليء بالمسافات. والعنوان الذي وراءه هو {address}.</translation>
    </message>
    <message>
        <source>It shows the name of someone you know, with another address.</source>
        <extracomment>{name} = name shown, {address} = the true address</extracomment>
        <translation>تُظهر اسم شخص تعرفه، لكن بعنوان آخر.</translation>
    </message>
    <message>
        <source>The name is {name}, but {address} is not the address you have for that person.</source>
        <translation>الاسم هو {name}، لكن {address} ليس العنوان الذي لديك لذلك الشخص.</translation>
    </message>
    <message>
        <source>Ask the person another way, for example by phone.</source>
        <translation>اسأل الشخص بطريقة أخرى، بالهاتف مثلًا.</translation>
    </message>
    <message>
        <source>{domain} mixes the letters of two or more alphabets.</source>
        <extracomment>{domain} = domain as written, {imitated} = what it looks like</extracomment>
        <translation>{domain} يخلط أحرفًا من أبجديتين أو أكثر.</translation>
    </message>
    <message>
        <source>Some letters only look like the usual ones. Read quickly, it seems to be {imitated}.</source>
        <translation>بعض الأحرف تشبه الأحرف المعتادة فحسب. وعند القراءة السريعة يبدو كأنه {imitated}.</translation>
    </message>
    <message>
        <source>{domain} is written in a foreign alphabet that looks like ours.</source>
        <extracomment>{domain} = domain as written, {imitated} = what it looks like</extracomment>
        <translation>{domain} مكتوب بأبجدية أجنبية تشبه الأبجدية المعتادة.</translation>
    </message>
    <message>
        <source>On screen it can hardly be told from {imitated}. It is another domain with another owner.</source>
        <translation>لا يكاد يُميَّز على الشاشة من {imitated}. وهو نطاق آخر لصاحب آخر.</translation>
    </message>
    <message>
        <source>{domain} only looks like {imitated}.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>{domain} يشبه {imitated} فحسب.</translation>
    </message>
    <message>
        <source>It is another domain that differs in a few letters. Whoever owns it need not be whom you think.</source>
        <translation>هو نطاق آخر يختلف في بضعة أحرف. وقد لا يكون صاحبه من تظن.</translation>
    </message>
    <message>
        <source>Compare the names letter by letter.</source>
        <translation>قارن الاسمين حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>Hidden marks turn the text of a line around.</source>
        <extracomment>{header} = name of the line</extracomment>
        <translation>علامات خفية تعكس نص سطر.</translation>
    </message>
    <message>
        <source>The line {header} reads one way and means another. Honest mail has no use for this.</source>
        <translation>السطر {header} يُقرأ شيئًا ويعني شيئًا آخر. ولا حاجة للبريد الصادق إلى ذلك.</translation>
    </message>
    <message>
        <source>Invisible characters sit in the sender address.</source>
        <extracomment>{imitated} = what the address looks like</extracomment>
        <translation>في عنوان المرسل أحرف غير مرئية.</translation>
    </message>
    <message>
        <source>On screen it looks like {imitated}, but it is not the same address.</source>
        <translation>يبدو على الشاشة مثل {imitated}، لكنه ليس العنوان نفسه.</translation>
    </message>
    <message>
        <source>Your answer would go to another domain.</source>
        <extracomment>{address} = address that answers go to, {domain} = domain of the From line</extracomment>
        <translation>ردّك سيذهب إلى نطاق آخر.</translation>
    </message>
    <message>
        <source>Answers go to {address}, not to {domain}. Forms and help desks do that too, so look at who it is.</source>
        <translation>تذهب الردود إلى {address}، لا إلى {domain}. تفعل النماذج ومكاتب الدعم ذلك أيضًا، فانظر من هو.</translation>
    </message>
    <message>
        <source>Earlier mails in this conversation came from another domain.</source>
        <extracomment>{imitated} = domain of the earlier mails, {domain} = domain of this one</extracomment>
        <translation>الرسائل السابقة في هذه المحادثة جاءت من نطاق آخر.</translation>
    </message>
    <message>
        <source>They came from {imitated}, and this one comes from {domain}. Somebody may have stepped in between.</source>
        <translation>جاءت من {imitated}، وهذه جاءت من {domain}. ربما تدخّل أحد بينكما.</translation>
    </message>
    <message>
        <source>Ask the person another way before you pay or send anything.</source>
        <translation>اسأل الشخص بطريقة أخرى قبل أن تدفع أو ترسل شيئًا.</translation>
    </message>
    <message>
        <source>Your address is not among those it was written to.</source>
        <translation>عنوانك ليس بين العناوين التي كُتبت إليها الرسالة.</translation>
    </message>
    <message>
        <source>Lists and hidden copies do that. So does somebody who sends one message to very many.</source>
        <translation>تفعل القوائم البريدية والنسخ المخفية ذلك. ويفعله أيضًا من يرسل رسالة واحدة إلى كثيرين جدًا.</translation>
    </message>
    <message>
        <source>{domain} allows {ip} to send its mail.</source>
        <extracomment>{domain} = domain of the From line, {ip} = address of the sending computer</extracomment>
        <translation>يسمح {domain} للعنوان {ip} بإرسال بريده.</translation>
    </message>
    <message>
        <source>The sending computer stands on the sender list (SPF) of {domain}. That is the domain you see in the sender line.</source>
        <translation>الحاسوب المرسِل على قائمة المرسلين (SPF) للنطاق {domain}. وهو النطاق الذي تراه في سطر المرسل.</translation>
    </message>
    <message>
        <source>The sending computer speaks for {proven}, not for {domain}.</source>
        <extracomment>{proven} = domain of the return address, {domain} = domain of the From line</extracomment>
        <translation>الحاسوب المرسِل يشهد لـ{proven}، لا لـ{domain}.</translation>
    </message>
    <message>
        <source>{ip} stands on the sender list (SPF) of {proven}. That proves nothing about {domain}, which you see in the sender line.</source>
        <translation>{ip} على قائمة المرسلين (SPF) للنطاق {proven}. وهذا لا يثبت شيئًا عن {domain} الذي تراه في سطر المرسل.</translation>
    </message>
    <message>
        <source>Mail services often send this way. Look at the seals too.</source>
        <translation>كثيرًا ما ترسل خدمات البريد بهذه الطريقة. انظر إلى الأختام أيضًا.</translation>
    </message>
    <message>
        <source>The sending computer proved its own name.</source>
        <extracomment>{domain} = name the sending computer gave for itself, {ip} = its address</extracomment>
        <translation>الحاسوب المرسِل أثبت اسمه.</translation>
    </message>
    <message>
        <source>The message has no return address, so the name of the computer was checked. The sender list (SPF) of {domain} holds {ip}.</source>
        <translation>ليس للرسالة عنوان إرجاع، ففُحص اسم الحاسوب. وقائمة المرسلين (SPF) للنطاق {domain} فيها {ip}.</translation>
    </message>
    <message>
        <source>Only the sending computer speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يشهد لـ{domain} إلا الحاسوب المرسِل.</translation>
    </message>
    <message>
        <source>We found no seal of {domain} that fits. A sender list (SPF) is weaker, for others may use the same computer.</source>
        <translation>لم نجد ختمًا من {domain} يطابق. وقائمة المرسلين (SPF) أضعف، فقد يستعمل غيره الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>{ip} is not on the sender list of {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>{ip} ليس على قائمة المرسلين للنطاق {domain}.</translation>
    </message>
    <message>
        <source>A forwarder on the way can cause this. Otherwise somebody used a computer that {domain} wants refused (SPF).</source>
        <translation>قد يسبب ذلك محوِّل في الطريق. وإلا فقد استعمل أحد حاسوبًا يريد {domain} رفضه (SPF).</translation>
    </message>
    <message>
        <source>{ip} does not seem to send for {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>لا يبدو أن {ip} يرسل عن {domain}.</translation>
    </message>
    <message>
        <source>A forwarder on the way can cause this. The sender list (SPF) of {domain} asks for care, not for refusal.</source>
        <translation>قد يسبب ذلك محوِّل في الطريق. قائمة المرسلين (SPF) للنطاق {domain} تطلب الحذر، لا الرفض.</translation>
    </message>
    <message>
        <source>{domain} says neither yes nor no to {ip}.</source>
        <extracomment>{domain} = domain whose list was read, {ip} = address of the sending computer</extracomment>
        <translation>لا يقول {domain} نعم ولا لا عن {ip}.</translation>
    </message>
    <message>
        <source>The sender list (SPF) of {domain} leaves it open whether this computer may send. So it proves nothing.</source>
        <translation>قائمة المرسلين (SPF) للنطاق {domain} لا تحسم هل يجوز لهذا الحاسوب أن يرسل. فهي لا تثبت شيئًا.</translation>
    </message>
    <message>
        <source>The sender list of {domain} has a mistake in it.</source>
        <extracomment>{domain} = domain whose list was read</extracomment>
        <translation>في قائمة المرسلين للنطاق {domain} خطأ.</translation>
    </message>
    <message>
        <source>{reason} This is a slip of the owner and says nothing about the sender (SPF).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} هذه زلّة من صاحب النطاق ولا تقول شيئًا عن المرسل (SPF).</translation>
    </message>
    <message>
        <source>The sender list of {domain} could not be read just now.</source>
        <extracomment>{domain} = domain whose list was asked for</extracomment>
        <translation>تعذّرت الآن قراءة قائمة المرسلين للنطاق {domain}.</translation>
    </message>
    <message>
        <source>The name service (DNS) gave no answer. That is neither good nor bad.</source>
        <translation>لم تُجب خدمة الأسماء (DNS). وهذا ليس جيدًا ولا سيئًا.</translation>
    </message>
    <message>
        <source>The sending computer could not be checked.</source>
        <translation>تعذّر فحص الحاسوب المرسِل.</translation>
    </message>
    <message>
        <source>{reason} So we could not look at any sender list (SPF).</source>
        <extracomment>{reason} = a whole sentence</extracomment>
        <translation>{reason} لذلك لم نستطع النظر في أي قائمة مرسلين (SPF).</translation>
    </message>
    <message>
        <source>{domain} has no sender list.</source>
        <extracomment>{domain} = domain that was asked</extracomment>
        <translation>ليست لدى {domain} قائمة مرسلين.</translation>
    </message>
    <message>
        <source>The owner does not say which computers may send its mail (SPF). This check is missing, not failed.</source>
        <translation>لا يقول صاحب النطاق أي الحواسيب يجوز لها إرسال بريده (SPF). هذا الفحص غائب، لا فاشل.</translation>
    </message>
    <message>
        <source>{domain} lets almost anyone send in its name.</source>
        <extracomment>{domain} = domain whose list was read</extracomment>
        <translation>يسمح {domain} لأي أحد تقريبًا بالإرسال باسمه.</translation>
    </message>
    <message>
        <source>Its sender list (SPF) is so wide that being on it proves nothing. A forger would pass as well.</source>
        <translation>قائمة مرسليه (SPF) واسعة إلى حد أن الوجود عليها لا يثبت شيئًا. فالمزوِّر أيضًا يجتازها.</translation>
    </message>
    <message>
        <source>Look for a seal instead.</source>
        <translation>ابحث عن ختم بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A forwarder you trust passed the message on.</source>
        <extracomment>{receiver} = forwarding server the user trusts, {ip} = address of the computer before it</extracomment>
        <translation>مرّر الرسالة محوِّل تثق به.</translation>
    </message>
    <message>
        <source>So we checked the computer that gave it to {receiver}, which is {ip} (SPF).</source>
        <translation>لذلك فحصنا الحاسوب الذي سلّمها إلى {receiver}، وهو {ip} (SPF).</translation>
    </message>
    <message>
        <source>Many others send from the same computer.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain of the From line</extracomment>
        <translation>كثيرون غيره يرسلون من الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>{ip} serves many customers, and {domain} lists it. Being on that list does not tell them apart (SPF).</source>
        <translation>يخدم {ip} زبائن كثيرين، وهو على قائمة {domain}. والوجود على تلك القائمة لا يميّز بينهم (SPF).</translation>
    </message>
    <message>
        <source>Look for a seal of {domain}.</source>
        <translation>ابحث عن ختم من {domain}.</translation>
    </message>
</context>
<context>
    <name>FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Accessible name of a finding. %1 = severity (&quot;Bad sign&quot;), %2 = the finding&apos;s sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Show in source: %1</source>
        <extracomment>Accessible name of the link from a finding to the source. %1 = &quot;Lines 12–18&quot;</extracomment>
        <translation>إظهار في المصدر: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>نسخ الاستنتاج</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message numerus="yes">
        <source>%n more note(s)</source>
        <comment>folded findings</comment>
        <translation>
            <numerusform>لا ملاحظات أخرى</numerusform>
            <numerusform>ملاحظة أخرى</numerusform>
            <numerusform>ملاحظتان أخريان</numerusform>
            <numerusform>%n ملاحظات أخرى</numerusform>
            <numerusform>%n ملاحظة أخرى</numerusform>
            <numerusform>%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>findings</comment>
        <translation>
            <numerusform>إظهار الباقي</numerusform>
            <numerusform>إظهار واحد آخر</numerusform>
            <numerusform>إظهار اثنين آخرين</numerusform>
            <numerusform>إظهار %n أخرى</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
            <numerusform>إظهار %n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeadersModel</name>
    <message>
        <source>(not a header line)</source>
        <translation>(ليس سطر ترويسة)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>HeadersPanel</name>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message>
        <source>The whole value of the chosen header line</source>
        <translation>القيمة الكاملة لسطر الترويسة المحدد</translation>
    </message>
    <message>
        <source>Filter by name or value</source>
        <translation>تصفية حسب الاسم أو القيمة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show &amp;raw</source>
        <translation>إظهار الأصل ال&amp;خام</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>No page has all of these words.</source>
        <translation>لا صفحة فيها كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>صفحة من الدليل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
</context>
<context>
    <name>Hop</name>
    <message>
        <source>The line bears no date.</source>
        <translation>لا يحمل السطر تاريخًا.</translation>
    </message>
    <message>
        <source>The date does not tell its time zone.</source>
        <translation>لا يذكر التاريخ منطقته الزمنية.</translation>
    </message>
    <message>
        <source>The day of the week does not fit the date.</source>
        <translation>يوم الأسبوع لا يوافق التاريخ.</translation>
    </message>
    <message>
        <source>The name of the time zone does not fit the time.</source>
        <translation>اسم المنطقة الزمنية لا يوافق الوقت.</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>التاريخ في المستقبل.</translation>
    </message>
    <message>
        <source>The date lies long before that of the message.</source>
        <translation>التاريخ أقدم بكثير من تاريخ الرسالة.</translation>
    </message>
    <message>
        <source>No place on earth has such a time zone.</source>
        <translation>لا مكان على الأرض له منطقة زمنية كهذه.</translation>
    </message>
    <message>
        <source>The time zone is an odd one.</source>
        <translation>المنطقة الزمنية غريبة.</translation>
    </message>
    <message>
        <source>Its clock and the one before it do not agree.</source>
        <translation>ساعتها وساعة الخطوة التي قبلها غير متفقتين.</translation>
    </message>
    <message>
        <source>It bears an earlier time than the step before.</source>
        <translation>تحمل وقتًا أبكر من الخطوة التي قبلها.</translation>
    </message>
    <message>
        <source>The time jumps back by whole hours, as with a wrong time zone.</source>
        <translation>يقفز الوقت إلى الوراء ساعات كاملة، كما يحدث مع منطقة زمنية خاطئة.</translation>
    </message>
    <message>
        <source>The time jumps back by more than half a day.</source>
        <translation>يقفز الوقت إلى الوراء أكثر من نصف يوم.</translation>
    </message>
    <message>
        <source>The number of the line was made at another time than it says.</source>
        <translation>صُنع رقم السطر في وقت غير الذي يذكره.</translation>
    </message>
    <message>
        <source>Another line bears the same number.</source>
        <translation>سطر آخر يحمل الرقم نفسه.</translation>
    </message>
    <message>
        <source>The same line stands there twice.</source>
        <translation>السطر نفسه موجود مرتين.</translation>
    </message>
    <message>
        <source>The number of the line has the wrong form for that program.</source>
        <translation>شكل رقم السطر لا يصح لذلك البرنامج.</translation>
    </message>
    <message>
        <source>That mail provider never writes such a line.</source>
        <translation>مزوّد البريد ذاك لا يكتب سطرًا كهذا أبدًا.</translation>
    </message>
    <message>
        <source>The version of the program is missing.</source>
        <translation>إصدار البرنامج غائب.</translation>
    </message>
    <message>
        <source>It claims a coded line but does not say which code.</source>
        <translation>يدّعي اتصالًا مشفّرًا دون أن يذكر طريقة التشفير.</translation>
    </message>
    <message>
        <source>It names two ways of coding that do not go together.</source>
        <translation>يذكر طريقتي تشفير لا تجتمعان.</translation>
    </message>
    <message>
        <source>It names a way of coding that was not yet known on that day.</source>
        <translation>يذكر طريقة تشفير لم تكن معروفة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>The date is written as only mass mailing tools write it.</source>
        <translation>التاريخ مكتوب كما لا تكتبه إلا أدوات الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>The line is built as only mass mailing tools build it.</source>
        <translation>السطر مبنيّ كما لا تبنيه إلا أدوات الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>It names a server that mass mailing tools like to make up.</source>
        <translation>يذكر خادمًا من النوع الذي تختلقه أدوات الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>It gave your own server’s name as its own.</source>
        <translation>ذكر اسم خادمك أنت على أنه اسمه.</translation>
    </message>
    <message>
        <source>It gave your own domain as its name.</source>
        <translation>ذكر نطاقك أنت على أنه اسمه.</translation>
    </message>
    <message>
        <source>It gave another name than its address has.</source>
        <translation>ذكر اسمًا غير الاسم الذي لعنوانه.</translation>
    </message>
    <message>
        <source>It gave a single word as its name.</source>
        <translation>ذكر كلمة واحدة على أنها اسمه.</translation>
    </message>
    <message>
        <source>It gave another address than it has.</source>
        <translation>ذكر عنوانًا غير عنوانه.</translation>
    </message>
    <message>
        <source>The server noted that the name may be made up.</source>
        <translation>دوّن الخادم أن الاسم قد يكون مختلقًا.</translation>
    </message>
    <message>
        <source>This step does not join up with the one before it.</source>
        <translation>لا تتصل هذه الخطوة بالخطوة التي قبلها.</translation>
    </message>
    <message>
        <source>The provider named below is not the one that handed it over.</source>
        <translation>المزوّد المذكور أدناه ليس هو الذي سلّمها.</translation>
    </message>
    <message>
        <source>Nobody on the net can have this address.</source>
        <translation>لا يمكن أن يكون هذا العنوان لأحد على الشبكة.</translation>
    </message>
    <message>
        <source>The address is one of a private net.</source>
        <translation>العنوان من عناوين شبكة خاصة.</translation>
    </message>
    <message>
        <source>Older lines stand below a step with a login.</source>
        <translation>توجد أسطر أقدم تحت خطوة فيها تسجيل دخول.</translation>
    </message>
    <message>
        <source>The line names a reader who is not in the message.</source>
        <translation>يذكر السطر قارئًا ليس في الرسالة.</translation>
    </message>
    <message>
        <source>Lines that only your own side may write stand below it.</source>
        <translation>تحته أسطر لا يجوز أن يكتبها إلا طرفك أنت.</translation>
    </message>
    <message>
        <source>This step is odd: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>هذه الخطوة غريبة: {name}.</translation>
    </message>
    <message>
        <source>The clock of {by} seems about {seconds} fast.</source>
        <extracomment>{by} = server, {seconds} = a length of time such as &quot;4 min&quot;</extracomment>
        <translation>يبدو أن ساعة {by} متقدمة بنحو {seconds}.</translation>
    </message>
    <message>
        <source>The clock of {by} seems about {seconds} slow.</source>
        <translation>يبدو أن ساعة {by} متأخرة بنحو {seconds}.</translation>
    </message>
    <message numerus="yes">
        <source>Before it came %n more step(s) inside that provider (X-Received).</source>
        <extracomment>X-Received is the name of a header line</extracomment>
        <translation>
            <numerusform>لم تسبقها خطوة أخرى داخل ذلك المزوّد (X-Received).</numerusform>
            <numerusform>سبقتها خطوة أخرى داخل ذلك المزوّد (X-Received).</numerusform>
            <numerusform>سبقتها خطوتان أخريان داخل ذلك المزوّد (X-Received).</numerusform>
            <numerusform>سبقتها %n خطوات أخرى داخل ذلك المزوّد (X-Received).</numerusform>
            <numerusform>سبقتها %n خطوة أخرى داخل ذلك المزوّد (X-Received).</numerusform>
            <numerusform>سبقتها %n خطوة أخرى داخل ذلك المزوّد (X-Received).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HopsModel</name>
    <message>
        <source>Unknown computer</source>
        <translation>حاسوب غير معروف</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>غير مدوَّن</translation>
    </message>
    <message>
        <source>It called itself “%1”.</source>
        <extracomment>Path. %1 = the name a computer gave itself</extracomment>
        <translation>سمّى نفسه «%1».</translation>
    </message>
    <message>
        <source>A mail filter took it in here. If it works for you, choose it as yours.</source>
        <translation>تسلّمها هنا مرشِّح بريد. إن كان يعمل لك فاختر أنه لك.</translation>
    </message>
    <message>
        <source>Your server %1 wrote this down: it is the true sending address.</source>
        <extracomment>Path. %1 = host name of the user&apos;s own receiving server</extracomment>
        <translation>دوّن هذا خادمك %1: إنه عنوان الإرسال الحقيقي.</translation>
    </message>
    <message>
        <source>Written by the sender’s side: it can be invented.</source>
        <translation>كتبه طرف المرسل: قد يكون مختلقًا.</translation>
    </message>
    <message>
        <source>Passed on encrypted (%1).</source>
        <extracomment>Path. %1 = &quot;TLS 1.3&quot; or just &quot;TLS&quot;</extracomment>
        <translation>مُرّرت مشفّرة (%1).</translation>
    </message>
    <message>
        <source>The sender had logged in there.</source>
        <translation>كان المرسل قد سجّل الدخول هناك.</translation>
    </message>
    <message>
        <source>Delivered.</source>
        <translation>سُلّمت.</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>الساعة مختلفة</translation>
    </message>
    <message>
        <source>How sure: %1.</source>
        <extracomment>Path. %1 = how sure, &quot;likely&quot;</extracomment>
        <translation>درجة اليقين: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Path, above the picture. %1 = &quot;First computer outside&quot;, %2 = address and name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>سُلّمت إلى</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>التأخير</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>Label</name>
    <message>
        <source>Real</source>
        <translation>حقيقية</translation>
    </message>
    <message>
        <source>Probably real</source>
        <translation>حقيقية على الأرجح</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير متّسقة</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>مزوَّرة</translation>
    </message>
    <message>
        <source>Good sign</source>
        <translation>علامة جيدة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Bad sign</source>
        <translation>علامة سيئة</translation>
    </message>
    <message>
        <source>The sender line</source>
        <translation>سطر المرسل</translation>
    </message>
    <message>
        <source>Names and looks</source>
        <translation>الأسماء والمظاهر</translation>
    </message>
    <message>
        <source>Sender list (SPF)</source>
        <translation>قائمة المرسلين (SPF)</translation>
    </message>
    <message>
        <source>Seals (DKIM)</source>
        <translation>الأختام (DKIM)</translation>
    </message>
    <message>
        <source>Rule of the domain owner (DMARC)</source>
        <translation>قاعدة صاحب النطاق (DMARC)</translation>
    </message>
    <message>
        <source>Vouching by a forwarder (ARC)</source>
        <translation>شهادة المحوِّل (ARC)</translation>
    </message>
    <message>
        <source>Results noted by servers</source>
        <translation>نتائج دوّنتها الخوادم</translation>
    </message>
    <message>
        <source>The way it came</source>
        <translation>الطريق الذي جاءت منه</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>طريقة كتابتها</translation>
    </message>
    <message>
        <source>Lists and forwarders</source>
        <translation>القوائم البريدية والمحوِّلون</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>الارتداد</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>ما أُعطي للفحص</translation>
    </message>
    <message>
        <source>Who was asked (DNS)</source>
        <translation>من سُئل (DNS)</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>من طرفك</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>مزعوم</translation>
    </message>
    <message>
        <source>Your settings name these servers as yours.</source>
        <translation>إعداداتك تذكر أن هذه الخوادم خوادمك.</translation>
    </message>
    <message>
        <source>We know how your mail provider writes its lines.</source>
        <translation>نعرف كيف يكتب مزوّد بريدك أسطره.</translation>
    </message>
    <message>
        <source>The server that noted the results wrote this step.</source>
        <translation>الخادم الذي دوّن النتائج كتب هذه الخطوة.</translation>
    </message>
    <message>
        <source>Your mail service marks this place in the header.</source>
        <translation>خدمة بريدك تضع علامة على هذا الموضع في الترويسة.</translation>
    </message>
    <message>
        <source>The names of the top servers show which ones are yours.</source>
        <translation>أسماء الخوادم العليا تدل على أي منها خوادمك.</translation>
    </message>
    <message>
        <source>There is only one step, so your server must have written it.</source>
        <translation>لا توجد إلا خطوة واحدة، إذن لا بد أن خادمك كتبها.</translation>
    </message>
    <message>
        <source>You set this place yourself.</source>
        <translation>أنت حددت هذا الموضع بنفسك.</translation>
    </message>
    <message>
        <source>No border between your servers and strangers was found.</source>
        <translation>لم يُعثر على حدّ بين خوادمك والغرباء.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>أعطيته أنت</translation>
    </message>
    <message>
        <source>from the line your server wrote</source>
        <translation>من السطر الذي كتبه خادمك</translation>
    </message>
    <message>
        <source>from the line Return-Path</source>
        <translation>من السطر Return-Path</translation>
    </message>
    <message>
        <source>from the line Received-SPF</source>
        <translation>من السطر Received-SPF</translation>
    </message>
    <message>
        <source>from the line Authentication-Results</source>
        <translation>من السطر Authentication-Results</translation>
    </message>
    <message>
        <source>from a line of your mail provider</source>
        <translation>من سطر كتبه مزوّد بريدك</translation>
    </message>
    <message>
        <source>Someone used your address</source>
        <translation>استعمل شخص آخر عنوانك</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <translation>إشعار ارتداد حقيقي لبريدك</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <translation>أُرسلت من حسابك، ولست أنت المرسل</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <translation>ليس إشعار ارتداد أصلًا</translation>
    </message>
    <message>
        <source>An automatic reply</source>
        <translation>رد آلي</translation>
    </message>
    <message>
        <source>Cannot tell whether it was yours</source>
        <translation>لا يمكن الجزم هل كانت رسالتك</translation>
    </message>
    <message>
        <source>A spam report about your mail</source>
        <translation>بلاغ عن بريدك بأنه مزعج</translation>
    </message>
    <message>
        <source>Your message was not delivered</source>
        <translation>لم تُسلَّم رسالتك</translation>
    </message>
    <message>
        <source>Your message is late, but not lost yet</source>
        <translation>رسالتك متأخرة، لكنها لم تضع بعد</translation>
    </message>
    <message>
        <source>Your message was delivered</source>
        <translation>سُلّمت رسالتك</translation>
    </message>
    <message>
        <source>Someone reported a message as spam</source>
        <translation>أبلغ شخص عن رسالة بأنها بريد مزعج</translation>
    </message>
    <message>
        <source>A server asks whether you wrote a message</source>
        <translation>خادم يسأل هل كتبت رسالة</translation>
    </message>
    <message>
        <source>A notice from a mail system</source>
        <translation>إشعار من نظام بريد</translation>
    </message>
    <message>
        <source>A note that a message was read</source>
        <translation>إشعار بأن رسالة قُرئت</translation>
    </message>
    <message>
        <source>only a guess</source>
        <translation>مجرد تخمين</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>شبه مؤكد</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>جاء جواب</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>لا يوجد اسم كهذا</translation>
    </message>
    <message>
        <source>nothing of this kind</source>
        <translation>لا شيء من هذا النوع</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>لم يأتِ جواب</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>tells the sender’s mailbox name</source>
        <translation>يكشف اسم صندوق بريد المرسل</translation>
    </message>
    <message>
        <source>The sending computer is on the sender list.</source>
        <translation>الحاسوب المرسِل على قائمة المرسلين.</translation>
    </message>
    <message>
        <source>The seal is whole.</source>
        <translation>الختم سليم.</translation>
    </message>
    <message>
        <source>The rule of the domain owner is met.</source>
        <translation>قاعدة صاحب النطاق متحققة.</translation>
    </message>
    <message>
        <source>The notes of the forwarders hold together.</source>
        <translation>تدوينات المحوِّلين مترابطة.</translation>
    </message>
    <message>
        <source>The check says yes.</source>
        <translation>الفحص يقول نعم.</translation>
    </message>
    <message>
        <source>The sending computer is not on the sender list.</source>
        <translation>الحاسوب المرسِل ليس على قائمة المرسلين.</translation>
    </message>
    <message>
        <source>The seal does not fit: changed on the way, or made up.</source>
        <translation>الختم غير مطابق: تغيّرت الرسالة في الطريق، أو الختم مختلق.</translation>
    </message>
    <message>
        <source>The rule of the domain owner is not met.</source>
        <translation>قاعدة صاحب النطاق غير متحققة.</translation>
    </message>
    <message>
        <source>The notes of the forwarders do not hold together.</source>
        <translation>تدوينات المحوِّلين غير مترابطة.</translation>
    </message>
    <message>
        <source>The check says no.</source>
        <translation>الفحص يقول لا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Key length in bits</source>
        <translation>طول المفتاح بالبت</translation>
    </message>
    <message>
        <source>Server that wrote it</source>
        <translation>الخادم الذي كتبه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>سطر الترويسة</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Imitated</source>
        <translation>المقلَّد</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>عنوان IP</translation>
    </message>
    <message>
        <source>Known address</source>
        <translation>العنوان المعروف</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد الأقصى</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Rule of the owner</source>
        <translation>قاعدة صاحب النطاق</translation>
    </message>
    <message>
        <source>Proven domain</source>
        <translation>النطاق المثبت</translation>
    </message>
    <message>
        <source>Ways to read it</source>
        <translation>طرق قراءته</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Receiving server</source>
        <translation>الخادم المستلِم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Mended</source>
        <translation>ما أُصلح</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Forwarder that sealed</source>
        <translation>المحوِّل الذي ختم</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Key name (selector)</source>
        <translation>اسم المفتاح (selector)</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>The sending computer does not seem to be on the sender list.</source>
        <translation>لا يبدو أن الحاسوب المرسِل على قائمة المرسلين.</translation>
    </message>
    <message>
        <source>The owner says neither yes nor no.</source>
        <translation>لا يقول صاحب النطاق نعم ولا لا.</translation>
    </message>
    <message>
        <source>There is nothing to check.</source>
        <translation>لا يوجد ما يُفحص.</translation>
    </message>
    <message>
        <source>The method is too weak to count.</source>
        <translation>الطريقة أضعف من أن يُعتدّ بها.</translation>
    </message>
    <message>
        <source>The record or seal is written wrongly.</source>
        <translation>السجل أو الختم مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The name service did not answer.</source>
        <translation>لم تُجب خدمة الأسماء.</translation>
    </message>
    <message>
        <source>This could not be checked.</source>
        <translation>تعذّر فحص هذا.</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>the size of a message</source>
        <translation>حجم الرسالة</translation>
    </message>
    <message>
        <source>the size of the header</source>
        <translation>حجم الترويسة</translation>
    </message>
    <message>
        <source>the number of header lines</source>
        <translation>عدد أسطر الترويسة</translation>
    </message>
    <message>
        <source>the number of parts</source>
        <translation>عدد الأجزاء</translation>
    </message>
    <message>
        <source>parts within parts</source>
        <translation>أجزاء داخل أجزاء</translation>
    </message>
    <message>
        <source>the number of messages inside</source>
        <translation>عدد الرسائل الموجودة داخلها</translation>
    </message>
    <message>
        <source>the number of seals (DKIM)</source>
        <translation>عدد الأختام (DKIM)</translation>
    </message>
    <message>
        <source>the number of old seals (DomainKeys)</source>
        <translation>عدد الأختام القديمة (DomainKeys)</translation>
    </message>
    <message>
        <source>the number of forwarders’ notes (ARC)</source>
        <translation>عدد تدوينات المحوِّلين (ARC)</translation>
    </message>
    <message>
        <source>the number of steps (DKIM2)</source>
        <translation>عدد الخطوات (DKIM2)</translation>
    </message>
    <message>
        <source>the number of questions to the name service</source>
        <translation>عدد الأسئلة إلى خدمة الأسماء</translation>
    </message>
    <message>
        <source>the size of one answer of the name service</source>
        <translation>حجم إجابة واحدة من خدمة الأسماء</translation>
    </message>
    <message>
        <source>the time for one message</source>
        <translation>الوقت المخصص لرسالة واحدة</translation>
    </message>
    <message>
        <source>the number of addresses in one line</source>
        <translation>عدد العناوين في سطر واحد</translation>
    </message>
    <message>
        <source>the number of steps on the path</source>
        <translation>عدد الخطوات في المسار</translation>
    </message>
    <message>
        <source>the number of links</source>
        <translation>عدد الروابط</translation>
    </message>
    <message>
        <source>the number of attachments</source>
        <translation>عدد المرفقات</translation>
    </message>
    <message>
        <source>the length of the shown text</source>
        <translation>طول النص المعروض</translation>
    </message>
    <message>
        <source>the search for a change on the way that breaks the seal</source>
        <translation>البحث عن تغيير في الطريق يكسر الختم</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>It is on the clipboard.</source>
        <translation>نُسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>This looks like a forwarded message. Only the original itself can be checked.</source>
        <translation>تبدو هذه رسالة محوَّلة. ولا يمكن فحص إلا الرسالة الأصلية نفسها.</translation>
    </message>
    <message>
        <source>How do I get the source?</source>
        <translation>كيف أحصل على المصدر؟</translation>
    </message>
    <message>
        <source>No name server could be reached. Your network may block these questions (DNS).</source>
        <translation>تعذّر الوصول إلى أي خادم أسماء. ربما تحجب شبكتك هذه الأسئلة (DNS).</translation>
    </message>
    <message>
        <source>DNS settings…</source>
        <translation>إعدادات DNS…</translation>
    </message>
    <message>
        <source>Ask over HTTPS</source>
        <extracomment>Button: ask the name service over HTTPS, at the address in the settings</extracomment>
        <translation>السؤال عبر HTTPS</translation>
    </message>
    <message>
        <source>Your bounce keys are not in the keychain.</source>
        <translation>مفاتيح إشعارات الارتداد ليست في حافظة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain could not be used: %1. Bounce keys last until the program ends.</source>
        <extracomment>%1 = the system&apos;s reason</extracomment>
        <translation>تعذّر استعمال سلسلة المفاتيح: %1. تبقى مفاتيح الارتداد حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>Enter the keys…</source>
        <translation>إدخال المفاتيح…</translation>
    </message>
    <message>
        <source>Tell me your own addresses and servers, and I can say more.</source>
        <translation>أخبرني بعناوينك وخوادمك، فأستطيع أن أقول أكثر.</translation>
    </message>
    <message>
        <source>Heloscope</source>
        <translation>Heloscope</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;رسالة</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;أدوات</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح ما استُعمل حدي&amp;ثًا</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>ال&amp;حالات</translation>
    </message>
    <message>
        <source>C&amp;ompare with</source>
        <translation>م&amp;قارنة مع</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>حفظ با&amp;سم</translation>
    </message>
    <message>
        <source>How &amp;much the report holds</source>
        <translation>&amp;مقدار ما في التقرير</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>D&amp;NS</source>
        <translation>D&amp;NS</translation>
    </message>
    <message>
        <source>&amp;Paste source</source>
        <translation>&amp;لصق المصدر</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>&amp;Batch: check many messages…</source>
        <translation>فحص &amp;دفعة: رسائل كثيرة…</translation>
    </message>
    <message>
        <source>Batch…</source>
        <translation>دفعة…</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>حفظ التق&amp;رير…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>PDF for the &amp;archive, without attachments…</source>
        <translation>PDF لل&amp;أرشيف، بلا مرفقات…</translation>
    </message>
    <message>
        <source>&amp;HTML…</source>
        <translation>&amp;HTML…</translation>
    </message>
    <message>
        <source>PDF to show &amp;around, own people masked…</source>
        <translation>PDF لل&amp;عرض على الغير، مع إخفاء بيانات أشخاصك…</translation>
    </message>
    <message>
        <source>HTML to show a&amp;round, own people masked…</source>
        <translation>HTML للع&amp;رض على الغير، مع إخفاء بيانات أشخاصك…</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>&amp;Case file…</source>
        <translation>ملف &amp;حالة…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>C&amp;lose case</source>
        <translation>إ&amp;غلاق الحالة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Copy for &amp;ticket</source>
        <translation>نسخ من أجل تذ&amp;كرة</translation>
    </message>
    <message>
        <source>&amp;Find in this message</source>
        <translation>&amp;بحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>بحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>بحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>حجم النص ال&amp;عادي</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>المنطقة التا&amp;لية</translation>
    </message>
    <message>
        <source>Previous a&amp;rea</source>
        <translation>المن&amp;طقة السابقة</translation>
    </message>
    <message>
        <source>From finding to &amp;source and back</source>
        <translation>من الاستنتاج إلى ال&amp;مصدر وبالعكس</translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation>ال&amp;حالة التالية</translation>
    </message>
    <message>
        <source>Pre&amp;vious case</source>
        <translation>الحالة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Check &amp;again with today’s DNS</source>
        <translation>فحص من &amp;جديد بإجابات DNS اليوم</translation>
    </message>
    <message>
        <source>&amp;Cancel the check</source>
        <translation>إ&amp;لغاء الفحص</translation>
    </message>
    <message>
        <source>&amp;What should I do?</source>
        <translation>&amp;ماذا أفعل؟</translation>
    </message>
    <message>
        <source>Check a &amp;domain…</source>
        <translation>فحص &amp;نطاق…</translation>
    </message>
    <message>
        <source>Check a domain…</source>
        <translation>فحص نطاق…</translation>
    </message>
    <message>
        <source>DNS &amp;questions…</source>
        <translation>&amp;أسئلة DNS…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>ال&amp;دليل</translation>
    </message>
    <message>
        <source>How do I get the &amp;source?</source>
        <translation>كيف أحصل على الم&amp;صدر؟</translation>
    </message>
    <message>
        <source>What is &amp;sent, and what is not…</source>
        <translation>ما الذي &amp;يُرسَل وما الذي لا يُرسَل…</translation>
    </message>
    <message>
        <source>&amp;About Heloscope</source>
        <translation>&amp;حول Heloscope</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>DNS o&amp;n</source>
        <translation>DNS مف&amp;عّل</translation>
    </message>
    <message>
        <source>DNS o&amp;ff: ask nothing</source>
        <translation>DNS &amp;متوقف: لا يُسأل عن شيء</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Search and settings</source>
        <translation>البحث والإعدادات</translation>
    </message>
    <message>
        <source>Find in this message (Ctrl+F)</source>
        <translation>البحث في هذه الرسالة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find in this message</source>
        <translation>البحث في هذه الرسالة</translation>
    </message>
    <message>
        <source>Clear or search</source>
        <translation>مسح أو بحث</translation>
    </message>
    <message>
        <source>DNS: recorded</source>
        <translation>DNS: مسجَّل</translation>
    </message>
    <message>
        <source>DNS: off</source>
        <translation>DNS: متوقف</translation>
    </message>
    <message>
        <source>DNS: on</source>
        <translation>DNS: مفعّل</translation>
    </message>
    <message>
        <source>the DNS server of this computer</source>
        <translation>خادم DNS لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The message stays on this computer.</source>
        <translation>تبقى الرسالة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No DNS question was asked · the message never left this computer</source>
        <translation>لم يُطرح أي سؤال DNS · لم تغادر الرسالة هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s)</source>
        <translation>
            <numerusform>لا أسئلة DNS</numerusform>
            <numerusform>سؤال DNS واحد</numerusform>
            <numerusform>سؤالا DNS</numerusform>
            <numerusform>%n أسئلة DNS</numerusform>
            <numerusform>%n سؤال DNS</numerusform>
            <numerusform>%n سؤال DNS</numerusform>
        </translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>أُجيب عنها كلها</translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>لا شيء بلا جواب</numerusform>
            <numerusform>واحد بلا جواب</numerusform>
            <numerusform>اثنان بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
            <numerusform>%n بلا جواب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 in %3 s · the message itself never left this computer</source>
        <extracomment>Status bar. %1 = &quot;9 DNS questions&quot;, %2 = &quot;all answered&quot;, %3 = seconds with one decimal</extracomment>
        <translation>%1 · %2 في %3 ث · لم تغادر الرسالة نفسها هذا الحاسوب</translation>
    </message>
    <message>
        <source>No case is open</source>
        <translation>لا حالة مفتوحة</translation>
    </message>
    <message>
        <source>No other case is open</source>
        <translation>لا حالة أخرى مفتوحة</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>لم يُفتح أي ملف بعد</translation>
    </message>
    <message>
        <source>The case was closed.</source>
        <translation>أُغلقت الحالة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cases are kept from now on, in %1. You can delete them there at any time.</source>
        <extracomment>%1 = folder</extracomment>
        <translation>تُحفظ الحالات من الآن في %1. ويمكنك حذفها هناك في أي وقت.</translation>
    </message>
    <message>
        <source>No more cases will be kept.</source>
        <translation>لن تُحفظ حالات أخرى.</translation>
    </message>
    <message>
        <source>Delete all kept cases</source>
        <translation>حذف كل الحالات المحفوظة</translation>
    </message>
    <message>
        <source>The border was moved for this message only.</source>
        <extracomment>%1 = one or more host names</extracomment>
        <translation>نُقل الحدّ لهذه الرسالة فقط.</translation>
    </message>
    <message>
        <source>Remember as mine: %1</source>
        <translation>تذكُّر أنها لي: %1</translation>
    </message>
    <message>
        <source>This case is kept in %1.</source>
        <extracomment>%1 = folder</extracomment>
        <translation>هذه الحالة محفوظة في %1.</translation>
    </message>
    <message numerus="yes">
        <source>The program did not end properly. %n case(s) were open.</source>
        <translation>
            <numerusform>لم يُغلق البرنامج كما ينبغي. لم تكن أي حالة مفتوحة.</numerusform>
            <numerusform>لم يُغلق البرنامج كما ينبغي. كانت حالة واحدة مفتوحة.</numerusform>
            <numerusform>لم يُغلق البرنامج كما ينبغي. كانت حالتان مفتوحتين.</numerusform>
            <numerusform>لم يُغلق البرنامج كما ينبغي. كانت %n حالات مفتوحة.</numerusform>
            <numerusform>لم يُغلق البرنامج كما ينبغي. كانت %n حالة مفتوحة.</numerusform>
            <numerusform>لم يُغلق البرنامج كما ينبغي. كانت %n حالة مفتوحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open them again</source>
        <translation>فتحها من جديد</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>حذفها</translation>
    </message>
    <message>
        <source>The answer, one page</source>
        <translation>الجواب، صفحة واحدة</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>كل الفحوص</translation>
    </message>
    <message>
        <source>All checks and the evidence</source>
        <translation>كل الفحوص والأدلة</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The report is ready. Drag it once more.</source>
        <translation>التقرير جاهز. اسحبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The printed report</source>
        <translation>التقرير المطبوع</translation>
    </message>
    <message>
        <source>The text for a ticket is on the clipboard.</source>
        <translation>نص التذكرة في الحافظة.</translation>
    </message>
    <message>
        <source>The record is on the clipboard.</source>
        <translation>السجل في الحافظة.</translation>
    </message>
    <message>
        <source>About Heloscope</source>
        <translation>حول Heloscope</translation>
    </message>
    <message>
        <source>Heloscope %1

Was this email really sent by who it says?</source>
        <translation>Heloscope %1

هل أرسل هذه الرسالة حقًا من تقول إنها منه؟</translation>
    </message>
    <message>
        <source>“%1” does not occur in this message.</source>
        <extracomment>Status bar. %1 = what was searched for</extracomment>
        <translation>«%1» غير موجود في هذه الرسالة.</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>فتح رسائل</translation>
    </message>
    <message>
        <source>Messages (*.eml *.msg *.mbox *.txt *.heloscope)</source>
        <translation>الرسائل (*.eml *.msg *.mbox *.txt *.heloscope)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Check a folder or mailbox</source>
        <translation>فحص مجلد أو صندوق بريد</translation>
    </message>
    <message>
        <source>This message is very large (%1). Checking it can take a while.</source>
        <extracomment>%1 = size, &quot;31 MB&quot;</extracomment>
        <translation>هذه الرسالة كبيرة جدًا (%1). قد يستغرق فحصها بعض الوقت.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>افحصها</translation>
    </message>
    <message>
        <source>The program stopped the last time it read this message. Shall it try again?</source>
        <translation>توقف البرنامج في المرة السابقة عند قراءة هذه الرسالة. هل يحاول من جديد؟</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message numerus="yes">
        <source>No mail was found there; %n file(s) were something else.</source>
        <translation>
            <numerusform>لم يوجد هناك أي بريد.</numerusform>
            <numerusform>لم يوجد هناك أي بريد، وملف واحد كان شيئًا آخر.</numerusform>
            <numerusform>لم يوجد هناك أي بريد، وملفان كانا شيئًا آخر.</numerusform>
            <numerusform>لم يوجد هناك أي بريد، و%n ملفات كانت شيئًا آخر.</numerusform>
            <numerusform>لم يوجد هناك أي بريد، و%n ملفًا كانت شيئًا آخر.</numerusform>
            <numerusform>لم يوجد هناك أي بريد، و%n ملف كانت شيئًا آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No mail was found there.</source>
        <translation>لم يوجد هناك أي بريد.</translation>
    </message>
    <message>
        <source>That program hands over no message. Save it there as a file (.eml or .msg) and open that file.</source>
        <translation>ذلك البرنامج لا يسلّم أي رسالة. احفظها هناك في ملف (.eml أو .msg) ثم افتح ذلك الملف.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the full source of the message first.</source>
        <translation>لا نص في الحافظة. انسخ أولًا المصدر الكامل للرسالة.</translation>
    </message>
    <message>
        <source>Drop to check all messages in this folder</source>
        <translation>أفلت لفحص كل الرسائل في هذا المجلد</translation>
    </message>
    <message numerus="yes">
        <source>Drop to check %n message(s) as a list</source>
        <translation>
            <numerusform>أفلت للفحص في قائمة</numerusform>
            <numerusform>أفلت لفحص رسالة واحدة في قائمة</numerusform>
            <numerusform>أفلت لفحص رسالتين في قائمة</numerusform>
            <numerusform>أفلت لفحص %n رسائل في قائمة</numerusform>
            <numerusform>أفلت لفحص %n رسالة في قائمة</numerusform>
            <numerusform>أفلت لفحص %n رسالة في قائمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to analyse %n message(s)</source>
        <translation>
            <numerusform>أفلت للتحليل</numerusform>
            <numerusform>أفلت لتحليل رسالة واحدة</numerusform>
            <numerusform>أفلت لتحليل رسالتين</numerusform>
            <numerusform>أفلت لتحليل %n رسائل</numerusform>
            <numerusform>أفلت لتحليل %n رسالة</numerusform>
            <numerusform>أفلت لتحليل %n رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to analyse this text</source>
        <translation>أفلت لتحليل هذا النص</translation>
    </message>
    <message>
        <source>This program hands over no message; save it as a file and drop that</source>
        <translation>هذا البرنامج لا يسلّم أي رسالة. احفظها في ملف وأفلت الملف</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>⋮ menu → Show original → Download original. Or there: Copy to clipboard.</source>
        <translation>القائمة ⋮ ← إظهار الأصل (Show original) ← تنزيل الأصل. أو من هناك: نسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Outlook, classic</source>
        <translation>Outlook الكلاسيكي</translation>
    </message>
    <message>
        <source>Drag the message to a folder and drop that .msg file here. Headers only: File → Properties → Internet headers.</source>
        <translation>اسحب الرسالة إلى مجلد وأفلت ملف .msg ذاك هنا. الترويسات فقط: ملف ← خصائص ← عناوين الإنترنت.</translation>
    </message>
    <message>
        <source>Outlook, new or web</source>
        <translation>Outlook الجديد أو على الويب</translation>
    </message>
    <message>
        <source>… menu → Save as or Download (.eml). Or … → View → View message source.</source>
        <translation>القائمة … ← حفظ باسم أو تنزيل (.eml). أو … ← عرض ← عرض مصدر الرسالة (View message source).</translation>
    </message>
    <message>
        <source>Apple Mail</source>
        <translation>Apple Mail</translation>
    </message>
    <message>
        <source>Drag the message to the desktop, or File → Save As → Raw Message Source.</source>
        <translation>اسحب الرسالة إلى سطح المكتب، أو: ملف ← حفظ باسم ← مصدر الرسالة الأولي (Raw Message Source).</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>File → Save As (.eml), or drag it into this window. Or Ctrl+U, Ctrl+A, Ctrl+C.</source>
        <translation>ملف ← حفظ باسم (.eml)، أو اسحبها إلى هذه النافذة. أو Ctrl+U ثم Ctrl+A ثم Ctrl+C.</translation>
    </message>
    <message>
        <source>Yahoo Mail</source>
        <translation>Yahoo Mail</translation>
    </message>
    <message>
        <source>… menu → View raw message, then save the page or copy it all.</source>
        <translation>القائمة … ← عرض الرسالة الأولية (View raw message)، ثم احفظ الصفحة أو انسخها كلها.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Forward it to yourself as an attachment. Then open it on a computer.</source>
        <translation>حوّلها إلى نفسك مرفقًا. ثم افتحها على حاسوب.</translation>
    </message>
    <message>
        <source>What the words mean</source>
        <translation>ماذا تعني الكلمات</translation>
    </message>
    <message>
        <source>How serious</source>
        <translation>مدى الخطورة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>I have one message</source>
        <translation>لدي رسالة واحدة</translation>
    </message>
    <message>
        <source>At the help desk</source>
        <translation>في مكتب الدعم</translation>
    </message>
    <message>
        <source>I run mail servers</source>
        <translation>أدير خوادم بريد</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>للبرامج الأخرى</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Every finding</source>
        <translation>كل الاستنتاجات</translation>
    </message>
    <message>
        <source>A message is full of claims. Only what your own servers wrote can be trusted, so Heloscope should know them.</source>
        <translation>الرسالة مليئة بالادّعاءات. لا يوثق إلا بما كتبته خوادمك، فينبغي أن يعرفها Heloscope.</translation>
    </message>
    <message>
        <source>Open a message that you know is real.</source>
        <translation>افتح رسالة تعرف أنها حقيقية.</translation>
    </message>
    <message>
        <source>Open Settings → My mail servers, and press “Learn from the open message”.</source>
        <translation>افتح الإعدادات ← خوادم بريدي، واضغط «تعلّم من الرسالة المفتوحة».</translation>
    </message>
    <message>
        <source>Look at the names it found, and take out what is not yours.</source>
        <translation>انظر إلى الأسماء التي وجدها، واحذف ما ليس لك.</translation>
    </message>
    <message>
        <source>Export the profile and hand it to your colleagues. Keys are in it only when you tick that.</source>
        <translation>صدّر ملف التعريف وأعطه لزملائك. ولا تكون المفاتيح فيه إلا إذا اخترت ذلك.</translation>
    </message>
    <message>
        <source>Heloscope computes every seal again and reads every sender list anew. It does not repeat what a header line says.</source>
        <translation>يحسب Heloscope كل ختم من جديد ويقرأ كل قائمة مرسلين من جديد. ولا يردّد ما يقوله سطر ترويسة.</translation>
    </message>
    <message>
        <source>The result of now stands beside the one your server noted on arrival.</source>
        <translation>تظهر نتيجة الآن بجانب ما دوّنه خادمك عند الوصول.</translation>
    </message>
    <message>
        <source>May this computer send for the envelope’s domain? Forwarding breaks it.</source>
        <translation>هل يجوز لهذا الحاسوب أن يرسل عن نطاق المغلَّف؟ التحويل يكسر ذلك.</translation>
    </message>
    <message>
        <source>Did this domain seal this message, and is the seal whole? Lists that add a footer break it.</source>
        <translation>هل ختم هذا النطاق هذه الرسالة، وهل الختم سليم؟ القوائم البريدية التي تضيف تذييلًا تكسره.</translation>
    </message>
    <message>
        <source>Does one of the two belong to the domain that the reader sees? If none does, the owner’s rule counts.</source>
        <translation>هل ينتمي أحدهما إلى النطاق الذي يراه القارئ؟ إن لم ينتمِ أي منهما فالحكم لقاعدة صاحب النطاق.</translation>
    </message>
    <message>
        <source>Did a forwarder vouch for what it saw? It counts only when you trust that forwarder.</source>
        <translation>هل شهد محوِّل لما رآه؟ لا يُعتدّ بذلك إلا إذا كنت تثق بذلك المحوِّل.</translation>
    </message>
    <message>
        <source>“Now” and “recorded” may differ. Owners take old keys down, and then an old seal cannot be checked any more.</source>
        <translation>قد تختلف «النتيجة الآن» عن «ما دوّنه خادمك». يزيل أصحاب النطاقات المفاتيح القديمة، وعندها لا يمكن فحص الختم القديم.</translation>
    </message>
    <message>
        <source>Four things are always told apart: wrong, missing, could not be checked, and changed on the way.</source>
        <translation>نميّز دائمًا بين أربعة أشياء: خاطئ، وغائب، وتعذّر فحصه، وتغيّر في الطريق.</translation>
    </message>
    <message>
        <source>Each server adds a line to the top of a message. Lines from before your own server can be invented.</source>
        <translation>يضيف كل خادم سطرًا في أعلى الرسالة. والأسطر السابقة لخادمك قد تكون مختلقة.</translation>
    </message>
    <message>
        <source>The border between CLAIMED and YOURS is the most important thing in this picture.</source>
        <translation>الحدّ بين «مزعوم» و«من طرفك» هو أهم ما في هذه الصورة.</translation>
    </message>
    <message>
        <source>If the border stands in the wrong place, open the menu of a row and choose “This server is mine”. Heloscope then checks again at once.</source>
        <translation>إن كان الحدّ في الموضع الخاطئ فافتح قائمة أحد الصفوف واختر «هذا الخادم لي». يعيد Heloscope الفحص عندها فورًا.</translation>
    </message>
    <message>
        <source>A pill on the line shows how long a message waited.</source>
        <translation>الشارة على الخط تُظهر كم انتظرت الرسالة.</translation>
    </message>
    <message>
        <source>“Clock differs” says that two clocks do not agree. It is not a sign of anything else.</source>
        <translation>«الساعة مختلفة» تعني أن ساعتين غير متفقتين. وليست علامة على شيء آخر.</translation>
    </message>
    <message>
        <source>Settings → DNS chooses who is asked: the server of this computer, one of your own, or one over HTTPS. Or nobody.</source>
        <translation>في الإعدادات ← DNS تختار من يُسأل: خادم هذا الحاسوب، أو خادم لك، أو خادم عبر HTTPS. أو لا أحد.</translation>
    </message>
    <message>
        <source>All questions of a message share one time limit. Late answers are named, and “Ask again” asks for them.</source>
        <translation>لكل أسئلة الرسالة مهلة واحدة مشتركة. تُذكر الإجابات المتأخرة، و«السؤال من جديد» يطلبها.</translation>
    </message>
    <message>
        <source>A case file holds its answers. It says which day they are from, and F5 asks anew.</source>
        <translation>ملف الحالة يحمل إجاباته. ويذكر يومها، وF5 يسأل من جديد.</translation>
    </message>
    <message>
        <source>Some servers sign the return address of each mail (BATV, SRS). With the key Heloscope can prove that a bounce belongs to a mail of yours.</source>
        <translation>بعض الخوادم توقّع عنوان الإرجاع في كل رسالة (BATV وSRS). وبالمفتاح يستطيع Heloscope أن يثبت أن إشعار الارتداد لرسالة منك.</translation>
    </message>
    <message>
        <source>Enter the keys in Settings → Bounce keys.</source>
        <translation>أدخل المفاتيح في الإعدادات ← مفاتيح الارتداد.</translation>
    </message>
    <message>
        <source>They are kept in the keychain of this computer. Where there is none, they last until the program ends.</source>
        <translation>تُحفظ في سلسلة مفاتيح هذا الحاسوب. وإن لم توجد فتبقى حتى إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>They never stand in the settings file, in a report or in a case file.</source>
        <translation>لا توضع أبدًا في ملف الإعدادات ولا في تقرير ولا في ملف حالة.</translation>
    </message>
    <message>
        <source>The domain check-up says who could forge mail of a domain, and what is missing. It opens with Ctrl+Shift+D.</source>
        <translation>يقول الفحص الشامل للنطاق من يستطيع تزوير بريد نطاق، وما الغائب فيه. يُفتح بالمفاتيح Ctrl+Shift+D.</translation>
    </message>
    <message>
        <source>Each gap comes with the record that closes it. Copy it, and ask whoever runs the DNS of the domain.</source>
        <translation>مع كل ثغرة السجل الذي يسدّها. انسخه واطلب وضعه من المسؤول عن DNS للنطاق.</translation>
    </message>
    <message>
        <source>Names of keys (selectors) that the open message uses are checked too.</source>
        <translation>تُفحص أيضًا أسماء المفاتيح (selectors) التي تستعملها الرسالة المفتوحة.</translation>
    </message>
    <message>
        <source>A letter to the administrator can be copied whole. On the terminal, “--list” takes a file with many domains.</source>
        <translation>يمكن نسخ رسالة إلى المسؤول كاملة. وفي الطرفية يأخذ “--list” ملفًا فيه نطاقات كثيرة.</translation>
    </message>
    <message>
        <source>Tell Heloscope your servers</source>
        <translation>عرّف Heloscope بخوادمك</translation>
    </message>
    <message>
        <source>What the checks prove</source>
        <translation>ماذا تثبت الفحوص</translation>
    </message>
    <message>
        <source>The path and its border</source>
        <translation>المسار وحدّه</translation>
    </message>
    <message>
        <source>Who is asked: DNS</source>
        <translation>من يُسأل: DNS</translation>
    </message>
    <message>
        <source>Keys for signed return addresses</source>
        <translation>مفاتيح عناوين الإرجاع الموقّعة</translation>
    </message>
    <message>
        <source>Check a domain</source>
        <translation>فحص نطاق</translation>
    </message>
    <message>
        <source>heloscope-cli does the same on the terminal, for single files, folders, mailboxes and pipes.</source>
        <translation>يفعل heloscope-cli الشيء نفسه في الطرفية، لملفات مفردة ومجلدات وصناديق بريد وأنابيب.</translation>
    </message>
    <message>
        <source>Everything was read, and nothing gives alarm.</source>
        <translation>قُرئ كل شيء، ولا شيء يثير القلق.</translation>
    </message>
    <message>
        <source>At least one message gives alarm.</source>
        <translation>رسالة واحدة على الأقل تثير القلق.</translation>
    </message>
    <message>
        <source>Wrong use, or something could not be read.</source>
        <translation>استعمال خاطئ، أو تعذّرت قراءة شيء.</translation>
    </message>
    <message>
        <source>These numbers are the exit status. The manual page lists all options.</source>
        <translation>هذه الأرقام هي حالة الخروج. وصفحة الدليل تسرد كل الخيارات.</translation>
    </message>
    <message>
        <source>A result depends on the bytes, the answers from DNS, and the time. Record the answers, and every check can be done again without the network.</source>
        <translation>تتوقف النتيجة على البايتات وإجابات DNS والوقت. سجّل الإجابات فيمكن إعادة كل فحص دون شبكة.</translation>
    </message>
    <message>
        <source>A case file holds all three in one. “replay” checks it again and lists what differs.</source>
        <translation>ملف الحالة يجمع الثلاثة. والأمر «replay» يفحصه من جديد ويسرد ما اختلف.</translation>
    </message>
    <message>
        <source>The JSON has one object a message. Names and codes in it never change; new ones may come.</source>
        <translation>في JSON كائن واحد لكل رسالة. الأسماء والرموز فيه لا تتغير أبدًا، وقد تأتي أسماء جديدة.</translation>
    </message>
    <message>
        <source>Take the answer from the codes, not from the sentences. Those follow the language.</source>
        <translation>خذ الجواب من الرموز لا من الجمل. فالجمل تتبع اللغة.</translation>
    </message>
    <message>
        <source>Text from the message is data. Show it as plain text only.</source>
        <translation>النص المأخوذ من الرسالة بيانات. اعرضه نصًا عاديًا فقط.</translation>
    </message>
    <message>
        <source>A mail filter can use the same engine. All it needs is in the package libheloscope-dev.</source>
        <translation>يستطيع مرشِّح بريد استعمال المحرك نفسه. وكل ما يلزمه في الحزمة libheloscope-dev.</translation>
    </message>
    <message>
        <source>Two calls do the work: one reads the message, the other asks DNS and judges.</source>
        <translation>نداءان يقومان بالعمل: أحدهما يقرأ الرسالة، والآخر يسأل DNS ويحكم.</translation>
    </message>
    <message>
        <source>The headers say what each call takes, what it returns, and which rule it follows. Start with core/Analyse.h.</source>
        <translation>تقول ملفات التعريف ما يأخذه كل نداء وما يعيده وأي قاعدة يتبع. ابدأ بالملف core/Analyse.h.</translation>
    </message>
    <message>
        <source>The folder tests/library of the source holds a whole small filter, and is built in each test run.</source>
        <translation>في المجلد tests/library من المصدر مرشِّح صغير كامل يُبنى مع كل تشغيل للاختبارات.</translation>
    </message>
    <message>
        <source>Heloscope::json writes the report as the command line does. Its names and codes never change.</source>
        <translation>يكتب Heloscope::json التقرير كما يكتبه سطر الأوامر. ولا تتغير أسماؤه ورموزه أبدًا.</translation>
    </message>
    <message>
        <source>Every sentence of Heloscope can be said in any language. A language is one file, and nothing else has to change.</source>
        <translation>يمكن قول كل جملة في Heloscope بأي لغة. فاللغة ملف واحد، ولا يلزم تغيير شيء آخر.</translation>
    </message>
    <message>
        <source>Add the short name of the language to translations/CMakeLists.txt, and have the file made.</source>
        <translation>أضف الاسم القصير للغة إلى translations/CMakeLists.txt، ثم أنشئ الملف.</translation>
    </message>
    <message>
        <source>Choose the word for each term first, and write them down as translations/glossary_de.md does. Then keep to them.</source>
        <translation>اختر أولًا كلمة لكل مصطلح، ودوّنها كما في translations/glossary_de.md. ثم التزم بها.</translation>
    </message>
    <message>
        <source>Translate whole sentences. Read each answer in its place in the window, not as a list of words.</source>
        <translation>ترجم جملًا كاملة. واقرأ كل جواب في موضعه من النافذة، لا كقائمة كلمات.</translation>
    </message>
    <message>
        <source>Run the test. It names what is missing. Then look at the pictures of the window in your language.</source>
        <translation>شغّل الاختبار. فهو يسمّي ما ينقص. ثم انظر إلى صور النافذة بلغتك.</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>ما يجب إبقاؤه</translation>
    </message>
    <message>
        <source>Names in braces, and percent signs with their figure or letter, stay as they are. They may stand at another place in the sentence.</source>
        <translation>تبقى الأسماء بين المعقوفين وعلامات النسبة المئوية مع رقمها أو حرفها كما هي. ويجوز أن تقع في موضع آخر من الجملة.</translation>
    </message>
    <message>
        <source>The letter after &amp; is the key of a menu entry. No two entries of one menu may share it.</source>
        <translation>الحرف الذي بعد &amp; هو مفتاح بند القائمة. ولا يجوز أن يشترك فيه بندان في قائمة واحدة.</translation>
    </message>
    <message>
        <source>A percent sign with an n stands for a number. Write every plural form that your language has.</source>
        <translation>علامة النسبة المئوية مع حرف n تقوم مقام عدد. اكتب كل صيغ الجمع في لغتك.</translation>
    </message>
    <message>
        <source>“Wrong”, “missing”, “could not be checked” and “changed on the way” are four things. Keep them apart.</source>
        <translation>«خاطئ» و«غائب» و«تعذّر فحصه» و«تغيّر في الطريق» أربعة أشياء. فلا تخلط بينها.</translation>
    </message>
    <message>
        <source>Accuse nobody more than the English sentence does.</source>
        <translation>لا تتّهم أحدًا أكثر مما تفعل الجملة الإنجليزية.</translation>
    </message>
    <message>
        <source>On the terminal</source>
        <translation>في الطرفية</translation>
    </message>
    <message>
        <source>Check again, years later</source>
        <translation>الفحص من جديد بعد سنوات</translation>
    </message>
    <message>
        <source>JSON for other programs</source>
        <translation>JSON للبرامج الأخرى</translation>
    </message>
    <message>
        <source>In a program of your own</source>
        <translation>في برنامج لك</translation>
    </message>
    <message>
        <source>A new language</source>
        <translation>لغة جديدة</translation>
    </message>
    <message>
        <source>Three keys do the daily work. None of them needs the mouse first.</source>
        <translation>ثلاثة مفاتيح تنجز العمل اليومي. ولا يحتاج أي منها إلى الفأرة أولًا.</translation>
    </message>
    <message>
        <source>Copy the source in the mail program, and press Ctrl+V in Heloscope.</source>
        <translation>انسخ المصدر في برنامج البريد، واضغط Ctrl+V في Heloscope.</translation>
    </message>
    <message>
        <source>Read the answer. Press Alt+1 for the reasons and the arrow keys to walk through them.</source>
        <translation>اقرأ الجواب. اضغط Alt+1 للأسباب، وتنقّل بينها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+C, and paste the text into the ticket.</source>
        <translation>اضغط Ctrl+Shift+C، والصق النص في التذكرة.</translation>
    </message>
    <message>
        <source>Each reason is a card, the worst first. Enter opens its details.</source>
        <translation>كل سبب بطاقة، والأسوأ أولًا. ومفتاح Enter يفتح تفاصيلها.</translation>
    </message>
    <message>
        <source>A card and the lines of the source belong together. Choose one, and the other is marked too. Ctrl+L goes from one to the other.</source>
        <translation>البطاقة وأسطر المصدر مترابطة. اختر إحداهما فتُعلَّم الأخرى أيضًا. وCtrl+L ينتقل من إحداهما إلى الأخرى.</translation>
    </message>
    <message>
        <source>Text for a ticket</source>
        <translation>نص لتذكرة</translation>
    </message>
    <message>
        <source>At most 15 lines: the answer, the reasons, the path, what to do. Names of suspects cannot be clicked in it.</source>
        <translation>خمسة عشر سطرًا على الأكثر: الجواب والأسباب والمسار وما العمل. ولا يمكن فيه النقر على الأسماء المشتبه بها.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Page 1 answers alone. All checks, answers and times follow. The message and the case file are attached.</source>
        <translation>الصفحة 1 تجيب وحدها. تليها كل الفحوص والإجابات والأوقات. والرسالة وملف الحالة مرفقان.</translation>
    </message>
    <message>
        <source>PDF for the archive</source>
        <translation>PDF للأرشيف</translation>
    </message>
    <message>
        <source>The same without attachments, in the form for long storage (PDF/A).</source>
        <translation>مثله بلا مرفقات، بالصيغة المعدّة للحفظ الطويل (PDF/A).</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>One file for the browser and for screen readers. It loads nothing.</source>
        <translation>ملف واحد للمتصفح ولقارئات الشاشة. لا يحمّل شيئًا.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>All facts for other programs.</source>
        <translation>كل الحقائق للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف حالة</translation>
    </message>
    <message>
        <source>The message, every answer from DNS, and the time. Open it years later, and it gives the same result.</source>
        <translation>الرسالة وكل إجابة من DNS والوقت. افتحه بعد سنوات فيعطي النتيجة نفسها.</translation>
    </message>
    <message>
        <source>Drag the “Save report” button out of the window to get the PDF as a file. Ctrl+P prints the same pages.</source>
        <translation>اسحب زر «حفظ التقرير» خارج النافذة لتحصل على PDF ملفًا. وCtrl+P يطبع الصفحات نفسها.</translation>
    </message>
    <message>
        <source>Choose in the save dialog how much it holds: one page, all checks, or the evidence too.</source>
        <translation>اختر في نافذة الحفظ مقدار ما فيه: صفحة واحدة، أو كل الفحوص، أو الأدلة أيضًا.</translation>
    </message>
    <message>
        <source>Drop a folder, a mailbox file or many files. They become a table with one row for each message.</source>
        <translation>أفلت مجلدًا أو ملف صندوق بريد أو ملفات كثيرة. فتصير جدولًا فيه صف لكل رسالة.</translation>
    </message>
    <message>
        <source>Rows appear while the check is under way. Cancel keeps what is done.</source>
        <translation>تظهر الصفوف والفحص جارٍ. والإلغاء يحتفظ بما أُنجز.</translation>
    </message>
    <message>
        <source>Sort by a column, or show one kind of answer only.</source>
        <translation>رتّب حسب عمود، أو أظهر نوعًا واحدًا من الأجوبة.</translation>
    </message>
    <message>
        <source>Enter or a double click opens the message as a case.</source>
        <translation>مفتاح Enter أو النقر المزدوج يفتح الرسالة حالةً.</translation>
    </message>
    <message>
        <source>Save the table as CSV or as JSON lines.</source>
        <translation>احفظ الجدول بصيغة CSV أو بصيغة أسطر JSON.</translation>
    </message>
    <message>
        <source>The list at the side holds the open cases, the newest on top. The same message opens the same case again.</source>
        <translation>القائمة الجانبية فيها الحالات المفتوحة، والأحدث في الأعلى. والرسالة نفسها تفتح الحالة نفسها من جديد.</translation>
    </message>
    <message>
        <source>Delete takes a case out of the list, and offers to undo that.</source>
        <translation>مفتاح Delete يزيل حالة من القائمة، ويعرض التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep: no cases are kept unless you say so. Kept ones are ordinary case files in one folder.</source>
        <translation>الاحتفاظ: لا تُحفظ أي حالة إلا إذا طلبت ذلك. والمحفوظة ملفات حالة عادية في مجلد واحد.</translation>
    </message>
    <message>
        <source>After a crash the window offers the open cases again. A message that made it stop is not opened unasked.</source>
        <translation>بعد انهيار البرنامج تعرض النافذة الحالات المفتوحة من جديد. ولا تُفتح دون سؤالك رسالة تسببت في توقفه.</translation>
    </message>
    <message>
        <source>Message → Compare with shows two cases beside each other, with what differs.</source>
        <translation>رسالة ← مقارنة مع: تُظهر حالتين جنبًا إلى جنب وما يختلف بينهما.</translation>
    </message>
    <message>
        <source>F5 checks a case again with the answers of today.</source>
        <translation>F5 يفحص الحالة من جديد بإجابات اليوم.</translation>
    </message>
    <message>
        <source>Check what is on the clipboard</source>
        <translation>فحص ما في الحافظة</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <source>Check a folder or mailbox</source>
        <translation>فحص مجلد أو صندوق بريد</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Copy for a ticket</source>
        <translation>نسخ من أجل تذكرة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>الفحص من جديد</translation>
    </message>
    <message>
        <source>Cancel the check, or close the search</source>
        <translation>إلغاء الفحص، أو إغلاق البحث</translation>
    </message>
    <message>
        <source>Next and previous area</source>
        <translation>المنطقة التالية والسابقة</translation>
    </message>
    <message>
        <source>The tabs</source>
        <translation>علامات التبويب</translation>
    </message>
    <message>
        <source>Find in the message, find the next place</source>
        <translation>البحث في الرسالة، والبحث عن الموضع التالي</translation>
    </message>
    <message>
        <source>Previous and next case</source>
        <translation>الحالة السابقة والتالية</translation>
    </message>
    <message>
        <source>Details of a finding</source>
        <translation>تفاصيل استنتاج</translation>
    </message>
    <message>
        <source>From the finding to the source and back</source>
        <translation>من الاستنتاج إلى المصدر وبالعكس</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الحالة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help on what you look at</source>
        <translation>مساعدة عمّا تنظر إليه</translation>
    </message>
    <message>
        <source>A screen reader can tell all that the window shows. This is one message from start to end, by ear and keys alone.</source>
        <translation>يستطيع قارئ الشاشة قول كل ما تعرضه النافذة. وهذه رسالة واحدة من البداية إلى النهاية، بالسمع والمفاتيح وحدها.</translation>
    </message>
    <message>
        <source>Copy the source of the message in the mail program, and press Ctrl+V in Heloscope.</source>
        <translation>انسخ مصدر الرسالة في برنامج البريد، واضغط Ctrl+V في Heloscope.</translation>
    </message>
    <message>
        <source>Wait a moment. The screen reader speaks the answer by itself as soon as it is there.</source>
        <translation>انتظر لحظة. ينطق قارئ الشاشة الجواب من نفسه حالما يكون جاهزًا.</translation>
    </message>
    <message>
        <source>Press Alt+1 for the reasons. The arrow keys go from card to card, the worst first.</source>
        <translation>اضغط Alt+1 للأسباب. وتنقلك مفاتيح الأسهم من بطاقة إلى بطاقة، والأسوأ أولًا.</translation>
    </message>
    <message>
        <source>Each card tells its title, its text and how serious it is. Enter opens its details, and Enter closes them.</source>
        <translation>تذكر كل بطاقة عنوانها ونصها ومدى جديتها. يفتح Enter تفاصيلها، ويغلقها Enter.</translation>
    </message>
    <message>
        <source>Press Ctrl+L to hear the lines of the source that belong to the card. Ctrl+L goes back.</source>
        <translation>اضغط Ctrl+L لسماع أسطر المصدر التي تخص البطاقة. ويعود بك Ctrl+L.</translation>
    </message>
    <message>
        <source>Press Alt+2 for the path. Its rows are read from the first server to your own, and each says whose it is.</source>
        <translation>اضغط Alt+2 للمسار. تُقرأ صفوفه من الخادم الأول إلى خادمك، ويقول كل صف لمن هو.</translation>
    </message>
    <message>
        <source>Press Ctrl+Shift+C. The text for the ticket is on the clipboard, and the window says so.</source>
        <translation>اضغط Ctrl+Shift+C. يصير نص التذكرة في الحافظة، وتقول النافذة ذلك.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>من المفيد معرفته</translation>
    </message>
    <message>
        <source>F6 goes to the next area: buttons, cases, answer, tabs, source. Shift+F6 goes back.</source>
        <translation>ينقلك F6 إلى المنطقة التالية: الأزرار، الحالات، الجواب، الألسنة، المصدر. ويعود بك Shift+F6.</translation>
    </message>
    <message>
        <source>Every answer is a word. No colour, shape or sound is needed to tell it.</source>
        <translation>كل جواب كلمة. ولا يلزم لون ولا شكل ولا صوت لمعرفته.</translation>
    </message>
    <message>
        <source>Tab leaves the source view, as it leaves every other field.</source>
        <translation>يخرج مفتاح Tab من عرض المصدر، كما يخرج من كل حقل آخر.</translation>
    </message>
    <message>
        <source>Nothing in the window moves by itself. Only the bar of a long batch grows.</source>
        <translation>لا يتحرك شيء في النافذة من نفسه. إلا شريط الدفعة الطويلة فإنه ينمو.</translation>
    </message>
    <message>
        <source>Save report → HTML gives the best file for reading by ear. Its headings and tables are marked.</source>
        <translation>يعطي «حفظ التقرير ← HTML» أفضل ملف للقراءة بالسمع. فعناوينه وجداوله معلَّمة.</translation>
    </message>
    <message>
        <source>Twenty a day: the quick way</source>
        <translation>عشرون في اليوم: الطريقة السريعة</translation>
    </message>
    <message>
        <source>Reports and tickets</source>
        <translation>التقارير والتذاكر</translation>
    </message>
    <message>
        <source>Many messages at once</source>
        <translation>رسائل كثيرة دفعة واحدة</translation>
    </message>
    <message>
        <source>Cases: keep, compare, delete</source>
        <translation>الحالات: حفظ ومقارنة وحذف</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>كل المفاتيح</translation>
    </message>
    <message>
        <source>With a screen reader</source>
        <translation>مع قارئ الشاشة</translation>
    </message>
    <message>
        <source>Heloscope answers one question: was this email really sent by who it says? It reads the source of the message on this computer. Then it says what is proven, what is only claimed, and why.</source>
        <translation>يجيب Heloscope عن سؤال واحد: هل أرسل هذه الرسالة حقًا من تقول إنها منه؟ يقرأ مصدر الرسالة على هذا الحاسوب. ثم يقول ما المثبت، وما المزعوم فقط، ولماذا.</translation>
    </message>
    <message>
        <source>The answer stands on top, in one sentence. Below it stand the reasons.</source>
        <translation>الجواب في الأعلى، في جملة واحدة. وتحته الأسباب.</translation>
    </message>
    <message>
        <source>The five answers</source>
        <translation>الأجوبة الخمسة</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>حقيقية</translation>
    </message>
    <message>
        <source>The domain you see has truly sent it. Its own seal or sender list proves that.</source>
        <translation>النطاق الذي تراه أرسلها حقًا. يثبت ذلك ختمه أو قائمة مرسليه.</translation>
    </message>
    <message>
        <source>Probably real</source>
        <translation>حقيقية على الأرجح</translation>
    </message>
    <message>
        <source>Everything fits, but one proof is missing. A mailing list, for example, breaks seals.</source>
        <translation>كل شيء متّسق، لكن دليلًا واحدًا غائب. القائمة البريدية مثلًا تكسر الأختام.</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الجزم</translation>
    </message>
    <message>
        <source>Nothing proves the sender, and nothing speaks against it. Much honest mail looks like this.</source>
        <translation>لا شيء يثبت المرسل، ولا شيء يشهد عليه. وكثير من البريد الصادق هكذا.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>غير متّسقة</translation>
    </message>
    <message>
        <source>One thing is odd, and the answer names it.</source>
        <translation>شيء واحد غريب، والجواب يسمّيه.</translation>
    </message>
    <message>
        <source>Forged</source>
        <translation>مزوَّرة</translation>
    </message>
    <message>
        <source>It does not come from the domain you see. That domain itself asks others to refuse such mail.</source>
        <translation>لم تأتِ من النطاق الذي تراه. وذلك النطاق نفسه يطلب من غيره رفض بريد كهذا.</translation>
    </message>
    <message>
        <source>Each answer has a word, a shape and a colour. Grey is not a bad sign: it says that something could not be checked.</source>
        <translation>لكل جواب كلمة وشكل ولون. الرمادي ليس علامة سيئة: معناه أن شيئًا تعذّر فحصه.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>إلى ماذا تنظر</translation>
    </message>
    <message>
        <source>Read the large line and the sentences below it.</source>
        <translation>اقرأ السطر الكبير والجمل التي تحته.</translation>
    </message>
    <message>
        <source>Look at the three cards: whom you see, who truly sent it, and who would get your reply.</source>
        <translation>انظر إلى البطاقات الثلاث: من تراه، ومن أرسلها حقًا، ومن سيصله ردّك.</translation>
    </message>
    <message>
        <source>Press “What should I do?” and follow the steps.</source>
        <translation>اضغط «ماذا أفعل؟» واتبع الخطوات.</translation>
    </message>
    <message>
        <source>A real address does not make a letter honest. Think about what it wants from you before you do it.</source>
        <translation>العنوان الحقيقي لا يجعل الرسالة صادقة. فكّر فيما تريده منك قبل أن تفعله.</translation>
    </message>
    <message>
        <source>Heloscope needs the full source of the message: all header lines and the text, byte by byte. A forwarded copy does not help, for it holds none of that.</source>
        <translation>يحتاج Heloscope إلى المصدر الكامل للرسالة: كل أسطر الترويسة والنص، بايتًا بايتًا. والنسخة المحوَّلة لا تفيد، فليس فيها شيء من ذلك.</translation>
    </message>
    <message>
        <source>Drop a file, paste the source, or try an example.</source>
        <translation>أفلت ملفًا، أو الصق المصدر، أو جرّب مثالًا.</translation>
    </message>
    <message>
        <source>In your mail program</source>
        <translation>في برنامج بريدك</translation>
    </message>
    <message>
        <source>Thunderbird hands over every byte of a message, so each check can be done.</source>
        <translation>يسلّم Thunderbird كل بايت من الرسالة، فيمكن إجراء كل فحص.</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>رسالة واحدة</translation>
    </message>
    <message>
        <source>Choose the message in Thunderbird, and press Ctrl+S.</source>
        <translation>اختر الرسالة في Thunderbird، واضغط Ctrl+S.</translation>
    </message>
    <message>
        <source>Drop the saved .eml file on the window of Heloscope. A right click on the file offers “Open with Heloscope” too.</source>
        <translation>أفلت ملف .eml المحفوظ على نافذة Heloscope. ويعرض النقر الأيمن على الملف «فتح باستخدام Heloscope» أيضًا.</translation>
    </message>
    <message>
        <source>It also works without a file: press Ctrl+U in Thunderbird, then Ctrl+A and Ctrl+C. Press Ctrl+V in Heloscope.</source>
        <translation>ويصلح ذلك دون ملف أيضًا: اضغط Ctrl+U في Thunderbird، ثم Ctrl+A وCtrl+C. واضغط Ctrl+V في Heloscope.</translation>
    </message>
    <message>
        <source>You can drag the message itself out of the list. On some desktops nothing arrives then. Save it as a file there.</source>
        <translation>يمكنك سحب الرسالة نفسها من القائمة. وعلى بعض أسطح المكتب لا يصل شيء عندئذ. فاحفظها هناك في ملف.</translation>
    </message>
    <message>
        <source>A whole folder</source>
        <translation>مجلد كامل</translation>
    </message>
    <message>
        <source>Open Help → More Troubleshooting Information in Thunderbird, and there the folder of the profile.</source>
        <translation>افتح في Thunderbird «Help ← More Troubleshooting Information»، ومن هناك مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>Look below “Mail” or “ImapMail” for the name of your folder, for example “Inbox”. Take the file without an ending.</source>
        <translation>ابحث تحت «Mail» أو «ImapMail» عن اسم مجلدك، مثل «Inbox». وخذ الملف الذي بلا امتداد.</translation>
    </message>
    <message>
        <source>Drop that file on the window. It holds all messages of the folder, and they become a table.</source>
        <translation>أفلت ذلك الملف على النافذة. فيه كل رسائل المجلد، وتصير جدولًا.</translation>
    </message>
    <message>
        <source>Each kind of Outlook gives away a message in its own way.</source>
        <translation>كل نوع من Outlook يسلّم الرسالة بطريقته.</translation>
    </message>
    <message>
        <source>New Outlook, and Outlook in the browser</source>
        <translation>Outlook الجديد، وOutlook في المتصفح</translation>
    </message>
    <message>
        <source>Open the message, then choose … → Save as. Some versions call it Download.</source>
        <translation>افتح الرسالة، ثم اختر «… ← Save as». وتسمّيه بعض الإصدارات Download.</translation>
    </message>
    <message>
        <source>Drop the .eml file on the window of Heloscope.</source>
        <translation>أفلت ملف .eml على نافذة Heloscope.</translation>
    </message>
    <message>
        <source>If there is no such entry, choose … → View → View message source. Copy it all, and press Ctrl+V in Heloscope.</source>
        <translation>إن لم يوجد هذا البند فاختر «… ← View ← View message source». انسخه كله، واضغط Ctrl+V في Heloscope.</translation>
    </message>
    <message>
        <source>Classic Outlook</source>
        <translation>Outlook الكلاسيكي</translation>
    </message>
    <message>
        <source>Drag the message from the list to the desktop. A .msg file appears.</source>
        <translation>اسحب الرسالة من القائمة إلى سطح المكتب. فيظهر ملف .msg.</translation>
    </message>
    <message>
        <source>Drop that file on the window of Heloscope.</source>
        <translation>أفلت ذلك الملف على نافذة Heloscope.</translation>
    </message>
    <message>
        <source>Outlook rewrites a message when it stores it, so a .msg file lacks the first text. Heloscope says what it could not check.</source>
        <translation>يعيد Outlook كتابة الرسالة عندما يخزّنها، فينقص ملف .msg النص الأول. ويقول Heloscope ما تعذّر عليه فحصه.</translation>
    </message>
    <message>
        <source>For the header lines alone, open the message and choose File → Properties → Internet headers. Copy them all.</source>
        <translation>لأسطر الترويسة وحدها افتح الرسالة واختر «File ← Properties ← Internet headers». وانسخها كلها.</translation>
    </message>
    <message>
        <source>Somebody may use your address as the sender of their mail. When such a mail cannot be delivered, the bounce comes to you. That does not mean that anybody was in your account.</source>
        <translation>قد يستعمل أحد عنوانك مرسلًا لبريده. وعندما لا يمكن تسليم رسالة كهذه يأتي إشعار الارتداد إليك. ولا يعني ذلك أن أحدًا دخل حسابك.</translation>
    </message>
    <message>
        <source>A bounce of a mail you did not send.</source>
        <translation>إشعار ارتداد لرسالة لم ترسلها.</translation>
    </message>
    <message>
        <source>What Heloscope can say</source>
        <translation>ما يستطيع Heloscope قوله</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <translation>إشعار ارتداد حقيقي لبريدك</translation>
    </message>
    <message>
        <source>You sent it, and it did not arrive. The reason stands below.</source>
        <translation>أنت أرسلتها ولم تصل. والسبب مذكور أدناه.</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <translation>أُرسلت من حسابك، ولست أنت المرسل</translation>
    </message>
    <message>
        <source>Somebody knows your password. Change it now, and follow the steps.</source>
        <translation>شخص آخر يعرف كلمة مرورك. غيّرها الآن، واتبع الخطوات.</translation>
    </message>
    <message>
        <source>You did not send this</source>
        <translation>لم ترسلها أنت</translation>
    </message>
    <message>
        <source>Somebody wrote your address on their mail. It needs no password to do that.</source>
        <translation>كتب شخص آخر عنوانك على بريده. ولا يحتاج ذلك إلى كلمة مرور.</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <translation>ليس إشعار ارتداد أصلًا</translation>
    </message>
    <message>
        <source>It only looks like one, to make you click.</source>
        <translation>يبدو كذلك فحسب، ليجعلك تنقر.</translation>
    </message>
    <message>
        <source>Sometimes the answer depends on one thing that only you know. Then the banner asks: did you write this? Say “Not sure” when you do not know.</source>
        <translation>يتوقف الجواب أحيانًا على أمر واحد لا يعرفه غيرك. فتسأل اللافتة: هل كتبت الرسالة الأصلية؟ قل «لست متأكدًا» إن كنت لا تعرف.</translation>
    </message>
    <message>
        <source>The answer gets better when Heloscope knows your own addresses and servers. Enter them in Settings.</source>
        <translation>يتحسن الجواب عندما يعرف Heloscope عناوينك وخوادمك. أدخلها في الإعدادات.</translation>
    </message>
    <message>
        <source>The message stays on this computer. To check it, Heloscope asks the name service (DNS) about domains, keys and sending computers that it names.</source>
        <translation>تبقى الرسالة على هذا الحاسوب. ولفحصها يسأل Heloscope خدمة الأسماء (DNS) عن النطاقات والمفاتيح والحواسيب المرسِلة التي تذكرها.</translation>
    </message>
    <message>
        <source>These go out: domain names, names of keys, host names, and addresses of sending computers.</source>
        <translation>هذه تخرج: أسماء النطاقات وأسماء المفاتيح وأسماء المضيفين وعناوين الحواسيب المرسِلة.</translation>
    </message>
    <message>
        <source>These never go out: your address, the subject, the text, the attachments.</source>
        <translation>هذه لا تخرج أبدًا: عنوانك والموضوع والنص والمرفقات.</translation>
    </message>
    <message>
        <source>A few sender lists ask for the mailbox name of the sender. The list of DNS questions marks those, and Settings, DNS can forbid them.</source>
        <translation>بعض قوائم المرسلين تسأل عن اسم صندوق بريد المرسل. تُعلَّم هذه الأسئلة في قائمة أسئلة DNS، ويمكن منعها في الإعدادات، DNS.</translation>
    </message>
    <message>
        <source>The status bar says whether DNS is on. One click turns it off, and the report then says what it cannot know. Tools → DNS questions lists every question and its answer.</source>
        <translation>يقول شريط الحالة هل DNS مفعّل. ونقرة واحدة توقفه، فيقول التقرير ما لا يستطيع معرفته. أدوات ← أسئلة DNS تسرد كل سؤال وجوابه.</translation>
    </message>
    <message>
        <source>No case is kept on this computer unless you choose that in the list of cases.</source>
        <translation>لا تُحفظ أي حالة على هذا الحاسوب إلا إذا اخترت ذلك في قائمة الحالات.</translation>
    </message>
    <message>
        <source>What the answer means</source>
        <translation>ماذا يعني الجواب</translation>
    </message>
    <message>
        <source>How to get the source of a message</source>
        <translation>كيف تحصل على مصدر رسالة</translation>
    </message>
    <message>
        <source>From Thunderbird</source>
        <translation>من Thunderbird</translation>
    </message>
    <message>
        <source>From Outlook</source>
        <translation>من Outlook</translation>
    </message>
    <message>
        <source>A bounce of a mail I never sent</source>
        <translation>إشعار ارتداد لرسالة لم أرسلها</translation>
    </message>
    <message>
        <source>What leaves this computer</source>
        <translation>ما الذي يخرج من هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>NoticeLine</name>
    <message>
        <source>Close this line</source>
        <translation>إغلاق هذا السطر</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>the subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>part of the text</source>
        <translation>جزء من النص</translation>
    </message>
    <message>
        <source>how the text is shown</source>
        <translation>طريقة عرض النص</translation>
    </message>
    <message>
        <source>the sender line</source>
        <translation>سطر المرسل</translation>
    </message>
    <message>
        <source>the list of recipients</source>
        <translation>قائمة المستلمين</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>the reply address</source>
        <translation>عنوان الرد</translation>
    </message>
</context>
<context>
    <name>PathPanel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Path row. %1 = number of the step, %2 = host name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>handed to %1</source>
        <extracomment>Path row. %1 = host name of the receiving computer</extracomment>
        <translation>سُلّمت إلى %1</translation>
    </message>
    <message>
        <source>This server is mine</source>
        <extracomment>Path row. %1 = host name</extracomment>
        <translation>هذا الخادم لي</translation>
    </message>
    <message>
        <source>%1 is my server</source>
        <translation>%1 خادم لي</translation>
    </message>
    <message>
        <source>Step %1: this server is mine</source>
        <translation>الخطوة %1: هذا الخادم لي</translation>
    </message>
    <message>
        <source>This server is not mine</source>
        <translation>هذا الخادم ليس لي</translation>
    </message>
    <message>
        <source>%1 is not my server</source>
        <translation>%1 ليس خادمًا لي</translation>
    </message>
    <message>
        <source>Step %1: this server is not mine</source>
        <translation>الخطوة %1: هذا الخادم ليس لي</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Path as a picture</source>
        <translation>المسار صورةً</translation>
    </message>
    <message>
        <source>Path as a table</source>
        <translation>المسار جدولًا</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>إظهار الجدول</translation>
    </message>
    <message numerus="yes">
        <source>Show %n step(s) inside that computer</source>
        <extracomment>Path: a link in the place of steps that stay inside one computer</extracomment>
        <translation>
            <numerusform>إظهار الخطوات داخل ذلك الحاسوب</numerusform>
            <numerusform>إظهار خطوة واحدة داخل ذلك الحاسوب</numerusform>
            <numerusform>إظهار خطوتين داخل ذلك الحاسوب</numerusform>
            <numerusform>إظهار %n خطوات داخل ذلك الحاسوب</numerusform>
            <numerusform>إظهار %n خطوة داخل ذلك الحاسوب</numerusform>
            <numerusform>إظهار %n خطوة داخل ذلك الحاسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>CLAIMED – written by others, may be invented</source>
        <translation>مزعوم – كتبه آخرون، وقد يكون مختلقًا</translation>
    </message>
    <message>
        <source>YOURS – written by your own servers</source>
        <translation>من طرفك – كتبته خوادمك أنت</translation>
    </message>
    <message>
        <source>The message holds no record of its way.</source>
        <translation>ليس في الرسالة أي تدوين لطريقها.</translation>
    </message>
</context>
<context>
    <name>PrivacyDialog</name>
    <message>
        <source>What is sent, and what is not</source>
        <translation>ما الذي يُرسَل وما الذي لا يُرسَل</translation>
    </message>
    <message>
        <source>To check a message, these go to %1:</source>
        <extracomment>%1 = DNS server or a description of it</extracomment>
        <translation>لفحص رسالة، يُرسَل هذا إلى %1:</translation>
    </message>
    <message>
        <source>• domain names, selectors and host names found in the message,</source>
        <translation>• أسماء النطاقات وأسماء المفاتيح (selectors) وأسماء المضيفين الموجودة في الرسالة،</translation>
    </message>
    <message>
        <source>• the addresses of the sending computers.</source>
        <translation>• عناوين الحواسيب المرسِلة.</translation>
    </message>
    <message>
        <source>• the same addresses, to %1, to learn whose network they are in. You chose this in Settings.</source>
        <extracomment>%1 = name of a DNS service</extracomment>
        <translation>• العناوين نفسها، إلى %1، لمعرفة الشبكة التي هي فيها. أنت اخترت ذلك في الإعدادات.</translation>
    </message>
    <message>
        <source>Never your address, the subject or the text.</source>
        <translation>لا يُرسَل أبدًا عنوانك ولا الموضوع ولا النص.</translation>
    </message>
    <message>
        <source>A few senders’ SPF records ask for the sender’s mailbox name. The list of DNS questions marks those.</source>
        <translation>سجلات SPF لدى بعض المرسلين تسأل عن اسم صندوق بريد المرسل. تُعلَّم هذه الأسئلة في قائمة أسئلة DNS.</translation>
    </message>
    <message>
        <source>You can forbid them in Settings, DNS. SPF then says that it could not be checked.</source>
        <translation>يمكنك منعها في الإعدادات، DNS. عندئذ يقول SPF إن الفحص لم يكن ممكنًا.</translation>
    </message>
    <message>
        <source>With DNS off nothing is asked, and the report says what it cannot know.</source>
        <translation>عندما يكون DNS متوقفًا لا يُسأل عن شيء، ويقول التقرير ما لا يستطيع معرفته.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>The name service was not asked.</source>
        <translation>لم تُسأل خدمة الأسماء.</translation>
    </message>
    <message>
        <source>The name service did not answer.</source>
        <translation>لم تُجب خدمة الأسماء.</translation>
    </message>
    <message>
        <source>The domain is no proper name.</source>
        <translation>النطاق ليس اسمًا صحيحًا.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>لا يوجد سجل كهذا.</translation>
    </message>
    <message>
        <source>There is more than one record where only one may be.</source>
        <translation>يوجد أكثر من سجل حيث لا يجوز إلا سجل واحد.</translation>
    </message>
    <message>
        <source>It says in two ways what kind of text it is.</source>
        <translation>تذكر نوع نصها بصيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>It says in two ways how the text is coded.</source>
        <translation>تذكر ترميز نصها بصيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>It says one and the same thing in two ways.</source>
        <translation>تذكر الشيء الواحد بصيغتين مختلفتين.</translation>
    </message>
    <message>
        <source>The mark between its parts is missing.</source>
        <translation>العلامة الفاصلة بين أجزائها غائبة.</translation>
    </message>
    <message>
        <source>The mark between its parts never comes.</source>
        <translation>العلامة الفاصلة بين أجزائها لا تأتي أبدًا.</translation>
    </message>
    <message>
        <source>Two nested parts use the same mark.</source>
        <translation>جزآن متداخلان يستعملان العلامة نفسها.</translation>
    </message>
    <message>
        <source>More parts come after the mark for the end.</source>
        <translation>تأتي أجزاء أخرى بعد علامة النهاية.</translation>
    </message>
    <message>
        <source>It is coded as a whole, which is not allowed.</source>
        <translation>هي مرمّزة كلها معًا، وهذا غير مسموح.</translation>
    </message>
    <message>
        <source>It uses a code that nobody knows.</source>
        <translation>تستعمل ترميزًا لا يعرفه أحد.</translation>
    </message>
    <message>
        <source>The question tells the sender’s mailbox name, and the settings forbid that.</source>
        <translation>السؤال يكشف اسم صندوق بريد المرسل، والإعدادات تمنع ذلك.</translation>
    </message>
    <message>
        <source>The domain has no sender list.</source>
        <translation>ليست للنطاق قائمة مرسلين.</translation>
    </message>
    <message>
        <source>The domain has two sender lists where only one may be.</source>
        <translation>للنطاق قائمتا مرسلين حيث لا تجوز إلا واحدة.</translation>
    </message>
    <message>
        <source>A term of the list is written wrongly.</source>
        <translation>أحد بنود القائمة مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The list points to a name that cannot exist.</source>
        <translation>تشير القائمة إلى اسم لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>The list needs more than ten look-ups.</source>
        <translation>تحتاج القائمة إلى أكثر من عشرة استعلامات.</translation>
    </message>
    <message>
        <source>The list points to too many names that do not exist.</source>
        <translation>تشير القائمة إلى أسماء غير موجودة أكثر مما يُسمح به.</translation>
    </message>
    <message>
        <source>The list names a domain with too many mail servers.</source>
        <translation>تذكر القائمة نطاقًا له خوادم بريد أكثر مما يُسمح به.</translation>
    </message>
    <message>
        <source>The list points to another list that does not exist.</source>
        <translation>تشير القائمة إلى قائمة أخرى غير موجودة.</translation>
    </message>
    <message>
        <source>The name to be checked is no proper domain.</source>
        <translation>الاسم المراد فحصه ليس نطاقًا صحيحًا.</translation>
    </message>
    <message>
        <source>The address of the sending computer is not known.</source>
        <translation>عنوان الحاسوب المرسِل غير معروف.</translation>
    </message>
    <message>
        <source>The return address is not known.</source>
        <translation>عنوان الإرجاع غير معروف.</translation>
    </message>
    <message>
        <source>The sender line does not name exactly one address.</source>
        <translation>سطر المرسل لا يذكر عنوانًا واحدًا بعينه.</translation>
    </message>
    <message>
        <source>The key is not there any more, as is usual with old mail.</source>
        <translation>لم يعد المفتاح موجودًا، كما هو معتاد مع البريد القديم.</translation>
    </message>
    <message>
        <source>The name service did not send the key.</source>
        <translation>لم ترسل خدمة الأسماء المفتاح.</translation>
    </message>
    <message>
        <source>The owner has withdrawn the key.</source>
        <translation>سحب صاحب النطاق المفتاح.</translation>
    </message>
    <message>
        <source>The key is too short to prove anything.</source>
        <translation>المفتاح أقصر من أن يثبت شيئًا.</translation>
    </message>
    <message>
        <source>The key is longer than we use.</source>
        <translation>المفتاح أطول مما نستعمل.</translation>
    </message>
    <message>
        <source>The key is made in a way that cannot work.</source>
        <translation>المفتاح مصنوع بطريقة لا يمكن أن تعمل.</translation>
    </message>
    <message>
        <source>The key is written wrongly.</source>
        <translation>المفتاح مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The key bears a version that nobody knows.</source>
        <translation>يحمل المفتاح إصدارًا لا يعرفه أحد.</translation>
    </message>
    <message>
        <source>The key is of a kind that we do not know.</source>
        <translation>المفتاح من نوع لا نعرفه.</translation>
    </message>
    <message>
        <source>The key is of another kind than it says.</source>
        <translation>المفتاح من نوع غير الذي يذكره.</translation>
    </message>
    <message>
        <source>The key is of another kind than the seal needs.</source>
        <translation>المفتاح من نوع غير الذي يحتاج إليه الختم.</translation>
    </message>
    <message>
        <source>The key may not be used with this method.</source>
        <translation>لا يجوز استعمال المفتاح مع هذه الطريقة.</translation>
    </message>
    <message>
        <source>The key is not meant for mail.</source>
        <translation>المفتاح ليس معدًّا للبريد.</translation>
    </message>
    <message>
        <source>The key is not meant for this sender.</source>
        <translation>المفتاح ليس معدًّا لهذا المرسل.</translation>
    </message>
    <message>
        <source>This computer does not allow so old a method.</source>
        <translation>هذا الحاسوب لا يسمح بطريقة قديمة إلى هذا الحد.</translation>
    </message>
    <message>
        <source>The seal uses an old method that proves nothing any more.</source>
        <translation>يستعمل الختم طريقة قديمة لم تعد تثبت شيئًا.</translation>
    </message>
    <message>
        <source>The text was changed on the way, for example by a list.</source>
        <translation>تغيّر النص في الطريق، بسبب قائمة بريدية مثلًا.</translation>
    </message>
    <message>
        <source>Header lines were changed on the way, or the seal was made up.</source>
        <translation>تغيّرت أسطر في الترويسة في الطريق، أو الختم مختلق.</translation>
    </message>
    <message>
        <source>The text was not given.</source>
        <translation>لم يُعطَ النص.</translation>
    </message>
    <message>
        <source>The seal had run out.</source>
        <translation>كانت صلاحية الختم قد انتهت.</translation>
    </message>
    <message>
        <source>The seal ends before it begins.</source>
        <translation>ينتهي الختم قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Text was cut off on the way: the seal covers more than is there.</source>
        <translation>قُصّ نص في الطريق: يغطي الختم أكثر مما هو موجود.</translation>
    </message>
    <message>
        <source>The seal speaks for a name outside its domain.</source>
        <translation>الختم يتحدث باسم خارج نطاقه.</translation>
    </message>
    <message>
        <source>The seal speaks for a name that its key does not allow.</source>
        <translation>الختم يتحدث باسم لا يسمح به مفتاحه.</translation>
    </message>
    <message>
        <source>The sender’s address is outside the domain of the seal.</source>
        <translation>عنوان المرسل خارج نطاق الختم.</translation>
    </message>
    <message>
        <source>There is no sender address to check it against.</source>
        <translation>لا يوجد عنوان مرسل للمقارنة به.</translation>
    </message>
    <message>
        <source>The seal names a domain that cannot exist.</source>
        <translation>الختم يذكر نطاقًا لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>The seal names a key that cannot exist.</source>
        <translation>الختم يذكر مفتاحًا لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>The seal does not cover the sender line.</source>
        <translation>الختم لا يغطي سطر المرسل.</translation>
    </message>
    <message>
        <source>The seal covers a line that it must not cover.</source>
        <translation>الختم يغطي سطرًا لا يجوز أن يغطيه.</translation>
    </message>
    <message>
        <source>The seal is no proper list of terms.</source>
        <translation>الختم ليس قائمة بنود صحيحة.</translation>
    </message>
    <message>
        <source>One term stands in it twice.</source>
        <translation>فيه بند مكرر.</translation>
    </message>
    <message>
        <source>Who handed it to whom is not known.</source>
        <translation>لا يُعرف من سلّمها إلى من.</translation>
    </message>
    <message>
        <source>The name service was not asked for the key.</source>
        <translation>لم تُسأل خدمة الأسماء عن المفتاح.</translation>
    </message>
    <message>
        <source>The certificate had run out when the message came.</source>
        <translation>كانت صلاحية الشهادة قد انتهت عندما جاءت الرسالة.</translation>
    </message>
    <message>
        <source>The certificate was not valid yet when the message came.</source>
        <translation>لم تكن الشهادة سارية بعد عندما جاءت الرسالة.</translation>
    </message>
    <message>
        <source>The signer vouches only for himself.</source>
        <translation>الموقِّع لا يشهد له إلا نفسه.</translation>
    </message>
    <message>
        <source>Your computer does not know who issued the certificate.</source>
        <translation>لا يعرف حاسوبك من أصدر الشهادة.</translation>
    </message>
    <message>
        <source>The certificate was not made for mail.</source>
        <translation>لم تُصنع الشهادة للبريد.</translation>
    </message>
    <message>
        <source>The row of certificates does not hold together.</source>
        <translation>سلسلة الشهادات غير مترابطة.</translation>
    </message>
    <message>
        <source>No trusted authorities were found on this computer.</source>
        <translation>لم يُعثر على جهات موثوق بها في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of the signer is not enclosed.</source>
        <translation>شهادة الموقِّع غير مرفقة.</translation>
    </message>
    <message>
        <source>It is encrypted, so only the receiver can open it.</source>
        <translation>النص مشفّر، فلا يستطيع فتحه إلا المستلم.</translation>
    </message>
    <message>
        <source>It is damaged, or made in a way that we do not know.</source>
        <translation>بياناته تالفة، أو مصنوعة بطريقة لا نعرفها.</translation>
    </message>
    <message>
        <source>It covers only a part of what you see.</source>
        <translation>التوقيع لا يغطي إلا جزءًا مما تراه.</translation>
    </message>
    <message>
        <source>The seal has a date in the future.</source>
        <translation>الختم يحمل تاريخًا في المستقبل.</translation>
    </message>
    <message>
        <source>It came with another return address than the seal says, as after a forward.</source>
        <translation>جاءت بعنوان إرجاع غير الذي يذكره الختم، كما يحدث بعد التحويل.</translation>
    </message>
    <message>
        <source>It was sealed for another recipient, as after a forward.</source>
        <translation>خُتمت لمستلم آخر، كما يحدث بعد التحويل.</translation>
    </message>
    <message>
        <source>The return address in the seal is outside its domain.</source>
        <translation>عنوان الإرجاع في الختم خارج نطاقه.</translation>
    </message>
    <message>
        <source>This step does not go on from where the one before it sent the message.</source>
        <translation>لا تبدأ هذه الخطوة من حيث أرسلت الخطوة السابقة الرسالة.</translation>
    </message>
    <message>
        <source>The step before it named another domain to go on.</source>
        <translation>ذكرت الخطوة السابقة نطاقًا آخر للمتابعة.</translation>
    </message>
    <message>
        <source>The last step names one more that is not there.</source>
        <translation>تذكر الخطوة الأخيرة خطوة بعدها غير موجودة.</translation>
    </message>
    <message>
        <source>The seal uses a method that nobody knows.</source>
        <translation>يستعمل الختم طريقة لا يعرفها أحد.</translation>
    </message>
    <message>
        <source>The seal uses a new method that is not supported here.</source>
        <translation>يستعمل الختم طريقة جديدة غير مدعومة هنا.</translation>
    </message>
    <message>
        <source>The seal uses only methods that are not supported here.</source>
        <translation>لا يستعمل الختم إلا طرقًا غير مدعومة هنا.</translation>
    </message>
    <message>
        <source>There are several keys where only one may be.</source>
        <translation>توجد عدة مفاتيح حيث لا يجوز إلا مفتاح واحد.</translation>
    </message>
    <message>
        <source>Header lines were changed on the way and not noted.</source>
        <translation>تغيّرت أسطر في الترويسة في الطريق دون تدوين.</translation>
    </message>
    <message>
        <source>The hash method is not supported here.</source>
        <translation>طريقة البصمة (hash) غير مدعومة هنا.</translation>
    </message>
    <message>
        <source>One version of the message is not described.</source>
        <translation>إحدى نسخ الرسالة غير موصوفة.</translation>
    </message>
    <message>
        <source>Nobody sealed the last version of the message.</source>
        <translation>لم يختم أحد النسخة الأخيرة من الرسالة.</translation>
    </message>
    <message>
        <source>The versions of the message are not numbered in order.</source>
        <translation>نسخ الرسالة غير مرقّمة بالترتيب.</translation>
    </message>
    <message>
        <source>There is no seal beside the notes on versions.</source>
        <translation>لا يوجد ختم مع التدوينات الخاصة بالنسخ.</translation>
    </message>
    <message>
        <source>The seals are not numbered in order.</source>
        <translation>الأختام غير مرقّمة بالترتيب.</translation>
    </message>
    <message>
        <source>There are more steps than allowed.</source>
        <translation>عدد الخطوات أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The seal names more keys than allowed.</source>
        <translation>يذكر الختم مفاتيح أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The note on what was changed cannot be read.</source>
        <translation>تعذّرت قراءة التدوين الخاص بما تغيّر.</translation>
    </message>
    <message>
        <source>The note on what was changed does not fit the message.</source>
        <translation>التدوين الخاص بما تغيّر لا يطابق الرسالة.</translation>
    </message>
    <message>
        <source>The note on what was changed is larger than we follow.</source>
        <translation>التدوين الخاص بما تغيّر أكبر مما نتتبعه.</translation>
    </message>
    <message>
        <source>The text as it was before cannot be had back.</source>
        <translation>لا يمكن استرجاع النص كما كان من قبل.</translation>
    </message>
    <message>
        <source>The domain has no rule.</source>
        <translation>ليست للنطاق قاعدة.</translation>
    </message>
    <message>
        <source>The domain has two rules where only one is allowed.</source>
        <translation>للنطاق قاعدتان حيث لا تجوز إلا واحدة.</translation>
    </message>
    <message>
        <source>The rule is written wrongly.</source>
        <translation>القاعدة مكتوبة بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>The sender line names several domains.</source>
        <translation>سطر المرسل يذكر عدة نطاقات.</translation>
    </message>
    <message>
        <source>There is more than one sender line.</source>
        <translation>يوجد أكثر من سطر مرسل.</translation>
    </message>
    <message>
        <source>No domain can be read from the sender line.</source>
        <translation>لا يمكن قراءة أي نطاق من سطر المرسل.</translation>
    </message>
    <message>
        <source>The domain in the sender line cannot exist.</source>
        <translation>النطاق في سطر المرسل لا يمكن أن يوجد.</translation>
    </message>
    <message>
        <source>Neither seal nor sending computer could be checked.</source>
        <translation>تعذّر فحص الختم وتعذّر فحص الحاسوب المرسِل.</translation>
    </message>
    <message>
        <source>One forwarder noted that they were broken before.</source>
        <translation>دوّن أحد المحوِّلين أنها كانت مكسورة من قبل.</translation>
    </message>
    <message>
        <source>One note contradicts the one before it.</source>
        <translation>تدوين يناقض الذي قبله.</translation>
    </message>
    <message>
        <source>One note is written wrongly.</source>
        <translation>تدوين مكتوب بطريقة خاطئة.</translation>
    </message>
    <message>
        <source>One note stands there twice.</source>
        <translation>تدوين مكرر.</translation>
    </message>
    <message>
        <source>One note bears no proper number.</source>
        <translation>تدوين لا يحمل رقمًا صحيحًا.</translation>
    </message>
    <message>
        <source>One note of the row is missing.</source>
        <translation>تدوين من السلسلة غائب.</translation>
    </message>
    <message>
        <source>One note is not whole.</source>
        <translation>تدوين غير كامل.</translation>
    </message>
    <message>
        <source>There are more notes than allowed.</source>
        <translation>عدد التدوينات أكثر من المسموح.</translation>
    </message>
    <message>
        <source>The seal on one note does not fit.</source>
        <translation>الختم على أحد التدوينات غير مطابق.</translation>
    </message>
    <message>
        <source>The message was changed after one note was made.</source>
        <translation>تغيّرت الرسالة بعد كتابة أحد التدوينات.</translation>
    </message>
    <message>
        <source>The term “{name}” is written wrongly or missing.</source>
        <extracomment>{name} = name of one term of a seal or record, such as &quot;bh&quot;</extracomment>
        <translation>البند «{name}» مكتوب بطريقة خاطئة أو غائب.</translation>
    </message>
    <message>
        <source>The check gives this cause: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>يعطي الفحص هذا السبب: {name}.</translation>
    </message>
</context>
<context>
    <name>Repair</name>
    <message>
        <source>The text was put into the usual code.</source>
        <translation>حُوّل النص إلى الترميز المعتاد.</translation>
    </message>
    <message>
        <source>Line ends were repaired.</source>
        <translation>أُصلحت نهايات الأسطر.</translation>
    </message>
    <message>
        <source>A web page was turned back into plain text.</source>
        <translation>أُعيدت صفحة ويب إلى نص عادي.</translation>
    </message>
    <message>
        <source>Special blanks were turned into plain ones.</source>
        <translation>حُوّلت مسافات خاصة إلى مسافات عادية.</translation>
    </message>
    <message>
        <source>Quote marks at line starts were taken off.</source>
        <translation>أُزيلت علامات الاقتباس من بدايات الأسطر.</translation>
    </message>
    <message>
        <source>Blanks at line starts were taken off.</source>
        <translation>أُزيلت المسافات من بدايات الأسطر.</translation>
    </message>
    <message>
        <source>A title line from Outlook was taken off.</source>
        <translation>أُزيل سطر عنوان من Outlook.</translation>
    </message>
    <message>
        <source>Text before the first header line was passed over.</source>
        <translation>تُجووز نص قبل أول سطر ترويسة.</translation>
    </message>
    <message>
        <source>A table was turned back into header lines.</source>
        <translation>أُعيد جدول إلى أسطر ترويسة.</translation>
    </message>
    <message>
        <source>Blank lines between header lines were taken out.</source>
        <translation>أُزيلت أسطر فارغة بين أسطر الترويسة.</translation>
    </message>
    <message>
        <source>Wrapped header lines were joined again.</source>
        <translation>وُصلت من جديد أسطر ترويسة ملفوفة.</translation>
    </message>
    <message>
        <source>Codes of a web page were turned back into text.</source>
        <translation>أُعيدت رموز صفحة ويب إلى نص.</translation>
    </message>
    <message>
        <source>Links that a program had added were taken out.</source>
        <translation>أُزيلت روابط أضافها برنامج.</translation>
    </message>
    <message>
        <source>Somebody changed the DNS answers in this case file after it was saved.</source>
        <translation>غيّر أحدهم أجوبة DNS في ملف الحالة هذا بعد حفظه.</translation>
    </message>
    <message>
        <source>Somebody changed in this case file how to check, after it was saved.</source>
        <translation>غيّر أحدهم في ملف الحالة هذا طريقة الفحص بعد حفظه.</translation>
    </message>
    <message>
        <source>Somebody changed the settings (profile) in this case file after it was saved.</source>
        <translation>غيّر أحدهم الإعدادات (ملف التعريف) في ملف الحالة هذا بعد حفظه.</translation>
    </message>
    <message>
        <source>Somebody changed the report in this case file after it was saved. This one was made anew.</source>
        <translation>غيّر أحدهم التقرير في ملف الحالة هذا بعد حفظه. وهذا التقرير أُعدّ من جديد.</translation>
    </message>
    <message>
        <source>This case file was changed after it was saved, but not its message or answers.</source>
        <translation>تغيّر ملف الحالة هذا بعد حفظه، لكن رسالته وأجوبته لم تتغيّر.</translation>
    </message>
    <message>
        <source>This case file has no checksum of the whole. Nobody can tell whether it was changed.</source>
        <translation>ليس في ملف الحالة هذا مجموع تحقق للملف كله. لا يمكن لأحد أن يعرف هل تغيّر.</translation>
    </message>
    <message>
        <source>Curly quote marks were turned into plain ones.</source>
        <translation>حُوّلت علامات الاقتباس المنحنية إلى عادية.</translation>
    </message>
    <message>
        <source>The input was mended ({name}).</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>أُصلح المُدخَل ({name}).</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>no sender line</source>
        <translation>لا سطر مرسل</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <extracomment>appended to the first sender where the message names several; %n = how many more</extracomment>
        <translation>
            <numerusform> ولا غيره</numerusform>
            <numerusform> وواحد آخر</numerusform>
            <numerusform> واثنان آخران</numerusform>
            <numerusform> و%n آخرون</numerusform>
            <numerusform> و%n آخر</numerusform>
            <numerusform> و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>the address you see</source>
        <translation>العنوان الذي تراه</translation>
    </message>
    <message>
        <source>not recorded</source>
        <extracomment>{domain} = domain of a mail provider</extracomment>
        <translation>غير مدوَّن</translation>
    </message>
    <message>
        <source>{domain} (its seal holds)</source>
        <extracomment>{domain} = domain that sealed, {ip} = address of the sending computer</extracomment>
        <translation>{domain} (ختمه سليم)</translation>
    </message>
    <message>
        <source>{domain} (its seal holds), from {ip}</source>
        <translation>{domain} (ختمه سليم)، من {ip}</translation>
    </message>
    <message>
        <source>{domain} (its sender list names {ip})</source>
        <translation>{domain} (قائمة مرسليه تذكر {ip})</translation>
    </message>
    <message>
        <source>not proven; it came from {ip}</source>
        <translation>غير مثبت، وقد جاءت من {ip}</translation>
    </message>
    <message>
        <source>not proven</source>
        <translation>غير مثبت</translation>
    </message>
    <message>
        <source>From (what you see)</source>
        <translation>من (ما تراه)</translation>
    </message>
    <message>
        <source>Truly sent by</source>
        <translation>المرسل الفعلي</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>تذهب الردود إلى</translation>
    </message>
    <message>
        <source>Received by you</source>
        <translation>وقت وصولها إليك</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>line {first}</source>
        <extracomment>where a finding can be seen in the source</extracomment>
        <translation>السطر {first}</translation>
    </message>
    <message>
        <source>lines {first}–{last}</source>
        <translation>الأسطر {first}–{last}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>An old kind of seal; it does not count.</source>
        <translation>ختم من نوع قديم، ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>A new kind of seal, draft {name}; it does not count.</source>
        <translation>ختم من نوع جديد، المسودة {name}، ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>النتيجة الآن</translation>
    </message>
    <message>
        <source>Noted by your server</source>
        <translation>دوّنه خادمك</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Matches From</source>
        <translation>يطابق «من»</translation>
    </message>
    <message>
        <source>A logo that the domain offers; we do not fetch it.</source>
        <translation>شعار يقدّمه النطاق، ونحن لا نجلبه.</translation>
    </message>
    <message>
        <source>An old check; it does not count.</source>
        <translation>فحص قديم، ولا يُعتدّ به.</translation>
    </message>
    <message>
        <source>The line to your server was encrypted.</source>
        <translation>كان الاتصال بخادمك مشفّرًا.</translation>
    </message>
    <message>
        <source>Your server does not note that the line was encrypted.</source>
        <translation>لا يدوّن خادمك أن الاتصال كان مشفّرًا.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>{bits} bit</source>
        <translation>{bits} بت</translation>
    </message>
    <message>
        <source>Header lines sealed</source>
        <translation>أسطر الترويسة المختومة</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>وقت الختم</translation>
    </message>
    <message>
        <source>Runs out at</source>
        <translation>وقت انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Seals in full</source>
        <translation>الأختام كاملة</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>الختم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Notes of forwarders (ARC)</source>
        <translation>تدوينات المحوِّلين (ARC)</translation>
    </message>
    <message>
        <source>Forwarder</source>
        <translation>المحوِّل</translation>
    </message>
    <message>
        <source>Seal of the note</source>
        <translation>ختم التدوين</translation>
    </message>
    <message>
        <source>What it saw</source>
        <translation>ما رآه</translation>
    </message>
    <message>
        <source>What servers noted</source>
        <translation>ما دوّنته الخوادم</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>موثوق به</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What the answer about the bounce rests on</source>
        <translation>ما يستند إليه الجواب عن الارتداد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Return address</source>
        <translation>عنوان الإرجاع</translation>
    </message>
    <message>
        <source>Message that came back</source>
        <translation>الرسالة التي عادت</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>ما قد يفيد</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>What it reads</source>
        <translation>المكتوب فيه</translation>
    </message>
    <message>
        <source>Where it leads</source>
        <translation>إلى أين يقود</translation>
    </message>
    <message>
        <source>Attachments of the message</source>
        <translation>مرفقات الرسالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>The attached message</source>
        <translation>الرسالة المرفقة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Signs by code</source>
        <translation>العلامات حسب الرمز</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>العلامة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>كيف صُنع هذا التقرير</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Time of the check</source>
        <translation>وقت الفحص</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Mended before reading</source>
        <translation>ما أُصلح قبل القراءة</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>ملف حالة</translation>
    </message>
    <message>
        <source>Name service asked</source>
        <translation>وقت سؤال خدمة الأسماء</translation>
    </message>
    <message>
        <source>Servers asked</source>
        <translation>الخوادم التي سُئلت</translation>
    </message>
    <message>
        <source>To check it again</source>
        <translation>لإعادة الفحص</translation>
    </message>
    <message>
        <source>Open the case file with Heloscope. It needs no network and shows every difference.</source>
        <translation>افتح ملف الحالة في Heloscope. لا يحتاج إلى شبكة ويُظهر كل اختلاف.</translation>
    </message>
    <message>
        <source>not known to be secured</source>
        <translation>لا يُعرف هل هي مؤمَّنة</translation>
    </message>
    <message>
        <source>secured (DNSSEC)</source>
        <translation>مؤمَّنة (DNSSEC)</translation>
    </message>
    <message>
        <source>not secured</source>
        <translation>غير مؤمَّنة</translation>
    </message>
    <message>
        <source>from saved answers</source>
        <translation>من إجابات محفوظة</translation>
    </message>
    <message>
        <source>Its address has no name.</source>
        <translation>ليس لعنوانه اسم.</translation>
    </message>
    <message>
        <source>Its address leads to {name}, but that name does not lead back.</source>
        <extracomment>{name} = host name</extracomment>
        <translation>عنوانه يقود إلى {name}، لكن ذلك الاسم لا يقود إليه.</translation>
    </message>
    <message>
        <source>Its name is {name}: name and address lead to each other.</source>
        <translation>اسمه {name}: الاسم والعنوان يقود كل منهما إلى الآخر.</translation>
    </message>
    <message>
        <source>not recorded ({domain} does not tell)</source>
        <translation>غير مدوَّن ({domain} لا يذكره)</translation>
    </message>
    <message>
        <source>Anyone can write this: a claim.</source>
        <translation>يستطيع أي أحد كتابة هذا: إنه ادّعاء.</translation>
    </message>
    <message>
        <source>The sender’s mail provider wrote this down.</source>
        <translation>دوّن هذا مزوّد بريد المرسل.</translation>
    </message>
    <message>
        <source>Your own server wrote this down.</source>
        <translation>دوّن هذا خادمك أنت.</translation>
    </message>
    <message>
        <source>First computer outside</source>
        <translation>أول حاسوب في الخارج</translation>
    </message>
    <message>
        <source>Its network belongs to</source>
        <translation>شبكته تتبع</translation>
    </message>
    <message>
        <source>Handed in by</source>
        <translation>سلّمها</translation>
    </message>
    <message>
        <source>unknown computer</source>
        <translation>حاسوب غير معروف</translation>
    </message>
    <message>
        <source>Your server {by} wrote this down, so it is the true sending address.</source>
        <extracomment>{by} = server</extracomment>
        <translation>دوّن هذا خادمك {by}، فهو عنوان الإرسال الحقيقي.</translation>
    </message>
    <message>
        <source>It called itself “{name}”.</source>
        <extracomment>{name} = name the computer gave for itself</extracomment>
        <translation>سمّى نفسه «{name}».</translation>
    </message>
    <message>
        <source>It came with a login.</source>
        <translation>جاءت بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The line was encrypted.</source>
        <extracomment>{name} = TLS version or cipher</extracomment>
        <translation>كان الاتصال مشفّرًا.</translation>
    </message>
    <message>
        <source>The line was encrypted ({name}).</source>
        <translation>كان الاتصال مشفّرًا ({name}).</translation>
    </message>
    <message>
        <source>a step that cannot be read</source>
        <translation>خطوة لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>your mailbox</source>
        <translation>علبة بريدك</translation>
    </message>
    <message>
        <source>The bounce</source>
        <translation>إشعار الارتداد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>More signs</source>
        <translation>علامات أخرى</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>What was not checked</source>
        <translation>ما لم يُفحص</translation>
    </message>
    <message>
        <source>Value, decoded</source>
        <translation>القيمة بعد فك الترميز</translation>
    </message>
    <message>
        <source>Headers of note</source>
        <translation>ترويسات جديرة بالنظر</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What mail services noted</source>
        <translation>ما دوّنته خدمات البريد</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>من سُئل ومتى</translation>
    </message>
    <message>
        <source>Questions to the name service (DNS)</source>
        <translation>الأسئلة إلى خدمة الأسماء (DNS)</translation>
    </message>
    <message>
        <source>Header lines</source>
        <translation>أسطر الترويسة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>ولا أسطر أخرى</numerusform>
            <numerusform>وسطر آخر</numerusform>
            <numerusform>وسطران آخران</numerusform>
            <numerusform>و%n أسطر أخرى</numerusform>
            <numerusform>و%n سطرًا آخر</numerusform>
            <numerusform>و%n سطر آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Words used here</source>
        <translation>الكلمات المستعملة هنا</translation>
    </message>
    <message>
        <source>EMAIL ORIGIN REPORT</source>
        <translation>تقرير عن مصدر رسالة بريد</translation>
    </message>
    <message>
        <source>Case {name}</source>
        <extracomment>{name} = name of the case</extracomment>
        <translation>الحالة {name}</translation>
    </message>
    <message>
        <source>How sure: {name}.</source>
        <extracomment>{name} = &quot;quite sure&quot;, &quot;likely&quot; or &quot;only a guess&quot;</extracomment>
        <translation>درجة اليقين: {name}.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Case {name} · made by Heloscope {version} on {time}</source>
        <extracomment>foot of each page: {name} = case, {version} = program version, {time} = when it was made</extracomment>
        <translation>الحالة {name} · صنعه Heloscope {version} في {time}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <extracomment>{page} and {pages} are numbers</extracomment>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>CLAIMED by others</source>
        <translation>مزعوم من آخرين</translation>
    </message>
    <message>
        <source>YOURS – written by your own servers</source>
        <translation>من طرفك – كتبته خوادمك أنت</translation>
    </message>
    <message>
        <source>clock differs</source>
        <translation>الساعة مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s)</source>
        <translation>
            <numerusform>لا خطوات أخرى</numerusform>
            <numerusform>خطوة أخرى</numerusform>
            <numerusform>خطوتان أخريان</numerusform>
            <numerusform>%n خطوات أخرى</numerusform>
            <numerusform>%n خطوة أخرى</numerusform>
            <numerusform>%n خطوة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Path, oldest step first</source>
        <translation>المسار، الخطوة الأقدم أولًا</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Handed it to</source>
        <translation>سلّمها إلى</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Email origin report</source>
        <translation>تقرير عن مصدر رسالة بريد</translation>
    </message>
    <message>
        <source>handed it to {name}</source>
        <extracomment>{name} = host that the message was handed to</extracomment>
        <translation>سلّمها إلى {name}</translation>
    </message>
    <message>
        <source>CLAIMED – written by others, may be made up</source>
        <translation>مزعوم – كتبه آخرون، وقد يكون مختلقًا</translation>
    </message>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>ولا ملاحظات أخرى</numerusform>
            <numerusform>وملاحظة أخرى</numerusform>
            <numerusform>وملاحظتان أخريان</numerusform>
            <numerusform>و%n ملاحظات أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
            <numerusform>و%n ملاحظة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>لمكتب الدعم</translation>
    </message>
    <message>
        <source>For whoever runs the mail server</source>
        <translation>للمسؤول عن خادم البريد</translation>
    </message>
</context>
<context>
    <name>ReportFacts</name>
    <message>
        <source>The sender you see</source>
        <translation>المرسل الذي تراه</translation>
    </message>
    <message>
        <source>No sender line can be read</source>
        <translation>لا يمكن قراءة سطر مرسل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sender addresses in one message</comment>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n آخرون</numerusform>
            <numerusform>و%n آخر</numerusform>
            <numerusform>و%n آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>The address is proven, the name is not</source>
        <translation>العنوان مثبت، والاسم غير مثبت</translation>
    </message>
    <message>
        <source>Looks like somebody else</source>
        <translation>يبدو كأنه شخص آخر</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>مثبت</translation>
    </message>
    <message>
        <source>Everything fits, but it is not proven</source>
        <translation>كل شيء متّسق، لكنه غير مثبت</translation>
    </message>
    <message>
        <source>Anyone can type this</source>
        <translation>يستطيع أي أحد كتابة هذا</translation>
    </message>
    <message>
        <source>Who truly sent it</source>
        <translation>من أرسلها حقًا</translation>
    </message>
    <message>
        <source>Proven by an intact seal</source>
        <extracomment>Card &quot;Who truly sent it&quot;. %1 = IP address of the sending computer</extracomment>
        <translation>أثبته ختم سليم</translation>
    </message>
    <message>
        <source>Proven by an intact seal, sent by %1</source>
        <translation>أثبته ختم سليم، وأرسلها %1</translation>
    </message>
    <message>
        <source>It is on this domain&apos;s sender list</source>
        <extracomment>Card &quot;Who truly sent it&quot;. %1 = IP address of the sending computer</extracomment>
        <translation>هو على قائمة المرسلين لهذا النطاق</translation>
    </message>
    <message>
        <source>%1 is on this domain&apos;s sender list</source>
        <translation>%1 على قائمة المرسلين لهذا النطاق</translation>
    </message>
    <message>
        <source>Only the address of the computer is known</source>
        <translation>لا يُعرف إلا عنوان الحاسوب</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing in this message proves it</source>
        <translation>لا شيء في هذه الرسالة يثبته</translation>
    </message>
    <message>
        <source>Where replies go</source>
        <translation>إلى أين تذهب الردود</translation>
    </message>
    <message>
        <source>To the sender you see</source>
        <translation>إلى المرسل الذي تراه</translation>
    </message>
    <message>
        <source>No other address is named</source>
        <translation>لم يُذكر عنوان آخر</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>reply addresses in one message</comment>
        <translation>
            <numerusform>ولا غيره</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n عناوين أخرى</numerusform>
            <numerusform>و%n عنوانًا آخر</numerusform>
            <numerusform>و%n عنوان آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain you see</source>
        <translation>النطاق الذي تراه</translation>
    </message>
    <message>
        <source>Not the domain you see</source>
        <translation>ليس النطاق الذي تراه</translation>
    </message>
    <message>
        <source>Real address, borrowed name</source>
        <translation>عنوان حقيقي واسم مستعار</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(بلا مرسل)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(بلا موضوع)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>Link from a finding to the source. %1, %2 = line numbers</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Lines %1–%2</source>
        <translation>الأسطر %1–%2</translation>
    </message>
</context>
<context>
    <name>ReportSaver</name>
    <message>
        <source>You stopped it. %1 was not written.</source>
        <extracomment>%1 = file name</extracomment>
        <translation>أوقفتَ العمل. لم يُكتب %1.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 = file name</extracomment>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Writing %1: page %2 of %3</source>
        <extracomment>%1 = file name, %2 = page, %3 = number of pages</extracomment>
        <translation>تجري كتابة %1: الصفحة %2 من %3</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>SentMailStatus</name>
    <message>
        <source>&amp;Read sent mail again</source>
        <translation>ا&amp;قرأ البريد المرسل من جديد</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>I note number, time, recipients and subject of each message, never its text. Only you can read the file: %1</source>
        <extracomment>%1 = file name</extracomment>
        <translation>أدوّن رقم كل رسالة ووقتها ومستلميها وموضوعها، ولا أدوّن نصها أبدًا. لا يستطيع قراءة الملف غيرك: %1</translation>
    </message>
    <message>
        <source>With your sent mail I can tell whether a message that came back was yours. It stays on this computer.</source>
        <translation>ببريدك المرسل أستطيع أن أقول هل كانت الرسالة التي عادت رسالتك. ويبقى على هذا الحاسوب.</translation>
    </message>
    <message numerus="yes">
        <source>Reading: %n message(s) so far…</source>
        <translation>
            <numerusform>القراءة جارية: لا رسائل حتى الآن…</numerusform>
            <numerusform>القراءة جارية: رسالة واحدة حتى الآن…</numerusform>
            <numerusform>القراءة جارية: رسالتان حتى الآن…</numerusform>
            <numerusform>القراءة جارية: %n رسائل حتى الآن…</numerusform>
            <numerusform>القراءة جارية: %n رسالة حتى الآن…</numerusform>
            <numerusform>القراءة جارية: %n رسالة حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped reading before the end.</source>
        <translation>أوقفت القراءة قبل نهايتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of yours are known.</source>
        <translation>
            <numerusform>لا تُعرف أي رسالة لك.</numerusform>
            <numerusform>تُعرف رسالة واحدة لك.</numerusform>
            <numerusform>تُعرف رسالتان لك.</numerusform>
            <numerusform>تُعرف %n رسائل لك.</numerusform>
            <numerusform>تُعرف %n رسالة لك.</numerusform>
            <numerusform>تُعرف %n رسالة لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>&amp;Import profile…</source>
        <translation>ا&amp;ستيراد ملف تعريف…</translation>
    </message>
    <message>
        <source>&amp;Export profile…</source>
        <translation>تص&amp;دير ملف تعريف…</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Who you are. With this I can tell your own mail from mail that only uses your address.</source>
        <translation>من أنت. بهذا أستطيع أن أميّز بريدك من بريد يستعمل عنوانك فقط.</translation>
    </message>
    <message>
        <source>My addresses</source>
        <translation>عناويني</translation>
    </message>
    <message>
        <source>One per line: you@example.com</source>
        <translation>واحد في كل سطر: you@example.com</translation>
    </message>
    <message>
        <source>My domains</source>
        <translation>نطاقاتي</translation>
    </message>
    <message>
        <source>One per line: example.com</source>
        <translation>واحد في كل سطر: example.com</translation>
    </message>
    <message>
        <source>Mail programs I use</source>
        <translation>برامج البريد التي أستعملها</translation>
    </message>
    <message>
        <source>One per line, as in User-Agent: Thunderbird</source>
        <translation>واحد في كل سطر، كما في User-Agent: Thunderbird</translation>
    </message>
    <message>
        <source>Addresses I send from</source>
        <translation>العناوين التي أرسل منها</translation>
    </message>
    <message>
        <source>One IP address or network per line: 192.0.2.0/24</source>
        <translation>عنوان IP أو شبكة واحدة في كل سطر: 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Folders or files with my sent mail</source>
        <translation>مجلدات أو ملفات فيها بريدي المرسل</translation>
    </message>
    <message>
        <source>One path per line</source>
        <translation>مسار واحد في كل سطر</translation>
    </message>
    <message>
        <source>My mail servers</source>
        <translation>خوادم بريدي</translation>
    </message>
    <message>
        <source>What your own servers write can be trusted. All else in a message is a claim.</source>
        <translation>ما تكتبه خوادمك يمكن الوثوق به. وكل ما سواه في الرسالة ادّعاء.</translation>
    </message>
    <message>
        <source>&amp;Learn from the open message</source>
        <translation>&amp;تعلّم من الرسالة المفتوحة</translation>
    </message>
    <message>
        <source>Use a message that you know is real. I take over the names of the servers that received it for you.</source>
        <translation>استعمل رسالة تعرف أنها حقيقية. آخذ منها أسماء الخوادم التي استقبلتها لك.</translation>
    </message>
    <message>
        <source>Servers that receive mail for me</source>
        <translation>الخوادم التي تستقبل البريد لي</translation>
    </message>
    <message>
        <source>One host or domain per line: mx.example.com</source>
        <translation>مضيف أو نطاق واحد في كل سطر: mx.example.com</translation>
    </message>
    <message>
        <source>Names under which they record results</source>
        <translation>الأسماء التي تدوّن النتائج تحتها</translation>
    </message>
    <message>
        <source>The first word of Authentication-Results, one per line</source>
        <translation>الكلمة الأولى من Authentication-Results، واحدة في كل سطر</translation>
    </message>
    <message>
        <source>Forwarders and lists I trust (ARC)</source>
        <translation>المحوِّلون والقوائم البريدية التي أثق بها (ARC)</translation>
    </message>
    <message>
        <source>One domain per line</source>
        <translation>نطاق واحد في كل سطر</translation>
    </message>
    <message>
        <source>Servers that send my mail</source>
        <translation>الخوادم التي ترسل بريدي</translation>
    </message>
    <message>
        <source>One host per line: out.example.com</source>
        <translation>مضيف واحد في كل سطر: out.example.com</translation>
    </message>
    <message>
        <source>Addresses of servers that send my mail</source>
        <translation>عناوين الخوادم التي ترسل بريدي</translation>
    </message>
    <message>
        <source>Bounce keys</source>
        <translation>مفاتيح الارتداد</translation>
    </message>
    <message>
        <source>If your server signs return addresses (BATV, SRS), its keys prove which bounces are real. They are kept in the keychain of this computer, never in the settings file.</source>
        <translation>إن كان خادمك يوقّع عناوين الإرجاع (BATV وSRS) فمفاتيحه تثبت أي إشعارات الارتداد حقيقية. تُحفظ في سلسلة مفاتيح هذا الحاسوب، ولا تُحفظ أبدًا في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Known senders</source>
        <translation>مرسلون معروفون</translation>
    </message>
    <message>
        <source>Names and domains that others may try to imitate.</source>
        <translation>أسماء ونطاقات قد يحاول آخرون تقليدها.</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>أشخاص أعرفهم</translation>
    </message>
    <message>
        <source>One per line: Maria Keller &lt;maria@example.com&gt;</source>
        <translation>واحد في كل سطر: Maria Keller &lt;maria@example.com&gt;</translation>
    </message>
    <message>
        <source>Domains I know</source>
        <translation>نطاقات أعرفها</translation>
    </message>
    <message>
        <source>One per line: northbank.example</source>
        <translation>واحد في كل سطر: northbank.example</translation>
    </message>
    <message>
        <source>Not understood, and left out: %1</source>
        <extracomment>Settings, below a list. %1 = the entries that make no sense</extracomment>
        <translation>لم يُفهم، فتُرك: %1</translation>
    </message>
    <message>
        <source>Import profile</source>
        <translation>استيراد ملف تعريف</translation>
    </message>
    <message>
        <source>This file is no profile: %1</source>
        <extracomment>%1 = reason in English</extracomment>
        <translation>هذا الملف ليس ملف تعريف: %1</translation>
    </message>
    <message>
        <source>Export profile</source>
        <extracomment>Settings, after an export. %1 = what the system says</extracomment>
        <translation>تصدير ملف تعريف</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Whom to ask for the records of senders. Domain names, selectors, host names and sending addresses go there. Your address, the subject and the text never do.</source>
        <translation>من يُسأل عن سجلات المرسلين. تذهب إليه أسماء النطاقات وأسماء المفاتيح (selectors) وأسماء المضيفين وعناوين الإرسال. ولا يذهب إليه أبدًا عنوانك ولا الموضوع ولا النص.</translation>
    </message>
    <message>
        <source>The DNS server of this &amp;computer</source>
        <translation>خادم DNS لهذا ال&amp;حاسوب</translation>
    </message>
    <message>
        <source>This &amp;server:</source>
        <translation>هذا ال&amp;خادم:</translation>
    </message>
    <message>
        <source>192.0.2.53 or 192.0.2.53:5353; several with spaces between</source>
        <translation>192.0.2.53 أو 192.0.2.53:5353، وإن تعددت فتفصل بينها مسافات</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>خادم DNS</translation>
    </message>
    <message>
        <source>DNS over &amp;HTTPS, encrypted:</source>
        <translation>DNS عبر &amp;HTTPS، مشفّر:</translation>
    </message>
    <message>
        <source>Address of the DNS-over-HTTPS server</source>
        <translation>عنوان خادم DNS عبر HTTPS</translation>
    </message>
    <message>
        <source>Extra certificate file (PEM), only for a private server</source>
        <translation>ملف شهادة إضافي (PEM)، لخادم خاص فقط</translation>
    </message>
    <message>
        <source>Extra certificate file</source>
        <translation>ملف شهادة إضافي</translation>
    </message>
    <message>
        <source>&amp;Off: ask nothing</source>
        <translation>متو&amp;قف: لا يُسأل عن شيء</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> ث</translation>
    </message>
    <message>
        <source>&amp;Wait at most:</source>
        <translation>أقصى ا&amp;نتظار:</translation>
    </message>
    <message>
        <source>Ask SPF questions that tell the sender’s &amp;mailbox name</source>
        <translation>طرح أسئلة SPF التي تكشف اسم &amp;صندوق بريد المرسل</translation>
    </message>
    <message>
        <source>Ask also whose &amp;network the sending computer is in. Its address then goes to:</source>
        <translation>السؤال أيضًا عن ال&amp;شبكة التي فيها الحاسوب المرسِل. عندها يذهب عنوانه إلى:</translation>
    </message>
    <message>
        <source>DNS service that knows the owners of networks</source>
        <translation>خدمة DNS تعرف أصحاب الشبكات</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>How the window looks and speaks.</source>
        <translation>مظهر النافذة ولغتها.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>الل&amp;غة:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>الأل&amp;وان:</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Text size:</source>
        <translation>ح&amp;جم النص:</translation>
    </message>
    <message>
        <source>Keep none on this computer</source>
        <translation>لا تُحفظ أي حالة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep all on this computer</source>
        <translation>حفظ كل الحالات على هذا الحاسوب</translation>
    </message>
    <message>
        <source>C&amp;ases:</source>
        <translation>الحا&amp;لات:</translation>
    </message>
    <message>
        <source>In tickets, &amp;write suspect names as host[.]example</source>
        <translation>اك&amp;تب الأسماء المشتبه بها في التذاكر هكذا: host[.]example</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>مصدر الرسالة</translation>
    </message>
    <message>
        <source>%1 more are not shown.</source>
        <extracomment>Below the source of a long message. %1 = size, &quot;4.2 MB&quot;</extracomment>
        <translation>بقي %1 غير معروض.</translation>
    </message>
    <message>
        <source>Show the rest</source>
        <translation>إظهار الباقي</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message numerus="yes">
        <source> … (%n more bytes in this line)</source>
        <extracomment>Source view, at the end of a very long line. %n = how many bytes of the line are not shown</extracomment>
        <translation>
            <numerusform> … (لا بايتات أخرى في هذا السطر)</numerusform>
            <numerusform> … (بايت آخر في هذا السطر)</numerusform>
            <numerusform> … (بايتان آخران في هذا السطر)</numerusform>
            <numerusform> … (%n بايتات أخرى في هذا السطر)</numerusform>
            <numerusform> … (%n بايتًا آخر في هذا السطر)</numerusform>
            <numerusform> … (%n بايت آخر في هذا السطر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Is this email really from who it says?</source>
        <translation>هل هذه الرسالة حقًا ممن تقول إنها منه؟</translation>
    </message>
    <message>
        <source>Give me the full message source. I read it on this computer and tell you what is proven, what is only claimed, and why.</source>
        <translation>أعطني المصدر الكامل للرسالة. أقرؤه على هذا الحاسوب وأقول لك ما المثبت، وما المزعوم فقط، ولماذا.</translation>
    </message>
    <message>
        <source>Drop a message here</source>
        <translation>أفلت رسالة هنا</translation>
    </message>
    <message>
        <source>.eml, .msg, .mbox or plain text. Many files at once make a list.</source>
        <translation>ملفات .eml أو .msg أو .mbox أو نص عادي. والملفات الكثيرة معًا تصير قائمة.</translation>
    </message>
    <message>
        <source>&amp;Paste source</source>
        <translation>&amp;لصق المصدر</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>&amp;فتح ملف…</translation>
    </message>
    <message>
        <source>Try an e&amp;xample</source>
        <translation>جرّب &amp;مثالًا</translation>
    </message>
    <message>
        <source>A &amp;real message</source>
        <translation>رسالة &amp;حقيقية</translation>
    </message>
    <message>
        <source>A &amp;forged message</source>
        <translation>رسالة م&amp;زوَّرة</translation>
    </message>
    <message>
        <source>A &amp;bounce of a mail never sent</source>
        <translation>إشعار ا&amp;رتداد لرسالة لم تُرسَل</translation>
    </message>
    <message>
        <source>How do I get the source?</source>
        <translation>كيف أحصل على المصدر؟</translation>
    </message>
    <message>
        <source>Private by design: the message stays on this computer. DNS is off, so nothing is looked up.</source>
        <translation>الخصوصية في التصميم: تبقى الرسالة على هذا الحاسوب. DNS متوقف، فلا يُبحث عن شيء.</translation>
    </message>
    <message>
        <source>Private by design: the message stays on this computer. Only domain names, selectors, host names and sending addresses in it are looked up in DNS (%1). You can turn that off.</source>
        <translation>الخصوصية في التصميم: تبقى الرسالة على هذا الحاسوب. لا يُسأل في DNS (%1) إلا عمّا فيها من أسماء نطاقات وأسماء مفاتيح (selectors) وأسماء مضيفين وعناوين إرسال. ويمكنك إيقاف ذلك.</translation>
    </message>
    <message>
        <source>What exactly is sent?</source>
        <translation>ما الذي يُرسَل بالضبط؟</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>Real: this came from {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>حقيقية: جاءت هذه الرسالة من {domain}</translation>
    </message>
    <message>
        <source>Probably real: all we see fits {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>حقيقية على الأرجح: كل ما نراه متّسق مع {domain}</translation>
    </message>
    <message>
        <source>Cannot tell: nothing proves or disproves the sender</source>
        <extracomment>Headline</extracomment>
        <translation>لا يمكن الجزم: لا شيء يثبت المرسل أو ينفيه</translation>
    </message>
    <message>
        <source>Cannot tell yet: the name service did not answer</source>
        <extracomment>Headline</extracomment>
        <translation>لا يمكن الجزم بعد: لم تُجب خدمة الأسماء</translation>
    </message>
    <message>
        <source>Does not fit: {domain} does not confirm this message</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>غير متّسقة: لا يؤكد {domain} هذه الرسالة</translation>
    </message>
    <message>
        <source>Does not fit: what you see is not what {domain} sealed</source>
        <extracomment>Headline. {domain} = domain that sealed</extracomment>
        <translation>غير متّسقة: ما تراه ليس ما ختمه {domain}</translation>
    </message>
    <message>
        <source>Does not fit: the sender line can be read in two ways</source>
        <extracomment>Headline</extracomment>
        <translation>غير متّسقة: يمكن قراءة سطر المرسل بوجهين</translation>
    </message>
    <message>
        <source>Does not fit: it did not come the way {domain} sends</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>غير متّسقة: لم تأتِ بالطريقة التي يرسل بها {domain}</translation>
    </message>
    <message>
        <source>Forged: this is not from {domain}</source>
        <extracomment>Headline. {domain} = domain of the From line</extracomment>
        <translation>مزوَّرة: هذه الرسالة ليست من {domain}</translation>
    </message>
    <message>
        <source>Forged: a second sender line hides behind the first</source>
        <extracomment>Headline</extracomment>
        <translation>مزوَّرة: سطر مرسل ثانٍ يختبئ وراء الأول</translation>
    </message>
    <message>
        <source>The address is real, the name is not</source>
        <extracomment>Headline</extracomment>
        <translation>العنوان حقيقي، والاسم ليس كذلك</translation>
    </message>
    <message>
        <source>The address is real, but {domain} only looks like {imitated}</source>
        <extracomment>Headline. {domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>العنوان حقيقي، لكن {domain} يشبه {imitated} فحسب</translation>
    </message>
    <message>
        <source>Does not fit: there is no sender line</source>
        <extracomment>Headline</extracomment>
        <translation>غير متّسقة: لا يوجد سطر مرسل</translation>
    </message>
    <message>
        <source>Real bounce of your mail</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>إشعار ارتداد حقيقي لبريدك</translation>
    </message>
    <message>
        <source>Your mail is late, but not lost yet</source>
        <translation>رسالتك متأخرة، لكنها لم تضع بعد</translation>
    </message>
    <message>
        <source>Your mail has arrived</source>
        <translation>وصلت رسالتك</translation>
    </message>
    <message>
        <source>Your web site sent this, not you</source>
        <translation>أرسلها موقعك على الويب، لا أنت</translation>
    </message>
    <message>
        <source>Sent from your account, not by you</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>أُرسلت من حسابك، ولست أنت المرسل</translation>
    </message>
    <message>
        <source>You did not send this; someone used your address</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>لم ترسلها أنت، بل استعمل شخص آخر عنوانك</translation>
    </message>
    <message>
        <source>Not a bounce at all</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>ليس إشعار ارتداد أصلًا</translation>
    </message>
    <message>
        <source>An automatic reply; nothing bounced</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>رد آلي، ولم يرتدّ شيء</translation>
    </message>
    <message>
        <source>Cannot tell whether this was your mail</source>
        <extracomment>Headline of a bounce</extracomment>
        <translation>لا يمكن الجزم هل كانت هذه رسالتك</translation>
    </message>
    <message>
        <source>Someone reported your mail as spam</source>
        <extracomment>Headline of a complaint</extracomment>
        <translation>أبلغ شخص عن بريدك بأنه مزعج</translation>
    </message>
    <message>
        <source>{domain} sealed this message, and the seal is whole.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>النطاق {domain} ختم هذه الرسالة، والختم سليم.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits the header, but we were not given the text.</source>
        <extracomment>{domain} = domain that sealed, the one in the From line</extracomment>
        <translation>ختم {domain} يطابق الترويسة، لكن النص لم يُعطَ لنا.</translation>
    </message>
    <message>
        <source>{domain} allows the computer {ip} to send its mail.</source>
        <extracomment>{domain} = domain of the From line, {ip} = address of the sending computer</extracomment>
        <translation>يسمح {domain} للحاسوب {ip} بإرسال بريده.</translation>
    </message>
    <message>
        <source>Your server {receiver} checked it on arrival and noted that {domain} sent it.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>فحصها خادمك {receiver} عند الوصول ودوّن أن {domain} هو الذي أرسلها.</translation>
    </message>
    <message>
        <source>{receiver} noted on arrival that {domain} sent it. We take that server for yours.</source>
        <extracomment>{receiver} = a server, {domain} = domain of the From line</extracomment>
        <translation>دوّن {receiver} عند الوصول أن {domain} أرسلها. ونحن نعدّ ذلك الخادم من طرفك.</translation>
    </message>
    <message>
        <source>Your server {receiver} noted that the sending computer was on the list of {domain}. No seal was noted.</source>
        <extracomment>{receiver} = the reader&apos;s server, {domain} = domain of the From line</extracomment>
        <translation>دوّن خادمك {receiver} أن الحاسوب المرسِل كان على قائمة {domain}. ولم يُدوَّن أي ختم.</translation>
    </message>
    <message>
        <source>{sealer}, which you trust, noted that it was real when it came in there.</source>
        <extracomment>{sealer} = domain of a forwarder</extracomment>
        <translation>دوّن {sealer}، وأنت تثق به، أنها كانت حقيقية عند وصولها إليه.</translation>
    </message>
    <message>
        <source>The seal of {domain} fits once this is undone: {change}.</source>
        <extracomment>{domain} = domain that sealed, {change} = noun phrase</extracomment>
        <translation>ختم {domain} يطابق بعد التراجع عن هذا: {change}.</translation>
    </message>
    <message>
        <source>{domain} asks all servers to refuse such mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>يطلب {domain} من كل الخوادم رفض بريد كهذا.</translation>
    </message>
    <message>
        <source>{domain} asks nobody to refuse such mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يطلب {domain} من أحد رفض بريد كهذا.</translation>
    </message>
    <message>
        <source>No seal and no sender list speaks for {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يشهد ختم ولا قائمة مرسلين لـ{domain}.</translation>
    </message>
    <message>
        <source>The seal belongs to {proven}, a different domain.</source>
        <extracomment>{proven} = domain that sealed</extracomment>
        <translation>الختم للنطاق {proven}، وهو نطاق مختلف.</translation>
    </message>
    <message>
        <source>It was {proven} that sent it.</source>
        <extracomment>{proven} = domain or address that truly sent</extracomment>
        <translation>الذي أرسلها هو {proven}.</translation>
    </message>
    <message>
        <source>The computer {ip} is not on the sender list of {domain}.</source>
        <extracomment>{ip} = address of the sending computer, {domain} = domain whose list was read</extracomment>
        <translation>الحاسوب {ip} ليس على قائمة المرسلين للنطاق {domain}.</translation>
    </message>
    <message>
        <source>The message was changed after {domain} sealed it.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>تغيّرت الرسالة بعد أن ختمها {domain}.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يوجد نطاق {domain}.</translation>
    </message>
    <message>
        <source>{domain} says that it never sends mail.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>يقول {domain} إنه لا يرسل بريدًا أبدًا.</translation>
    </message>
    <message>
        <source>{domain} publishes nothing that would let anyone check.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا ينشر {domain} شيئًا يتيح لأحد أن يفحص.</translation>
    </message>
    <message numerus="yes">
        <source>The message has %n sender line(s), and the checks prove only {proven}.</source>
        <extracomment>%n = number of sender lines, {proven} = what the checks prove</extracomment>
        <translation>
            <numerusform>ليس في الرسالة سطر مرسل، والفحوص لا تثبت إلا {proven}.</numerusform>
            <numerusform>في الرسالة سطر مرسل واحد، والفحوص لا تثبت إلا {proven}.</numerusform>
            <numerusform>في الرسالة سطرا مرسل، والفحوص لا تثبت إلا {proven}.</numerusform>
            <numerusform>في الرسالة %n أسطر مرسل، والفحوص لا تثبت إلا {proven}.</numerusform>
            <numerusform>في الرسالة %n سطر مرسل، والفحوص لا تثبت إلا {proven}.</numerusform>
            <numerusform>في الرسالة %n سطر مرسل، والفحوص لا تثبت إلا {proven}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sender line can be read as {readings}.</source>
        <extracomment>{readings} = list of addresses</extracomment>
        <translation>يمكن قراءة سطر المرسل هكذا: {readings}.</translation>
    </message>
    <message>
        <source>The name shows {imitated}, but the address is {address}.</source>
        <extracomment>{imitated} = what the name shows, {address} = true address</extracomment>
        <translation>يُظهر الاسم {imitated}، لكن العنوان هو {address}.</translation>
    </message>
    <message>
        <source>{domain} looks like {imitated}, but it is another domain.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = domain it looks like</extracomment>
        <translation>{domain} يشبه {imitated}، لكنه نطاق آخر.</translation>
    </message>
    <message>
        <source>It uses your own domain, but it came from outside without a login.</source>
        <translation>تستعمل نطاقك أنت، لكنها جاءت من الخارج دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>A forwarder on the way can explain this.</source>
        <translation>قد يفسّر ذلك محوِّل في الطريق.</translation>
    </message>
    <message>
        <source>A mailing list passed it on, and lists change messages.</source>
        <translation>مرّرتها قائمة بريدية، والقوائم البريدية تغيّر الرسائل.</translation>
    </message>
    <message>
        <source>{proven} sent it and says it acts for {address}.</source>
        <extracomment>{proven} = who truly sent it, {address} = for whom it says it acts</extracomment>
        <translation>أرسلها {proven} ويقول إنه ينوب عن {address}.</translation>
    </message>
    <message>
        <source>This is not under the seal of {domain}: {part}.</source>
        <extracomment>{domain} = domain that sealed, {part} = noun phrase: the subject, part of the text</extracomment>
        <translation>هذا لا يغطيه ختم {domain}: {part}.</translation>
    </message>
    <message>
        <source>{domain} lets almost anyone send in its name.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>يسمح {domain} لأي أحد تقريبًا بالإرسال باسمه.</translation>
    </message>
    <message>
        <source>Many others send from the same computer.</source>
        <translation>كثيرون غيره يرسلون من الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This may be an old, real message that somebody else sent again.</source>
        <translation>قد تكون هذه رسالة قديمة حقيقية أعاد شخص آخر إرسالها.</translation>
    </message>
    <message>
        <source>It lacks marks that all mail from {domain} has.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>تنقصها علامات يحملها كل بريد {domain}.</translation>
    </message>
    <message>
        <source>Your server {receiver} checked it on arrival, and nothing spoke for {domain} then.</source>
        <extracomment>{receiver} = the reader&apos;s server</extracomment>
        <translation>فحصها خادمك {receiver} عند الوصول، ولم يشهد حينها شيء لـ{domain}.</translation>
    </message>
    <message>
        <source>The name service was not asked, so no proof could be looked up.</source>
        <translation>لم تُسأل خدمة الأسماء، فلم يمكن البحث عن أي دليل.</translation>
    </message>
    <message>
        <source>A server on the way noted that nothing spoke for {domain} there.</source>
        <translation>دوّن خادم في الطريق أن شيئًا لم يشهد عنده لـ{domain}.</translation>
    </message>
    <message>
        <source>{receiver} noted that all was well, but our own check says otherwise.</source>
        <extracomment>{receiver} = the reader&apos;s server</extracomment>
        <translation>دوّن {receiver} أن كل شيء على ما يرام، لكن فحصنا يقول غير ذلك.</translation>
    </message>
    <message>
        <source>The sender wrote the lines that claim a good result.</source>
        <translation>المرسل هو من كتب الأسطر التي تدّعي نتيجة جيدة.</translation>
    </message>
    <message>
        <source>The key for the seal of {domain} is not there any more.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>مفتاح ختم {domain} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>An answer that we need did not come: {name}.</source>
        <extracomment>{name} = name that was asked for</extracomment>
        <translation>لم تأتِ إجابة نحتاج إليها: {name}.</translation>
    </message>
    <message>
        <source>No sender address can be read.</source>
        <translation>لا يمكن قراءة عنوان مرسل.</translation>
    </message>
    <message>
        <source>{by} took it from a user who had logged in.</source>
        <extracomment>{by} = server</extracomment>
        <translation>تسلّمها {by} من مستخدم سجّل الدخول.</translation>
    </message>
    <message>
        <source>Hidden characters make the address look like another one.</source>
        <translation>أحرف خفية تجعل العنوان يبدو عنوانًا آخر.</translation>
    </message>
    <message>
        <source>The text holds commands that try to smuggle in a second message.</source>
        <translation>في النص أوامر تحاول تهريب رسالة ثانية.</translation>
    </message>
    <message>
        <source>{code}</source>
        <extracomment>{code} = a whole sentence about one piece of evidence</extracomment>
        <translation>{code}</translation>
    </message>
    <message>
        <source>The sending computer alone speaks for {domain}. There is no seal.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يشهد لـ{domain} إلا الحاسوب المرسِل. ولا يوجد ختم.</translation>
    </message>
    <message>
        <source>There is a seal of {domain}, but it could not be checked.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>يوجد ختم من {domain}، لكن تعذّر فحصه.</translation>
    </message>
    <message>
        <source>The seal of {domain} had run out before it arrived.</source>
        <translation>انتهت صلاحية ختم {domain} قبل وصولها.</translation>
    </message>
    <message>
        <source>The seal uses an old method that proves nothing any more.</source>
        <translation>يستعمل الختم طريقة قديمة لم تعد تثبت شيئًا.</translation>
    </message>
    <message>
        <source>Your answer would go to {address}.</source>
        <extracomment>{address} = address that answers go to</extracomment>
        <translation>سيذهب ردّك إلى {address}.</translation>
    </message>
    <message>
        <source>You can treat it as mail from {domain}. That says nothing about what it wants.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>يمكنك أن تعدّها رسالة من {domain}. ولا يقول هذا شيئًا عمّا تريده.</translation>
    </message>
    <message>
        <source>Ask the sender another way before you act on it.</source>
        <translation>اسأل المرسل بطريقة أخرى قبل أن تتصرف بناءً عليها.</translation>
    </message>
    <message>
        <source>Do not answer, click or pay. Report it, then delete it.</source>
        <translation>لا تردّ ولا تنقر ولا تدفع. أبلغ عنها ثم احذفها.</translation>
    </message>
    <message>
        <source>Get the full source of the message and check again.</source>
        <translation>احصل على المصدر الكامل للرسالة وافحص من جديد.</translation>
    </message>
    <message>
        <source>Check again later.</source>
        <translation>افحص من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>Do not go by the name. Ask the person another way.</source>
        <translation>لا تعتمد على الاسم. واسأل الشخص بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Do not take {domain} for {imitated}. Ask {imitated} another way.</source>
        <extracomment>{domain} = domain of the From line, {imitated} = the domain that it looks like</extracomment>
        <translation>لا تحسب {domain} هو {imitated}. واسأل {imitated} بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Take that person off your list.</source>
        <translation>احذف ذلك الشخص من قائمتك.</translation>
    </message>
    <message>
        <source>You need not change anything. Delete it.</source>
        <translation>لا حاجة إلى تغيير شيء. احذفها.</translation>
    </message>
    <message>
        <source>Check the address and send your message again.</source>
        <translation>راجع العنوان وأرسل رسالتك من جديد.</translation>
    </message>
    <message>
        <source>Change your password now and log out everywhere. Tell whoever runs your mail server.</source>
        <translation>غيّر كلمة مرورك الآن وسجّل الخروج من جميع الأجهزة. وأخبر المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Tell us whether you wrote that message.</source>
        <translation>أخبرنا هل كتبت تلك الرسالة.</translation>
    </message>
    <message>
        <source>The server keeps trying. Do not send it again yet.</source>
        <translation>ما زال الخادم يحاول. لا ترسلها من جديد بعد.</translation>
    </message>
    <message>
        <source>Tell whoever runs your web site today: a program there sends mail.</source>
        <translation>أخبر المسؤول عن موقعك على الويب اليوم: برنامج هناك يرسل البريد.</translation>
    </message>
    <message>
        <source>Look into your sent mail, and show this report to whoever runs your mail server.</source>
        <translation>ابحث في بريدك المرسل، واعرض هذا التقرير على المسؤول عن خادم بريدك.</translation>
    </message>
    <message>
        <source>Do not confirm it. That would deliver what somebody else sent in your name.</source>
        <translation>لا تؤكدها. فذلك يسلّم ما أرسله شخص آخر باسمك.</translation>
    </message>
    <message>
        <source>The text of the message was not given, so it could not be checked.</source>
        <translation>لم يُعطَ نص الرسالة، فتعذّر فحصه.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n question(s) to the name service were not asked. The answers could change this one.</source>
        <extracomment>%n = number of questions</extracomment>
        <translation>
            <numerusform>دون شبكة: طُرحت كل الأسئلة على خدمة الأسماء.</numerusform>
            <numerusform>دون شبكة: سؤال واحد لخدمة الأسماء لم يُطرح. وإجابته قد تغيّر هذا الجواب.</numerusform>
            <numerusform>دون شبكة: سؤالان لخدمة الأسماء لم يُطرحا. وإجابتاهما قد تغيّران هذا الجواب.</numerusform>
            <numerusform>دون شبكة: %n أسئلة لخدمة الأسماء لم تُطرح. وإجاباتها قد تغيّر هذا الجواب.</numerusform>
            <numerusform>دون شبكة: %n سؤالًا لخدمة الأسماء لم تُطرح. وإجاباتها قد تغيّر هذا الجواب.</numerusform>
            <numerusform>دون شبكة: %n سؤال لخدمة الأسماء لم تُطرح. وإجاباتها قد تغيّر هذا الجواب.</numerusform>
        </translation>
    </message>
    <message>
        <source>SPF questions that tell the sender’s mailbox name were not asked. You can allow them in Settings, DNS.</source>
        <translation>لم تُطرح أسئلة SPF التي تكشف اسم صندوق بريد المرسل. يمكنك السماح بها في الإعدادات، DNS.</translation>
    </message>
    <message numerus="yes">
        <source>We still lack %n answer(s) of the name service: {names}.</source>
        <extracomment>%n = number of answers, {names} = list of names</extracomment>
        <translation>
            <numerusform>لا تنقصنا أي إجابة من خدمة الأسماء: {names}.</numerusform>
            <numerusform>ما زالت تنقصنا إجابة واحدة من خدمة الأسماء: {names}.</numerusform>
            <numerusform>ما زالت تنقصنا إجابتان من خدمة الأسماء: {names}.</numerusform>
            <numerusform>ما زالت تنقصنا %n إجابات من خدمة الأسماء: {names}.</numerusform>
            <numerusform>ما زالت تنقصنا %n إجابة من خدمة الأسماء: {names}.</numerusform>
            <numerusform>ما زالت تنقصنا %n إجابة من خدمة الأسماء: {names}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The message does not say who handed it over, or under which return address.</source>
        <translation>لا تقول الرسالة من سلّمها، ولا بأي عنوان إرجاع.</translation>
    </message>
    <message>
        <source>We do not know your own mail servers. You can name them in the settings.</source>
        <translation>لا نعرف خوادم بريدك. يمكنك ذكرها في الإعدادات.</translation>
    </message>
    <message>
        <source>The seal of {domain} could not be checked: its key is gone.</source>
        <extracomment>{domain} = domain that sealed</extracomment>
        <translation>تعذّر فحص ختم {domain}: مفتاحه غير موجود.</translation>
    </message>
    <message>
        <source>We do not know your own addresses and servers. You can name them in the settings.</source>
        <translation>لا نعرف عناوينك وخوادمك. يمكنك ذكرها في الإعدادات.</translation>
    </message>
    <message>
        <source>We used the records of today, not those of the day it arrived.</source>
        <translation>استعملنا سجلات اليوم، لا سجلات يوم الوصول.</translation>
    </message>
    <message>
        <source>We stopped at a limit: {limit}.</source>
        <extracomment>{limit} = noun phrase</extracomment>
        <translation>توقفنا عند حدّ: {limit}.</translation>
    </message>
    <message>
        <source>Copying changed the text, so seals could not be checked.</source>
        <translation>غيّر النسخ النص، فتعذّر فحص الأختام.</translation>
    </message>
    <message>
        <source>If somebody stole the account, it would look just the same.</source>
        <translation>لو سرق أحد الحساب لبدا الأمر كما هو الآن تمامًا.</translation>
    </message>
    <message>
        <source>We could not look into your sent mail.</source>
        <translation>لم نستطع النظر في بريدك المرسل.</translation>
    </message>
    <message>
        <source>If you trust {sealer}, say so in the settings. Then its note would count.</source>
        <extracomment>{sealer} = domain of a forwarder</extracomment>
        <translation>إن كنت تثق بـ{sealer} فاذكر ذلك في الإعدادات. عندها يُعتدّ بتدوينه.</translation>
    </message>
    <message>
        <source>If {name} forwards for you, say so in the settings. Then we could look behind it.</source>
        <extracomment>{name} = host of a forwarder</extracomment>
        <translation>إن كان {name} يحوّل البريد لك فاذكر ذلك في الإعدادات. عندها نستطيع النظر إلى ما وراءه.</translation>
    </message>
    <message>
        <source>{domain} put no seal on it. With a seal, the answer would be sure.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لم يضع {domain} عليها ختمًا. لو كان عليها ختم لكان الجواب مؤكدًا.</translation>
    </message>
    <message>
        <source>Only {domain} can change this, with a seal or a sender list.</source>
        <extracomment>{domain} = domain of the From line</extracomment>
        <translation>لا يستطيع تغيير ذلك إلا {domain}، بختم أو بقائمة مرسلين.</translation>
    </message>
    <message>
        <source>If {name} sealed what it passes on (ARC) and you trusted it, we could say more.</source>
        <extracomment>{name} = a mailing list or forwarder</extracomment>
        <translation>لو ختم {name} ما يمرّره (ARC) وكنت تثق به لاستطعنا قول المزيد.</translation>
    </message>
    <message>
        <source>Nothing else can be looked up. Only the sender can tell you more.</source>
        <translation>لا يمكن الاستعلام عن شيء آخر. المرسل وحده يستطيع إخبارك بالمزيد.</translation>
    </message>
    <message>
        <source>Nothing was missing for this answer.</source>
        <translation>لم ينقص هذا الجواب شيء.</translation>
    </message>
    <message>
        <source>The bounce returned nothing of the message.</source>
        <translation>لم يُعِد إشعار الارتداد شيئًا من الرسالة.</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <source>What should I do?</source>
        <translation>ماذا أفعل؟</translation>
    </message>
    <message>
        <source>&amp;Copy steps</source>
        <translation>&amp;نسخ الخطوات</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Number of a step</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>&amp;What should I do?</source>
        <translation>&amp;ماذا أفعل؟</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>حفظ التق&amp;رير…</translation>
    </message>
    <message>
        <source>Drag this out of the window to get the PDF.</source>
        <translation>اسحب هذا خارج النافذة لتحصل على PDF.</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>ال&amp;سؤال من جديد</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did you write this?</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did you write this?</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <comment>did you write this?</comment>
        <translation>لست متأكدًا</translation>
    </message>
    <message>
        <source>Checking…</source>
        <extracomment>Banner. %1 = how many DNS answers came so far, %2 = how many are needed</extracomment>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Checking… %1 of %2 DNS answers</source>
        <translation>جارٍ الفحص… %1 من %2 من إجابات DNS</translation>
    </message>
    <message>
        <source>The answer comes when everything has been looked up.</source>
        <translation>يأتي الجواب عند اكتمال البحث عن كل شيء.</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>تعذّرت قراءة هذا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>You stopped the check before the message was read.</source>
        <translation>أوقفت الفحص قبل قراءة الرسالة.</translation>
    </message>
    <message>
        <source>You said that you wrote it.</source>
        <translation>قلت إنك كتبتها.</translation>
    </message>
    <message>
        <source>You said that you did not write it.</source>
        <translation>قلت إنك لم تكتبها.</translation>
    </message>
    <message>
        <source>That is fine. Your sent mail may tell: Settings, page “Me”.</source>
        <translation>لا بأس. قد يدل عليها بريدك المرسل: الإعدادات، صفحة «أنا».</translation>
    </message>
    <message>
        <source>Did you write this?</source>
        <translation>هل كتبت الرسالة الأصلية؟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Banner of a bounce. %1 = verdict sentence, %2 = how sure (&quot;very likely&quot;)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Everything was checked, %1.</source>
        <extracomment>Banner, last line. %1 = when, &quot;today 14:32&quot;</extracomment>
        <translation>فُحص كل شيء، %1.</translation>
    </message>
    <message>
        <source>The DNS answers are those of %1.</source>
        <extracomment>Banner of a replayed case, last line. %1 = date and time</extracomment>
        <translation>إجابات DNS تعود إلى %1.</translation>
    </message>
    <message>
        <source>The message is %1 old.</source>
        <extracomment>Banner, last line. %1 = age, &quot;2 days&quot;</extracomment>
        <translation>عمر الرسالة %1.</translation>
    </message>
    <message>
        <source>The attached message</source>
        <translation>الرسالة المرفقة</translation>
    </message>
    <message>
        <source>Attached message %1</source>
        <translation>الرسالة المرفقة %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>A sender list (SPF) says in DNS which computers may send mail for a domain.</source>
        <translation>قائمة المرسلين (SPF) تذكر في DNS أي الحواسيب يجوز لها إرسال بريد عن نطاق.</translation>
    </message>
    <message>
        <source>A seal (DKIM) is a signature of a domain under a message; its key stands in DNS.</source>
        <translation>الختم (DKIM) توقيع من نطاق على رسالة، ومفتاحه في DNS.</translation>
    </message>
    <message>
        <source>The owner of a domain sets a rule (DMARC) for mail that no seal or list of theirs fits.</source>
        <translation>يضع صاحب النطاق قاعدة (DMARC) للبريد الذي لا يطابقه ختم منه ولا قائمة له.</translation>
    </message>
    <message>
        <source>A forwarder can note what it found before it changed a message, and seal that note (ARC).</source>
        <translation>يستطيع المحوِّل أن يدوّن ما وجده قبل أن يغيّر الرسالة، وأن يختم ذلك التدوين (ARC).</translation>
    </message>
    <message>
        <source>A domain with a strict rule can publish a logo for its mail (BIMI).</source>
        <translation>يستطيع نطاق له قاعدة صارمة أن ينشر شعارًا لبريده (BIMI).</translation>
    </message>
    <message>
        <source>Encryption (TLS) hides a message from others while it goes from one server to the next.</source>
        <translation>التشفير (TLS) يخفي الرسالة عن الآخرين وهي تنتقل من خادم إلى الذي يليه.</translation>
    </message>
    <message>
        <source>DomainKeys came before DKIM; hardly any server still looks at it.</source>
        <translation>كان DomainKeys قبل DKIM، ولا يكاد أي خادم ينظر فيه اليوم.</translation>
    </message>
    <message>
        <source>Sender ID was an early way to use sender lists; nobody needs it now.</source>
        <translation>كان Sender ID طريقة مبكرة لاستعمال قوائم المرسلين، ولا يحتاج إليه أحد الآن.</translation>
    </message>
    <message>
        <source>DKIM2 is a draft of a seal that shows each step on the way.</source>
        <translation>DKIM2 مسودة لختم يُظهر كل خطوة في الطريق.</translation>
    </message>
    <message>
        <source>DNS is the phone book of the net; owners of domains also publish keys and rules there.</source>
        <translation>DNS دليل هاتف الشبكة، وفيه ينشر أصحاب النطاقات أيضًا المفاتيح والقواعد.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الحدّ</translation>
    </message>
    <message>
        <source>The border is where your own servers took the message; all before it is only claimed.</source>
        <translation>الحدّ هو حيث تسلّمت خوادمك الرسالة، وكل ما قبله مزعوم فقط.</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>المغلَّف</translation>
    </message>
    <message>
        <source>The envelope is what servers tell each other; its sender may differ from the one you see.</source>
        <translation>المغلَّف هو ما يقوله خادم لخادم، وقد يختلف مرسله عن المرسل الذي تراه.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>إشعار الارتداد</translation>
    </message>
    <message>
        <source>A bounce is a server’s note that a message could not be delivered.</source>
        <translation>إشعار الارتداد إخبار من خادم بأن رسالة تعذّر تسليمها.</translation>
    </message>
    <message>
        <source>A server can sign the return address of its mail; a true bounce comes back to that address.</source>
        <translation>يستطيع الخادم أن يوقّع عنوان الإرجاع لبريده، وإشعار الارتداد الحقيقي يعود إلى ذلك العنوان.</translation>
    </message>
    <message>
        <source>Here {ip} is on the list of {domain}.</source>
        <translation>هنا {ip} على قائمة {domain}.</translation>
    </message>
    <message>
        <source>Here {ip} is not on the list of {domain}.</source>
        <translation>هنا {ip} ليس على قائمة {domain}.</translation>
    </message>
    <message>
        <source>Here the list of {domain} says neither yes nor no to {ip}.</source>
        <translation>هنا لا تقول قائمة {domain} نعم ولا لا عن {ip}.</translation>
    </message>
    <message>
        <source>Here {domain} publishes no such list.</source>
        <translation>هنا لا ينشر {domain} قائمة كهذه.</translation>
    </message>
    <message>
        <source>Here the list of {domain} has a mistake and cannot be used.</source>
        <translation>هنا في قائمة {domain} خطأ ولا يمكن استعمالها.</translation>
    </message>
    <message>
        <source>Here the list of {domain} could not be checked.</source>
        <translation>هنا تعذّر فحص قائمة {domain}.</translation>
    </message>
    <message>
        <source>Here nobody sealed the message.</source>
        <translation>هنا لم يختم أحد الرسالة.</translation>
    </message>
    <message numerus="yes">
        <source>Here {domain} sealed the text and %n header line(s), and all are as they were.</source>
        <translation>
            <numerusform>هنا ختَم النطاق {domain} النص وحده، وهو كما كان.</numerusform>
            <numerusform>هنا ختَم النطاق {domain} النص وسطر ترويسة واحدًا، وكل ذلك كما كان.</numerusform>
            <numerusform>هنا ختَم النطاق {domain} النص وسطري ترويسة، وكل ذلك كما كان.</numerusform>
            <numerusform>هنا ختَم النطاق {domain} النص و%n أسطر ترويسة، وكل ذلك كما كان.</numerusform>
            <numerusform>هنا ختَم النطاق {domain} النص و%n سطر ترويسة، وكل ذلك كما كان.</numerusform>
            <numerusform>هنا ختَم النطاق {domain} النص و%n سطر ترويسة، وكل ذلك كما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here the seal names {domain}, but it does not fit the message as it is now.</source>
        <translation>هنا يذكر الختم {domain}، لكنه لا يطابق الرسالة كما هي الآن.</translation>
    </message>
    <message>
        <source>Here the seal names {domain}; its key “{selector}” could not be looked up.</source>
        <translation>هنا يذكر الختم {domain}، وتعذّر البحث عن مفتاحه «{selector}».</translation>
    </message>
    <message>
        <source>Here the seal names {domain}, but it cannot be used.</source>
        <translation>هنا يذكر الختم {domain}، لكن لا يمكن استعماله.</translation>
    </message>
    <message>
        <source>Here a seal or the sender list fits {domain}, so its rule is met.</source>
        <translation>هنا يطابق {domain} ختم أو قائمة المرسلين، فقاعدته متحققة.</translation>
    </message>
    <message>
        <source>Here neither fits {domain}, and its rule for that says “{policy}”.</source>
        <translation>هنا لا يطابق {domain} أي منهما، وقاعدته لذلك تقول «{policy}».</translation>
    </message>
    <message>
        <source>Here neither fits {domain}.</source>
        <translation>هنا لا يطابق {domain} أي منهما.</translation>
    </message>
    <message>
        <source>Here {domain} publishes no such rule.</source>
        <translation>هنا لا ينشر {domain} قاعدة كهذه.</translation>
    </message>
    <message>
        <source>Here the rule of {domain} could not be checked.</source>
        <translation>هنا تعذّر فحص قاعدة {domain}.</translation>
    </message>
    <message>
        <source>Here no forwarder vouches for the message.</source>
        <translation>هنا لا يشهد للرسالة أي محوِّل.</translation>
    </message>
    <message>
        <source>Here {sealer} vouches, and the chain of notes is whole.</source>
        <translation>هنا يشهد {sealer}، وسلسلة التدوينات سليمة.</translation>
    </message>
    <message>
        <source>Here {sealer} vouches, but the chain of notes is broken.</source>
        <translation>هنا يشهد {sealer}، لكن سلسلة التدوينات مكسورة.</translation>
    </message>
    <message>
        <source>Here the note of {sealer} could not be checked.</source>
        <translation>هنا تعذّر فحص تدوين {sealer}.</translation>
    </message>
    <message>
        <source>Here your server {by} took the message encrypted.</source>
        <translation>هنا تسلّم خادمك {by} الرسالة مشفّرة.</translation>
    </message>
    <message>
        <source>Here your server {by} noted no encryption.</source>
        <translation>هنا لم يدوّن خادمك {by} أي تشفير.</translation>
    </message>
    <message>
        <source>Here the logo of {domain} proves nothing by itself.</source>
        <translation>هنا لا يثبت شعار {domain} شيئًا وحده.</translation>
    </message>
    <message>
        <source>Here it names {domain}, which proves nothing today.</source>
        <translation>هنا يذكر {domain}، وهذا لا يثبت شيئًا اليوم.</translation>
    </message>
    <message>
        <source>Here {domain} sealed this step.</source>
        <translation>هنا ختَم النطاق {domain} هذه الخطوة.</translation>
    </message>
    <message>
        <source>Here it looked at {domain}, which proves nothing today.</source>
        <translation>هنا نظر إلى {domain}، وهذا لا يثبت شيئًا اليوم.</translation>
    </message>
</context>
<context>
    <name>TextLabel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 = time of day</extracomment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>As written: %1
UTC: %2
Here: %3</source>
        <extracomment>Tooltip of a time in the path. %1 = time with the zone of the message, %2 = in UTC, %3 = on this computer</extracomment>
        <translation>كما كُتب: %1
UTC: %2
هنا: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>أقل من ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>the sender’s domain</source>
        <translation>[نطاق المرسل]</translation>
    </message>
    <message>
        <source>another domain</source>
        <translation>[نطاق آخر]</translation>
    </message>
    <message>
        <source>the sending computer</source>
        <translation>[الحاسوب المرسِل]</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>[غير مذكور]</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>[الرفض]</translation>
    </message>
    <message>
        <source>another address</source>
        <translation>[عنوان آخر]</translation>
    </message>
    <message>
        <source>someone you know</source>
        <translation>[شخص تعرفه]</translation>
    </message>
    <message>
        <source>your own server</source>
        <translation>[خادم الاستقبال]</translation>
    </message>
    <message>
        <source>a forwarder</source>
        <translation>[محوِّل]</translation>
    </message>
    <message>
        <source>header</source>
        <translation>[سطر ترويسة]</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>[غير معروف]</translation>
    </message>
    <message>
        <source>The exact cause is not known.</source>
        <translation>السبب الدقيق غير معروف.</translation>
    </message>
    <message>
        <source>Small faults of the copy were put right.</source>
        <translation>صُحّحت عيوب صغيرة في النسخة.</translation>
    </message>
    <message>
        <source>Somebody changed this case file after it was saved.</source>
        <translation>غيّر أحدهم ملف الحالة هذا بعد حفظه.</translation>
    </message>
    <message>
        <source>a name not given</source>
        <translation>[اسم غير مذكور]</translation>
    </message>
    <message>
        <source>names not listed</source>
        <translation>[أسماء غير مسرودة]</translation>
    </message>
    <message>
        <source>a server</source>
        <translation>[خادم]</translation>
    </message>
    <message>
        <source>some time</source>
        <translation>بعض الوقت</translation>
    </message>
    <message>
        <source>a small change</source>
        <translation>تغيير صغير</translation>
    </message>
    <message>
        <source>a limit on size</source>
        <translation>حدّ للحجم</translation>
    </message>
    <message>
        <source>a part of what you see</source>
        <translation>جزء مما تراه</translation>
    </message>
    <message>
        <source>two addresses</source>
        <translation>عنوانان</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>some server</source>
        <translation>[خادم ما]</translation>
    </message>
    <message>
        <source>some</source>
        <translation>[عدد]</translation>
    </message>
    <message>
        <source>one place</source>
        <translation>[موضع]</translation>
    </message>
    <message>
        <source>several</source>
        <translation>[عدد]</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{number} s</source>
        <extracomment>Short for seconds, minutes, hours and days</extracomment>
        <translation>{number} ث</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} د</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} س</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} يوم</translation>
    </message>
</context>
<context>
    <name>Vendor</name>
    <message>
        <source>Where the sender wants notices of failure to go.</source>
        <translation>إلى أين يريد المرسل أن تذهب إشعارات الفشل.</translation>
    </message>
    <message>
        <source>Whether it came from inside or outside the firm.</source>
        <translation>هل جاءت من داخل الشركة أم من خارجها.</translation>
    </message>
    <message>
        <source>How the sender logged in, as a number.</source>
        <translation>كيف سجّل المرسل الدخول، في صورة رقم.</translation>
    </message>
    <message>
        <source>What the filter found when it checked the sender.</source>
        <translation>ما وجده المرشِّح عندما فحص المرسل.</translation>
    </message>
    <message>
        <source>A mark: all lines below it came with the message.</source>
        <translation>علامة: كل الأسطر التي تحتها جاءت مع الرسالة.</translation>
    </message>
    <message>
        <source>How much it looks like mass mail or phishing.</source>
        <translation>مدى شبهها بالبريد الجماعي أو بالتصيّد.</translation>
    </message>
    <message>
        <source>A mark for mail to many people.</source>
        <translation>علامة لبريد مرسل إلى أشخاص كثيرين.</translation>
    </message>
    <message>
        <source>The number of a mass mailing.</source>
        <translation>رقم الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>The mailing, the customer, the kind and the sending service.</source>
        <translation>الإرسال الجماعي والزبون والنوع وخدمة الإرسال.</translation>
    </message>
    <message>
        <source>The address of the computer where it was written.</source>
        <translation>عنوان الحاسوب الذي كُتبت عليه.</translation>
    </message>
    <message>
        <source>What Microsoft made of all checks of the sender together.</source>
        <translation>حكم Microsoft على المرسل من كل الفحوص معًا.</translation>
    </message>
    <message>
        <source>Where to complain about this mailing.</source>
        <translation>إلى أين يُشتكى من هذا الإرسال الجماعي.</translation>
    </message>
    <message>
        <source>The address of the computer that handed it over.</source>
        <translation>عنوان الحاسوب الذي سلّمها.</translation>
    </message>
    <message>
        <source>When the talk began, and how many answers it has had.</source>
        <translation>متى بدأت المحادثة، وكم ردًّا فيها.</translation>
    </message>
    <message>
        <source>How many header lines came with the message.</source>
        <translation>كم سطر ترويسة جاء مع الرسالة.</translation>
    </message>
    <message>
        <source>The customer of the sending service.</source>
        <translation>زبون خدمة الإرسال.</translation>
    </message>
    <message>
        <source>A number of the sending service for its customer.</source>
        <translation>رقم عند خدمة الإرسال لزبونها.</translation>
    </message>
    <message>
        <source>The server let it wait at first to keep spam out.</source>
        <translation>جعلها الخادم تنتظر أولًا لمنع البريد المزعج.</translation>
    </message>
    <message>
        <source>Which folder it was put into, and why.</source>
        <translation>في أي مجلد وُضعت ولماذا.</translation>
    </message>
    <message>
        <source>Whether it was on its way in or out.</source>
        <translation>هل كانت داخلة أم خارجة.</translation>
    </message>
    <message>
        <source>What the filter found for the rule of the domain owner.</source>
        <translation>ما وجده المرشِّح بشأن قاعدة صاحب النطاق.</translation>
    </message>
    <message>
        <source>Which parts of the filter looked at it.</source>
        <translation>أي أجزاء المرشِّح نظرت فيها.</translation>
    </message>
    <message>
        <source>The sender that was given at the door.</source>
        <translation>المرسل الذي ذُكر عند الدخول.</translation>
    </message>
    <message>
        <source>A forwarder put its own sender on the envelope.</source>
        <translation>وضع محوِّل مرسله هو على المغلَّف.</translation>
    </message>
    <message>
        <source>What the filter did with it.</source>
        <translation>ما فعله المرشِّح بها.</translation>
    </message>
    <message>
        <source>The server on which the filter runs.</source>
        <translation>الخادم الذي يعمل عليه المرشِّح.</translation>
    </message>
    <message>
        <source>What the spam filter found.</source>
        <translation>ما وجده مرشِّح البريد المزعج.</translation>
    </message>
    <message>
        <source>What the filter of another customer found.</source>
        <translation>ما وجده مرشِّح زبون آخر.</translation>
    </message>
    <message>
        <source>The rules of the filter that took hold.</source>
        <translation>قواعد المرشِّح التي انطبقت.</translation>
    </message>
    <message>
        <source>The spam points. More points speak for spam.</source>
        <translation>نقاط الإزعاج. زيادة النقاط تدل على بريد مزعج.</translation>
    </message>
    <message>
        <source>The spam points as a row of signs.</source>
        <translation>نقاط الإزعاج في صف من العلامات.</translation>
    </message>
    <message>
        <source>The spam points as a row of stars.</source>
        <translation>نقاط الإزعاج في صف من النجوم.</translation>
    </message>
    <message>
        <source>The spam points times ten.</source>
        <translation>نقاط الإزعاج مضروبة في عشرة.</translation>
    </message>
    <message>
        <source>Whether the filter takes it for spam.</source>
        <translation>هل يعدّها المرشِّح بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The filter’s version and its server.</source>
        <translation>إصدار المرشِّح وخادمه.</translation>
    </message>
    <message>
        <source>The server of the firm that handed it to the service.</source>
        <translation>خادم الشركة الذي سلّمها إلى الخدمة.</translation>
    </message>
    <message>
        <source>Who had it sent on, and to whom.</source>
        <translation>من طلب تحويلها، وإلى من.</translation>
    </message>
    <message>
        <source>The address it was sent on to.</source>
        <translation>العنوان الذي حُوّلت إليه.</translation>
    </message>
    <message>
        <source>Whether files hang on it.</source>
        <translation>هل معها ملفات.</translation>
    </message>
    <message>
        <source>A note passed between a firm’s own servers and the service.</source>
        <translation>تدوين متبادل بين خوادم الشركة والخدمة.</translation>
    </message>
    <message>
        <source>Whether it looks like somebody else’s name or domain.</source>
        <translation>هل تشبه اسم شخص آخر أو نطاقه.</translation>
    </message>
    <message>
        <source>A note of the service for its own use.</source>
        <translation>تدوين من الخدمة لاستعمالها هي.</translation>
    </message>
    <message>
        <source>When the reader had last logged in.</source>
        <translation>متى كان آخر تسجيل دخول للقارئ.</translation>
    </message>
    <message>
        <source>How another customer’s filter rated it.</source>
        <translation>كيف قيّمها مرشِّح زبون آخر.</translation>
    </message>
    <message>
        <source>Where the list keeps its old messages.</source>
        <translation>أين تحفظ القائمة البريدية رسائلها القديمة.</translation>
    </message>
    <message>
        <source>Where the list gives help.</source>
        <translation>أين تقدّم القائمة البريدية المساعدة.</translation>
    </message>
    <message>
        <source>A mark of the list against loops.</source>
        <translation>علامة من القائمة البريدية لمنع التكرار في حلقة.</translation>
    </message>
    <message>
        <source>The name of the mailing list.</source>
        <translation>اسم القائمة البريدية.</translation>
    </message>
    <message>
        <source>Who runs the list.</source>
        <translation>من يدير القائمة البريدية.</translation>
    </message>
    <message>
        <source>Where to write to the list.</source>
        <translation>إلى أين يُكتب للقائمة البريدية.</translation>
    </message>
    <message>
        <source>The program that runs the list.</source>
        <translation>البرنامج الذي يشغّل القائمة البريدية.</translation>
    </message>
    <message>
        <source>The login that handed the message in.</source>
        <translation>تسجيل الدخول الذي سلّم الرسالة.</translation>
    </message>
    <message>
        <source>The program it was written with.</source>
        <translation>البرنامج الذي كُتبت به.</translation>
    </message>
    <message>
        <source>The server through which the author was logged in.</source>
        <translation>الخادم الذي سجّل الكاتب الدخول عبره.</translation>
    </message>
    <message>
        <source>Whether the scanner found a harmful file.</source>
        <translation>هل وجد الفاحص ملفًا ضارًا.</translation>
    </message>
    <message>
        <source>The number of the message in that system.</source>
        <translation>رقم الرسالة في ذلك النظام.</translation>
    </message>
    <message>
        <source>The sender lets readers leave with one click.</source>
        <translation>يتيح المرسل للقراء المغادرة بنقرة واحدة.</translation>
    </message>
    <message>
        <source>Coded data for complaints. Only its maker can read it.</source>
        <translation>بيانات مرمّزة للشكاوى. لا يقرؤها إلا صانعها.</translation>
    </message>
    <message>
        <source>A coded number for the customer. Only its maker can read it.</source>
        <translation>رقم مرمّز للزبون. لا يقرؤه إلا صانعه.</translation>
    </message>
    <message>
        <source>Coded data of the filter. Only its maker can read it.</source>
        <translation>بيانات مرمّزة للمرشِّح. لا يقرؤها إلا صانعها.</translation>
    </message>
    <message>
        <source>Coded data of the mail service. Only its maker can read it.</source>
        <translation>بيانات مرمّزة لخدمة البريد. لا يقرؤها إلا صانعها.</translation>
    </message>
    <message>
        <source>What the filter of the sending side thought of it.</source>
        <translation>رأي مرشِّح الطرف المرسِل فيها.</translation>
    </message>
    <message>
        <source>How much it looks like phishing.</source>
        <translation>مدى شبهها بالتصيّد.</translation>
    </message>
    <message>
        <source>How urgent the author calls it.</source>
        <translation>درجة الاستعجال التي ذكرها الكاتب.</translation>
    </message>
    <message>
        <source>The program or folder on the web server that sent it.</source>
        <translation>البرنامج أو المجلد على خادم الويب الذي أرسلها.</translation>
    </message>
    <message>
        <source>A seal the service makes for itself.</source>
        <translation>ختم تصنعه الخدمة لنفسها.</translation>
    </message>
    <message>
        <source>The address that seems to have sent it last.</source>
        <translation>العنوان الذي يبدو أنه آخر من أرسلها.</translation>
    </message>
    <message>
        <source>The number of the message on that server.</source>
        <translation>رقم الرسالة على ذلك الخادم.</translation>
    </message>
    <message>
        <source>Who got it, and through which address.</source>
        <translation>من وصلته، وعبر أي عنوان.</translation>
    </message>
    <message>
        <source>The steps of the path as the filter read them.</source>
        <translation>خطوات المسار كما قرأها المرشِّح.</translation>
    </message>
    <message>
        <source>Results that an earlier server had noted.</source>
        <translation>نتائج دوّنها خادم سابق.</translation>
    </message>
    <message>
        <source>A scanner looked for harmful files.</source>
        <translation>بحث فاحص عن ملفات ضارة.</translation>
    </message>
    <message>
        <source>The spam filter looked at it.</source>
        <translation>نظر فيها مرشِّح البريد المزعج.</translation>
    </message>
    <message>
        <source>The script on the web server that sent it.</source>
        <translation>البرنامج النصي على خادم الويب الذي أرسلها.</translation>
    </message>
    <message>
        <source>The result of an old check of the sender.</source>
        <translation>نتيجة فحص قديم للمرسل.</translation>
    </message>
    <message>
        <source>How well the sending computer is known, from –10 to +10.</source>
        <translation>مدى سمعة الحاسوب المرسِل، من –10 إلى +10.</translation>
    </message>
    <message>
        <source>A user of that server chose the sender by hand.</source>
        <translation>اختار مستخدم على ذلك الخادم المرسل يدويًا.</translation>
    </message>
    <message>
        <source>The address from which the service sent it.</source>
        <translation>العنوان الذي أرسلتها منه الخدمة.</translation>
    </message>
    <message>
        <source>The group of servers that sent it.</source>
        <translation>مجموعة الخوادم التي أرسلتها.</translation>
    </message>
    <message>
        <source>The day it went out, and from which address.</source>
        <translation>اليوم الذي خرجت فيه، ومن أي عنوان.</translation>
    </message>
    <message>
        <source>The domain that sent it.</source>
        <translation>النطاق الذي أرسلها.</translation>
    </message>
    <message>
        <source>The customer of the service that sent it.</source>
        <translation>زبون الخدمة الذي أرسلها.</translation>
    </message>
    <message>
        <source>How secret the author’s firm calls it.</source>
        <translation>درجة السرية التي تحددها شركة الكاتب.</translation>
    </message>
    <message>
        <source>The server that decided whether it came from inside.</source>
        <translation>الخادم الذي قرر هل جاءت من الداخل.</translation>
    </message>
    <message>
        <source>How much it looks like spam, from –1 to 9.</source>
        <translation>مدى شبهها بالبريد المزعج، من –1 إلى 9.</translation>
    </message>
    <message>
        <source>How the text is locked in the mailbox.</source>
        <translation>كيف أُقفل النص في علبة البريد.</translation>
    </message>
    <message>
        <source>Where to join the list.</source>
        <translation>أين يُشترك في القائمة البريدية.</translation>
    </message>
    <message>
        <source>A note of the service about its customers.</source>
        <translation>تدوين من الخدمة عن زبائنها.</translation>
    </message>
    <message>
        <source>How long it took inside the service.</source>
        <translation>كم استغرقت داخل الخدمة.</translation>
    </message>
    <message>
        <source>How the line was locked on the way in.</source>
        <translation>كيف كان الاتصال مشفّرًا عند الدخول.</translation>
    </message>
    <message>
        <source>Where to leave the list.</source>
        <translation>أين يُلغى الاشتراك في القائمة البريدية.</translation>
    </message>
    <message>
        <source>Where it came into the service.</source>
        <translation>من أين دخلت الخدمة.</translation>
    </message>
    <message>
        <source>Which account of a shared web server sent it.</source>
        <translation>أي حساب على خادم ويب مشترك أرسلها.</translation>
    </message>
    <message>
        <source>spam level</source>
        <translation>درجة الإزعاج</translation>
    </message>
    <message>
        <source>phishing level</source>
        <translation>درجة التصيّد</translation>
    </message>
    <message>
        <source>mass mail level</source>
        <translation>درجة البريد الجماعي</translation>
    </message>
    <message>
        <source>address that handed it over</source>
        <translation>العنوان الذي سلّمها</translation>
    </message>
    <message>
        <source>country of that address</source>
        <translation>بلد ذلك العنوان</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>لغة النص</translation>
    </message>
    <message>
        <source>kind of mail</source>
        <translation>نوع البريد</translation>
    </message>
    <message>
        <source>lists of addresses</source>
        <translation>قوائم العناوين</translation>
    </message>
    <message>
        <source>what the filter decided</source>
        <translation>ما قرره المرشِّح</translation>
    </message>
    <message>
        <source>name that computer gave</source>
        <translation>الاسم الذي ذكره ذلك الحاسوب</translation>
    </message>
    <message>
        <source>name of that address</source>
        <translation>اسم ذلك العنوان</translation>
    </message>
    <message>
        <source>kind of danger</source>
        <translation>نوع الضرر</translation>
    </message>
    <message>
        <source>safety tip</source>
        <translation>تنبيه إلى القارئ</translation>
    </message>
    <message>
        <source>rules that took hold, as numbers</source>
        <translation>القواعد التي انطبقت، في صورة أرقام</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>rule of the reader</source>
        <translation>قاعدة القارئ</translation>
    </message>
    <message>
        <source>junk mail rule</source>
        <translation>قاعدة البريد غير الهام</translation>
    </message>
    <message>
        <source>folder it went to</source>
        <translation>المجلد الذي ذهبت إليه</translation>
    </message>
    <message>
        <source>rule that decided</source>
        <translation>القاعدة التي حسمت</translation>
    </message>
    <message>
        <source>folder of that rule</source>
        <translation>مجلد تلك القاعدة</translation>
    </message>
    <message>
        <source>number of the customer</source>
        <translation>رقم الزبون</translation>
    </message>
    <message>
        <source>address of the customer’s server</source>
        <translation>عنوان خادم الزبون</translation>
    </message>
    <message>
        <source>name that server gave</source>
        <translation>الاسم الذي ذكره ذلك الخادم</translation>
    </message>
    <message>
        <source>all checks of the sender together</source>
        <translation>كل فحوص المرسل معًا</translation>
    </message>
    <message>
        <source>reason, as a number</source>
        <translation>السبب، في صورة رقم</translation>
    </message>
    <message>
        <source>what the rule of the domain owner led to</source>
        <translation>ما أدت إليه قاعدة صاحب النطاق</translation>
    </message>
    <message>
        <source>spam or not</source>
        <translation>مزعج أم لا</translation>
    </message>
    <message>
        <source>spam points</source>
        <translation>نقاط الإزعاج</translation>
    </message>
    <message>
        <source>points from which it is spam</source>
        <translation>النقاط التي تصير عندها مزعجة</translation>
    </message>
    <message>
        <source>rules that took hold</source>
        <translation>القواعد التي انطبقت</translation>
    </message>
    <message>
        <source>what the filter learnt from it</source>
        <translation>ما تعلّمه المرشِّح منها</translation>
    </message>
    <message>
        <source>version of the filter</source>
        <translation>إصدار المرشِّح</translation>
    </message>
    <message>
        <source>rule that took hold, with its points</source>
        <translation>القاعدة التي انطبقت، مع نقاطها</translation>
    </message>
    <message>
        <source>set of rules used</source>
        <translation>مجموعة القواعد المستعملة</translation>
    </message>
    <message>
        <source>spam points, 0 to 100</source>
        <translation>نقاط الإزعاج، من 0 إلى 100</translation>
    </message>
    <message>
        <source>phishing points</source>
        <translation>نقاط التصيّد</translation>
    </message>
    <message>
        <source>mass mail points</source>
        <translation>نقاط البريد الجماعي</translation>
    </message>
    <message>
        <source>points for adult content</source>
        <translation>نقاط محتوى البالغين</translation>
    </message>
    <message>
        <source>points for harmful files</source>
        <translation>نقاط الملفات الضارة</translation>
    </message>
    <message>
        <source>when the talk began</source>
        <translation>متى بدأت المحادثة</translation>
    </message>
    <message>
        <source>answers so far</source>
        <translation>الردود حتى الآن</translation>
    </message>
    <message>
        <source>name of the web server</source>
        <translation>اسم خادم الويب</translation>
    </message>
    <message>
        <source>domain it was sent to</source>
        <translation>النطاق الذي أُرسلت إليه</translation>
    </message>
    <message>
        <source>account numbers on that server</source>
        <translation>أرقام الحسابات على ذلك الخادم</translation>
    </message>
    <message>
        <source>domain of the sender</source>
        <translation>نطاق المرسل</translation>
    </message>
    <message>
        <source>a scanner for harmful files</source>
        <translation>فاحص ملفات ضارة</translation>
    </message>
    <message>
        <source>a mail program</source>
        <translation>برنامج بريد</translation>
    </message>
    <message>
        <source>a sending service</source>
        <translation>خدمة إرسال</translation>
    </message>
    <message>
        <source>a mail server</source>
        <translation>خادم بريد</translation>
    </message>
    <message>
        <source>a hosting company</source>
        <translation>شركة استضافة</translation>
    </message>
    <message>
        <source>a mailing list</source>
        <translation>قائمة بريدية</translation>
    </message>
    <message>
        <source>a forwarder</source>
        <translation>[محوِّل]</translation>
    </message>
    <message>
        <source>a web mail page</source>
        <translation>صفحة بريد على الويب</translation>
    </message>
    <message>
        <source>A note of a mail service ({name}).</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>تدوين من خدمة بريد ({name}).</translation>
    </message>
    <message>
        <source>It means: {name}.</source>
        <extracomment>{name} = a technical word in English</extracomment>
        <translation>معناه: {name}.</translation>
    </message>
    <message>
        <source>No document tells what this value means.</source>
        <translation>لا توجد وثيقة تذكر معنى هذه القيمة.</translation>
    </message>
    <message>
        <source>No document tells what this part means.</source>
        <translation>لا توجد وثيقة تذكر معنى هذا الجزء.</translation>
    </message>
    <message>
        <source>Your own side wrote this.</source>
        <translation>كتب هذا طرفك أنت.</translation>
    </message>
    <message>
        <source>It stands where any sender can write: a claim.</source>
        <translation>هو في موضع يستطيع أي مرسل أن يكتب فيه: ادّعاء.</translation>
    </message>
    <message>
        <source>The sending side wrote this: a claim.</source>
        <translation>كتب هذا الطرف المرسِل: ادّعاء.</translation>
    </message>
    <message>
        <source>The author’s program wrote this: a claim.</source>
        <translation>كتب هذا برنامج الكاتب: ادّعاء.</translation>
    </message>
    <message>
        <source>Its maker does not explain it. We know it from mail of 1997 to 2026.</source>
        <translation>لا يشرحه صانعه. نعرفه من رسائل من 1997 إلى 2026.</translation>
    </message>
    <message>
        <source>Source: {name}.</source>
        <extracomment>{name} = title and date of a document</extracomment>
        <translation>المصدر: {name}.</translation>
    </message>
    <message>
        <source>The filter let it wait.</source>
        <translation>جعلها المرشِّح تنتظر.</translation>
    </message>
    <message>
        <source>The filter threw it away.</source>
        <translation>رماها المرشِّح.</translation>
    </message>
    <message>
        <source>The filter marked it as spam.</source>
        <translation>علّمها المرشِّح بأنها بريد مزعج.</translation>
    </message>
    <message>
        <source>The filter let it pass.</source>
        <translation>سمح المرشِّح بمرورها.</translation>
    </message>
    <message>
        <source>The filter held it back.</source>
        <translation>احتجزها المرشِّح.</translation>
    </message>
    <message>
        <source>The filter turned it away.</source>
        <translation>ردّها المرشِّح.</translation>
    </message>
    <message>
        <source>It came from outside, without a login.</source>
        <translation>جاءت من الخارج، دون تسجيل دخول.</translation>
    </message>
    <message>
        <source>It came from inside the firm.</source>
        <translation>جاءت من داخل الشركة.</translation>
    </message>
    <message>
        <source>It came from outside, over a known link.</source>
        <translation>جاءت من الخارج، عبر اتصال معروف.</translation>
    </message>
    <message>
        <source>It came from a partner firm, over a known link.</source>
        <translation>جاءت من شركة شريكة، عبر اتصال معروف.</translation>
    </message>
    <message>
        <source>A program answered, not a person.</source>
        <translation>أجاب برنامج، لا شخص.</translation>
    </message>
    <message>
        <source>Mass mail about which few readers complain.</source>
        <translation>بريد جماعي يشتكي منه قليل من القراء.</translation>
    </message>
    <message>
        <source>Mass mail about which many readers complain.</source>
        <translation>بريد جماعي يشتكي منه كثير من القراء.</translation>
    </message>
    <message>
        <source>Mass mail about which some readers complain.</source>
        <translation>بريد جماعي يشتكي منه بعض القراء.</translation>
    </message>
    <message>
        <source>The sender does not send mass mail.</source>
        <translation>المرسل لا يرسل بريدًا جماعيًا.</translation>
    </message>
    <message>
        <source>It is mass mail.</source>
        <translation>هي بريد جماعي.</translation>
    </message>
    <message>
        <source>A file of a forbidden kind hangs on it.</source>
        <translation>معها ملف من نوع ممنوع.</translation>
    </message>
    <message>
        <source>It plays a well-known firm.</source>
        <translation>تتقمص شركة معروفة.</translation>
    </message>
    <message>
        <source>The filter is sure that it is phishing.</source>
        <translation>المرشِّح متأكد أنها تصيّد.</translation>
    </message>
    <message>
        <source>The filter is sure that it is spam.</source>
        <translation>المرشِّح متأكد أنها بريد مزعج.</translation>
    </message>
    <message>
        <source>It plays somebody the reader knows.</source>
        <translation>تتقمص شخصًا يعرفه القارئ.</translation>
    </message>
    <message>
        <source>A harmful file hangs on it.</source>
        <translation>معها ملف ضار.</translation>
    </message>
    <message>
        <source>Its domain looks like another one.</source>
        <translation>نطاقها يشبه نطاقًا آخر.</translation>
    </message>
    <message>
        <source>It carries a harmful program.</source>
        <translation>تحمل برنامجًا ضارًا.</translation>
    </message>
    <message>
        <source>The filter found no danger.</source>
        <translation>لم يجد المرشِّح ضررًا.</translation>
    </message>
    <message>
        <source>It is spam on its way out.</source>
        <translation>هي بريد مزعج خارج.</translation>
    </message>
    <message>
        <source>It is phishing.</source>
        <translation>هي تصيّد.</translation>
    </message>
    <message>
        <source>It is spam.</source>
        <translation>هي بريد مزعج.</translation>
    </message>
    <message>
        <source>Its sender is made up.</source>
        <translation>مرسلها مختلق.</translation>
    </message>
    <message>
        <source>Its sender is made up and looks like your own firm.</source>
        <translation>مرسلها مختلق ويشبه شركتك أنت.</translation>
    </message>
    <message>
        <source>It plays a person of the firm.</source>
        <translation>تتقمص شخصًا من الشركة.</translation>
    </message>
    <message>
        <source>It never left the service.</source>
        <translation>لم تغادر الخدمة قط.</translation>
    </message>
    <message>
        <source>A setting let it pass without this check.</source>
        <translation>إعداد سمح بمرورها دون هذا الفحص.</translation>
    </message>
    <message>
        <source>The domain owner’s own rule says that it is not real.</source>
        <translation>قاعدة صاحب النطاق نفسه تقول إنها غير حقيقية.</translation>
    </message>
    <message>
        <source>The checks failed. The domain has no strict rule.</source>
        <translation>فشلت الفحوص. وليست للنطاق قاعدة صارمة.</translation>
    </message>
    <message>
        <source>This check was not made.</source>
        <translation>لم يُجرَ هذا الفحص.</translation>
    </message>
    <message>
        <source>It uses your own domain, and the checks failed.</source>
        <translation>تستعمل نطاقك أنت، وقد فشلت الفحوص.</translation>
    </message>
    <message>
        <source>It seems to use your own domain falsely.</source>
        <translation>يبدو أنها تستعمل نطاقك أنت زورًا.</translation>
    </message>
    <message>
        <source>Your firm forbids this pair of sender and server.</source>
        <translation>شركتك تمنع اجتماع هذا المرسل وهذا الخادم.</translation>
    </message>
    <message>
        <source>The checks were passed.</source>
        <translation>نجحت الفحوص.</translation>
    </message>
    <message>
        <source>The checks were passed, but only just.</source>
        <translation>نجحت الفحوص، لكن بالكاد.</translation>
    </message>
    <message>
        <source>Microsoft does not believe the sender.</source>
        <translation>لا تصدّق Microsoft المرسل.</translation>
    </message>
    <message>
        <source>Microsoft could not tell.</source>
        <translation>لم تستطع Microsoft الجزم.</translation>
    </message>
    <message>
        <source>Microsoft believes the sender.</source>
        <translation>تصدّق Microsoft المرسل.</translation>
    </message>
    <message>
        <source>Microsoft half believes the sender.</source>
        <translation>تصدّق Microsoft المرسل بعض التصديق.</translation>
    </message>
    <message>
        <source>It went to the inbox.</source>
        <translation>ذهبت إلى البريد الوارد.</translation>
    </message>
    <message>
        <source>It went to the junk folder.</source>
        <translation>ذهبت إلى مجلد البريد غير الهام.</translation>
    </message>
    <message>
        <source>A rule put it into another folder.</source>
        <translation>وضعتها قاعدة في مجلد آخر.</translation>
    </message>
    <message>
        <source>It came in.</source>
        <translation>دخلت.</translation>
    </message>
    <message>
        <source>It stayed inside.</source>
        <translation>بقيت في الداخل.</translation>
    </message>
    <message>
        <source>It went out.</source>
        <translation>خرجت.</translation>
    </message>
    <message>
        <source>The rule of the domain owner led to nothing.</source>
        <translation>لم تؤدِّ قاعدة صاحب النطاق إلى شيء.</translation>
    </message>
    <message>
        <source>The rule of the domain owner sent it to junk.</source>
        <translation>أرسلتها قاعدة صاحب النطاق إلى البريد غير الهام.</translation>
    </message>
    <message>
        <source>The rule of the domain owner asked to turn it away.</source>
        <translation>طلبت قاعدة صاحب النطاق ردّها.</translation>
    </message>
    <message>
        <source>The domain owner asked to turn it away. The service only marked it.</source>
        <translation>طلب صاحب النطاق ردّها. واكتفت الخدمة بتعليمها.</translation>
    </message>
    <message>
        <source>The rule of the domain owner spares part of the mail. This one was spared.</source>
        <translation>تستثني قاعدة صاحب النطاق جزءًا من البريد. وقد استُثنيت هذه.</translation>
    </message>
    <message>
        <source>It came in from outside.</source>
        <translation>دخلت من الخارج.</translation>
    </message>
    <message>
        <source>It came from the firm’s own servers.</source>
        <translation>جاءت من خوادم الشركة نفسها.</translation>
    </message>
    <message>
        <source>It was sent by a customer of the service.</source>
        <translation>أرسلها زبون من زبائن الخدمة.</translation>
    </message>
    <message>
        <source>The filter took it as a sample of good mail.</source>
        <translation>أخذها المرشِّح عيّنة من البريد الجيد.</translation>
    </message>
    <message>
        <source>The filter learnt nothing from it.</source>
        <translation>لم يتعلّم المرشِّح منها شيئًا.</translation>
    </message>
    <message>
        <source>The filter took it as a sample of spam.</source>
        <translation>أخذها المرشِّح عيّنة من البريد المزعج.</translation>
    </message>
    <message>
        <source>The filter takes it for an advert.</source>
        <translation>يعدّها المرشِّح إعلانًا.</translation>
    </message>
    <message>
        <source>The filter does not take it for spam.</source>
        <translation>لا يعدّها المرشِّح بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The sending side did not take it for spam.</source>
        <translation>لم يعدّها الطرف المرسِل بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The filter takes it for spam, but is not sure.</source>
        <translation>يعدّها المرشِّح بريدًا مزعجًا، لكنه غير متأكد.</translation>
    </message>
    <message>
        <source>The filter found a harmful file.</source>
        <translation>وجد المرشِّح ملفًا ضارًا.</translation>
    </message>
    <message>
        <source>The filter thinks that it may be spam.</source>
        <translation>يرى المرشِّح أنها قد تكون بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The filter takes it for phishing.</source>
        <translation>يعدّها المرشِّح تصيّدًا.</translation>
    </message>
    <message>
        <source>The filter takes it for spam.</source>
        <translation>يعدّها المرشِّح بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The sending side itself took it for spam.</source>
        <translation>الطرف المرسِل نفسه عدّها بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>The address is on a list that lets mail pass.</source>
        <translation>العنوان على قائمة تسمح بمرور البريد.</translation>
    </message>
    <message>
        <source>The address is on no list.</source>
        <translation>العنوان ليس على أي قائمة.</translation>
    </message>
    <message>
        <source>The junk rule of the mailbox took hold.</source>
        <translation>انطبقت قاعدة البريد غير الهام في علبة البريد.</translation>
    </message>
    <message>
        <source>The junk rule of the mailbox did not take hold.</source>
        <translation>لم تنطبق قاعدة البريد غير الهام في علبة البريد.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>جاءت عبر قائمة بريدية.</translation>
    </message>
    <message>
        <source>The scanner found no harmful file.</source>
        <translation>لم يجد الفاحص ملفًا ضارًا.</translation>
    </message>
    <message>
        <source>It does not look like phishing.</source>
        <translation>لا تشبه التصيّد.</translation>
    </message>
    <message>
        <source>It may be phishing.</source>
        <translation>قد تكون تصيّدًا.</translation>
    </message>
    <message>
        <source>The author calls it urgent.</source>
        <translation>يصفها الكاتب بأنها عاجلة.</translation>
    </message>
    <message>
        <source>The author calls it not urgent.</source>
        <translation>يصفها الكاتب بأنها غير عاجلة.</translation>
    </message>
    <message>
        <source>It is not marked as urgent.</source>
        <translation>ليست معلَّمة بأنها عاجلة.</translation>
    </message>
    <message>
        <source>That computer is known for spam.</source>
        <translation>ذلك الحاسوب معروف بالبريد المزعج.</translation>
    </message>
    <message>
        <source>That computer has sent some spam.</source>
        <translation>أرسل ذلك الحاسوب بعض البريد المزعج.</translation>
    </message>
    <message>
        <source>That computer is known for good mail.</source>
        <translation>ذلك الحاسوب معروف بالبريد الجيد.</translation>
    </message>
    <message>
        <source>Neither good nor bad is known.</source>
        <translation>لا يُعرف عنه خير ولا شر.</translation>
    </message>
    <message>
        <source>Nothing is known about that computer.</source>
        <translation>لا يُعرف شيء عن ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>A little like spam, but let through.</source>
        <translation>تشبه البريد المزعج قليلًا، لكن سُمح بمرورها.</translation>
    </message>
    <message>
        <source>It does not look like spam.</source>
        <translation>لا تشبه البريد المزعج.</translation>
    </message>
    <message>
        <source>A setting let it pass without the spam filter.</source>
        <translation>إعداد سمح بمرورها دون مرشِّح البريد المزعج.</translation>
    </message>
    <message>
        <source>The old check failed.</source>
        <translation>فشل الفحص القديم.</translation>
    </message>
    <message>
        <source>The domain says nothing for the old check.</source>
        <translation>لا يقول النطاق شيئًا للفحص القديم.</translation>
    </message>
    <message>
        <source>The old check was passed.</source>
        <translation>نجح الفحص القديم.</translation>
    </message>
    <message>
        <source>Warning: the domain looks like another one.</source>
        <translation>تحذير: النطاق يشبه نطاقًا آخر.</translation>
    </message>
    <message>
        <source>Tip: this sender seldom writes to the reader.</source>
        <translation>تنبيه: قلّما يكتب هذا المرسل إلى القارئ.</translation>
    </message>
    <message>
        <source>Warning: the name looks like that of a known person.</source>
        <translation>تحذير: الاسم يشبه اسم شخص معروف.</translation>
    </message>
    <message>
        <source>The filter found no spam.</source>
        <translation>لم يجد المرشِّح بريدًا مزعجًا.</translation>
    </message>
    <message>
        <source>A rule had called it good before the filter looked.</source>
        <translation>عدّتها قاعدة جيدة قبل أن ينظر فيها المرشِّح.</translation>
    </message>
    <message>
        <source>The filter let it pass: mail inside the firm.</source>
        <translation>سمح المرشِّح بمرورها: بريد داخل الشركة.</translation>
    </message>
    <message>
        <source>It was held back and then let go.</source>
        <translation>احتُجزت ثم أُفرج عنها.</translation>
    </message>
    <message>
        <source>The firm’s list lets this sender pass.</source>
        <translation>قائمة الشركة تسمح بمرور هذا المرسل.</translation>
    </message>
    <message>
        <source>The firm’s list bans this sender.</source>
        <translation>قائمة الشركة تحظر هذا المرسل.</translation>
    </message>
    <message>
        <source>The reader had banned this sender.</source>
        <translation>كان القارئ قد حظر هذا المرسل.</translation>
    </message>
    <message>
        <source>The reader’s own list lets this sender pass.</source>
        <translation>قائمة القارئ نفسه تسمح بمرور هذا المرسل.</translation>
    </message>
    <message>
        <source>A rule had called it spam before the filter looked.</source>
        <translation>عدّتها قاعدة مزعجة قبل أن ينظر فيها المرشِّح.</translation>
    </message>
    <message>
        <source>No rule of the reader took hold.</source>
        <translation>لم تنطبق أي قاعدة للقارئ.</translation>
    </message>
    <message>
        <source>A rule of the reader took hold.</source>
        <translation>انطبقت قاعدة للقارئ.</translation>
    </message>
</context>
<context>
    <name>VendorPartsModel</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>Part of a header field. %1 = as written (&quot;SCL&quot;), %2 = what it is (&quot;spam level&quot;)</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>VendorView</name>
    <message>
        <source>What the chosen header line means</source>
        <translation>ماذا يعني سطر الترويسة المحدد</translation>
    </message>
    <message>
        <source>Parts of the chosen header line</source>
        <translation>أجزاء سطر الترويسة المحدد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A header line. %1 = who makes such lines (&quot;Microsoft&quot;), %2 = a sentence: what the line is for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
