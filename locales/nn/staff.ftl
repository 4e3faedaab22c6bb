### The pages of contacts in the municipalities, of analysts and of administrators, in nynorsk.
### Translated from nb. Frame, dates and problems come from participant.ftl.

## Frame

staff-app-name = Samsvar for kommunar og IMDi
staff-home = Til framsida
sign-out = Logg ut
sign-out-everywhere = Logg ut overalt
signed-out-title = Du er logga ut
signed-out-body = Du kan lukke sida. Bruk ei ny lenke når du vil logge inn igjen.
role-contact = Kontaktperson
role-analyst = Analytikar
role-administrator = Administrator

## Signing in by a link

sign-in-title = Logg inn
sign-in-body = Trykk på knappen for å logge inn. Lenka verkar berre éin gong.
sign-in-demo-body = Trykk på knappen for å logge inn. Dette er ein demo, og lenka kan brukast fleire gonger.
sign-in-button = Logg inn
sign-in-link-used-title = Lenka er brukt
sign-in-link-used-body = Kvar lenke verkar berre éin gong. Be om ei ny lenke for å logge inn.
sign-in-link-old-title = Lenka er for gammal
sign-in-link-old-body = Lenka gjeld berre ei kort tid. Be om ei ny lenke for å logge inn.
sign-in-link-unknown-title = Vi kjenner ikkje lenka
sign-in-link-unknown-body = Sjå om heile lenka kom med då du opna henne. Be elles om ei ny lenke.
sign-in-needed-title = Du må logge inn
sign-in-needed-body = Opne lenka du har fått på e-post. Er ho brukt eller for gammal, kan du be om ei ny.
ask-link-title = Logg inn
ask-link-body = Skriv e-postadressa di. Er ho registrert, får du ei lenkje du kan logge inn med.
ask-link-email = E-postadresse
ask-link-send = Send meg ei lenkje
ask-link-sent-title = Sjå i e-posten din
ask-link-sent-body = Er adressa registrert, har du ei lenkje der om nokre minutt. Ho verkar i 15 minutt. Sjå også i mappa for søppelpost.
form-faults = Noko må rettast
error-email-empty = Skriv e-postadressa.
error-email-letters = Adressa har teikn som ikkje kan stå i ei e-postadresse her. Skriv ho med bokstavane a til z, siffer og vanlege teikn.
error-email-malformed = Skriv heile adressa, til dømes namn@kommune.no.
no-access-title = Du har ikkje tilgang til denne sida
no-access-body = Logg inn med ei rolle som har tilgang, eller gå til framsida.

## A wave's states and dates

wave-name = Brukarundersøkinga { $wave }
wave-state-planned = Ikkje opna
wave-state-open = Open no
wave-state-closed = Stengd. Resultata er ikkje klare.
wave-state-released = Stengd. Resultata er klare.
wave-dates = Open frå { $opens } til og med { $closes }
wave-results-until = Resultata kan lesast til og med { $date }

## The contact's first page

home-title = Brukarundersøkinga i { $municipality }
home-intro = Her ser du rundane i undersøkinga og kan lese resultata frå kommunen din.
home-county = Fylke: { $county }
home-waves = Rundar
home-no-waves = Det er ingen rundar å vise enno.
home-results-link = Les resultata
home-results-after-closing = Resultata kjem når undersøkinga er stengd.
answered-fewer-than = Færre enn { $threshold } har svart
answered-band = Mellom { $from } og { $to } har svart

## Results

results-title = Resultat for { $municipality }, { $wave }
results-running-head = { $municipality } · { $wave } · Frigitt { $date }
results-closed-early = Opna { $opens } og avslutta før tida
results-released-on = Resultata blei frigitte { $date }.
results-caution = Alle deltakarane blei spurde, men ikkje alle svarte. Dei som ikkje svarte, kan meine noko anna.
results-few-answers = Få har svart. Les tala som eit hint.
results-rounded = Tala er runda av, slik at ingen kan kjennast att.
results-nation-later = Resultata gjeld berre denne kommunen. Tal for landet kjem når alle kommunane er ferdige.
results-answered-about = { $n ->
    [one] Om lag { $n } deltakar har svart.
   *[other] Om lag { $n } deltakarar har svart.
}
results-contents = Innhald
results-not-ready-title = Resultata er ikkje klare
results-not-ready-body = Resultata kjem her når IMDi har frigitt dei.
results-ended-title = Resultata blir ikkje viste lenger
results-ended-body = Resultata kunne lesast til og med { $date }.
results-held-title = Resultata blir kontrollerte
results-held-body = IMDi kontrollerer svara før resultata kan visast.
results-followed-title = Tre mål
results-followed-body = IMDi følgjer motivasjon, trivsel og nytte frå runde til runde.
verdict-explained = «Om lag som» tyder at skilnaden er så liten at han kan vere tilfeldig.
m-motivation = Motivasjon
m-wellbeing = Trivsel
m-usefulness = Nytte
verdict-nation-higher = Tydeleg høgare enn i landet: Fleire svarer «{ $answer }».
verdict-nation-same = Om lag som i landet.
verdict-nation-lower = Tydeleg lågare enn i landet: Færre svarer «{ $answer }».
verdict-last-higher = Tydeleg høgare enn sist, i { $wave }.
verdict-last-same = Om lag som sist, i { $wave }.
verdict-last-lower = Tydeleg lågare enn sist, i { $wave }.
verdict-few = Få svar: Les tala som eit hint.
highlights-title = Styrkar og noko å arbeide med
strengths-title = Styrkar
strengths-none = Ingen svar skil seg tydeleg ut som ein styrke.
strength-above = Fleire enn i landet svarer «{ $answer }».
strength-high = Dei aller fleste svarer «{ $answer }».
work-title = Noko å arbeide med
work-none = Ingen svar skil seg tydeleg ut som noko å arbeide med.
work-below = Færre enn i landet svarer «{ $answer }».
work-low = Under halvparten svarer «{ $answer }».
highlights-note = Her står berre det som er for tydeleg til å vere tilfeldig, høgst tre av kvar. Dei tre måla er viste for seg.
whose-nation = Landet
whose-last = { $name }, { $wave }
base-about = { $n ->
    [one] Stilt til om lag { $n } deltakar
   *[other] Stilt til om lag { $n } deltakarar
}
base-row = Fekk spørsmålet, om lag
about = Om lag { $n }
column-option = Svar
percent = { $percent } %
percent-unit = { " %" }
unanswered = Ikkje svart på
nearly-all = Nesten alle, { $percent } % eller meir
few-or-none = Få eller ingen
masked-together-options = Samla: { $options }
cell-together = Blir vist samla
cell-apart = Blir vist kvar for seg
withheld-title = Blir ikkje vist
withheld-explanation = Nokre tal blir ikkje viste. Det kan vere for få som fekk spørsmålet. Det kan også vere at talet ville ha røpt eit anna tal. Slik kan ingen finne ut kva ein person har svart.
sensitive-explanation = Spørsmålet er følsamt. Derfor må fleire ha fått det før vi viser tal.
routed-note = Berre dei som svarte { $options } på «{ $question }», fekk dette spørsmålet.
multiple-note = Deltakarane kunne velje fleire svar. Derfor kan prosentane bli meir enn 100 til saman.
multiple-note-max = Deltakarane kunne velje opp til { $max } svar. Derfor kan prosentane bli meir enn 100 til saman.
finding-option = { $percent } % svarte «{ $option }»
finding-nearly-all = Nesten alle svarte «{ $option }»
show-figures = Vis tala
show-groups = Vis grupper
groups-by = Etter svar på «{ $question }»
column-group = Gruppe
column-figures = Svar
see-above = Sjå måla øvst

## Charts, for those who do not see them

chart-title = Svar på «{ $question }»
chart-description = Stolpediagram over svara på «{ $question }». { $rows }
chart-row = { $whose }: { $parts }.
chart-row-withheld = { $whose }: Blir ikkje vist.
chart-part = { $option } { $percent } %
chart-part-nearly-all = { $option } nesten alle, { $percent } % eller meir
chart-part-few-or-none = { $option } få eller ingen
table-caption = Tal for «{ $question }»

## Too few answers: not one number about the municipality

too-few-title = For få har svart
too-few-1 = For få deltakarar i kommunen har svart i denne runden.
too-few-2 = Derfor viser vi ingen resultat for kommunen.
too-few-3 = Slik kan ingen finne ut kva ein person har svart.
too-few-4 = Svara kan likevel telje med i tal for fylket og landet.
too-few-later = Tal for fylket og landet kjem her når alle kommunane er ferdige.
too-few-next-title = Slik kan fleire svare neste gong
too-few-next-1 = Set av tid på kurset, slik at alle som vil, får svare.
too-few-next-2 = Vis demoen først. Då ser deltakarane kva dei blir spurde om, og på kva språk.
too-few-next-3 = Sei at det er frivillig, og at ingen kan finne ut kva dei har svart.
too-few-next-4 = Minn om undersøkinga så lenge ho er open.
too-few-next-note = I kommunar med få deltakarar kan det bli for få svar også når alle svarer.
instead-county = Tal for { $name }
instead-nation = Tal for landet
instead-county-body = Tala gjeld alle som har svart i fylket, ikkje berre i din kommune.
instead-nation-body = Tala gjeld alle som har svart i landet, ikkje berre i din kommune.

## Analysts and administrators

analyst-title = Analyse
analyst-intro = Her ser du rundane i undersøkinga og kor mange kommunar som har fått resultat.
administrator-title = Administrasjon
administrator-intro = Her ser du rundane i undersøkinga, datoane og kor langt dei er komne.
overview-waves = Rundar
overview-no-waves = Det er ingen rundar enno.
overview-dates-label = Datoar
overview-results-label = Resultat
overview-threshold-label = Terskel
overview-released = { $count ->
    [one] Resultata for { $count } kommune er frigitte
   *[other] Resultata for { $count } kommunar er frigitte
}
overview-none-released = Ingen resultat er frigitte
overview-threshold = Resultat blir viste når minst { $threshold } har svart

## Preview of the participant's screens, for administrators

preview-title = Førehandsvising
preview-intro = Sjå ei side slik deltakaren ser henne, på to språk ved sida av kvarandre. Ingenting her blir lagra eller sendt.
preview-screen = Side
preview-left = Språk til venstre
preview-right = Språk til høgre
preview-show = Vis
preview-link = Sjå sidene på to språk

## Languages and voices, for administrators

voices-link = Sjå språk og stemmer
voices-title = Språk og stemmer
voices-intro = Her ser du kor langt tekst og lyd er komne for kvart språk.
voices-fixed = Det som blir tilbode i ein runde, ligg fast frå runden opnar til han stengjer.
voices-synthetic = Syntetiske stemmer er laga av eit program. Dei er prøver, og menneske skal erstatte dei.
voices-no-folder = Det finst inga lydmappe. Difor blir ingen språk tilbodne med lyd.
voices-language = Språk
voices-texts = Tekst
voices-sound = Lyd
voices-clips = Opptak
voices-minutes = Minutt
voices-clips-of = { $fresh } av { $of }
text-state-none = Manglar
text-state-draft = Utkast
text-state-translated = Omsett
text-state-back-translated = Omsett tilbake
text-state-approved = Godkjend
text-state-stale = { $state }. Utdaterte tekstar: { $count }
standing-no-texts = Ingen tekst å lese
standing-text-only = Berre tekst, med vilje
standing-incomplete = Ikkje ferdig
standing-not-allowed = Ferdig, men med syntetisk stemme som driftsansvarleg ikkje har tillate
standing-allowed = Ferdig, med syntetisk stemme som driftsansvarleg har tillate
standing-recorded = Ferdig, lese av menneske
voice-offered-text = Den opne runden tilbyr språket som tekst.
voice-offered-sound = Den opne runden tilbyr språket med lyd.
voice-offered-not = Den opne runden tilbyr ikkje språket.
voice-title = Stemme: { $language }
voices-back = Til alle språk
origin-recorded-count = Lese av menneske: { $count }
origin-synthetic-count = Syntetisk stemme: { $count }
origin-stand-in-count = Syntetisk stemme på eit nært språk: { $count }
voice-needs-work = Manglar eller må gjerast på nytt: { $count }
voice-all = Alle opptak: { $count }
clip-missing = Manglar
clip-stale = Utdatert: Teksten er endra etter opptaket
clip-too-long = For stor fil: Den som trykkjer, må vente
clip-refused = Siste opptaket vart avvist
clip-recorded = Lese av eit menneske
clip-synthetic = Syntetisk stemme
clip-stand-in = Syntetisk stemme på eit nært språk
text-only-explain-off = Du kan velje at språket berre skal bli tilbode som tekst.
text-only-explain-on = Språket blir berre tilbode som tekst, også når alle opptaka er klare.
text-only-set = Tilby berre som tekst
text-only-unset = Tilby med lyd når opptaka er klare
upload-title = Erstatt eit opptak
upload-explain = Send ei lydfil der eit menneske les teksten: WAV, FLAC, MP3, M4A eller Ogg Vorbis, 20 MB eller mindre. Vi måler og rettar lydstyrken.
upload-clip = Tekst
upload-file = Lydfil
upload-send = Send
upload-taken = Opptaket av { $clip } er teke i bruk.
upload-in-use = Nokon andre endrar stemma akkurat no. Prøv igjen om litt.
upload-no-folder = Opptaket kunne ikkje bli lagra.
upload-no-file = Vel ei lydfil.
text-only-changed = Valet er lagra.
refused-too-large = Fila er større enn { $most } MB.
refused-undecodable = Fila er ikkje ei lydfil som vi kan lese, eller ho er skadd.
refused-breaks-off = Lyden sluttar før fila seier. Noko av fila manglar.
refused-too-long = Opptaket er lengre enn { $most } minutt.
refused-sample-rate = Opptaket har { $rate } Hz. Det må vere mellom 8000 og 48000.
refused-channels = Opptaket har { $count } kanalar. Det kan ha éin eller to.
refused-empty = Det er ingen lyd i opptaket.
refused-clipped = Opptaket er for høgt, og lyden er kutta. Ta opp på nytt med lågare styrke.
refused-too-quiet = Opptaket er for svakt. Ta opp på nytt nærare mikrofonen.
refused-silence-before = Det er meir enn eitt sekund stille før det første ordet.
refused-silence-after = Det er meir enn eitt sekund stille etter det siste ordet.
refused-too-short = Opptaket er for kort for teksten. Noko manglar.
refused-too-long-for-text = Opptaket er for langt for teksten.
refused-not-encoded = Vi klarte ikkje å gjere opptaket klart. Prøv igjen.
refused-unlevel = Lydstyrken i opptaket lèt seg ikkje rette. Ta opp på nytt.

## National figures as files

files-title = Brukarundersøkinga for nykomne innvandrarar, tal for landet
files-source = IMDi, brukarundersøkinga for nykomne innvandrarar
files-all = Alle
files-nation = Heile landet
files-language = Språk
files-wave = Runde
files-scope = Område
files-released-on = Offentleggjort
files-everybody-asked = Svara, om lag
files-theme = Tema
files-question = Spørsmål
files-breakdown = Fordelt på
files-group = Gruppe
files-option = Svar
files-question-and-option = Spørsmål og svar
files-measure = Tal
files-n = Fekk spørsmålet, om lag
files-percent = Prosent
files-at-least = Minst, prosent
files-at-most = Høgst, prosent
files-lower = Nedre grense, prosent
files-upper = Øvre grense, prosent
files-people = personar
files-status = Status
files-shown = Blir vist
files-nearly-all = Nesten alle
files-no-bound = Prosenten er oppgitt
files-no-interval = For få til eit intervall
files-together = Blir berre vist samla med andre svar
files-not-there = Finst ikkje
files-notes = Merknader
files-note-who = Alle deltakarar vart inviterte, og nokre svara. Tala seier ikkje kva dei andre meiner.
files-note-base = Kor mange som fekk eit spørsmål, er runda av til næraste fem.
files-note-percent = Prosentane blir rekna av alle som fekk spørsmålet, også dei som ikkje svara på det. Dei er runda av, i større trinn når færre fekk spørsmålet.
files-note-several = På nokre spørsmål kunne deltakarane velje fleire svar. Då kan prosentane bli meir enn 100 til saman.
files-note-bounds = «Nesten alle» og «Få eller ingen» står der eit tal ville ha røpt for mykje. Då er berre ei grense kjend: minst eller høgst så mange prosent.
files-note-interval = Nedre og øvre grense er eit intervall på 95 prosent, som tek omsyn til avrunding og tilfelle. Det manglar der færre enn om lag 30 fekk spørsmålet.

## Labels of answers that stand together in a result

g-frequency-always-or-often = Alltid eller ofte
g-frequency-rarely-or-never = Sjeldan eller aldri
g-extent-a-little-or-no = Litt eller nei
g-amount-too-little-or-too-much = For lite eller for mykje
g-satisfied-very-or-fairly = Veldig eller ganske nøgd
g-satisfied-little-or-not-at-all = Lite eller ikkje nøgd

## Labels of groups that stand together in a breakdown

g-gender-another-or-not-stated = Eit anna kjønn eller ikkje oppgitt
g-gender-woman-another-or-not-stated = Kvinner, eit anna kjønn eller ikkje oppgitt
g-gender-man-another-or-not-stated = Menn, eit anna kjønn eller ikkje oppgitt
g-age-not-stated = Ikkje oppgitt
g-age-45-or-more = 45 år eller eldre
g-age-18-34 = 18 til 34 år
g-age-35-or-more = 35 år eller eldre
g-age-18-24-or-not-stated = 18 til 24 år, eller ikkje oppgitt
g-age-25-34-or-not-stated = 25 til 34 år, eller ikkje oppgitt
g-age-18-34-or-not-stated = 18 til 34 år, eller ikkje oppgitt
g-age-35-44-or-not-stated = 35 til 44 år, eller ikkje oppgitt
g-age-45-54-or-not-stated = 45 til 54 år, eller ikkje oppgitt
g-age-55-or-more-or-not-stated = 55 år eller eldre, eller ikkje oppgitt
g-age-45-or-more-or-not-stated = 45 år eller eldre, eller ikkje oppgitt
g-age-35-or-more-or-not-stated = 35 år eller eldre, eller ikkje oppgitt
g-schooling-0-6 = 0 til 6 år på skule
g-schooling-0-9 = 0 til 9 år på skule
g-schooling-10-or-more = 10 år eller meir på skule
g-schooling-none-or-not-stated = Ingen år på skule, eller ikkje oppgitt
g-schooling-1-6-or-not-stated = 1 til 6 år på skule, eller ikkje oppgitt
g-schooling-0-6-or-not-stated = 0 til 6 år på skule, eller ikkje oppgitt
g-schooling-7-9-or-not-stated = 7 til 9 år på skule, eller ikkje oppgitt
g-schooling-0-9-or-not-stated = 0 til 9 år på skule, eller ikkje oppgitt
g-schooling-10-12-or-not-stated = 10 til 12 år på skule, eller ikkje oppgitt
g-schooling-13-or-more-or-not-stated = 13 år eller meir på skule, eller ikkje oppgitt
g-schooling-10-or-more-or-not-stated = 10 år eller meir på skule, eller ikkje oppgitt
g-time-up-to-11 = 11 månader eller kortare
g-time-12-or-more = 12 månader eller lengre
g-time-up-to-3-or-not-stated = 3 månader eller kortare, eller ikkje oppgitt
g-time-4-11-or-not-stated = 4 til 11 månader, eller ikkje oppgitt
g-time-up-to-11-or-not-stated = 11 månader eller kortare, eller ikkje oppgitt
g-time-12-23-or-not-stated = 12 til 23 månader, eller ikkje oppgitt
g-time-24-or-more-or-not-stated = 24 månader eller lengre, eller ikkje oppgitt
g-time-12-or-more-or-not-stated = 12 månader eller lengre, eller ikkje oppgitt
g-background-another-or-not-stated = Eit anna land eller ikkje oppgitt
g-language-other-languages = Andre språk
