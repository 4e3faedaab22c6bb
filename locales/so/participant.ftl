### Everything that a participant meets except the questions, in Somali. Translated from nb.

## Frame

app-name = Samsvar
sender = Waxaa soo diray IMDi
skip-to-content = U gudub qoraalka
back = Dib u noqo
next = Xiga
skip = Ka bood
help = Caawimo
language = Luqadda
listen = Dhegayso
stop = Jooji
again = Mar kale
slower = Si tartiib ah
normal-speed = Si caadi ah
sound = Codka
turn-sound-on = Codka shid
turn-sound-off = Codka dami
sound-failed = Codka ma daari karno. Mar kale isku day.
try-again = Ku celi
change = Beddel
progress-label = Su'aalaha aad dhammaysay: { $done } oo ka mid ah { $of }
demo-band = Tijaabo: Waxba lama kaydinayo
error-summary = Halkan wax baa sixid u baahan
privacy-link = Ilaalinta xogtaada
accessibility-link = Qof walba u fudud

## Dates in words. The number in the id is the month. $day: 1 to 31. $year: four digits.

date-1 = { $day } Janaayo { $year }
date-2 = { $day } Febraayo { $year }
date-3 = { $day } Maarso { $year }
date-4 = { $day } Abriil { $year }
date-5 = { $day } Maajo { $year }
date-6 = { $day } Juun { $year }
date-7 = { $day } Luulyo { $year }
date-8 = { $day } Agoosto { $year }
date-9 = { $day } Sebtembar { $year }
date-10 = { $day } Oktoobar { $year }
date-11 = { $day } Nofembar { $year }
date-12 = { $day } Disembar { $year }

## Language chooser

chooser-title = Dooro luqadda
chooser-unknown-code = Ma garanayno koodhka ku jira linkiga. Dooro luqadda. Dabadeed adigu waad qori kartaa koodhka.

## Welcome

welcome-title = Soo dhawoow
welcome-what = IMDi waxay u shaqaysaa dowladda Noorwey. Waxaan ku weydiinaynaa fikradda aad ka qabto waxbarashadaada. Jawaabaha waxaan u isticmaalnaa si aan waxbarashada u wanaajinno.
welcome-anonymous = Magac la'aan baad ku jawaabaysaa. Qofna ma ogaanayo wixii aad adigu ku jawaabtay.
welcome-voluntary = Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Waad joojin kartaa mar kasta oo aad rabto.
welcome-time = Waxay qaadanaysaa qiyaastii 15 daqiiqo. Waad qaadan kartaa wakhti ka badan.
welcome-how = Markiiba hal su'aal ayaa kuu imanaysa. Waad ka boodi kartaa su'aalaha. Dib baad u noqon kartaa.
start = Bilow
demo-welcome = Tani waa tijaabo. Halkan waad isku dayi kartaa. Waxba lama kaydinayo.

## Sound check

sound-title = Ma rabtaa inaad dhegaysato?
sound-intro = Wax walba cod ayaan kuugu akhrin karnaa.
sound-headphones = Ma dad kale ayaa qolka jooga? Isticmaal samaacadaha dhegaha.
sound-try = Riix “Dhegayso”. Codka ma maqlaysaa?
sound-sample = Salaan. Kani waa codka wax kuu akhrinaya.
sound-hear = Codka waan maqlayaa
sound-hear-not = Waxba ma maqlayo
sound-help-1 = Codka kor u qaad.
sound-help-2 = Waxaa laga yaabaa in codku damman yahay. Shid codka.
sound-help-3 = Ma isticmaalaysaa samaacadaha dhegaha? Hubi inay ku xiran yihiin.
sound-help-4 = Weli waxba ma maqlaysid? Weydii macallinka.
sound-with = Cod leh
sound-without = Cod la'aan

## Code

code-title = Qor koodhka
code-hint = Koodhku wuxuu leeyahay toban tiro. Wuxuu ku qoran yahay warqadda derbiga ku dheggan. Macallinka ayaad sidoo kale ka heli kartaa.
demo-code-hint = Tani waa tijaabo. Halkan waxaad ku qori kartaa koodhkan: { $code }.
demo-code-hint-spoken = Tani waa tijaabo. Koodhka aad qori karto wuxuu ku qoran yahay bogga.
code-label = Koodh
code-next = Sii soco
error-code-empty = Qor koodhka. Wuxuu leeyahay toban tiro.
error-code-length = Koodhku waa inuu lahaado toban tiro. Mar kale eeg koodhka.
error-code-not-digits = Koodhku wuxuu leeyahay tirooyin keliya. Ka tir wax kasta oo kale.
error-code-mistyped = Hal tiro ayaa khaldan. Mar kale eeg koodhka.
error-code-unknown = Ma garanayno koodhkan. Weydii macallinkaaga.
error-code-closed = Degmadaadu way dhammaysay sahanka. Hadda ma jawaabi kartid. Weydii macallinka haddii aad wax su'aal ah qabto.
error-too-many-tries = Waxaa la isku dayay marar ka badan inta la oggol yahay. Wax yar sug. Dabadeed mar kale isku day.

## Practice

practice-band = Marka hore tababaro. Jawaabtan lama dirayo.

## Question

choose-one = Dooro hal jawaab.
choose-several = Waxaad dooran kartaa in ka badan hal jawaab.
choose-up-to = { $max ->
    [one] Waxaad dooran kartaa { $max } jawaab.
   *[other] Waxaad dooran kartaa ilaa { $max } jawaabood.
}
choose-up-to-2 = Waxaad dooran kartaa ilaa laba jawaabood.
choose-up-to-3 = Waxaad dooran kartaa ilaa saddex jawaabood.
choose-up-to-4 = Waxaad dooran kartaa ilaa afar jawaabood.
chosen-count = Waxaad dooratay { $chosen } oo ka mid ah { $max }.
sensitive-note = Su'aashan waad ka boodi kartaa.
error-nothing-chosen = Dooro jawaab. Waxaad sidoo kale riixi kartaa “Ka bood”.
error-too-many = { $max ->
    [one] Waxaad dooran kartaa { $max } jawaab. Marka hore hal jawaab ka saar.
   *[other] Waxaad dooran kartaa ilaa { $max } jawaabood. Marka hore hal jawaab ka saar.
}
error-too-many-spoken = Jawaabaha aad dooratay way ka badan yihiin inta la oggol yahay. Marka hore hal jawaab ka saar.
error-not-together = Jawaabaha aad dooratay isma waafaqsana. Mid ama in ka badan ka saar.
error-two-for-one = Halkan waxaad ka dooran kartaa hal jawaab oo keliya. Dooro jawaabta ugu habboon.
error-unknown-option = Ma garanayno jawaabtan. Dooro mid ka mid ah jawaabaha bogga ku yaalla.

## Look over and send

review-title = Eeg jawaabahaaga
review-intro = Waa kuwan jawaabahaagii. Waad beddeli kartaa. Riix “Dir” markaad dhammayso.
not-answered = Lagama jawaabin
send = Dir
send-anonymous = Magac la'aan baad ku jawaabaysaa. Qofna ma arki karo in jawaabuhu ay kuwaaga yihiin.
error-send-failed = Hadda ma kaydin karno jawaabaha. Waxay ku sugayaan telefoonka ama kombiyuutarka. Waa la diri doonaa marka ay suurtagal noqoto. Waxaad sidoo kale mar kale riixi kartaa “Dir”.

## Thanks

thanks-title = Mahadsanid
thanks-sent = Jawaabahaagii waa la diray. Qofna ma arki karo inay kuwaaga yihiin.
thanks-next-person = Qofka xiga
demo-thanks-title = Mahadsanid
demo-thanks-body = Tani waxay ahayd tijaabo. Waxba lama kaydin. Waxba lama dirin.
leave-title = Hadda lagaama rabo inaad jawaabto
leave-body = Hadda fasax la kuu oggolaaday ayaad waxbarashada kaga maqan tahay. Waxaa jawaabaya oo keliya dadka hadda waxbarashada ku jira. Waxba lama kaydin.

## Going on, or a new person

resume-title = Ma rabtaa inaad sii wadato, mise waxaad tahay qof cusub?
resume-body = Qof ayaa halkan ka bilaabay inuu jawaabo. Haddii aad doorato “Qof cusub”, jawaabahaasi way baaba'ayaan.
resume-go-on = Sii wad
resume-new-person = Qof cusub

## Closed

closed-title = Sahanku waa xiran yahay
closed-before = Waxaad jawaabi kartaa laga bilaabo { $date }.
closed-before-spoken = Sahanku weli ma bilaaban. Weydii macallinka goorta aad jawaabi karto.
closed-after = Sahanku wuu dhammaaday. Waad ku mahadsan tihiin dhammaan dadkii jawaabay.
closed-collection = Degmadaadu way dhammaysay sahanka. Hadda ma jawaabi kartid.
closed-demo-link = Fur tijaabada

## The draft on the device

draft-too-old = Waxaa laga joogaa in ka badan saddex saacadood markii aad bilowday. Waxba lama dirin. Waa inaad mar kale bilowdaa.
draft-broken = Ma akhrin karno jawaabihii ku jiray telefoonka ama kombiyuutarka. Waa inaad mar kale bilowdaa.

## Waiting for the network

waiting-network = Hadda internet ma jiro. Halkan ku sug. Boggu isaga ayaa iskii u sii soconaya.
waiting-will-send = Jawaabo ayaa internet sugaya. Iskood ayay u dirmi doonaan.
waiting-kept = Jawaabuhu waxay ku jiraan telefoonka ama kombiyuutarka. Waa la diri doonaa marka internet la helo.
waiting-count = Dadka jawaabahoodu internet sugayaan: { $count }
waiting-sent = Hadda jawaabihii waa la diray.
waiting-refused = Ma qaadan karin jawaabihii sugayay. Waxaa laga yaabaa in sahanku xiran yahay. Weydii macallinka.
waiting-next-person = Qofka xiga

## Planned maintenance, announced ahead on every page

date-and-time = { $date }, { $time } waqtiga Noorwey
maintenance-ahead = Boggu wuu xiran yahay laga bilaabo { $from } ilaa { $until }. Markaas waan ka shaqaynaynaa bogga. Waxaad jawaabi kartaa ka hor ama ka dib.
maintenance-ahead-spoken = Dhowaan boggu muddo gaaban ayuu xirmi doonaa. Weydii macallinka goorta aad jawaabi karto.

## Help

help-title = Caawimo
help-1 = Bog kasta waxaa ku yaalla hal su'aal.
help-2 = Riix jawaabta sida ugu fiican kuugu habboon.
help-3 = Riix “Xiga” si aad u sii socoto.
help-4 = Riix “Ka bood” haddii aadan rabin inaad su'aasha ka jawaabto.
help-5 = Riix “Dib u noqo” si aad u aragto su'aashii ka horreysay.
help-6 = Riix “Luqadda” si aad luqadda u beddesho. Jawaabahaagu ma lumayaan.
help-7 = Ugu dambayn waxaad arkaysaa dhammaan jawaabahaaga. Waad beddeli kartaa ka hor intaadan dirin.
help-8 = Macallinku wuu ku caawin karaa. Macallinku waa inuusan jawaabta kuu dooran.
help-listen-1 = Riix “Dhegayso” si aad u maqasho waxa bogga ku qoran.
help-listen-2 = Riix “Jooji” si aad codka u joojiso.
help-survey = Su'aal ma ka qabtaa sahanka? Weydii macallinka ama { $contact }.
help-survey-spoken = Su'aal ma ka qabtaa sahanka? Weydii macallinka.
help-technical = Boggu miyuusan shaqaynayn? U sheeg { $contact }.
help-technical-spoken = Boggu miyuusan shaqaynayn? U sheeg macallinka.

## Invitation: an address of its own that a text message can lead to

invitation-title = Ma rabtaa inaad ka jawaabto dhowr su'aalood?
invitation-1 = Waxaad dhigataa koorso af-noorwiiji ah, koorso cilmiga bulshada ah, ama waxaad ku jirtaa barnaamijka hordhaca.
invitation-2 = Waxaan rabnaa inaan ogaanno fikradda aad ka qabto waxbarashadaada.
invitation-3 = Magacayagu waa IMDi. Waxaan u shaqaynaa dowladda Noorwey.
invitation-4 = Adiga ayaa go'aansanaya inaad jawaabto iyo in kale.
invitation-5 = Magac la'aan baad ku jawaabaysaa. Qofna ma ogaanayo wixii aad adigu ku jawaabtay.
invitation-6 = Waxaad ku jawaabi kartaa luqaddaada.
invitation-7 = Waxay qaadanaysaa qiyaastii 15 daqiiqo. Waad qaadan kartaa wakhti ka badan.
invitation-8 = Macallinkaaga ayaad ka helaysaa koodh ama linki.
invitation-9 = Hadda fasax la kuu oggolaaday ma kaga maqan tahay waxbarashada? Markaas lagaama rabo inaad jawaabto.
invitation-listen = Waad akhrin kartaa ama waad dhegaysan kartaa.

## Guidance: how to answer, below the invitation

guidance-title = Sidan ayaad u jawaabaysaa
guidance-1 = Riix linkiga. Ma haysataa warqadda derbiga ku dheggan? Kamaradda telefoonka ku jeedi koodhka QR ee warqadda ku yaalla.
guidance-2 = Dooro luqaddaada.
guidance-3 = Qor koodhka haddii boggu ku weydiiyo.
guidance-4 = Marka hore laba su'aalood ayaad ku tababaranaysaa.
guidance-5 = Dabadeed markiiba hal su'aal ayaad ka jawaabaysaa. Waad ka boodi kartaa su'aalaha.
guidance-6 = Ugu dambayn waxaad eegaysaa jawaabahaaga. Riix “Dir”.
guidance-7 = Wax ma kugu adag yihiin? Weydii macallinka.

## Privacy

privacy-title = Ilaalinta xogtaada
privacy-1 = Jawaabahaaga waxaan la kaydinnaa laba shay: degmadaada iyo luqadda aad halkan ku isticmaasho.
privacy-2 = Ma kaydinno magacaaga. Ma kaydinno cinwaankaaga. Ma kaydinno goorta aad jawaabto. Ma kaydinno telefoonka ama kombiyuutarka aad isticmaasho.
privacy-3 = Annagu waxba ma kaydinno ilaa aad riixdo “Dir”.
privacy-4 = Inta aad jawaabayso, jawaabuhu waxay ku jiraan telefoonka ama kombiyuutarka. Waxay ku jiraan fayl yar oo kuki ah. Magaciisu waa { $cookie }. Si gaar ah ayaa loo qufulay. Taas macnaheedu waa in dad kale aysan akhrin karin.
privacy-4-spoken = Inta aad jawaabayso, jawaabuhu waxay ku jiraan telefoonka ama kombiyuutarka. Waxay ku jiraan fayl yar oo kuki ah. Si gaar ah ayaa loo qufulay. Taas macnaheedu waa in dad kale aysan akhrin karin.
privacy-5 = Boggu wuxuu u baahan yahay kukigan si uu u shaqeeyo. Kukigu wuxuu shaqeeyaa saddex saacadood. Tijaabada dhexdeeda waxaa la yiraahdaa { $demo-cookie }. Halkan kuma isticmaalno kuki kale.
privacy-5-spoken = Boggu wuxuu u baahan yahay kukigan si uu u shaqeeyo. Kukigu wuxuu shaqeeyaa saddex saacadood. Halkan kuma isticmaalno kuki kale.
privacy-6 = Markaad jawaabaha dirto, waa la qufulaa. Way qufulan yihiin ilaa sahanka laga xiro degmadaada. Markaas uun baan furnaa dhammaan jawaabaha. Hal mar ayaan wada furnaa, kala horrayn la'aan.
privacy-7 = Internet ma jiro markaad dirayso? Markaas jawaabuhu waxay ku sugayaan telefoonka ama kombiyuutarka. Halkaasna way ku qufulan yihiin. Waa la dirayaa marka internetku soo noqdo.
privacy-8 = Waxaan haynaa tiro nasiib ku timid. Sidaas darteed isla jawaabaha laba jeer ma kaydinno. Tiradu ma muujinayso wixii aad ku jawaabtay. Waan tirtirnaa marka sahanku xirmo.
privacy-9 = { $threshold ->
    [one] Degmadu waxay natiijada arki kartaa oo keliya marka ugu yaraan { $threshold } qof jawaabo.
   *[other] Degmadu waxay natiijada arki kartaa oo keliya marka ugu yaraan { $threshold } qof ay jawaabaan.
}
privacy-9-spoken = Degmadu waxay natiijada arki kartaa oo keliya marka dad ku filan ay jawaabaan.
privacy-10 = Natiijadu waxay muujinaysaa waxa dad badan ay isku jir ugu jawaabeen. Degmadu weligeed ma arkayso jawaabaha hal qof.
privacy-11 = Adiga ayaa go'aansanaya inaad jawaabto iyo in kale. Marka jawaabaha la diro, ma garan karno kuwa adigu aad leedahay. Sidaas darteed kuuma beddeli karno, kuumana tirtiri karno.
privacy-12 = Su'aal ma ka qabtaa ilaalinta xogtaada? Weydii { $contact }.
privacy-12-spoken = Su'aal ma ka qabtaa ilaalinta xogtaada? Macallinka ayaa kuu sheegi kara qofka aad weydiin karto.

## Accessibility

accessibility-title = Qof walba u fudud
accessibility-1 = Waxaan rabnaa in qof walba uu jawaabi karo.
accessibility-2 = Waxaad qoraalka ku weynayn kartaa barowsarka dhexdiisa.
accessibility-3 = Waxaad isticmaali kartaa kiiboodhka oo keliya. Waxaad isticmaali kartaa barnaamijka shaashadda akhriya.
accessibility-4 = Jawaabuhu waxay leeyihiin qoraal iyo sawir labadaba.
accessibility-5 = Waad nasan kartaa. Waxaad haysataa saddex saacadood laga bilaabo markaad bilowdo.
accessibility-6 = Ma jiraa wax isticmaalkiisu adag yahay? U sheeg { $contact }.
accessibility-6-spoken = Ma jiraa wax isticmaalkiisu adag yahay? U sheeg macallinka.

## Problems

problem-not-found-title = Bogga waan heli weynay
problem-not-found-body = Cinwaanku wuu khaldanaan karaa. Ku noqo bilowga oo mar kale isku day.
problem-bad-request-title = Ma aannaan fahmin wixii naloo soo diray
problem-bad-request-body = Dib u noqo oo mar kale isku day.
problem-too-large-title = Waxa aad dirtay wuu ka weyn yahay inta aan qaadi karno
problem-too-large-body = Dib u noqo oo mar kale isku day.
problem-too-many-title = Waxaa la isku dayay marar ka badan inta la oggol yahay
problem-too-many-body = Wax yar sug. Dabadeed mar kale isku day.
problem-server-title = Xaggayaga ayaa wax ka khaldan yihiin
problem-server-body = Adigu wax khalad ah ma samayn. Wax yar sug. Dabadeed mar kale isku day.
problem-cross-site-title = Tani waxay ka timid bog kale
problem-cross-site-body = Ammaanka dartiis ma aqbalno. Ku noqo bilowga oo halkan ka jawaab.
problem-home = Ku noqo bilowga
