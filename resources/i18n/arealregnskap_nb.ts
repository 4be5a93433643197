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
    <message>
        <source>More plans in force</source>
        <translation>Flere gjeldende planer</translation>
    </message>
    <message>
        <source>Where plans overlap, the newest holds, and a table says which and why.</source>
        <translation>Der planer overlapper, gjelder den nyeste, og en tabell sier hvilken og hvorfor.</translation>
    </message>
    <message>
        <source>More proposals</source>
        <translation>Flere forslag</translation>
    </message>
    <message>
        <source>Shown beside the proposal that is judged.</source>
        <translation>Vises ved siden av forslaget som bedømmes.</translation>
    </message>
    <message>
        <source>Earlier revision of the proposal</source>
        <translation>Tidligere revisjon av forslaget</translation>
    </message>
    <message>
        <source>What moved between the two revisions.</source>
        <translation>Hva som flyttet seg mellom de to revisjonene.</translation>
    </message>
    <message>
        <source>Built ground</source>
        <translation>Bygd grunn</translation>
    </message>
    <message>
        <source>AR5, Grunnkart, buildings, roads: ground that is built already.</source>
        <translation>AR5, Grunnkart, bygninger, veger: grunn som er bygd fra før.</translation>
    </message>
    <message>
        <source>Built ground, all of it</source>
        <translation>Bygd grunn, hele laget</translation>
    </message>
    <message>
        <source>Layers whose every polygon is built ground.</source>
        <translation>Lag der hvert polygon er bygd grunn.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temaer</translation>
    </message>
    <message>
        <source>Nature types, soil, protected areas, hazards: recognised by their fields and the layer&apos;s name.</source>
        <translation>Naturtyper, jord, vern, fare: gjenkjent på feltene og lagets navn.</translation>
    </message>
    <message>
        <source>Need for building</source>
        <translation>Utbyggingsbehov</translation>
    </message>
    <message>
        <source>Need for building (*.csv *.json)</source>
        <translation>Utbyggingsbehov (*.csv *.json)</translation>
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
    <name>areal::qgis::BarChart</name>
    <message>
        <source>%1 daa</source>
        <translation>%1 daa</translation>
    </message>
    <message>
        <source>daa</source>
        <translation>daa</translation>
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
    <name>areal::qgis::ChartTab</name>
    <message>
        <source>Chart</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopier som tekst</translation>
    </message>
    <message>
        <source>There is nothing to draw: the plan takes no nature.</source>
        <translation>Det er ikke noe å tegne: planen tar ingen natur.</translation>
    </message>
    <message>
        <source>How to read this: %1 Click a bar to see the ground.</source>
        <translation>Slik leser du dette: %1 Klikk på en søyle for å se arealet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::CheckAlgorithm</name>
    <message>
        <source>Makes a delivered account again from its inputs and lists every difference with what explains it.</source>
        <translation>Lager et levert regnskap på nytt av inndataene og lister hver forskjell med det som forklarer den.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a delivered account again from what it was made of, and lists every input, rule, table cell, total and piece that is not the same, with the m² at stake and what explains it: other data, other rules, another version of the program, or a change by hand.&lt;/p&gt;&lt;p&gt;An account package (zip) brings its inputs along. For the folder of an account, name the folder its inputs lie in.&lt;/p&gt;&lt;p&gt;Not a judge of the plan itself: that is what the account&apos;s findings are for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lager et levert regnskap på nytt av det det ble laget av, og lister hver inndatafil, regel, tabellrute, sum og bit som ikke er den samme, med arealet som står på spill og det som forklarer det: andre data, andre regler, en annen versjon av programmet, eller en endring for hånd.&lt;/p&gt;&lt;p&gt;En regnskapspakke (zip) har inndataene med seg. For mappen til et regnskap oppgir du mappen inndataene ligger i.&lt;/p&gt;&lt;p&gt;Dømmer ikke selve planen: det gjør funnene i regnskapet.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>check,review,verify,package,county,arealregnskap</source>
        <translation>kontroll,etterprøve,pakke,statsforvalter,fylkeskommune,arealregnskap</translation>
    </message>
    <message>
        <source>Delivered account</source>
        <translation>Levert regnskap</translation>
    </message>
    <message>
        <source>An account package (zip), or the account.json of an account&apos;s folder.</source>
        <translation>En regnskapspakke (zip), eller account.json i mappen til et regnskap.</translation>
    </message>
    <message>
        <source>Package or account (*.zip *.json)</source>
        <translation>Pakke eller regnskap (*.zip *.json)</translation>
    </message>
    <message>
        <source>Folder of the inputs</source>
        <translation>Mappen med inndata</translation>
    </message>
    <message>
        <source>Where the layers of an account&apos;s folder lie; a package has them.</source>
        <translation>Der lagene til regnskapet ligger; en pakke har dem med.</translation>
    </message>
    <message>
        <source>Seal that was printed</source>
        <translation>Segl som ble skrevet ut</translation>
    </message>
    <message>
        <source>The package must have this seal.</source>
        <translation>Pakken må ha dette seglet.</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>Tabell over forskjeller</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Differences as JSON</source>
        <translation>Forskjeller som JSON</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The account stands</source>
        <translation>Regnskapet står seg</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Antall forskjeller</translation>
    </message>
    <message>
        <source>Seal of the package</source>
        <translation>Seglet til pakken</translation>
    </message>
    <message>
        <source>Making the account again …</source>
        <translation>Lager regnskapet på nytt …</translation>
    </message>
    <message>
        <source>Check a delivered account</source>
        <translation>Kontroller et levert regnskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DataTable</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopier som tekst</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Vis i kartet</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DeskDock</name>
    <message>
        <source>Land account</source>
        <translation>Arealregnskap</translation>
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
        <source>&amp;2 Result</source>
        <translation>&amp;2 Resultat</translation>
    </message>
    <message>
        <source>&amp;1 Set-up</source>
        <translation>&amp;1 Oppsett</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Rapporten er lagret som %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DeskLocator</name>
    <message>
        <source>Make the account</source>
        <translation>Lag regnskapet</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Åpne eksempelet</translation>
    </message>
    <message>
        <source>Land account</source>
        <translation>Arealregnskap</translation>
    </message>
    <message>
        <source>Plan area: %1, %2 daa</source>
        <translation>Planflate: %1, %2 daa</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Make the account, open the sample, find plan areas and findings</source>
        <translation>Lag regnskapet, åpne eksempelet, finn planflater og funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::EffectName</name>
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
        <source>Nature made farmland</source>
        <translation>Natur som blir jordbruk</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ExpressionFunctions</name>
    <message>
        <source>Area in m² of one account of the balance in an account&apos;s JSON file. A path stands for all below it: &apos;nature&apos; is the sum of all nature. Columns: opening_m2, lost_m2, gained_m2, restored_m2, closing_m2. NULL when the balance has no such account.</source>
        <translation>Areal i m² av én konto i balansen i JSON-filen til et regnskap. En sti står for alt under den: &apos;nature&apos; er summen av all natur. Kolonner: opening_m2, lost_m2, gained_m2, restored_m2, closing_m2. NULL når balansen ikke har en slik konto.</translation>
    </message>
    <message>
        <source>Verdict of an account&apos;s JSON file: &apos;neutral&apos;, &apos;positive&apos;, &apos;negative&apos; or &apos;not_computed&apos;. NULL when the account judges no plan.</source>
        <translation>Dommen i JSON-filen til et regnskap: &apos;neutral&apos;, &apos;positive&apos;, &apos;negative&apos; eller &apos;not_computed&apos;. NULL når regnskapet ikke bedømmer noen plan.</translation>
    </message>
    <message>
        <source>Area in m² of one account in a book (a GeoPackage, or PG:… for a database) as it stood on a day. A path stands for all below it. NULL when the book has no such account.</source>
        <translation>Areal i m² av én konto i en bok (en GeoPackage, eller PG:… for en database) slik den sto en dag. En sti står for alt under den. NULL når boken ikke har en slik konto.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ExtraLayers</name>
    <message>
        <source>The project has no other polygon layers.</source>
        <translation>Prosjektet har ingen andre polygonlag.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>brukes ikke</translation>
    </message>
    <message>
        <source>plan in force, too</source>
        <translation>gjeldende plan, den også</translation>
    </message>
    <message>
        <source>another proposal</source>
        <translation>et forslag til</translation>
    </message>
    <message>
        <source>earlier revision of the proposal</source>
        <translation>tidligere revisjon av forslaget</translation>
    </message>
    <message>
        <source>boundary: only inside counts</source>
        <translation>avgrensing: bare innenfor regnes</translation>
    </message>
    <message>
        <source>built ground (AR5, buildings, roads)</source>
        <translation>bygd grunn (AR5, bygninger, veger)</translation>
    </message>
    <message>
        <source>built ground, all of it</source>
        <translation>bygd grunn, hele laget</translation>
    </message>
    <message>
        <source>theme (nature types, soil, hazard)</source>
        <translation>tema (naturtyper, jord, fare)</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>Hva %1 brukes som</translation>
    </message>
</context>
<context>
    <name>areal::qgis::FileAlgorithm</name>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
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
    <message>
        <source>Filter: only %1.</source>
        <translation>Filter: bare %1.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet count.</source>
        <translation>Endringer som ikke er lagret ennå, regnes med.</translation>
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
    <message>
        <source>The verdict, the places and the tables are from before you began; make the account again to have them follow.</source>
        <translation>Konklusjonen, stedene og tabellene er fra før du begynte; lag regnskapet på nytt for å få dem med.</translation>
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
    <name>areal::qgis::OptionsPage</name>
    <message>
        <source>As QGIS</source>
        <translation>Som QGIS</translation>
    </message>
    <message>
        <source>Holds from the next time the plugin is opened</source>
        <translation>Gjelder fra neste gang tillegget åpnes</translation>
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
        <source>As many as the machine has</source>
        <translation>Så mange som maskinen har</translation>
    </message>
    <message>
        <source>Rule sets of the municipality&apos;s own, one JSON file each</source>
        <translation>Kommunens egne regelsett, én JSON-fil hver</translation>
    </message>
    <message>
        <source>&amp;Language of results</source>
        <translation>&amp;Språk i resultatene</translation>
    </message>
    <message>
        <source>&amp;Folder of own rule sets</source>
        <translation>&amp;Mappe med egne regelsett</translation>
    </message>
    <message>
        <source>Rule &amp;set to begin with</source>
        <translation>&amp;Regelsett til å begynne med</translation>
    </message>
    <message>
        <source>&amp;Area to begin with</source>
        <translation>&amp;Areal til å begynne med</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Tråder</translation>
    </message>
    <message>
        <source>The default (%1)</source>
        <translation>Det vanlige (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan ikke brukes: %2</translation>
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
        <source>Cuts the layers and keeps the books (Ctrl+Enter)</source>
        <translation>Skjærer lagene og fører regnskapet (Ctrl+Enter)</translation>
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
    <message>
        <source>4. More, if there is more</source>
        <translation>4. Mer, hvis det er mer</translation>
    </message>
    <message>
        <source>Need for building (*.csv *.json)</source>
        <translation>Utbyggingsbehov (*.csv *.json)</translation>
    </message>
    <message>
        <source>Need for building by purpose group: daa, or units and daa per unit, over the years of the plan</source>
        <translation>Utbyggingsbehov per formålsgruppe: daa, eller enheter og daa per enhet, over planens år</translation>
    </message>
    <message>
        <source>&amp;Need for building (file)</source>
        <translation>&amp;Utbyggingsbehov (fil)</translation>
    </message>
    <message>
        <source>Other layers of the project, and what they are used as:</source>
        <translation>Andre lag i prosjektet, og hva de brukes som:</translation>
    </message>
</context>
<context>
    <name>areal::qgis::PieceStyles</name>
    <message>
        <source>Other purpose, takes nature</source>
        <translation>Annet formål, tar natur</translation>
    </message>
    <message>
        <source>Other purpose, takes no nature</source>
        <translation>Annet formål, tar ikke natur</translation>
    </message>
    <message>
        <source>Same purpose, other status</source>
        <translation>Samme formål, annen status</translation>
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
    <name>areal::qgis::RecogniseAlgorithm</name>
    <message>
        <source>Says of each layer whether it is a plan, a land cover, a theme or restoration, and which field plays which role.</source>
        <translation>Sier om hvert lag er en plan, et arealdekke, et tema eller restaurering, og hvilket felt som har hvilken rolle.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says of each layer what it is thought to be, which field plays which role, how many of its codes are known, what was left out and why. An account uses the same recognition.&lt;/p&gt;&lt;p&gt;The log has it in words; the file has it as JSON, one card a layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sier hva hvert lag antas å være, hvilket felt som har hvilken rolle, hvor mange av kodene som er kjent, hva som ble utelatt og hvorfor. Et regnskap bruker den samme gjenkjenningen.&lt;/p&gt;&lt;p&gt;Loggen har det i ord; filen har det som JSON, ett kort per lag.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>recognise,fields,codes,AR5,N50,kommuneplan,SOSI,arealregnskap</source>
        <translation>gjenkjenne,felt,koder,AR5,N50,kommuneplan,SOSI,arealregnskap</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Any vector layers; tables without geometry too.</source>
        <translation>Alle slags vektorlag; også tabeller uten geometri.</translation>
    </message>
    <message>
        <source>Recognition cards</source>
        <translation>Gjenkjenningskort</translation>
    </message>
    <message>
        <source>Cards (*.json)</source>
        <translation>Kort (*.json)</translation>
    </message>
    <message>
        <source>Number of layers</source>
        <translation>Antall lag</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>What layers are recognised as</source>
        <translation>Hva lagene gjenkjennes som</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReportAlgorithm</name>
    <message>
        <source>Writes a report for a council, a hearing or an archive from a delivered account.</source>
        <translation>Skriver en rapport til kommunestyret, høringen eller arkivet fra et levert regnskap.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a report from an account&apos;s JSON file: every figure is the account&apos;s own. The profile says whom it is for; the ending of the file says its form: pdf, xlsx, odt, html, csv or json.&lt;/p&gt;&lt;p&gt;The map is drawn from the pieces that lie beside the account (pieces.gpkg); without them the report says that it has no map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skriver en rapport fra JSON-filen til et regnskap: hvert tall er regnskapets eget. Profilen sier hvem den er til; endelsen på filen sier formen: pdf, xlsx, odt, html, csv eller json.&lt;/p&gt;&lt;p&gt;Kartet tegnes av bitene som ligger ved siden av regnskapet (pieces.gpkg); uten dem sier rapporten at den ikke har noe kart.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>report,pdf,council,hearing,archive,arealregnskap</source>
        <translation>rapport,pdf,kommunestyre,høring,arkiv,arealregnskap</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Regnskap</translation>
    </message>
    <message>
        <source>The account&apos;s JSON file.</source>
        <translation>JSON-filen til regnskapet.</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Regnskap (*.json)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>The council gets two pages; &quot;full&quot; has every table.</source>
        <translation>Kommunestyret får to sider; «full» har alle tabellene.</translation>
    </message>
    <message>
        <source>Earlier account to compare with</source>
        <translation>Tidligere regnskap å sammenligne med</translation>
    </message>
    <message>
        <source>The planner&apos;s text</source>
        <translation>Planleggerens tekst</translation>
    </message>
    <message>
        <source>A JSON file of texts, an earlier account whose texts are carried on, or a plain text.</source>
        <translation>En JSON-fil med tekster, et tidligere regnskap der tekstene føres videre, eller en ren tekst.</translation>
    </message>
    <message>
        <source>Answer of the book</source>
        <translation>Svar fra boken</translation>
    </message>
    <message>
        <source>The years of the book, as the ledger answers them in JSON.</source>
        <translation>Årene i boken, slik boken svarer dem i JSON.</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Svar (*.json)</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Stadium i plansaken</translation>
    </message>
    <message>
        <source>In words. Left empty: what the account or the profile says.</source>
        <translation>I ord. Tomt: det regnskapet eller profilen sier.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>2026-03-01. Left empty: the newest date of the data.</source>
        <translation>2026-03-01. Tomt: den nyeste datoen i dataene.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Pages (*.pdf);;Workbook (*.xlsx);;Text document (*.odt);;Web page (*.html);;Table (*.csv);;Data (*.json)</source>
        <translation>Sider (*.pdf);;Arbeidsbok (*.xlsx);;Tekstdokument (*.odt);;Nettside (*.html);;Tabell (*.csv);;Data (*.json)</translation>
    </message>
    <message>
        <source>Report from an account</source>
        <translation>Rapport fra et regnskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReportDialog</name>
    <message>
        <source>Export report</source>
        <translation>Eksporter rapport</translation>
    </message>
    <message>
        <source>PDF, to print and send</source>
        <translation>PDF, til å skrive ut og sende</translation>
    </message>
    <message>
        <source>HTML, to read on a screen</source>
        <translation>HTML, til å lese på skjerm</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Regneark (XLSX)</translation>
    </message>
    <message>
        <source>Text to work on (ODT)</source>
        <translation>Tekst til å arbeide videre med (ODT)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Form</source>
        <translation>&amp;Form</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>F&amp;il</translation>
    </message>
    <message>
        <source>Report (*.%1)</source>
        <translation>Rapport (*.%1)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lagre</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ResultCharts</name>
    <message>
        <source>%1 others</source>
        <translation>%1 andre</translation>
    </message>
    <message>
        <source>Nature lost and restored, by kind</source>
        <translation>Natur tapt og restaurert, per naturtype</translation>
    </message>
    <message>
        <source>One row a kind of nature, the largest loss first. A kind is neutral when its restored bar is at least as long as its lost bar; another kind does not make up for it.</source>
        <translation>Én rad per naturtype, det største tapet først. En naturtype er nøytral når søylen for restaurert er minst like lang som søylen for tapt; en annen naturtype veier ikke opp.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Tapt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurert</translation>
    </message>
    <message>
        <source>Nature lost, by plan area</source>
        <translation>Natur som tas, per planområde</translation>
    </message>
    <message>
        <source>One bar a plan area, the largest first: how much nature it takes.</source>
        <translation>Én søyle per planområde, det største først: hvor mye natur det tar.</translation>
    </message>
    <message>
        <source>From purpose to purpose</source>
        <translation>Fra formål til formål</translation>
    </message>
    <message>
        <source>One bar a change of purpose from the plan in force to the proposal, the largest first. Ground that keeps its purpose is left out.</source>
        <translation>Én søyle per endring av formål fra gjeldende plan til forslaget, den største først. Areal som beholder formålet, er utelatt.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endret</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativene side om side</translation>
    </message>
    <message>
        <source>What each plan takes of the ground; the first row is to do nothing (the plan in force as it stands). The kinds of ground are never summed.</source>
        <translation>Hva hver plan tar av arealet; første rad er å ikke gjøre noe (gjeldende plan som den er). Arealtypene summeres aldri.</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Farmland</source>
        <translation>Jordbruk</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Vann</translation>
    </message>
    <message>
        <source>Do nothing: %1</source>
        <translation>Ikke gjøre noe: %1</translation>
    </message>
    <message>
        <source>Source: %1. Rules: %2, version %3.</source>
        <translation>Kilde: %1. Regler: %2, versjon %3.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ResultLayers</name>
    <message>
        <source>What happens to the ground</source>
        <translation>Hva som skjer med grunnen</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Hva forslaget endrer</translation>
    </message>
    <message>
        <source>What was otherwise in the earlier revision</source>
        <translation>Hva som var annerledes i forrige revisjon</translation>
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
        <source>C&amp;harts</source>
        <translation>Fi&amp;gurer</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>Writes a report for the council, the hearing or the case file: PDF, HTML, spreadsheet or text</source>
        <translation>Skriver en rapport til kommunestyret, høringen eller saksmappen: PDF, HTML, regneark eller tekst</translation>
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
    <name>areal::qgis::TableTab</name>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Kind of ground</source>
        <translation>Arealtype</translation>
    </message>
    <message>
        <source>Table of the account</source>
        <translation>Tabell i regnskapet</translation>
    </message>
    <message>
        <source>Zero everywhere, not shown: %1.</source>
        <translation>Null overalt, vises ikke: %1.</translation>
    </message>
    <message>
        <source>How to read this: %1</source>
        <translation>Slik leser du dette: %1</translation>
    </message>
    <message>
        <source>All kinds of ground</source>
        <translation>Alle arealtyper</translation>
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
