### The questions of the wave 2023 and their answers, in Tigrinya.
### Translated from nb: respectful plural to the reader, first person in statements.

## Themes

t-about-you = ብዛዕባኹም
t-norwegian = ቋንቋ ኖርወይ
t-social-studies = ኣፍልጦ ሕብረተሰብ
t-introduction-programme = ፕሮግራም ኢንትሮዳክሽን
t-safety = ውሕስነት
t-in-all = ብሓፈሻ

## Answers that many questions share

o-always = ኩሉ ግዜ
o-often = ብዙሕ ግዜ
o-rarely = ሳሕቲ
o-never = ዋላ ሓደ ግዜ ኣይኮነን
o-yes = እወ
o-a-little = ቁሩብ
o-no = ኣይፋልን
o-too-little = ዘይኣክል
o-right = ልክዕ ብዓቐኑ
o-too-much = ካብ ዓቐን ንላዕሊ ብዙሕ
o-dont-know = ኣይፈልጥን እየ
o-dont-want-to-answer = ክምልስ ኣይደልን እየ

## Practice

q-practice-full = ኣየናይ ሸሓኒ እዩ ምሉእ፧
q-practice-full-a = ምሉእ
q-practice-full-b = ክሳዕ ፍርቂ ምሉእ
q-practice-full-c = ባዶ
q-practice-things = ኣብዚ እንታይ ትርእዩ፧
q-practice-things-house = ገዛ
q-practice-things-book = መጽሓፍ
q-practice-things-cup = ኩባያ

## About you

q-programme = ሕጂ ኣብ እንታይ ትሳተፉ ኣለኹም፧
q-programme-introduction = ፕሮግራም ኢንትሮዳክሽን ምስ ቋንቋ ኖርወይ
q-programme-norwegian = ቋንቋ ኖርወይ ወይ ኣፍልጦ ሕብረተሰብ ጥራይ
q-programme-on-leave = ሕጂ ካብ ትምህርቲ ፍቓድ ወሲደ ኣለኹ
q-time = ኣብ ኖርወይ ንኽንደይ ግዜ ተማሂርኩም፧
q-time-up-to-3 = 3 ኣዋርሕ ወይ ካብኡ ንታሕቲ
q-time-4-11 = ካብ 4 ክሳዕ 11 ኣዋርሕ
q-time-12-23 = ካብ 12 ክሳዕ 23 ኣዋርሕ
q-time-24-or-more = 24 ኣዋርሕ ወይ ካብኡ ንላዕሊ
q-gender = ጾታኹም እንታይ እዩ፧
q-gender-woman = ጓል ኣንስተይቲ
q-gender-man = ወዲ ተባዕታይ
q-gender-another = ካልእ ጾታ
q-age = ዕድመኹም ክንደይ እዩ፧
q-age-18-24 = ካብ 18 ክሳዕ 24 ዓመት
q-age-25-34 = ካብ 25 ክሳዕ 34 ዓመት
q-age-35-44 = ካብ 35 ክሳዕ 44 ዓመት
q-age-45-54 = ካብ 45 ክሳዕ 54 ዓመት
q-age-55-or-more = 55 ዓመት ወይ ካብኡ ንላዕሊ
q-schooling = ቅድሚ ናብ ኖርወይ ምምጻእኩም ክንደይ ዓመት ኣብ ቤት ትምህርቲ ተማሂርኩም፧
q-schooling-none = ኣብ ቤት ትምህርቲ ኣይተማሃርኩን
q-schooling-1-6 = ካብ 1 ክሳዕ 6 ዓመት
q-schooling-7-9 = ካብ 7 ክሳዕ 9 ዓመት
q-schooling-10-12 = ካብ 10 ክሳዕ 12 ዓመት
q-schooling-13-or-more = 13 ዓመት ወይ ካብኡ ንላዕሊ
q-background = ካበየናይ ሃገር መጺእኩም፧
q-background-ukraine = ዩክሬን
q-background-another = ካልእ ሃገር

## Norwegian

q-motivation = ናብ ክፍሊ ምኻድ ደስ ይብለኒ።
q-wellbeing = ኣብ ክፍሊ ጽቡቕን ውሑስን ይስምዓኒ።
q-usefulness = ንመዓልታዊ ህይወተይ ዘድልየኒ ቋንቋ ኖርወይ እመሃር።
q-level = እቲ ትምህርቲ ንዓኹም ከመይ እዩ፧
q-level-too-easy = ካብ ዓቐን ንላዕሊ ቀሊል
q-level-right = ልክዕ ብዓቐኑ
q-level-too-hard = ካብ ዓቐን ንላዕሊ ከቢድ
q-hours = ክንደይ ዝኣክል ትምህርቲ ትረኽቡ፧
q-teacher-respect = መምህረይ ብኽብሪ ይሕዙኒ።
q-teacher-help = ሓገዝ ምስ ዘድልየኒ ኣብ ክፍሊ እረክብ።
q-say = ኣብ ክፍሊ ብኸመይ ከም እንሰርሕ ኣብ ምውሳን እሳተፍ።
q-digital = ነቲ ዘድልየና ዲጂታላዊ መሳርሒታት ምጥቃም እመሃር።
q-practise = ካብ ክፍሊ ወጻኢ ቋንቋ ኖርወይ ኣበይ ትለማመዱ፧
q-practise-work = ኣብ ስራሕ ወይ ኣብ ናይ ስራሕ ልምምድ
q-practise-language-cafe = ኣብ ናይ ቋንቋ ካፈ
q-practise-neighbours-and-friends = ምስ ጎረባብትን ኣዕሩኽን
q-practise-children = ብመንገዲ ደቀይ
q-practise-association = ኣብ ማሕበር
q-practise-nowhere = ኣብ ዋላ ሓደ ቦታ ኣይለማመድን
q-helps = ቋንቋ ኖርወይ ንምምሃር ብዝበለጸ እንታይ ምሓገዘኩም፧
q-helps-more-hours = ዝያዳ ሰዓታት
q-helps-smaller-group = ዝነኣሰ ጉጅለ
q-helps-more-speaking = ዝያዳ ምዝራብ
q-helps-workplace-practice = ልምምድ ኣብ ቦታ ስራሕ
q-helps-own-language = ሓገዝ ብቋንቋይ
q-helps-digital-lessons = ትምህርቲ ብኢንተርነት
q-helps-evening-lessons = ትምህርቲ ናይ ምሸት

## Social studies

q-society = ኣፍልጦ ሕብረተሰብ ንኖርወይ ንምርዳእ ሓጊዙኒ።
q-society-not-had-it = ክሳዕ ሕጂ ኣይተማሃርክዎን
q-society-language = ኣፍልጦ ሕብረተሰብ ጽቡቕ ገይረ ብዝርድኦ ቋንቋ ተማሂረ።

## Introduction programme

q-intro-useful = ፕሮግራም ኢንትሮዳክሽን ነቲ ክሰርሖ ዝደሊ ስራሕ ይጠቅመኒ።
q-intro-like = ኣብ ፕሮግራም ኢንትሮዳክሽን ምስታፍ ደስ ይብለኒ።
q-plan = ንፕሮግራም ኢንትሮዳክሽን ናይ ገዛእ ርእሰይ ውጥን ኣለኒ።
q-plan-say = ነቲ ውጥን ኣብ ምድላው ተሳቲፈ።
q-adviser-respect = ኣማኻሪ ፕሮግራም ብኽብሪ ይሕዙኒ።
q-adviser-help = ሓገዝ ምስ ዘድልየኒ ኣማኻሪ ፕሮግራም ይሕግዙኒ።
q-activities = ኣብ ፕሮግራም ኢንትሮዳክሽን እንታይ ጠቒሙኩም፧
q-activities-norwegian = ቋንቋ ኖርወይ
q-activities-social-studies = ኣፍልጦ ሕብረተሰብ
q-activities-workplace-practice = ልምምድ ኣብ ቦታ ስራሕ
q-activities-school-subjects = ናይ ቤት ትምህርቲ ዓይነታት ትምህርቲ
q-activities-health-and-life-skills = ጥዕናን ክእለት ህይወትን
q-activities-parenting-course = ኮርስ ንወለዲ
q-activities-career-guidance = ምኽሪ ብዛዕባ ሞያ
q-activities-volunteering = ወለንታዊ ስራሕ
q-length = ብዛዕባ ንውሓት ፕሮግራም ኢንትሮዳክሽን እንታይ ትሓስቡ፧
q-length-too-short = ካብ ዓቐን ንላዕሊ ሓጺር
q-length-right = ልክዕ ብዓቐኑ
q-length-too-long = ካብ ዓቐን ንላዕሊ ነዊሕ

## Safety

q-pressure = ኣብ ትምህርቲ ንኸይትሳተፉ ዝኸልከለኩም ሰብ ኣሎ ድዩ፧ ወይ ብዘይ ድሌትኩም ገለ ነገር ንኽትገብሩ ጸቕጢ ዝገበረልኩም ሰብ ኣሎ ድዩ፧
q-help-known = ሓገዝ ንምርካብ ንመን ከም ዝሓትት እፈልጥ።

## In all

q-satisfied = ብሓፈሻ እቲ ትምህርቲ ክሳዕ ክንደይ ኣዕጊቡኩም፧
q-satisfied-very = ብጣዕሚ ኣዕጊቡኒ
q-satisfied-fairly = ኣዕጊቡኒ
q-satisfied-little = ቁሩብ ጥራይ ኣዕጊቡኒ
q-satisfied-not-at-all = ፈጺሙ ኣየዕገበንን
q-hope = ኣብ ኖርወይ ስራሕ ወይ ትምህርቲ ከም ዝረክብ እኣምን።
