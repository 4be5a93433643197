<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nn" sourcelanguage="en">
<context>
    <name>areal::qgis::AccountAlgorithm</name>
    <message>
        <source>Land account of a plan</source>
        <translation>Arealrekneskap for ein plan</translation>
    </message>
    <message>
        <source>Cuts a plan against land cover and says what nature it takes, what is restored, and whether it is neutral.</source>
        <translation>Skjer ein plan mot arealdekket og seier kva natur han tek, kva som blir restaurert, og om han er arealnøytral.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Cuts a plan against land cover and keeps a double-entry book of the ground: what the plan takes of which nature, what restoration gives back, and whether the balance is neutral, kind by kind.&lt;/p&gt;&lt;p&gt;With a proposal the proposal is judged, and a table shows what changes purpose from the plan in force. Layers may be in different coordinate systems; each is transformed to that of the account. Selected features, layer filters and unsaved edits are respected.&lt;/p&gt;&lt;p&gt;Ground without land cover, ground drawn twice and unknown codes are rows of their own, never lost. Ground that is to be built on but has no known land cover makes the verdict &lt;i&gt;not computed&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Areas are square metres in full precision. The account&apos;s JSON file holds everything, with the certificate that the parts sum to the whole.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skjer ein plan mot arealdekket og fører dobbelt bokhald over grunnen: kva planen tek av kva natur, kva restaurering gir tilbake, og om rekneskapen går i null, naturtype for naturtype.&lt;/p&gt;&lt;p&gt;Med eit planforslag er det forslaget som blir vurdert, og ein tabell viser kva som får nytt føremål i høve til gjeldande plan. Laga kan ha ulike koordinatsystem; kvart lag blir transformert til det rekneskapen har. Utvalde objekt, lagfilter og ulagra endringar blir respekterte.&lt;/p&gt;&lt;p&gt;Grunn utan arealdekke, grunn som er teikna to gonger, og ukjende kodar blir eigne rader og går aldri tapt. Grunn som skal byggjast ned, men manglar kjent arealdekke, gjer konklusjonen &lt;i&gt;ikkje rekna ut&lt;/i&gt;.&lt;/p&gt;&lt;p&gt;Areal er kvadratmeter med full presisjon. JSON-fila inneheld heile rekneskapen, med attest for at delane summerer til heilskapen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>land,account,nature,neutral,plan,overlay,arealregnskap,arealnøytral,kommuneplan,AR5</source>
        <translation>arealregnskap,arealrekneskap,arealnøytral,natur,nedbygging,kommuneplan,arealformål,arealdekke,AR5,N50,land,account</translation>
    </message>
    <message>
        <source>Plan in force</source>
        <translation>Gjeldande plan</translation>
    </message>
    <message>
        <source>Purpose areas (arealformål) of the plan in force.</source>
        <translation>Arealføremåla i gjeldande plan.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Planforslag</translation>
    </message>
    <message>
        <source>The plan that is judged. Left out: the plan in force is.</source>
        <translation>Planen som blir vurdert. Utan forslag er det gjeldande plan.</translation>
    </message>
    <message>
        <source>Land cover</source>
        <translation>Arealdekke</translation>
    </message>
    <message>
        <source>AR5, N50 or another land cover whose codes are known.</source>
        <translation>AR5, N50 eller eit anna arealdekke med kjende kodar.</translation>
    </message>
    <message>
        <source>Restoration measures</source>
        <translation>Restaureringstiltak</translation>
    </message>
    <message>
        <source>Areas with the class before and after, and how far the measure has come.</source>
        <translation>Område med klasse før og etter, og kor langt tiltaket er kome.</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Avgrensing</translation>
    </message>
    <message>
        <source>Only ground inside these areas counts.</source>
        <translation>Berre grunn innanfor desse områda tel.</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Regelsett</translation>
    </message>
    <message>
        <source>Decisions on plans that overlap</source>
        <translation>Avgjerder om planar som overlappar</translation>
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
        <translation>Éi rad per føremål, status og arealdekkeklasse.</translation>
    </message>
    <message>
        <source>Pieces of the account</source>
        <translation>Bitane i rekneskapen</translation>
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
        <translation>Talet på funn</translation>
    </message>
    <message>
        <source>More plans in force</source>
        <translation>Fleire gjeldande planar</translation>
    </message>
    <message>
        <source>Where plans overlap, the newest holds, and a table says which and why.</source>
        <translation>Der planar overlappar, gjeld den nyaste, og ein tabell seier kven og kvifor.</translation>
    </message>
    <message>
        <source>More proposals</source>
        <translation>Fleire framlegg</translation>
    </message>
    <message>
        <source>Shown beside the proposal that is judged.</source>
        <translation>Blir viste ved sida av framlegget som blir vurdert.</translation>
    </message>
    <message>
        <source>Earlier revision of the proposal</source>
        <translation>Tidlegare revisjon av framlegget</translation>
    </message>
    <message>
        <source>What moved between the two revisions.</source>
        <translation>Kva som flytta seg mellom dei to revisjonane.</translation>
    </message>
    <message>
        <source>Built ground</source>
        <translation>Bygd grunn</translation>
    </message>
    <message>
        <source>AR5, Grunnkart, buildings, roads: ground that is built already.</source>
        <translation>AR5, Grunnkart, bygningar, vegar: grunn som er bygd frå før.</translation>
    </message>
    <message>
        <source>Built ground, all of it</source>
        <translation>Bygd grunn, heile laget</translation>
    </message>
    <message>
        <source>Layers whose every polygon is built ground.</source>
        <translation>Lag der kvart polygon er bygd grunn.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Nature types, soil, protected areas, hazards: recognised by their fields and the layer&apos;s name.</source>
        <translation>Naturtypar, jord, vern, fare: kjende att på felta og namnet på laget.</translation>
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
        <translation>Kva som skjer med grunnen</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AccountTask</name>
    <message>
        <source>Land account</source>
        <translation>Arealrekneskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Algorithm</name>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikkje nok minne til denne rekneskapen.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AlternativesModel</name>
    <message>
        <source>Do nothing: %1</source>
        <translation>Ikkje gjere noko: %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tal</translation>
    </message>
</context>
<context>
    <name>areal::qgis::AlternativesTab</name>
    <message>
        <source>Difference &amp;map</source>
        <translation>Skilnads&amp;kart</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativa side om side</translation>
    </message>
    <message>
        <source>Plan that is compared</source>
        <translation>Planen som blir samanlikna</translation>
    </message>
    <message>
        <source>Plan it is compared with</source>
        <translation>Planen han blir samanlikna med</translation>
    </message>
    <message>
        <source>A layer of the ground on which the two plans do otherwise</source>
        <translation>Eit lag med arealet der dei to planane gjer noko ulikt</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>&amp;mot</translation>
    </message>
    <message>
        <source>How to read this: a column a plan, the first is to do nothing (the plan in force as it stands). The kinds of ground are never summed.</source>
        <translation>Slik les du dette: Kvar kolonne er ein plan, og den første er å ikkje gjere noko (gjeldande plan som han står). Arealtypane blir aldri summerte.</translation>
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
        <translation>Språket i grunngjevingane</translation>
    </message>
    <message>
        <source>There is not enough memory for this book.</source>
        <translation>Det er ikkje nok minne til denne boka.</translation>
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
        <translation>&amp;Opne…</translation>
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
        <translation>Vel ei bok som er ei fil</translation>
    </message>
    <message>
        <source>Makes a book that opens with a land cover</source>
        <translation>Lagar ei bok som opnar med eit arealdekke</translation>
    </message>
    <message>
        <source>As &amp;it was on</source>
        <translation>Sl&amp;ik det var</translation>
    </message>
    <message>
        <source>Leaves out what was written later, such as corrections</source>
        <translation>Utelet det som er ført seinare, som rettingar</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Opne ei bok</translation>
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
        <translation>Det er ikkje nok minne til denne boka.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::BookWords</name>
    <message>
        <source>%1. Entries: %2. Last hash: %3…</source>
        <translation>%1. Postar: %2. Siste sjekksum: %3…</translation>
    </message>
    <message>
        <source>Closed to the end of %1.</source>
        <translation>Lukka ut %1.</translation>
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
        <translation>Det &amp;hende…</translation>
    </message>
    <message>
        <source>It was &amp;no change…</source>
        <translation>Det var i&amp;nga endring…</translation>
    </message>
    <message>
        <source>Changes that wait for a person</source>
        <translation>Endringar som ventar på eit menneske</translation>
    </message>
    <message>
        <source>dispensation, forest road, energy…</source>
        <translation>dispensasjon, skogsbilveg, energi…</translation>
    </message>
    <message>
        <source>plan id, when a plan allowed it</source>
        <translation>planid, når ein plan tillét det</translation>
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
        <translation>Inga endring ventar på svar.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ChangeAlgorithm</name>
    <message>
        <source>Change between two land covers</source>
        <translation>Endring mellom to arealdekke</translation>
    </message>
    <message>
        <source>Lays two vintages of land cover over each other and says how much went from which class to which.</source>
        <translation>Legg to årgangar av arealdekket over kvarandre og seier kor mykje som gjekk frå kva klasse til kva.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Lays two vintages of land cover over each other: how much went from which class to which, and per class gross loss, gross gain, net, and swap (lost here and gained there).&lt;/p&gt;&lt;p&gt;Whether a change is real or only drawn differently is for a person to say. Ground that only one of the vintages covers is a row of its own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legg to årgangar av arealdekket over kvarandre: kor mykje som gjekk frå kva klasse til kva, og per klasse brutto tap, brutto tilvekst, netto og byte (tapt her og vunne der).&lt;/p&gt;&lt;p&gt;Om ei endring er verkeleg eller berre teikna annleis, må eit menneske avgjere. Grunn som berre éin av årgangane dekkjer, blir ei eiga rad.&lt;/p&gt;</translation>
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
        <translation>Nyare arealdekke</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Avgrensing</translation>
    </message>
    <message>
        <source>Only ground inside is counted.</source>
        <translation>Berre grunn innanfor blir rekna med.</translation>
    </message>
    <message>
        <source>Table from class to class</source>
        <translation>Tabell frå klasse til klasse</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Ground compared (m²)</source>
        <translation>Samanlikna grunn (m²)</translation>
    </message>
    <message>
        <source>Ground with another class (m²)</source>
        <translation>Grunn med ny klasse (m²)</translation>
    </message>
    <message>
        <source>Number of findings</source>
        <translation>Talet på funn</translation>
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
        <translation>Det er ikkje noko å teikne: planen tek ingen natur.</translation>
    </message>
    <message>
        <source>How to read this: %1 Click a bar to see the ground.</source>
        <translation>Slik les du dette: %1 Klikk på ei søyle for å sjå arealet.</translation>
    </message>
    <message>
        <source>The book: balance over the years</source>
        <translation>Boka: balansen over åra</translation>
    </message>
    <message>
        <source>The book: on the way to the council&apos;s target</source>
        <translation>Boka: på veg mot målet til kommunestyret</translation>
    </message>
    <message>
        <source>How to read this: %1</source>
        <translation>Slik les du dette: %1</translation>
    </message>
    <message>
        <source>Source: the book, as it was on %1. %2</source>
        <translation>Kjelde: boka, slik ho stod %1. %2</translation>
    </message>
</context>
<context>
    <name>areal::qgis::CheckAlgorithm</name>
    <message>
        <source>Makes a delivered account again from its inputs and lists every difference with what explains it.</source>
        <translation>Lagar ein levert rekneskap på nytt av inndataa og listar kvar skilnad med det som forklarer han.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Makes a delivered account again from what it was made of, and lists every input, rule, table cell, total and piece that is not the same, with the m² at stake and what explains it: other data, other rules, another version of the program, or a change by hand.&lt;/p&gt;&lt;p&gt;An account package (zip) brings its inputs along. For the folder of an account, name the folder its inputs lie in.&lt;/p&gt;&lt;p&gt;Not a judge of the plan itself: that is what the account&apos;s findings are for.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lagar ein levert rekneskap på nytt av det han vart laga av, og listar kvar inndatafil, regel, tabellrute, sum og bit som ikkje er den same, med arealet som står på spel og det som forklarer det: andre data, andre reglar, ein annan versjon av programmet, eller ei endring for hand.&lt;/p&gt;&lt;p&gt;Ein rekneskapspakke (zip) har inndataa med seg. For mappa til ein rekneskap oppgir du mappa inndataa ligg i.&lt;/p&gt;&lt;p&gt;Dømer ikkje sjølve planen: det gjer funna i rekneskapen.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>check,review,verify,package,county,arealregnskap</source>
        <translation>kontroll,etterprøve,pakke,statsforvaltar,fylkeskommune,arealrekneskap</translation>
    </message>
    <message>
        <source>Delivered account</source>
        <translation>Levert rekneskap</translation>
    </message>
    <message>
        <source>An account package (zip), or the account.json of an account&apos;s folder.</source>
        <translation>Ein rekneskapspakke (zip), eller account.json i mappa til ein rekneskap.</translation>
    </message>
    <message>
        <source>Package or account (*.zip *.json)</source>
        <translation>Pakke eller rekneskap (*.zip *.json)</translation>
    </message>
    <message>
        <source>Folder of the inputs</source>
        <translation>Mappa med inndata</translation>
    </message>
    <message>
        <source>Where the layers of an account&apos;s folder lie; a package has them.</source>
        <translation>Der laga til rekneskapen ligg; ein pakke har dei med.</translation>
    </message>
    <message>
        <source>Seal that was printed</source>
        <translation>Segl som vart skrive ut</translation>
    </message>
    <message>
        <source>The package must have this seal.</source>
        <translation>Pakken må ha dette seglet.</translation>
    </message>
    <message>
        <source>Table of differences</source>
        <translation>Tabell over skilnader</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabell (*.csv)</translation>
    </message>
    <message>
        <source>Differences as JSON</source>
        <translation>Skilnader som JSON</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Data (*.json)</translation>
    </message>
    <message>
        <source>The account stands</source>
        <translation>Rekneskapen står seg</translation>
    </message>
    <message>
        <source>Number of differences</source>
        <translation>Talet på skilnader</translation>
    </message>
    <message>
        <source>Seal of the package</source>
        <translation>Seglet til pakken</translation>
    </message>
    <message>
        <source>Making the account again …</source>
        <translation>Lagar rekneskapen på nytt …</translation>
    </message>
    <message>
        <source>Check a delivered account</source>
        <translation>Kontroller ein levert rekneskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ChecklistPanel</name>
    <message>
        <source>Questions to the account</source>
        <translation>Spørsmål til rekneskapen</translation>
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
        <translation>Ve&amp;dteke</translation>
    </message>
    <message>
        <source>Case, da&amp;y</source>
        <translation>Sa&amp;k, dag</translation>
    </message>
    <message>
        <source>Case of the decision</source>
        <translation>Saka til vedtaket</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Dagen for vedtaket</translation>
    </message>
    <message>
        <source>What was decided, its case and its day: the book is posted with them</source>
        <translation>Kva som vart vedteke, med sak og dag: boka blir ført med dei</translation>
    </message>
    <message>
        <source>&amp;Open answers…</source>
        <translation>&amp;Opne svar …</translation>
    </message>
    <message>
        <source>Sa&amp;ve answers…</source>
        <translation>Lag&amp;re svar …</translation>
    </message>
    <message>
        <source>A file that the program and the reports read (--checklist)</source>
        <translation>Ei fil som programmet og rapportane les (--checklist)</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>Svar (*.json)</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Opne svar</translation>
    </message>
    <message>
        <source>Save answers</source>
        <translation>Lagre svar</translation>
    </message>
    <message>
        <source>The answers are saved in %1.</source>
        <translation>Svara er lagra i %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 lét seg ikkje skrive: %2</translation>
    </message>
    <message>
        <source>Questions: %1, answered: %2. Found is how many remarks of the review bear on the question.</source>
        <translation>Spørsmål: %1, svara på: %2. Funn er kor mange av merknadene frå kontrollen som gjeld spørsmålet.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ChecklistTab</name>
    <message>
        <source>Account the questions are asked of</source>
        <translation>Rekneskapen spørsmåla gjeld</translation>
    </message>
    <message>
        <source>The account made here</source>
        <translation>Rekneskapen som er laga her</translation>
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
        <translation>Mappe for rekneskapen</translation>
    </message>
    <message>
        <source>The account is saved in %1.</source>
        <translation>Rekneskapen er lagra i %1.</translation>
    </message>
    <message>
        <source>The report is saved as %1.</source>
        <translation>Rapporten er lagra som %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DeskDock</name>
    <message>
        <source>Land account</source>
        <translation>Arealrekneskap</translation>
    </message>
    <message>
        <source>This has no place on the map: it is about the layer as a whole.</source>
        <translation>Dette har ingen stad på kartet; det gjeld laget som heilskap.</translation>
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
        <translation>&amp;3 Boka</translation>
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
        <translation>Lag rekneskapen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Opne dømet</translation>
    </message>
    <message>
        <source>Land account</source>
        <translation>Arealrekneskap</translation>
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
        <translation>Lag rekneskapen, opne dømet, finn planflater og funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DeskTask</name>
    <message>
        <source>There is not enough memory for this account.</source>
        <translation>Det er ikkje nok minne til denne rekneskapen.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DifferenceMap</name>
    <message>
        <source>%1 takes %2 that %3 leaves, and leaves %4 that it takes.</source>
        <translation>%1 tek %2 som %3 lèt liggje, og lèt liggje %4 som den andre tek.</translation>
    </message>
    <message>
        <source>The two plans say the same everywhere.</source>
        <translation>Dei to planane seier det same overalt.</translation>
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
        <translation>Kva som avvik</translation>
    </message>
</context>
<context>
    <name>areal::qgis::DifferenceTask</name>
    <message>
        <source>Difference map</source>
        <translation>Skilnadskart</translation>
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
        <translation>Tapt vatn</translation>
    </message>
    <message>
        <source>Built already</source>
        <translation>Bygd frå før</translation>
    </message>
    <message>
        <source>To be built on, land cover unknown</source>
        <translation>Skal byggjast ned, ukjent arealdekke</translation>
    </message>
    <message>
        <source>Nature restored</source>
        <translation>Restaurert natur</translation>
    </message>
    <message>
        <source>Restored, was nature before</source>
        <translation>Restaurert, var natur frå før</translation>
    </message>
    <message>
        <source>Restoration that does not count yet</source>
        <translation>Restaurering som ikkje tel enno</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Blir som det er</translation>
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
        <translation>Natur tapt og restaurert, år for år. Brukt er tapt minus restaurert sidan vedtaket i kommunestyret tok til å gjelde; utsikta er det som går tapt dersom reserven blir bygd slik han er sett av. Vel eit år for å sjå det på kartet.</translation>
    </message>
    <message>
        <source>Every entry, as it was written; none is ever changed. Double click to see its ground.</source>
        <translation>Kvar post slik han vart ført; ingen blir nokon gong endra. Dobbeltklikk for å sjå flata.</translation>
    </message>
    <message>
        <source>Ground that plans set aside for building: set aside = built + taken back + run out + moved + left.</source>
        <translation>Areal som planar har sett av til utbygging: sett av = bygd + teke tilbake + gått ut + flytta + att.</translation>
    </message>
    <message>
        <source>Land owed for what was lost. Money paid in leaves the debt open; only restored ground that counts closes it.</source>
        <translation>Areal som er skuldig for det som gjekk tapt. Pengar som er betalte inn, lèt gjelda stå open; berre restaurert areal som tel, lukkar ho.</translation>
    </message>
    <message>
        <source>Changes in the map that no plan or case explains. They are neither lost nor gained until a person has answered.</source>
        <translation>Endringar i kartet som ingen plan eller sak forklarer. Dei er verken tapte eller vunne før eit menneske har svart.</translation>
    </message>
    <message>
        <source>What will be written, and why. Nothing is written before you say so.</source>
        <translation>Det som blir ført, og kvifor. Ingenting blir ført før du seier frå.</translation>
    </message>
    <message>
        <source>The net loss since the council&apos;s resolution began, against what the resolution allows by the end of each year, used evenly; the dotted line is where it leads if all that is set aside is built and nothing more is restored. Click a year to see what was lost and restored in it.</source>
        <translation>Netto tap sidan vedtaket i kommunestyret tok til å gjelde, mot det vedtaket tillèt ved utgangen av kvart år, brukt jamt; den prikka linja viser kvar det ber dersom alt som er sett av, blir bygd, og ikkje meir blir restaurert. Klikk på eit år for å sjå kva som vart tapt og restaurert i det.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ExpressionFunctions</name>
    <message>
        <source>Area in m² of one account of the balance in an account&apos;s JSON file. A path stands for all below it: &apos;nature&apos; is the sum of all nature. Columns: opening_m2, lost_m2, gained_m2, restored_m2, closing_m2. NULL when the balance has no such account.</source>
        <translation>Areal i m² av éin konto i balansen i JSON-fila til ein rekneskap. Ein sti står for alt under han: &apos;nature&apos; er summen av all natur. Kolonnar: opening_m2, lost_m2, gained_m2, restored_m2, closing_m2. NULL når balansen ikkje har ein slik konto.</translation>
    </message>
    <message>
        <source>Verdict of an account&apos;s JSON file: &apos;neutral&apos;, &apos;positive&apos;, &apos;negative&apos; or &apos;not_computed&apos;. NULL when the account judges no plan.</source>
        <translation>Dommen i JSON-fila til ein rekneskap: &apos;neutral&apos;, &apos;positive&apos;, &apos;negative&apos; eller &apos;not_computed&apos;. NULL når rekneskapen ikkje vurderer nokon plan.</translation>
    </message>
    <message>
        <source>Area in m² of one account in a book (a GeoPackage, or PG:… for a database) as it stood on a day. A path stands for all below it. NULL when the book has no such account.</source>
        <translation>Areal i m² av éin konto i ei bok (ein GeoPackage, eller PG:… for ein database) slik ho stod ein dag. Ein sti står for alt under han. NULL når boka ikkje har ein slik konto.</translation>
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
        <translation>blir ikkje brukt</translation>
    </message>
    <message>
        <source>plan in force, too</source>
        <translation>gjeldande plan, den òg</translation>
    </message>
    <message>
        <source>another proposal</source>
        <translation>eit framlegg til</translation>
    </message>
    <message>
        <source>earlier revision of the proposal</source>
        <translation>tidlegare revisjon av framlegget</translation>
    </message>
    <message>
        <source>boundary: only inside counts</source>
        <translation>avgrensing: berre innanfor blir rekna</translation>
    </message>
    <message>
        <source>built ground (AR5, buildings, roads)</source>
        <translation>bygd grunn (AR5, bygningar, vegar)</translation>
    </message>
    <message>
        <source>built ground, all of it</source>
        <translation>bygd grunn, heile laget</translation>
    </message>
    <message>
        <source>theme (nature types, soil, hazard)</source>
        <translation>tema (naturtypar, jord, fare)</translation>
    </message>
    <message>
        <source>What %1 is used as</source>
        <translation>Kva %1 blir brukt som</translation>
    </message>
    <message>
        <source>Field with the value in %1</source>
        <translation>Felt med verdien i %1</translation>
    </message>
    <message>
        <source>Left empty, the field is recognised by its name and what is in it</source>
        <translation>Er det tomt, blir feltet kjent att på namnet og innhaldet</translation>
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
        <translation>&lt;p&gt;Deler tapt og restaurert grunn etter soner og summerer begge per sone. Grunn utanfor alle soner blir ei eiga rad, og grunn som er teikna to gonger i eitt lag, tel éin gong.&lt;/p&gt;&lt;p&gt;Har laga klasse før og etter, får JSON-fila også ein tabell per klasse.&lt;/p&gt;</translation>
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
        <translation>Områda det blir summert etter.</translation>
    </message>
    <message>
        <source>Field that names the zone</source>
        <translation>Felt som namngir sona</translation>
    </message>
    <message>
        <source>Left empty: the first field that looks like a number or a name.</source>
        <translation>Tomt: det første feltet som liknar eit nummer eller namn.</translation>
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
        <translation>Talet på funn</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LandAlgorithm</name>
    <message>
        <source>Coordinate system of the account</source>
        <translation>Koordinatsystem for rekneskapen</translation>
    </message>
    <message>
        <source>Projected, in metres. Left empty: that of the first layer.</source>
        <translation>Projisert, i meter. Tomt: det til det første laget.</translation>
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
        <translation>Planareal er det oppskrifta frå departementet gir; sant areal tek bort målestokken i kartprojeksjonen.</translation>
    </message>
    <message>
        <source>Language of the account</source>
        <translation>Språk i rekneskapen</translation>
    </message>
    <message>
        <source>Account as JSON</source>
        <translation>Rekneskapen som JSON</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Rekneskap (*.json)</translation>
    </message>
    <message>
        <source>The whole account: rules, inputs, verdict, tables, findings and the certificate that no ground was lost on the way.</source>
        <translation>Heile rekneskapen: reglar, inndata, konklusjon, tabellar, funn og attesten for at ingen grunn vart borte undervegs.</translation>
    </message>
    <message>
        <source>%1 more findings are in the account&apos;s JSON file.</source>
        <translation>%1 funn til står i JSON-fila.</translation>
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
        <translation>Ingen polygonlag i prosjektet enno.</translation>
    </message>
    <message>
        <source>Only the %1 selected</source>
        <translation>Berre dei %1 valde</translation>
    </message>
    <message>
        <source>Filter: only %1.</source>
        <translation>Filter: berre %1.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet count.</source>
        <translation>Endringar som ikkje er lagra enno, blir rekna med.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LayerRecognition</name>
    <message>
        <source>The layer has no coordinate system, so its areas cannot be measured. Set one on the layer.</source>
        <translation>Laget manglar koordinatsystem, så areala kan ikkje målast. Set eit for laget.</translation>
    </message>
    <message>
        <source>No field looks like a purpose (arealformål). Choose another layer.</source>
        <translation>Ingen felt liknar eit arealføremål. Vel eit anna lag.</translation>
    </message>
    <message>
        <source>%1 areas. Purpose in %2; no status, so all of it counts as future.</source>
        <translation>%1 område. Føremål i %2; status manglar, så alt blir rekna som framtidig.</translation>
    </message>
    <message>
        <source>%1 areas. Purpose in %2, status in %3.</source>
        <translation>%1 område. Føremål i %2, status i %3.</translation>
    </message>
    <message>
        <source>No field looks like land cover (artype, objtype). Choose another layer.</source>
        <translation>Ingen felt liknar arealdekke (artype, objtype). Vel eit anna lag.</translation>
    </message>
    <message>
        <source>%1 areas. Class in %2.</source>
        <translation>%1 område. Klasse i %2.</translation>
    </message>
    <message>
        <source>No field says what the ground becomes (KLASSE_ETTER). Choose another layer.</source>
        <translation>Ingen felt seier kva grunnen blir (KLASSE_ETTER). Vel eit anna lag.</translation>
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
        <translation>Legg eit utskriftsoppsett av ein levert rekneskap i prosjektet, klart til å redigerast.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Adds a print layout to the project: a map of what is lost and restored with legend, scale bar and north, the verdict, three figures, date, rules, and what the figures are not. Everything can be moved and changed.&lt;/p&gt;&lt;p&gt;The verdict and the figures are read from the account&apos;s file each time the layout is drawn; which file, the layout&apos;s variable arealregnskap_account says.&lt;/p&gt;&lt;p&gt;The map shows the pieces that lie beside the account (pieces.gpkg).&lt;/p&gt;</source>
        <translation>&lt;p&gt;Legg eit utskriftsoppsett i prosjektet: eit kart over det som går tapt og det som blir restaurert, med teiknforklaring, målestokk og nordpil, konklusjonen, tre tal, dato, reglar og kva tala ikkje er. Alt kan flyttast og endrast.&lt;/p&gt;&lt;p&gt;Konklusjonen og tala blir lesne frå fila til rekneskapen kvar gong oppsettet blir teikna; kva for fil, står i variabelen arealregnskap_account i oppsettet.&lt;/p&gt;&lt;p&gt;Kartet viser bitane som ligg ved sida av rekneskapen (pieces.gpkg).&lt;/p&gt;</translation>
    </message>
    <message>
        <source>layout,print,map,pdf,template,arealregnskap</source>
        <translation>utskrift,oppsett,kart,pdf,mal,arealrekneskap</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekneskap</translation>
    </message>
    <message>
        <source>The account&apos;s JSON file.</source>
        <translation>JSON-fila til rekneskapen.</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Rekneskap (*.json)</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Namn på oppsettet</translation>
    </message>
    <message>
        <source>Left empty: the name of the plan.</source>
        <translation>Tomt: namnet på planen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The layout as a file that any project can take in.</source>
        <translation>Oppsettet som ei fil eitkvart prosjekt kan ta inn.</translation>
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
        <translation>Lag eit utskriftsoppsett</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LedgerPage</name>
    <message>
        <source>A book keeps what was lost and restored, year after year. Open the municipality&apos;s, or make a new one.</source>
        <translation>Ei bok held orden på det som er tapt og restaurert, år etter år. Opne boka til kommunen, eller lag ei ny.</translation>
    </message>
    <message>
        <source>&amp;Years</source>
        <translation>&amp;Åra</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>Po&amp;star</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>Sett a&amp;v</translation>
    </message>
    <message>
        <source>Owe&amp;d</source>
        <translation>Skul&amp;dig</translation>
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
        <translation>Les boka</translation>
    </message>
    <message>
        <source>To &amp;answer (%1)</source>
        <translation>&amp;Til svar (%1)</translation>
    </message>
    <message>
        <source>The book: %1</source>
        <translation>Boka: %1</translation>
    </message>
    <message>
        <source>Preview of entries</source>
        <translation>Førehandsvising av postar</translation>
    </message>
    <message>
        <source>Writing in the book</source>
        <translation>Fører i boka</translation>
    </message>
    <message>
        <source>Written in the book: %1 entries.</source>
        <translation>Ført i boka: %1 postar.</translation>
    </message>
    <message>
        <source>Making a book</source>
        <translation>Lagar ei bok</translation>
    </message>
    <message>
        <source>Open the municipality&apos;s book, or make a new one. What the account leads to in it is shown then, and written when you say so.</source>
        <translation>Opne boka til kommunen, eller lag ei ny. Då blir det vist kva rekneskapen fører til i henne, og det blir ført når du seier frå.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LedgerPostAlgorithm</name>
    <message>
        <source>Says what a plan, a new map, restoration measures or a repeal lead to in the book, and writes it.</source>
        <translation>Seier kva ein plan, eit nytt kart, restaureringstiltak eller ei oppheving fører til i boka, og fører det.</translation>
    </message>
    <message>
        <source>&lt;p&gt;One of four documents: the folder of a delivered account (its plan is adopted: ground is set aside, and what an older plan had set aside and the new one keeps is taken back), two land covers (what was built, what was drawn differently, what waits for a person), a layer of restoration measures, or the id of a plan that is repealed.&lt;/p&gt;&lt;p&gt;Unless &lt;i&gt;Write&lt;/i&gt; is ticked nothing is written: the tables say what would be, entry by entry, with the reason for each. The book takes all of it or nothing; ground that has an owner already is refused.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Eitt av fire dokument: mappa til eit levert rekneskap (planen blir vedteken: areal blir sett av, og det ein eldre plan hadde sett av og den nye beheld, blir teke tilbake), to arealdekke (kva som vart bygd, kva som er teikna annleis, kva som ventar på eit menneske), eit lag med restaureringstiltak, eller id-en til ein plan som blir oppheva.&lt;/p&gt;&lt;p&gt;Utan kryss for &lt;i&gt;Før&lt;/i&gt; blir ingenting ført: tabellane seier kva som ville bli ført, post for post, med grunngjeving for kvar. Boka tek alt eller ingenting; areal som alt har ein eigar, blir avvist.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>book,ledger,post,pledge,planvask,restoration,arealregnskap</source>
        <translation>bok,rekneskapsbok,føre,post,reserve,planvask,restaurering,arealrekneskap,ledger</translation>
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
        <translation>Gjeld frå</translation>
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
        <translation>Kva som viser det</translation>
    </message>
    <message>
        <source>Write (otherwise only say what would be written)</source>
        <translation>Før (elles blir det berre sagt kva som ville bli ført)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Postar</translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation>Late i fred, og kvifor</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>Talet på postar</translation>
    </message>
    <message>
        <source>Number of entries written</source>
        <translation>Talet på postar som er førte</translation>
    </message>
    <message>
        <source>Last hash of the book</source>
        <translation>Siste sjekksum i boka</translation>
    </message>
    <message>
        <source>Folder of a delivered account</source>
        <translation>Mappe med eit levert rekneskap</translation>
    </message>
    <message>
        <source>The plan runs out on</source>
        <translation>Planen går ut</translation>
    </message>
    <message>
        <source>With a delivered account. Left empty: never.</source>
        <translation>Med eit levert rekneskap. Tomt: aldri.</translation>
    </message>
    <message>
        <source>Land cover the book rests on</source>
        <translation>Arealdekket boka byggjer på</translation>
    </message>
    <message>
        <source>With a new land cover, or with measures.</source>
        <translation>Med eit nytt arealdekke, eller med tiltak.</translation>
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
        <translation>Forklarer tap utanfor plan: dispensasjon, skogsbilveg, energi.</translation>
    </message>
    <message>
        <source>Restoration measures</source>
        <translation>Restaureringstiltak</translation>
    </message>
    <message>
        <source>How restoration is valued</source>
        <translation>Korleis restaurering blir verdsett</translation>
    </message>
    <message>
        <source>Id of a plan that is repealed</source>
        <translation>Id-en til ein plan som blir oppheva</translation>
    </message>
    <message>
        <source>Post in the book</source>
        <translation>Før i boka</translation>
    </message>
    <message>
        <source>Left empty: the day the plan was decided on, where the account says it; else today.</source>
        <translation>Tomt: dagen planen vart vedteken, der rekneskapen seier det; elles i dag.</translation>
    </message>
    <message>
        <source>Left empty: the case the plan was decided in, where the account says it.</source>
        <translation>Tomt: saka planen vart vedteken i, der rekneskapen seier det.</translation>
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
        <translation>Gjer klar til å telje medan du teiknar …</translation>
    </message>
    <message>
        <source>As drawn now, the plan takes %1 of nature.</source>
        <translation>Slik planen er teikna no, tek han %1 natur.</translation>
    </message>
    <message>
        <source>Nothing has changed since you began to edit.</source>
        <translation>Ingenting er endra sidan du byrja å redigere.</translation>
    </message>
    <message>
        <source>Since you began to edit: nature %1</source>
        <translation>Sidan du byrja å redigere: natur %1</translation>
    </message>
    <message>
        <source>Farmland %1.</source>
        <translation>Jordbruk %1.</translation>
    </message>
    <message>
        <source>Ground without known land cover %1.</source>
        <translation>Grunn utan kjent arealdekke %1.</translation>
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
        <translation>Konklusjonen, stadene og tabellane er frå før du byrja; lag rekneskapen på nytt for å få dei med.</translation>
    </message>
    <message>
        <source>The account counted %1 when you began. The difference is what is not followed here: measures that cultivate nature, land cover that overlaps itself, and what was changed after the account.</source>
        <translation>Rekneskapen hadde %1 då du byrja. Skilnaden er det som ikkje blir følgt her: tiltak som dyrkar opp natur, arealdekke som overlappar seg sjølv, og det som er endra etter rekneskapen.</translation>
    </message>
    <message>
        <source>%1 has a purpose or a status that is in no list. It takes nothing here, and the account gives no verdict while it is so.</source>
        <translation>%1 har eit føremål eller ein status som ikkje står i nokon liste. Det tek ingenting her, og rekneskapen gjev ingen konklusjon så lenge det er slik.</translation>
    </message>
    <message>
        <source>As drawn now, the plans together take %1 of nature.</source>
        <translation>Slik planane er teikna no, tek dei til saman %1 natur.</translation>
    </message>
    <message>
        <source>Ground with an unknown purpose or status %1.</source>
        <translation>Areal med ukjent føremål eller status %1.</translation>
    </message>
    <message>
        <source>Other plan layers that are edited at the same time count as they were when you began here: %1.</source>
        <translation>Andre planlag som blir redigerte samtidig, tel slik dei var då du byrja her: %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::LiveTask</name>
    <message>
        <source>Getting ready to count while you draw</source>
        <translation>Gjer klar til å telje medan du teiknar</translation>
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
        <translation>nummer og namn, som 4026 Tinn</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>V&amp;el…</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Ligg i</translation>
    </message>
    <message>
        <source>&amp;Municipality</source>
        <translation>&amp;Kommune</translation>
    </message>
    <message>
        <source>&amp;Opens on</source>
        <translation>&amp;Opnar</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Ført a&amp;v</translation>
    </message>
    <message>
        <source>The book opens with what the land cover shows: so much of each kind of ground. From then on every change is an entry, and none is ever changed or deleted.</source>
        <translation>Boka opnar med det arealdekket viser: så mykje av kvart slag. Frå då av er kvar endring ein post, og ingen blir endra eller sletta.</translation>
    </message>
    <message>
        <source>Books (*.gpkg)</source>
        <translation>Bøker (*.gpkg)</translation>
    </message>
    <message>
        <source>&amp;Make the book</source>
        <translation>&amp;Lag boka</translation>
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
        <translation>Gjeld frå neste gong tillegget blir opna</translation>
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
        <translation>Så mange som maskina har</translation>
    </message>
    <message>
        <source>Rule sets of the municipality&apos;s own, one JSON file each</source>
        <translation>Kommunen sine eigne regelsett, éi JSON-fil kvar</translation>
    </message>
    <message>
        <source>&amp;Language of results</source>
        <translation>&amp;Språk i resultata</translation>
    </message>
    <message>
        <source>&amp;Folder of own rule sets</source>
        <translation>&amp;Mappe med eigne regelsett</translation>
    </message>
    <message>
        <source>Rule &amp;set to begin with</source>
        <translation>&amp;Regelsett til å byrje med</translation>
    </message>
    <message>
        <source>&amp;Area to begin with</source>
        <translation>&amp;Areal til å byrje med</translation>
    </message>
    <message>
        <source>&amp;Threads</source>
        <translation>&amp;Trådar</translation>
    </message>
    <message>
        <source>The default (%1)</source>
        <translation>Det vanlege (%1)</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 kan ikkje brukast: %2</translation>
    </message>
</context>
<context>
    <name>areal::qgis::OrderPage</name>
    <message>
        <source>&amp;Make the account</source>
        <translation>&amp;Lag rekneskapen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>How far the account has come</source>
        <translation>Kor langt rekneskapen er komen</translation>
    </message>
    <message>
        <source>1. Plan</source>
        <translation>1. Plan</translation>
    </message>
    <message>
        <source>&amp;Plan in force</source>
        <translation>Gjeldande &amp;plan</translation>
    </message>
    <message>
        <source>P&amp;roposal, if there is one</source>
        <translation>Planfo&amp;rslag, om det finst</translation>
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
        <translation>R&amp;estaurering, om det finst</translation>
    </message>
    <message>
        <source>3. Rules</source>
        <translation>3. Reglar</translation>
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
        <translation>Versjon %1 frå %2.</translation>
    </message>
    <message>
        <source>Cuts the layers and keeps the books (Ctrl+Enter)</source>
        <translation>Skjer laga og fører rekneskapen (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Choose layers that are recognised first; the signs above say what is missing.</source>
        <translation>Vel først lag som blir kjende att; teikna over seier kva som manglar.</translation>
    </message>
    <message>
        <source>&amp;Open the sample</source>
        <translation>&amp;Opne dømet</translation>
    </message>
    <message>
        <source>Adds a real land cover, with a plan, a proposal and restoration made up for it</source>
        <translation>Legg til eit ekte arealdekke, med ein plan, eit framlegg og restaurering som er laga til det</translation>
    </message>
    <message>
        <source>4. More, if there is more</source>
        <translation>4. Meir, om det er meir</translation>
    </message>
    <message>
        <source>Need for building (*.csv *.json)</source>
        <translation>Utbyggingsbehov (*.csv *.json)</translation>
    </message>
    <message>
        <source>Need for building by purpose group: daa, or units and daa per unit, over the years of the plan</source>
        <translation>Utbyggingsbehov per føremålsgruppe: daa, eller einingar og daa per eining, over åra til planen</translation>
    </message>
    <message>
        <source>&amp;Need for building (file)</source>
        <translation>&amp;Utbyggingsbehov (fil)</translation>
    </message>
    <message>
        <source>Other layers of the project, and what they are used as:</source>
        <translation>Andre lag i prosjektet, og kva dei blir brukte som:</translation>
    </message>
</context>
<context>
    <name>areal::qgis::PieceStyles</name>
    <message>
        <source>Other purpose, takes nature</source>
        <translation>Anna føremål, tek natur</translation>
    </message>
    <message>
        <source>Other purpose, takes no nature</source>
        <translation>Anna føremål, tek ikkje natur</translation>
    </message>
    <message>
        <source>Same purpose, other status</source>
        <translation>Same føremål, annan status</translation>
    </message>
    <message>
        <source>Takes what the other leaves</source>
        <translation>Tek det den andre lèt liggje</translation>
    </message>
    <message>
        <source>Leaves what the other takes</source>
        <translation>Lèt liggje det den andre tek</translation>
    </message>
    <message>
        <source>Another effect, no more and no less taken</source>
        <translation>Annan verknad, verken meir eller mindre blir teke</translation>
    </message>
    <message>
        <source>Another purpose, the same effect</source>
        <translation>Anna føremål, same verknad</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Plugin</name>
    <message>
        <source>Land &amp;Account</source>
        <translation>&amp;Arealrekneskap</translation>
    </message>
    <message>
        <source>Open the land account</source>
        <translation>Opne arealrekneskapen</translation>
    </message>
</context>
<context>
    <name>areal::qgis::PostingPanel</name>
    <message>
        <source>Runs &amp;out</source>
        <translation>G&amp;år ut</translation>
    </message>
    <message>
        <source>&amp;Preview the plan of the account</source>
        <translation>Førehands&amp;vis planen i rekneskapen</translation>
    </message>
    <message>
        <source>&amp;Write to the book</source>
        <translation>Før i &amp;boka</translation>
    </message>
    <message>
        <source>Show on the &amp;map</source>
        <translation>Vis på &amp;kartet</translation>
    </message>
    <message>
        <source>Left alone, and why</source>
        <translation>Late i fred, og kvifor</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Det som blir ført</translation>
    </message>
    <message>
        <source>What leads to no entry</source>
        <translation>Det som ikkje gjev nokon post</translation>
    </message>
    <message>
        <source>for example KST 2026/52</source>
        <translation>til dømes KST 2026/52</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Sak</translation>
    </message>
    <message>
        <source>In &amp;effect from</source>
        <translation>&amp;Gjeld frå</translation>
    </message>
    <message>
        <source>Written &amp;by</source>
        <translation>Ført a&amp;v</translation>
    </message>
    <message>
        <source>The plan&apos;s reserve runs out on this day, if it is not built</source>
        <translation>Reserven i planen går ut denne dagen, dersom han ikkje er bygd</translation>
    </message>
    <message>
        <source>Says what would be written in the book, and why; writes nothing</source>
        <translation>Seier kva som ville bli ført i boka, og kvifor; fører ingenting</translation>
    </message>
    <message>
        <source>Make an account of the plan and open a book first</source>
        <translation>Lag eit rekneskap for planen og opne ei bok først</translation>
    </message>
    <message>
        <source>The book has all of this already; there is nothing to write.</source>
        <translation>Boka har alt dette frå før; det er ingenting å føre.</translation>
    </message>
    <message>
        <source>Entries: %1, together %2.</source>
        <translation>Postar: %1, til saman %2.</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Vedteke: %1</translation>
    </message>
    <message>
        <source>The day was changed. Preview again to see what will be written.</source>
        <translation>Dagen er endra. Førehandsvis på nytt for å sjå kva som blir ført.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::Provider</name>
    <message>
        <source>Arealregnskap: a double-entry book for land</source>
        <translation>Arealrekneskap: dobbelt bokhald for areal</translation>
    </message>
</context>
<context>
    <name>areal::qgis::RecogniseAlgorithm</name>
    <message>
        <source>Says of each layer whether it is a plan, a land cover, a theme or restoration, and which field plays which role.</source>
        <translation>Seier om kvart lag er ein plan, eit arealdekke, eit tema eller restaurering, og kva felt som har kva rolle.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Says of each layer what it is thought to be, which field plays which role, how many of its codes are known, what was left out and why. An account uses the same recognition.&lt;/p&gt;&lt;p&gt;The log has it in words; the file has it as JSON, one card a layer.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Seier kva kvart lag blir rekna for å vere, kva felt som har kva rolle, kor mange av kodane som er kjende, kva som vart utelate og kvifor. Ein rekneskap bruker den same gjenkjenninga.&lt;/p&gt;&lt;p&gt;Loggen har det i ord; fila har det som JSON, eitt kort per lag.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>recognise,fields,codes,AR5,N50,kommuneplan,SOSI,arealregnskap</source>
        <translation>kjenne att,felt,kodar,AR5,N50,kommuneplan,SOSI,arealrekneskap</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Lag</translation>
    </message>
    <message>
        <source>Any vector layers; tables without geometry too.</source>
        <translation>Alle slags vektorlag; òg tabellar utan geometri.</translation>
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
        <translation>Talet på lag</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>I ord</translation>
    </message>
    <message>
        <source>What layers are recognised as</source>
        <translation>Kva laga blir kjende att som</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReportAlgorithm</name>
    <message>
        <source>Writes a report for a council, a hearing or an archive from a delivered account.</source>
        <translation>Skriv ein rapport til kommunestyret, høyringa eller arkivet frå ein levert rekneskap.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Writes a report from an account&apos;s JSON file: every figure is the account&apos;s own. The profile says whom it is for; the ending of the file says its form: pdf, xlsx, odt, html, csv or json.&lt;/p&gt;&lt;p&gt;The map is drawn from the pieces that lie beside the account (pieces.gpkg); without them the report says that it has no map.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Skriv ein rapport frå JSON-fila til ein rekneskap: kvart tal er rekneskapen sitt eige. Profilen seier kven han er til; endinga på fila seier forma: pdf, xlsx, odt, html, csv eller json.&lt;/p&gt;&lt;p&gt;Kartet blir teikna av bitane som ligg ved sida av rekneskapen (pieces.gpkg); utan dei seier rapporten at han ikkje har noko kart.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>report,pdf,council,hearing,archive,arealregnskap</source>
        <translation>rapport,pdf,kommunestyre,høyring,arkiv,arealrekneskap</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekneskap</translation>
    </message>
    <message>
        <source>The account&apos;s JSON file.</source>
        <translation>JSON-fila til rekneskapen.</translation>
    </message>
    <message>
        <source>Account (*.json)</source>
        <translation>Rekneskap (*.json)</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Til kven</translation>
    </message>
    <message>
        <source>The council gets two pages; &quot;full&quot; has every table.</source>
        <translation>Kommunestyret får to sider; «full» har alle tabellane.</translation>
    </message>
    <message>
        <source>Earlier account to compare with</source>
        <translation>Tidlegare rekneskap å samanlikne med</translation>
    </message>
    <message>
        <source>The planner&apos;s text</source>
        <translation>Teksten til planleggjaren</translation>
    </message>
    <message>
        <source>A JSON file of texts, an earlier account whose texts are carried on, or a plain text.</source>
        <translation>Ei JSON-fil med tekstar, ein tidlegare rekneskap der tekstane blir førte vidare, eller ein rein tekst.</translation>
    </message>
    <message>
        <source>Answer of the book</source>
        <translation>Svar frå boka</translation>
    </message>
    <message>
        <source>The years of the book, as the ledger answers them in JSON.</source>
        <translation>Åra i boka, slik boka svarer dei i JSON.</translation>
    </message>
    <message>
        <source>Answer (*.json)</source>
        <translation>Svar (*.json)</translation>
    </message>
    <message>
        <source>Stage of the plan</source>
        <translation>Stadium i plansaka</translation>
    </message>
    <message>
        <source>In words. Left empty: what the account or the profile says.</source>
        <translation>I ord. Tomt: det rekneskapen eller profilen seier.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>2026-03-01. Left empty: the newest date of the data.</source>
        <translation>2026-03-01. Tomt: den nyaste datoen i dataa.</translation>
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
        <translation>Rapport frå ein rekneskap</translation>
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
        <translation>Rekneark (XLSX)</translation>
    </message>
    <message>
        <source>Text to work on (ODT)</source>
        <translation>Tekst til å arbeide vidare med (ODT)</translation>
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
        <translation>Éi rad per naturtype, det største tapet først. Ein naturtype er nøytral når søyla for restaurert er minst like lang som søyla for tapt; ein annan naturtype veg ikkje opp.</translation>
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
        <translation>Natur som blir teken, per planområde</translation>
    </message>
    <message>
        <source>One bar a plan area, the largest first: how much nature it takes.</source>
        <translation>Éi søyle per planområde, det største først: kor mykje natur det tek.</translation>
    </message>
    <message>
        <source>From purpose to purpose</source>
        <translation>Frå føremål til føremål</translation>
    </message>
    <message>
        <source>One bar a change of purpose from the plan in force to the proposal, the largest first. Ground that keeps its purpose is left out.</source>
        <translation>Éi søyle per endring av føremål frå gjeldande plan til framlegget, den største først. Areal som held på føremålet, er utelate.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Endra</translation>
    </message>
    <message>
        <source>Alternatives side by side</source>
        <translation>Alternativa side om side</translation>
    </message>
    <message>
        <source>What each plan takes of the ground; the first row is to do nothing (the plan in force as it stands). The kinds of ground are never summed.</source>
        <translation>Kva kvar plan tek av arealet; første rad er å ikkje gjere noko (gjeldande plan som han er). Arealtypane blir aldri summerte.</translation>
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
        <translation>Vatn</translation>
    </message>
    <message>
        <source>Do nothing: %1</source>
        <translation>Ikkje gjere noko: %1</translation>
    </message>
    <message>
        <source>Source: %1. Rules: %2, version %3.</source>
        <translation>Kjelde: %1. Reglar: %2, versjon %3.</translation>
    </message>
    <message>
        <source>From ground to purpose</source>
        <translation>Frå areal til føremål</translation>
    </message>
    <message>
        <source>One bar a kind of ground and the purpose that takes it, the largest first. Farmland and water are books of their own and stand beside nature, never in it.</source>
        <translation>Éi søyle for kvar arealtype og føremålet som tek han, den største først. Jordbruk og vatn er eigne bøker og står ved sida av natur, aldri i henne.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ResultLayers</name>
    <message>
        <source>What happens to the ground</source>
        <translation>Kva som skjer med grunnen</translation>
    </message>
    <message>
        <source>What the proposal changes</source>
        <translation>Kva framlegget endrar</translation>
    </message>
    <message>
        <source>What was otherwise in the earlier revision</source>
        <translation>Kva som var annleis i førre revisjon</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 mot %2</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Skilnad</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ResultPage</name>
    <message>
        <source>Nothing was found wrong in the layers.</source>
        <translation>Det vart ikkje funne feil i laga.</translation>
    </message>
    <message>
        <source>&amp;Places</source>
        <translation>&amp;Stader</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>&amp;Tabellar</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Funn</translation>
    </message>
    <message>
        <source>&amp;New account</source>
        <translation>&amp;Ny rekneskap</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Lagre …</translation>
    </message>
    <message>
        <source>Writes account.json, the tables and the pieces to a folder</source>
        <translation>Skriv account.json, tabellane og bitane til ei mappe</translation>
    </message>
    <message>
        <source>Plan areas that take nature</source>
        <translation>Planområde som tek natur</translation>
    </message>
    <message>
        <source>The plan areas that take nature, the largest first. Double click to see one.</source>
        <translation>Planområda som tek natur, dei største først. Dobbeltklikk for å sjå eitt av dei i kartet.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Funn</translation>
    </message>
    <message>
        <source>Certificate: the parts sum to %1 m² of %2 m²; %3 m² are missing.</source>
        <translation>Attest: delane summerer til %1 m² av %2 m²; %3 m² manglar.</translation>
    </message>
    <message>
        <source>Plan area</source>
        <translation>Planområde</translation>
    </message>
    <message>
        <source>Takes (daa)</source>
        <translation>Tek (daa)</translation>
    </message>
    <message>
        <source>&amp;Findings (%1)</source>
        <translation>&amp;Funn (%1)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kva som vart funne</translation>
    </message>
    <message>
        <source>At stake (daa)</source>
        <translation>Gjeld (daa)</translation>
    </message>
    <message>
        <source>C&amp;harts</source>
        <translation>Fi&amp;gurar</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Rapport …</translation>
    </message>
    <message>
        <source>Writes a report for the council, the hearing or the case file: PDF, HTML, spreadsheet or text</source>
        <translation>Skriv ein rapport til kommunestyret, høyringa eller saksmappa: PDF, HTML, rekneark eller tekst</translation>
    </message>
    <message>
        <source>Post in the &amp;book…</source>
        <translation>Før i &amp;boka …</translation>
    </message>
    <message>
        <source>Shows what the plan leads to in the municipality&apos;s book, and why; writes nothing before you say so</source>
        <translation>Viser kva planen fører til i boka til kommunen, og kvifor; fører ingenting før du seier frå</translation>
    </message>
    <message>
        <source>&amp;Alternatives</source>
        <translation>&amp;Alternativ</translation>
    </message>
    <message>
        <source>Print la&amp;yout…</source>
        <translation>&amp;Utskriftsoppsett …</translation>
    </message>
    <message>
        <source>Opens a page with map, legend, verdict and figures, to be changed and printed; it reads the account&apos;s file, so an account that is not saved is saved first</source>
        <translation>Opnar ei side med kart, teiknforklaring, dom og tal, som kan endrast og skrivast ut. Ho les fila til rekneskapen, så ein rekneskap som ikkje er lagra, blir lagra først</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReviewPage</name>
    <message>
        <source>&amp;Make it again</source>
        <translation>&amp;Lag han på nytt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Av&amp;bryt</translation>
    </message>
    <message>
        <source>Open an account that somebody else has made: it is made again from its inputs, and every difference is listed with what explains it.</source>
        <translation>Opne ein rekneskap som nokon andre har laga: Han blir laga på nytt av dei same dataa, og kvart avvik blir vist med det som forklarer det.</translation>
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
        <translation>Pakke eller rekneskap (*.zip *.json *.gpkg)</translation>
    </message>
    <message>
        <source>An account package (zip), or account.json or pieces.gpkg in an account&apos;s folder</source>
        <translation>Ein rekneskapspakke (zip), eller account.json eller pieces.gpkg i mappa til ein rekneskap</translation>
    </message>
    <message>
        <source>Where the layers of an account&apos;s folder lie; a package has them</source>
        <translation>Kvar laga til ein rekneskap i ei mappe ligg; ein pakke har dei med</translation>
    </message>
    <message>
        <source>D&amp;elivered account</source>
        <translation>L&amp;evert rekneskap</translation>
    </message>
    <message>
        <source>&amp;Inputs in</source>
        <translation>Data &amp;i</translation>
    </message>
    <message>
        <source>Differences by what explains them</source>
        <translation>Avvik etter det som forklarer dei</translation>
    </message>
    <message>
        <source>In groups by what explains them, the largest first. Double click, or Enter, shows the ground on the map.</source>
        <translation>I grupper etter det som forklarer dei, dei største først. Dobbeltklikk eller Enter viser arealet på kartet.</translation>
    </message>
    <message>
        <source>What the review asks of the plan</source>
        <translation>Kva kontrollen spør om i planen</translation>
    </message>
    <message>
        <source>Comments, ready to be copied</source>
        <translation>Merknader, klare til å kopierast</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>K&amp;opier alt</translation>
    </message>
    <message>
        <source>Numbered comments with plan, feature and coordinates, for a letter or a case file.</source>
        <translation>Nummererte merknader med plan, objekt og koordinatar, til eit brev eller ei saksmappe.</translation>
    </message>
    <message>
        <source>Making the account again …</source>
        <translation>Lagar rekneskapen på nytt …</translation>
    </message>
    <message>
        <source>Stopped: nothing was compared.</source>
        <translation>Stoppa: Ingenting er samanlikna.</translation>
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
        <translation>Det ein kontrollør vil spørje om i sjølve planen, det alvorlegaste først; det tel ikkje som avvik. Dobbeltklikk for å sjå arealet.</translation>
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
        <translation>Rekneskapen står ikkje. Avvik: %1.</translation>
    </message>
</context>
<context>
    <name>areal::qgis::ReviewTask</name>
    <message>
        <source>Check of a delivered account</source>
        <translation>Kontroll av ein levert rekneskap</translation>
    </message>
</context>
<context>
    <name>areal::qgis::RollUpAlgorithm</name>
    <message>
        <source>Sums the books of many municipalities to a county, and hides none of them.</source>
        <translation>Summerer bøkene til mange kommunar til eit fylke, og skjuler ingen av dei.</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every municipality keeps its row, and what some lack and others have too much of is a table of its own: a plain sum would net it silently. What was restored outside the municipality that books it is listed, and in no sum. Ground that left one book and did not arrive in another is named.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Kvar kommune beheld si rad, og det nokre manglar og andre har for mykje av, er ein eigen tabell: ein enkel sum ville motrekne det i det stille. Det som er restaurert utanfor kommunen som fører det, blir lista opp og er i ingen sum. Areal som forlét éi bok og ikkje kom fram i ei anna, blir nemnt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>book,ledger,county,municipalities,roll-up,arealregnskap</source>
        <translation>bok,rekneskapsbok,fylke,kommunar,oppsummering,arealrekneskap,ledger</translation>
    </message>
    <message>
        <source>Books (files)</source>
        <translation>Bøker (filer)</translation>
    </message>
    <message>
        <source>Books (in databases)</source>
        <translation>Bøker (i databasar)</translation>
    </message>
    <message>
        <source>One a line: PG:host=… dbname=… active_schema=…</source>
        <translation>Éi per linje: PG:host=… dbname=… active_schema=…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Første dag</translation>
    </message>
    <message>
        <source>Left empty: 1 January of the last day&apos;s year.</source>
        <translation>Tomt: 1. januar i året til den siste dagen.</translation>
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
        <translation>Nedbygd dyrka mark tel òg</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Kommunar</translation>
    </message>
    <message>
        <source>Types of ground</source>
        <translation>Slag av areal</translation>
    </message>
    <message>
        <source>What a plain sum would hide</source>
        <translation>Det ein enkel sum ville skjule</translation>
    </message>
    <message>
        <source>Restored elsewhere</source>
        <translation>Restaurert andre stader</translation>
    </message>
    <message>
        <source>Moved between municipalities</source>
        <translation>Flytta mellom kommunar</translation>
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
        <translation>Det ein enkel sum ville skjule (m²)</translation>
    </message>
    <message>
        <source>Moves that are in one book only</source>
        <translation>Flyttingar som berre står i éi bok</translation>
    </message>
    <message>
        <source>Many books as a county</source>
        <translation>Mange bøker som eit fylke</translation>
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
        <translation>Gjeldande plan (syntetisk)</translation>
    </message>
    <message>
        <source>Proposal (synthetic)</source>
        <translation>Framlegg til ny plan (syntetisk)</translation>
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
        <translation>Tabell i rekneskapen</translation>
    </message>
    <message>
        <source>Zero everywhere, not shown: %1.</source>
        <translation>Null overalt, blir ikkje vist: %1.</translation>
    </message>
    <message>
        <source>How to read this: %1</source>
        <translation>Slik les du dette: %1</translation>
    </message>
    <message>
        <source>All kinds of ground</source>
        <translation>Alle arealtypar</translation>
    </message>
</context>
<context>
    <name>areal::qgis::TargetChart</name>
    <message>
        <source>Net loss against the council&apos;s target</source>
        <translation>Netto tap mot målet til kommunestyret</translation>
    </message>
    <message>
        <source>Net loss so far</source>
        <translation>Netto tap til no</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Tillate</translation>
    </message>
    <message>
        <source>If all that is set aside is built</source>
        <translation>Dersom alt som er sett av, blir bygd</translation>
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
        <translation>Meir restaurert enn tapt</translation>
    </message>
    <message>
        <source>Not neutral</source>
        <translation>Ikkje arealnøytral</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Ikkje rekna ut</translation>
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
