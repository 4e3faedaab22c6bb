### Everything that a participant meets except the questions, in Swahili. Translated from nb.

## Frame

app-name = Samsvar
sender = Kutoka IMDi
skip-to-content = Nenda kwenye maandishi
back = Rudi
next = Mbele
skip = Ruka
help = Msaada
language = Lugha
listen = Sikiliza
stop = Simamisha
again = Rudia
slower = Polepole zaidi
normal-speed = Kawaida
sound = Sauti
turn-sound-on = Washa sauti
turn-sound-off = Zima sauti
sound-failed = Sauti haifanyi kazi. Jaribu tena.
try-again = Jaribu tena
change = Badilisha
progress-label = Maswali uliyomaliza: { $done } kati ya { $of }
demo-band = Ya kujaribu tu: Hakuna kinachohifadhiwa
error-summary = Kuna kitu cha kurekebisha hapa
privacy-link = Kulinda taarifa zako
accessibility-link = Rahisi kwa wote

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Januari { $year }
date-2 = { $day } Februari { $year }
date-3 = { $day } Machi { $year }
date-4 = { $day } Aprili { $year }
date-5 = { $day } Mei { $year }
date-6 = { $day } Juni { $year }
date-7 = { $day } Julai { $year }
date-8 = { $day } Agosti { $year }
date-9 = { $day } Septemba { $year }
date-10 = { $day } Oktoba { $year }
date-11 = { $day } Novemba { $year }
date-12 = { $day } Desemba { $year }

## Language chooser

chooser-title = Chagua lugha
chooser-unknown-code = Hatujui namba ya kuingia iliyo kwenye kiungo. Chagua lugha. Kisha unaweza kuandika namba ya kuingia mwenyewe.

## Welcome

welcome-title = Karibu
welcome-what = IMDi inafanya kazi kwa ajili ya serikali ya Norwe. Tunakuuliza unaonaje mafunzo yako. Tunatumia majibu ili kuboresha mafunzo.
welcome-anonymous = Unajibu bila kutaja jina. Hakuna mtu atakayejua wewe umejibu nini.
welcome-voluntary = Wewe mwenyewe unaamua kama unataka kujibu. Unaweza kuacha wakati wowote.
welcome-time = Inachukua kama dakika 15. Unaweza kutumia muda mrefu zaidi.
welcome-how = Unapata swali moja kwa wakati mmoja. Unaweza kuruka maswali. Unaweza kurudi nyuma.
start = Anza
demo-welcome = Hii ni ya kujaribu tu. Hapa unaweza kujaribu. Hakuna kinachohifadhiwa.

## Sound check

sound-title = Unataka kusikiliza?
sound-intro = Tunaweza kukusomea kila kitu kwa sauti.
sound-headphones = Je, kuna watu wengine chumbani? Tumia hedfoni au spika za masikioni.
sound-try = Bonyeza “Sikiliza”. Je, unasikia sauti?
sound-sample = Habari. Hii ni sauti inayokusomea.
sound-hear = Ninasikia sauti
sound-hear-not = Sisikii kitu
sound-help-1 = Ongeza sauti.
sound-help-2 = Labda sauti imezimwa. Iwashe.
sound-help-3 = Je, unatumia hedfoni au spika za masikioni? Angalia kama zimeunganishwa.
sound-help-4 = Je, bado husikii kitu? Muulize mwalimu.
sound-with = Kwa sauti
sound-without = Bila sauti

## Code

code-title = Andika namba ya kuingia
code-hint = Namba ya kuingia ina tarakimu kumi. Imeandikwa kwenye bango. Unaweza pia kuipata kwa mwalimu.
demo-code-hint = Hii ni ya kujaribu tu. Hapa unaweza kuandika namba ya kuingia { $code }.
demo-code-hint-spoken = Hii ni ya kujaribu tu. Namba ya kuingia unayoweza kuandika iko kwenye ukurasa.
code-label = Namba ya kuingia
code-next = Endelea
error-code-empty = Andika namba ya kuingia. Ina tarakimu kumi.
error-code-length = Namba ya kuingia lazima iwe na tarakimu kumi. Iangalie tena.
error-code-not-digits = Namba ya kuingia ina tarakimu tu. Ondoa vitu vingine vyote.
error-code-mistyped = Tarakimu moja ina kosa. Angalia namba ya kuingia tena.
error-code-unknown = Hatujui namba hii. Muulize mwalimu wako.
error-code-closed = Manispaa yako imemaliza utafiti wa maoni. Sasa huwezi kujibu. Muulize mwalimu kama una swali.
error-too-many-tries = Majaribio yamekuwa mengi mno. Subiri kidogo. Kisha jaribu tena.

## Practice

practice-band = Kwanza fanya mazoezi. Jibu hili halitumwi.

## Question

choose-one = Chagua jibu moja.
choose-several = Unaweza kuchagua majibu kadhaa.
choose-up-to = { $max ->
    [one] Unaweza kuchagua jibu { $max }.
   *[other] Unaweza kuchagua hadi majibu { $max }.
}
choose-up-to-2 = Unaweza kuchagua hadi majibu mawili.
choose-up-to-3 = Unaweza kuchagua hadi majibu matatu.
choose-up-to-4 = Unaweza kuchagua hadi majibu manne.
chosen-count = Umechagua { $chosen } kati ya { $max }.
sensitive-note = Unaweza kuruka swali hili.
error-nothing-chosen = Chagua jibu. Unaweza pia kubonyeza “Ruka”.
error-too-many = { $max ->
    [one] Unaweza kuchagua jibu { $max }. Ondoa jibu moja kwanza.
   *[other] Unaweza kuchagua hadi majibu { $max }. Ondoa jibu moja kwanza.
}
error-too-many-spoken = Umechagua majibu mengi mno. Ondoa jibu moja kwanza.
error-not-together = Majibu uliyochagua hayaendi pamoja. Ondoa jibu moja au zaidi.
error-two-for-one = Hapa unaweza kuchagua jibu moja tu. Chagua jibu linalofaa zaidi.
error-unknown-option = Hatujui jibu hili. Chagua jibu moja lililo kwenye ukurasa huu.

## Look over and send

review-title = Angalia majibu yako
review-intro = Haya ni majibu yako. Unaweza kuyabadilisha. Bonyeza “Tuma” ukimaliza.
not-answered = Halijajibiwa
send = Tuma
send-anonymous = Unajibu bila kutaja jina. Hakuna mtu anayeweza kuona kwamba majibu ni yako.
error-send-failed = Hatuwezi kuhifadhi majibu sasa hivi. Yanasubiri kwenye simu au kompyuta. Yatatumwa itakapowezekana. Unaweza pia kubonyeza “Tuma” tena.

## Thanks

thanks-title = Asante
thanks-sent = Majibu yako yametumwa. Hakuna mtu anayeweza kuona kwamba ni yako.
thanks-next-person = Mtu anayefuata
demo-thanks-title = Asante
demo-thanks-body = Hii ilikuwa ya kujaribu tu. Hakuna kilichohifadhiwa. Hakuna kilichotumwa.
leave-title = Tafadhali usijibu kwa sasa
leave-body = Sasa una ruhusa ya kutokuwepo kwenye mafunzo. Wanaopaswa kujibu ni wale tu wanaopata mafunzo sasa. Hakuna kilichohifadhiwa.

## Going on, or a new person

resume-title = Unataka kuendelea, au wewe ni mtu mpya?
resume-body = Kuna mtu ameanza kujibu hapa. Ukichagua “Mtu mpya”, majibu hayo yatafutwa.
resume-go-on = Endelea
resume-new-person = Mtu mpya

## Closed

closed-title = Utafiti wa maoni umefungwa
closed-before = Unaweza kujibu kuanzia tarehe { $date }.
closed-before-spoken = Utafiti wa maoni bado haujaanza. Muulize mwalimu ni lini unaweza kujibu.
closed-after = Utafiti wa maoni umekwisha. Asanteni nyote mliojibu.
closed-collection = Manispaa yako imemaliza utafiti wa maoni. Sasa huwezi kujibu.
closed-demo-link = Fungua ukurasa wa kujaribu

## The draft on the device

draft-too-old = Zaidi ya saa tatu zimepita tangu uanze. Hakuna kilichotumwa. Lazima uanze upya.
draft-broken = Hatuwezi kusoma majibu yaliyokuwa kwenye simu au kompyuta. Lazima uanze upya.

## Waiting for the network

waiting-network = Sasa hakuna mtandao. Subiri hapa. Ukurasa utaendelea wenyewe.
waiting-will-send = Kuna majibu yanayosubiri mtandao. Yatatumwa yenyewe.
waiting-kept = Majibu yanakaa kwenye simu au kompyuta. Yatatumwa mtandao ukipatikana.
waiting-count = Watu ambao majibu yao yanasubiri mtandao: { $count }
waiting-sent = Sasa majibu yametumwa.
waiting-refused = Hatukuweza kupokea majibu yaliyokuwa yanasubiri. Labda utafiti wa maoni umefungwa. Muulize mwalimu.
waiting-next-person = Mtu anayefuata

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, { $time } (muda wa Norwe)
maintenance-ahead = Tovuti itafungwa kuanzia tarehe { $from } hadi tarehe { $until }. Wakati huo tutaifanyia kazi. Unaweza kujibu kabla au baadaye.
maintenance-ahead-spoken = Hivi karibuni tovuti itafungwa kwa muda. Muulize mwalimu ni lini unaweza kujibu.

## Help

help-title = Msaada
help-1 = Unapata swali moja kwenye kila ukurasa.
help-2 = Bonyeza jibu linalokufaa zaidi.
help-3 = Bonyeza “Mbele” ili kuendelea.
help-4 = Bonyeza “Ruka” kama hutaki kujibu swali.
help-5 = Bonyeza “Rudi” ili kuona swali lililopita.
help-6 = Bonyeza “Lugha” ili kubadilisha lugha. Majibu yako hayapotei.
help-7 = Mwishoni utaona majibu yako yote. Unaweza kuyabadilisha kabla ya kutuma.
help-8 = Mwalimu anaweza kukusaidia. Mwalimu hapaswi kujibu badala yako.
help-listen-1 = Bonyeza “Sikiliza” ili kusikia kilichoandikwa kwenye ukurasa.
help-listen-2 = Bonyeza “Simamisha” ili kusimamisha sauti.
help-survey = Je, una maswali kuhusu utafiti wa maoni? Muulize mwalimu au { $contact }.
help-survey-spoken = Je, una maswali kuhusu utafiti wa maoni? Muulize mwalimu.
help-technical = Je, tovuti haifanyi kazi? Wasiliana na { $contact }.
help-technical-spoken = Je, tovuti haifanyi kazi? Mwambie mwalimu.

## Invitation: an address of its own that a text message can lead to

invitation-title = Je, unataka kujibu maswali machache?
invitation-1 = Unasoma kozi ya Kinorwe au kozi ya maarifa ya jamii, au uko kwenye programu ya utangulizi.
invitation-2 = Tunataka kujua unaonaje mafunzo yako.
invitation-3 = Sisi ni IMDi. Tunafanya kazi kwa ajili ya serikali ya Norwe.
invitation-4 = Wewe mwenyewe unaamua kama unataka kujibu.
invitation-5 = Unajibu bila kutaja jina. Hakuna mtu atakayejua wewe umejibu nini.
invitation-6 = Unaweza kujibu kwa lugha yako mwenyewe.
invitation-7 = Inachukua kama dakika 15. Unaweza kutumia muda mrefu zaidi.
invitation-8 = Mwalimu wako atakupa namba ya kuingia au kiungo.
invitation-9 = Je, sasa una ruhusa ya kutokuwepo kwenye mafunzo? Basi tafadhali usijibu.
invitation-listen = Unaweza kusoma au kusikiliza.

## Guidance: how to answer, below the invitation

guidance-title = Hivi ndivyo unavyojibu
guidance-1 = Bonyeza kiungo. Je, una bango? Elekeza kamera ya simu kwenye alama ya QR iliyo kwenye bango.
guidance-2 = Chagua lugha yako.
guidance-3 = Andika namba ya kuingia kama ukurasa unaiuliza.
guidance-4 = Kwanza unafanya mazoezi kwa maswali mawili.
guidance-5 = Kisha unajibu swali moja kwa wakati mmoja. Unaweza kuruka maswali.
guidance-6 = Mwishoni unaangalia majibu yako. Bonyeza “Tuma”.
guidance-7 = Je, kuna kitu kigumu? Muulize mwalimu.

## Privacy

privacy-title = Kulinda taarifa zako
privacy-1 = Tunahifadhi majibu yako pamoja na mambo mawili: manispaa yako na lugha unayotumia hapa.
privacy-2 = Hatuhifadhi jina lako. Hatuhifadhi anwani yako. Hatuhifadhi siku wala saa unayojibu. Hatuhifadhi unatumia simu gani au kompyuta gani.
privacy-3 = Hatuhifadhi kitu chochote kwetu kabla hujabonyeza “Tuma”.
privacy-4 = Wakati unajibu, majibu yanakaa kwenye simu au kompyuta. Yamo ndani ya faili dogo linaloitwa kidakuzi. Jina lake ni { $cookie }. Limefungwa kwa ufunguo wa pekee. Maana yake ni kwamba watu wengine hawawezi kulisoma.
privacy-4-spoken = Wakati unajibu, majibu yanakaa kwenye simu au kompyuta. Yamo ndani ya faili dogo linaloitwa kidakuzi. Limefungwa kwa ufunguo wa pekee. Maana yake ni kwamba watu wengine hawawezi kulisoma.
privacy-5 = Tovuti inahitaji kidakuzi hiki ili ifanye kazi. Kinadumu kwa saa tatu. Ukiwa unajaribu tu, kinaitwa { $demo-cookie }. Hatutumii vidakuzi vingine hapa.
privacy-5-spoken = Tovuti inahitaji kidakuzi hiki ili ifanye kazi. Kinadumu kwa saa tatu. Hatutumii vidakuzi vingine hapa.
privacy-6 = Unapotuma majibu, yanafungwa kwa ufunguo. Yanabaki yamefungwa mpaka utafiti wa maoni ufungwe katika manispaa yako. Hapo tu ndipo tunafungua majibu yote kwa pamoja, bila kufuata mpangilio wowote.
privacy-7 = Je, hakuna mtandao unapotuma? Basi majibu yanasubiri kwenye simu au kompyuta. Huko pia yamefungwa kwa ufunguo. Yanatumwa mtandao ukirudi.
privacy-8 = Tunatunza namba moja iliyochaguliwa bila mpangilio. Hivyo hatuhifadhi majibu yale yale mara mbili. Namba hiyo haionyeshi umejibu nini. Tunaifuta utafiti wa maoni ukifungwa.
privacy-9 = { $threshold ->
    [one] Manispaa inaona matokeo tu ikiwa angalau mtu { $threshold } amejibu.
   *[other] Manispaa inaona matokeo tu ikiwa angalau watu { $threshold } wamejibu.
}
privacy-9-spoken = Manispaa inaona matokeo tu ikiwa watu wa kutosha wamejibu.
privacy-10 = Matokeo yanaonyesha majibu ya watu wengi kwa pamoja. Manispaa haioni kamwe majibu ya mtu mmoja.
privacy-11 = Wewe mwenyewe unaamua kama unataka kujibu. Majibu yakishatumwa, hatuwezi kujua majibu yako ni yapi. Kwa hiyo hatuwezi kuyabadilisha au kuyafuta kwa ajili yako.
privacy-12 = Je, una maswali kuhusu kulinda taarifa zako? Uliza { $contact }.
privacy-12-spoken = Je, una maswali kuhusu kulinda taarifa zako? Mwalimu anaweza kukuambia umuulize nani.

## Accessibility

accessibility-title = Rahisi kwa wote
accessibility-1 = Tunataka watu wote waweze kujibu.
accessibility-2 = Unaweza kukuza maandishi kwenye kivinjari.
accessibility-3 = Unaweza kutumia kibodi peke yake. Unaweza kutumia programu ya kusoma skrini.
accessibility-4 = Majibu yana maandishi na michoro.
accessibility-5 = Unaweza kupumzika. Una saa tatu tangu unapoanza.
accessibility-6 = Je, kuna kitu kigumu kutumia? Wasiliana na { $contact }.
accessibility-6-spoken = Je, kuna kitu kigumu kutumia? Mwambie mwalimu.

## Problems

problem-not-found-title = Hatuoni ukurasa huu
problem-not-found-body = Labda anwani ina kosa. Nenda mwanzo na ujaribu tena.
problem-bad-request-title = Hatuelewi tulichopokea
problem-bad-request-body = Rudi nyuma na ujaribu tena.
problem-too-large-title = Ulichotuma ni kikubwa mno
problem-too-large-body = Rudi nyuma na ujaribu tena.
problem-too-many-title = Majaribio yamekuwa mengi mno
problem-too-many-body = Subiri kidogo. Kisha jaribu tena.
problem-server-title = Kuna tatizo upande wetu
problem-server-body = Hujafanya kosa lolote. Subiri kidogo. Kisha jaribu tena.
problem-cross-site-title = Hii ilitoka kwenye tovuti nyingine
problem-cross-site-body = Kwa ajili ya usalama, hatuipokei. Nenda mwanzo na ujibu hapa.
problem-home = Nenda mwanzo
