### What contact persons send to participants and put on the wall, in Kurdish, Sorani.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = ڕات لەسەر فێرکارییەکەت بڵێ. بێ ناو و بە زمانی خۆت وەڵام دەدەیتەوە: { $link }

## E-mail

email-subject = دەتەوێت بڵێیت ڕات چییە لەسەر فێرکارییەکەت؟
email-1 = سڵاو!
email-2 = IMDi دەیەوێت بزانێت ڕات چییە لەسەر کۆرسی نەرویجی، کۆرسی زانیاریی کۆمەڵایەتی یان بەرنامەی ناساندن. IMDi بۆ دەوڵەتی نەرویج کار دەکات.
email-3 = خۆت بڕیار دەدەیت کە دەتەوێت وەڵام بدەیتەوە یان نا. تۆ بێ ناو وەڵام دەدەیتەوە. دەتوانیت بە زمانی خۆت وەڵام بدەیتەوە.
email-4 = نزیکەی ١٥ خولەک دەخایەنێت. دوا ڕۆژ بۆ وەڵامدانەوە ئەمەیە: { $date }.
email-5 = بۆ وەڵامدانەوە دەست لە بەستەرەکە بدە: { $link }
email-6 = لاپەڕەکە داوای کۆد دەکات؟ ئەمە بنووسە: { $code }.
email-7 = لەگەڵ ڕێزدا، IMDi

## Poster

poster-title = ڕات لەسەر فێرکارییەکەت بڵێ
poster-1 = بە کامێرای مۆبایلەکەت کۆدی QR سکان بکە.
poster-2 = زمانی خۆت هەڵبژێرە.
poster-3 = وەڵامی پرسیارەکان بدەوە.
poster-address = یان بڕۆ بۆ { $address } و کۆدەکە بنووسە:
poster-anonymous = تۆ بێ ناو وەڵام دەدەیتەوە.
poster-voluntary = خۆت بڕیار دەدەیت کە دەتەوێت وەڵام بدەیتەوە یان نا.
poster-until = دوا ڕۆژ بۆ وەڵامدانەوە: { $date }.
poster-listen = دەتوانیت گوێ لە هەموو شتێک بگریت.
