### The questions of the wave 2023 and their answers, in Amharic. Translated from nb, in the respectful form.

## Themes

t-about-you = ስለ እርስዎ
t-norwegian = ኖርዌይኛ
t-social-studies = የህብረተሰብ ዕውቀት
t-introduction-programme = የአገር ማላመጃ ፕሮግራም
t-safety = ደህንነት
t-in-all = በአጠቃላይ

## Answers that many questions share

o-always = ሁልጊዜ
o-often = ብዙ ጊዜ
o-rarely = ከስንት አንዴ
o-never = በፍጹም
o-yes = አዎ
o-a-little = ትንሽ
o-no = አይ
o-too-little = በቂ ያልሆነ
o-right = ለእኔ ተስማሚ
o-too-much = ከመጠን በላይ ብዙ
o-dont-know = አላውቅም
o-dont-want-to-answer = መመለስ አልፈልግም

## Practice

q-practice-full = ሙሉ የሆነው ጎድጓዳ ሳህን የትኛው ነው?
q-practice-full-a = ሙሉ
q-practice-full-b = ግማሽ የሞላ
q-practice-full-c = ባዶ
q-practice-things = እዚህ ምን ያያሉ?
q-practice-things-house = ቤት
q-practice-things-book = መጽሐፍ
q-practice-things-cup = ኩባያ

## About you

q-programme = አሁን በምን ላይ እየተሳተፉ ነው?
q-programme-introduction = በአገር ማላመጃ ፕሮግራም ከኖርዌይኛ ጋር
q-programme-norwegian = በኖርዌይኛ ወይም በህብረተሰብ ዕውቀት ብቻ
q-programme-on-leave = አሁን ከትምህርቱ ፈቃድ ወስጃለሁ
q-time = በኖርዌይ ለምን ያህል ጊዜ ተምረዋል?
q-time-up-to-3 = 3 ወር ወይም ከዚያ በታች
q-time-4-11 = ከ4 እስከ 11 ወር
q-time-12-23 = ከ12 እስከ 23 ወር
q-time-24-or-more = 24 ወር ወይም ከዚያ በላይ
q-gender = ጾታዎ ምንድን ነው?
q-gender-woman = ሴት
q-gender-man = ወንድ
q-gender-another = ሌላ ጾታ
q-age = ዕድሜዎ ስንት ነው?
q-age-18-24 = ከ18 እስከ 24 ዓመት
q-age-25-34 = ከ25 እስከ 34 ዓመት
q-age-35-44 = ከ35 እስከ 44 ዓመት
q-age-45-54 = ከ45 እስከ 54 ዓመት
q-age-55-or-more = 55 ዓመት ወይም ከዚያ በላይ
q-schooling = ወደ ኖርዌይ ከመምጣትዎ በፊት ስንት ዓመት ትምህርት ቤት ተማሩ?
q-schooling-none = ትምህርት ቤት ገብቼ አላውቅም ነበር
q-schooling-1-6 = ከ1 እስከ 6 ዓመት
q-schooling-7-9 = ከ7 እስከ 9 ዓመት
q-schooling-10-12 = ከ10 እስከ 12 ዓመት
q-schooling-13-or-more = 13 ዓመት ወይም ከዚያ በላይ
q-background = ከየት አገር መጡ?
q-background-ukraine = ዩክሬን
q-background-another = ሌላ አገር

## Norwegian

q-motivation = ወደ ኮርሱ መሄድ ያስደስተኛል።
q-wellbeing = በኮርሱ ላይ ጥሩ ስሜትና ደህንነት ይሰማኛል።
q-usefulness = ለዕለት ተዕለት ህይወቴ የሚያስፈልገኝን ኖርዌይኛ እማራለሁ።
q-level = ትምህርቱ ለእርስዎ እንዴት ነው?
q-level-too-easy = ከመጠን በላይ ቀላል
q-level-right = ለእኔ ተስማሚ
q-level-too-hard = ከመጠን በላይ ከባድ
q-hours = ምን ያህል ትምህርት ያገኛሉ?
q-teacher-respect = መምህሬ በአክብሮት ይይዙኛል።
q-teacher-help = በኮርሱ ላይ እርዳታ ሲያስፈልገኝ አገኛለሁ።
q-say = በኮርሱ ላይ እንዴት እንደምንሰራ በመወሰን እሳተፋለሁ።
q-digital = የሚያስፈልጉንን ዲጂታል መሣሪያዎች መጠቀም እማራለሁ።
q-practise = ከኮርሱ ውጪ ኖርዌይኛን የት ይለማመዳሉ?
q-practise-work = በስራ ቦታ ወይም በስራ ልምምድ
q-practise-language-cafe = በቋንቋ ካፌ
q-practise-neighbours-and-friends = ከጎረቤቶችና ከጓደኞች ጋር
q-practise-children = በልጆቼ አማካኝነት
q-practise-association = በማህበር ውስጥ
q-practise-nowhere = የትም አልለማመድም
q-helps = ኖርዌይኛ ለመማር ከሁሉ በላይ ምን ሊረዳዎት ይችላል?
q-helps-more-hours = ተጨማሪ ሰዓታት
q-helps-smaller-group = አነስ ያለ ቡድን
q-helps-more-speaking = የበለጠ መናገር
q-helps-workplace-practice = በስራ ቦታ የሚደረግ ልምምድ
q-helps-own-language = በራሴ ቋንቋ እርዳታ
q-helps-digital-lessons = በኢንተርኔት የሚሰጥ ትምህርት
q-helps-evening-lessons = የምሽት ትምህርት

## Social studies

q-society = የህብረተሰብ ዕውቀት ትምህርት ኖርዌይን ለመረዳት አግዞኛል።
q-society-not-had-it = ገና አልተማርኩትም
q-society-language = የህብረተሰብ ዕውቀትን በደንብ በሚገባኝ ቋንቋ ተምሬያለሁ።

## Introduction programme

q-intro-useful = የአገር ማላመጃ ፕሮግራሙ ልሰራው ለምፈልገው ስራ ይጠቅመኛል።
q-intro-like = በአገር ማላመጃ ፕሮግራሙ መሳተፍ ያስደስተኛል።
q-plan = ለአገር ማላመጃ ፕሮግራሙ የራሴ ዕቅድ አለኝ።
q-plan-say = ዕቅዱን በማውጣት ተሳትፌያለሁ።
q-adviser-respect = የፕሮግራም አማካሪዬ በአክብሮት ይይዙኛል።
q-adviser-help = የፕሮግራም አማካሪዬ እርዳታ ሲያስፈልገኝ ይረዱኛል።
q-activities = በአገር ማላመጃ ፕሮግራሙ ውስጥ ምን ጠቀመዎት?
q-activities-norwegian = ኖርዌይኛ
q-activities-social-studies = የህብረተሰብ ዕውቀት
q-activities-workplace-practice = በስራ ቦታ የሚደረግ ልምምድ
q-activities-school-subjects = የትምህርት ቤት ትምህርቶች
q-activities-health-and-life-skills = ጤናና የህይወት ክህሎት
q-activities-parenting-course = የወላጆች ኮርስ
q-activities-career-guidance = የስራና የሙያ ምክር
q-activities-volunteering = የበጎ ፈቃድ ስራ
q-length = ስለ አገር ማላመጃ ፕሮግራሙ ርዝመት ምን ያስባሉ?
q-length-too-short = ከመጠን በላይ አጭር
q-length-right = ለእኔ ተስማሚ
q-length-too-long = ከመጠን በላይ ረጅም

## Safety

q-pressure = በትምህርቱ እንዳይሳተፉ የከለከለዎት ሰው አለ? ወይም ከፍላጎትዎ ውጪ የሆነ ነገር እንዲያደርጉ ጫና ያደረገብዎት ሰው አለ?
q-help-known = እርዳታ ማንን መጠየቅ እንደምችል አውቃለሁ።

## In all

q-satisfied = በአጠቃላይ በትምህርቱ ምን ያህል ረክተዋል?
q-satisfied-very = በጣም ረክቻለሁ
q-satisfied-fairly = ረክቻለሁ
q-satisfied-little = ትንሽ ብቻ ረክቻለሁ
q-satisfied-not-at-all = በፍጹም አልረካሁም
q-hope = በኖርዌይ ስራ ወይም ትምህርት እንደማገኝ አምናለሁ።
