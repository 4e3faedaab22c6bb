### What contact persons send to participants and put on the wall, in Tigrinya.
### Translated from nb.

## Text message. With a link of 40 characters it fits into 160 characters of the simple alphabet of
## text messages, or into two parts (134) where the language needs other letters.

sms = ብዛዕባ ትምህርትኹም እንታይ ከም እትሓስቡ ንገሩና። ብዘይ ስም፡ ብቋንቋኹም ትምልሱ፦ { $link }

## E-mail

email-subject = ብዛዕባ ትምህርትኹም እንታይ ከም እትሓስቡ ክትነግሩና ትደልዩ ዲኹም፧
email-1 = ሰላም!
email-2 = IMDi ብዛዕባ ትምህርቲ ቋንቋ ኖርወይ፡ ትምህርቲ ኣፍልጦ ሕብረተሰብ ወይ ፕሮግራም ኢንትሮዳክሽን እንታይ ከም እትሓስቡ ክፈልጥ ይደሊ። IMDi ንመንግስቲ ኖርወይ ይሰርሕ።
email-3 = ክትምልሱ ወይ ከይትምልሱ ባዕልኹም ትውስኑ። ስምኩም ከይሃብኩም ትምልሱ። ብቋንቋኹም ክትምልሱ ትኽእሉ ኢኹም።
email-4 = 15 ደቓይቕ ኣቢሉ ይወስድ። ክትምልሱሉ እትኽእሉ ናይ መወዳእታ መዓልቲ { $date } እዩ።
email-5 = ንምምላስ ነዚ ሊንክ ጠውቕዎ፦ { $link }
email-6 = እቲ ገጽ ኮድ ይሓትት ድዩ፧ { $code } ጽሓፉ።
email-7 = ሰላምታ ካብ IMDi

## Poster

poster-title = ብዛዕባ ትምህርትኹም እንታይ ትሓስቡ፧ ንገሩና
poster-1 = ብካሜራ ናይቲ ተሌፎን ነቲ QR ኮድ ስካን ግበርዎ።
poster-2 = ቋንቋኹም ምረጹ።
poster-3 = ነቲ ሕቶታት መልስዎ።
poster-address = ወይ ናብ { $address } ኪዱ፡ ነዚ ኮድ ድማ ጽሓፉ፦
poster-anonymous = ስምኩም ከይሃብኩም ትምልሱ።
poster-voluntary = ክትምልሱ ወይ ከይትምልሱ ባዕልኹም ትውስኑ።
poster-until = ክትምልሱሉ እትኽእሉ ናይ መወዳእታ መዓልቲ { $date } እዩ።
poster-listen = ንኹሉ ክትሰምዕዎ ትኽእሉ ኢኹም።
