# Kinds of finding on a list of people. The value says what is, .why why it matters, .do what to do; .title heads
# a group of the kind. Lines and columns are shown beside the words, so they are not repeated in them. Besides a
# kind's own parameters every message may use $severity (error, warning, info) and $column (the column's key).

## Filen

roster-encoding-not-utf8 = { $encoding ->
        [utf-16le] Filen er lagret som «Unicode» (UTF-16).
        [utf-16be] Filen er lagret som «Unicode» (UTF-16).
       *[other] Filen er lagret som { $encoding }, ikke som UTF-8.
    }
    .title = Filen er ikke UTF-8
    .why = { $severity ->
            [warning] Veiledningen fra Microsoft godtar «Unicode eller UTF-8» uten å si hva som menes med Unicode. UTF-8 er formen vi vet fungerer.
           *[other] Importen leser UTF-8. I enhver annen tegnkoding kommer bokstaver som ø, é og ß frem som andre tegn, eller filen blir avvist.
        }
    .do = Skriv filen med Jetbridge, som alltid skriver UTF-8, eller lagre den på nytt som UTF-8 i et tekstredigeringsprogram.

roster-bom-present = Filen begynner med et byterekkefølgemerke (BOM).
    .title = Byterekkefølgemerke i starten
    .why = Et program som ikke venter merket, tar det som en del av den første overskriften og kjenner den så ikke igjen. Hvordan importen behandler det, er ikke dokumentert.
    .do = Ingenting å gjøre for hånd: Jetbridge utelater merket når filen skrives.

roster-delimiter-not-comma = Kolonnene er ikke skilt med komma.
    .title = Skilletegnet er ikke komma
    .why = Importen deler linjene bare ved komma. Med et annet skilletegn ser den hele linjen som den første kolonnen.
    .do = Skriv filen med Jetbridge, som alltid skiller med komma. Excel bruker listeskilletegnet fra de regionale innstillingene på maskinen.

roster-sep-line = Den første linjen forteller bare Excel hvilket skilletegn som er brukt («sep=»).
    .title = «sep=»-linje over overskriftene
    .why = Bare Excel kjenner denne linjen. Importen venter overskriftene i første linje og leser den som overskriftsrad.
    .do = Fjern linjen. Jetbridge utelater den når filen skrives.

roster-version-row-padded = Versjonsraden inneholder mer enn «version:v1.0».
    .title = Versjonsraden er endret
    .why = Microsoft Entra krever at de to første radene i malen står som de er. Regneark legger til tomme celler i versjonsraden når de lagrer.
    .do = La bare den første cellen stå igjen, uten mellomrom. Jetbridge gjør det når filen skrives.

roster-rows-above-heading = { $count ->
        [one] Én rad står over overskriftene.
       *[other] { $count } rader står over overskriftene.
    }
    .title = Rader over overskriftene
    .why = { $severity ->
            [info] Titler og merknader over en liste er vanlig i arbeidsbøker. De hører ikke til listen og leses ikke som personer.
           *[other] Importen venter overskriftene først. Det som står over dem, tas for overskriftsraden, og de egentlige overskriftene for en person.
        }
    .do = Kontroller at ingen person står over overskriftene. Jetbridge utelater disse radene når filen skrives.

roster-no-records = Listen inneholder ingen personer.
    .title = Ingen personer i listen
    .why = Importen trenger overskriftsraden og minst én person.
    .do = Kontroller at riktig fil og ark er åpnet, og legg inn personene under overskriftene.

roster-too-many-rows = Listen inneholder mer enn { $max_users } personer; person { $first_excess_record } er den første som ikke får plass.
    .title = For mange personer i én fil
    .why = Administrasjonssenteret for Microsoft 365 tar høyst { $max_users } personer i én fil. Eldre veiledninger sier 250, selve administrasjonssenteret 249.
    .do = Del listen. Jetbridge skriver så mange filer som trengs, hver med egne overskrifter.

roster-secret-in-file = En kolonne i listen ser ut til å inneholde passord.
    .title = Kolonne med passord
    .why = Jetbridge viser, kopierer og skriver ikke verdiene i denne kolonnen, men alle som får filen, kan lese dem. Importen i Microsoft 365 lager sine egne midlertidige passord.
    .do = Slett kolonnen fra filen, og bytt passordene hvis de er i bruk.

## Overskriftene

roster-header-unknown = Overskriftene hører ikke til noen kjent mal eller eksport.
    .title = Overskriftene ble ikke gjenkjent
    .why = Så lenge det ikke er kjent hva som står i hvilken kolonne, kan ingen celle kontrolleres og ingenting skrives.
    .do = Angi for hver kolonne hva den inneholder, eller kopier personene inn i en nedlastet mal.

roster-header-localised = Overskriftene er de fra den { $language ->
        [de] tyske
        [es] spanske
        [pt-BR] brasiliansk-portugisiske
       *[other] oversatte ({ $language })
    } malen.
    .title = Mal på et annet språk
    .why = Administrasjonssenteret tilbyr malen på språket til den som er logget på, og veiledningen tillater overskrifter på alle språk så lenge rekkefølgen er den samme.
    .do = Ingenting å gjøre når filen importeres på samme språk. For å være på den sikre siden kan du skrive den med engelske overskrifter.

roster-header-old-template = Dette er den eldre malen uten «Alternate email address».
    .title = Mal fra før 2023
    .why = Siden 2023 har malen 16 kolonner. Det er meldt at filer med de tidligere 15 kolonnene blir avvist.
    .do = Sett inn den tomme kolonnen etter «Fax». Jetbridge gjør det når filen skrives.

roster-header-order = Kolonnen står ikke der malen har den.
    .title = Kolonnene står i en annen rekkefølge
    .why = Importen bygger på rekkefølgen i malen. I en annen rekkefølge kan et telefonnummer havne som navn.
    .do = Sett kolonnene i malens rekkefølge. Jetbridge gjør det etter overskriftene når filen skrives.

roster-header-whitespace = Overskriften skiller seg fra malen ved mellomrom eller usynlige tegn.
    .title = Mellomrom i en overskrift
    .why = Overskriftene må være nøyaktig som i malen. Et mellomrom ingen ser, er nok til at overskriften ikke kjennes igjen.
    .do = Skriv overskriften nøyaktig som i malen. Jetbridge gjør det når filen skrives.

roster-header-differs = Overskriften er «{ $found }»; malen har «{ $expected }».
    .title = Overskriften avviker fra malen
    .why = Den nyeste veiledningen vil ha overskriftene nøyaktig som i malen. Andre store bokstaver, tegn eller skrivemåter kan være nok til avvisning.
    .do = Skriv «{ $expected }». Jetbridge gjør det når filen skrives.

roster-header-missing-column = { $column ->
        [email] Listen har ingen kolonne med e-postadresser.
       *[other] En kolonne fra malen mangler.
    }
    .title = Kolonne mangler
    .why = { $column ->
            [email] Listesiden i Business Central viser ikke adressen med mindre siden er tilpasset, så en vanlig eksport mangler den. Uten adresser kan ingen brukernavn overtas.
           *[other] Importen venter alle kolonnene i malen, også dem uten innhold. Et endret sett kolonner blir avvist.
        }
    .do = { $column ->
            [email] Legg feltet E-post til på listesiden og eksporter på nytt, eller slå sammen med en liste som har adressene.
           *[other] Legg til kolonnen. Jetbridge legger til en tom for hver kolonne som ikke er påkrevd.
        }

roster-header-extra-column = Malen har ingen kolonne for overskriften «{ $name }».
    .title = Kolonne som malen ikke har
    .why = Importen tar nøyaktig kolonnene i malen. Om den hopper over eller avviser andre, er beskrevet på to måter, så ikke stol på det.
    .do = Angi hvilken av våre kolonner det er, eller utelat kolonnen; da blir innholdet ikke skrevet.

roster-header-repeated = Overskriftsraden er gjentatt blant personene.
    .title = Gjentatte overskrifter
    .why = Importen ville opprette en person som heter «User Name». Ark som er kopiert sammen, har med seg hver sine overskrifter.
    .do = Fjern raden. Jetbridge utelater den når filen skrives.

## Rader

roster-blank-line = Linjen er tom.
    .title = Tom linje
    .why = Hvordan importen behandler tomme linjer, er ikke dokumentert; et program som teller dem som personer, stopper der.
    .do = Fjern linjen. Jetbridge utelater den når filen skrives.

roster-empty-record = Raden inneholder bare skilletegn.
    .title = Rad uten innhold
    .why = Regneark etterlater slike rader når personer er slettet. Importen kan ta dem for en person uten brukernavn.
    .do = Fjern raden. Jetbridge utelater den når filen skrives.

roster-quote-unclosed = Et anførselstegn åpnes her og lukkes aldri.
    .title = Anførselstegn uten slutt
    .why = Alt fra dette tegnet til slutten av filen hører til én celle, så personene under blir slukt.
    .do = Lukk anførselstegnet, eller fjern det hvis det aldri var ment som et.

roster-field-count = { $severity ->
        [warning] Raden har { $actual } celler i stedet for { $expected }; de overtallige er tomme.
       *[other] Raden har { $actual } celler; overskriftene har { $expected }.
    }
    .title = Feil antall kolonner
    .why = { $severity ->
            [warning] Ekstra skilletegn på slutten av en rad inneholder ingenting, men et strengt program avviser raden på grunn av dem.
           *[other] Det er ikke lenger sikkert hvilken celle som hører til hvilken overskrift. Et komma uten anførselstegn i et navn eller en adresse er den vanlige årsaken.
        }
    .do = { $severity ->
            [warning] Fjern skilletegnene på slutten. Jetbridge gjør det når filen skrives.
           *[other] Sammenlign raden med overskriftene, og legg til eller fjern skilletegn. Sett en verdi som inneholder skilletegnet, i anførselstegn.
        }

roster-example-row-left = Eksempelpersonen fra malen står fortsatt i listen.
    .title = Eksempelrad står igjen
    .why = Microsoft Entra ville opprette eksempelet som bruker, eller avvise filen på grunn av det. Bare med en eneste oppføring blir eksempelet stående i raden sin.
    .do = Fjern raden.

roster-mixed-countries = Listen blander land: «{ $first }» og «{ $value }».
    .title = Flere land i én liste
    .why = Importveiviseren ber om én plassering og gir den til alle i filen, uansett hva landkolonnen sier. Lisensene avhenger av den plasseringen.
    .do = Skriv én fil per land, eller skriv samme land på samme måte i alle rader.

## Celler

roster-required-missing = { $column ->
        [user_name] Brukernavn mangler.
        [display_name] Visningsnavn mangler.
        [password] Startpassord mangler.
        [block_sign_in] Blokker pålogging mangler.
        [code] Kode mangler.
       *[other] En påkrevd verdi mangler.
    }
    .title = Påkrevd verdi mangler
    .why = { $column ->
            [code] Koden er nøkkelen til en selger i Business Central; uten den kan raden ikke skilles fra andre.
           *[other] Importen oppretter ingen bruker uten denne verdien.
        }
    .do = { $column ->
            [display_name] Skriv det inn, for eksempel fornavn og etternavn.
            [user_name] Skriv det inn, eller la brukernavn bli foreslått ut fra navnene.
            [block_sign_in] Skriv No, eller Yes hvis kontoen skal være blokkert til å begynne med.
           *[other] Skriv det inn.
        }

roster-invalid-byte = Byten { $byte } er ikke del av noe UTF-8-tegn.
    .title = Byte som ikke er UTF-8
    .why = En del av filen ble skrevet i en annen tegnkoding, som regel Windows-1252. Importen ville vise et annet tegn her, eller avvise filen.
    .do = Se på det foreslåtte tegnet, og godta det hvis det er riktig.

roster-mojibake = Teksten ser forvansket ut.
    .title = Teksten ser forvansket ut
    .why = Teksten er en gang lest med feil tegnkoding, så én bokstav er blitt til to eller gått tapt («Ã¥» i stedet for «å»). Personen ville bli opprettet med dette navnet.
    .do = Se på den foreslåtte teksten, og godta den hvis den er riktig; skriv bokstaven selv der den er gått tapt.

roster-control-char = Cellen inneholder kontrolltegnet { $char }.
    .title = Kontrolltegn i en celle
    .why = Det kan ikke ses, men blir en del av verdien, og navn og adresser med det stemmer ikke lenger overens.
    .do = Fjern det; rettelsen gjør det.

roster-invisible-char = Cellen inneholder det usynlige tegnet { $char }.
    .title = Usynlig tegn i en celle
    .why = Slike tegn følger med når tekst kopieres fra nettsider og e-post. To adresser som ser like ut, er da forskjellige.
    .do = Fjern det. Bindetegn som noen skriftsystemer trenger, fjernes bare etter at du har sett på dem.

roster-non-breaking-space = Cellen inneholder et spesielt mellomrom ({ $char }) i stedet for et vanlig.
    .title = Spesielt mellomrom i en celle
    .why = Det ser ut som et vanlig mellomrom, men er et annet tegn: søk, samsvar og sortering på verdien slår feil, og et brukernavn med det blir avvist.
    .do = Erstatt det med et vanlig mellomrom; rettelsen gjør det.

roster-not-nfc = Bokstaver med aksent er lagret i to deler.
    .title = Aksenter lagret atskilt fra bokstaven
    .why = Filer fra macOS lagrer ofte «é» som «e» og en aksent. Det ser likt ut, men navnet er da et annet enn samme navn skrevet et annet sted.
    .do = Sett bokstav og aksent sammen; rettelsen gjør det, og ingenting synlig endres.

roster-smart-quote = Cellen inneholder det typografiske tegnet { $char }.
    .title = Typografisk anførselstegn eller apostrof
    .why = { $severity ->
            [error] Et brukernavn kan inneholde den rette apostrofen, men ikke den buede som tekstbehandlere setter i stedet.
           *[other] Tekstbehandlere setter buede tegn i stedet for rette. Navnet er da et annet enn samme navn skrevet på tastaturet.
        }
    .do = Erstatt det med et rett tegn, eller fjern det fra brukernavnet.

roster-embedded-newline = Cellen inneholder et linjeskift.
    .title = Linjeskift i en celle
    .why = Importen leser linje for linje. Et linjeskift inne i en verdi deler personen i to.
    .do = Skriv verdien på én linje; rettelsen setter et mellomrom i stedet for linjeskiftet.

roster-leading-trailing-space = Verdien begynner eller slutter med et mellomrom.
    .title = Mellomrom i starten eller slutten
    .why = { $column ->
            [user_name] Mellomrommet blir en del av brukernavnet, og navnet blir avvist eller stemmer ikke ved pålogging.
            [password] Mellomrommet ville bli en del av passordet, og ingen ville skrive det ved pålogging.
            [block_sign_in] Verdien må være nøyaktig Yes eller No; med et mellomrom blir raden avvist.
           *[other] Mellomrommet blir en del av verdien, og sortering og samsvar på den blir feil.
        }
    .do = { $column ->
            [password] Finn ut om mellomrommet hører til passordet, og fjern det hvis ikke.
           *[other] Fjern mellomrommet; rettelsen gjør det.
        }

roster-placeholder-value = «{ $value }» står der en verdi mangler.
    .title = Utfylling i stedet for en verdi
    .why = Importen tar det bokstavelig: personen får «{ $value }» som verdi og viser den i adresseboken.
    .do = Skriv inn den riktige verdien, eller la cellen stå tom.

roster-excel-scientific-number = Excel har gjort tallet om til eksponentform.
    .title = Tall forkortet av Excel
    .why = Sifre er gått tapt: det som var et telefonnummer, er nå en avrundet tierpotens, og filen inneholder ikke resten lenger.
    .do = Skriv inn nummeret på nytt fra kilden, med kolonnen formatert som tekst.

roster-formula-like = Verdien ser ut som en formel.
    .title = Verdi som ser ut som en formel
    .why = Et regneark som åpner filen, kan beregne verdien i stedet for å vise den. Selve importen tar den som tekst.
    .do = Kontroller at den er ment som tekst; skriv ellers inn selve verdien.

roster-quote-in-value = Verdien inneholder et anførselstegn.
    .title = Anførselstegn i en verdi
    .why = I filen må verdien settes i anførselstegn og det egne tegnet dobles. Ingen regel for dette i importen er dokumentert.
    .do = Utelat tegnet hvis det ikke trengs.

roster-quoted-comma = Verdien inneholder et komma og skrives derfor i anførselstegn.
    .title = Komma i en verdi
    .why = Det er den vanlige formen i en CSV-fil, men eksemplene for importen unngår det, og oppførselen er ikke dokumentert.
    .do = Ingenting må gjøres. Hvis importen klager over denne linjen, kan du utelate kommaet.

roster-too-long = Verdien har { $length } tegn; { $max } er tillatt.
    .title = Verdien er for lang
    .why = Feltet i målet har denne lengden. En lengre verdi blir avvist, eller kuttet uten beskjed.
    .do = Forkort den selv: ingenting blir noen gang kuttet for deg.

roster-alternate-email-invalid = Den alternative e-postadressen er ikke en fullstendig adresse.
    .title = Alternativ e-postadresse er ingen adresse
    .why = Så vidt vi vet, lagres den som en annen måte å nå personen på. Den må være en vanlig adresse; bokstaver med aksent er ikke tillatt i den.
    .do = Rett adressen, eller la cellen stå tom.

roster-alternate-email-same-as-username = Den alternative e-postadressen er den samme som brukernavnet.
    .title = Alternativ e-postadresse er lik brukernavnet
    .why = Den skal nå en person som ikke får logget på. Da kan ikke postboksen til samme konto leses.
    .do = Skriv inn en annen adresse, eller la cellen stå tom.

## Brukernavnet

roster-upn-mailto-prefix = Brukernavnet begynner med «mailto:».
    .title = «mailto:» foran brukernavnet
    .why = E-postprogrammer legger det til når en adresse kopieres som lenke. Det er ikke en del av adressen, og importen avviser kolonet.
    .do = Fjern det; rettelsen gjør det.

roster-upn-display-form = Brukernavnet er skrevet som «Navn <adresse>».
    .title = Navn og adresse i én celle
    .why = Adressebøker kopierer personer i denne formen. Brukernavnet er bare det som står mellom vinkelparentesene.
    .do = Behold bare adressen; rettelsen gjør det.

roster-upn-no-at = Brukernavnet mangler @.
    .title = Brukernavn uten @
    .why = Et brukernavn (UPN) består av et navn, en @ og et domene hos kunden, for eksempel kim@contoso.com.
    .do = Legg til @ og domenet.

roster-upn-multiple-at = Brukernavnet har mer enn én @.
    .title = Mer enn én @ i et brukernavn
    .why = Et brukernavn har nøyaktig én @. Ofte har to adresser havnet i én celle.
    .do = Behold én adresse.

roster-upn-empty-local = Det står ikke noe navn foran @.
    .title = Intet navn foran @
    .why = Microsoft Entra tar ikke imot brukernavn som begynner med @.
    .do = Skriv inn navnet foran @.

roster-upn-empty-domain = Det står ikke noe domene bak @.
    .title = Intet domene bak @
    .why = Domenet sier hvilken leier personen logger på; uten domene blir det ingen konto.
    .do = Skriv inn et av kundens domener bak @.

roster-upn-contains-space = Brukernavnet inneholder et mellomrom.
    .title = Mellomrom i et brukernavn
    .why = Mellomrom er ikke tillatt i et brukernavn, og importen avviser linjen.
    .do = Fjern mellomrommet, eller sett et punktum i stedet.

roster-upn-non-ascii = Bokstaven «{ $char }» er ikke tillatt i et brukernavn.
    .title = Bokstav som ikke er tillatt i et brukernavn
    .why = Et brukernavn tar a–z, 0–9 og noen få tegn. Bokstaver som ø, å og ë er ikke blant dem; katalogsynkroniseringen gjør dem om til understreker.
    .do = Skriv navnet uten dem, eller la et brukernavn bli foreslått etter tabellen som er valgt for denne kunden.

roster-upn-invalid-char = Tegnet «{ $char }» er ikke tillatt i et brukernavn.
    .title = Tegn som ikke er tillatt i et brukernavn
    .why = Foran @ er bare bokstaver, sifre og ' . - _ {"\u0021"} # ^ ~ tillatt, bak den bokstaver, sifre, punktum, bindestrek og understrek.
    .do = Fjern tegnet, eller skriv adressen på en annen måte.

roster-upn-leading-dot = En del av brukernavnet begynner med punktum.
    .title = Punktum i starten av et brukernavn
    .why = E-postaliaset tas fra delen foran @ og kan ikke begynne med punktum; det kan heller ikke et domene.
    .do = Fjern punktumet.

roster-upn-trailing-dot = En del av brukernavnet slutter med punktum.
    .title = Punktum i slutten av et brukernavn
    .why = Microsoft Entra tar ikke imot brukernavn der delen foran eller bak @ slutter med punktum.
    .do = Fjern punktumet.

roster-upn-consecutive-dots = Brukernavnet har to punktum etter hverandre.
    .title = To punktum etter hverandre i et brukernavn
    .why = Brukernavnet blir også e-postadressen, og formen for e-postadresser tillater ikke to punktum etter hverandre.
    .do = Behold ett punktum.

roster-upn-local-too-long = Navnet foran @ har { $length } tegn; { $max } er tillatt.
    .title = Navnet foran @ er for langt
    .why = Microsoft Entra tar høyst { $max } tegn foran @.
    .do = Velg et kortere navn.

roster-upn-domain-too-long = Domenet har { $length } tegn; { $max } er tillatt.
    .title = Domenet er for langt
    .why = Microsoft Entra tar høyst { $max } tegn bak @.
    .do = Bruk et kortere domene hos kunden.

roster-upn-local-over-50 = Navnet foran @ har { $length } tegn; importveiledningen sier { $max }.
    .title = Navnet foran @ er lengre enn veiledningen sier
    .why = To sider hos Microsoft er uenige: katalogen tillater 64 tegn, veiledningen for importen 50.
    .do = Et kortere navn er trygt etter begge.

roster-upn-over-79 = Brukernavnet har { $length } tegn; importveiledningen sier { $max } i alt.
    .title = Brukernavnet er lengre enn veiledningen sier
    .why = To sider hos Microsoft er uenige: katalogen tillater 113 tegn i alt, veiledningen for importen 79.
    .do = Et kortere brukernavn er trygt etter begge.

roster-upn-domain-not-routable = Domenet «{ $domain }» finnes bare i et internt nettverk.
    .title = Domene i et internt nettverk
    .why = { $column ->
            [email] Adressen ville bli brukernavnet, og Microsoft 365 har ingen konto i et domene som .local, som ikke kan bekreftes.
           *[other] Bare et domene kunden eier på Internett, kan bekreftes i leieren. Navn som firma.local kommer fra det lokale nettverket.
        }
    .do = Bruk et domene kunden har bekreftet i Microsoft 365.

roster-upn-domain-unverified = Domenet «{ $domain }» står ikke på kundens liste over bekreftede domener.
    .title = Domenet står ikke på kundens liste
    .why = { $column ->
            [email] Adressen ville bli brukernavnet, og et brukernavn krever et bekreftet domene i leieren.
           *[other] { $severity ->
                [warning] Et opprinnelig domene (onmicrosoft.com) er alltid bekreftet i sin egen leier, men hver leier har sitt eget, og det blir lett glemt i listen.
               *[other] Microsoft Entra oppretter bare brukere i et bekreftet domene i leieren eller i det opprinnelige onmicrosoft.com-domenet.
            }
        }
    .do = Rett domenet, eller legg det til i listen når det er bekreftet i kundens leier.

roster-duplicate-upn = Person { $other_record } i listen har samme brukernavn.
    .title = To personer deler et brukernavn
    .why = Et brukernavn tilhører én person. Den andre kontoen ville ikke bli opprettet. Store og små bokstaver gjør ingen forskjell.
    .do = Gi en av de to et annet brukernavn.

## Microsoft Entra

roster-password-non-ascii = Startpassordet inneholder et tegn utenfor vanlige latinske bokstaver, sifre og tegn.
    .title = Passord med et tegn som ikke er tillatt
    .why = Microsoft Entra tillater ikke Unicode-tegn i et passord; raden feiler uten å si hvorfor.
    .do = Bruk bare a–z, A–Z, 0–9 og vanlige tegn.

roster-password-too-short = Startpassordet har { $length } tegn; minst 8 trengs.
    .title = Passordet er for kort
    .why = Microsoft Entra tar passord på 8 til 256 tegn; et kortere feiler med bare «Request was unsuccessful».
    .do = Skriv inn et lengre startpassord.

roster-password-too-simple = Startpassordet har færre enn tre typer tegn.
    .title = Passordet er for enkelt
    .why = Microsoft Entra vil ha tre av disse: små bokstaver, store bokstaver, sifre, andre tegn. Leieren kan i tillegg avvise ord fra en egen liste.
    .do = Legg til tegn av en annen type.

roster-block-sign-in-value = { $severity ->
        [warning] «{ $value }» er skrevet med andre store bokstaver enn Yes eller No.
       *[other] «{ $value }» er verken Yes eller No.
    }
    .title = Blokker pålogging er ikke Yes eller No
    .why = Malen oppgir Yes og No som eneste verdier. Merk betydningen: No betyr at personen kan logge på.
    .do = { $severity ->
            [warning] Skriv Yes eller No; rettelsen gjør det.
           *[other] Skriv No hvis personen skal kunne logge på, Yes hvis ikke.
        }

roster-user-created-blocked = Kontoen blir opprettet med pålogging blokkert.
    .title = Kontoen opprettes blokkert
    .why = Yes i «Block sign in» betyr at personen ikke kan logge på, selv om overskriften også sier «accountEnabled».
    .do = La det stå hvis det er meningen; skriv ellers No.

roster-usage-location-not-iso2 = { $severity ->
        [warning] Landkoden «{ $value }» er ikke skrevet med store bokstaver.
       *[other] «{ $value }» er ikke en landkode på to bokstaver.
    }
    .title = Bruksplassering er ikke en landkode
    .why = Microsoft Entra venter de to bokstavene fra ISO 3166 (NO, NL, GB). Uten bruksplassering kan ingen lisens tildeles.
    .do = { $severity ->
            [warning] Skriv den med store bokstaver; rettelsen gjør det.
           *[other] Skriv inn de to bokstavene for landet. Storbritannia er GB.
        }

## Business Central

roster-bc-name-missing = Selgeren har ikke noe navn.
    .title = Selger uten navn
    .why = Navnet blir visningsnavnet til brukeren, og Microsoft 365 oppretter ingen bruker uten.
    .do = Skriv inn navnet i Business Central eller her.

roster-bc-name-too-long = Navnet har { $length } tegn; Business Central har plass til { $max }.
    .title = Navnet er for langt for Business Central
    .why = { $severity ->
            [warning] Synkroniseringen skriver brukerens fulle navn til selgerens Navn, der det ikke får plass.
           *[other] Feltet Navn har plass til { $max } tegn, så listen er endret etter at den forlot Business Central.
        }
    .do = { $severity ->
            [warning] Forkort visningsnavnet.
           *[other] Sammenlign navnet med Business Central; ingenting blir kuttet for deg.
        }

roster-bc-phone-too-long = Telefonnummeret har { $length } tegn; Business Central har plass til { $max }.
    .title = Telefonnummeret er for langt for Business Central
    .why = { $severity ->
            [warning] Synkroniseringen skriver brukerens mobiltelefon til selgerens Telefonnr., der det ikke får plass.
           *[other] Feltet Telefonnr. har plass til { $max } tegn, så listen er endret etter at den forlot Business Central.
        }
    .do = Behold ett nummer, uten merknader.

roster-bc-email-missing = Selgeren har ingen e-postadresse.
    .title = Selger uten e-postadresse
    .why = Adressen blir brukernavnet, og brukere og selgere kan senere kobles ved hjelp av den.
    .do = Skriv inn adressen, eller la et brukernavn bli foreslått ut fra navnet.

roster-bc-email-multiple = Cellen inneholder mer enn én e-postadresse.
    .title = Flere e-postadresser i én celle
    .why = En bruker har ett brukernavn. Hvilken av adressene det skal være, går ikke frem av listen.
    .do = Behold adressen personen skal logge på med.

roster-bc-email-invalid = Verdien er ikke en fullstendig e-postadresse.
    .title = E-postadressen er ikke fullstendig
    .why = Adressen blir brukernavnet og må være én enkel adresse, for eksempel kim@contoso.com.
    .do = Rett adressen, også i Business Central.

roster-bc-email-duplicate = Selger { $other_record } i listen har samme e-postadresse.
    .title = To selgere deler en e-postadresse
    .why = Begge ville bli samme bruker, og bare én selger kan kobles med den.
    .do = Finn ut hvem adressen tilhører, og rett den andre.

roster-bc-email-too-long = Adressen har { $length } tegn; Business Central har plass til { $max }.
    .title = Adressen er for lang for Business Central
    .why = { $column ->
            [email] Feltet E-post har plass til { $max } tegn, så listen er endret etter at den forlot Business Central.
           *[other] Synkroniseringen skriver brukerens adresse til selgerens E-post, der den ikke får plass.
        }
    .do = Bruk en kortere adresse.

roster-bc-code-duplicate = Selger { $other_record } i listen har samme kode.
    .title = To selgere deler en kode
    .why = Koden er nøkkelen i tabellen i Business Central og kan bare forekomme én gang, så listen er satt sammen av flere eller redigert.
    .do = Kontroller begge radene mot Business Central, og behold den riktige.

roster-bc-salesperson-blocked = Selgeren er sperret i Business Central.
    .title = Sperret selger
    .why = En sperret selger har som regel sluttet. En bruker for denne personen ville bruke en lisens.
    .do = Utelat personen, eller fjern sperringen hvis den er utdatert.

roster-bc-privacy-blocked = Selgeren er personvernsperret i Business Central.
    .title = Personvernsperret selger
    .why = Noen har bedt om at denne personens data ikke behandles videre. Å opprette en bruker er nettopp det.
    .do = Spør kunden før personen tas med.

roster-bc-already-coupled = Selgeren er allerede koblet til en Dataverse-bruker.
    .title = Selgeren er allerede koblet
    .why = En koblet selger har en bruker. Å importere personen på nytt gir en konto til, eller det mislykkes.
    .do = Utelat personen, med mindre koblingen skal erstattes.

## Arbeidsbøker

roster-other-sheets = Arbeidsboken har lister på andre ark også: { $sheets }.
    .title = Lister på andre ark
    .why = Bare ett ark leses. Personer på de andre mangler i resultatet.
    .do = Åpne også de andre arkene hvis personene der hører til listen.

roster-hidden-row = Raden er skjult i arbeidsboken.
    .title = Skjult rad
    .why = Filtre og skjulte rader fjerner ingen fra listen: denne personen leses og ville bli importert.
    .do = Slett raden hvis personen ikke hører til listen.

roster-hidden-column = Kolonnen er skjult i arbeidsboken.
    .title = Skjult kolonne
    .why = Innholdet leses og ville bli importert, selv om ingen ser det.
    .do = Vis kolonnen, og kontroller hva den inneholder.

roster-formula-cell = Cellen inneholder en formel.
    .title = Formel i en celle
    .why = Resultatet som er lagret i arbeidsboken, leses; ingenting beregnes på nytt. Det er utdatert hvis arbeidsboken ikke ble beregnet på nytt.
    .do = Kontroller verdien, eller sett den inn i stedet for formelen.

roster-excel-number-cell = Cellen inneholder et tall, ikke tekst.
    .title = Tall i stedet for tekst
    .why = Et regneark fjerner 0 eller + i starten når det tar noe for et tall. Telefonnumre, postnumre og koder kan ha mistet et slikt tegn.
    .do = Sammenlign med kilden, og formater kolonnen som tekst før du skriver det inn på nytt.

roster-excel-date-cell = Regnearket har gjort verdien om til en dato.
    .title = Dato i stedet for tekst
    .why = Det som ble skrevet, for eksempel 12-3, er gått tapt: arbeidsboken lagrer bare dagen.
    .do = Skriv inn verdien på nytt fra kilden, med kolonnen formatert som tekst.

## Foreslåtte brukernavn

roster-name-empty = Det finnes ikke noe navn å lage brukernavn av.
    .title = Intet navn å foreslå ut fra
    .why = Ingenting er igjen av fornavn og etternavn når tegn og mellomrom er tatt bort.
    .do = Skriv inn navnet, eller skriv brukernavnet selv.

roster-name-not-latin = Navnet inneholder bokstaver som ikke er latinske.
    .title = Navn i et annet skriftsystem
    .why = Et slikt navn kan skrives på flere måter med latinske bokstaver, og bare personen vet hvilken som er riktig; ingenting gjettes.
    .do = Spør hvordan personen skriver navnet med latinske bokstaver, og skriv inn brukernavnet.

roster-user-name-clash = Noen har allerede dette brukernavnet, så et tall ble lagt til.
    .title = Foreslått brukernavn var opptatt
    .why = To personer ville hatt samme brukernavn. Et tall skiller dem, men er lett å skrive feil.
    .do = Godta tallet, eller velg et brukernavn som skiller de to.

roster-name-single = Bare ett navn er kjent, så forslaget inneholder bare ett.
    .title = Bare fornavn eller etternavn
    .why = Mønsteret ber om fornavn og etternavn. Med bare ett av dem er det større fare for at brukernavnet allerede finnes.
    .do = Legg til navnet som mangler, eller godta forslaget.

roster-name-split-uncertain = Det er ikke sikkert hvor fornavnet slutter og etternavnet begynner.
    .title = Fornavn og etternavn kan være delt annerledes
    .why = Navnet har flere ord uten bindestrek. Det siste ordet er tatt som etternavn, noe som ikke stemmer for doble etternavn.
    .do = Kontroller de to navnene, og flytt ordene om nødvendig.
