### The pages of contacts in the municipalities, of analysts and of administrators, in English.
### Translated from nb. Frame, dates and problems come from participant.ftl.

## Frame

staff-app-name = Samsvar for municipalities and IMDi
staff-home = To the first page
sign-out = Sign out
sign-out-everywhere = Sign out everywhere
signed-out-title = You are signed out
signed-out-body = You can close the page. Use a new link when you want to sign in again.
role-contact = Contact person
role-analyst = Analyst
role-administrator = Administrator

## Signing in by a link

sign-in-title = Sign in
sign-in-body = Press the button to sign in. The link works only once.
sign-in-demo-body = Press the button to sign in. This is a demo, and the link can be used again.
sign-in-button = Sign in
sign-in-link-used-title = The link has been used
sign-in-link-used-body = Each link works only once. Ask for a new link to sign in.
sign-in-link-old-title = The link is too old
sign-in-link-old-body = The link is valid for a short time only. Ask for a new link to sign in.
sign-in-link-unknown-title = We do not know the link
sign-in-link-unknown-body = Check that you opened the whole link. Otherwise ask for a new one.
sign-in-needed-title = You need to sign in
sign-in-needed-body = Open the link that you got by e-mail. If it is used or too old, you can ask for a new one.
ask-link-title = Sign in
ask-link-body = Write your e-mail address. If it is registered, you get a link to sign in with.
ask-link-email = E-mail address
ask-link-send = Send me a link
ask-link-sent-title = Look in your e-mail
ask-link-sent-body = If the address is registered, there is a link in a few minutes. It works for 15 minutes. Look among unwanted mail too.
form-faults = Something needs to be corrected
error-email-empty = Write the e-mail address.
error-email-letters = The address has signs that cannot be part of an e-mail address here. Write it with the letters a to z, digits and ordinary signs.
error-email-malformed = Write the whole address, for example name@kommune.no.
no-access-title = You do not have access to this page
no-access-body = Sign in with a role that has access, or go to the first page.

## A wave's states and dates

wave-name = User survey { $wave }
wave-state-planned = Not open yet
wave-state-open = Open now
wave-state-closed = Closed. The results are not ready.
wave-state-released = Closed. The results are ready.
wave-dates = Open from { $opens } to { $closes }, both days included
wave-results-until = The results can be read up to and including { $date }

## The contact's first page

home-title = The user survey in { $municipality }
home-intro = Here you see the rounds of the survey and can read the results of your municipality.
home-county = County: { $county }
home-waves = Rounds
home-no-waves = There are no rounds to show yet.
home-results-link = Read the results
home-results-after-closing = The results come when the survey has closed.
answered-fewer-than = Fewer than { $threshold } have answered
answered-band = Between { $from } and { $to } have answered

## Results

results-title = Results for { $municipality }, { $wave }
results-running-head = { $municipality } · { $wave } · Released { $date }
results-closed-early = Opened on { $opens } and closed early
results-released-on = The results were released on { $date }.
results-caution = All participants were asked, but not all answered. Those who did not answer may think otherwise.
results-few-answers = Few have answered. Read the figures as a hint.
results-rounded = The figures are rounded, so that nobody can be recognised.
results-nation-later = The results are for this municipality alone. Figures for the country come when all municipalities have finished.
results-answered-about = { $n ->
    [one] About { $n } participant has answered.
   *[other] About { $n } participants have answered.
}
results-contents = Contents
results-not-ready-title = The results are not ready
results-not-ready-body = The results come here when IMDi has released them.
results-ended-title = The results are no longer shown
results-ended-body = The results could be read up to and including { $date }.
results-held-title = The results are being checked
results-held-body = IMDi is checking the answers before the results can be shown.
results-followed-title = Three measures
results-followed-body = IMDi follows motivation, well-being and usefulness from round to round.
verdict-explained = “About as” means that the difference is so small that chance may explain it.
m-motivation = Motivation
m-wellbeing = Well-being
m-usefulness = Usefulness
verdict-nation-higher = Clearly higher than in the country: more answer “{ $answer }”.
verdict-nation-same = About as in the country.
verdict-nation-lower = Clearly lower than in the country: fewer answer “{ $answer }”.
verdict-last-higher = Clearly higher than last time, in { $wave }.
verdict-last-same = About as last time, in { $wave }.
verdict-last-lower = Clearly lower than last time, in { $wave }.
verdict-few = Few answers: read the figures as a hint.
highlights-title = Strengths and what to work on
strengths-title = Strengths
strengths-none = No answer stands out clearly as a strength.
strength-above = More than in the country answer “{ $answer }”.
strength-high = Most by far answer “{ $answer }”.
work-title = What to work on
work-none = No answer stands out clearly as something to work on.
work-below = Fewer than in the country answer “{ $answer }”.
work-low = Less than half answer “{ $answer }”.
highlights-note = Only what is too clear to be chance stands here, at most three of each. The three measures are shown by themselves.
whose-nation = The country
whose-last = { $name }, { $wave }
base-about = { $n ->
    [one] Asked of about { $n } participant
   *[other] Asked of about { $n } participants
}
base-row = Were asked, about
about = About { $n }
column-option = Answer
percent = { $percent }%
percent-unit = %
unanswered = Not answered
nearly-all = Nearly all, { $percent }% or more
few-or-none = Few or none
masked-together-options = Together: { $options }
cell-together = Shown together
cell-apart = Shown apart
withheld-title = Not shown
withheld-explanation = Some figures are not shown. It may be that too few were asked the question. It may also be that the figure would have given away another figure. In this way nobody can find out what one person has answered.
sensitive-explanation = The question is sensitive. More people must have been asked it before we show figures.
routed-note = Only those who answered { $options } to “{ $question }” were asked this question.
multiple-note = Participants could choose several answers. So the percentages can add up to more than 100.
multiple-note-max = { $max ->
    [one] Participants could choose { $max } answer. So the percentages can add up to more than 100.
   *[other] Participants could choose up to { $max } answers. So the percentages can add up to more than 100.
}
finding-option = { $percent }% answered “{ $option }”
finding-nearly-all = Nearly all answered “{ $option }”
show-figures = Show the figures
show-groups = Show groups
groups-by = By answer to “{ $question }”
column-group = Group
column-figures = Answers
see-above = See the measures at the top

## Charts, for those who do not see them

chart-title = Answers to “{ $question }”
chart-description = Bar chart of the answers to “{ $question }”. { $rows }
chart-row = { $whose }: { $parts }.
chart-row-withheld = { $whose }: Not shown.
chart-part = { $option } { $percent }%
chart-part-nearly-all = { $option } nearly all, { $percent }% or more
chart-part-few-or-none = { $option } few or none
table-caption = Figures for “{ $question }”

## Too few answers: not one number about the municipality

too-few-title = Too few have answered
too-few-1 = Too few participants in the municipality have answered in this round.
too-few-2 = So we show no results for the municipality.
too-few-3 = In this way nobody can find out what one person has answered.
too-few-4 = The answers can still count in figures for the county and the country.
too-few-later = Figures for the county and the country come here when all municipalities have finished.
too-few-next-title = How more people can answer next time
too-few-next-1 = Set time aside in class, so that all who want to can answer.
too-few-next-2 = Show the demo first. Participants then see what they are asked, and in which languages.
too-few-next-3 = Say that it is voluntary, and that nobody can find out what they have answered.
too-few-next-4 = Remind people of the survey while it is open.
too-few-next-note = Where there are few participants, there may be too few answers even if everybody answers.
instead-county = Figures for { $name }
instead-nation = Figures for the country
instead-county-body = The figures are for all who answered in the county, not in your municipality alone.
instead-nation-body = The figures are for all who answered in the country, not in your municipality alone.

## Analysts and administrators

analyst-title = Analysis
analyst-intro = Here you see the rounds of the survey and how many municipalities have got results.
administrator-title = Administration
administrator-intro = Here you see the rounds of the survey, their dates and how far they have come.
overview-waves = Rounds
overview-no-waves = There are no rounds yet.
overview-dates-label = Dates
overview-results-label = Results
overview-threshold-label = Threshold
overview-released = { $count ->
    [one] The results of { $count } municipality have been released
   *[other] The results of { $count } municipalities have been released
}
overview-none-released = No results have been released
overview-threshold = Results are shown when at least { $threshold } have answered

## Preview of the participant's screens, for administrators

preview-title = Preview
preview-intro = See a page as the participant sees it, in two languages side by side. Nothing here is stored or sent.
preview-screen = Page
preview-left = Language on the left
preview-right = Language on the right
preview-show = Show
preview-link = See the pages in two languages

## Languages and voices, for administrators

voices-link = See languages and voices
voices-title = Languages and voices
voices-intro = Here you see how far text and sound have come for each language.
voices-fixed = What a wave offers is fixed from the day it opens until it closes.
voices-synthetic = Synthetic voices are made by a program. They are samples, and people are to replace them.
voices-no-folder = There is no folder of sound. So no language is offered with sound.
voices-language = Language
voices-texts = Text
voices-sound = Sound
voices-clips = Recordings
voices-minutes = Minutes
voices-clips-of = { $fresh } of { $of }
text-state-none = Missing
text-state-draft = Draft
text-state-translated = Translated
text-state-back-translated = Translated back
text-state-approved = Approved
text-state-stale = { $state }. Stale texts: { $count }
standing-no-texts = No text to read
standing-text-only = Text only, on purpose
standing-incomplete = Not complete
standing-not-allowed = Complete, but with a synthetic voice that the operator has not allowed
standing-allowed = Complete, with a synthetic voice that the operator has allowed
standing-recorded = Complete, read by people
voice-offered-text = The open wave offers the language as text.
voice-offered-sound = The open wave offers the language with sound.
voice-offered-not = The open wave does not offer the language.
voice-title = Voice: { $language }
voices-back = To all languages
origin-recorded-count = Read by people: { $count }
origin-synthetic-count = Synthetic voice: { $count }
origin-stand-in-count = Synthetic voice of a language that is near: { $count }
voice-needs-work = Missing or to be done again: { $count }
voice-all = All recordings: { $count }
clip-missing = Missing
clip-stale = Stale: the text has changed since
clip-too-long = Too large: whoever taps has to wait
clip-refused = The last recording was refused
clip-recorded = Read by a person
clip-synthetic = Synthetic voice
clip-stand-in = Synthetic voice of a language that is near
text-only-explain-off = You can choose to offer the language as text only.
text-only-explain-on = The language is offered as text only, even when all recordings are there.
text-only-set = Offer as text only
text-only-unset = Offer with sound when the recordings are ready
upload-title = Replace a recording
upload-explain = Send a sound file in which a person reads the text: WAV, FLAC, MP3, M4A or Ogg Vorbis, 20 MB or less. We measure and level it.
upload-clip = Text
upload-file = Sound file
upload-send = Upload
upload-taken = The recording of { $clip } is in use.
upload-in-use = Somebody else is changing the voice right now. Try again in a while.
upload-no-folder = The recording could not be stored.
upload-no-file = Choose a sound file.
text-only-changed = The choice is stored.
refused-too-large = The file is larger than { $most } MB.
refused-undecodable = The file is no sound file that we can read, or it is damaged.
refused-breaks-off = The sound ends before the file says. A part of the file is missing.
refused-too-long = The recording is longer than { $most } minutes.
refused-sample-rate = The recording has { $rate } Hz. It must be between 8000 and 48000.
refused-channels = The recording has { $count } channels. It may have one or two.
refused-empty = There is no sound in the recording.
refused-clipped = The recording is too loud, and the sound is cut off. Record again, less loudly.
refused-too-quiet = The recording is too quiet. Record again, closer to the microphone.
refused-silence-before = There is more than one second of silence before the first word.
refused-silence-after = There is more than one second of silence after the last word.
refused-too-short = The recording is too short for the text. Something is missing.
refused-too-long-for-text = The recording is too long for the text.
refused-not-encoded = We could not make the recording ready. Try again.
refused-unlevel = The recording cannot be levelled. Record again.

## National figures as files

files-title = The user survey of newly arrived immigrants, figures for the country
files-source = IMDi, the user survey of newly arrived immigrants
files-all = All
files-nation = The whole country
files-language = Language
files-wave = Round
files-scope = Area
files-released-on = Published
files-everybody-asked = Answered, about
files-theme = Theme
files-question = Question
files-breakdown = Broken down by
files-group = Group
files-option = Answer
files-question-and-option = Question and answer
files-measure = Figure
files-n = Were asked, about
files-percent = Per cent
files-at-least = At least, per cent
files-at-most = At most, per cent
files-lower = Lower limit, per cent
files-upper = Upper limit, per cent
files-people = people
files-status = Whether it is shown
files-shown = Shown
files-nearly-all = Nearly all
files-no-bound = The percentage is given
files-no-interval = Too few for an interval
files-together = Shown only together with other answers
files-not-there = Does not exist
files-notes = Notes
files-note-who = All participants were invited, and some answered. The figures do not say what the others think.
files-note-base = How many were asked a question is rounded to the nearest five.
files-note-percent = The percentages are of all who were asked the question, those who did not answer it included. They are rounded, in larger steps when fewer were asked.
files-note-several = In some questions participants could choose several answers. Then the percentages can add up to more than 100.
files-note-bounds = “Nearly all” and “Few or none” stand where a number would have given away too much. Then only a bound is known: at least or at most so many per cent.
files-note-interval = The lower and upper limit are a 95 per cent interval, which allows for rounding and chance. It is missing where fewer than about 30 were asked.

## Labels of answers that stand together in a result

g-frequency-always-or-often = Always or often
g-frequency-rarely-or-never = Rarely or never
g-extent-a-little-or-no = A little or no
g-amount-too-little-or-too-much = Too little or too much
g-satisfied-very-or-fairly = Very or fairly satisfied
g-satisfied-little-or-not-at-all = Not very or not at all satisfied

## Labels of groups that stand together in a breakdown

g-gender-another-or-not-stated = Another gender or not stated
g-gender-woman-another-or-not-stated = Women, another gender or not stated
g-gender-man-another-or-not-stated = Men, another gender or not stated
g-age-not-stated = Not stated
g-age-45-or-more = 45 years or older
g-age-18-34 = 18 to 34 years
g-age-35-or-more = 35 years or older
g-age-18-24-or-not-stated = 18 to 24 years, or not stated
g-age-25-34-or-not-stated = 25 to 34 years, or not stated
g-age-18-34-or-not-stated = 18 to 34 years, or not stated
g-age-35-44-or-not-stated = 35 to 44 years, or not stated
g-age-45-54-or-not-stated = 45 to 54 years, or not stated
g-age-55-or-more-or-not-stated = 55 years or older, or not stated
g-age-45-or-more-or-not-stated = 45 years or older, or not stated
g-age-35-or-more-or-not-stated = 35 years or older, or not stated
g-schooling-0-6 = 0 to 6 years of school
g-schooling-0-9 = 0 to 9 years of school
g-schooling-10-or-more = 10 years of school or more
g-schooling-none-or-not-stated = No years of school, or not stated
g-schooling-1-6-or-not-stated = 1 to 6 years of school, or not stated
g-schooling-0-6-or-not-stated = 0 to 6 years of school, or not stated
g-schooling-7-9-or-not-stated = 7 to 9 years of school, or not stated
g-schooling-0-9-or-not-stated = 0 to 9 years of school, or not stated
g-schooling-10-12-or-not-stated = 10 to 12 years of school, or not stated
g-schooling-13-or-more-or-not-stated = 13 years of school or more, or not stated
g-schooling-10-or-more-or-not-stated = 10 years of school or more, or not stated
g-time-up-to-11 = 11 months or less
g-time-12-or-more = 12 months or more
g-time-up-to-3-or-not-stated = 3 months or less, or not stated
g-time-4-11-or-not-stated = 4 to 11 months, or not stated
g-time-up-to-11-or-not-stated = 11 months or less, or not stated
g-time-12-23-or-not-stated = 12 to 23 months, or not stated
g-time-24-or-more-or-not-stated = 24 months or more, or not stated
g-time-12-or-more-or-not-stated = 12 months or more, or not stated
g-background-another-or-not-stated = Another country or not stated
g-language-other-languages = Other languages
