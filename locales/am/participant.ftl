### Everything that a participant meets except the questions, in Amharic. Translated from nb, in the respectful form.

app-name = Samsvar
sender = ከ IMDi
skip-to-content = ወደ ይዘቱ ይሂዱ
back = ወደ ኋላ
next = ቀጣይ
skip = ይለፉ
help = እርዳታ
language = ቋንቋ
listen = ያዳምጡ
stop = ያቁሙ
change = ይቀይሩ
progress-label = የጨረሷቸው ጥያቄዎች፦ ከ{ $of } ውስጥ { $done }
demo-band = ሙከራ፦ ምንም ነገር አይቀመጥም
error-summary = እዚህ ላይ የሚያስተካክሉት ነገር አለ
privacy-link = የግል መረጃ ጥበቃ
accessibility-link = ለሁሉም ሰው ምቹ

date-1 = ጃንዋሪ { $day } ቀን { $year }
date-2 = ፌብሩዋሪ { $day } ቀን { $year }
date-3 = ማርች { $day } ቀን { $year }
date-4 = ኤፕሪል { $day } ቀን { $year }
date-5 = ሜይ { $day } ቀን { $year }
date-6 = ጁን { $day } ቀን { $year }
date-7 = ጁላይ { $day } ቀን { $year }
date-8 = ኦገስት { $day } ቀን { $year }
date-9 = ሴፕቴምበር { $day } ቀን { $year }
date-10 = ኦክቶበር { $day } ቀን { $year }
date-11 = ኖቬምበር { $day } ቀን { $year }
date-12 = ዲሴምበር { $day } ቀን { $year }

chooser-title = ቋንቋ ይምረጡ
chooser-unknown-code = በሊንኩ ውስጥ ያለውን ኮድ አናውቀውም። ቋንቋ ይምረጡ። ከዚያ ኮዱን ራስዎ መጻፍ ይችላሉ።

welcome-title = እንኳን ደህና መጡ
welcome-what = IMDi ለኖርዌይ መንግስት ይሰራል። ስለ ትምህርትዎ ምን እንደሚያስቡ እንጠይቅዎታለን። መልሶቹን ትምህርቱን ለማሻሻል እንጠቀምባቸዋለን።
welcome-anonymous = መልስ የሚሰጡት ያለ ስም ነው። እርስዎ ምን እንደመለሱ ማንም አያውቅም።
welcome-voluntary = መልስ ለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት። በፈለጉት ጊዜ ማቆም ይችላሉ።
welcome-time = 15 ደቂቃ ያህል ይወስዳል። ከዚያ የበለጠ ጊዜ መውሰድ ይችላሉ።
welcome-how = ጥያቄዎቹ አንድ በአንድ ይመጣሉ። ጥያቄ ማለፍ ይችላሉ። ወደ ኋላ መሄድ ይችላሉ።
start = ይጀምሩ
demo-welcome = ይህ ሙከራ ነው። እዚህ መሞከር ይችላሉ። ምንም ነገር አይቀመጥም።

code-title = ኮዱን ይጻፉ
code-hint = ኮዱ አስር ቁጥሮች አሉት። ፖስተሩ ላይ ተጽፏል። ከመምህርዎም ማግኘት ይችላሉ።
demo-code-hint = ይህ ሙከራ ነው። እዚህ ይህን ኮድ መጻፍ ይችላሉ፦ { $code }።
code-label = ኮድ
code-next = ወደ ፊት ይሂዱ
error-code-empty = ኮዱን ይጻፉ። አስር ቁጥሮች አሉት።
error-code-length = ኮዱ አስር ቁጥሮች ሊኖሩት ይገባል። ኮዱን እንደገና ይመልከቱ።
error-code-not-digits = ኮዱ ቁጥሮች ብቻ አሉት። ሌላውን ሁሉ ያጥፉ።
error-code-mistyped = አንድ ቁጥር ስህተት ነው። ኮዱን እንደገና ይመልከቱ።
error-code-unknown = ይህን ኮድ አናውቀውም። መምህርዎን ይጠይቁ።
error-code-closed = ኮሙነዎ መጠይቁን ጨርሷል። አሁን መልስ መስጠት አይችሉም። ማወቅ የሚፈልጉት ነገር ካለ መምህርዎን ይጠይቁ።
error-too-many-tries = ብዙ ጊዜ ተሞክሯል። ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።

practice-band = መጀመሪያ ይለማመዱ። ይህ መልስ አይላክም።

choose-one = አንድ መልስ ይምረጡ።
choose-several = ከአንድ በላይ መልስ መምረጥ ይችላሉ።
choose-up-to = { $max ->
    [one] { $max } መልስ መምረጥ ይችላሉ።
   *[other] እስከ { $max } መልሶች መምረጥ ይችላሉ።
}
chosen-count = ከ{ $max } ውስጥ { $chosen } መርጠዋል።
sensitive-note = ይህን ጥያቄ ማለፍ ይችላሉ።
error-nothing-chosen = አንድ መልስ ይምረጡ። «ይለፉ» የሚለውን መጫንም ይችላሉ።
error-too-many = { $max ->
    [one] { $max } መልስ መምረጥ ይችላሉ። መጀመሪያ አንድ መልስ ያጥፉ።
   *[other] እስከ { $max } መልሶች መምረጥ ይችላሉ። መጀመሪያ አንድ መልስ ያጥፉ።
}
error-not-together = ከመልሶቹ አንዱ ብቻውን መሆን አለበት። ያንን መልስ ያጥፉ፤ ወይም ሌሎቹን ያጥፉ።
error-two-for-one = እዚህ አንድ መልስ ብቻ መምረጥ ይችላሉ። ይበልጥ የሚስማማዎትን መልስ ይምረጡ።
error-unknown-option = ይህን መልስ አናውቀውም። በገጹ ላይ ካሉት መልሶች አንዱን ይምረጡ።

review-title = መልሶችዎን ይመልከቱ
review-intro = መልሶችዎ እነዚህ ናቸው። ሊቀይሯቸው ይችላሉ። ሲጨርሱ «ይላኩ» የሚለውን ይጫኑ።
not-answered = አልተመለሰም
send = ይላኩ
send-anonymous = መልስ የሚሰጡት ያለ ስም ነው። መልሶቹ የእርስዎ መሆናቸውን ማንም ማየት አይችልም።
error-send-failed = አሁን መልሶቹን ማስቀመጥ አልቻልንም። ስልኩ ወይም ኮምፒውተሩ ላይ እየጠበቁ ናቸው። መላክ ሲቻል ይላካሉ። «ይላኩ» የሚለውን እንደገና መጫንም ይችላሉ።

thanks-title = እናመሰግናለን
thanks-sent = መልሶችዎ ተልከዋል። የእርስዎ መሆናቸውን ማንም ማየት አይችልም።
thanks-next-person = ቀጣይ ሰው
demo-thanks-title = እናመሰግናለን
demo-thanks-body = ይህ ሙከራ ነበር። ምንም ነገር አልተቀመጠም። ምንም ነገር አልተላከም።
leave-title = አሁን መልስ መስጠት የለብዎትም
leave-body = አሁን ፈቃድ ላይ ነዎት። መልስ የሚሰጡት አሁን ትምህርት ላይ ያሉ ሰዎች ብቻ ናቸው። ምንም ነገር አልተቀመጠም።

resume-title = መቀጠል ይፈልጋሉ? ወይስ አዲስ ሰው ነዎት?
resume-body = አንድ ሰው እዚህ መልስ መስጠት ጀምሯል። «አዲስ ሰው» የሚለውን ከመረጡ እነዚያ መልሶች ይጠፋሉ።
resume-go-on = ይቀጥሉ
resume-new-person = አዲስ ሰው

closed-title = መጠይቁ ተዘግቷል
closed-before = ከ{ $date } ጀምሮ መልስ መስጠት ይችላሉ።
closed-after = መጠይቁ አልቋል። መልስ የሰጡትን ሁሉ እናመሰግናለን።
closed-collection = ኮሙነዎ መጠይቁን ጨርሷል። አሁን መልስ መስጠት አይችሉም።
closed-demo-link = ሙከራውን ይሞክሩ

draft-too-old = ከጀመሩ ከሶስት ሰዓታት በላይ ሆኗል። ምንም ነገር አልተላከም። እንደገና መጀመር አለብዎት።
draft-broken = ስልኩ ወይም ኮምፒውተሩ ላይ የነበሩትን መልሶች ማንበብ አልቻልንም። እንደገና መጀመር አለብዎት።

waiting-network = አሁን ኢንተርኔት የለም። እዚህ ይጠብቁ። ገጹ በራሱ ይቀጥላል።
waiting-will-send = ኢንተርኔት የሚጠብቁ መልሶች አሉ። በራሳቸው ይላካሉ።
waiting-kept = መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ናቸው። ኢንተርኔት ሲኖር ይላካሉ።
waiting-count = መልሳቸው ኢንተርኔት የሚጠብቅ ሰዎች፦ { $count }
waiting-sent = አሁን መልሶቹ ተልከዋል።
waiting-refused = ሲጠብቁ የነበሩትን መልሶች መቀበል አልቻልንም። መጠይቁ ተዘግቶ ሊሆን ይችላል። መምህርዎን ይጠይቁ።
waiting-next-person = ቀጣይ ሰው

help-title = እርዳታ
help-1 = በእያንዳንዱ ገጽ አንድ ጥያቄ አለ።
help-2 = ይበልጥ የሚስማማዎትን መልስ ይጫኑ።
help-3 = ወደ ፊት ለመሄድ «ቀጣይ» የሚለውን ይጫኑ።
help-4 = ጥያቄውን መመለስ ካልፈለጉ «ይለፉ» የሚለውን ይጫኑ።
help-5 = ያለፈውን ጥያቄ ለማየት «ወደ ኋላ» የሚለውን ይጫኑ።
help-6 = ቋንቋ ለመቀየር «ቋንቋ» የሚለውን ይጫኑ። መልሶችዎ አይጠፉም።
help-7 = በመጨረሻ ሁሉንም መልሶችዎን ያያሉ። ከመላክዎ በፊት ሊቀይሯቸው ይችላሉ።
help-8 = መምህርዎ ሊረዱዎት ይችላሉ። መምህርዎ በእርስዎ ፋንታ መልስ መስጠት የለባቸውም።

invitation-title = ጥቂት ጥያቄዎችን መመለስ ይፈልጋሉ?
invitation-1 = በኖርዌይኛ ኮርስ፣ በህብረተሰብ ዕውቀት ኮርስ ወይም በአገር ማላመጃ ፕሮግራም እየተማሩ ነው።
invitation-2 = ስለ ትምህርትዎ ምን እንደሚያስቡ ማወቅ እንፈልጋለን።
invitation-3 = እኛ IMDi እንባላለን። ለኖርዌይ መንግስት እንሰራለን።
invitation-4 = መልስ ለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት።
invitation-5 = መልስ የሚሰጡት ያለ ስም ነው። እርስዎ ምን እንደመለሱ ማንም አያውቅም።
invitation-6 = በራስዎ ቋንቋ መልስ መስጠት ይችላሉ።
invitation-7 = 15 ደቂቃ ያህል ይወስዳል። ከዚያ የበለጠ ጊዜ መውሰድ ይችላሉ።
invitation-8 = ኮድ ወይም ሊንክ ከመምህርዎ ያገኛሉ።

privacy-title = የግል መረጃ ጥበቃ
privacy-1 = መልሶችዎን ከሁለት ነገሮች ጋር እናስቀምጣለን፦ ከኮሙነዎ እና እዚህ ከሚጠቀሙበት ቋንቋ ጋር።
privacy-2 = ስምዎን አናስቀምጥም። አድራሻዎን አናስቀምጥም። መቼ እንደመለሱ አናስቀምጥም። የትኛውን ስልክ ወይም ኮምፒውተር እንደተጠቀሙ አናስቀምጥም።
privacy-3 = «ይላኩ» የሚለውን ከመጫንዎ በፊት እኛ ጋር ምንም ነገር አናስቀምጥም።
privacy-4 = መልስ እየሰጡ እያለ መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ናቸው። { $cookie } በሚባል ኩኪ ውስጥ ናቸው። ኩኪው በምስጢር የተቆለፈ ነው። ይህ ማለት ሌሎች ሰዎች ሊያነቡት አይችሉም።
privacy-5 = ድረ ገጹ እንዲሰራ ይህ ኩኪ ያስፈልገዋል። ኩኪው ለሶስት ሰዓታት ያገለግላል። በሙከራው ውስጥ { $demo-cookie } ይባላል። እዚህ ሌላ ኩኪ አንጠቀምም።
privacy-6 = መልሶቹን ሲልኩ ይቆለፋሉ። በኮሙነዎ መጠይቁ እስኪዘጋ ድረስ ተቆልፈው ይቆያሉ። ሁሉንም መልሶች የምንከፍተው ያን ጊዜ ብቻ ነው። በአንድ ጊዜ፣ ያለ ቅደም ተከተል እንከፍታቸዋለን።
privacy-7 = ሲልኩ ኢንተርኔት የለም? እንዲህ ከሆነ መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ይጠብቃሉ። እዚያም የተቆለፉ ናቸው። ኢንተርኔት ሲመለስ ይላካሉ።
privacy-8 = በዕጣ የወጣ አንድ ቁጥር እንይዛለን። በዚህ ምክንያት ተመሳሳዮቹን መልሶች ሁለት ጊዜ አናስቀምጥም። ቁጥሩ ምን እንደመለሱ አያሳይም። መጠይቁ ሲዘጋ ቁጥሩን እናጠፋዋለን።
privacy-9 = { $threshold ->
    [one] ኮሙነው ውጤቱን ማየት የሚችለው ቢያንስ { $threshold } ሰው መልስ ከሰጠ ብቻ ነው።
   *[other] ኮሙነው ውጤቱን ማየት የሚችለው ቢያንስ { $threshold } ሰዎች መልስ ከሰጡ ብቻ ነው።
}
privacy-10 = ውጤቱ የሚያሳየው ብዙ ሰዎች አንድ ላይ የመለሱትን ነው። ኮሙነው የአንድን ሰው መልሶች በፍጹም አያይም።
privacy-11 = መልስ ለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት። መልሶቹ ከተላኩ በኋላ የእርስዎ የትኞቹ እንደሆኑ ማግኘት አንችልም። ስለዚህ ልንቀይርልዎ ወይም ልናጠፋልዎ አንችልም።
privacy-12 = ስለ ግል መረጃ ጥበቃ ጥያቄ አለዎት? እዚህ ይጠይቁ፦ { $contact }።

accessibility-title = ለሁሉም ሰው ምቹ
accessibility-1 = ሁሉም ሰው መልስ መስጠት እንዲችል እንፈልጋለን።
accessibility-2 = በብራውዘሩ ውስጥ ጽሑፉን ማተለቅ ይችላሉ።
accessibility-3 = ኪቦርድ ብቻ መጠቀም ይችላሉ። ስክሪን የሚያነብ ፕሮግራም መጠቀም ይችላሉ።
accessibility-4 = መልሶቹ ጽሑፍም ስዕልም አላቸው።
accessibility-5 = እረፍት መውሰድ ይችላሉ። ከጀመሩበት ጊዜ አንስቶ ሶስት ሰዓታት አለዎት።
accessibility-6 = ለመጠቀም የሚያስቸግር ነገር አለ? እዚህ ይንገሩ፦ { $contact }።

problem-not-found-title = ገጹን አላገኘነውም
problem-not-found-body = አድራሻው ስህተት ሊሆን ይችላል። ወደ መጀመሪያው ይሂዱና እንደገና ይሞክሩ።
problem-bad-request-title = የደረሰን ነገር አልገባንም
problem-bad-request-body = ወደ ኋላ ይሂዱና እንደገና ይሞክሩ።
problem-too-large-title = የላኩት ነገር ከመጠን በላይ ትልቅ ነው
problem-too-large-body = ወደ ኋላ ይሂዱና እንደገና ይሞክሩ።
problem-too-many-title = ብዙ ጊዜ ተሞክሯል
problem-too-many-body = ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።
problem-server-title = እኛ ጋር ችግር አለ
problem-server-body = እርስዎ ምንም ስህተት አልሰሩም። ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።
problem-cross-site-title = ይህ የመጣው ከሌላ ድረ ገጽ ነው
problem-cross-site-body = ለደህንነት ሲባል አንቀበለውም። ወደ መጀመሪያው ይሂዱና እዚህ መልስ ይስጡ።
problem-home = ወደ መጀመሪያው ይሂዱ
