<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb" sourcelanguage="en">
<context>
    <name>areal::qgis::AccountAlgorithm</name>
    <message>
        <source>Land account of a plan</source>
        <translation>Arealregnskap for en plan</translation>
    </message>
    <message>
        <source>Cuts a plan against land cover and says what nature it takes, what is restored, and whether it is neutral.</source>
        <translation>Skjærer en plan mot arealdekket og sier hvilken natur den tar, hva som restaureres, og om den er arealnøytral.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts a plan against land cover and keeps a double-entry book of the ground: what the plan takes of which nature, what restoration gives back, and whether the balance is neutral, kind by kind.&lt;/p&gt;&lt;p&gt;With a proposal the proposal is judged, and a table shows what changes purpose from the plan in force. Layers may be in different coordinate systems; each is transformed to that of the account. Selected features, layer filters and unsaved edits are respected.&lt;/p&gt;&lt;p&gt;Ground without land cover, ground drawn twice and unknown codes are rows of their own, never lost. Ground that is to be built on but has no known land cover makes the verdict &lt;i&gt;not computed&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Areas are square metres in full precision. The account&apos;s JSON file holds everything, with the certificate that the parts sum to the whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skjærer en plan mot arealdekket og fører dobbelt bokholderi over grunnen: hva planen tar av hvilken natur, hva restaurering gir tilbake, og om regnskapet går i null, naturtype for naturtype.&lt;/p&gt;&lt;p&gt;Med et planforslag er det forslaget som vurderes, og en tabell viser hva som får nytt formål i forhold til gjeldende plan. Lagene kan ha ulike koordinatsystemer; hvert lag transformeres til regnskapets. Utvalgte objekter, lagfiltre og ulagrede endringer respekteres.&lt;/p&gt;&lt;p&gt;Grunn uten arealdekke, grunn som er tegnet to ganger, og ukjente koder blir egne rader og går aldri tapt. Grunn som skal bygges ned, men mangler kjent arealdekke, gjør konklusjonen &lt;i&gt;ikke beregnet&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Arealer er kvadratmeter med full presisjon. JSON-filen inneholder hele regnskapet, med attest for at delene summerer til helheten.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>land,account,nature,neutral,plan,overlay,arealregnskap,arealnøytral,kommuneplan,AR5</source>
        <translation>arealregnskap,arealrekneskap,arealnøytral,natur,nedbygging,kommuneplan,arealformål,arealdekke,AR5,N50,land,account</translation>
    </message>
    <message>
        <source>Plan in force</source>
        <translation>Gjeldende plan</translation>
    </message>
    <message>
        <source>Purpose areas (arealformål) of the plan in force.</source>
        <translation>Arealformålene i gjeldende plan.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Planforslag</translation>
    </message>
    <message>
        <source>The plan that is judged. Left out: the plan in force is.</source>
        <translation>Planen som vurderes. Uten forslag vurderes gjeldende plan.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Arealdekke</translation>
    </message>
    <message>
        <source>AR5, N50 or another land cover whose codes are known.</source>
        <translation>AR5, N50 eller et annet arealdekke med kjente koder.</translation>
    </message>
    <message>
        <source>Restoration measures</source>
        <translation>Restaureringstiltak</translation>
    </message>
    <message>
        <source>Areas with the class before and after, and how far the measure has come.</source>
        <translation>Områder med klasse før og etter, og hvor langt tiltaket er kommet.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Avgrensning</translation>
    </message>
    <message>
        <source>Only ground inside these areas counts.</source>
        <translation>Bare grunn innenfor disse områdene teller.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Decisions on plans that overlap</source>
        <translation>Avgjørelser om planer som overlapper</translation>
    </message>
    <message>
        <source>Table of plan by land cover</source>
        <translation>Tabell over plan mot arealdekke</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>One row per purpose, status and land cover class.</source>
        <translation>Én rad per formål, status og arealdekkeklasse.</translation>
    </message>
    <message>
        <source>Pieces of the account</source>
        <translation>Bitene i regnskapet</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
    </message>
    <message>
        <source>Verdict in words</source>
        <translation>Konklusjon i ord</translation>
    </message>
    <message>
        <source>Nature lost (m²)</source>
        <translation>Tapt natur (m²)</translation>
    </message>
    <message>
        <source>Nature restored (m²)</source>
        <translation>Restaurert natur (m²)</translation>
    </message>
    <message>
        <source>Balance (m²)</source>
        <translation>Balanse (m²)</translation>
    </message>
    <message>
        <source>Residual of the certificate (m²)</source>
        <translation>Rest i attesten (m²)</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>Antall funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AccountTask</name>
    <message>
        <source>Land account</source>
        <translation>Arealregnskap</translation>
    </message>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikke nok minne til dette regnskapet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ChangeAlgorithm</name>
    <message>
        <source>Change between two land covers</source>
        <translation>Endring mellom to arealdekker</translation>
    </message>
    <message>
        <source>Lays two vintages of land cover over each other and says how much went from which class to which.</source>
        <translation>Legger to årganger av arealdekket over hverandre og sier hvor mye som gikk fra hvilken klasse til hvilken.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays two vintages of land cover over each other: how much went from which class to which, and per class gross loss, gross gain, net, and swap (lost here and gained there).&lt;/p&gt;&lt;p&gt;Whether a change is real or only drawn differently is for a person to say. Ground that only one of the vintages covers is a row of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legger to årganger av arealdekket over hverandre: hvor mye som gikk fra hvilken klasse til hvilken, og per klasse brutto tap, brutto tilvekst, netto og bytte (tapt her og vunnet der).&lt;/p&gt;&lt;p&gt;Om en endring er virkelig eller bare tegnet annerledes, må et menneske avgjøre. Grunn som bare én av årgangene dekker, blir en egen rad.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>land,account,change,gain,loss,swap,transition,arealregnskap</source>
        <translation>arealregnskap,arealrekneskap,endring,tap,tilvekst,bytte,årgang,arealdekke,land,change</translation>
    </message>
    <message>
        <source>Older land cover</source>
        <translation>Eldre arealdekke</translation>
    </message>
    <message>
        <source>Newer land cover</source>
        <translation>Nyere arealdekke</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Avgrensning</translation>
    </message>
    <message>
        <source>Only ground inside is counted.</source>
        <translation>Bare grunn innenfor regnes med.</translation>
    </message>
    <message>
        <source>Table from class to class</source>
        <translation>Tabell fra klasse til klasse</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Ground compared (m²)</source>
        <translation>Sammenlignet grunn (m²)</translation>
    </message>
    <message>
        <source>Ground with another class (m²)</source>
        <translation>Grunn med ny klasse (m²)</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>Antall funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ColumnTitle</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Planforslag</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Purpose group</source>
        <translation>Formålsgruppe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Cover code</source>
        <translation>Dekkekode</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Arealdekke</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>From code</source>
        <translation>Fra kode</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To code</source>
        <translation>Til kode</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Area (daa)</source>
        <translation>Areal (daa)</translation>
    </message>
    <message>
        <source>Planned (daa)</source>
        <translation>Planlagt (daa)</translation>
    </message>
    <message>
        <source>Built (daa)</source>
        <translation>Bygd (daa)</translation>
    </message>
    <message>
        <source>Slivers (daa)</source>
        <translation>Fliser (daa)</translation>
    </message>
    <message>
        <source>Reserve (daa)</source>
        <translation>Reserve (daa)</translation>
    </message>
    <message>
        <source>Opening (daa)</source>
        <translation>Inngående (daa)</translation>
    </message>
    <message>
        <source>Lost (daa)</source>
        <translation>Tapt (daa)</translation>
    </message>
    <message>
        <source>Restored (daa)</source>
        <translation>Restaurert (daa)</translation>
    </message>
    <message>
        <source>Remapped (daa)</source>
        <translation>Kartlagt på nytt (daa)</translation>
    </message>
    <message>
        <source>Gained (daa)</source>
        <translation>Tilført (daa)</translation>
    </message>
    <message>
        <source>Given up (daa)</source>
        <translation>Avgitt (daa)</translation>
    </message>
    <message>
        <source>Closing (daa)</source>
        <translation>Utgående (daa)</translation>
    </message>
    <message>
        <source>Balance (daa)</source>
        <translation>Balanse (daa)</translation>
    </message>
    <message>
        <source>Before (daa)</source>
        <translation>Før (daa)</translation>
    </message>
    <message>
        <source>After (daa)</source>
        <translation>Etter (daa)</translation>
    </message>
    <message>
        <source>Loss (daa)</source>
        <translation>Tap (daa)</translation>
    </message>
    <message>
        <source>Gain (daa)</source>
        <translation>Tilvekst (daa)</translation>
    </message>
    <message>
        <source>Net (daa)</source>
        <translation>Netto (daa)</translation>
    </message>
    <message>
        <source>Swap (daa)</source>
        <translation>Bytte (daa)</translation>
    </message>
    <message>
        <source>Changed purpose</source>
        <translation>Endret formål</translation>
    </message>
    <message>
        <source>Reserve for building</source>
        <translation>Arealreserve</translation>
    </message>
    <message>
        <source>Farmland taken</source>
        <translation>Jordbruk som tas</translation>
    </message>
    <message>
        <source>Balance per account</source>
        <translation>Balanse per konto</translation>
    </message>
    <message>
        <source>Lost and restored</source>
        <translation>Tapt og restaurert</translation>
    </message>
    <message>
        <source>From class to class</source>
        <translation>Fra klasse til klasse</translation>
    </message>
    <message>
        <source>Each row is ground with one purpose and one land cover; the rows sum to the whole plan.</source>
        <translation>Hver rad er grunn med ett formål og ett arealdekke; radene summerer til hele planen.</translation>
    </message>
    <message>
        <source>Planned is what the plan sets aside for building; the reserve is what of it is not yet built.</source>
        <translation>Planlagt er det planen setter av til utbygging; reserven er det som ikke er bygd ennå.</translation>
    </message>
    <message>
        <source>Farmland is a book of its own; it is never weighed against nature.</source>
        <translation>Jordbruk er en egen bok og veies aldri mot natur.</translation>
    </message>
    <message>
        <source>Opening plus gains minus losses is closing, for every account; nothing disappears.</source>
        <translation>Inngående pluss tilført minus tapt er utgående, for hver konto; ingenting forsvinner.</translation>
    </message>
    <message>
        <source>Nature lost</source>
        <translation>Tapt natur</translation>
    </message>
    <message>
        <source>Farmland lost</source>
        <translation>Tapt jordbruk</translation>
    </message>
    <message>
        <source>Water lost</source>
        <translation>Tapt vann</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Bygd fra før</translation>
    </message>
    <message>
        <source>To be built on, land cover unknown</source>
        <translation>Skal bygges ned, ukjent arealdekke</translation>
    </message>
    <message>
        <source>Nature restored</source>
        <translation>Restaurert natur</translation>
    </message>
    <message>
        <source>Restored, was nature before</source>
        <translation>Restaurert, var natur fra før</translation>
    </message>
    <message>
        <source>Restoration that does not count yet</source>
        <translation>Restaurering som ikke teller ennå</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Beholdes som det er</translation>
    </message>
    <message>
        <source>Plan by land cover</source>
        <translation>Plan mot arealdekke</translation>
    </message>
    <message>
        <source>Purpose in the plan in force against purpose in the proposal, also where they agree. &quot;Not in this plan&quot; is ground outside the plan in force.</source>
        <translation>Formål i gjeldende plan mot formål i forslaget, også der de er like. «Ikke i denne planen» er grunn utenfor gjeldende plan.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DataTable</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopier som tekst</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DeskDock</name>
    <message>
        <source>Land account</source>
        <translation>Arealregnskap</translation>
    </message>
    <message>
        <source>What happens to the ground</source>
        <translation>Hva som skjer med grunnen</translation>
    </message>
    <message>
        <source>This has no place on the map: it is about the layer as a whole.</source>
        <translation>Dette har ikke noe sted på kartet; det gjelder laget som helhet.</translation>
    </message>
    <message>
        <source>Folder for the account</source>
        <translation>Mappe for regnskapet</translation>
    </message>
    <message>
        <source>The account is saved in %1.</source>
        <translation>Regnskapet er lagret i %1.</translation>
    </message>
    <message>
        <source>&amp;1 Account</source>
        <translation>&amp;1 Konto</translation>
    </message>
    <message>
        <source>&amp;2 Result</source>
        <translation>&amp;2 Resultat</translation>
    </message>
</context>
<context>
    <name>areal::qgis::FlowsAlgorithm</name>
    <message>
        <source>Lost and restored per zone</source>
        <translation>Tapt og restaurert per sone</translation>
    </message>
    <message>
        <source>Sums ground lost and ground restored per zone (municipality, plan area, catchment).</source>
        <translation>Summerer tapt og restaurert grunn per sone (kommune, planområde, nedbørfelt).</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts ground that was lost and ground that was restored by zones, and sums both per zone. Ground in no zone is a row of its own, and ground drawn twice in one layer counts once.&lt;/p&gt;&lt;p&gt;Where the layers carry the class before and after, the account&apos;s JSON file also has a table by class.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Deler tapt og restaurert grunn etter soner og summerer begge per sone. Grunn utenfor alle soner blir en egen rad, og grunn som er tegnet to ganger i ett lag, teller én gang.&lt;/p&gt;&lt;p&gt;Har lagene klasse før og etter, får JSON-filen også en tabell per klasse.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>land,account,lost,restored,zones,municipalities,arealregnskap</source>
        <translation>arealregnskap,arealrekneskap,tapt,restaurert,soner,kommuner,land,flows</translation>
    </message>
    <message>
        <source>Ground lost</source>
        <translation>Tapt grunn</translation>
    </message>
    <message>
        <source>Ground restored</source>
        <translation>Restaurert grunn</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Soner</translation>
    </message>
    <message>
        <source>The areas to sum by.</source>
        <translation>Områdene det summeres etter.</translation>
    </message>
    <message>
        <source>Field that names the zone</source>
        <translation>Felt som navngir sonen</translation>
    </message>
    <message>
        <source>Left empty: the first field that looks like a number or a name.</source>
        <translation>Tomt: det første feltet som ligner et nummer eller navn.</translation>
    </message>
    <message>
        <source>Table per zone</source>
        <translation>Tabell per sone</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Lost (m²)</source>
        <translation>Tapt (m²)</translation>
    </message>
    <message>
        <source>Restored (m²)</source>
        <translation>Restaurert (m²)</translation>
    </message>
    <message>
        <source>Balance (m²)</source>
        <translation>Balanse (m²)</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>Antall funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LandAlgorithm</name>
    <message>
        <source>Coordinate system of the account</source>
        <translation>Koordinatsystem for regnskapet</translation>
    </message>
    <message>
        <source>Projected, in metres. Left empty: that of the first layer.</source>
        <translation>Projisert, i meter. Tomt: det første lagets.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Areal</translation>
    </message>
    <message>
        <source>Plan area (in the map plane)</source>
        <translation>Planareal (i kartplanet)</translation>
    </message>
    <message>
        <source>True area (on the ellipsoid)</source>
        <translation>Sant areal (på ellipsoiden)</translation>
    </message>
    <message>
        <source>Plan area is what the ministry&apos;s recipe gives; true area takes away the scale of the map projection.</source>
        <translation>Planareal er det departementets oppskrift gir; sant areal tar bort målestokken i kartprojeksjonen.</translation>
    </message>
    <message>
        <source>Language of the account</source>
        <translation>Språk i regnskapet</translation>
    </message>
    <message>
        <source>Account as JSON</source>
        <translation>Regnskapet som JSON</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Regnskap (*.json)</translation>
    </message>
    <message>
        <source>The whole account: rules, inputs, verdict, tables, findings and the certificate that no ground was lost on the way.</source>
        <translation>Hele regnskapet: regler, inndata, konklusjon, tabeller, funn og attesten for at ingen grunn ble borte underveis.</translation>
    </message>
    <message>
        <source>%1 more findings are in the account&apos;s JSON file.</source>
        <translation>%1 funn til står i JSON-filen.</translation>
    </message>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikke nok minne til dette regnskapet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LayerChoice</name>
    <message>
        <source>(none)</source>
        <translation>(ingen)</translation>
    </message>
    <message>
        <source>No polygon layer in the project yet.</source>
        <translation>Ingen polygonlag i prosjektet ennå.</translation>
    </message>
    <message>
        <source>Only the %1 selected</source>
        <translation>Bare de %1 valgte</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LayerRecognition</name>
    <message>
        <source>The layer has no coordinate system, so its areas cannot be measured. Set one on the layer.</source>
        <translation>Laget mangler koordinatsystem, så arealene kan ikke måles. Angi et for laget.</translation>
    </message>
    <message>
        <source>No field looks like a purpose (arealformål). Choose another layer.</source>
        <translation>Ingen felt ligner et arealformål. Velg et annet lag.</translation>
    </message>
    <message>
        <source>%1 areas. Purpose in %2; no status, so all of it counts as future.</source>
        <translation>%1 områder. Formål i %2; status mangler, så alt regnes som framtidig.</translation>
    </message>
    <message>
        <source>%1 areas. Purpose in %2, status in %3.</source>
        <translation>%1 områder. Formål i %2, status i %3.</translation>
    </message>
    <message>
        <source>No field looks like land cover (artype, objtype). Choose another layer.</source>
        <translation>Ingen felt ligner arealdekke (artype, objtype). Velg et annet lag.</translation>
    </message>
    <message>
        <source>%1 areas. Class in %2.</source>
        <translation>%1 områder. Klasse i %2.</translation>
    </message>
    <message>
        <source>No field says what the ground becomes (KLASSE_ETTER). Choose another layer.</source>
        <translation>Ingen felt sier hva grunnen blir (KLASSE_ETTER). Velg et annet lag.</translation>
    </message>
    <message>
        <source>%1 measures. Class after in %2, status in %3.</source>
        <translation>%1 tiltak. Klasse etter i %2, status i %3.</translation>
    </message>
    <message>
        <source>no field</source>
        <translation>ingen felt</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LiveCard</name>
    <message>
        <source>%1 daa</source>
        <translation>%1 daa</translation>
    </message>
    <message>
        <source>Getting ready to count while you draw …</source>
        <translation>Gjør klar til å telle mens du tegner …</translation>
    </message>
    <message>
        <source>As drawn now, the plan takes %1 of nature.</source>
        <translation>Slik planen er tegnet nå, tar den %1 natur.</translation>
    </message>
    <message>
        <source>Nothing has changed since you began to edit.</source>
        <translation>Ingenting er endret siden du begynte å redigere.</translation>
    </message>
    <message>
        <source>Since you began to edit: nature %1</source>
        <translation>Siden du begynte å redigere: natur %1</translation>
    </message>
    <message>
        <source>Farmland %1.</source>
        <translation>Jordbruk %1.</translation>
    </message>
    <message>
        <source>Ground without known land cover %1.</source>
        <translation>Grunn uten kjent arealdekke %1.</translation>
    </message>
    <message>
        <source>Under the line: %1, no nature.</source>
        <translation>Under streken: %1, ingen natur.</translation>
    </message>
    <message>
        <source>Under the line: %1, of it nature %2 (%3).</source>
        <translation>Under streken: %1, av det natur %2 (%3).</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LiveTask</name>
    <message>
        <source>Getting ready to count while you draw</source>
        <translation>Gjør klar til å telle mens du tegner</translation>
    </message>
</context>
<context>
    <name>areal::qgis::OrderPage</name>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Lag regnskapet</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>How far the account has come</source>
        <translation>Hvor langt regnskapet er kommet</translation>
    </message>
    <message>
        <source>1. Plan</source>
        <translation>1. Plan</translation>
    </message>
    <message>
        <source>&amp;Plan in force</source>
        <translation>Gjeldende &amp;plan</translation>
    </message>
    <message>
        <source>P&amp;roposal, if there is one</source>
        <translation>Planfo&amp;rslag, hvis det finnes</translation>
    </message>
    <message>
        <source>2. Ground</source>
        <translation>2. Grunn</translation>
    </message>
    <message>
        <source>&amp;Land cover</source>
        <translation>Areal&amp;dekke</translation>
    </message>
    <message>
        <source>R&amp;estoration, if there is any</source>
        <translation>R&amp;estaurering, hvis det finnes</translation>
    </message>
    <message>
        <source>3. Rules</source>
        <translation>3. Regler</translation>
    </message>
    <message>
        <source>Rule &amp;set</source>
        <translation>Regel&amp;sett</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>A&amp;real</translation>
    </message>
    <message>
        <source>Plan area (in the map plane)</source>
        <translation>Planareal (i kartplanet)</translation>
    </message>
    <message>
        <source>True area (on the ellipsoid)</source>
        <translation>Sant areal (på ellipsoiden)</translation>
    </message>
    <message>
        <source>Version %1 of %2.</source>
        <translation>Versjon %1 fra %2.</translation>
    </message>
    <message>
        <source>Cuts the layers and keeps the books (Alt+M)</source>
        <translation>Skjærer lagene og fører regnskapet (Alt+L)</translation>
    </message>
    <message>
        <source>Choose layers that are recognised first; the signs above say what is missing.</source>
        <translation>Velg først lag som blir gjenkjent; tegnene over sier hva som mangler.</translation>
    </message>
    <message>
        <source>&amp;Open the sample</source>
        <translation>&amp;Åpne eksempelet</translation>
    </message>
    <message>
        <source>Adds a real land cover, with a plan, a proposal and restoration made up for it</source>
        <translation>Legger til et ekte arealdekke, med en plan, et forslag og restaurering som er laget til det</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Plugin</name>
    <message>
        <source>Land &amp;Account</source>
        <translation>&amp;Arealregnskap</translation>
    </message>
    <message>
        <source>Open the land account</source>
        <translation>Åpne arealregnskapet</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Provider</name>
    <message>
        <source>Arealregnskap: a double-entry book for land</source>
        <translation>Arealregnskap: dobbelt bokholderi for arealer</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ResultPage</name>
    <message>
        <source>Nothing was found wrong in the layers.</source>
        <translation>Det ble ikke funnet feil i lagene.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Steder</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabeller</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Funn</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Nytt regnskap</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lagre …</translation>
    </message>
    <message>
        <source>Writes account.json, the tables and the pieces to a folder</source>
        <translation>Skriver account.json, tabellene og bitene til en mappe</translation>
    </message>
    <message>
        <source>Plan areas that take nature</source>
        <translation>Planområder som tar natur</translation>
    </message>
    <message>
        <source>The plan areas that take nature, the largest first. Double click to see one.</source>
        <translation>Planområdene som tar natur, de største først. Dobbeltklikk for å se et av dem i kartet.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Table of the account</source>
        <translation>Tabell i regnskapet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Certificate: the parts sum to %1 m² of %2 m²; %3 m² are missing.</source>
        <translation>Attest: delene summerer til %1 m² av %2 m²; %3 m² mangler.</translation>
    </message>
    <message>
        <source>Plan area</source>
        <translation>Planområde</translation>
    </message>
    <message>
        <source>Takes (daa)</source>
        <translation>Tar (daa)</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Funn (%1)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Hva som ble funnet</translation>
    </message>
    <message>
        <source>At stake (daa)</source>
        <translation>Gjelder (daa)</translation>
    </message>
    <message>
        <source>Zero everywhere, not shown: %1.</source>
        <translation>Null overalt, vises ikke: %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::SampleProject</name>
    <message>
        <source>Land cover (N50)</source>
        <translation>Arealdekke (N50)</translation>
    </message>
    <message>
        <source>Restoration (synthetic)</source>
        <translation>Restaurering (syntetisk)</translation>
    </message>
    <message>
        <source>Plan in force (synthetic)</source>
        <translation>Gjeldende plan (syntetisk)</translation>
    </message>
    <message>
        <source>Proposal (synthetic)</source>
        <translation>Forslag til ny plan (syntetisk)</translation>
    </message>
</context>
<context>
    <name>areal::qgis::TableModel</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
</context>
<context>
    <name>areal::qgis::VerdictCard</name>
    <message>
        <source>Nature lost</source>
        <translation>Tapt natur</translation>
    </message>
    <message>
        <source>Nature restored</source>
        <translation>Restaurert natur</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Arealnøytral</translation>
    </message>
    <message>
        <source>More restored than lost</source>
        <translation>Mer restaurert enn tapt</translation>
    </message>
    <message>
        <source>Not neutral</source>
        <translation>Ikke arealnøytral</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Ikke beregnet</translation>
    </message>
    <message>
        <source>%1 daa</source>
        <translation>%1 daa</translation>
    </message>
    <message>
        <source>%1 m²</source>
        <translation>%1 m²</translation>
    </message>
</context>
</TS>
