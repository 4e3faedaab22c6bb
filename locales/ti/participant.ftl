### Everything that a participant meets except the questions, in Tigrinya.
### Translated from nb, in the respectful plural form. Not here: questions (questionnaire-2023.ftl).

## Frame

app-name = Samsvar
sender = ካብ IMDi
skip-to-content = ናብ ትሕዝቶ ኪዱ
back = ንድሕሪት
next = ቀጽሉ
skip = ስገሩ
help = ሓገዝ
language = ቋንቋ
listen = ስምዑ
stop = ደው ኣብሉ
again = ድገሙ
slower = ቀስ ኢሉ
normal-speed = ንቡር ፍጥነት
sound = ድምጺ
turn-sound-on = ድምጺ ወልዑ
turn-sound-off = ድምጺ ኣጥፍኡ
sound-failed = ነቲ ድምጺ ከነስምዕ ኣይከኣልናን። ደጊምኩም ፈትኑ።
try-again = ደጊምኩም ፈትኑ
change = ቀይሩ
progress-label = ካብ { $of } ሕቶታት ዝተወድአ፦ { $done }
demo-band = መርኣያ ጥራይ፦ ዋላ ሓንቲ ኣይዕቀብን
error-summary = ኣብዚ እትእርምዎ ነገር ኣሎ
privacy-link = ሓለዋ ውልቃዊ ሓበሬታ
accessibility-link = ንኹሉ ሰብ ዝኸውን መርበብ ሓበሬታ

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } ጥሪ { $year }
date-2 = { $day } ለካቲት { $year }
date-3 = { $day } መጋቢት { $year }
date-4 = { $day } ሚያዝያ { $year }
date-5 = { $day } ግንቦት { $year }
date-6 = { $day } ሰነ { $year }
date-7 = { $day } ሓምለ { $year }
date-8 = { $day } ነሓሰ { $year }
date-9 = { $day } መስከረም { $year }
date-10 = { $day } ጥቅምቲ { $year }
date-11 = { $day } ሕዳር { $year }
date-12 = { $day } ታሕሳስ { $year }

## Language chooser

chooser-title = ቋንቋ ምረጹ
chooser-unknown-code = ነቲ ኣብ ሊንክ ዘሎ ኮድ ኣይንፈልጦን ኢና። ቋንቋ ምረጹ። ብድሕሪኡ ነቲ ኮድ ባዕልኹም ክትጽሕፍዎ ትኽእሉ ኢኹም።

## Welcome

welcome-title = እንቋዕ ብደሓን መጻእኩም
welcome-what = IMDi ንመንግስቲ ኖርወይ ይሰርሕ። ብዛዕባ ትምህርትኹም እንታይ ከም እትሓስቡ ንሓተኩም ኣለና። ነቲ መልስታት ነቲ ትምህርቲ ንምምሕያሽ ንጥቀመሉ።
welcome-anonymous = ስምኩም ከይሃብኩም ትምልሱ። እንታይ ከም ዝመለስኩም ዋላ ሓደ ሰብ ኣይፈልጥን እዩ።
welcome-voluntary = ክትምልሱ ወይ ከይትምልሱ ባዕልኹም ትውስኑ። ኣብ ዝደለኹምዎ ግዜ ከተቋርጹ ትኽእሉ ኢኹም።
welcome-time = 15 ደቓይቕ ኣቢሉ ይወስድ። ዝነውሐ ግዜ ክትወስዱ ትኽእሉ ኢኹም።
welcome-how = ሕቶታት በብሓደ ይመጹ። ሕቶ ክትሰግሩ ትኽእሉ ኢኹም። ንድሕሪት ክትምለሱ ትኽእሉ ኢኹም።
start = ጀምሩ
demo-welcome = እዚ መርኣያ ጥራይ እዩ። ኣብዚ ክትፍትንዎ ትኽእሉ ኢኹም። ዋላ ሓንቲ ኣይዕቀብን እዩ።

## Sound check

sound-title = ክትሰምዑ ትደልዩ ዲኹም፧
sound-intro = ንኹሉ ብድምጺ ከነንብበልኩም ንኽእል ኢና።
sound-headphones = ኣብቲ ክፍሊ ካልኦት ሰባት ኣለዉ ድዮም፧ ናይ እዝኒ ሄድፎን ተጠቐሙ።
sound-try = «ስምዑ» ጠውቑ። እቲ ድምጺ ይስማዓኩም ድዩ፧
sound-sample = ሰላም። እዚ ድምጺ እዚ እዩ ዘንብበልኩም።
sound-hear = እቲ ድምጺ ይስማዓኒ
sound-hear-not = ዋላ ሓንቲ ኣይስማዓንን
sound-help-1 = ነቲ ድምጺ ክብ ኣብልዎ።
sound-help-2 = ምናልባት እቲ ድምጺ ጠፊኡ ይኸውን። ወልዕዎ።
sound-help-3 = ናይ እዝኒ ሄድፎን ትጥቀሙ ኣለኹም ድዩ፧ ምስቲ ተሌፎን ወይ ኮምፒተር ከም ዝተኣሳሰረ ርኣዩ።
sound-help-4 = ክሳዕ ሕጂ ዋላ ሓንቲ ኣይስማዓኩምን ድዩ፧ ንመምህርኩም ሕተቱ።
sound-with = ምስ ድምጺ
sound-without = ብዘይ ድምጺ

## Code

code-title = ነቲ ኮድ ጽሓፍዎ
code-hint = እቲ ኮድ ዓሰርተ ቁጽርታት ኣለዎ። ኣብቲ ፖስተር ተጻሒፉ ኣሎ። ካብ መምህርኩም እውን ክትረኽብዎ ትኽእሉ ኢኹም።
demo-code-hint = እዚ መርኣያ ጥራይ እዩ። ኣብዚ ነዚ ኮድ ክትጽሕፉ ትኽእሉ ኢኹም፦ { $code }።
demo-code-hint-spoken = እዚ መርኣያ ጥራይ እዩ። እቲ ክትጽሕፍዎ እትኽእሉ ኮድ ኣብቲ ገጽ ኣሎ።
code-label = ኮድ
code-next = ንቕድሚት ቀጽሉ
error-code-empty = ነቲ ኮድ ጽሓፍዎ። ዓሰርተ ቁጽርታት ኣለዎ።
error-code-length = እቲ ኮድ ዓሰርተ ቁጽርታት ክህልዎ ኣለዎ። ነቲ ኮድ ደጊምኩም ርኣይዎ።
error-code-not-digits = ኣብቲ ኮድ ቁጽርታት ጥራይ እዩ ዘሎ። ንኻልእ ኩሉ ኣጥፍእዎ።
error-code-mistyped = ሓደ ቁጽሪ ጌጋ እዩ። ነቲ ኮድ ደጊምኩም ርኣይዎ።
error-code-unknown = ነዚ ኮድ ኣይንፈልጦን ኢና። ንመምህርኩም ሕተቱ።
error-code-closed = እዚ መጠይቕ ኣብ ኮሙነኹም ተወዲኡ ኣሎ። ሕጂ ክትምልሱ ኣይትኽእሉን ኢኹም። ሕቶ እንተ ኣለኩም ንመምህርኩም ሕተቱ።
error-too-many-tries = ካብ ዓቐን ንላዕሊ ብዙሕ ግዜ ተፈቲኑ። ቁሩብ ተጸበዩ። ብድሕሪኡ ደጊምኩም ፈትኑ።

## Practice

practice-band = መጀመርታ ተለማመዱ። እዚ መልሲ ኣይስደድን እዩ።

## Question

choose-one = ሓደ መልሲ ምረጹ።
choose-several = ካብ ሓደ ንላዕሊ መልሲ ክትመርጹ ትኽእሉ ኢኹም።
choose-up-to = { $max ->
    [one] { $max } መልሲ ክትመርጹ ትኽእሉ ኢኹም።
   *[other] ክሳዕ { $max } መልስታት ክትመርጹ ትኽእሉ ኢኹም።
}
choose-up-to-2 = ክሳዕ ክልተ መልስታት ክትመርጹ ትኽእሉ ኢኹም።
choose-up-to-3 = ክሳዕ ሰለስተ መልስታት ክትመርጹ ትኽእሉ ኢኹም።
choose-up-to-4 = ክሳዕ ኣርባዕተ መልስታት ክትመርጹ ትኽእሉ ኢኹም።
chosen-count = ዝመረጽኩምዎ መልስታት፦ { $chosen }። ክሳዕ { $max } ክትመርጹ ትኽእሉ ኢኹም።
sensitive-note = ነዚ ሕቶ ክትሰግርዎ ትኽእሉ ኢኹም።
error-nothing-chosen = መልሲ ምረጹ። ወይ «ስገሩ» ጠውቑ።
error-too-many = { $max ->
    [one] { $max } መልሲ ክትመርጹ ትኽእሉ ኢኹም። መጀመርታ ሓደ መልሲ ኣጥፍኡ።
   *[other] ክሳዕ { $max } መልስታት ክትመርጹ ትኽእሉ ኢኹም። መጀመርታ ሓደ መልሲ ኣጥፍኡ።
}
error-too-many-spoken = ካብቲ ዝፍቀድ ንላዕሊ መልስታት መሪጽኩም ኣለኹም። መጀመርታ ሓደ መልሲ ኣጥፍኡ።
error-not-together = እቲ ዝመረጽኩምዎ መልስታት ብሓደ ኣይከይድን እዩ። ካብኡ ሓደ ወይ ካብ ሓደ ንላዕሊ ኣጥፍኡ።
error-two-for-one = ኣብዚ ሓደ መልሲ ጥራይ ክትመርጹ ትኽእሉ ኢኹም። ነቲ ንዓኹም ብዝበለጸ ዝኸውን መልሲ ምረጹ።
error-unknown-option = ነዚ መልሲ ኣይንፈልጦን ኢና። ካብቲ ኣብዚ ገጽ ዘሎ መልስታት ሓደ ምረጹ።

## Look over and send

review-title = መልስታትኩም ርኣዩ
review-intro = መልስታትኩም እዚ እዩ። ክትቅይርዎ ትኽእሉ ኢኹም። ምስ ወዳእኩም «ስደዱ» ጠውቑ።
not-answered = መልሲ የለን
send = ስደዱ
send-anonymous = ስምኩም ከይሃብኩም ትምልሱ። እዚ መልስታት ናትኩም ምዃኑ ዋላ ሓደ ሰብ ክርኢ ኣይክእልን እዩ።
error-send-failed = ሕጂ ነቲ መልስታት ክንዕቅቦ ኣይንኽእልን ኢና። ኣብቲ ተሌፎን ወይ ኮምፒተር ይጽበ ኣሎ። ምስ ተኻእለ ክስደድ እዩ። «ስደዱ» ደጊምኩም ክትጥውቑ እውን ትኽእሉ ኢኹም።

## Thanks

thanks-title = የቐንየልና
thanks-sent = መልስታትኩም ተሰዲዱ ኣሎ። ናትኩም ምዃኑ ዋላ ሓደ ሰብ ክርኢ ኣይክእልን እዩ።
thanks-next-person = ዝቕጽል ሰብ
demo-thanks-title = የቐንየልና
demo-thanks-body = እዚ መርኣያ ጥራይ እዩ ነይሩ። ዋላ ሓንቲ ኣይተዓቀበን። ዋላ ሓንቲ ኣይተሰደደን።
leave-title = በጃኹም ሕጂ መልሲ ኣይትሃቡ
leave-body = ሕጂ ካብ ትምህርቲ ፍቓድ ወሲድኩም ኣለኹም። ሕጂ ዝመሃሩ ዘለዉ ሰባት ጥራይ እዮም ዝምልሱ። ዋላ ሓንቲ ኣይተዓቀበን።

## Going on, or a new person

resume-title = ክትቅጽሉ ዲኹም፡ ወይስ ሓድሽ ሰብ ኢኹም፧
resume-body = ሓደ ሰብ ኣብዚ ምምላስ ጀሚሩ ኣሎ። «ሓድሽ ሰብ» እንተ መሪጽኩም፡ እቲ መልስታት ክጠፍእ እዩ።
resume-go-on = ቀጽሉ
resume-new-person = ሓድሽ ሰብ

## Closed

closed-title = እዚ መጠይቕ ዕጹው እዩ
closed-before = ካብ { $date } ጀሚርኩም ክትምልሱ ትኽእሉ ኢኹም።
closed-before-spoken = እዚ መጠይቕ ገና ኣይጀመረን። መዓስ ክትምልሱ ከም እትኽእሉ ንመምህርኩም ሕተቱ።
closed-after = እዚ መጠይቕ ተወዲኡ ኣሎ። ንኹሎም ዝመለሱ ሰባት የቐንየልና።
closed-collection = እዚ መጠይቕ ኣብ ኮሙነኹም ተወዲኡ ኣሎ። ሕጂ ክትምልሱ ኣይትኽእሉን ኢኹም።
closed-demo-link = ነቲ መርኣያ ፈትንዎ

## The draft on the device

draft-too-old = ካብ ዝጀመርኩም ልዕሊ ሰለስተ ሰዓት ሓሊፉ። ዋላ ሓንቲ ኣይተሰደደን። ከም ብሓድሽ ክትጅምሩ ኣለኩም።
draft-broken = ነቲ ኣብቲ ተሌፎን ወይ ኮምፒተር ዝነበረ መልስታት ከነንብቦ ኣይንኽእልን ኢና። ከም ብሓድሽ ክትጅምሩ ኣለኩም።

## Waiting for the network

waiting-network = ሕጂ ኢንተርነት የለን። ኣብዚ ተጸበዩ። እዚ ገጽ ባዕሉ ክቕጽል እዩ።
waiting-will-send = ኢንተርነት ዝጽበ ዘሎ መልስታት ኣሎ። ባዕሉ ክስደድ እዩ።
waiting-kept = እቲ መልስታት ኣብቲ ተሌፎን ወይ ኮምፒተር ኣሎ። ኢንተርነት ምስ መጸ ክስደድ እዩ።
waiting-count = መልሶም ኢንተርነት ዝጽበ ዘሎ ሰባት፦ { $count }
waiting-sent = ሕጂ እቲ መልስታት ተሰዲዱ ኣሎ።
waiting-refused = ነቲ ዝጽበ ዝነበረ መልስታት ክንቅበሎ ኣይከኣልናን። ምናልባት እዚ መጠይቕ ተዓጽዩ ይኸውን። ንመምህርኩም ሕተቱ።
waiting-next-person = ዝቕጽል ሰብ

## Planned maintenance, announced ahead on every page

date-and-time = { $date } ብሰዓት ኖርወይ { $time }
maintenance-ahead = እዚ መርበብ ሓበሬታ ካብ { $from } ክሳዕ { $until } ክዕጾ እዩ። ሽዑ ኣብኡ ክንሰርሕ ኢና። ቅድሚኡ ወይ ድሕሪኡ ክትምልሱ ትኽእሉ ኢኹም።
maintenance-ahead-spoken = ድሕሪ ሓጺር ግዜ እዚ መርበብ ሓበሬታ ንዝተወሰነ ግዜ ክዕጾ እዩ። መዓስ ክትምልሱ ከም እትኽእሉ ንመምህርኩም ሕተቱ።

## Help

help-title = ሓገዝ
help-1 = ኣብ ነፍሲ ወከፍ ገጽ ሓደ ሕቶ ኣሎ።
help-2 = ነቲ ንዓኹም ብዝበለጸ ዝኸውን መልሲ ጠውቑ።
help-3 = ንምቕጻል «ቀጽሉ» ጠውቑ።
help-4 = ነቲ ሕቶ ክትምልሱ እንተ ዘይደሊኹም «ስገሩ» ጠውቑ።
help-5 = ነቲ ዝሓለፈ ሕቶ ንምርኣይ «ንድሕሪት» ጠውቑ።
help-6 = ቋንቋ ንምቕያር «ቋንቋ» ጠውቑ። መልስታትኩም ኣይጠፍእን እዩ።
help-7 = ኣብ መወዳእታ ንኹሉ መልስታትኩም ክትርእይዎ ኢኹም። ቅድሚ ምስዳድኩም ክትቅይርዎ ትኽእሉ ኢኹም።
help-8 = መምህርኩም ክሕግዙኹም ይኽእሉ እዮም። ኣብ ክንዳኹም ክምልሱ ግን የብሎምን።
help-listen-1 = ነቲ ኣብቲ ገጽ ዘሎ ጽሑፍ ንምስማዕ «ስምዑ» ጠውቑ።
help-listen-2 = ነቲ ድምጺ ንምቁራጽ «ደው ኣብሉ» ጠውቑ።
help-survey = ብዛዕባ እዚ መጠይቕ ሕቶ ኣለኩም ድዩ፧ ንመምህርኩም ሕተቱ፡ ወይ ናብዚ ሕተቱ፦ { $contact }።
help-survey-spoken = ብዛዕባ እዚ መጠይቕ ሕቶ ኣለኩም ድዩ፧ ንመምህርኩም ሕተቱ።
help-technical = እዚ መርበብ ሓበሬታ ኣይሰርሕን ድዩ ዘሎ፧ ናብዚ ንገሩ፦ { $contact }።
help-technical-spoken = እዚ መርበብ ሓበሬታ ኣይሰርሕን ድዩ ዘሎ፧ ንመምህርኩም ንገሩ።

## Invitation: an address of its own that a text message can lead to

invitation-title = ንገለ ሕቶታት ክትምልሱ ትደልዩ ዲኹም፧
invitation-1 = ቋንቋ ኖርወይ ወይ ኣፍልጦ ሕብረተሰብ ትመሃሩ ኣለኹም፡ ወይ ኣብ ፕሮግራም ኢንትሮዳክሽን ትሳተፉ ኣለኹም።
invitation-2 = ብዛዕባ ትምህርትኹም እንታይ ከም እትሓስቡ ክንፈልጥ ንደሊ።
invitation-3 = ንሕና IMDi ኢና። ንመንግስቲ ኖርወይ ንሰርሕ።
invitation-4 = ክትምልሱ ወይ ከይትምልሱ ባዕልኹም ትውስኑ።
invitation-5 = ስምኩም ከይሃብኩም ትምልሱ። እንታይ ከም ዝመለስኩም ዋላ ሓደ ሰብ ኣይፈልጥን እዩ።
invitation-6 = ብቋንቋኹም ክትምልሱ ትኽእሉ ኢኹም።
invitation-7 = 15 ደቓይቕ ኣቢሉ ይወስድ። ዝነውሐ ግዜ ክትወስዱ ትኽእሉ ኢኹም።
invitation-8 = ካብ መምህርኩም ኮድ ወይ ሊንክ ክትረኽቡ ኢኹም።
invitation-9 = ሕጂ ካብ ትምህርቲ ፍቓድ ወሲድኩም ኣለኹም ድዩ፧ ከምኡ እንተ ኾይኑ በጃኹም መልሲ ኣይትሃቡ።
invitation-listen = ከተንብቡ ወይ ክትሰምዑ ትኽእሉ ኢኹም።

## Guidance: how to answer, below the invitation

guidance-title = ከምዚ ጌርኩም መልሱ
guidance-1 = ነቲ ሊንክ ጠውቕዎ። ፖስተር ኣለኩም ድዩ፧ ብካሜራ ናይቲ ተሌፎን ነቲ ኣብ ፖስተር ዘሎ QR ኮድ ስካን ግበርዎ።
guidance-2 = ቋንቋኹም ምረጹ።
guidance-3 = እቲ ገጽ ኮድ እንተ ሓቲቱኩም፡ ነቲ ኮድ ጽሓፍዎ።
guidance-4 = መጀመርታ ብክልተ ሕቶታት ትለማመዱ።
guidance-5 = ብድሕሪኡ ንሕቶታት በብሓደ ትምልሱ። ሕቶ ክትሰግሩ ትኽእሉ ኢኹም።
guidance-6 = ኣብ መወዳእታ መልስታትኩም ትርእዩ። «ስደዱ» ጠውቑ።
guidance-7 = ዘጸግመኩም ነገር ኣሎ ድዩ፧ ንመምህርኩም ሕተቱ።

## Privacy

privacy-title = ሓለዋ ውልቃዊ ሓበሬታ
privacy-1 = መልስታትኩም ምስ ክልተ ነገራት ንዕቅቦ፦ ምስ ስም ኮሙነኹምን ምስቲ ኣብዚ እትጥቀሙሉ ቋንቋን።
privacy-2 = ስምኩም ኣይንዕቅብን ኢና። ኣድራሻኹም ኣይንዕቅብን ኢና። መዓስ ከም እትምልሱ ኣይንዕቅብን ኢና። ኣየናይ ተሌፎን ወይ ኮምፒተር ከም እትጥቀሙ ኣይንዕቅብን ኢና።
privacy-3 = «ስደዱ» ቅድሚ ምጥዋቕኩም ኣባና ዋላ ሓንቲ ኣይንዕቅብን ኢና።
privacy-4 = እናመለስኩም ከለኹም፡ እቲ መልስታት ኣብቲ ተሌፎን ወይ ኮምፒተር ኣሎ። ኣብ ውሽጢ { $cookie } ዝበሃል ኩኪ ኣሎ። እቲ ኩኪ ብምስጢር ዝተዓጽወ እዩ። እዚ ማለት ካልኦት ሰባት ከንብብዎ ኣይክእሉን እዮም።
privacy-4-spoken = እናመለስኩም ከለኹም፡ እቲ መልስታት ኣብቲ ተሌፎን ወይ ኮምፒተር ኣሎ። ኩኪ ኣብ ዝበሃል ንእሽቶ ፋይል ኣሎ። እቲ ኩኪ ብምስጢር ዝተዓጽወ እዩ። እዚ ማለት ካልኦት ሰባት ከንብብዎ ኣይክእሉን እዮም።
privacy-5 = እዚ መርበብ ሓበሬታ ንኽሰርሕ እዚ ኩኪ የድልዮ። እቲ ኩኪ ንሰለስተ ሰዓት የገልግል። ኣብቲ መርኣያ { $demo-cookie } ይበሃል። ኣብዚ ካልእ ኩኪ ኣይንጥቀምን ኢና።
privacy-5-spoken = እዚ መርበብ ሓበሬታ ንኽሰርሕ እዚ ኩኪ የድልዮ። እቲ ኩኪ ንሰለስተ ሰዓት የገልግል። ኣብዚ ካልእ ኩኪ ኣይንጥቀምን ኢና።
privacy-6 = ነቲ መልስታት ምስ ሰደድኩምዎ ይዕጾ። እዚ መጠይቕ ኣብ ኮሙነኹም ክሳዕ ዝዕጾ ዕጹው ይጸንሕ። ሽዑ ጥራይ ንኹሉ መልስታት ሓዋዊስና ብሓደ ግዜ ንኸፍቶ።
privacy-7 = ክትሰዱ ከለኹም ኢንተርነት እንተ ዘይሃልዩ፡ እቲ መልስታት ኣብቲ ተሌፎን ወይ ኮምፒተር ይጽበ። ኣብኡ እውን ዕጹው እዩ። ኢንተርነት ምስ ተመልሰ ይስደድ።
privacy-8 = ብዕጫ ዝወጸ ሓደ ቁጽሪ ንሕዝ። በዚ መልስታትኩም ክልተ ግዜ ኣይንዕቅቦን ኢና። እቲ ቁጽሪ እንታይ ከም ዝመለስኩም ኣየርእን እዩ። እዚ መጠይቕ ምስ ተዓጽወ ነጥፍኦ።
privacy-9 = { $threshold ->
    [one] ኮሙነ ውጽኢት ዝርኢ እንተ ወሓደ { $threshold } ሰብ ምስ መለሰ ጥራይ እዩ።
   *[other] ኮሙነ ውጽኢት ዝርኢ እንተ ወሓደ { $threshold } ሰባት ምስ መለሱ ጥራይ እዩ።
}
privacy-9-spoken = ኮሙነ ውጽኢት ዝርኢ ዝኣኽሉ ሰባት ምስ መለሱ ጥራይ እዩ።
privacy-10 = እቲ ውጽኢት ብዙሓት ሰባት ብሓባር እንታይ ከም ዝመለሱ የርኢ። ኮሙነ መልስታት ናይ ሓደ ሰብ ፍጹም ኣይርእን እዩ።
privacy-11 = ክትምልሱ ወይ ከይትምልሱ ባዕልኹም ትውስኑ። እቲ መልስታት ምስ ተሰደደ፡ ኣየናይ ናትኩም ምዃኑ ክንረክብ ኣይንኽእልን ኢና። ስለዚ ነቲ መልስታትኩም ክንቅይሮ ወይ ከነጥፍኦ ኣይንኽእልን ኢና።
privacy-12 = ብዛዕባ ሓለዋ ውልቃዊ ሓበሬታ ሕቶ ኣለኩም ድዩ፧ ናብዚ ሕተቱ፦ { $contact }።
privacy-12-spoken = ብዛዕባ ሓለዋ ውልቃዊ ሓበሬታ ሕቶ ኣለኩም ድዩ፧ ንመን ከም እትሓቱ መምህርኩም ክነግሩኹም ይኽእሉ እዮም።

## Accessibility

accessibility-title = ንኹሉ ሰብ ዝኸውን መርበብ ሓበሬታ
accessibility-1 = ኩሉ ሰብ ክምልስ ክኽእል ንደሊ።
accessibility-2 = ኣብ ብራውዘር ነቲ ጽሑፍ ከተዕብይዎ ትኽእሉ ኢኹም።
accessibility-3 = ኪቦርድ ጥራይ ክትጥቀሙ ትኽእሉ ኢኹም። ስክሪን ዘንብብ ፕሮግራም ክትጥቀሙ ትኽእሉ ኢኹም።
accessibility-4 = እቲ መልስታት ጽሑፍን ስእልን ኣለዎ።
accessibility-5 = ዕረፍቲ ክትወስዱ ትኽእሉ ኢኹም። ካብ ዝጀመርኩም ሰለስተ ሰዓት ኣለኩም።
accessibility-6 = ንምጥቃም ዘጸግም ነገር ኣሎ ድዩ፧ ናብዚ ንገሩ፦ { $contact }።
accessibility-6-spoken = ንምጥቃም ዘጸግም ነገር ኣሎ ድዩ፧ ንመምህርኩም ንገሩ።

## Problems

problem-not-found-title = ነዚ ገጽ ኣይረኸብናዮን
problem-not-found-body = እቲ ኣድራሻ ጌጋ ክኸውን ይኽእል እዩ። ናብ መጀመርታ ኪዱ። ብድሕሪኡ ደጊምኩም ፈትኑ።
problem-bad-request-title = ነቲ ዝመጸና ኣይተረድኣናን
problem-bad-request-body = ንድሕሪት ተመለሱ። ደጊምኩም ፈትኑ።
problem-too-large-title = እቲ ዝሰደድኩምዎ ካብ ዓቐን ንላዕሊ ዓቢ እዩ
problem-too-large-body = ንድሕሪት ተመለሱ። ደጊምኩም ፈትኑ።
problem-too-many-title = ካብ ዓቐን ንላዕሊ ብዙሕ ግዜ ተፈቲኑ
problem-too-many-body = ቁሩብ ተጸበዩ። ብድሕሪኡ ደጊምኩም ፈትኑ።
problem-server-title = ኣባና ጸገም ኣሎ
problem-server-body = ንስኻትኩም ዝገበርኩምዎ ጌጋ የለን። ቁሩብ ተጸበዩ። ብድሕሪኡ ደጊምኩም ፈትኑ።
problem-cross-site-title = እዚ ካብ ካልእ መርበብ ሓበሬታ መጺኡ
problem-cross-site-body = ንድሕነት ክንብል ኣይንቕበሎን ኢና። ናብ መጀመርታ ኪዱ። ኣብኡ መልሱ።
problem-home = ናብ መጀመርታ ኪዱ
