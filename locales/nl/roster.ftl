# Kinds of finding on a list of people. The value says what is, .why why it matters, .do what to do; .title heads
# a group of the kind. Lines and columns are shown beside the words, so they are not repeated in them. Besides a
# kind's own parameters every message may use $severity (error, warning, info) and $column (the column's key).

## Het bestand

roster-encoding-not-utf8 = { $encoding ->
        [utf-16le] Het bestand is opgeslagen als “Unicode” (UTF-16).
        [utf-16be] Het bestand is opgeslagen als “Unicode” (UTF-16).
       *[other] Het bestand is opgeslagen als { $encoding }, niet als UTF-8.
    }
    .title = Bestand is geen UTF-8
    .why = { $severity ->
            [warning] De handleiding van Microsoft accepteert “Unicode of UTF-8” zonder te zeggen wat met Unicode wordt bedoeld. UTF-8 is de vorm waarvan bekend is dat die werkt.
           *[other] De import leest UTF-8. In elke andere tekencodering komen letters als ø, é en ß als andere tekens aan, of wordt het bestand geweigerd.
        }
    .do = Schrijf het bestand met Jetbridge, dat altijd UTF-8 schrijft, of sla het in een teksteditor opnieuw op als UTF-8.

roster-bom-present = Het bestand begint met een byte order mark (BOM).
    .title = Byte order mark aan het begin
    .why = Een programma dat de markering niet verwacht, ziet die als deel van de eerste kop en herkent die kop dan niet. Hoe de import ermee omgaat, is niet gedocumenteerd.
    .do = U hoeft niets met de hand te doen: Jetbridge laat de markering weg bij het schrijven van het bestand.

roster-delimiter-not-comma = De kolommen zijn niet door komma’s gescheiden.
    .title = Scheidingsteken is geen komma
    .why = De import splitst regels alleen bij komma’s. Met een ander scheidingsteken ziet de import de hele regel als de eerste kolom.
    .do = Schrijf het bestand met Jetbridge, dat altijd met komma’s scheidt. Excel gebruikt het lijstscheidingsteken uit de landinstellingen van de computer.

roster-sep-line = De eerste regel vertelt alleen Excel welk scheidingsteken is gebruikt (“sep=”).
    .title = “sep=”-regel boven de koppen
    .why = Alleen Excel kent deze regel. De import verwacht de koppen op de eerste regel en leest hem als kopregel.
    .do = Verwijder de regel. Jetbridge laat hem weg bij het schrijven van het bestand.

roster-version-row-padded = De versierij bevat meer dan “version:v1.0”.
    .title = Versierij is gewijzigd
    .why = Microsoft Entra vraagt om de eerste twee rijen van de sjabloon te laten zoals ze zijn. Spreadsheets voegen bij het opslaan lege cellen toe aan de versierij.
    .do = Laat alleen de eerste cel staan, zonder spaties. Jetbridge doet dit bij het schrijven van het bestand.

roster-rows-above-heading = { $count ->
        [one] Boven de koppen staat één rij.
       *[other] Boven de koppen staan { $count } rijen.
    }
    .title = Rijen boven de koppen
    .why = { $severity ->
            [info] Titels en notities boven een lijst zijn gewoon in werkmappen. Ze horen niet bij de lijst en worden niet als personen gelezen.
           *[other] De import verwacht de koppen eerst. Wat erboven staat, wordt voor de kopregel aangezien, en de echte koppen voor een persoon.
        }
    .do = Controleer of er geen persoon boven de koppen staat. Jetbridge laat deze rijen weg bij het schrijven van het bestand.

roster-no-records = De lijst bevat geen personen.
    .title = Geen personen in de lijst
    .why = De import heeft de kopregel en ten minste één persoon nodig.
    .do = Controleer of het juiste bestand en blad zijn geopend en voeg de personen onder de koppen toe.

roster-too-many-rows = De lijst bevat meer dan { $max_users } personen; persoon { $first_excess_record } is de eerste die er niet meer in past.
    .title = Te veel personen voor één bestand
    .why = Het Microsoft 365-beheercentrum accepteert maximaal { $max_users } personen per bestand. Oudere handleidingen noemen 250, het beheercentrum zelf 249.
    .do = Splits de lijst. Jetbridge schrijft zoveel bestanden als nodig, elk met eigen koppen.

roster-secret-in-file = Een kolom van de lijst lijkt wachtwoorden te bevatten.
    .title = Kolom met wachtwoorden
    .why = Jetbridge toont, kopieert en schrijft de waarden van deze kolom niet, maar iedereen die het bestand krijgt kan ze lezen. De import van Microsoft 365 maakt zelf tijdelijke wachtwoorden.
    .do = Verwijder de kolom uit het bestand en wijzig de wachtwoorden als ze in gebruik zijn.

## De koppen

roster-header-unknown = De koppen horen niet bij een bekende sjabloon of export.
    .title = Koppen niet herkend
    .why = Zolang niet bekend is wat in welke kolom staat, kan geen cel worden beoordeeld en niets worden geschreven.
    .do = Geef per kolom aan wat die bevat, of kopieer de personen naar een gedownloade sjabloon.

roster-header-localised = De koppen zijn die van de { $language ->
        [de] Duitse
        [es] Spaanse
        [pt-BR] Braziliaans-Portugese
       *[other] vertaalde ({ $language })
    } sjabloon.
    .title = Sjabloon in een andere taal
    .why = Het beheercentrum biedt de sjabloon aan in de taal van wie is aangemeld, en de handleiding staat koppen in elke taal toe zolang de volgorde gelijk blijft.
    .do = Niets te doen als het bestand in dezelfde taal wordt geïmporteerd. Schrijf het voor de zekerheid met de Engelse koppen.

roster-header-old-template = Dit is de oudere sjabloon zonder “Alternate email address”.
    .title = Sjabloon van vóór 2023
    .why = Sinds 2023 heeft de sjabloon 16 kolommen. Er is gemeld dat bestanden met de vroegere 15 kolommen worden geweigerd.
    .do = Voeg de lege kolom na “Fax” in. Jetbridge doet dit bij het schrijven van het bestand.

roster-header-order = De kolom staat niet waar de sjabloon haar heeft.
    .title = Kolommen in een andere volgorde
    .why = De import gaat uit van de volgorde van de sjabloon. In een andere volgorde kan een telefoonnummer als naam terechtkomen.
    .do = Zet de kolommen in de volgorde van de sjabloon. Jetbridge doet dit op basis van de koppen bij het schrijven van het bestand.

roster-header-whitespace = De kop verschilt van de sjabloon door spaties of onzichtbare tekens.
    .title = Spaties in een kop
    .why = Koppen moeten precies gelijk zijn aan die van de sjabloon. Een spatie die niemand ziet, is genoeg om een kop niet te herkennen.
    .do = Schrijf de kop precies zoals in de sjabloon. Jetbridge doet dit bij het schrijven van het bestand.

roster-header-differs = De kop is “{ $found }”; de sjabloon heeft “{ $expected }”.
    .title = Kop wijkt af van de sjabloon
    .why = De nieuwste handleiding wil de koppen precies zoals in de sjabloon. Andere hoofdletters, leestekens of spelling kunnen genoeg zijn voor een weigering.
    .do = Schrijf “{ $expected }”. Jetbridge doet dit bij het schrijven van het bestand.

roster-header-missing-column = { $column ->
        [email] De lijst heeft geen kolom met e-mailadressen.
       *[other] Een kolom van de sjabloon ontbreekt.
    }
    .title = Kolom ontbreekt
    .why = { $column ->
            [email] De lijstpagina van Business Central toont het adres niet, tenzij de pagina is gepersonaliseerd; een gewone export mist het dus. Zonder adressen kunnen geen gebruikersnamen worden overgenomen.
           *[other] De import verwacht elke kolom van de sjabloon, ook die zonder inhoud. Een gewijzigde set kolommen wordt geweigerd.
        }
    .do = { $column ->
            [email] Voeg het veld E-mail toe aan de lijstpagina en exporteer opnieuw, of combineer met een tweede lijst waarin de adressen staan.
           *[other] Voeg de kolom toe. Jetbridge voegt een lege toe voor elke kolom die niet verplicht is.
        }

roster-header-extra-column = De sjabloon heeft geen kolom voor de kop “{ $name }”.
    .title = Kolom die de sjabloon niet heeft
    .why = De import accepteert precies de kolommen van de sjabloon. Of andere worden overgeslagen of geweigerd, is op twee manieren beschreven; reken er dus niet op.
    .do = Geef aan welke van onze kolommen het is, of laat de kolom weg; de inhoud wordt dan niet geschreven.

roster-header-repeated = De kopregel staat nogmaals tussen de personen.
    .title = Herhaalde koppen
    .why = De import zou een persoon met de naam “User Name” aanmaken. Bladen die zijn samengevoegd, brengen elk hun eigen koppen mee.
    .do = Verwijder de rij. Jetbridge laat haar weg bij het schrijven van het bestand.

## Rijen

roster-blank-line = De regel is leeg.
    .title = Lege regel
    .why = Hoe de import met lege regels omgaat, is niet gedocumenteerd; een programma dat ze als personen telt, stopt daar.
    .do = Verwijder de regel. Jetbridge laat hem weg bij het schrijven van het bestand.

roster-empty-record = De rij bevat alleen scheidingstekens.
    .title = Rij zonder inhoud
    .why = Spreadsheets laten zulke rijen achter als personen zijn verwijderd. De import kan ze aanzien voor een persoon zonder gebruikersnaam.
    .do = Verwijder de rij. Jetbridge laat haar weg bij het schrijven van het bestand.

roster-quote-unclosed = Hier begint een aanhalingsteken dat nergens sluit.
    .title = Aanhalingsteken zonder einde
    .why = Alles vanaf dit teken tot het einde van het bestand hoort bij één cel, dus de personen eronder worden opgeslokt.
    .do = Sluit het aanhalingsteken, of verwijder het als het nooit zo bedoeld was.

roster-field-count = { $severity ->
        [warning] De rij heeft { $actual } cellen in plaats van { $expected }; de overtollige zijn leeg.
       *[other] De rij heeft { $actual } cellen; de koppen zijn er { $expected }.
    }
    .title = Onjuist aantal kolommen
    .why = { $severity ->
            [warning] Extra scheidingstekens aan het einde van een rij bevatten niets, maar een streng programma weigert de rij erom.
           *[other] Het is niet meer zeker welke cel bij welke kop hoort. Een komma zonder aanhalingstekens in een naam of adres is de gebruikelijke oorzaak.
        }
    .do = { $severity ->
            [warning] Verwijder de scheidingstekens aan het einde. Jetbridge doet dit bij het schrijven van het bestand.
           *[other] Vergelijk de rij met de koppen en voeg scheidingstekens toe of verwijder ze. Zet een waarde waarin het scheidingsteken voorkomt tussen aanhalingstekens.
        }

roster-example-row-left = De voorbeeldpersoon van de sjabloon staat nog in de lijst.
    .title = Voorbeeldrij blijven staan
    .why = Microsoft Entra zou het voorbeeld als gebruiker aanmaken, of het bestand erom weigeren. Alleen bij één enkele vermelding blijft het voorbeeld in zijn rij staan.
    .do = Verwijder de rij.

roster-mixed-countries = De lijst bevat verschillende landen: “{ $first }” en “{ $value }”.
    .title = Meerdere landen in één lijst
    .why = De importwizard vraagt om één locatie en geeft die aan iedereen in het bestand, wat er ook in de landkolom staat. Licenties hangen van die locatie af.
    .do = Schrijf één bestand per land, of schrijf hetzelfde land in elke rij op dezelfde manier.

## Cellen

roster-required-missing = { $column ->
        [user_name] Gebruikersnaam ontbreekt.
        [display_name] Weergavenaam ontbreekt.
        [password] Initieel wachtwoord ontbreekt.
        [block_sign_in] Aanmelden blokkeren ontbreekt.
        [code] Code ontbreekt.
       *[other] Een verplichte waarde ontbreekt.
    }
    .title = Verplichte waarde ontbreekt
    .why = { $column ->
            [code] De code is de sleutel van een verkoper in Business Central; zonder code is de rij niet van andere te onderscheiden.
           *[other] De import maakt zonder deze waarde geen gebruiker aan.
        }
    .do = { $column ->
            [display_name] Vul deze in, bijvoorbeeld voor- en achternaam.
            [user_name] Vul deze in, of laat gebruikersnamen op basis van de namen voorstellen.
            [block_sign_in] Vul No in, of Yes als het account eerst geblokkeerd moet zijn.
           *[other] Vul deze in.
        }

roster-invalid-byte = De byte { $byte } hoort niet bij een UTF-8-teken.
    .title = Bytes die geen UTF-8 zijn
    .why = Een deel van het bestand is in een andere tekencodering geschreven, meestal Windows-1252. De import zou hier een ander teken tonen, of het bestand weigeren.
    .do = Bekijk het voorgestelde teken en accepteer het als het juist is.

roster-mojibake = De tekst lijkt verminkt.
    .title = Tekst lijkt verminkt
    .why = De tekst is ooit met de verkeerde tekencodering gelezen, waardoor één letter er twee werd of verloren ging (“Ã«” in plaats van “ë”). De persoon zou met deze naam worden aangemaakt.
    .do = Bekijk de voorgestelde tekst en accepteer die als hij klopt; typ de letter waar er een verloren is.

roster-control-char = De cel bevat het besturingsteken { $char }.
    .title = Besturingsteken in een cel
    .why = Het is niet te zien, maar wordt deel van de waarde, en namen en adressen ermee komen niet meer overeen.
    .do = Verwijder het; het herstel doet dat.

roster-invisible-char = De cel bevat het onzichtbare teken { $char }.
    .title = Onzichtbaar teken in een cel
    .why = Zulke tekens komen mee als tekst uit webpagina’s en e-mail wordt gekopieerd. Twee adressen die gelijk lijken, zijn dan verschillend.
    .do = Verwijder het. Verbindingstekens die sommige schriften nodig hebben, worden pas verwijderd nadat u ernaar hebt gekeken.

roster-non-breaking-space = De cel bevat een bijzondere spatie ({ $char }) in plaats van een gewone.
    .title = Bijzondere spatie in een cel
    .why = Ze ziet eruit als een gewone spatie, maar is een ander teken: zoeken, vergelijken en sorteren op de waarde mislukt, en een gebruikersnaam ermee wordt geweigerd.
    .do = Vervang haar door een gewone spatie; het herstel doet dat.

roster-not-nfc = Letters met accenten zijn in twee delen opgeslagen.
    .title = Accenten los van hun letters opgeslagen
    .why = Bestanden van macOS slaan “é” vaak op als “e” en een accent. Het ziet er hetzelfde uit, maar de naam verschilt dan van dezelfde naam die elders is getypt.
    .do = Voeg letter en accent samen; het herstel doet dat en er verandert niets zichtbaars.

roster-smart-quote = De cel bevat het typografische teken { $char }.
    .title = Typografisch aanhalingsteken of apostrof
    .why = { $severity ->
            [error] Een gebruikersnaam mag de rechte apostrof bevatten, maar niet de gebogen apostrof die tekstverwerkers ervoor in de plaats zetten.
           *[other] Tekstverwerkers zetten gebogen tekens in plaats van rechte. De naam verschilt dan van dezelfde naam die op het toetsenbord is getypt.
        }
    .do = Vervang het door een recht teken, of laat het weg uit de gebruikersnaam.

roster-embedded-newline = De cel bevat een regeleinde.
    .title = Regeleinde in een cel
    .why = De import leest regel voor regel. Een regeleinde in een waarde knipt de persoon in tweeën.
    .do = Schrijf de waarde op één regel; het herstel zet een spatie in plaats van het regeleinde.

roster-leading-trailing-space = De waarde begint of eindigt met een spatie.
    .title = Spatie aan het begin of einde
    .why = { $column ->
            [user_name] De spatie wordt deel van de gebruikersnaam, en de naam wordt geweigerd of klopt niet bij het aanmelden.
            [password] De spatie zou deel van het wachtwoord worden, en niemand zou haar bij het aanmelden typen.
            [block_sign_in] De waarde moet precies Yes of No zijn; met een spatie wordt de rij geweigerd.
           *[other] De spatie wordt deel van de waarde, en sorteren en vergelijken erop gaat mis.
        }
    .do = { $column ->
            [password] Ga na of de spatie bij het wachtwoord hoort, en verwijder haar zo niet.
           *[other] Verwijder de spatie; het herstel doet dat.
        }

roster-placeholder-value = “{ $value }” staat op de plaats van een ontbrekende waarde.
    .title = Opvulling in plaats van een waarde
    .why = De import neemt het letterlijk: de persoon krijgt “{ $value }” als waarde en toont die in het adresboek.
    .do = Vul de echte waarde in, of laat de cel leeg.

roster-excel-scientific-number = Excel heeft het getal omgezet in wetenschappelijke notatie.
    .title = Getal ingekort door Excel
    .why = Er zijn cijfers verloren: wat een telefoonnummer was, is nu een afgeronde macht van tien, en het bestand bevat de rest niet meer.
    .do = Voer het nummer opnieuw in vanuit de bron, met de kolom opgemaakt als tekst.

roster-formula-like = De waarde lijkt op een formule.
    .title = Waarde die op een formule lijkt
    .why = Een spreadsheet die het bestand opent, kan de waarde berekenen in plaats van tonen. De import zelf neemt haar als tekst.
    .do = Controleer of het als tekst is bedoeld; vul anders de waarde zelf in.

roster-quote-in-value = De waarde bevat een aanhalingsteken.
    .title = Aanhalingsteken in een waarde
    .why = In het bestand moet de waarde tussen aanhalingstekens staan en het eigen teken worden verdubbeld. Voor de import is hierover geen regel gedocumenteerd.
    .do = Laat het teken weg als het niet nodig is.

roster-quoted-comma = De waarde bevat een komma en wordt daarom tussen aanhalingstekens geschreven.
    .title = Komma in een waarde
    .why = Dat is de gebruikelijke vorm van een CSV-bestand, maar de voorbeelden van de import vermijden het en het gedrag is niet gedocumenteerd.
    .do = Er hoeft niets te gebeuren. Laat de komma weg als de import over deze regel klaagt.

roster-too-long = De waarde heeft { $length } tekens; { $max } zijn toegestaan.
    .title = Waarde is te lang
    .why = Het veld in het doel heeft deze lengte. Een langere waarde wordt geweigerd, of zonder melding afgekapt.
    .do = Kort haar zelf in: er wordt nooit iets voor u afgekapt.

roster-alternate-email-invalid = Het alternatieve e-mailadres is geen volledig adres.
    .title = Alternatief e-mailadres is geen adres
    .why = Voor zover bekend wordt het opgeslagen als een andere manier om de persoon te bereiken. Het moet een gewoon adres zijn; letters met accenten zijn er niet in toegestaan.
    .do = Corrigeer het adres, of laat de cel leeg.

roster-alternate-email-same-as-username = Het alternatieve e-mailadres is gelijk aan de gebruikersnaam.
    .title = Alternatief e-mailadres gelijk aan gebruikersnaam
    .why = Het is bedoeld om iemand te bereiken die zich niet kan aanmelden. Het postvak van hetzelfde account is dan niet te lezen.
    .do = Vul een ander adres in, of laat de cel leeg.

## De gebruikersnaam

roster-upn-mailto-prefix = De gebruikersnaam begint met “mailto:”.
    .title = “mailto:” voor de gebruikersnaam
    .why = E-mailprogramma’s voegen dit toe als een adres als koppeling wordt gekopieerd. Het hoort niet bij het adres, en de import weigert de dubbele punt.
    .do = Verwijder het; het herstel doet dat.

roster-upn-display-form = De gebruikersnaam staat er als “Naam <adres>”.
    .title = Naam en adres in één cel
    .why = Adresboeken kopiëren personen in deze vorm. De gebruikersnaam is alleen wat tussen de punthaken staat.
    .do = Houd alleen het adres over; het herstel doet dat.

roster-upn-no-at = De gebruikersnaam heeft geen @.
    .title = Gebruikersnaam zonder @
    .why = Een gebruikersnaam (UPN) bestaat uit een naam, een @ en een domein van de klant, zoals kim@contoso.com.
    .do = Voeg de @ en het domein toe.

roster-upn-multiple-at = De gebruikersnaam heeft meer dan één @.
    .title = Meer dan één @ in een gebruikersnaam
    .why = Een gebruikersnaam heeft precies één @. Vaak zijn twee adressen in één cel beland.
    .do = Houd één adres over.

roster-upn-empty-local = Er staat geen naam voor de @.
    .title = Geen naam voor de @
    .why = Microsoft Entra accepteert geen gebruikersnaam die met @ begint.
    .do = Vul de naam voor de @ in.

roster-upn-empty-domain = Er staat geen domein achter de @.
    .title = Geen domein achter de @
    .why = Het domein bepaalt bij welke tenant de persoon zich aanmeldt; zonder domein is er geen account.
    .do = Vul een van de domeinen van de klant achter de @ in.

roster-upn-contains-space = De gebruikersnaam bevat een spatie.
    .title = Spatie in een gebruikersnaam
    .why = Spaties zijn niet toegestaan in een gebruikersnaam, en de import weigert de regel.
    .do = Verwijder de spatie of zet er een punt voor in de plaats.

roster-upn-non-ascii = De letter “{ $char }” is niet toegestaan in een gebruikersnaam.
    .title = Letter niet toegestaan in een gebruikersnaam
    .why = In een gebruikersnaam mogen a–z, 0–9 en enkele tekens. Letters als ø, å en ë horen daar niet bij; adreslijstsynchronisatie maakt er liggende streepjes van.
    .do = Schrijf de naam zonder deze letters, of laat een gebruikersnaam voorstellen volgens de tabel die voor deze klant is gekozen.

roster-upn-invalid-char = Het teken “{ $char }” is niet toegestaan in een gebruikersnaam.
    .title = Teken niet toegestaan in een gebruikersnaam
    .why = Voor de @ zijn alleen letters, cijfers en ' . - _ {"\u0021"} # ^ ~ toegestaan, erachter letters, cijfers, punten, koppeltekens en liggende streepjes.
    .do = Verwijder het teken of schrijf het adres anders.

roster-upn-leading-dot = Een deel van de gebruikersnaam begint met een punt.
    .title = Punt aan het begin van een gebruikersnaam
    .why = De e-mailalias komt van het deel voor de @ en mag niet met een punt beginnen; een domein evenmin.
    .do = Verwijder de punt.

roster-upn-trailing-dot = Een deel van de gebruikersnaam eindigt met een punt.
    .title = Punt aan het einde van een gebruikersnaam
    .why = Microsoft Entra accepteert geen gebruikersnaam waarvan het deel voor of achter de @ met een punt eindigt.
    .do = Verwijder de punt.

roster-upn-consecutive-dots = De gebruikersnaam heeft twee punten achter elkaar.
    .title = Twee punten achter elkaar in een gebruikersnaam
    .why = De gebruikersnaam wordt ook het e-mailadres, en de vorm van e-mailadressen staat geen twee punten achter elkaar toe.
    .do = Houd één punt over.

roster-upn-local-too-long = De naam voor de @ heeft { $length } tekens; { $max } zijn toegestaan.
    .title = Naam voor de @ is te lang
    .why = Microsoft Entra accepteert maximaal { $max } tekens voor de @.
    .do = Kies een kortere naam.

roster-upn-domain-too-long = Het domein heeft { $length } tekens; { $max } zijn toegestaan.
    .title = Domein is te lang
    .why = Microsoft Entra accepteert maximaal { $max } tekens achter de @.
    .do = Gebruik een korter domein van de klant.

roster-upn-local-over-50 = De naam voor de @ heeft { $length } tekens; de importhandleiding noemt { $max }.
    .title = Naam voor de @ is langer dan de handleiding zegt
    .why = Twee pagina’s van Microsoft verschillen: de adreslijst staat 64 tekens toe, de handleiding bij de import 50.
    .do = Een kortere naam is volgens beide veilig.

roster-upn-over-79 = De gebruikersnaam heeft { $length } tekens; de importhandleiding noemt er in totaal { $max }.
    .title = Gebruikersnaam is langer dan de handleiding zegt
    .why = Twee pagina’s van Microsoft verschillen: de adreslijst staat in totaal 113 tekens toe, de handleiding bij de import 79.
    .do = Een kortere gebruikersnaam is volgens beide veilig.

roster-upn-domain-not-routable = Het domein “{ $domain }” bestaat alleen binnen een netwerk.
    .title = Domein van een intern netwerk
    .why = { $column ->
            [email] Het adres zou de gebruikersnaam worden, en Microsoft 365 heeft geen account in een domein als .local, dat niet te verifiëren is.
           *[other] Alleen een domein dat de klant op internet bezit, kan in de tenant worden geverifieerd. Namen als bedrijf.local komen uit het lokale netwerk.
        }
    .do = Gebruik een domein dat de klant in Microsoft 365 heeft geverifieerd.

roster-upn-domain-unverified = Het domein “{ $domain }” staat niet op de lijst van geverifieerde domeinen van de klant.
    .title = Domein staat niet op de lijst van de klant
    .why = { $column ->
            [email] Het adres zou de gebruikersnaam worden, en een gebruikersnaam vereist een geverifieerd domein van de tenant.
           *[other] { $severity ->
                [warning] Een oorspronkelijk domein (onmicrosoft.com) is in de eigen tenant altijd geverifieerd, maar elke tenant heeft een ander, en het wordt in de lijst makkelijk vergeten.
               *[other] Microsoft Entra maakt gebruikers alleen aan in een geverifieerd domein van de tenant of in het oorspronkelijke onmicrosoft.com-domein.
            }
        }
    .do = Corrigeer het domein, of voeg het aan de lijst toe zodra het in de tenant van de klant is geverifieerd.

roster-duplicate-upn = Persoon { $other_record } van de lijst heeft dezelfde gebruikersnaam.
    .title = Twee personen delen een gebruikersnaam
    .why = Een gebruikersnaam hoort bij één persoon. Het tweede account zou niet worden aangemaakt. Hoofdletters maken geen verschil.
    .do = Geef een van beiden een andere gebruikersnaam.

## Microsoft Entra

roster-password-non-ascii = Het initiële wachtwoord bevat een teken buiten de gewone Latijnse letters, cijfers en leestekens.
    .title = Wachtwoord met een niet-toegestaan teken
    .why = Microsoft Entra staat geen Unicode-tekens toe in een wachtwoord; de rij mislukt zonder reden.
    .do = Gebruik alleen a–z, A–Z, 0–9 en gewone leestekens.

roster-password-too-short = Het initiële wachtwoord heeft { $length } tekens; er zijn er ten minste 8 nodig.
    .title = Wachtwoord is te kort
    .why = Microsoft Entra accepteert wachtwoorden van 8 tot 256 tekens; een korter wachtwoord mislukt met alleen “Request was unsuccessful”.
    .do = Voer een langer initieel wachtwoord in.

roster-password-too-simple = Het initiële wachtwoord heeft minder dan drie soorten tekens.
    .title = Wachtwoord is te eenvoudig
    .why = Microsoft Entra wil er drie van deze: kleine letters, hoofdletters, cijfers, andere tekens. De tenant kan bovendien woorden van een eigen lijst weigeren.
    .do = Voeg tekens van een andere soort toe.

roster-block-sign-in-value = { $severity ->
        [warning] “{ $value }” heeft andere hoofdletters dan Yes of No.
       *[other] “{ $value }” is geen Yes en geen No.
    }
    .title = Aanmelden blokkeren is geen Yes of No
    .why = De sjabloon noemt Yes en No als enige waarden. Let op de betekenis: No betekent dat de persoon zich kan aanmelden.
    .do = { $severity ->
            [warning] Schrijf Yes of No; het herstel doet dat.
           *[other] Vul No in als de persoon zich moet kunnen aanmelden, anders Yes.
        }

roster-user-created-blocked = Het account wordt aangemaakt met geblokkeerde aanmelding.
    .title = Account wordt geblokkeerd aangemaakt
    .why = Yes bij “Block sign in” betekent dat de persoon zich niet kan aanmelden, hoewel de kop ook “accountEnabled” zegt.
    .do = Laat het zo als dat de bedoeling is; vul anders No in.

roster-usage-location-not-iso2 = { $severity ->
        [warning] De landcode “{ $value }” staat niet in hoofdletters.
       *[other] “{ $value }” is geen landcode van twee letters.
    }
    .title = Gebruikslocatie is geen landcode
    .why = Microsoft Entra verwacht de twee letters van ISO 3166 (NO, NL, GB). Zonder gebruikslocatie kan geen licentie worden toegewezen.
    .do = { $severity ->
            [warning] Schrijf haar in hoofdletters; het herstel doet dat.
           *[other] Vul de twee letters van het land in. Het Verenigd Koninkrijk is GB.
        }

## Business Central

roster-bc-name-missing = De verkoper heeft geen naam.
    .title = Verkoper zonder naam
    .why = De naam wordt de weergavenaam van de gebruiker, en Microsoft 365 maakt zonder naam geen gebruiker aan.
    .do = Vul de naam in Business Central of hier in.

roster-bc-name-too-long = De naam heeft { $length } tekens; Business Central heeft ruimte voor { $max }.
    .title = Naam is te lang voor Business Central
    .why = { $severity ->
            [warning] De synchronisatie schrijft de volledige naam van de gebruiker in het veld Naam van de verkoper, waar die niet past.
           *[other] Het veld Naam heeft ruimte voor { $max } tekens; de lijst is dus gewijzigd nadat ze uit Business Central kwam.
        }
    .do = { $severity ->
            [warning] Kort de weergavenaam in.
           *[other] Vergelijk de naam met Business Central; er wordt niets voor u afgekapt.
        }

roster-bc-phone-too-long = Het telefoonnummer heeft { $length } tekens; Business Central heeft ruimte voor { $max }.
    .title = Telefoonnummer is te lang voor Business Central
    .why = { $severity ->
            [warning] De synchronisatie schrijft de mobiele telefoon van de gebruiker in het veld Telefoonnr. van de verkoper, waar die niet past.
           *[other] Het veld Telefoonnr. heeft ruimte voor { $max } tekens; de lijst is dus gewijzigd nadat ze uit Business Central kwam.
        }
    .do = Houd één nummer over, zonder opmerkingen.

roster-bc-email-missing = De verkoper heeft geen e-mailadres.
    .title = Verkoper zonder e-mailadres
    .why = Het adres wordt de gebruikersnaam, en gebruikers en verkopers kunnen er later op worden gekoppeld.
    .do = Vul het adres in, of laat op basis van de naam een gebruikersnaam voorstellen.

roster-bc-email-multiple = De cel bevat meer dan één e-mailadres.
    .title = Meerdere e-mailadressen in één cel
    .why = Een gebruiker heeft één gebruikersnaam. Welk van de adressen dat moet zijn, blijkt niet uit de lijst.
    .do = Houd het adres over waarmee de persoon zich moet aanmelden.

roster-bc-email-invalid = De waarde is geen volledig e-mailadres.
    .title = E-mailadres is niet volledig
    .why = Het adres wordt de gebruikersnaam en moet één gewoon adres zijn, zoals kim@contoso.com.
    .do = Corrigeer het adres, ook in Business Central.

roster-bc-email-duplicate = Verkoper { $other_record } van de lijst heeft hetzelfde e-mailadres.
    .title = Twee verkopers delen een e-mailadres
    .why = Beiden zouden dezelfde gebruiker worden, en er kan maar één verkoper aan worden gekoppeld.
    .do = Ga na van wie het adres is en corrigeer het andere.

roster-bc-email-too-long = Het adres heeft { $length } tekens; Business Central heeft ruimte voor { $max }.
    .title = Adres is te lang voor Business Central
    .why = { $column ->
            [email] Het veld E-mail heeft ruimte voor { $max } tekens; de lijst is dus gewijzigd nadat ze uit Business Central kwam.
           *[other] De synchronisatie schrijft het adres van de gebruiker in het veld E-mail van de verkoper, waar het niet past.
        }
    .do = Gebruik een korter adres.

roster-bc-code-duplicate = Verkoper { $other_record } van de lijst heeft dezelfde code.
    .title = Twee verkopers delen een code
    .why = De code is de sleutel van de tabel in Business Central en kan maar één keer voorkomen; de lijst is dus uit meerdere samengesteld of bewerkt.
    .do = Vergelijk beide rijen met Business Central en houd de juiste over.

roster-bc-salesperson-blocked = De verkoper is geblokkeerd in Business Central.
    .title = Geblokkeerde verkoper
    .why = Een geblokkeerde verkoper is meestal uit dienst. Een gebruiker voor deze persoon zou een licentie kosten.
    .do = Laat de persoon weg, of hef de blokkering op als die verouderd is.

roster-bc-privacy-blocked = De verkoper is om privacyredenen geblokkeerd in Business Central.
    .title = Om privacyredenen geblokkeerde verkoper
    .why = Iemand heeft gevraagd de gegevens van deze persoon niet verder te verwerken. Een gebruiker aanmaken is dat juist wel.
    .do = Vraag het de klant voordat de persoon wordt overgenomen.

roster-bc-already-coupled = De verkoper is al aan een Dataverse-gebruiker gekoppeld.
    .title = Verkoper al gekoppeld
    .why = Een gekoppelde verkoper heeft een gebruiker. De persoon opnieuw importeren geeft een tweede account of mislukt.
    .do = Laat de persoon weg, tenzij de koppeling moet worden vervangen.

## Werkmappen

roster-other-sheets = De werkmap bevat ook lijsten op andere bladen: { $sheets }.
    .title = Lijsten op andere bladen
    .why = Er wordt één blad gelezen. Personen op de andere ontbreken in het resultaat.
    .do = Open ook de andere bladen als de personen daarop bij de lijst horen.

roster-hidden-row = De rij is verborgen in de werkmap.
    .title = Verborgen rij
    .why = Filters en verborgen rijen halen niemand van de lijst: deze persoon wordt gelezen en zou worden geïmporteerd.
    .do = Verwijder de rij als de persoon niet bij de lijst hoort.

roster-hidden-column = De kolom is verborgen in de werkmap.
    .title = Verborgen kolom
    .why = De inhoud wordt gelezen en zou worden geïmporteerd, hoewel niemand die ziet.
    .do = Maak de kolom zichtbaar en controleer wat erin staat.

roster-formula-cell = De cel bevat een formule.
    .title = Formule in een cel
    .why = Het resultaat dat in de werkmap is opgeslagen, wordt gelezen; er wordt niets opnieuw berekend. Het is verouderd als de werkmap niet opnieuw is berekend.
    .do = Controleer de waarde, of zet haar in plaats van de formule.

roster-excel-number-cell = De cel bevat een getal, geen tekst.
    .title = Getal in plaats van tekst
    .why = Een spreadsheet laat een 0 of + aan het begin weg als iets voor een getal wordt aangezien. Telefoonnummers, postcodes en codes kunnen die kwijt zijn.
    .do = Vergelijk het met de bron en maak de kolom als tekst op voordat u het opnieuw invoert.

roster-excel-date-cell = De spreadsheet heeft de waarde omgezet in een datum.
    .title = Datum in plaats van tekst
    .why = Wat is getypt, zoals 12-3, is verloren: de werkmap bewaart alleen de dag.
    .do = Voer de waarde opnieuw in vanuit de bron, met de kolom opgemaakt als tekst.

## Voorgestelde gebruikersnamen

roster-name-empty = Er is geen naam om een gebruikersnaam van te maken.
    .title = Geen naam voor een voorstel
    .why = Er blijft niets over van de voor- en achternaam als tekens en spaties zijn weggelaten.
    .do = Vul de naam in, of typ zelf de gebruikersnaam.

roster-name-not-latin = De naam bevat letters die niet Latijns zijn.
    .title = Naam in een ander schrift
    .why = Zo’n naam is op meer manieren in Latijnse letters te schrijven, en alleen de persoon weet welke juist is; er wordt niets geraden.
    .do = Vraag hoe de persoon de naam in Latijnse letters schrijft en typ de gebruikersnaam.

roster-user-name-clash = Iemand heeft deze gebruikersnaam al; daarom is een cijfer toegevoegd.
    .title = Voorgestelde gebruikersnaam was bezet
    .why = Twee personen zouden dezelfde gebruikersnaam hebben. Een cijfer onderscheidt hen, maar wordt makkelijk verkeerd getypt.
    .do = Accepteer het cijfer, of kies een gebruikersnaam die de twee onderscheidt.

roster-name-single = Er is maar één naam bekend, dus het voorstel bevat er maar één.
    .title = Alleen een voor- of achternaam
    .why = Het patroon vraagt om een voor- en een achternaam. Met één van beide is de kans groter dat de gebruikersnaam al bestaat.
    .do = Voeg de ontbrekende naam toe, of accepteer het voorstel.

roster-name-split-uncertain = Het is niet zeker waar de voornaam eindigt en de achternaam begint.
    .title = Voor- en achternaam zijn misschien anders te splitsen
    .why = De naam heeft meerdere woorden zonder koppelteken. Het laatste woord is als achternaam genomen, wat bij dubbele achternamen niet klopt.
    .do = Controleer de twee namen en verplaats woorden zo nodig.
