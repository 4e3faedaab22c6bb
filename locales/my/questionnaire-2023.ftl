### The questions of the wave 2023 and their answers, in Burmese. Translated from nb.

## Themes

t-about-you = သင့်အကြောင်း
t-norwegian = နော်ဝေစကား
t-social-studies = နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်း
t-introduction-programme = မိတ်ဆက်အစီအစဉ်
t-safety = လုံခြုံမှု
t-in-all = အားလုံးခြုံပြောရရင်

## Answers that many questions share

o-always = အမြဲတမ်း
o-often = ခဏခဏ
o-rarely = ရှားရှားပါးပါးပဲ
o-never = ဘယ်တော့မှ မဟုတ်ပါဘူး
o-yes = ဟုတ်ကဲ့
o-a-little = နည်းနည်း
o-no = မဟုတ်ပါဘူး
o-too-little = နည်းလွန်းတယ်
o-right = အနေတော်ပဲ
o-too-much = များလွန်းတယ်
o-dont-know = မသိပါဘူး
o-dont-want-to-answer = မဖြေချင်ပါဘူး

## Practice

q-practice-full = ဘယ်ပန်းကန်လုံး ပြည့်နေပါသလဲ။
q-practice-full-a = အပြည့်
q-practice-full-b = တစ်ဝက်
q-practice-full-c = အလွတ်
q-practice-things = ဒီမှာ ဘာတွေ မြင်ရပါသလဲ။
q-practice-things-house = အိမ်
q-practice-things-book = စာအုပ်
q-practice-things-cup = ခွက်

## About you

q-programme = အခု ဘာကို တက်နေပါသလဲ။
q-programme-introduction = မိတ်ဆက်အစီအစဉ်နဲ့ နော်ဝေစကား
q-programme-norwegian = နော်ဝေစကား ဒါမှမဟုတ် နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်း သင်တန်းပဲ
q-programme-on-leave = အခု သင်တန်းကနေ ခွင့်ယူထားပါတယ်
q-time = နော်ဝေမှာ သင်တန်းတက်တာ ဘယ်လောက် ကြာပါပြီလဲ။
q-time-up-to-3 = ၃ လ ဒါမှမဟုတ် ၃ လအောက်
q-time-4-11 = ၄ လကနေ ၁၁ လ
q-time-12-23 = ၁၂ လကနေ ၂၃ လ
q-time-24-or-more = ၂၄ လနဲ့ အထက်
q-gender = သင်က ဘယ်လိင် ဖြစ်ပါသလဲ။
q-gender-woman = အမျိုးသမီး
q-gender-man = အမျိုးသား
q-gender-another = တခြားလိင်
q-age = သင့်အသက် ဘယ်လောက် ရှိပါပြီလဲ။
q-age-18-24 = ၁၈ နှစ်ကနေ ၂၄ နှစ်
q-age-25-34 = ၂၅ နှစ်ကနေ ၃၄ နှစ်
q-age-35-44 = ၃၅ နှစ်ကနေ ၄၄ နှစ်
q-age-45-54 = ၄၅ နှစ်ကနေ ၅၄ နှစ်
q-age-55-or-more = ၅၅ နှစ်နဲ့ အထက်
q-schooling = နော်ဝေကို မလာခင် ကျောင်း ဘယ်နှနှစ် တက်ခဲ့ပါသလဲ။
q-schooling-none = ကျောင်း မတက်ခဲ့ဖူးပါ
q-schooling-1-6 = ၁ နှစ်ကနေ ၆ နှစ်
q-schooling-7-9 = ၇ နှစ်ကနေ ၉ နှစ်
q-schooling-10-12 = ၁၀ နှစ်ကနေ ၁၂ နှစ်
q-schooling-13-or-more = ၁၃ နှစ်နဲ့ အထက်
q-background = ဘယ်နိုင်ငံက လာတာပါလဲ။
q-background-ukraine = ယူကရိန်း
q-background-another = တခြားနိုင်ငံ

## Norwegian

q-motivation = သင်တန်းတက်ရတာ ကြိုက်ပါတယ်။
q-wellbeing = သင်တန်းမှာ စိတ်ချမ်းသာပြီး လုံခြုံတယ်လို့ ခံစားရပါတယ်။
q-usefulness = နေ့စဉ်ဘဝမှာ လိုအပ်တဲ့ နော်ဝေစကားကို သင်ရပါတယ်။
q-level = သင်ကြားပေးတာက သင့်အတွက် ဘယ်လိုရှိပါသလဲ။
q-level-too-easy = လွယ်လွန်းတယ်
q-level-right = အနေတော်ပဲ
q-level-too-hard = ခက်လွန်းတယ်
q-hours = သင်တန်းချိန် ဘယ်လောက် ရပါသလဲ။
q-teacher-respect = ဆရာ၊ ဆရာမက ကိုယ့်ကို လေးလေးစားစား ဆက်ဆံပါတယ်။
q-teacher-help = အကူအညီ လိုတဲ့အခါ သင်တန်းမှာ အကူအညီ ရပါတယ်။
q-say = သင်တန်းမှာ ဘယ်လို လုပ်ကြမလဲဆိုတာကို ကိုယ်လည်း ဝင်ဆုံးဖြတ်ရပါတယ်။
q-digital = လိုအပ်တဲ့ ဒစ်ဂျစ်တယ်ကိရိယာတွေကို သုံးတတ်အောင် သင်ရပါတယ်။
q-practise = သင်တန်းပြင်ပမှာ နော်ဝေစကားကို ဘယ်မှာ လေ့ကျင့်ပါသလဲ။
q-practise-work = အလုပ်မှာ ဒါမှမဟုတ် အလုပ်သင်တဲ့နေရာမှာ
q-practise-language-cafe = စကားလေ့ကျင့်တဲ့ ကဖေးမှာ
q-practise-neighbours-and-friends = အိမ်နီးချင်းတွေ၊ သူငယ်ချင်းတွေနဲ့
q-practise-children = ကိုယ့်ကလေးတွေကနေတစ်ဆင့်
q-practise-association = အသင်းအဖွဲ့မှာ
q-practise-nowhere = ဘယ်မှာမှ မလေ့ကျင့်ပါဘူး
q-helps = နော်ဝေစကား သင်ဖို့ ဘာက အများဆုံး အကူအညီ ဖြစ်ပါမလဲ။
q-helps-more-hours = သင်တန်းချိန် ပိုများတာ
q-helps-smaller-group = အဖွဲ့ ပိုသေးတာ
q-helps-more-speaking = စကား ပိုပြောရတာ
q-helps-workplace-practice = လုပ်ငန်းခွင်မှာ အလုပ်သင်တာ
q-helps-own-language = ကိုယ့်ဘာသာစကားနဲ့ အကူအညီရတာ
q-helps-digital-lessons = အွန်လိုင်းသင်တန်း
q-helps-evening-lessons = ညနေ ဒါမှမဟုတ် ညဦးပိုင်း သင်တန်း

## Social studies

q-society = နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်း သင်တန်းက နော်ဝေကို နားလည်အောင် ကူညီပေးခဲ့ပါတယ်။
q-society-not-had-it = မတက်ရသေးပါဘူး
q-society-language = နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်းကို ကိုယ်ကောင်းကောင်းနားလည်တဲ့ ဘာသာစကားနဲ့ သင်ခဲ့ရပါတယ်။

## Introduction programme

q-intro-useful = မိတ်ဆက်အစီအစဉ်က ကိုယ်လုပ်ချင်တဲ့ အလုပ်အတွက် အသုံးဝင်ပါတယ်။
q-intro-like = မိတ်ဆက်အစီအစဉ်မှာ ပါဝင်ရတာ ကြိုက်ပါတယ်။
q-plan = မိတ်ဆက်အစီအစဉ်အတွက် ကိုယ်ပိုင်စီမံချက် ရှိပါတယ်။
q-plan-say = စီမံချက်ဆွဲတဲ့အခါ ကိုယ်တိုင် ပါဝင်ခဲ့ရပါတယ်။
q-adviser-respect = အစီအစဉ်အကြံပေးသူက ကိုယ့်ကို လေးလေးစားစား ဆက်ဆံပါတယ်။
q-adviser-help = အကူအညီ လိုတဲ့အခါ အစီအစဉ်အကြံပေးသူက ကူညီပါတယ်။
q-activities = မိတ်ဆက်အစီအစဉ်ထဲက ဘာတွေက သင့်အတွက် အသုံးဝင်ခဲ့ပါသလဲ။
q-activities-norwegian = နော်ဝေစကား
q-activities-social-studies = နော်ဝေလူ့အဖွဲ့အစည်းအကြောင်း
q-activities-workplace-practice = လုပ်ငန်းခွင်မှာ အလုပ်သင်တာ
q-activities-school-subjects = ကျောင်းဘာသာရပ်တွေ
q-activities-health-and-life-skills = ကျန်းမာရေးနဲ့ ဘဝကို ကိုင်တွယ်နည်း
q-activities-parenting-course = မိဘသင်တန်း
q-activities-career-guidance = အလုပ်အကိုင်အတွက် အကြံပေးမှု
q-activities-volunteering = စေတနာ့ဝန်ထမ်း အလုပ်
q-length = မိတ်ဆက်အစီအစဉ်ရဲ့ ကြာချိန်ကို ဘယ်လိုထင်ပါသလဲ။
q-length-too-short = တိုလွန်းတယ်
q-length-right = အနေတော်ပဲ
q-length-too-long = ရှည်လွန်းတယ်

## Safety

q-pressure = သင်တန်းမတက်ရအောင် တစ်ယောက်ယောက်က တားဖူးပါသလား။ ဒါမှမဟုတ် သင် မလုပ်ချင်တာကို လုပ်ဖို့ တစ်ယောက်ယောက်က ဖိအားပေးဖူးပါသလား။
q-help-known = ဘယ်သူ့ဆီမှာ အကူအညီ တောင်းလို့ရသလဲဆိုတာ သိပါတယ်။

## In all

q-satisfied = အားလုံးခြုံပြောရရင် သင်တန်းကို ဘယ်လောက် ကျေနပ်ပါသလဲ။
q-satisfied-very = အရမ်း ကျေနပ်တယ်
q-satisfied-fairly = အတော်အသင့် ကျေနပ်တယ်
q-satisfied-little = နည်းနည်းပဲ ကျေနပ်တယ်
q-satisfied-not-at-all = လုံးဝ မကျေနပ်ဘူး
q-hope = နော်ဝေမှာ အလုပ်ရမယ် ဒါမှမဟုတ် ပညာသင်ရမယ်လို့ ယုံကြည်ပါတယ်။
