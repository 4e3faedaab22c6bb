### Everything that a participant meets except the questions, in Amharic. Translated from nb, in the respectful form.

## Frame

app-name = Samsvar
sender = ከ IMDi
skip-to-content = ወደ ይዘቱ ይሂዱ
back = ወደ ኋላ
next = ቀጣይ
skip = ይለፉት
help = እርዳታ
language = ቋንቋ
listen = ያዳምጡ
stop = ያቁሙ
again = እንደገና
slower = በዝግታ
normal-speed = መደበኛ ፍጥነት
sound = ድምጽ
turn-sound-on = ድምጽ ይክፈቱ
turn-sound-off = ድምጽ ይዝጉ
sound-failed = ድምጹን ማሰማት አልቻልንም። እንደገና ይሞክሩ።
try-again = እንደገና ይሞክሩ
change = ይቀይሩ
progress-label = የጨረሷቸው ጥያቄዎች፦ ከ{ $of } ውስጥ { $done }
demo-band = መሞከሪያ ብቻ፦ ምንም ነገር አይቀመጥም
error-summary = እዚህ ላይ የሚያስተካክሉት ነገር አለ
privacy-link = የግል መረጃ ጥበቃ
accessibility-link = ለሁሉም ሰው የሚሆን ድረ ገጽ

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

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

## Language chooser

chooser-title = ቋንቋ ይምረጡ
chooser-unknown-code = በሊንኩ ውስጥ ያለውን ኮድ አናውቀውም። ቋንቋ ይምረጡ። ከዚያ ኮዱን ራስዎ መጻፍ ይችላሉ።

## Welcome

welcome-title = እንኳን ደህና መጡ
welcome-what = IMDi ለኖርዌይ መንግስት ይሰራል። ስለ ትምህርትዎ ምን እንደሚያስቡ እንጠይቅዎታለን። መልሶቹን ትምህርቱን ለማሻሻል እንጠቀምባቸዋለን።
welcome-anonymous = መልስ የሚሰጡት ያለ ስም ነው። እርስዎ ምን እንደመለሱ ማንም አያውቅም።
welcome-voluntary = መልስ ለመስጠት ወይም ላለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት። በፈለጉት ጊዜ ማቆም ይችላሉ።
welcome-time = 15 ደቂቃ ያህል ይወስዳል። ከዚያ የበለጠ ጊዜ መውሰድ ይችላሉ።
welcome-how = ጥያቄዎቹ አንድ በአንድ ይመጣሉ። ጥያቄ ማለፍ ይችላሉ። ወደ ኋላ መሄድ ይችላሉ።
start = ይጀምሩ
demo-welcome = ይህ መሞከሪያ ብቻ ነው። እዚህ መሞከር ይችላሉ። ምንም ነገር አይቀመጥም።

## Sound check

sound-title = ማዳመጥ ይፈልጋሉ?
sound-intro = ሁሉንም ጽሑፍ በድምጽ ልናነብልዎ እንችላለን።
sound-headphones = ክፍሉ ውስጥ ሌሎች ሰዎች አሉ? የጆሮ ማዳመጫ ይጠቀሙ።
sound-try = «ያዳምጡ» የሚለውን ይጫኑ። ድምጹ ይሰማዎታል?
sound-sample = ሰላም። የሚያነብልዎ ድምጽ ይህ ነው።
sound-hear = ድምጹ ይሰማኛል
sound-hear-not = ምንም አይሰማኝም
sound-help-1 = ድምጹን ከፍ ያድርጉ።
sound-help-2 = ምናልባት ድምጹ ተዘግቶ ይሆናል። ይክፈቱት።
sound-help-3 = የጆሮ ማዳመጫ እየተጠቀሙ ነው? ከስልኩ ወይም ከኮምፒውተሩ ጋር መገናኘቱን ይመልከቱ።
sound-help-4 = አሁንም ምንም አይሰማዎትም? መምህርዎን ይጠይቁ።
sound-with = በድምጽ
sound-without = ያለ ድምጽ

## Code

code-title = ኮዱን ይጻፉ
code-hint = ኮዱ አስር ቁጥሮች አሉት። ፖስተሩ ላይ ተጽፏል። ከመምህርዎም ማግኘት ይችላሉ።
demo-code-hint = ይህ መሞከሪያ ብቻ ነው። እዚህ ይህን ኮድ መጻፍ ይችላሉ፦ { $code }።
demo-code-hint-spoken = ይህ መሞከሪያ ብቻ ነው። መጻፍ የሚችሉት ኮድ ገጹ ላይ አለ።
code-label = ኮድ
code-next = ወደ ፊት ይሂዱ
error-code-empty = ኮዱን ይጻፉ። አስር ቁጥሮች አሉት።
error-code-length = ኮዱ አስር ቁጥሮች ሊኖሩት ይገባል። ኮዱን እንደገና ይመልከቱ።
error-code-not-digits = ኮዱ ቁጥሮች ብቻ አሉት። ሌላውን ሁሉ ያጥፉ።
error-code-mistyped = አንድ ቁጥር ስህተት ነው። ኮዱን እንደገና ይመልከቱ።
error-code-unknown = ይህን ኮድ አናውቀውም። መምህርዎን ይጠይቁ።
error-code-closed = ኮሙነዎ መጠይቁን ጨርሷል። አሁን መልስ መስጠት አይችሉም። ማወቅ የሚፈልጉት ነገር ካለ መምህርዎን ይጠይቁ።
error-too-many-tries = ከመጠን በላይ ብዙ ጊዜ ተሞክሯል። ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።

## Practice

practice-band = መጀመሪያ ይለማመዱ። ይህ መልስ አይላክም።

## Question

choose-one = አንድ መልስ ይምረጡ።
choose-several = ከአንድ በላይ መልስ መምረጥ ይችላሉ።
choose-up-to = { $max ->
    [one] { $max } መልስ መምረጥ ይችላሉ።
   *[other] እስከ { $max } መልሶች መምረጥ ይችላሉ።
}
choose-up-to-2 = እስከ ሁለት መልሶች መምረጥ ይችላሉ።
choose-up-to-3 = እስከ ሶስት መልሶች መምረጥ ይችላሉ።
choose-up-to-4 = እስከ አራት መልሶች መምረጥ ይችላሉ።
chosen-count = ከ{ $max } ውስጥ { $chosen } መርጠዋል።
sensitive-note = ይህን ጥያቄ ማለፍ ይችላሉ።
error-nothing-chosen = አንድ መልስ ይምረጡ። «ይለፉት» የሚለውን መጫንም ይችላሉ።
error-too-many = { $max ->
    [one] { $max } መልስ መምረጥ ይችላሉ። መጀመሪያ አንድ መልስ ያጥፉ።
   *[other] እስከ { $max } መልሶች መምረጥ ይችላሉ። መጀመሪያ አንድ መልስ ያጥፉ።
}
error-too-many-spoken = ከሚፈቀደው በላይ ብዙ መልሶች መርጠዋል። መጀመሪያ አንድ መልስ ያጥፉ።
error-not-together = የመረጧቸው መልሶች አብረው አይሄዱም። ከእነሱ አንዱን ወይም ከአንድ በላይ ያጥፉ።
error-two-for-one = እዚህ አንድ መልስ ብቻ መምረጥ ይችላሉ። ከሁሉም የበለጠ የሚስማማዎትን መልስ ይምረጡ።
error-unknown-option = ይህን መልስ አናውቀውም። በገጹ ላይ ካሉት መልሶች አንዱን ይምረጡ።

## Look over and send

review-title = መልሶችዎን ይመልከቱ
review-intro = መልሶችዎ እነዚህ ናቸው። ሊቀይሯቸው ይችላሉ። ሲጨርሱ «ይላኩ» የሚለውን ይጫኑ።
not-answered = መልስ አልተሰጠም
send = ይላኩ
send-anonymous = መልስ የሚሰጡት ያለ ስም ነው። መልሶቹ የእርስዎ መሆናቸውን ማንም ማየት አይችልም።
error-send-failed = አሁን መልሶቹን ማስቀመጥ አልቻልንም። ስልኩ ወይም ኮምፒውተሩ ላይ እየጠበቁ ናቸው። መላክ ሲቻል ይላካሉ። «ይላኩ» የሚለውን እንደገና መጫንም ይችላሉ።

## Thanks

thanks-title = እናመሰግናለን
thanks-sent = መልሶችዎ ተልከዋል። የእርስዎ መሆናቸውን ማንም ማየት አይችልም።
thanks-next-person = ቀጣይ ሰው
demo-thanks-title = እናመሰግናለን
demo-thanks-body = ይህ መሞከሪያ ብቻ ነበር። ምንም ነገር አልተቀመጠም። ምንም ነገር አልተላከም።
leave-title = እባክዎ አሁን መልስ አይስጡ
leave-body = አሁን ከትምህርቱ ፈቃድ ወስደዋል። መልስ የሚሰጡት አሁን ትምህርት ላይ ያሉ ሰዎች ብቻ ናቸው። ምንም ነገር አልተቀመጠም።

## Going on, or a new person

resume-title = መቀጠል ይፈልጋሉ? ወይስ አዲስ ሰው ነዎት?
resume-body = አንድ ሰው እዚህ መልስ መስጠት ጀምሯል። «አዲስ ሰው» የሚለውን ከመረጡ እነዚያ መልሶች ይጠፋሉ።
resume-go-on = ይቀጥሉ
resume-new-person = አዲስ ሰው

## Closed

closed-title = መጠይቁ ተዘግቷል
closed-before = ከ{ $date } ጀምሮ መልስ መስጠት ይችላሉ።
closed-before-spoken = መጠይቁ ገና አልተጀመረም። መቼ መልስ መስጠት እንደሚችሉ መምህርዎን ይጠይቁ።
closed-after = መጠይቁ አልቋል። መልስ የሰጡትን ሁሉ እናመሰግናለን።
closed-collection = ኮሙነዎ መጠይቁን ጨርሷል። አሁን መልስ መስጠት አይችሉም።
closed-demo-link = መሞከሪያውን ይጠቀሙ

## The draft on the device

draft-too-old = ከጀመሩ ከሶስት ሰዓታት በላይ ሆኗል። ምንም ነገር አልተላከም። እንደገና መጀመር አለብዎት።
draft-broken = ስልኩ ወይም ኮምፒውተሩ ላይ የነበሩትን መልሶች ማንበብ አልቻልንም። እንደገና መጀመር አለብዎት።

## Waiting for the network

waiting-network = አሁን ኢንተርኔት የለም። እዚህ ይጠብቁ። ገጹ በራሱ ይቀጥላል።
waiting-will-send = ኢንተርኔት የሚጠብቁ መልሶች አሉ። በራሳቸው ይላካሉ።
waiting-kept = መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ናቸው። ኢንተርኔት ሲኖር ይላካሉ።
waiting-count = መልሳቸው ኢንተርኔት የሚጠብቅ ሰዎች፦ { $count }
waiting-sent = አሁን መልሶቹ ተልከዋል።
waiting-refused = ሲጠብቁ የነበሩትን መልሶች መቀበል አልቻልንም። መጠይቁ ተዘግቶ ሊሆን ይችላል። መምህርዎን ይጠይቁ።
waiting-next-person = ቀጣይ ሰው

## Planned maintenance, announced ahead on every page

date-and-time = { $date }፣ በኖርዌይ ሰዓት { $time }
maintenance-ahead = ድረ ገጹ ከ{ $from } እስከ { $until } ይዘጋል። ያን ጊዜ ድረ ገጹ ላይ እንሰራለን። ከዚያ በፊት ወይም በኋላ መልስ መስጠት ይችላሉ።
maintenance-ahead-spoken = ድረ ገጹ በቅርቡ ለተወሰነ ጊዜ ይዘጋል። መቼ መልስ መስጠት እንደሚችሉ መምህርዎን ይጠይቁ።

## Help

help-title = እርዳታ
help-1 = በእያንዳንዱ ገጽ አንድ ጥያቄ አለ።
help-2 = ከሁሉም የበለጠ የሚስማማዎትን መልስ ይጫኑ።
help-3 = ወደ ፊት ለመሄድ «ቀጣይ» የሚለውን ይጫኑ።
help-4 = ጥያቄውን መመለስ ካልፈለጉ «ይለፉት» የሚለውን ይጫኑ።
help-5 = ያለፈውን ጥያቄ ለማየት «ወደ ኋላ» የሚለውን ይጫኑ።
help-6 = ቋንቋ ለመቀየር «ቋንቋ» የሚለውን ይጫኑ። መልሶችዎ አይጠፉም።
help-7 = በመጨረሻ ሁሉንም መልሶችዎን ያያሉ። ከመላክዎ በፊት ሊቀይሯቸው ይችላሉ።
help-8 = መምህርዎ ሊረዱዎት ይችላሉ። መምህርዎ በእርስዎ ፋንታ መልስ መስጠት የለባቸውም።
help-listen-1 = ገጹ ላይ የተጻፈውን ለመስማት «ያዳምጡ» የሚለውን ይጫኑ።
help-listen-2 = ድምጹን ለማቆም «ያቁሙ» የሚለውን ይጫኑ።
help-survey = ስለ መጠይቁ ጥያቄ አለዎት? መምህርዎን ይጠይቁ፤ ወይም እዚህ ይጠይቁ፦ { $contact }።
help-survey-spoken = ስለ መጠይቁ ጥያቄ አለዎት? መምህርዎን ይጠይቁ።
help-technical = ድረ ገጹ አይሰራም? እዚህ ይንገሩ፦ { $contact }።
help-technical-spoken = ድረ ገጹ አይሰራም? ለመምህርዎ ይንገሩ።

## Invitation: an address of its own that a text message can lead to

invitation-title = ጥቂት ጥያቄዎችን መመለስ ይፈልጋሉ?
invitation-1 = በኖርዌይኛ ኮርስ፣ በህብረተሰብ ዕውቀት ኮርስ ወይም በአገር ማላመጃ ፕሮግራም እየተማሩ ነው።
invitation-2 = ስለ ትምህርትዎ ምን እንደሚያስቡ ማወቅ እንፈልጋለን።
invitation-3 = እኛ IMDi እንባላለን። ለኖርዌይ መንግስት እንሰራለን።
invitation-4 = መልስ ለመስጠት ወይም ላለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት።
invitation-5 = መልስ የሚሰጡት ያለ ስም ነው። እርስዎ ምን እንደመለሱ ማንም አያውቅም።
invitation-6 = በራስዎ ቋንቋ መልስ መስጠት ይችላሉ።
invitation-7 = 15 ደቂቃ ያህል ይወስዳል። ከዚያ የበለጠ ጊዜ መውሰድ ይችላሉ።
invitation-8 = ኮድ ወይም ሊንክ ከመምህርዎ ያገኛሉ።
invitation-9 = አሁን ከትምህርቱ ፈቃድ ወስደዋል? እንዲህ ከሆነ እባክዎ መልስ አይስጡ።
invitation-listen = ማንበብ ወይም ማዳመጥ ይችላሉ።

## Guidance: how to answer, below the invitation

guidance-title = መልስ የሚሰጡት እንዲህ ነው
guidance-1 = ሊንኩን ይጫኑ። ፖስተር አለዎት? ፖስተሩ ላይ ያለውን QR ኮድ በስልክዎ ካሜራ ስካን ያድርጉ።
guidance-2 = ቋንቋዎን ይምረጡ።
guidance-3 = ገጹ ኮድ ከጠየቀ ኮዱን ይጻፉ።
guidance-4 = መጀመሪያ በሁለት ጥያቄዎች ይለማመዳሉ።
guidance-5 = ከዚያ ጥያቄዎቹን አንድ በአንድ ይመልሳሉ። ጥያቄ ማለፍ ይችላሉ።
guidance-6 = በመጨረሻ መልሶችዎን ይመለከታሉ። «ይላኩ» የሚለውን ይጫኑ።
guidance-7 = የሚያስቸግርዎ ነገር አለ? መምህርዎን ይጠይቁ።

## Privacy

privacy-title = የግል መረጃ ጥበቃ
privacy-1 = መልሶችዎን ከሁለት ነገሮች ጋር እናስቀምጣለን፦ ከኮሙነዎ እና እዚህ ከሚጠቀሙበት ቋንቋ ጋር።
privacy-2 = ስምዎን አናስቀምጥም። አድራሻዎን አናስቀምጥም። መቼ እንደመለሱ አናስቀምጥም። የትኛውን ስልክ ወይም ኮምፒውተር እንደተጠቀሙ አናስቀምጥም።
privacy-3 = «ይላኩ» የሚለውን ከመጫንዎ በፊት እኛ ጋር ምንም ነገር አናስቀምጥም።
privacy-4 = መልስ እየሰጡ እያሉ መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ናቸው። { $cookie } በሚባል ኩኪ ውስጥ ናቸው። ኩኪው በምስጢር የተቆለፈ ነው። ይህ ማለት ሌሎች ሰዎች ሊያነቡት አይችሉም ማለት ነው።
privacy-4-spoken = መልስ እየሰጡ እያሉ መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ናቸው። ኩኪ በሚባል ነገር ውስጥ ናቸው። ኩኪው በምስጢር የተቆለፈ ነው። ይህ ማለት ሌሎች ሰዎች ሊያነቡት አይችሉም ማለት ነው።
privacy-5 = ድረ ገጹ እንዲሰራ ይህ ኩኪ ያስፈልገዋል። ኩኪው ለሶስት ሰዓታት ያገለግላል። በመሞከሪያው ውስጥ { $demo-cookie } ይባላል። እዚህ ሌላ ኩኪ አንጠቀምም።
privacy-5-spoken = ድረ ገጹ እንዲሰራ ይህ ኩኪ ያስፈልገዋል። ኩኪው ለሶስት ሰዓታት ያገለግላል። እዚህ ሌላ ኩኪ አንጠቀምም።
privacy-6 = መልሶቹን ሲልኩ ይቆለፋሉ። በኮሙነዎ መጠይቁ እስኪዘጋ ድረስ ተቆልፈው ይቆያሉ። ሁሉንም መልሶች የምንከፍተው ያን ጊዜ ብቻ ነው። በአንድ ጊዜ፣ ያለ ቅደም ተከተል እንከፍታቸዋለን።
privacy-7 = ሲልኩ ኢንተርኔት የለም? እንዲህ ከሆነ መልሶቹ ስልኩ ወይም ኮምፒውተሩ ላይ ይጠብቃሉ። እዚያም የተቆለፉ ናቸው። ኢንተርኔት ሲመለስ ይላካሉ።
privacy-8 = በዕጣ የወጣ አንድ ቁጥር እንይዛለን። በዚህ ምክንያት የእርስዎን መልሶች ሁለት ጊዜ አናስቀምጥም። ቁጥሩ ምን እንደመለሱ አያሳይም። መጠይቁ ሲዘጋ ቁጥሩን እናጠፋዋለን።
privacy-9 = { $threshold ->
    [one] ኮሙነው ውጤቱን ማየት የሚችለው ቢያንስ { $threshold } ሰው መልስ ከሰጠ ብቻ ነው።
   *[other] ኮሙነው ውጤቱን ማየት የሚችለው ቢያንስ { $threshold } ሰዎች መልስ ከሰጡ ብቻ ነው።
}
privacy-9-spoken = ኮሙነው ውጤቱን ማየት የሚችለው በቂ ቁጥር ያላቸው ሰዎች መልስ ከሰጡ ብቻ ነው።
privacy-10 = ውጤቱ የሚያሳየው ብዙ ሰዎች አንድ ላይ የመለሱትን ነው። ኮሙነው የአንድን ሰው መልሶች በፍጹም አያይም።
privacy-11 = መልስ ለመስጠት ወይም ላለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት። መልሶቹ ከተላኩ በኋላ የእርስዎ የትኞቹ እንደሆኑ ማግኘት አንችልም። ስለዚህ መልሶችዎን ልንቀይርልዎ ወይም ልናጠፋልዎ አንችልም።
privacy-12 = ስለ ግል መረጃ ጥበቃ ጥያቄ አለዎት? እዚህ ይጠይቁ፦ { $contact }።
privacy-12-spoken = ስለ ግል መረጃ ጥበቃ ጥያቄ አለዎት? ማንን መጠየቅ እንደሚችሉ መምህርዎ ሊነግሩዎት ይችላሉ።

## Accessibility

accessibility-title = ለሁሉም ሰው የሚሆን ድረ ገጽ
accessibility-1 = ሁሉም ሰው መልስ መስጠት እንዲችል እንፈልጋለን።
accessibility-2 = በብራውዘሩ ውስጥ ጽሑፉን ትልቅ ማድረግ ይችላሉ።
accessibility-3 = ኪቦርድ ብቻ መጠቀም ይችላሉ። ስክሪን የሚያነብ ፕሮግራም መጠቀም ይችላሉ።
accessibility-4 = መልሶቹ ጽሑፍም ስዕልም አላቸው።
accessibility-5 = እረፍት መውሰድ ይችላሉ። ከጀመሩበት ጊዜ አንስቶ ሶስት ሰዓታት አለዎት።
accessibility-6 = ለመጠቀም የሚያስቸግር ነገር አለ? እዚህ ይንገሩ፦ { $contact }።
accessibility-6-spoken = ለመጠቀም የሚያስቸግር ነገር አለ? ለመምህርዎ ይንገሩ።

## Problems

problem-not-found-title = ገጹን አላገኘነውም
problem-not-found-body = አድራሻው ስህተት ሊሆን ይችላል። ወደ መጀመሪያው ይሂዱና እንደገና ይሞክሩ።
problem-bad-request-title = የደረሰን ነገር አልገባንም
problem-bad-request-body = ወደ ኋላ ይሂዱና እንደገና ይሞክሩ።
problem-too-large-title = የላኩት ነገር ከመጠን በላይ ትልቅ ነው
problem-too-large-body = ወደ ኋላ ይሂዱና እንደገና ይሞክሩ።
problem-too-many-title = ከመጠን በላይ ብዙ ጊዜ ተሞክሯል
problem-too-many-body = ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።
problem-server-title = እኛ ጋር ችግር አለ
problem-server-body = እርስዎ ምንም ስህተት አልሰሩም። ትንሽ ይጠብቁ። ከዚያ እንደገና ይሞክሩ።
problem-cross-site-title = ይህ የመጣው ከሌላ ድረ ገጽ ነው
problem-cross-site-body = ለደህንነት ሲባል አንቀበለውም። ወደ መጀመሪያው ይሂዱና እዚህ መልስ ይስጡ።
problem-home = ወደ መጀመሪያው ይሂዱ
