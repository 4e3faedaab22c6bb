### The pages of contacts in the municipalities, of analysts and of administrators, in English.
### Translated from nb. Frame, dates and problems come from participant.ftl.

## Frame

staff-app-name = Samsvar for municipalities and IMDi
staff-home = To the first page
sign-out = Sign out
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
answered-or-more = { $from } or more have answered
answered-refreshed = The number is updated at fixed times.

## Results

results-title = Results for { $municipality }, { $wave }
results-intro = This is what the participants answered.
results-caution = All participants were asked, but not all answered. Read the figures with that in mind.
results-few-answers = Few have answered. Read the figures as a hint.
results-municipality-alone = The results are for this municipality alone.
results-followed-title = Three measures from round to round
results-followed-body = IMDi follows motivation, well-being and usefulness from round to round.
results-answered-about = About { $n } have answered
results-answered-band = Between { $from } and { $to } have answered
results-contents = Contents
results-print = Print
results-not-ready-title = The results are not ready
results-not-ready-body = The results come here when IMDi has released them.
results-ended-title = The results are no longer shown
results-ended-body = The results could be read up to and including { $date }.
results-held-title = The results are being checked
results-held-body = IMDi is checking the answers before the results can be shown.
base-about = { $n ->
    [one] Asked of about { $n } participant
   *[other] Asked of about { $n } participants
}
base-band = Asked of between { $from } and { $to } participants
column-option = Answer
column-percent = Per cent
column-count = Number
percent = { $percent }%
unanswered = Not answered
nearly-all = Nearly all, { $percent }% or more
few-or-none = Few or none
masked-together = Shown together only
masked-together-options = Together: { $options }
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

## Charts, for those who do not see them

chart-title = Answers to “{ $question }”
chart-description = Bar chart of the answers to “{ $question }”. { $parts }.
chart-part = { $option }: { $percent }%
chart-part-nearly-all = { $option }: nearly all, { $percent }% or more
chart-part-few-or-none = { $option }: few or none
chart-withheld = The chart is not shown.
table-caption = Figures for “{ $question }”

## Too few answers: not one number about the municipality

too-few-title = Too few have answered
too-few-1 = Too few participants in the municipality have answered in this round.
too-few-2 = So we show no results for the municipality.
too-few-3 = In this way nobody can find out what one person has answered.
too-few-4 = The answers can still count in figures for the whole country.

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
