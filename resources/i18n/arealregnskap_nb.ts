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
    <name>areal::qgis::AccountLayout</name>
    <message>
        <source>What happens to the ground</source>
        <translation>Hva som skjer med grunnen</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AccountTask</name>
    <message>
        <source>Land account</source>
        <translation>Arealregnskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Algorithm</name>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikke nok minne til dette regnskapet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AlternativesModel</name>
    <message>
        <source>Do nothing: %1</source>
        <translation>Ikke gjøre noe: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tall</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AlternativesTab</name>
    <message>
        <source>Difference &amp;map</source>
        <translation>Forskjells&amp;kart</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativene side om side</translation>
    </message>
    <message>
        <source>Plan that is compared</source>
        <translation>Planen som sammenlignes</translation>
    </message>
    <message>
        <source>Plan it is compared with</source>
        <translation>Planen den sammenlignes med</translation>
    </message>
    <message>
        <source>A layer of the ground on which the two plans do otherwise</source>
        <translation>Et lag med arealet der de to planene gjør noe ulikt</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>&amp;mot</translation>
    </message>
    <message>
        <source>How to read this: a column a plan, the first is to do nothing (the plan in force as it stands). The kinds of ground are never summed.</source>
        <translation>Slik leser du dette: Hver kolonne er en plan, og den første er å ikke gjøre noe (gjeldende plan som den står). Arealtypene summeres aldri.</translation>
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
    <name>areal::qgis::BookAlgorithm</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Language of the reasons</source>
        <translation>Språket i begrunnelsene</translation>
    </message>
    <message>
        <source>There is not enough memory for this book.</source>
        <translation>Det er ikke nok minne til denne boken.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::BookBar</name>
    <message>
        <source>As it was on</source>
        <translation>Slik det var</translation>
    </message>
    <message>
        <source>As it was known on</source>
        <translation>Slik det var kjent</translation>
    </message>
    <message>
        <source>as &amp;known on</source>
        <translation>slik det var &amp;kjent</translation>
    </message>
    <message>
        <source>book.gpkg, or PG:host=… dbname=… active_schema=…</source>
        <translation>bok.gpkg, eller PG:host=… dbname=… active_schema=…</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Bok</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Åpne…</translation>
    </message>
    <message>
        <source>Ne&amp;w…</source>
        <translation>&amp;Ny…</translation>
    </message>
    <message>
        <source>&amp;Show the day</source>
        <translation>&amp;Vis dagen</translation>
    </message>
    <message>
        <source>Chooses a book that is a file</source>
        <translation>Velger en bok som er en fil</translation>
    </message>
    <message>
        <source>Makes a book that opens with a land cover</source>
        <translation>Lager en bok som åpner med et arealdekke</translation>
    </message>
    <message>
        <source>As &amp;it was on</source>
        <translation>Sl&amp;ik det var</translation>
    </message>
    <message>
        <source>Leaves out what was written later, such as corrections</source>
        <translation>Utelater det som er ført senere, som rettelser</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Åpne en bok</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>areal::qgis::BookTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nei</translation>
    </message>
</context>
<context>
    <name>areal::qgis::BookTask</name>
    <message>
        <source>There is not enough memory for this book.</source>
        <translation>Det er ikke nok minne til denne boken.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::BookWords</name>
    <message>
        <source>%1. Entries: %2. Last hash: %3…</source>
        <translation>%1. Poster: %2. Siste sjekksum: %3…</translation>
    </message>
    <message>
        <source>Closed to the end of %1.</source>
        <translation>Lukket ut %1.</translation>
    </message>
    <message>
        <source>Entry %1 has it: %2, %3.</source>
        <translation>Post %1 har det: %2, %3.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::CandidatePanel</name>
    <message>
        <source>It &amp;happened…</source>
        <translation>Det &amp;skjedde…</translation>
    </message>
    <message>
        <source>It was &amp;no change…</source>
        <translation>Det var i&amp;ngen endring…</translation>
    </message>
    <message>
        <source>Changes that wait for a person</source>
        <translation>Endringer som venter på et menneske</translation>
    </message>
    <message>
        <source>dispensation, forest road, energy…</source>
        <translation>dispensasjon, skogsbilvei, energi…</translation>
    </message>
    <message>
        <source>plan id, when a plan allowed it</source>
        <translation>planid, når en plan tillot det</translation>
    </message>
    <message>
        <source>It w&amp;as</source>
        <translation>Det v&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Cause</source>
        <translation>År&amp;sak</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>No change waits for an answer.</source>
        <translation>Ingen endring venter på svar.</translation>
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
    <message>
        <source>The book: balance over the years</source>
        <translation>Boken: balansen over årene</translation>
    </message>
    <message>
        <source>The book: on the way to the council&apos;s target</source>
        <translation>Boken: på vei mot kommunestyrets mål</translation>
    </message>
    <message>
        <source>How to read this: %1</source>
        <translation>Slik leser du dette: %1</translation>
    </message>
    <message>
        <source>Source: the book, as it was on %1. %2</source>
        <translation>Kilde: boken, slik den sto %1. %2</translation>
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
    <name>areal::qgis::ChecklistPanel</name>
    <message>
        <source>Questions to the account</source>
        <translation>Spørsmål til regnskapet</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Svar</translation>
    </message>
    <message>
        <source>Assess&amp;ment</source>
        <translation>&amp;Vurdering</translation>
    </message>
    <message>
        <source>Meas&amp;ure</source>
        <translation>&amp;Tiltak</translation>
    </message>
    <message>
        <source>Depar&amp;tment, day</source>
        <translation>Avdelin&amp;g, dag</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Avdeling</translation>
    </message>
    <message>
        <source>Day of the answer</source>
        <translation>Dagen for svaret</translation>
    </message>
    <message>
        <source>Si&amp;gned</source>
        <translation>Sig&amp;nert</translation>
    </message>
    <message>
        <source>De&amp;cided</source>
        <translation>Ve&amp;dtatt</translation>
    </message>
    <message>
        <source>Case, da&amp;y</source>
        <translation>Sa&amp;k, dag</translation>
    </message>
    <message>
        <source>Case of the decision</source>
        <translation>Saken til vedtaket</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Dagen for vedtaket</translation>
    </message>
    <message>
        <source>What was decided, its case and its day: the book is posted with them</source>
        <translation>Hva som ble vedtatt, med sak og dag: boken føres med dem</translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation>&amp;Åpne svar …</translation>
    </message>
    <message>
        <source>Sa&amp;ve answers…</source>
        <translation>Lag&amp;re svar …</translation>
    </message>
    <message>
        <source>A file that the program and the reports read (--checklist)</source>
        <translation>En fil som programmet og rapportene leser (--checklist)</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Svar (*.json)</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Åpne svar</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Lagre svar</translation>
    </message>
    <message>
        <source>The answers are saved in %1.</source>
        <translation>Svarene er lagret i %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 lot seg ikke skrive: %2</translation>
    </message>
    <message>
        <source>Questions: %1, answered: %2. Found is how many remarks of the review bear on the question.</source>
        <translation>Spørsmål: %1, besvart: %2. Funn er hvor mange av kontrollens merknader som gjelder spørsmålet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ChecklistTab</name>
    <message>
        <source>Account the questions are asked of</source>
        <translation>Regnskapet spørsmålene gjelder</translation>
    </message>
    <message>
        <source>The account made here</source>
        <translation>Regnskapet som er laget her</translation>
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
    <name>areal::qgis::Delivery</name>
    <message>
        <source>Folder for the account</source>
        <translation>Mappe for regnskapet</translation>
    </message>
    <message>
        <source>The account is saved in %1.</source>
        <translation>Regnskapet er lagret i %1.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Rapporten er lagret som %1.</translation>
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
        <source>&amp;2 Result</source>
        <translation>&amp;2 Resultat</translation>
    </message>
    <message>
        <source>&amp;1 Set-up</source>
        <translation>&amp;1 Oppsett</translation>
    </message>
    <message>
        <source>&amp;3 Book</source>
        <translation>&amp;3 Boken</translation>
    </message>
    <message>
        <source>&amp;4 Review</source>
        <translation>&amp;4 Kontroll</translation>
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
    <name>areal::qgis::DeskTask</name>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikke nok minne til dette regnskapet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DifferenceMap</name>
    <message>
        <source>%1 takes %2 that %3 leaves, and leaves %4 that it takes.</source>
        <translation>%1 tar %2 som %3 lar ligge, og lar ligge %4 som den andre tar.</translation>
    </message>
    <message>
        <source>The two plans say the same everywhere.</source>
        <translation>De to planene sier det samme overalt.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DifferenceModel</name>
    <message>
        <source>By (daa)</source>
        <translation>Med (daa)</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Hva som avviker</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DifferenceTask</name>
    <message>
        <source>Difference map</source>
        <translation>Forskjellskart</translation>
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
    <name>areal::qgis::EntryWords</name>
    <message>
        <source>Nature lost and restored, year by year. Used is lost less restored since the council&apos;s resolution began; the outlook is what will be lost if the reserve is built as it is set aside. Choose a year to see it on the map.</source>
        <translation>Natur tapt og restaurert, år for år. Brukt er tapt minus restaurert siden kommunestyrets vedtak begynte å gjelde; utsikten er det som går tapt hvis reserven bygges slik den er satt av. Velg et år for å se det på kartet.</translation>
    </message>
    <message>
        <source>Every entry, as it was written; none is ever changed. Double click to see its ground.</source>
        <translation>Hver post slik den ble ført; ingen endres noen gang. Dobbeltklikk for å se flaten.</translation>
    </message>
    <message>
        <source>Ground that plans set aside for building: set aside = built + taken back + run out + moved + left.</source>
        <translation>Areal som planer har satt av til utbygging: satt av = bygd + tatt tilbake + løpt ut + flyttet + igjen.</translation>
    </message>
    <message>
        <source>Land owed for what was lost. Money paid in leaves the debt open; only restored ground that counts closes it.</source>
        <translation>Areal som er skyldig for det som gikk tapt. Penger som er betalt inn, lar gjelden stå åpen; bare restaurert areal som teller, lukker den.</translation>
    </message>
    <message>
        <source>Changes in the map that no plan or case explains. They are neither lost nor gained until a person has answered.</source>
        <translation>Endringer i kartet som ingen plan eller sak forklarer. De er verken tapt eller vunnet før et menneske har svart.</translation>
    </message>
    <message>
        <source>What will be written, and why. Nothing is written before you say so.</source>
        <translation>Det som blir ført, og hvorfor. Ingenting føres før du sier fra.</translation>
    </message>
    <message>
        <source>The net loss since the council&apos;s resolution began, against what the resolution allows by the end of each year, used evenly; the dotted line is where it leads if all that is set aside is built and nothing more is restored. Click a year to see what was lost and restored in it.</source>
        <translation>Netto tap siden kommunestyrets vedtak begynte å gjelde, mot det vedtaket tillater ved utgangen av hvert år, brukt jevnt; den prikkede linjen viser hvor det bærer hvis alt som er satt av, bygges, og ikke mer restaureres. Klikk på et år for å se hva som ble tapt og restaurert i det.</translation>
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
    <message>
        <source>Field with the value in %1</source>
        <translation>Felt med verdien i %1</translation>
    </message>
    <message>
        <source>Left empty, the field is recognised by its name and what is in it</source>
        <translation>Er det tomt, blir feltet kjent igjen på navnet og innholdet</translation>
    </message>
    <message>
        <source>Value in the field</source>
        <translation>Verdi i feltet</translation>
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
    <name>areal::qgis::LayoutAlgorithm</name>
    <message>
        <source>Adds an editable print layout of a delivered account to the project.</source>
        <translation>Legger et utskriftsoppsett av et levert regnskap i prosjektet, klart til å redigeres.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds a print layout to the project: a map of what is lost and restored with legend, scale bar and north, the verdict, three figures, date, rules, and what the figures are not. Everything can be moved and changed.&lt;/p&gt;&lt;p&gt;The verdict and the figures are read from the account&apos;s file each time the layout is drawn; which file, the layout&apos;s variable arealregnskap_account says.&lt;/p&gt;&lt;p&gt;The map shows the pieces that lie beside the account (pieces.gpkg).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legger et utskriftsoppsett i prosjektet: et kart over det som går tapt og det som restaureres, med tegnforklaring, målestokk og nordpil, konklusjonen, tre tall, dato, regler og hva tallene ikke er. Alt kan flyttes og endres.&lt;/p&gt;&lt;p&gt;Konklusjonen og tallene leses fra regnskapets fil hver gang oppsettet tegnes; hvilken fil, står i oppsettets variabel arealregnskap_account.&lt;/p&gt;&lt;p&gt;Kartet viser bitene som ligger ved siden av regnskapet (pieces.gpkg).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>layout,print,map,pdf,template,arealregnskap</source>
        <translation>utskrift,oppsett,kart,pdf,mal,arealregnskap</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Regnskap</translation>
    </message>
    <message>
        <source>The account&apos;s JSON file.</source>
        <translation>Regnskapets JSON-fil.</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Regnskap (*.json)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Navn på oppsettet</translation>
    </message>
    <message>
        <source>Left empty: the name of the plan.</source>
        <translation>Tomt: navnet på planen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The layout as a file that any project can take in.</source>
        <translation>Oppsettet som en fil ethvert prosjekt kan ta inn.</translation>
    </message>
    <message>
        <source>Layout template (*.qpt)</source>
        <translation>Mal for utskriftsoppsett (*.qpt)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages (*.pdf)</source>
        <translation>Sider (*.pdf)</translation>
    </message>
    <message>
        <source>Make a print layout</source>
        <translation>Lag et utskriftsoppsett</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LedgerPage</name>
    <message>
        <source>A book keeps what was lost and restored, year after year. Open the municipality&apos;s, or make a new one.</source>
        <translation>En bok holder orden på det som er tapt og restaurert, år etter år. Åpne kommunens bok, eller lag en ny.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Årene</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>Po&amp;ster</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>Satt a&amp;v</translation>
    </message>
    <message>
        <source>Owe&amp;d</source>
        <translation>Skyl&amp;dig</translation>
    </message>
    <message>
        <source>To &amp;answer</source>
        <translation>&amp;Til svar</translation>
    </message>
    <message>
        <source>&amp;Post</source>
        <translation>&amp;Før</translation>
    </message>
    <message>
        <source>Reading the book</source>
        <translation>Leser boken</translation>
    </message>
    <message>
        <source>To &amp;answer (%1)</source>
        <translation>&amp;Til svar (%1)</translation>
    </message>
    <message>
        <source>The book: %1</source>
        <translation>Boken: %1</translation>
    </message>
    <message>
        <source>Preview of entries</source>
        <translation>Forhåndsvisning av poster</translation>
    </message>
    <message>
        <source>Writing in the book</source>
        <translation>Fører i boken</translation>
    </message>
    <message>
        <source>Written in the book: %1 entries.</source>
        <translation>Ført i boken: %1 poster.</translation>
    </message>
    <message>
        <source>Making a book</source>
        <translation>Lager en bok</translation>
    </message>
    <message>
        <source>Open the municipality&apos;s book, or make a new one. What the account leads to in it is shown then, and written when you say so.</source>
        <translation>Åpne kommunens bok, eller lag en ny. Da vises det regnskapet fører til i den, og det føres når du sier fra.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LedgerPostAlgorithm</name>
    <message>
        <source>Says what a plan, a new map, restoration measures or a repeal lead to in the book, and writes it.</source>
        <translation>Sier hva en plan, et nytt kart, restaureringstiltak eller en opphevelse fører til i boken, og fører det.</translation>
    </message>
    <message>
        <source>&lt;p&gt;One of four documents: the folder of a delivered account (its plan is adopted: ground is set aside, and what an older plan had set aside and the new one keeps is taken back), two land covers (what was built, what was drawn differently, what waits for a person), a layer of restoration measures, or the id of a plan that is repealed.&lt;/p&gt;&lt;p&gt;Unless &lt;i&gt;Write&lt;/i&gt; is ticked nothing is written: the tables say what would be, entry by entry, with the reason for each. The book takes all of it or nothing; ground that has an owner already is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ett av fire dokumenter: mappen til et levert regnskap (planen vedtas: areal settes av, og det en eldre plan hadde satt av og den nye beholder, tas tilbake), to arealdekker (hva som ble bygd, hva som er tegnet annerledes, hva som venter på et menneske), et lag med restaureringstiltak, eller id-en til en plan som oppheves.&lt;/p&gt;&lt;p&gt;Uten kryss for &lt;i&gt;Før&lt;/i&gt; føres ingenting: tabellene sier hva som ville bli ført, post for post, med begrunnelse for hver. Boken tar alt eller ingenting; areal som alt har en eier, avvises.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>book,ledger,post,pledge,planvask,restoration,arealregnskap</source>
        <translation>bok,regnskapsbok,føre,post,reserve,planvask,restaurering,arealregnskap,ledger</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Bok</translation>
    </message>
    <message>
        <source>book.gpkg, or PG:host=… dbname=… active_schema=…</source>
        <translation>bok.gpkg, eller PG:host=… dbname=… active_schema=…</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>Gjelder fra</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sak</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ført av</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Hva som viser det</translation>
    </message>
    <message>
        <source>Write (otherwise only say what would be written)</source>
        <translation>Før (ellers sies bare hva som ville bli ført)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Poster</translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation>Latt i fred, og hvorfor</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Antall poster</translation>
    </message>
    <message>
        <source>Number of entries written</source>
        <translation>Antall poster som er ført</translation>
    </message>
    <message>
        <source>Last hash of the book</source>
        <translation>Siste sjekksum i boken</translation>
    </message>
    <message>
        <source>Folder of a delivered account</source>
        <translation>Mappe med et levert regnskap</translation>
    </message>
    <message>
        <source>The plan runs out on</source>
        <translation>Planen løper ut</translation>
    </message>
    <message>
        <source>With a delivered account. Left empty: never.</source>
        <translation>Med et levert regnskap. Tomt: aldri.</translation>
    </message>
    <message>
        <source>Land cover the book rests on</source>
        <translation>Arealdekket boken bygger på</translation>
    </message>
    <message>
        <source>With a new land cover, or with measures.</source>
        <translation>Med et nytt arealdekke, eller med tiltak.</translation>
    </message>
    <message>
        <source>New land cover</source>
        <translation>Nytt arealdekke</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Saker</translation>
    </message>
    <message>
        <source>Explain losses outside any plan: dispensation, forest road, energy.</source>
        <translation>Forklarer tap utenfor plan: dispensasjon, skogsbilvei, energi.</translation>
    </message>
    <message>
        <source>Restoration measures</source>
        <translation>Restaureringstiltak</translation>
    </message>
    <message>
        <source>How restoration is valued</source>
        <translation>Hvordan restaurering verdsettes</translation>
    </message>
    <message>
        <source>Id of a plan that is repealed</source>
        <translation>Id-en til en plan som oppheves</translation>
    </message>
    <message>
        <source>Post in the book</source>
        <translation>Før i boken</translation>
    </message>
    <message>
        <source>Left empty: the day the plan was decided on, where the account says it; else today.</source>
        <translation>Tomt: dagen planen ble vedtatt, der regnskapet sier det; ellers i dag.</translation>
    </message>
    <message>
        <source>Left empty: the case the plan was decided in, where the account says it.</source>
        <translation>Tomt: saken planen ble vedtatt i, der regnskapet sier det.</translation>
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
    <message>
        <source>The account counted %1 when you began. The difference is what is not followed here: measures that cultivate nature, land cover that overlaps itself, and what was changed after the account.</source>
        <translation>Regnskapet hadde %1 da du begynte. Forskjellen er det som ikke følges her: tiltak som dyrker opp natur, arealdekke som overlapper seg selv, og det som er endret etter regnskapet.</translation>
    </message>
    <message>
        <source>%1 has a purpose or a status that is in no list. It takes nothing here, and the account gives no verdict while it is so.</source>
        <translation>%1 har et formål eller en status som ikke står i noen liste. Det tar ingenting her, og regnskapet gir ingen konklusjon så lenge det er slik.</translation>
    </message>
    <message>
        <source>As drawn now, the plans together take %1 of nature.</source>
        <translation>Slik planene er tegnet nå, tar de til sammen %1 natur.</translation>
    </message>
    <message>
        <source>Ground with an unknown purpose or status %1.</source>
        <translation>Areal med ukjent formål eller status %1.</translation>
    </message>
    <message>
        <source>Other plan layers that are edited at the same time count as they were when you began here: %1.</source>
        <translation>Andre planlag som redigeres samtidig, teller slik de var da du begynte her: %1.</translation>
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
    <name>areal::qgis::NewBookDialog</name>
    <message>
        <source>&amp;Land cover</source>
        <translation>&amp;Arealdekke</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Ny bok</translation>
    </message>
    <message>
        <source>book.gpkg, or PG:host=… dbname=… active_schema=…</source>
        <translation>bok.gpkg, eller PG:host=… dbname=… active_schema=…</translation>
    </message>
    <message>
        <source>number and name, as 4026 Tinn</source>
        <translation>nummer og navn, som 4026 Tinn</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>V&amp;elg…</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Ligger i</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>&amp;Opens on</source>
        <translation>&amp;Åpner</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Ført a&amp;v</translation>
    </message>
    <message>
        <source>The book opens with what the land cover shows: so much of each kind of ground. From then on every change is an entry, and none is ever changed or deleted.</source>
        <translation>Boken åpner med det arealdekket viser: så mye av hvert slag. Fra da av er hver endring en post, og ingen endres eller slettes.</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Lag boken</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
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
    <message>
        <source>Takes what the other leaves</source>
        <translation>Tar det den andre lar ligge</translation>
    </message>
    <message>
        <source>Leaves what the other takes</source>
        <translation>Lar ligge det den andre tar</translation>
    </message>
    <message>
        <source>Another effect, no more and no less taken</source>
        <translation>Annen virkning, verken mer eller mindre tas</translation>
    </message>
    <message>
        <source>Another purpose, the same effect</source>
        <translation>Annet formål, samme virkning</translation>
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
    <name>areal::qgis::PostingPanel</name>
    <message>
        <source>Runs &amp;out</source>
        <translation>L&amp;øper ut</translation>
    </message>
    <message>
        <source>&amp;Preview the plan of the account</source>
        <translation>Forhånds&amp;vis planen i regnskapet</translation>
    </message>
    <message>
        <source>&amp;Write to the book</source>
        <translation>Før i &amp;boken</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Vis på &amp;kartet</translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation>Latt i fred, og hvorfor</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Det som blir ført</translation>
    </message>
    <message>
        <source>What leads to no entry</source>
        <translation>Det som ikke gir noen post</translation>
    </message>
    <message>
        <source>for example KST 2026/52</source>
        <translation>for eksempel KST 2026/52</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>In &amp;effect from</source>
        <translation>&amp;Gjelder fra</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Ført a&amp;v</translation>
    </message>
    <message>
        <source>The plan&apos;s reserve runs out on this day, if it is not built</source>
        <translation>Planens reserve løper ut denne dagen, hvis den ikke er bygd</translation>
    </message>
    <message>
        <source>Says what would be written in the book, and why; writes nothing</source>
        <translation>Sier hva som ville bli ført i boken, og hvorfor; fører ingenting</translation>
    </message>
    <message>
        <source>Make an account of the plan and open a book first</source>
        <translation>Lag et regnskap for planen og åpne en bok først</translation>
    </message>
    <message>
        <source>The book has all of this already; there is nothing to write.</source>
        <translation>Boken har alt dette fra før; det er ingenting å føre.</translation>
    </message>
    <message>
        <source>Entries: %1, together %2.</source>
        <translation>Poster: %1, til sammen %2.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Vedtatt: %1</translation>
    </message>
    <message>
        <source>The day was changed. Preview again to see what will be written.</source>
        <translation>Dagen er endret. Forhåndsvis på nytt for å se hva som blir ført.</translation>
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
    <message>
        <source>From ground to purpose</source>
        <translation>Fra areal til formål</translation>
    </message>
    <message>
        <source>One bar a kind of ground and the purpose that takes it, the largest first. Farmland and water are books of their own and stand beside nature, never in it.</source>
        <translation>Én søyle for hver arealtype og formålet som tar den, den største først. Jordbruk og vann er egne bøker og står ved siden av natur, aldri i den.</translation>
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
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Forskjell</translation>
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
    <message>
        <source>Post in the &amp;book…</source>
        <translation>Før i &amp;boken …</translation>
    </message>
    <message>
        <source>Shows what the plan leads to in the municipality&apos;s book, and why; writes nothing before you say so</source>
        <translation>Viser hva planen fører til i kommunens bok, og hvorfor; fører ingenting før du sier fra</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation>&amp;Alternativer</translation>
    </message>
    <message>
        <source>Print la&amp;yout…</source>
        <translation>&amp;Utskriftsoppsett …</translation>
    </message>
    <message>
        <source>Opens a page with map, legend, verdict and figures, to be changed and printed; it reads the account&apos;s file, so an account that is not saved is saved first</source>
        <translation>Åpner en side med kart, tegnforklaring, dom og tall, som kan endres og skrives ut. Den leser regnskapets fil, så et regnskap som ikke er lagret, lagres først</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReviewPage</name>
    <message>
        <source>&amp;Make it again</source>
        <translation>&amp;Lag det på nytt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Open an account that somebody else has made: it is made again from its inputs, and every difference is listed with what explains it.</source>
        <translation>Åpne et regnskap som noen andre har laget: Det lages på nytt av de samme dataene, og hvert avvik vises med det som forklarer det.</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <translation>&amp;Avvik</translation>
    </message>
    <message>
        <source>The &amp;plan</source>
        <translation>&amp;Planen</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>Sp&amp;ørsmål</translation>
    </message>
    <message>
        <source>Commen&amp;ts</source>
        <translation>&amp;Merknader</translation>
    </message>
    <message>
        <source>Package or account (*.zip *.json *.gpkg)</source>
        <translation>Pakke eller regnskap (*.zip *.json *.gpkg)</translation>
    </message>
    <message>
        <source>An account package (zip), or account.json or pieces.gpkg in an account&apos;s folder</source>
        <translation>En regnskapspakke (zip), eller account.json eller pieces.gpkg i mappen til et regnskap</translation>
    </message>
    <message>
        <source>Where the layers of an account&apos;s folder lie; a package has them</source>
        <translation>Hvor lagene til et regnskap i en mappe ligger; en pakke har dem med</translation>
    </message>
    <message>
        <source>D&amp;elivered account</source>
        <translation>L&amp;evert regnskap</translation>
    </message>
    <message>
        <source>&amp;Inputs in</source>
        <translation>Data &amp;i</translation>
    </message>
    <message>
        <source>Differences by what explains them</source>
        <translation>Avvik etter det som forklarer dem</translation>
    </message>
    <message>
        <source>In groups by what explains them, the largest first. Double click, or Enter, shows the ground on the map.</source>
        <translation>I grupper etter det som forklarer dem, de største først. Dobbeltklikk eller Enter viser arealet på kartet.</translation>
    </message>
    <message>
        <source>What the review asks of the plan</source>
        <translation>Hva kontrollen spør om i planen</translation>
    </message>
    <message>
        <source>Comments, ready to be copied</source>
        <translation>Merknader, klare til å kopieres</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>K&amp;opier alt</translation>
    </message>
    <message>
        <source>Numbered comments with plan, feature and coordinates, for a letter or a case file.</source>
        <translation>Nummererte merknader med plan, objekt og koordinater, til et brev eller en saksmappe.</translation>
    </message>
    <message>
        <source>Making the account again …</source>
        <translation>Lager regnskapet på nytt …</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared.</source>
        <translation>Stoppet: Ingenting er sammenlignet.</translation>
    </message>
    <message>
        <source>&amp;Differences (%1)</source>
        <translation>&amp;Avvik (%1)</translation>
    </message>
    <message>
        <source>The &amp;plan (%1)</source>
        <translation>&amp;Planen (%1)</translation>
    </message>
    <message>
        <source>The review asks nothing of the plan.</source>
        <translation>Kontrollen har ingen merknader til planen.</translation>
    </message>
    <message>
        <source>What a reviewer will ask of the plan itself, the gravest first; it does not count as a difference. Double click to see the ground.</source>
        <translation>Det en kontrollør vil spørre om i selve planen, det alvorligste først; det teller ikke som avvik. Dobbeltklikk for å se arealet.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Merknad</translation>
    </message>
    <message>
        <source>Ground (daa)</source>
        <translation>Areal (daa)</translation>
    </message>
    <message>
        <source>The account does not stand. Differences: %1.</source>
        <translation>Regnskapet står ikke. Avvik: %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReviewTask</name>
    <message>
        <source>Check of a delivered account</source>
        <translation>Kontroll av et levert regnskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::RollUpAlgorithm</name>
    <message>
        <source>Sums the books of many municipalities to a county, and hides none of them.</source>
        <translation>Summerer bøkene til mange kommuner til et fylke, og skjuler ingen av dem.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every municipality keeps its row, and what some lack and others have too much of is a table of its own: a plain sum would net it silently. What was restored outside the municipality that books it is listed, and in no sum. Ground that left one book and did not arrive in another is named.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hver kommune beholder sin rad, og det noen mangler og andre har for mye av, er en egen tabell: en enkel sum ville motregne det i stillhet. Det som er restaurert utenfor kommunen som fører det, listes opp og er i ingen sum. Areal som forlot én bok og ikke kom fram i en annen, nevnes.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>book,ledger,county,municipalities,roll-up,arealregnskap</source>
        <translation>bok,regnskapsbok,fylke,kommuner,oppsummering,arealregnskap,ledger</translation>
    </message>
    <message>
        <source>Books (files)</source>
        <translation>Bøker (filer)</translation>
    </message>
    <message>
        <source>Books (in databases)</source>
        <translation>Bøker (i databaser)</translation>
    </message>
    <message>
        <source>One a line: PG:host=… dbname=… active_schema=…</source>
        <translation>Én per linje: PG:host=… dbname=… active_schema=…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Left empty: 1 January of the last day&apos;s year.</source>
        <translation>Tomt: 1. januar i den siste dagens år.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siste dag</translation>
    </message>
    <message>
        <source>Left empty: today.</source>
        <translation>Tomt: i dag.</translation>
    </message>
    <message>
        <source>Farmland built down counts too</source>
        <translation>Nedbygd dyrket mark teller også</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommuner</translation>
    </message>
    <message>
        <source>Types of ground</source>
        <translation>Slag av areal</translation>
    </message>
    <message>
        <source>What a plain sum would hide</source>
        <translation>Det en enkel sum ville skjule</translation>
    </message>
    <message>
        <source>Restored elsewhere</source>
        <translation>Restaurert andre steder</translation>
    </message>
    <message>
        <source>Moved between municipalities</source>
        <translation>Flyttet mellom kommuner</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Konklusjon</translation>
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
        <source>What a plain sum would hide (m²)</source>
        <translation>Det en enkel sum ville skjule (m²)</translation>
    </message>
    <message>
        <source>Moves that are in one book only</source>
        <translation>Flyttinger som bare står i én bok</translation>
    </message>
    <message>
        <source>Many books as a county</source>
        <translation>Mange bøker som et fylke</translation>
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
    <name>areal::qgis::TargetChart</name>
    <message>
        <source>Net loss against the council&apos;s target</source>
        <translation>Netto tap mot kommunestyrets mål</translation>
    </message>
    <message>
        <source>Net loss so far</source>
        <translation>Netto tap til nå</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillatt</translation>
    </message>
    <message>
        <source>If all that is set aside is built</source>
        <translation>Hvis alt som er satt av, bygges</translation>
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
<context>
    <name>areal::qgis::YearChart</name>
    <message>
        <source>Lost</source>
        <translation>Tapt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurert</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Utsikt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balanse</translation>
    </message>
    <message>
        <source>Nature lost and restored, year by year</source>
        <translation>Natur tapt og restaurert, år for år</translation>
    </message>
</context>
<context>
    <name>areal::qgis::YearPlot</name>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Kopier som tekst</translation>
    </message>
</context>
<context>
    <name>areal::qgis::YearsPanel</name>
    <message>
        <source>Nature lost and restored, year by year</source>
        <translation>Natur tapt og restaurert, år for år</translation>
    </message>
</context>
</TS>
