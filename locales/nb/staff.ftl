### The pages of contacts in the municipalities, of analysts and of administrators.
### In bokmål, nynorsk and English alone. Frame, dates and problems come from participant.ftl,
### questions and answers from questionnaire-2023.ftl.

## Frame

staff-app-name = Samsvar for kommuner og IMDi
staff-home = Til forsiden
sign-out = Logg ut
sign-out-everywhere = Logg ut overalt
signed-out-title = Du er logget ut
signed-out-body = Du kan lukke siden. Bruk en ny lenke når du vil logge inn igjen.
role-contact = Kontaktperson
role-analyst = Analytiker
role-administrator = Administrator

## Signing in by a link

sign-in-title = Logg inn
sign-in-body = Trykk på knappen for å logge inn. Lenken virker bare én gang.
# Said instead of sign-in-body in the demo, where links can be used again.
sign-in-demo-body = Trykk på knappen for å logge inn. Dette er en demo, og lenken kan brukes flere ganger.
sign-in-button = Logg inn
sign-in-link-used-title = Lenken er brukt
sign-in-link-used-body = Hver lenke virker bare én gang. Be om en ny lenke for å logge inn.
sign-in-link-old-title = Lenken er for gammel
sign-in-link-old-body = Lenken gjelder bare en kort tid. Be om en ny lenke for å logge inn.
sign-in-link-unknown-title = Vi kjenner ikke lenken
sign-in-link-unknown-body = Se om hele lenken kom med da du åpnet den. Be ellers om en ny lenke.
sign-in-needed-title = Du må logge inn
sign-in-needed-body = Åpne lenken du har fått på e-post. Er den brukt eller for gammel, kan du be om en ny.
ask-link-title = Logg inn
ask-link-body = Skriv e-postadressen din. Er den registrert, får du en lenke du kan logge inn med.
ask-link-email = E-postadresse
ask-link-send = Send meg en lenke
ask-link-sent-title = Se i e-posten din
ask-link-sent-body = Er adressen registrert, har du en lenke der om noen minutter. Den virker i 15 minutter. Se også i mappen for søppelpost.
form-faults = Noe må rettes
error-email-empty = Skriv e-postadressen.
error-email-letters = Adressen har tegn som ikke kan stå i en e-postadresse her. Skriv den med bokstavene a til z, sifre og vanlige tegn.
error-email-malformed = Skriv hele adressen, for eksempel navn@kommune.no.
no-access-title = Du har ikke tilgang til denne siden
no-access-body = Logg inn med en rolle som har tilgang, eller gå til forsiden.

## A wave's states and dates

# $wave: the wave's id, most often a year.
wave-name = Brukerundersøkelsen { $wave }
wave-state-planned = Ikke åpnet
wave-state-open = Åpen nå
wave-state-closed = Stengt. Resultatene er ikke klare.
wave-state-released = Stengt. Resultatene er klare.
# $opens, $closes: dates in words.
wave-dates = Åpen fra { $opens } til og med { $closes }
# $date: a date in words.
wave-results-until = Resultatene kan leses til og med { $date }

## The contact's first page

# $municipality: the municipality's name.
home-title = Brukerundersøkelsen i { $municipality }
home-intro = Her ser du rundene i undersøkelsen og kan lese resultatene fra din kommune.
# $county: the county's name.
home-county = Fylke: { $county }
home-waves = Runder
home-no-waves = Det er ingen runder å vise ennå.
home-results-link = Les resultatene
home-results-after-closing = Resultatene kommer når undersøkelsen er stengt.
# How many have answered while the survey is open: a band, never a number.
answered-fewer-than = Færre enn { $threshold } har svart
answered-band = Mellom { $from } og { $to } har svart

## Results

# $municipality: the municipality's name. $wave: the wave's id.
results-title = Resultater for { $municipality }, { $wave }
# At the head of every sheet of paper. $municipality: the municipality's name. $wave: the wave's name. $date: a date in words.
results-running-head = { $municipality } · { $wave } · Frigitt { $date }
# $opens: a date in words.
results-closed-early = Åpnet { $opens } og avsluttet før tiden
results-released-on = Resultatene ble frigitt { $date }.
results-caution = Alle deltakerne ble spurt, men ikke alle svarte. De som ikke svarte, kan mene noe annet.
results-few-answers = Få har svart. Les tallene som et hint.
results-rounded = Tallene er rundet av, slik at ingen kan kjennes igjen.
results-nation-later = Resultatene gjelder bare denne kommunen. Tall for landet kommer når alle kommunene er ferdige.
# How many answered: rounded.
results-answered-about = { $n ->
    [one] Omtrent { $n } deltaker har svart.
   *[other] Omtrent { $n } deltakere har svart.
}
results-contents = Innhold
results-not-ready-title = Resultatene er ikke klare
results-not-ready-body = Resultatene kommer her når IMDi har frigitt dem.
results-ended-title = Resultatene vises ikke lenger
# $date: a date in words.
results-ended-body = Resultatene kunne leses til og med { $date }.
results-held-title = Resultatene blir kontrollert
results-held-body = IMDi kontrollerer svarene før resultatene kan vises.

# The three measures, and what each is called in a word: m-, then the question's key.
results-followed-title = Tre mål
results-followed-body = IMDi følger motivasjon, trivsel og nytte fra runde til runde.
verdict-explained = «Omtrent som» betyr at forskjellen er så liten at den kan være tilfeldig.
m-motivation = Motivasjon
m-wellbeing = Trivsel
m-usefulness = Nytte

# What may be said of a difference. $answer: the better answer, e.g. "Alltid eller ofte".
verdict-nation-higher = Tydelig høyere enn i landet: Flere svarer «{ $answer }».
verdict-nation-same = Omtrent som i landet.
verdict-nation-lower = Tydelig lavere enn i landet: Færre svarer «{ $answer }».
# $wave: the id of the municipality's last wave, most often a year.
verdict-last-higher = Tydelig høyere enn sist, i { $wave }.
verdict-last-same = Omtrent som sist, i { $wave }.
verdict-last-lower = Tydelig lavere enn sist, i { $wave }.
verdict-few = Få svar: Les tallene som et hint.

# What stands out. $answer: the better answer.
highlights-title = Styrker og noe å arbeide med
strengths-title = Styrker
strengths-none = Ingen svar skiller seg tydelig ut som en styrke.
strength-above = Flere enn i landet svarer «{ $answer }».
strength-high = De aller fleste svarer «{ $answer }».
work-title = Noe å arbeide med
work-none = Ingen svar skiller seg tydelig ut som noe å arbeide med.
work-below = Færre enn i landet svarer «{ $answer }».
work-low = Under halvparten svarer «{ $answer }».
highlights-note = Her står bare det som er for tydelig til å være tilfeldig, høyst tre av hver. De tre målene er vist for seg.

# Whose figures they are. $name: a municipality's name. $wave: the id of an earlier wave.
whose-nation = Landet
whose-last = { $name }, { $wave }

# The base of a question: how many were asked it, rounded.
base-about = { $n ->
    [one] Stilt til omtrent { $n } deltaker
   *[other] Stilt til omtrent { $n } deltakere
}
# The same as a row of the table.
base-row = Fikk spørsmålet, omtrent
about = Omtrent { $n }
column-option = Svar
percent = { $percent } %
# What follows the number where it stands by itself on a bar.
percent-unit = { " %" }
unanswered = Ikke besvart
# One answer has nearly everybody. $percent: the bound below which it would show a number.
nearly-all = Nesten alle, { $percent } % eller mer
few-or-none = Få eller ingen
# Heads the row that holds several answers together. $options: their texts, joined as a list.
masked-together-options = Samlet: { $options }
# One side shows answers together that the other shows apart.
cell-together = Vises samlet
cell-apart = Vises hver for seg
withheld-title = Vises ikke
withheld-explanation = Noen tall vises ikke. Det kan være for få som fikk spørsmålet. Det kan også være at tallet ville ha røpet et annet tall. Slik kan ingen finne ut hva en person har svart.
sensitive-explanation = Spørsmålet er følsomt. Derfor må flere ha fått det før vi viser tall.
# $question: an earlier question. $options: the answers to it that led here.
routed-note = Bare de som svarte { $options } på «{ $question }», fikk dette spørsmålet.
multiple-note = Deltakerne kunne velge flere svar. Derfor kan prosentene bli mer enn 100 til sammen.
multiple-note-max = Deltakerne kunne velge opp til { $max } svar. Derfor kan prosentene bli mer enn 100 til sammen.
# A finding as a heading. $option: an answer's text. $percent: a whole number.
finding-option = { $percent } % svarte «{ $option }»
finding-nearly-all = Nesten alle svarte «{ $option }»
show-figures = Vis tallene
show-groups = Vis grupper
# Heads the results by groups. $question: the question whose answers make the groups.
groups-by = Etter svar på «{ $question }»
column-group = Gruppe
column-figures = Svar
see-above = Se målene øverst

## Charts, for those who do not see them

# $question: the question's text.
chart-title = Svar på «{ $question }»
# $rows: chart-row for each bar, joined.
chart-description = Stolpediagram over svarene på «{ $question }». { $rows }
# $whose: a municipality's name, a county's, or whose-nation. $parts: chart-part and its like, joined.
chart-row = { $whose }: { $parts }.
chart-row-withheld = { $whose }: Vises ikke.
chart-part = { $option } { $percent } %
chart-part-nearly-all = { $option } nesten alle, { $percent } % eller mer
chart-part-few-or-none = { $option } få eller ingen
table-caption = Tall for «{ $question }»

## Too few answers: not one number about the municipality

too-few-title = For få har svart
too-few-1 = For få deltakere i kommunen har svart i denne runden.
too-few-2 = Derfor viser vi ingen resultater for kommunen.
too-few-3 = Slik kan ingen finne ut hva en person har svart.
too-few-4 = Svarene kan likevel telle med i tall for fylket og landet.
too-few-later = Tall for fylket og landet kommer her når alle kommunene er ferdige.
too-few-next-title = Slik kan flere svare neste gang
too-few-next-1 = Sett av tid på kurset, slik at alle som vil, får svare.
too-few-next-2 = Vis demoen først. Da ser deltakerne hva de blir spurt om, og på hvilke språk.
too-few-next-3 = Si at det er frivillig, og at ingen kan finne ut hva de har svart.
too-few-next-4 = Minn om undersøkelsen så lenge den er åpen.
too-few-next-note = I kommuner med få deltakere kan det bli for få svar også når alle svarer.
# $name: the county's name.
instead-county = Tall for { $name }
instead-nation = Tall for landet
instead-county-body = Tallene gjelder alle som har svart i fylket, ikke bare i din kommune.
instead-nation-body = Tallene gjelder alle som har svart i landet, ikke bare i din kommune.

## Analysts and administrators

analyst-title = Analyse
analyst-intro = Her ser du rundene i undersøkelsen og hvor mange kommuner som har fått resultater.
administrator-title = Administrasjon
administrator-intro = Her ser du rundene i undersøkelsen, datoene og hvor langt de er kommet.
overview-waves = Runder
overview-no-waves = Det er ingen runder ennå.
overview-dates-label = Datoer
overview-results-label = Resultater
overview-threshold-label = Terskel
# $count: municipalities whose results have been released.
overview-released = { $count ->
    [one] Resultatene for { $count } kommune er frigitt
   *[other] Resultatene for { $count } kommuner er frigitt
}
overview-none-released = Ingen resultater er frigitt
# $threshold: how many must have answered.
overview-threshold = Resultater vises når minst { $threshold } har svart

## Preview of the participant's screens, for administrators

preview-title = Forhåndsvisning
preview-intro = Se en side slik deltakeren ser den, på to språk ved siden av hverandre. Ingenting her blir lagret eller sendt.
preview-screen = Side
preview-left = Språk til venstre
preview-right = Språk til høyre
preview-show = Vis
preview-link = Se sidene på to språk

## Languages and voices, for administrators

voices-link = Se språk og stemmer
voices-title = Språk og stemmer
voices-intro = Her ser du hvor langt tekst og lyd er kommet for hvert språk.
voices-fixed = Det som blir tilbudt i en runde, ligger fast fra runden åpner til den stenger.
voices-synthetic = Syntetiske stemmer er laget av et program. De er prøver, og mennesker skal erstatte dem.
voices-no-folder = Det finnes ingen lydmappe. Derfor blir ingen språk tilbudt med lyd.
voices-language = Språk
voices-texts = Tekst
voices-sound = Lyd
voices-clips = Opptak
voices-minutes = Minutter
# $fresh: recordings of the text as it is now. $of: texts to be read.
voices-clips-of = { $fresh } av { $of }
text-state-none = Mangler
text-state-draft = Utkast
text-state-translated = Oversatt
text-state-back-translated = Oversatt tilbake
text-state-approved = Godkjent
# $state: one of the states above. $count: texts whose bokmål has changed since.
text-state-stale = { $state }. Utdaterte tekster: { $count }
standing-no-texts = Ingen tekst å lese
standing-text-only = Bare tekst, med vilje
standing-incomplete = Ikke ferdig
standing-not-allowed = Ferdig, men med syntetisk stemme som driftsansvarlig ikke har tillatt
standing-allowed = Ferdig, med syntetisk stemme som driftsansvarlig har tillatt
standing-recorded = Ferdig, lest av mennesker
voice-offered-text = Den åpne runden tilbyr språket som tekst.
voice-offered-sound = Den åpne runden tilbyr språket med lyd.
voice-offered-not = Den åpne runden tilbyr ikke språket.
# $language: the language's own name.
voice-title = Stemme: { $language }
voices-back = Til alle språk
# $count: how many recordings are of this origin.
origin-recorded-count = Lest av mennesker: { $count }
origin-synthetic-count = Syntetisk stemme: { $count }
origin-stand-in-count = Syntetisk stemme på et nært språk: { $count }
voice-needs-work = Mangler eller må gjøres på nytt: { $count }
voice-all = Alle opptak: { $count }
clip-missing = Mangler
clip-stale = Utdatert: Teksten er endret etter opptaket
clip-too-long = For stor fil: Den som trykker, må vente
clip-refused = Sist opptak ble avvist
clip-recorded = Lest av et menneske
clip-synthetic = Syntetisk stemme
clip-stand-in = Syntetisk stemme på et nært språk
text-only-explain-off = Du kan velge at språket bare skal tilbys som tekst.
text-only-explain-on = Språket blir bare tilbudt som tekst, også når alle opptak er klare.
text-only-set = Tilby bare som tekst
text-only-unset = Tilby med lyd når opptakene er klare
upload-title = Erstatt et opptak
upload-explain = Send en lydfil der et menneske leser teksten: WAV, FLAC, MP3, M4A eller Ogg Vorbis, 20 MB eller mindre. Vi måler og retter lydstyrken.
upload-clip = Tekst
upload-file = Lydfil
upload-send = Send
# $clip: the id of the text.
upload-taken = Opptaket av { $clip } er tatt i bruk.
upload-in-use = Noen andre endrer stemmen akkurat nå. Prøv igjen om litt.
upload-no-folder = Opptaket kunne ikke lagres.
upload-no-file = Velg en lydfil.
text-only-changed = Valget er lagret.
refused-too-large = Filen er større enn { $most } MB.
refused-undecodable = Filen er ikke en lydfil som vi kan lese, eller den er skadet.
refused-breaks-off = Lyden slutter før filen sier. Noe av filen mangler.
refused-too-long = Opptaket er lengre enn { $most } minutter.
refused-sample-rate = Opptaket har { $rate } Hz. Det må være mellom 8000 og 48000.
refused-channels = Opptaket har { $count } kanaler. Det kan ha én eller to.
refused-empty = Det er ingen lyd i opptaket.
refused-clipped = Opptaket er for høyt, og lyden er kuttet. Ta opp på nytt med lavere styrke.
refused-too-quiet = Opptaket er for svakt. Ta opp på nytt nærmere mikrofonen.
refused-silence-before = Det er mer enn ett sekund stille før det første ordet.
refused-silence-after = Det er mer enn ett sekund stille etter det siste ordet.
refused-too-short = Opptaket er for kort for teksten. Noe mangler.
refused-too-long-for-text = Opptaket er for langt for teksten.
refused-not-encoded = Vi klarte ikke å gjøre opptaket klart. Prøv igjen.
refused-unlevel = Lydstyrken i opptaket lar seg ikke rette. Ta opp på nytt.

## National figures as files

# Heads every file of national figures.
files-title = Brukerundersøkelsen for nyankomne innvandrere, tall for landet
files-source = IMDi, brukerundersøkelsen for nyankomne innvandrere
files-all = Alle
files-nation = Hele landet
files-language = Språk
files-wave = Runde
files-scope = Område
files-released-on = Offentliggjort
files-everybody-asked = Svarte, omtrent
files-theme = Tema
files-question = Spørsmål
files-breakdown = Fordelt på
files-group = Gruppe
files-option = Svar
files-question-and-option = Spørsmål og svar
files-measure = Tall
# Headings of columns of numbers.
files-n = Fikk spørsmålet, omtrent
files-percent = Prosent
files-at-least = Minst, prosent
files-at-most = Høyst, prosent
files-lower = Nedre grense, prosent
files-upper = Øvre grense, prosent
files-people = personer
files-status = Status
files-shown = Vises
files-nearly-all = Nesten alle
# Why a cell has no number.
files-no-bound = Prosenten er oppgitt
files-no-interval = For få til et intervall
files-together = Vises bare samlet med andre svar
files-not-there = Finnes ikke
files-notes = Merknader
files-note-who = Alle deltakere ble invitert, og noen svarte. Tallene sier ikke hva de andre mener.
files-note-base = Hvor mange som fikk et spørsmål, er rundet av til nærmeste fem.
files-note-percent = Prosentene regnes av alle som fikk spørsmålet, også de som ikke svarte på det. De er rundet av, i større trinn når færre fikk spørsmålet.
files-note-several = På noen spørsmål kunne deltakerne velge flere svar. Da kan prosentene bli mer enn 100 til sammen.
files-note-bounds = «Nesten alle» og «Få eller ingen» står der et tall ville ha røpet for mye. Da er bare en grense kjent: minst eller høyst så mange prosent.
files-note-interval = Nedre og øvre grense er et intervall på 95 prosent, som tar hensyn til avrunding og tilfeldighet. Det mangler der færre enn omtrent 30 fikk spørsmålet.

## Labels of answers that stand together in a result

g-frequency-always-or-often = Alltid eller ofte
g-frequency-rarely-or-never = Sjelden eller aldri
g-extent-a-little-or-no = Litt eller nei
g-amount-too-little-or-too-much = For lite eller for mye
g-satisfied-very-or-fairly = Veldig eller ganske fornøyd
g-satisfied-little-or-not-at-all = Lite eller ikke fornøyd

## Labels of groups that stand together in a breakdown

g-gender-another-or-not-stated = Et annet kjønn eller ikke oppgitt
g-gender-woman-another-or-not-stated = Kvinner, et annet kjønn eller ikke oppgitt
g-gender-man-another-or-not-stated = Menn, et annet kjønn eller ikke oppgitt
g-age-not-stated = Ikke oppgitt
g-age-45-or-more = 45 år eller eldre
g-age-18-34 = 18 til 34 år
g-age-35-or-more = 35 år eller eldre
g-age-18-24-or-not-stated = 18 til 24 år, eller ikke oppgitt
g-age-25-34-or-not-stated = 25 til 34 år, eller ikke oppgitt
g-age-18-34-or-not-stated = 18 til 34 år, eller ikke oppgitt
g-age-35-44-or-not-stated = 35 til 44 år, eller ikke oppgitt
g-age-45-54-or-not-stated = 45 til 54 år, eller ikke oppgitt
g-age-55-or-more-or-not-stated = 55 år eller eldre, eller ikke oppgitt
g-age-45-or-more-or-not-stated = 45 år eller eldre, eller ikke oppgitt
g-age-35-or-more-or-not-stated = 35 år eller eldre, eller ikke oppgitt
g-schooling-0-6 = 0 til 6 år på skole
g-schooling-0-9 = 0 til 9 år på skole
g-schooling-10-or-more = 10 år eller mer på skole
g-schooling-none-or-not-stated = Ingen år på skole, eller ikke oppgitt
g-schooling-1-6-or-not-stated = 1 til 6 år på skole, eller ikke oppgitt
g-schooling-0-6-or-not-stated = 0 til 6 år på skole, eller ikke oppgitt
g-schooling-7-9-or-not-stated = 7 til 9 år på skole, eller ikke oppgitt
g-schooling-0-9-or-not-stated = 0 til 9 år på skole, eller ikke oppgitt
g-schooling-10-12-or-not-stated = 10 til 12 år på skole, eller ikke oppgitt
g-schooling-13-or-more-or-not-stated = 13 år eller mer på skole, eller ikke oppgitt
g-schooling-10-or-more-or-not-stated = 10 år eller mer på skole, eller ikke oppgitt
g-time-up-to-11 = 11 måneder eller kortere
g-time-12-or-more = 12 måneder eller lengre
g-time-up-to-3-or-not-stated = 3 måneder eller kortere, eller ikke oppgitt
g-time-4-11-or-not-stated = 4 til 11 måneder, eller ikke oppgitt
g-time-up-to-11-or-not-stated = 11 måneder eller kortere, eller ikke oppgitt
g-time-12-23-or-not-stated = 12 til 23 måneder, eller ikke oppgitt
g-time-24-or-more-or-not-stated = 24 måneder eller lengre, eller ikke oppgitt
g-time-12-or-more-or-not-stated = 12 måneder eller lengre, eller ikke oppgitt
g-background-another-or-not-stated = Et annet land eller ikke oppgitt
g-language-other-languages = Andre språk
