### What contact persons send to participants and put on the wall, in Amharic.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = ስለ ትምህርትዎ ምን እንደሚያስቡ ይንገሩን። ያለ ስም፣ በራስዎ ቋንቋ መልስ ይሰጣሉ፦ { $link }

## E-mail

email-subject = ስለ ትምህርትዎ ምን እንደሚያስቡ ሊነግሩን ይፈልጋሉ?
email-1 = ሰላም!
email-2 = IMDi ስለ ኖርዌይኛ ኮርስ፣ ስለ ህብረተሰብ ዕውቀት ኮርስ ወይም ስለ አገር ማላመጃ ፕሮግራም ምን እንደሚያስቡ ማወቅ ይፈልጋል። IMDi ለኖርዌይ መንግስት ይሰራል።
email-3 = መልስ ለመስጠት ወይም ላለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት። መልስ የሚሰጡት ያለ ስም ነው። በራስዎ ቋንቋ መልስ መስጠት ይችላሉ።
email-4 = 15 ደቂቃ ያህል ይወስዳል። መልስ መስጠት የሚችሉበት የመጨረሻ ቀን { $date } ነው።
email-5 = መልስ ለመስጠት ይህን ሊንክ ይጫኑ፦ { $link }
email-6 = ገጹ ኮድ ይጠይቃል? { $code } ይጻፉ።
email-7 = ሰላምታ ከ IMDi

## Poster

poster-title = ስለ ትምህርትዎ ምን ያስባሉ? ይንገሩን
poster-1 = QR ኮዱን በስልክዎ ካሜራ ስካን ያድርጉ።
poster-2 = ቋንቋዎን ይምረጡ።
poster-3 = ጥያቄዎቹን ይመልሱ።
poster-address = ወይም ወደ { $address } ይሂዱና ይህን ኮድ ይጻፉ፦
poster-anonymous = መልስ የሚሰጡት ያለ ስም ነው።
poster-voluntary = መልስ ለመስጠት ወይም ላለመስጠት የሚወስኑት እርስዎ ራስዎ ነዎት።
poster-until = መልስ መስጠት የሚችሉበት የመጨረሻ ቀን { $date } ነው።
poster-listen = ሁሉንም ማዳመጥ ይችላሉ።
