### The questions of the wave 2023 and their answers, in Turkish. Translated from nb, in the polite form.

## Themes

t-about-you = Sizin hakkınızda
t-norwegian = Norveççe
t-social-studies = Toplum bilgisi
t-introduction-programme = Tanıtım programı
t-safety = Güvenlik
t-in-all = Genel olarak

## Answers that many questions share

o-always = Her zaman
o-often = Sık sık
o-rarely = Nadiren
o-never = Hiçbir zaman
o-yes = Evet
o-a-little = Biraz
o-no = Hayır
o-too-little = Gereğinden az
o-right = Tam uygun
o-too-much = Gereğinden fazla
o-dont-know = Bilmiyorum
o-dont-want-to-answer = Yanıt vermek istemiyorum

## Practice

q-practice-full = Hangi kâse dolu?
q-practice-full-a = Dolu
q-practice-full-b = Yarı dolu
q-practice-full-c = Boş
q-practice-things = Burada ne görüyorsunuz?
q-practice-things-house = Ev
q-practice-things-book = Kitap
q-practice-things-cup = Fincan

## About you

q-programme = Şu anda neye katılıyorsunuz?
q-programme-introduction = Norveççe ile birlikte tanıtım programı
q-programme-norwegian = Yalnızca Norveççe ya da toplum bilgisi
q-programme-on-leave = Şu anda eğitimden izinliyim
q-time = Norveç’te ne kadar süredir eğitim alıyorsunuz?
q-time-up-to-3 = 3 ay ya da daha kısa
q-time-4-11 = 4 ile 11 ay arası
q-time-12-23 = 12 ile 23 ay arası
q-time-24-or-more = 24 ay ya da daha uzun
q-gender = Cinsiyetiniz nedir?
q-gender-woman = Kadın
q-gender-man = Erkek
q-gender-another = Başka bir cinsiyet
q-age = Kaç yaşındasınız?
q-age-18-24 = 18 ile 24 yaş arası
q-age-25-34 = 25 ile 34 yaş arası
q-age-35-44 = 35 ile 44 yaş arası
q-age-45-54 = 45 ile 54 yaş arası
q-age-55-or-more = 55 yaş ya da üstü
q-schooling = Norveç’e gelmeden önce kaç yıl okula gittiniz?
q-schooling-none = Hiç gitmedim
q-schooling-1-6 = 1 ile 6 yıl arası
q-schooling-7-9 = 7 ile 9 yıl arası
q-schooling-10-12 = 10 ile 12 yıl arası
q-schooling-13-or-more = 13 yıl ya da daha fazla
q-background = Hangi ülkeden geliyorsunuz?
q-background-ukraine = Ukrayna
q-background-another = Başka bir ülke

## Norwegian

q-motivation = Kursa gitmeyi seviyorum.
q-wellbeing = Kursta kendimi iyi ve güvende hissediyorum.
q-usefulness = Günlük hayatta ihtiyaç duyduğum Norveççeyi öğreniyorum.
q-level = Dersler sizin için nasıl?
q-level-too-easy = Fazla kolay
q-level-right = Tam uygun
q-level-too-hard = Fazla zor
q-hours = Ne kadar ders alıyorsunuz?
q-teacher-respect = Öğretmen bana saygılı davranıyor.
q-teacher-help = Kursta ihtiyacım olduğunda yardım alıyorum.
q-say = Kursta nasıl çalışacağımıza ben de karar veriyorum.
q-digital = İhtiyacımız olan dijital araçları kullanmayı öğreniyorum.
q-practise = Kurs dışında nerede Norveççe pratiği yapıyorsunuz?
q-practise-work = İşte ya da iş stajında
q-practise-language-cafe = Dil kafesinde
q-practise-neighbours-and-friends = Komşularla ve arkadaşlarla
q-practise-children = Çocuklarım aracılığıyla
q-practise-association = Bir dernekte
q-practise-nowhere = Hiçbir yerde
q-helps = Norveççe öğrenmenize en çok ne yardımcı olurdu?
q-helps-more-hours = Daha çok ders saati
q-helps-smaller-group = Daha küçük bir grup
q-helps-more-speaking = Daha çok konuşmak
q-helps-workplace-practice = Bir iş yerinde staj
q-helps-own-language = Kendi dilimde yardım
q-helps-digital-lessons = İnternet üzerinden ders
q-helps-evening-lessons = Akşam dersleri

## Social studies

q-society = Toplum bilgisi dersi Norveç’i anlamama yardımcı oldu.
q-society-not-had-it = Bu dersi henüz almadım
q-society-language = Toplum bilgisi dersini iyi anladığım bir dilde aldım.

## Introduction programme

q-intro-useful = Tanıtım programı, yapmak istediğim iş için yararlı.
q-intro-like = Tanıtım programına katılmayı seviyorum.
q-plan = Tanıtım programı için kendime ait bir planım var.
q-plan-say = Planın hazırlanmasına ben de katıldım.
q-adviser-respect = Program danışmanı bana saygılı davranıyor.
q-adviser-help = Program danışmanı, ihtiyacım olduğunda bana yardım ediyor.
q-activities = Tanıtım programında sizin için ne yararlı oldu?
q-activities-norwegian = Norveççe
q-activities-social-studies = Toplum bilgisi
q-activities-workplace-practice = Bir iş yerinde staj
q-activities-school-subjects = Okul dersleri
q-activities-health-and-life-skills = Sağlık ve yaşam becerileri
q-activities-parenting-course = Anne baba kursu
q-activities-career-guidance = Meslek danışmanlığı
q-activities-volunteering = Gönüllü çalışma
q-length = Tanıtım programının süresi hakkında ne düşünüyorsunuz?
q-length-too-short = Fazla kısa
q-length-right = Tam uygun
q-length-too-long = Fazla uzun

## Safety

q-pressure = Biri eğitime katılmanıza engel oldu mu? Ya da biri, istemediğiniz bir şeyi yapmanız için size baskı yaptı mı?
q-help-known = Kimden yardım isteyebileceğimi biliyorum.

## In all

q-satisfied = Genel olarak eğitimden ne kadar memnunsunuz?
q-satisfied-very = Çok memnunum
q-satisfied-fairly = Memnunum
q-satisfied-little = Az memnunum
q-satisfied-not-at-all = Hiç memnun değilim
q-hope = Norveç’te bir iş ya da eğitim bulacağıma inanıyorum.
