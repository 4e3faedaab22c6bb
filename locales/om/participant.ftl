### Everything that a participant meets except the questions, in Oromo (Qubee). Translated from nb, in the respectful plural form.

## Frame

app-name = Samsvar
sender = IMDi irraa
skip-to-content = Gara qabiyyeetti darbaa
back = Duubatti
next = Itti aanu
skip = Irra darbaa
help = Gargaarsa
language = Afaan
listen = Dhaga'aa
stop = Dhaabaa
again = Irra deebi'aa
slower = Suuta
normal-speed = Saffisa idilee
sound = Sagalee
turn-sound-on = Sagalee banaa
turn-sound-off = Sagalee cufaa
sound-failed = Sagalee dhageessisuu hin dandeenye. Irra deebi'aa yaalaa.
try-again = Ammas yaalaa
change = Jijjiiraa
progress-label = Gaaffilee xumurtan: { $of } keessaa { $done }
demo-band = Yaalii: Homtuu hin kuufamu
error-summary = Wanti asitti sirreessitan jira
privacy-link = Eegumsa odeeffannoo keessanii
accessibility-link = Nama hundaaf mijataa

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = Amajjii { $day }, { $year }
date-2 = Guraandhala { $day }, { $year }
date-3 = Bitootessa { $day }, { $year }
date-4 = Ebla { $day }, { $year }
date-5 = Caamsaa { $day }, { $year }
date-6 = Waxabajjii { $day }, { $year }
date-7 = Adoolessa { $day }, { $year }
date-8 = Hagayya { $day }, { $year }
date-9 = Fulbaana { $day }, { $year }
date-10 = Onkoloolessa { $day }, { $year }
date-11 = Sadaasa { $day }, { $year }
date-12 = Muddee { $day }, { $year }

## Language chooser

chooser-title = Afaan filadhaa
chooser-unknown-code = Koodii liinkii keessa jiru hin beeknu. Afaan filadhaa. Achiin booda koodicha ofii keessaniin barreessuu dandeessu.

## Welcome

welcome-title = Baga nagaan dhuftan
welcome-what = IMDi mootummaa Noorweetiif hojjeta. Waa'ee barnoota keessanii maal akka yaaddan isin gaafanna. Barnoota fooyyessuuf deebiiwwan keessanitti fayyadamna.
welcome-anonymous = Maqaa malee deebii kennitu. Waan isin deebistan namni beeku hin jiru.
welcome-voluntary = Deebii kennuu fi dhiisuu kan murteessitan isinuma. Yeroo barbaaddanitti dhaabuu dandeessu.
welcome-time = Gara daqiiqaa 15 fudhata. Yeroo isa caalus fudhachuu dandeessu.
welcome-how = Gaaffileen tokko tokkoon dhufu. Gaaffii irra darbuu dandeessu. Duubatti deebi'uu dandeessu.
start = Jalqabaa
demo-welcome = Kun yaaliidha. Asitti yaaluu dandeessu. Homtuu hin kuufamu.

## Sound check

sound-title = Dhaggeeffachuu barbaadduu?
sound-intro = Waan hunda sagaleen isiniif dubbisuu dandeenya.
sound-headphones = Kutaa keessa namni biraa jiraa? Dhageessisaa gurraa kan bilbilaa yookaan kompiitaraa fayyadamaa.
sound-try = “Dhaga'aa” tuqaa. Sagalee ni dhageessuu?
sound-sample = Akkam jirtu. Sagaleen kun isiniif dubbisa.
sound-hear = Sagalee nan dhaga'a
sound-hear-not = Homaa hin dhaga'u
sound-help-1 = Sagalee ol kaasaa.
sound-help-2 = Tarii sagaleen cufamee ta'uu danda'a. Sagalee banaa.
sound-help-3 = Dhageessisaa gurraa kan bilbilaa yookaan kompiitaraa fayyadamtuu? Itti qabsiifamuu isaa ilaalaa.
sound-help-4 = Ammallee homaa hin dhageessan? Barsiisaa keessan gaafadhaa.
sound-with = Sagalee wajjin
sound-without = Sagalee malee

## Code

code-title = Koodii barreessaa
code-hint = Koodichi lakkoofsa kudhan qaba. Poostara irratti barreeffamee jira. Barsiisaa keessan irraas argachuu dandeessu.
demo-code-hint = Kun yaaliidha. Asitti koodii kana barreessuu dandeessu: { $code }.
demo-code-hint-spoken = Kun yaaliidha. Koodiin isin barreessuu dandeessan fuula kana irra jira.
code-label = Koodii
code-next = Fuulduratti darbaa
error-code-empty = Koodii barreessaa. Lakkoofsa kudhan qaba.
error-code-length = Koodichi lakkoofsa kudhan qabaachuu qaba. Koodicha irra deebi'aa ilaalaa.
error-code-not-digits = Koodichi lakkoofsa qofa qaba. Waan biraa hunda haqaa.
error-code-mistyped = Lakkoofsi tokko dogoggora. Koodicha irra deebi'aa ilaalaa.
error-code-unknown = Koodii kana hin beeknu. Barsiisaa keessan gaafadhaa.
error-code-closed = Komuniin keessan qorannoo kana xumureera. Amma deebii kennuu hin dandeessan. Gaaffii yoo qabaattan barsiisaa keessan gaafadhaa.
error-too-many-tries = Yaaliin garmalee baay'ateera. Xiqqoo eegaa. Achiin booda irra deebi'aa yaalaa.

## Practice

practice-band = Dura shaakalaa. Deebiin kun hin ergamu.

## Question

choose-one = Deebii tokko filadhaa.
choose-several = Deebii tokkoo ol filachuu dandeessu.
choose-up-to = { $max ->
    [one] Deebii { $max } filachuu dandeessu.
   *[other] Deebiiwwan hanga { $max } filachuu dandeessu.
}
choose-up-to-2 = Deebiiwwan hanga lamaa filachuu dandeessu.
choose-up-to-3 = Deebiiwwan hanga sadii filachuu dandeessu.
choose-up-to-4 = Deebiiwwan hanga afurii filachuu dandeessu.
chosen-count = { $max } keessaa { $chosen } filattaniittu.
sensitive-note = Gaaffii kana irra darbuu dandeessu.
error-nothing-chosen = Deebii tokko filadhaa. “Irra darbaa” tuquus dandeessu.
error-too-many = { $max ->
    [one] Deebii { $max } filachuu dandeessu. Dura deebii tokko haqaa.
   *[other] Deebiiwwan hanga { $max } filachuu dandeessu. Dura deebii tokko haqaa.
}
error-too-many-spoken = Deebii garmalee baay'ee filattaniittu. Dura deebii tokko haqaa.
error-not-together = Deebiiwwan filattan walii wajjin hin deeman. Tokko yookaan isaa ol haqaa.
error-two-for-one = Asitti deebii tokko qofa filachuu dandeessu. Deebii caalaatti isiniif ta'u filadhaa.
error-unknown-option = Deebii kana hin beeknu. Deebiiwwan fuula kana irra jiran keessaa tokko filadhaa.

## Look over and send

review-title = Deebiiwwan keessan ilaalaa
review-intro = Deebiiwwan keessan kunooti. Jijjiiruu dandeessu. Yommuu xumurtan “Ergaa” tuqaa.
not-answered = Deebiin hin kennamne
send = Ergaa
send-anonymous = Maqaa malee deebii kennitu. Deebiiwwan kun kan keessan ta'uu namni arguu danda'u hin jiru.
error-send-failed = Amma deebiiwwan kuusuu hin dandeenye. Bilbila yookaan kompiitara irratti eegaa jiru. Yommuu danda'amu ni ergamu. Irra deebitanii “Ergaa” tuquus dandeessu.

## Thanks

thanks-title = Galatoomaa
thanks-sent = Deebiiwwan keessan ergamaniiru. Kan keessan ta'uu namni arguu danda'u hin jiru.
thanks-next-person = Nama itti aanu
demo-thanks-title = Galatoomaa
demo-thanks-body = Kun yaalii ture. Homtuu hin kuufamne. Homtuu hin ergamne.
leave-title = Maaloo amma deebii hin kenninaa
leave-body = Amma barnoota irraa eeyyama fudhattaniittu. Warra amma barnoota irra jiran qofatu deebii kenna. Homtuu hin kuufamne.

## Going on, or a new person

resume-title = Itti fufuu barbaadduu? Moo isin nama haaraadha?
resume-body = Namni tokko asitti deebii kennuu jalqabeera. Yoo “Nama haaraa” filattan, deebiiwwan sun ni badu.
resume-go-on = Itti fufaa
resume-new-person = Nama haaraa

## Closed

closed-title = Qorannoon cufameera
closed-before = { $date } irraa eegalee deebii kennuu dandeessu.
closed-before-spoken = Qorannoon ammallee hin jalqabne. Yoom deebii kennuu akka dandeessan barsiisaa keessan gaafadhaa.
closed-after = Qorannoon xumurameera. Isin warri deebii kennitan hundi galatoomaa.
closed-collection = Komuniin keessan qorannoo kana xumureera. Amma deebii kennuu hin dandeessan.
closed-demo-link = Yaalii kana ilaalaa

## The draft on the device

draft-too-old = Erga jalqabdanii sa'aatii sadii ol ta'eera. Homtuu hin ergamne. Irra deebi'aa jalqabuu qabdu.
draft-broken = Deebiiwwan bilbila yookaan kompiitara irra turan dubbisuu hin dandeenye. Irra deebi'aa jalqabuu qabdu.

## Waiting for the network

waiting-network = Amma interneetiin hin jiru. Asitti eegaa. Fuulli kun ofumaan itti fufa.
waiting-will-send = Deebiiwwan interneetii eegaa jiran jiru. Ofumaan ergamu.
waiting-kept = Deebiiwwan bilbila yookaan kompiitara irra jiru. Yommuu interneetiin jiraatu ni ergamu.
waiting-count = Namoota deebiin isaanii interneetii eegaa jiru: { $count }
waiting-sent = Amma deebiiwwan ergamaniiru.
waiting-refused = Deebiiwwan eegaa turan fudhachuu hin dandeenye. Tarii qorannoon cufamee ta'uu danda'a. Barsiisaa keessan gaafadhaa.
waiting-next-person = Nama itti aanu

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, akka yeroo Noorweetti { $time }
maintenance-ahead = Marsariitiin kun { $from } irraa hanga { $until } cufaadha. Yeroo sana marsariitii kana irratti hojjenna. Sana dura yookaan sana booda deebii kennuu dandeessu.
maintenance-ahead-spoken = Dhiyootti marsariitiin kun yeroo gabaabaaf ni cufama. Yoom deebii kennuu akka dandeessan barsiisaa keessan gaafadhaa.

## Help

help-title = Gargaarsa
help-1 = Fuula hunda irratti gaaffii tokko argattu.
help-2 = Deebii caalaatti isiniif ta'u tuqaa.
help-3 = Fuulduratti darbuuf “Itti aanu” tuqaa.
help-4 = Gaaffii sana deebisuu yoo hin barbaanne “Irra darbaa” tuqaa.
help-5 = Gaaffii kanaan duraa arguuf “Duubatti” tuqaa.
help-6 = Afaan jijjiiruuf “Afaan” tuqaa. Deebiiwwan keessan hin badan.
help-7 = Dhuma irratti deebiiwwan keessan hunda argitu. Osoo hin ergin dura jijjiiruu dandeessu.
help-8 = Barsiisaan keessan isin gargaaruu danda'u. Barsiisaan keessan iddoo keessan deebii kennuu hin qaban.
help-listen-1 = Waan fuula kana irra jiru dhaga'uuf “Dhaga'aa” tuqaa.
help-listen-2 = Sagalee dhaabuuf “Dhaabaa” tuqaa.
help-survey = Waa'ee qorannoo kanaa gaaffii qabduu? Barsiisaa keessan yookaan { $contact } gaafadhaa.
help-survey-spoken = Waa'ee qorannoo kanaa gaaffii qabduu? Barsiisaa keessan gaafadhaa.
help-technical = Marsariitiin kun hin hojjetuu? Asitti himaa: { $contact }.
help-technical-spoken = Marsariitiin kun hin hojjetuu? Barsiisaa keessanitti himaa.

## Invitation: an address of its own that a text message can lead to

invitation-title = Gaaffilee muraasa deebisuu barbaadduu?
invitation-1 = Koorsii afaan Noorwee, koorsii beekumsa hawaasaa yookaan sagantaa seensaa irratti barachaa jirtu.
invitation-2 = Waa'ee barnoota keessanii maal akka yaaddan beekuu barbaanna.
invitation-3 = Nuti IMDi jedhamna. Mootummaa Noorweetiif hojjenna.
invitation-4 = Deebii kennuu fi dhiisuu kan murteessitan isinuma.
invitation-5 = Maqaa malee deebii kennitu. Waan isin deebistan namni beeku hin jiru.
invitation-6 = Afaan keessaniin deebii kennuu dandeessu.
invitation-7 = Gara daqiiqaa 15 fudhata. Yeroo isa caalus fudhachuu dandeessu.
invitation-8 = Koodii yookaan liinkii barsiisaa keessan irraa argattu.
invitation-9 = Amma barnoota irraa eeyyama fudhattaniittuu? Yoos maaloo deebii hin kenninaa.
invitation-listen = Dubbisuu yookaan dhaggeeffachuu dandeessu.

## Guidance: how to answer, below the invitation

guidance-title = Akkasitti deebii kennitu
guidance-1 = Liinkii tuqaa. Poostara qabduu? Kaameraa bilbila keessanii gara koodii QR poostara irra jiruutti qabaa.
guidance-2 = Afaan keessan filadhaa.
guidance-3 = Fuulli kun koodii yoo isin gaafate, koodii barreessaa.
guidance-4 = Dura gaaffii lamaan shaakaltu.
guidance-5 = Achiin booda gaaffiiwwan tokko tokkoon deebistu. Gaaffii irra darbuu dandeessu.
guidance-6 = Dhuma irratti deebiiwwan keessan ilaaltu. “Ergaa” tuqaa.
guidance-7 = Wanti isinitti ulfaatu jiraa? Barsiisaa keessan gaafadhaa.

## Privacy

privacy-title = Eegumsa odeeffannoo keessanii
privacy-1 = Deebiiwwan keessan waan lama wajjin kuufna: komunii keessanii fi afaan asitti fayyadamtan.
privacy-2 = Maqaa keessan hin kuufnu. Teessoo keessan hin kuufnu. Yoom akka deebistan hin kuufnu. Bilbila yookaan kompiitara kamitti akka fayyadamtan hin kuufnu.
privacy-3 = Osoo isin “Ergaa” hin tuqin dura nuti homaa hin kuufnu.
privacy-4 = Yeroo deebii kennitan, deebiiwwan bilbila yookaan kompiitara irra jiru. Faayilii xiqqaa kukii jedhamu keessa jiru. Maqaan isaa { $cookie }. Haala addaatiin qulfeeffameera. Kana jechuun namoonni biraa dubbisuu hin danda'an.
privacy-4-spoken = Yeroo deebii kennitan, deebiiwwan bilbila yookaan kompiitara irra jiru. Faayilii xiqqaa kukii jedhamu keessa jiru. Haala addaatiin qulfeeffameera. Kana jechuun namoonni biraa dubbisuu hin danda'an.
privacy-5 = Marsariitiin kun akka hojjetuuf kukii kana barbaada. Kukiin kun sa'aatii sadiif tajaajila. Yaalii keessatti { $demo-cookie } jedhama. Asitti kukii biraa hin fayyadamnu.
privacy-5-spoken = Marsariitiin kun akka hojjetuuf kukii kana barbaada. Kukiin kun sa'aatii sadiif tajaajila. Asitti kukii biraa hin fayyadamnu.
privacy-6 = Yommuu deebiiwwan ergitan ni qulfeeffamu. Hanga qorannoon komunii keessan keessatti cufamutti qulfeeffamanii turu. Deebiiwwan hunda kan baninu yeroo sana qofa. Yeroo tokkotti, tartiiba malee banna.
privacy-7 = Yommuu ergitan interneetiin hin jiruu? Yoos deebiiwwan bilbila yookaan kompiitara irratti eegu. Achittis qulfeeffamanii turu. Yommuu interneetiin deebi'u ni ergamu.
privacy-8 = Lakkoofsa carraan ba'e tokko ni qabanna. Kanaaf deebiiwwan sanuma yeroo lama hin kuufnu. Lakkoofsichi waan isin deebistan hin agarsiisu. Yommuu qorannoon cufamu isa ni haqna.
privacy-9 = { $threshold ->
    [one] Komuniin bu'aa kan arguu danda'u yoo xiqqaate namni { $threshold } yoo deebii kenne qofa.
   *[other] Komuniin bu'aa kan arguu danda'u yoo xiqqaate namoonni { $threshold } yoo deebii kennan qofa.
}
privacy-9-spoken = Komuniin bu'aa kan arguu danda'u yoo namoonni gahaan deebii kennan qofa.
privacy-10 = Bu'aan kun waan namoonni baay'een walumaa galatti deebisan agarsiisa. Komuniin deebii nama tokkoo gonkumaa hin argu.
privacy-11 = Deebii kennuu fi dhiisuu kan murteessitan isinuma. Erga deebiiwwan ergamanii booda, kan keessan isa kam akka ta'e arguu hin dandeenyu. Kanaaf isiniif jijjiiruu yookaan haquu hin dandeenyu.
privacy-12 = Waa'ee eegumsa odeeffannoo keessanii gaaffii qabduu? Asitti gaafadhaa: { $contact }.
privacy-12-spoken = Waa'ee eegumsa odeeffannoo keessanii gaaffii qabduu? Eenyu akka gaafattan barsiisaan isinitti himuu danda'u.

## Accessibility

accessibility-title = Nama hundaaf mijataa
accessibility-1 = Namni hundi akka deebii kennuu danda'u barbaanna.
accessibility-2 = Biraawzara keessatti barreeffama guddisuu dandeessu.
accessibility-3 = Kiiboordii qofa fayyadamuu dandeessu. Sagantaa iskiriinii dubbisu fayyadamuu dandeessu.
accessibility-4 = Deebiiwwan barreeffamas fakkiis qabu.
accessibility-5 = Boqonnaa fudhachuu dandeessu. Yeroo jalqabdanii kaasee sa'aatii sadii qabdu.
accessibility-6 = Wanti fayyadamuuf isinitti ulfaatu jiraa? Asitti himaa: { $contact }.
accessibility-6-spoken = Wanti fayyadamuuf isinitti ulfaatu jiraa? Barsiisaa keessanitti himaa.

## Problems

problem-not-found-title = Fuula kana hin arganne
problem-not-found-body = Teessoon dogoggora ta'uu danda'a. Gara jalqabaatti deebi'aatii irra deebi'aa yaalaa.
problem-bad-request-title = Wanti nutti ergame nuuf hin galle
problem-bad-request-body = Duubatti deebi'aatii irra deebi'aa yaalaa.
problem-too-large-title = Wanti isin ergitan garmalee guddaadha
problem-too-large-body = Duubatti deebi'aatii irra deebi'aa yaalaa.
problem-too-many-title = Yaaliin garmalee baay'ateera
problem-too-many-body = Xiqqoo eegaa. Achiin booda irra deebi'aa yaalaa.
problem-server-title = Gama keenyaan rakkootu jira
problem-server-body = Isin dogoggora hin hojjenne. Xiqqoo eegaa. Achiin booda irra deebi'aa yaalaa.
problem-cross-site-title = Kun marsariitii biraa irraa dhufe
problem-cross-site-body = Nageenyaaf jecha hin fudhannu. Gara jalqabaatti deebi'aatii asitti deebii kennaa.
problem-home = Gara jalqabaatti deebi'aa
