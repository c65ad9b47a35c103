<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE" sourcelanguage="en_GB">
<context>
    <name>AssetText</name>
    <message>
        <source>device</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>mailbox</source>
        <translation>postlåda</translation>
    </message>
    <message>
        <source>application</source>
        <translation>program</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupp</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>resurs</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>After “profile” comes one of add, list, show, test, remove, export and import.</source>
        <translation>Efter ”profile” kommer ett av add, list, show, test, remove, export och import.</translation>
    </message>
    <message>
        <source>“profile %1” is not a command. After “profile” comes one of add, list, show, test, remove, export and import.</source>
        <translation>”profile %1” är inget kommando. Efter ”profile” kommer ett av add, list, show, test, remove, export och import.</translation>
    </message>
    <message>
        <source>“%1” is not an option of “%2”.</source>
        <translation>”%1” är inget alternativ till ”%2”.</translation>
    </message>
    <message>
        <source>The option “%1” takes no value.</source>
        <translation>Alternativet ”%1” tar inget värde.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value.</source>
        <translation>Alternativet ”%1” behöver ett värde.</translation>
    </message>
    <message>
        <source>“%1” needs more: %1 %2</source>
        <translation>”%1” behöver mer: %1 %2</translation>
    </message>
    <message>
        <source>“%1” does not take “%2”.</source>
        <translation>”%1” tar inte ”%2”.</translation>
    </message>
    <message>
        <source>“utkik help” tells how it is used.</source>
        <translation>”utkik help” berättar hur det används.</translation>
    </message>
    <message>
        <source>“%1” is not a command.</source>
        <translation>”%1” är inget kommando.</translation>
    </message>
    <message>
        <source>Standard input holds no token.</source>
        <translation>Standard in innehåller ingen token.</translation>
    </message>
    <message>
        <source>Standard input holds no secret.</source>
        <translation>Standard in innehåller ingen hemlighet.</translation>
    </message>
    <message>
        <source>“%1” does not work in this version.</source>
        <translation>”%1” fungerar inte i den här versionen.</translation>
    </message>
    <message>
        <source>use the sample tenant instead of a real one</source>
        <translation>använd exempelorganisationen i stället för en riktig</translation>
    </message>
    <message>
        <source>use this profile instead of the one last used</source>
        <translation>använd den här profilen i stället för den senast använda</translation>
    </message>
    <message>
        <source>text or json, for show also csv</source>
        <translation>text eller json, för show även csv</translation>
    </message>
    <message>
        <source>take IDs from a file; - is standard input</source>
        <translation>ta ID:n ur en fil; - är standard in</translation>
    </message>
    <message>
        <source>show saved answers, without the network; may be given again</source>
        <translation>visa sparade svar utan nätverk; kan anges flera gånger</translation>
    </message>
    <message>
        <source>host of the API; plain http only to this computer</source>
        <translation>API:ets värd; vanlig http bara till den här datorn</translation>
    </message>
    <message>
        <source>host of the sign-in; plain http only to this computer</source>
        <translation>inloggningens värd; vanlig http bara till den här datorn</translation>
    </message>
    <message>
        <source>scope to ask a token for</source>
        <translation>omfång att begära en token för</translation>
    </message>
    <message>
        <source>read the bearer token from standard input; it is kept nowhere</source>
        <translation>läs bärartoken från standard in; den sparas ingenstans</translation>
    </message>
    <message>
        <source>give up on what still waits then</source>
        <translation>ge då upp det som fortfarande väntar</translation>
    </message>
    <message>
        <source>show times in UTC instead of local time</source>
        <translation>visa tider i UTC i stället för lokal tid</translation>
    </message>
    <message>
        <source>follow merged incidents</source>
        <translation>följ sammanslagna incidenter</translation>
    </message>
    <message>
        <source>commercial, gcc, gcc-high, dod or custom</source>
        <translation>commercial, gcc, gcc-high, dod eller custom</translation>
    </message>
    <message>
        <source>us, eu, uk, au, swa, ina or aea: the API host nearby, for commercial</source>
        <translation>us, eu, uk, au, swa, ina eller aea: API-värden i närheten, för commercial</translation>
    </message>
    <message>
        <source>GUID or domain of the tenant</source>
        <translation>klientorganisationens GUID eller domän</translation>
    </message>
    <message>
        <source>GUID of the app registration</source>
        <translation>appregistreringens GUID</translation>
    </message>
    <message>
        <source>secret, certificate, browser or device</source>
        <translation>secret, certificate, browser eller device</translation>
    </message>
    <message>
        <source>certificate with its private key</source>
        <translation>certifikat med sin privata nyckel</translation>
    </message>
    <message>
        <source>language of the texts: en or sv</source>
        <translation>språk för texterna: en eller sv</translation>
    </message>
    <message>
        <source>say how a command is used</source>
        <translation>berätta hur ett kommando används</translation>
    </message>
    <message>
        <source>look incidents up and print them</source>
        <translation>slå upp incidenter och skriv ut dem</translation>
    </message>
    <message>
        <source>print the incident IDs in a text</source>
        <translation>skriv ut incident-ID:n i en text</translation>
    </message>
    <message>
        <source>print how many calls are used and when the next is free</source>
        <translation>skriv ut hur många anrop som är förbrukade och när nästa är ledigt</translation>
    </message>
    <message>
        <source>make a profile of a tenant</source>
        <translation>skapa en profil för en klientorganisation</translation>
    </message>
    <message>
        <source>print the profiles</source>
        <translation>skriv ut profilerna</translation>
    </message>
    <message>
        <source>print one profile</source>
        <translation>skriv ut en profil</translation>
    </message>
    <message>
        <source>sign in with a profile and make one call</source>
        <translation>logga in med en profil och gör ett anrop</translation>
    </message>
    <message>
        <source>remove a profile and its secret</source>
        <translation>ta bort en profil och dess hemlighet</translation>
    </message>
    <message>
        <source>write a profile to a file, without secrets</source>
        <translation>skriv en profil till en fil, utan hemligheter</translation>
    </message>
    <message>
        <source>read a profile from a file</source>
        <translation>läs en profil från en fil</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>logga in</translation>
    </message>
    <message>
        <source>sign out and forget what was kept</source>
        <translation>logga ut och glöm det som sparats</translation>
    </message>
    <message>
        <source>print who is signed in and what they may do</source>
        <translation>skriv ut vem som är inloggad och vad den får göra</translation>
    </message>
    <message>
        <source>look for what keeps Utkik from working</source>
        <translation>leta efter det som hindrar Utkik från att fungera</translation>
    </message>
    <message>
        <source>say how Utkik or a command is used</source>
        <translation>berätta hur Utkik eller ett kommando används</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>skriv ut versionen</translation>
    </message>
    <message>
        <source>Utkik shows Microsoft Defender incidents by their ID.</source>
        <translation>Utkik visar Microsoft Defender-incidenter efter deras ID.</translation>
    </message>
    <message>
        <source>Without a command the window opens, with what is named looked up or opened.</source>
        <translation>Utan kommando öppnas fönstret, och det som nämns slås upp eller öppnas.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Kommandon:</translation>
    </message>
    <message>
        <source>“utkik help COMMAND” tells the options of a command.</source>
        <translation>”utkik help COMMAND” visar alternativen till ett kommando.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Alternativ:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-värd</translation>
    </message>
    <message>
        <source>Sign-in host</source>
        <translation>Inloggningsvärd</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfång</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Programmets (klientens) ID</translation>
    </message>
    <message>
        <source>Signs in by</source>
        <translation>Loggar in med</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Calls a minute</source>
        <translation>Anrop per minut</translation>
    </message>
    <message>
        <source>Calls an hour</source>
        <translation>Anrop per timme</translation>
    </message>
    <message>
        <source>The keychain failed. If it holds a secret of “%1”, that stays there.</source>
        <translation>Nyckelringen svarade med ett fel. Om den har en hemlighet för ”%1” ligger den kvar där.</translation>
    </message>
    <message>
        <source>“--%1” takes one of %2; “%3” is none of them.</source>
        <translation>”--%1” tar ett av %2; ”%3” är inget av dem.</translation>
    </message>
    <message>
        <source>“--%1” takes a web address such as https://api.example; “%2” is none.</source>
        <translation>”--%1” tar en webbadress som https://api.example; ”%2” är ingen.</translation>
    </message>
    <message>
        <source>“--%1”: plain http would send the token unprotected and is taken for this computer only. Use https.</source>
        <translation>”--%1”: vanlig http skulle skicka token oskyddad och tas bara för den här datorn. Använd https.</translation>
    </message>
    <message>
        <source>“--timeout” takes a number of seconds above 0; “%1” is none.</source>
        <translation>”--timeout” tar ett antal sekunder över 0; ”%1” är inget sådant.</translation>
    </message>
    <message>
        <source>“--demo” is a tenant of its own: it does not go with “--profile”.</source>
        <translation>”--demo” är en egen klientorganisation: det går inte ihop med ”--profile”.</translation>
    </message>
    <message>
        <source>This Utkik was built without the sample tenant.</source>
        <translation>Den här Utkik är byggd utan exempelorganisationen.</translation>
    </message>
    <message>
        <source>Nothing was given to look for incident IDs in.</source>
        <translation>Inget angavs att leta incident-ID:n i.</translation>
    </message>
    <message>
        <source>Only one thing at a time can be read from standard input.</source>
        <translation>Bara en sak åt gången kan läsas från standard in.</translation>
    </message>
    <message>
        <source>“--demo” knows its hosts and signs in by itself: it does not go with “--%1”.</source>
        <translation>”--demo” känner sina värdar och loggar in själv: det går inte ihop med ”--%1”.</translation>
    </message>
    <message>
        <source>“profile add” needs “--%1”.</source>
        <translation>”profile add” behöver ”--%1”.</translation>
    </message>
    <message>
        <source>Only the cloud “commercial” has regions.</source>
        <translation>Bara molnet ”commercial” har regioner.</translation>
    </message>
    <message>
        <source>The cloud “custom” needs “--api-url” and “--login-url”.</source>
        <translation>Molnet ”custom” behöver ”--api-url” och ”--login-url”.</translation>
    </message>
    <message>
        <source>“--auth certificate” needs “--certificate FILE”.</source>
        <translation>”--auth certificate” behöver ”--certificate FILE”.</translation>
    </message>
    <message>
        <source>“--certificate” goes with “--auth certificate” only.</source>
        <translation>”--certificate” hör bara ihop med ”--auth certificate”.</translation>
    </message>
    <message>
        <source>A profile needs a name.</source>
        <translation>En profil behöver ett namn.</translation>
    </message>
    <message>
        <source>%1: merged into %2; the merges lead in a circle</source>
        <translation>%1: sammanslagen med %2; sammanslagningarna går i cirkel</translation>
    </message>
    <message>
        <source>%1: merged into %2</source>
        <translation>%1: sammanslagen med %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n incident(s)</source>
        <translation>
            <numerusform>%1 av %n incident</numerusform>
            <numerusform>%1 av %n incidenter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, done about %2</source>
        <translation>%1, klart ungefär %2</translation>
    </message>
    <message>
        <source>Standard output cannot be written to.</source>
        <translation>Det går inte att skriva till standard ut.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Behörigheter</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gäller för</translation>
    </message>
    <message>
        <source>Token valid until</source>
        <translation>Token giltig till</translation>
    </message>
    <message>
        <source>Open %1 and enter the code %2</source>
        <translation>Öppna %1 och ange koden %2</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for the sign-in, at most %n minute(s)</source>
        <translation>
            <numerusform>Väntar på inloggningen, i högst %n minut</numerusform>
            <numerusform>Väntar på inloggningen, i högst %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in on the page that opens in the browser. If none opens, open it yourself:</source>
        <translation>Logga in på sidan som öppnas i webbläsaren. Öppnas ingen, öppna den själv:</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Inloggad i %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Inloggad i %1 som %2.</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing is kept.</source>
        <translation>Utloggad från %1. Ingenting sparas.</translation>
    </message>
    <message>
        <source>read the client secret or passphrase from standard input into the keychain</source>
        <translation>läs klienthemligheten eller lösenfrasen från standard in till nyckelringen</translation>
    </message>
    <message>
        <source>“--secret-stdin” goes with “--auth secret” and “--auth certificate” only.</source>
        <translation>”--secret-stdin” hör bara ihop med ”--auth secret” och ”--auth certificate”.</translation>
    </message>
    <message>
        <source>Certificate valid until</source>
        <translation>Certifikatet gäller till</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Alert ID</source>
        <translation>Aviserings-ID</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Rubrik</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Allvarlighetsgrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>ATT&amp;CK techniques</source>
        <translation>ATT&amp;CK-tekniker</translation>
    </message>
    <message>
        <source>Service source</source>
        <translation>Tjänstekälla</translation>
    </message>
    <message>
        <source>Detection source</source>
        <translation>Identifieringskälla</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>Första aktivitet</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Senaste aktivitet</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Klassificering</translation>
    </message>
    <message>
        <source>Determination</source>
        <translation>Bedömning</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Tilldelad</translation>
    </message>
    <message>
        <source>Investigation state</source>
        <translation>Undersökningens läge</translation>
    </message>
    <message>
        <source>Investigation ID</source>
        <translation>Undersöknings-ID</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Threat family</source>
        <translation>Hotfamilj</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Recommended actions</source>
        <translation>Rekommenderade åtgärder</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
    <message>
        <source>Provider&apos;s alert ID</source>
        <translation>Leverantörens aviserings-ID</translation>
    </message>
    <message>
        <source>Alert policy ID</source>
        <translation>Aviseringspolicyns ID</translation>
    </message>
    <message>
        <source>Incident ID</source>
        <translation>Incident-ID</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Klientorganisationens ID</translation>
    </message>
    <message>
        <source>System tags</source>
        <translation>Systemtaggar</translation>
    </message>
    <message>
        <source>Custom details</source>
        <translation>Egna detaljer</translation>
    </message>
    <message>
        <source>Additional data</source>
        <translation>Ytterligare data</translation>
    </message>
    <message>
        <source>Portal link</source>
        <translation>Portallänk</translation>
    </message>
    <message>
        <source>Portal link of the incident</source>
        <translation>Portallänk till incidenten</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteter</translation>
    </message>
    <message>
        <source>OData type</source>
        <translation>OData-typ</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skriven</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skriven av</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Värdnamn</translation>
    </message>
    <message>
        <source>DNS domain</source>
        <translation>DNS-domän</translation>
    </message>
    <message>
        <source>Windows domain</source>
        <translation>Windows-domän</translation>
    </message>
    <message>
        <source>Risk level</source>
        <translation>Risknivå</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Hälsa</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Registrering</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Omdöme</translation>
    </message>
    <message>
        <source>Remediation</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Remediation details</source>
        <translation>Åtgärdsdetaljer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Detailed roles</source>
        <translation>Detaljerade roller</translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation>Operativsystem</translation>
    </message>
    <message>
        <source>OS version</source>
        <translation>OS-version</translation>
    </message>
    <message>
        <source>OS build</source>
        <translation>OS-build</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Last IP address</source>
        <translation>Senaste IP-adress</translation>
    </message>
    <message>
        <source>Last external IP address</source>
        <translation>Senaste externa IP-adress</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-adresser</translation>
    </message>
    <message>
        <source>Logged-on users</source>
        <translation>Inloggade användare</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Enhetsgrupp</translation>
    </message>
    <message>
        <source>Device group ID</source>
        <translation>Enhetsgruppens ID</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Först sedd</translation>
    </message>
    <message>
        <source>Evidence created</source>
        <translation>Bevis skapat</translation>
    </message>
    <message>
        <source>Device ID</source>
        <translation>Enhets-ID</translation>
    </message>
    <message>
        <source>Entra device ID</source>
        <translation>Enhetens Entra-ID</translation>
    </message>
    <message>
        <source>Virtual machine ID</source>
        <translation>Virtuella datorns ID</translation>
    </message>
    <message>
        <source>Cloud provider</source>
        <translation>Molnleverantör</translation>
    </message>
    <message>
        <source>Cloud resource ID</source>
        <translation>Molnresursens ID</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Prenumerations-ID</translation>
    </message>
    <message>
        <source>Resource access</source>
        <translation>Resursåtkomst</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Detection</source>
        <translation>Identifiering</translation>
    </message>
    <message>
        <source>Display name</source>
        <translation>Visningsnamn</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Filnamn</translation>
    </message>
    <message>
        <source>File path</source>
        <translation>Sökväg</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation>SHA-1</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 (Authenticode)</source>
        <translation>SHA-256 (Authenticode)</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Filstorlek</translation>
    </message>
    <message>
        <source>File publisher</source>
        <translation>Filens utgivare</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Undertecknare</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Utfärdare</translation>
    </message>
    <message>
        <source>Process ID</source>
        <translation>Process-ID</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kommandorad</translation>
    </message>
    <message>
        <source>Process started</source>
        <translation>Processen startad</translation>
    </message>
    <message>
        <source>Parent process ID</source>
        <translation>Föräldraprocessens ID</translation>
    </message>
    <message>
        <source>Parent process started</source>
        <translation>Föräldraprocessen startad</translation>
    </message>
    <message>
        <source>Parent process file name</source>
        <translation>Föräldraprocessens filnamn</translation>
    </message>
    <message>
        <source>Parent process file path</source>
        <translation>Föräldraprocessens sökväg</translation>
    </message>
    <message>
        <source>Parent process SHA-1</source>
        <translation>Föräldraprocessens SHA-1</translation>
    </message>
    <message>
        <source>Parent process SHA-256</source>
        <translation>Föräldraprocessens SHA-256</translation>
    </message>
    <message>
        <source>Parent process MD5</source>
        <translation>Föräldraprocessens MD5</translation>
    </message>
    <message>
        <source>Parent process file size</source>
        <translation>Föräldraprocessens filstorlek</translation>
    </message>
    <message>
        <source>Parent process file publisher</source>
        <translation>Föräldraprocessens filutgivare</translation>
    </message>
    <message>
        <source>Parent process signer</source>
        <translation>Föräldraprocessens undertecknare</translation>
    </message>
    <message>
        <source>Parent process issuer</source>
        <translation>Föräldraprocessens utfärdare</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>User principal name</source>
        <translation>Användarens huvudnamn</translation>
    </message>
    <message>
        <source>User&apos;s display name</source>
        <translation>Användarens visningsnamn</translation>
    </message>
    <message>
        <source>User SID</source>
        <translation>Användarens SID</translation>
    </message>
    <message>
        <source>Entra user ID</source>
        <translation>Användarens Entra-ID</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Mailbox address</source>
        <translation>Postlådeadress</translation>
    </message>
    <message>
        <source>Mailbox name</source>
        <translation>Postlådans namn</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Ämne</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Avsändare</translation>
    </message>
    <message>
        <source>Sender&apos;s display name</source>
        <translation>Avsändarens visningsnamn</translation>
    </message>
    <message>
        <source>Sender&apos;s domain</source>
        <translation>Avsändarens domän</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Kuvertavsändare</translation>
    </message>
    <message>
        <source>Envelope sender&apos;s display name</source>
        <translation>Kuvertavsändarens visningsnamn</translation>
    </message>
    <message>
        <source>Envelope sender&apos;s domain</source>
        <translation>Kuvertavsändarens domän</translation>
    </message>
    <message>
        <source>Sender&apos;s IP address</source>
        <translation>Avsändarens IP-adress</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Mottagare</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Mottaget</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Delivered to</source>
        <translation>Levererat till</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Riktning</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Hot</translation>
    </message>
    <message>
        <source>Detection methods</source>
        <translation>Identifieringsmetoder</translation>
    </message>
    <message>
        <source>URLs</source>
        <translation>URL:er</translation>
    </message>
    <message>
        <source>Number of URLs</source>
        <translation>Antal URL:er</translation>
    </message>
    <message>
        <source>Number of attachments</source>
        <translation>Antal bilagor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Internet message ID</source>
        <translation>Internetmeddelande-ID</translation>
    </message>
    <message>
        <source>Network message ID</source>
        <translation>Nätverksmeddelande-ID</translation>
    </message>
    <message>
        <source>Clustered by</source>
        <translation>Klustrat efter</translation>
    </message>
    <message>
        <source>Cluster values</source>
        <translation>Klustervärden</translation>
    </message>
    <message>
        <source>Number of messages</source>
        <translation>Antal mejl</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Network message IDs</source>
        <translation>Nätverksmeddelande-ID:n</translation>
    </message>
    <message>
        <source>Resource name (URN)</source>
        <translation>Resursnamn (URN)</translation>
    </message>
    <message>
        <source>Registry hive</source>
        <translation>Registerdel</translation>
    </message>
    <message>
        <source>Registry key</source>
        <translation>Registernyckel</translation>
    </message>
    <message>
        <source>Registry value name</source>
        <translation>Registervärdets namn</translation>
    </message>
    <message>
        <source>Registry value type</source>
        <translation>Registervärdets typ</translation>
    </message>
    <message>
        <source>Registry value</source>
        <translation>Registervärde</translation>
    </message>
    <message>
        <source>Group name</source>
        <translation>Gruppnamn</translation>
    </message>
    <message>
        <source>Group ID</source>
        <translation>Grupp-ID</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Lättläst namn</translation>
    </message>
    <message>
        <source>Distinguished name</source>
        <translation>Unikt namn</translation>
    </message>
    <message>
        <source>SID</source>
        <translation>SID</translation>
    </message>
    <message>
        <source>Active Directory object GUID</source>
        <translation>Active Directory-objektets GUID</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>Program-ID</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>Objekt-ID</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Utgivare</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instans</translation>
    </message>
    <message>
        <source>Instance ID</source>
        <translation>Instans-ID</translation>
    </message>
    <message>
        <source>SaaS application ID</source>
        <translation>SaaS-programmets ID</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sammanslagen med</translation>
    </message>
    <message>
        <source>Last changed by</source>
        <translation>Senast ändrad av</translation>
    </message>
    <message>
        <source>Resolving comment</source>
        <translation>Kommentar vid lösning</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
    <message>
        <source>Recommended hunting queries</source>
        <translation>Rekommenderade jaktfrågor</translation>
    </message>
    <message>
        <source>Priority score</source>
        <translation>Prioritetspoäng</translation>
    </message>
    <message>
        <source>Custom tags</source>
        <translation>Egna taggar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>OData context</source>
        <translation>OData-kontext</translation>
    </message>
</context>
<context>
    <name>FilterNames</name>
    <message>
        <source>source</source>
        <translation>källa</translation>
    </message>
    <message>
        <source>tactic</source>
        <translation>taktik</translation>
    </message>
    <message>
        <source>technique</source>
        <translation>teknik</translation>
    </message>
    <message>
        <source>device</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>host</source>
        <translation>värd</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ägare</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>hash</translation>
    </message>
    <message>
        <source>ip</source>
        <translation>ip</translation>
    </message>
    <message>
        <source>command</source>
        <translation>kommando</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>type</source>
        <translation>typ</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>mejl</translation>
    </message>
</context>
<context>
    <name>GraphSvg</name>
    <message>
        <source>no time told</source>
        <translation>ingen tid angiven</translation>
    </message>
</context>
<context>
    <name>GraphText</name>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Avisering</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n avisering</numerusform>
            <numerusform>%n aviseringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n användare</numerusform>
            <numerusform>%n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n postlåda</numerusform>
            <numerusform>%n postlådor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n grupp</numerusform>
            <numerusform>%n grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resurs</numerusform>
            <numerusform>%n resurser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registry value(s)</source>
        <translation>
            <numerusform>%n registervärde</numerusform>
            <numerusform>%n registervärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adress</numerusform>
            <numerusform>%n adresser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n URL(s)</source>
        <translation>
            <numerusform>%n URL</numerusform>
            <numerusform>%n URL:er</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s)</source>
        <translation>
            <numerusform>%n annan sak</numerusform>
            <numerusform>%n andra saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Shared, or on none</source>
        <translation>Gemensamt, eller på ingen</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>Alla andra</translation>
    </message>
    <message>
        <source>The alert “%1” names %2.</source>
        <translation>Aviseringen ”%1” nämner %2.</translation>
    </message>
    <message>
        <source>%1 was seen on %2.</source>
        <translation>%1 sågs på %2.</translation>
    </message>
    <message>
        <source>%1 was run by %2.</source>
        <translation>%1 kördes av %2.</translation>
    </message>
    <message>
        <source>%1 started %2.</source>
        <translation>%1 startade %2.</translation>
    </message>
    <message>
        <source>%1 was started from the file %2: they share a hash.</source>
        <translation>%1 startades från filen %2: de har samma hash.</translation>
    </message>
    <message>
        <source>The message “%1” is addressed to %2.</source>
        <translation>Meddelandet ”%1” är ställt till %2.</translation>
    </message>
    <message>
        <source>The message “%1” was sent from %2.</source>
        <translation>Meddelandet ”%1” skickades från %2.</translation>
    </message>
    <message>
        <source>%1 points to %2.</source>
        <translation>%1 pekar på %2.</translation>
    </message>
</context>
<context>
    <name>IncidentCell</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
</context>
<context>
    <name>IncidentText</name>
    <message>
        <source>Queued, paused</source>
        <translation>I kö, pausad</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Queued, starts %1</source>
        <translation>I kö, startar %1</translation>
    </message>
    <message>
        <source>position %1 of %2</source>
        <translation>plats %1 av %2</translation>
    </message>
    <message>
        <source>Incident without a name</source>
        <translation>Incident utan namn</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Hämtas</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Sammanslagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Sammanslagen med %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Hämtar…</translation>
    </message>
    <message>
        <source>Fetching anew…</source>
        <translation>Hämtar på nytt…</translation>
    </message>
    <message>
        <source>follow it to see the alerts</source>
        <translation>följ den för att se aviseringarna</translation>
    </message>
    <message>
        <source>Incident %1: %2.</source>
        <translation>Incident %1: %2.</translation>
    </message>
    <message>
        <source>Incident %1: %2. %3</source>
        <translation>Incident %1: %2. %3</translation>
    </message>
    <message>
        <source>Incident %1: %2. Severity: %3. %4</source>
        <translation>Incident %1: %2. Allvarlighetsgrad: %3. %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln avisering</numerusform>
            <numerusform>%Ln aviseringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OddityText</name>
    <message>
        <source>No activity between %1 and %2 (%3).</source>
        <translation>Ingen aktivitet mellan %1 och %2 (%3).</translation>
    </message>
    <message>
        <source>The answer holds no alerts.</source>
        <translation>Svaret innehåller inga aviseringar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are new in the API: %1, …</source>
        <translation>
            <numerusform>%Ln fält är nytt i API:et: %1, …</numerusform>
            <numerusform>%Ln fält är nya i API:et: %1, …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are new in the API: %1.</source>
        <translation>
            <numerusform>%Ln fält är nytt i API:et: %1.</numerusform>
            <numerusform>%Ln fält är nya i API:et: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are resolved while the incident is not.</source>
        <translation>
            <numerusform>%Ln avisering är löst fast incidenten inte är det.</numerusform>
            <numerusform>%Ln aviseringar är lösta fast incidenten inte är det.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are open while the incident is resolved.</source>
        <translation>
            <numerusform>%Ln avisering är öppen fast incidenten är löst.</numerusform>
            <numerusform>%Ln aviseringar är öppna fast incidenten är löst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln investigation(s) wait for approval while the incident is resolved.</source>
        <translation>
            <numerusform>%Ln undersökning väntar på godkännande fast incidenten är löst.</numerusform>
            <numerusform>%Ln undersökningar väntar på godkännande fast incidenten är löst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) are more severe than the incident: it is %1, the worst of them %2.</source>
        <translation>
            <numerusform>%Ln avisering är allvarligare än incidenten: den är %1, den värsta av dem %2.</numerusform>
            <numerusform>%Ln aviseringar är allvarligare än incidenten: den är %1, den värsta av dem %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) say that they belong to another incident.</source>
        <translation>
            <numerusform>%Ln avisering säger sig höra till en annan incident.</numerusform>
            <numerusform>%Ln aviseringar säger sig höra till en annan incident.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) end before they begin.</source>
        <translation>
            <numerusform>%Ln avisering slutar innan den börjar.</numerusform>
            <numerusform>%Ln aviseringar slutar innan de börjar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) share an account name with another but not the security identifier.</source>
        <translation>
            <numerusform>%Ln användare delar kontonamn med en annan men inte säkerhetsidentifierare.</numerusform>
            <numerusform>%Ln användare delar kontonamn med en annan men inte säkerhetsidentifierare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) in the answer are not what the API promises.</source>
        <translation>
            <numerusform>%Ln värde i svaret är inte vad API:et utlovar.</numerusform>
            <numerusform>%Ln värden i svaret är inte vad API:et utlovar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Öka ett &amp;steg</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>M&amp;inska ett steg</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Använd</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>SamenessText</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n enhet</numerusform>
            <numerusform>%n enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n användare</numerusform>
            <numerusform>%n användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es)</source>
        <translation>
            <numerusform>%n postlåda</numerusform>
            <numerusform>%n postlådor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fil</numerusform>
            <numerusform>%n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adress</numerusform>
            <numerusform>%n adresser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n meddelande</numerusform>
            <numerusform>%n meddelanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sender(s)</source>
        <translation>
            <numerusform>%n avsändare</numerusform>
            <numerusform>%n avsändare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n command line(s)</source>
        <translation>
            <numerusform>%n kommandorad</numerusform>
            <numerusform>%n kommandorader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registry value(s)</source>
        <translation>
            <numerusform>%n registervärde</numerusform>
            <numerusform>%n registervärden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n program</numerusform>
            <numerusform>%n program</numerusform>
        </translation>
    </message>
    <message>
        <source>same device</source>
        <translation>samma enhet</translation>
    </message>
    <message>
        <source>same account</source>
        <translation>samma konto</translation>
    </message>
    <message>
        <source>same mailbox</source>
        <translation>samma postlåda</translation>
    </message>
    <message>
        <source>same hash</source>
        <translation>samma hash</translation>
    </message>
    <message>
        <source>same path and name</source>
        <translation>samma sökväg och namn</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samma adress</translation>
    </message>
    <message>
        <source>same message</source>
        <translation>samma meddelande</translation>
    </message>
    <message>
        <source>same sender</source>
        <translation>samma avsändare</translation>
    </message>
    <message>
        <source>same command line</source>
        <translation>samma kommandorad</translation>
    </message>
    <message>
        <source>same registry value</source>
        <translation>samma registervärde</translation>
    </message>
    <message>
        <source>same application</source>
        <translation>samma program</translation>
    </message>
    <message>
        <source>%1 in common</source>
        <translation>%1 gemensamt</translation>
    </message>
</context>
<context>
    <name>SampleTenant</name>
    <message>
        <source>Sample tenant</source>
        <translation>Exempelorganisation</translation>
    </message>
</context>
<context>
    <name>StoryText</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 och %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 samt %2</translation>
    </message>
    <message numerus="yes">
        <source>the device(s) %1</source>
        <translation>
            <numerusform>enheten %1</numerusform>
            <numerusform>enheterna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the user(s) %1</source>
        <translation>
            <numerusform>användaren %1</numerusform>
            <numerusform>användarna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the mailbox(es) %1</source>
        <translation>
            <numerusform>postlådan %1</numerusform>
            <numerusform>postlådorna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the application(s) %1</source>
        <translation>
            <numerusform>programmet %1</numerusform>
            <numerusform>programmen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the group(s) %1</source>
        <translation>
            <numerusform>gruppen %1</numerusform>
            <numerusform>grupperna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the resource(s) %1</source>
        <translation>
            <numerusform>resursen %1</numerusform>
            <numerusform>resurserna %1</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>utan namn</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>an alert without a title</source>
        <translation>en avisering utan rubrik</translation>
    </message>
    <message>
        <source>the alert “%1”</source>
        <translation>aviseringen ”%1”</translation>
    </message>
    <message>
        <source>the alert “%1” (%2)</source>
        <translation>aviseringen ”%1” (%2)</translation>
    </message>
    <message>
        <source>This incident was merged into %1; its alerts stand there.</source>
        <translation>Den här incidenten har slagits samman med %1, där dess aviseringar finns.</translation>
    </message>
    <message>
        <source>The answer holds no alerts, so it does not tell what happened.</source>
        <translation>Svaret innehåller inga aviseringar och säger därför inte vad som hände.</translation>
    </message>
    <message>
        <source>The first known activity was at %1: %2, involving %3.</source>
        <translation>Den första kända aktiviteten var %1: %2, som rör %3.</translation>
    </message>
    <message>
        <source>The first known activity was at %1: %2.</source>
        <translation>Den första kända aktiviteten var %1: %2.</translation>
    </message>
    <message>
        <source>When it began is not told; at %1 came %2, involving %3.</source>
        <translation>När det började framgår inte; %1 kom %2, som rör %3.</translation>
    </message>
    <message>
        <source>When it began is not told; at %1 came %2.</source>
        <translation>När det började framgår inte; %1 kom %2.</translation>
    </message>
    <message>
        <source>When it happened is not told: %1, involving %2.</source>
        <translation>När det hände framgår inte: %1, som rör %2.</translation>
    </message>
    <message>
        <source>When it happened is not told: %1.</source>
        <translation>När det hände framgår inte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>When the %Ln alert(s) were raised is not told.</source>
        <translation>
            <numerusform>När den enda aviseringen skapades framgår inte.</numerusform>
            <numerusform>När de %Ln aviseringarna skapades framgår inte.</numerusform>
        </translation>
    </message>
    <message>
        <source>A service without a name</source>
        <translation>En tjänst utan namn</translation>
    </message>
    <message>
        <source>%1 raised the only alert at %2, %3 later.</source>
        <translation>%1 skapade den enda aviseringen %2, %3 senare.</translation>
    </message>
    <message>
        <source>%1 raised the only alert at %2.</source>
        <translation>%1 skapade den enda aviseringen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 raised the first of %Ln alerts at %2, %3 later, and the last came at %4.</source>
        <translation>
            <numerusform>%1 skapade den första av %Ln aviseringar %2, %3 senare, och den sista kom %4.</numerusform>
            <numerusform>%1 skapade den första av %Ln aviseringar %2, %3 senare, och den sista kom %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 raised the first of %Ln alerts at %2, and the last came at %3.</source>
        <translation>
            <numerusform>%1 skapade den första av %Ln aviseringar %2, och den sista kom %3.</numerusform>
            <numerusform>%1 skapade den första av %Ln aviseringar %2, och den sista kom %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>a device that is not named</source>
        <translation>en enhet utan namn</translation>
    </message>
    <message>
        <source>On %1, %2 ran.</source>
        <translation>På %1 kördes %2.</translation>
    </message>
    <message>
        <source>On %1, %2 was blocked.</source>
        <translation>På %1 blockerades %2.</translation>
    </message>
    <message>
        <source>On %1, %2 ran; the last of these was blocked.</source>
        <translation>På %1 kördes %2; den sista av dem blockerades.</translation>
    </message>
    <message>
        <source>On %1, %2 ran %3.</source>
        <translation>På %1 körde %2 %3.</translation>
    </message>
    <message>
        <source>On %1, %2 tried to run %3, which was blocked.</source>
        <translation>På %1 försökte %2 köra %3, men det blockerades.</translation>
    </message>
    <message>
        <source>On %1, %2 ran %3; the last of these was blocked.</source>
        <translation>På %1 körde %2 %3; den sista av dem blockerades.</translation>
    </message>
    <message>
        <source>Later alerts also name %1.</source>
        <translation>Senare aviseringar nämner även %1.</translation>
    </message>
    <message>
        <source>The alerts name no device, user, mailbox or application.</source>
        <translation>Aviseringarna nämner ingen enhet, användare, postlåda eller program.</translation>
    </message>
    <message numerus="yes">
        <source>the file(s) %1</source>
        <translation>
            <numerusform>filen %1</numerusform>
            <numerusform>filerna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the address(es) %1</source>
        <translation>
            <numerusform>adressen %1</numerusform>
            <numerusform>adresserna %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the message(s) %1</source>
        <translation>
            <numerusform>meddelandet %1</numerusform>
            <numerusform>meddelandena %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>”%1”</translation>
    </message>
    <message>
        <source>Malicious or suspicious is %1, which has been dealt with.</source>
        <translation>Skadligt eller misstänkt är %1, som har åtgärdats.</translation>
    </message>
    <message>
        <source>Malicious or suspicious is %1, which has not been dealt with.</source>
        <translation>Skadligt eller misstänkt är %1, som inte har åtgärdats.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of evidence are malicious or suspicious; dealt with so far: %1.</source>
        <translation>
            <numerusform>%Ln bevis är skadliga eller misstänkta; åtgärdat hittills: %1.</numerusform>
            <numerusform>%Ln bevis är skadliga eller misstänkta; åtgärdat hittills: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The malicious or suspicious evidence includes %1; dealt with so far: %2 of %Ln pieces.</source>
        <translation>
            <numerusform>Bland de skadliga och misstänkta bevisen finns %1; åtgärdat hittills: %2 av %Ln.</numerusform>
            <numerusform>Bland de skadliga och misstänkta bevisen finns %1; åtgärdat hittills: %2 av %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The alerts hold no evidence.</source>
        <translation>Aviseringarna innehåller inga bevis.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln piece(s) of evidence is malicious or suspicious.</source>
        <translation>
            <numerusform>Det enda beviset är varken skadligt eller misstänkt.</numerusform>
            <numerusform>Inget av de %Ln bevisen är skadligt eller misstänkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The answer gives no verdict on its %Ln piece(s) of evidence.</source>
        <translation>
            <numerusform>Svaret ger inget omdöme om sitt enda bevis.</numerusform>
            <numerusform>Svaret ger inget omdöme om sina %Ln bevis.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The incident is “%1”, assigned to %2 and classified as “%3”.</source>
        <translation>Incidenten har status ”%1”, är tilldelad %2 och klassificerad som ”%3”.</translation>
    </message>
    <message>
        <source>The incident is “%1”, assigned to %2 and not classified.</source>
        <translation>Incidenten har status ”%1”, är tilldelad %2 och är inte klassificerad.</translation>
    </message>
    <message>
        <source>The incident is “%1”, assigned to nobody and classified as “%2”.</source>
        <translation>Incidenten har status ”%1”, är inte tilldelad någon och är klassificerad som ”%2”.</translation>
    </message>
    <message>
        <source>The incident is “%1”, assigned to nobody and not classified.</source>
        <translation>Incidenten har status ”%1”, är inte tilldelad någon och är inte klassificerad.</translation>
    </message>
</context>
<context>
    <name>SummaryText</name>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Merged into incident %1; its alerts are there.</source>
        <translation>Sammanslagen med incident %1; dess aviseringar finns där.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postlådor</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>Första aktivitet</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>%1 (%2 after the first activity)</source>
        <translation>%1 (%2 efter första aktiviteten)</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Senaste aktivitet</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Källor</translation>
    </message>
    <message>
        <source>Tactics</source>
        <translation>Taktiker</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 och %n till</numerusform>
            <numerusform>%1 och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence not dealt with</source>
        <translation>Bevis som inte är åtgärdade</translation>
    </message>
</context>
<context>
    <name>TextExport</name>
    <message>
        <source>not of the type that the API promises</source>
        <translation>inte av den typ som API:et utlovar</translation>
    </message>
    <message>
        <source>no date that can be read</source>
        <translation>inget datum som går att läsa</translation>
    </message>
    <message>
        <source>a number sent as text</source>
        <translation>ett tal skickat som text</translation>
    </message>
    <message>
        <source>a single object where a list belongs</source>
        <translation>ett enda objekt där en lista hör hemma</translation>
    </message>
    <message>
        <source>sent twice; the last one counts</source>
        <translation>skickat två gånger; det sista gäller</translation>
    </message>
    <message>
        <source>half a character</source>
        <translation>ett halvt tecken</translation>
    </message>
    <message>
        <source>bytes that are no text</source>
        <translation>byte som inte är text</translation>
    </message>
    <message>
        <source>new in the API</source>
        <translation>nytt i API:et</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>Incident %1</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>Incident %1: %2</translation>
    </message>
    <message>
        <source>Alerts: %1</source>
        <translation>Aviseringar: %1</translation>
    </message>
    <message>
        <source>%1: (empty)</source>
        <translation>%1: (tom)</translation>
    </message>
    <message>
        <source>%1 (new in the API)</source>
        <translation>%1 (nytt i API:et)</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Kommentarer: %1</translation>
    </message>
    <message>
        <source>Comment %1</source>
        <translation>Kommentar %1</translation>
    </message>
    <message>
        <source>Alert %1: %2</source>
        <translation>Avisering %1: %2</translation>
    </message>
    <message>
        <source>Devices: %1</source>
        <translation>Enheter: %1</translation>
    </message>
    <message>
        <source>Device %1: %2</source>
        <translation>Enhet %1: %2</translation>
    </message>
    <message>
        <source>Entities: %1</source>
        <translation>Entiteter: %1</translation>
    </message>
    <message>
        <source>Entity %1: %2</source>
        <translation>Entitet %1: %2</translation>
    </message>
    <message>
        <source>Odd in the answer: %1</source>
        <translation>Udda i svaret: %1</translation>
    </message>
    <message>
        <source>Odd in the answer, the first %1:</source>
        <translation>Udda i svaret, de första %1:</translation>
    </message>
</context>
<context>
    <name>TimeSpans</name>
    <message>
        <source>%1 – %2</source>
        <comment>from and to</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>TimelineEvents</name>
    <message>
        <source>Mail received: %1</source>
        <translation>E-post mottagen: %1</translation>
    </message>
    <message>
        <source>Alert: %1</source>
        <translation>Avisering: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>type and value of evidence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Incident created</source>
        <translation>Incidenten skapades</translation>
    </message>
    <message>
        <source>Comment by %1: %2</source>
        <translation>Kommentar av %1: %2</translation>
    </message>
    <message>
        <source>Alert resolved: %1</source>
        <translation>Avisering löst: %1</translation>
    </message>
    <message>
        <source>Alert updated: %1</source>
        <translation>Avisering uppdaterad: %1</translation>
    </message>
    <message>
        <source>Incident updated</source>
        <translation>Incidenten uppdaterades</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>The incident</source>
        <translation>Incidenten</translation>
    </message>
    <message>
        <source>No asset told</source>
        <translation>Ingen tillgång angiven</translation>
    </message>
    <message>
        <source>No device told</source>
        <translation>Ingen enhet angiven</translation>
    </message>
    <message>
        <source>No user told</source>
        <translation>Ingen användare angiven</translation>
    </message>
    <message>
        <source>No tactic told</source>
        <translation>Ingen taktik angiven</translation>
    </message>
    <message>
        <source>No source told</source>
        <translation>Ingen källa angiven</translation>
    </message>
</context>
<context>
    <name>TimelineLayout</name>
    <message>
        <source>×%1</source>
        <comment>so many events</comment>
        <translation>×%1</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>Unknown (newer than the API)</source>
        <translation>Okänt (nyare än API:et)</translation>
    </message>
    <message>
        <source>Unspecified</source>
        <translation>Ej angiven</translation>
    </message>
    <message>
        <source>Informational</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hög</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Awaiting action</source>
        <translation>Väntar på åtgärd</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Löst</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Omdirigerad</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänd</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Inte satt</translation>
    </message>
    <message>
        <source>True positive</source>
        <translation>Sann positiv</translation>
    </message>
    <message>
        <source>Informational, expected activity</source>
        <translation>Informativ, förväntad aktivitet</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>Falsk positiv</translation>
    </message>
    <message>
        <source>Multi-staged attack</source>
        <translation>Flerstegsattack</translation>
    </message>
    <message>
        <source>Malicious user activity</source>
        <translation>Skadlig användaraktivitet</translation>
    </message>
    <message>
        <source>Compromised account</source>
        <translation>Kapat konto</translation>
    </message>
    <message>
        <source>Malware</source>
        <translation>Skadlig kod</translation>
    </message>
    <message>
        <source>Phishing</source>
        <translation>Nätfiske</translation>
    </message>
    <message>
        <source>Unwanted software</source>
        <translation>Oönskad programvara</translation>
    </message>
    <message>
        <source>Security testing</source>
        <translation>Säkerhetstest</translation>
    </message>
    <message>
        <source>Line-of-business application</source>
        <translation>Verksamhetsprogram</translation>
    </message>
    <message>
        <source>Confirmed activity</source>
        <translation>Bekräftad aktivitet</translation>
    </message>
    <message>
        <source>Not malicious</source>
        <translation>Inte skadlig</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Inte tillräckligt med data</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Advanced persistent threat</source>
        <translation>Avancerat ihållande hot</translation>
    </message>
    <message>
        <source>Security personnel</source>
        <translation>Säkerhetspersonal</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Avslutad</translation>
    </message>
    <message>
        <source>Remediated</source>
        <translation>Åtgärdad</translation>
    </message>
    <message>
        <source>No threats found</source>
        <translation>Inga hot hittades</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Misslyckades</translation>
    </message>
    <message>
        <source>Partially remediated</source>
        <translation>Delvis åtgärdad</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Pending approval</source>
        <translation>Väntar på godkännande</translation>
    </message>
    <message>
        <source>Waiting for a resource</source>
        <translation>Väntar på en resurs</translation>
    </message>
    <message>
        <source>Partially investigated</source>
        <translation>Delvis undersökt</translation>
    </message>
    <message>
        <source>Terminated by user</source>
        <translation>Avslutad av användare</translation>
    </message>
    <message>
        <source>Terminated by system</source>
        <translation>Avslutad av systemet</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>I kö</translation>
    </message>
    <message>
        <source>Internal failure</source>
        <translation>Internt fel</translation>
    </message>
    <message>
        <source>Pre-existing alert</source>
        <translation>Tidigare avisering</translation>
    </message>
    <message>
        <source>Unsupported operating system</source>
        <translation>Operativsystemet stöds inte</translation>
    </message>
    <message>
        <source>Unsupported alert type</source>
        <translation>Aviseringstypen stöds inte</translation>
    </message>
    <message>
        <source>Suppressed alert</source>
        <translation>Undertryckt avisering</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Custom threat intelligence</source>
        <translation>Egen hotinformation</translation>
    </message>
    <message>
        <source>Customer&apos;s threat intelligence</source>
        <translation>Kundens hotinformation</translation>
    </message>
    <message>
        <source>Automated investigation</source>
        <translation>Automatisk undersökning</translation>
    </message>
    <message>
        <source>Custom detection</source>
        <translation>Egen identifiering</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Endpoint detection and response</source>
        <translation>Identifiering och svar på slutpunkter</translation>
    </message>
    <message>
        <source>App governance policy</source>
        <translation>Appstyrningspolicy</translation>
    </message>
    <message>
        <source>App governance detection</source>
        <translation>Appstyrningsidentifiering</translation>
    </message>
    <message>
        <source>Near-real-time rule</source>
        <translation>Regel i nära realtid</translation>
    </message>
    <message>
        <source>Scheduled rule</source>
        <translation>Schemalagd regel</translation>
    </message>
    <message>
        <source>Built-in machine learning</source>
        <translation>Inbyggd maskininlärning</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Reconnaissance</source>
        <translation>Rekognosering</translation>
    </message>
    <message>
        <source>Resource development</source>
        <translation>Resursutveckling</translation>
    </message>
    <message>
        <source>Initial access</source>
        <translation>Första åtkomst</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Körning</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>Varaktighet</translation>
    </message>
    <message>
        <source>Privilege escalation</source>
        <translation>Behörighetshöjning</translation>
    </message>
    <message>
        <source>Stealth</source>
        <translation>Smygande</translation>
    </message>
    <message>
        <source>Defense impairment</source>
        <translation>Försvagat försvar</translation>
    </message>
    <message>
        <source>Defense evasion</source>
        <translation>Undvikande av försvar</translation>
    </message>
    <message>
        <source>Credential access</source>
        <translation>Åtkomst till inloggningsuppgifter</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Lateral movement</source>
        <translation>Lateral förflyttning</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Insamling</translation>
    </message>
    <message>
        <source>Command and control</source>
        <translation>Fjärrstyrning</translation>
    </message>
    <message>
        <source>Exfiltration</source>
        <translation>Exfiltrering</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Påverkan</translation>
    </message>
    <message>
        <source>Ransomware</source>
        <translation>Utpressningstrojan</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Sårbarhetsutnyttjande</translation>
    </message>
    <message>
        <source>Suspicious activity</source>
        <translation>Misstänkt aktivitet</translation>
    </message>
    <message>
        <source>Threat management</source>
        <translation>Hothantering</translation>
    </message>
    <message>
        <source>Data loss prevention</source>
        <translation>Dataförlustskydd</translation>
    </message>
    <message>
        <source>Data governance</source>
        <translation>Datastyrning</translation>
    </message>
    <message>
        <source>Insider risk</source>
        <translation>Insiderrisk</translation>
    </message>
    <message>
        <source>Access governance</source>
        <translation>Åtkomststyrning</translation>
    </message>
    <message>
        <source>Mail flow</source>
        <translation>E-postflöde</translation>
    </message>
    <message>
        <source>Weaponization</source>
        <translation>Beväpning</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Leverans</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adress</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>Postlåda</translation>
    </message>
    <message>
        <source>Mail message</source>
        <translation>Mejl</translation>
    </message>
    <message>
        <source>Mail cluster</source>
        <translation>Mejlkluster</translation>
    </message>
    <message>
        <source>Security group</source>
        <translation>Säkerhetsgrupp</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Cloud application</source>
        <translation>Molnprogram</translation>
    </message>
    <message>
        <source>OAuth application</source>
        <translation>OAuth-program</translation>
    </message>
    <message>
        <source>Cloud sign-in session</source>
        <translation>Molninloggningssession</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resurs</translation>
    </message>
    <message>
        <source>Cloud sign-in</source>
        <translation>Molninloggning</translation>
    </message>
    <message>
        <source>Sign-in session on a host</source>
        <translation>Inloggningssession på en värd</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>IoT device</source>
        <translation>IoT-enhet</translation>
    </message>
    <message>
        <source>File hash</source>
        <translation>Filhash</translation>
    </message>
    <message>
        <source>DNS name</source>
        <translation>DNS-namn</translation>
    </message>
    <message>
        <source>Network connection</source>
        <translation>Nätverksanslutning</translation>
    </message>
    <message>
        <source>Network interface</source>
        <translation>Nätverkskort</translation>
    </message>
    <message>
        <source>Mailbox configuration</source>
        <translation>Postlådekonfiguration</translation>
    </message>
    <message>
        <source>Submitted mail</source>
        <translation>Inskickat mejl</translation>
    </message>
    <message>
        <source>Teams message</source>
        <translation>Teams-meddelande</translation>
    </message>
    <message>
        <source>Service principal</source>
        <translation>Tjänstens huvudnamn</translation>
    </message>
    <message>
        <source>Active Directory domain</source>
        <translation>Active Directory-domän</translation>
    </message>
    <message>
        <source>AI agent</source>
        <translation>AI-agent</translation>
    </message>
    <message>
        <source>Azure resource</source>
        <translation>Azure-resurs</translation>
    </message>
    <message>
        <source>Amazon resource</source>
        <translation>Amazon-resurs</translation>
    </message>
    <message>
        <source>Google Cloud resource</source>
        <translation>Google Cloud-resurs</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Blob container</source>
        <translation>Blobcontainer</translation>
    </message>
    <message>
        <source>SAS token</source>
        <translation>SAS-token</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Container image</source>
        <translation>Containeravbildning</translation>
    </message>
    <message>
        <source>Container registry</source>
        <translation>Containerregister</translation>
    </message>
    <message>
        <source>Kubernetes cluster</source>
        <translation>Kubernetes-kluster</translation>
    </message>
    <message>
        <source>Kubernetes controller</source>
        <translation>Kubernetes-styrenhet</translation>
    </message>
    <message>
        <source>Kubernetes namespace</source>
        <translation>Kubernetes-namnrymd</translation>
    </message>
    <message>
        <source>Kubernetes pod</source>
        <translation>Kubernetes-podd</translation>
    </message>
    <message>
        <source>Kubernetes secret</source>
        <translation>Kubernetes-hemlighet</translation>
    </message>
    <message>
        <source>Kubernetes service account</source>
        <translation>Kubernetes-tjänstkonto</translation>
    </message>
    <message>
        <source>Kubernetes service</source>
        <translation>Kubernetes-tjänst</translation>
    </message>
    <message>
        <source>GitHub organization</source>
        <translation>GitHub-organisation</translation>
    </message>
    <message>
        <source>GitHub repository</source>
        <translation>GitHub-lagringsplats</translation>
    </message>
    <message>
        <source>GitHub user</source>
        <translation>GitHub-användare</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Misstänkt</translation>
    </message>
    <message>
        <source>Malicious</source>
        <translation>Skadlig</translation>
    </message>
    <message>
        <source>Prevented</source>
        <translation>Förhindrad</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockerad</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Hittades inte</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Avböjd</translation>
    </message>
    <message>
        <source>Unremediated</source>
        <translation>Inte åtgärdad</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Contextual</source>
        <translation>Kontextuell</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Genomsökt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Källa</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Skapad</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tillagd</translation>
    </message>
    <message>
        <source>Compromised</source>
        <translation>Komprometterad</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Redigerad</translation>
    </message>
    <message>
        <source>Attacked</source>
        <translation>Angripen</translation>
    </message>
    <message>
        <source>Attacker</source>
        <translation>Angripare</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Inläst</translation>
    </message>
    <message>
        <source>Policy violator</source>
        <translation>Bryter mot policy</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>Störd kommunikation</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>Inga sensordata</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>Inga sensordata, störd kommunikation</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Uppdaterad</translation>
    </message>
    <message>
        <source>Not updated</source>
        <translation>Inte uppdaterad</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Avstängd</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>Rapporterar inte</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Stöds inte</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Registrerad</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>Kan registreras</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <translation>Stöds inte</translation>
    </message>
    <message>
        <source>Not enough information</source>
        <translation>Inte tillräcklig information</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Levererat</translation>
    </message>
    <message>
        <source>Delivered as spam</source>
        <translation>Levererat som skräppost</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersatt</translation>
    </message>
</context>
<context>
    <name>utkik::AlertModel</name>
    <message>
        <source>Devices</source>
        <translation>Enheter</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entiteter</translation>
    </message>
</context>
<context>
    <name>utkik::AssetModel</name>
    <message>
        <source>Asset</source>
        <translation>Tillgång</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>Första aktivitet</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Senaste aktivitet</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>utkik::AttackModel</name>
    <message>
        <source>No category</source>
        <translation>Ingen kategori</translation>
    </message>
    <message>
        <source>No technique named</source>
        <translation>Ingen teknik nämnd</translation>
    </message>
    <message>
        <source>not in ATT&amp;CK %1 · %2</source>
        <translation>inte i ATT&amp;CK %1 · %2</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Allvarlighetsgrad: %1</translation>
    </message>
    <message>
        <source>First: %1 %2</source>
        <translation>Först: %1 %2</translation>
    </message>
    <message>
        <source>No alert names the technique itself, only its sub-techniques.</source>
        <translation>Ingen avisering nämner själva tekniken, bara dess undertekniker.</translation>
    </message>
    <message>
        <source>The alerts have another category; ATT&amp;CK puts the technique under this tactic.</source>
        <translation>Aviseringarna har en annan kategori; ATT&amp;CK räknar tekniken till den här taktiken.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln alert(s)</source>
        <translation>
            <numerusform>%1: %Ln avisering</numerusform>
            <numerusform>%1: %Ln aviseringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s)</source>
        <translation>
            <numerusform>%Ln avisering</numerusform>
            <numerusform>%Ln aviseringar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::AttackView</name>
    <message>
        <source>Alerts that name no technique</source>
        <translation>Aviseringar som inte nämner någon teknik</translation>
    </message>
    <message>
        <source>Alerts behind %1</source>
        <translation>Aviseringar bakom %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Techniques by tactic</source>
        <translation>Tekniker efter taktik</translation>
    </message>
    <message>
        <source>The answer holds no alerts, so no tactics or techniques either.</source>
        <translation>Svaret innehåller inga aviseringar, alltså inga taktiker eller tekniker heller.</translation>
    </message>
    <message>
        <source>Names: MITRE ATT&amp;CK® Enterprise %1, with what version 19 changed.</source>
        <translation>Namn: MITRE ATT&amp;CK® Enterprise %1, med det som version 19 ändrade.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licens</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Copy link to ATT&amp;&amp;CK&apos;s page</source>
        <translation>Kopiera länk till ATT&amp;&amp;CK:s sida</translation>
    </message>
    <message>
        <source>Licence of MITRE ATT&amp;CK</source>
        <translation>Licens för MITRE ATT&amp;CK</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiera cell</translation>
    </message>
    <message numerus="yes">
        <source>%Ln technique(s)</source>
        <translation>
            <numerusform>%Ln teknik</numerusform>
            <numerusform>%Ln tekniker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) name no technique</source>
        <translation>
            <numerusform>%Ln avisering nämner ingen teknik</numerusform>
            <numerusform>%Ln aviseringar nämner ingen teknik</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this is within that time.</source>
        <translation>Inget av det här ligger inom den tiden.</translation>
    </message>
</context>
<context>
    <name>utkik::Authorities</name>
    <message>
        <source>It holds no certificate in PEM form.</source>
        <translation>Den innehåller inget certifikat i PEM-format.</translation>
    </message>
</context>
<context>
    <name>utkik::Certificate</name>
    <message>
        <source>The file holds no certificate, as PEM or PFX.</source>
        <translation>Filen innehåller inget certifikat i form av PEM eller PFX.</translation>
    </message>
    <message>
        <source>The file holds no private key. Export it together with its key.</source>
        <translation>Filen innehåller ingen privat nyckel. Exportera certifikatet tillsammans med sin nyckel.</translation>
    </message>
    <message>
        <source>Its key is not an RSA key, which the sign-in service wants.</source>
        <translation>Nyckeln är ingen RSA-nyckel, vilket inloggningstjänsten vill ha.</translation>
    </message>
    <message>
        <source>The key in the file does not belong to the certificate.</source>
        <translation>Nyckeln i filen hör inte till certifikatet.</translation>
    </message>
    <message>
        <source>This Utkik was built without OpenSSL, which certificates need.</source>
        <translation>Det här Utkik är byggt utan OpenSSL, som certifikat kräver.</translation>
    </message>
</context>
<context>
    <name>utkik::CertificateField</name>
    <message>
        <source>Choose a certificate</source>
        <translation>Välj ett certifikat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.pfx *.p12 *.crt)</source>
        <translation>Certifikat (*.pem *.pfx *.p12 *.crt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bläddra…</translation>
    </message>
    <message>
        <source>PEM or PFX file with the private key</source>
        <translation>PEM- eller PFX-fil med den privata nyckeln</translation>
    </message>
</context>
<context>
    <name>utkik::Cloud</name>
    <message>
        <source>Commercial</source>
        <translation>Kommersiellt</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>US Government GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>US Government GCC High</translation>
    </message>
    <message>
        <source>US Government DoD</source>
        <translation>US Government DoD</translation>
    </message>
    <message>
        <source>Other hosts</source>
        <translation>Andra värdar</translation>
    </message>
</context>
<context>
    <name>utkik::CommandPalette</name>
    <message>
        <source>Do something, go to an incident, or look up an ID</source>
        <translation>Gör något, gå till en incident eller slå upp ett ID</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Kommandopalett</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Vad som kan göras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>utkik::CommandPane</name>
    <message>
        <source>Command line</source>
        <translation>Kommandorad</translation>
    </message>
    <message>
        <source>Decoded from base64 (not run)</source>
        <translation>Avkodat från base64 (ej kört)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more character(s)</source>
        <translation>
            <numerusform>… och %n tecken till</numerusform>
            <numerusform>… och %n tecken till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::DesktopProgram</name>
    <message>
        <source>The sample tenant is not part of this build.</source>
        <translation>Exempelorganisationen ingår inte i det här bygget.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Sparat i %1.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Inloggad i %1.</translation>
    </message>
    <message>
        <source>Signed out of %1.</source>
        <translation>Utloggad från %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) imported.</source>
        <translation>
            <numerusform>%n klientorganisation importerad.</numerusform>
            <numerusform>%n klientorganisationer importerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1. It holds no secret.</source>
        <translation>Sparad i %1. Den innehåller inga hemligheter.</translation>
    </message>
</context>
<context>
    <name>utkik::DeviceModel</name>
    <message>
        <source>Alert</source>
        <translation>Avisering</translation>
    </message>
</context>
<context>
    <name>utkik::Diagnosis</name>
    <message>
        <source>The token holds no permission at all: nobody has consented yet. An administrator can grant “%1” of “Microsoft Threat Protection” and consent.</source>
        <translation>Token innehåller ingen behörighet alls: ingen har godkänt ännu. En administratör kan ge ”%1” för ”Microsoft Threat Protection” och godkänna.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing; the token has %2. An administrator can grant it and has to consent again.</source>
        <translation>Behörigheten ”%1” saknas; token har %2. En administratör kan ge den och måste godkänna på nytt.</translation>
    </message>
    <message>
        <source>The token was made for %1, not for the Defender API. Correct the scope of the tenant.</source>
        <translation>Token är utfärdad för %1, inte för Defender-API:et. Rätta klientorganisationens omfång.</translation>
    </message>
    <message>
        <source>The token is for another tenant, %1.</source>
        <translation>Token gäller en annan klientorganisation, %1.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Token har gått ut.</translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) fast. Set it right: sign-ins depend on it.</source>
        <translation>
            <numerusform>Datorns klocka går %n minut före. Ställ den rätt, för inloggningar beror på den.</numerusform>
            <numerusform>Datorns klocka går %n minuter före. Ställ den rätt, för inloggningar beror på den.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) slow. Set it right: sign-ins depend on it.</source>
        <translation>
            <numerusform>Datorns klocka går %n minut efter. Ställ den rätt, för inloggningar beror på den.</numerusform>
            <numerusform>Datorns klocka går %n minuter efter. Ställ den rätt, för inloggningar beror på den.</numerusform>
        </translation>
    </message>
    <message>
        <source>Utkik cannot read Defender incidents. What is wrong:</source>
        <translation>Utkik kan inte läsa Defender-incidenter. Det här är fel:</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Klientorganisation</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Program-ID (klient)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Moln</translation>
    </message>
    <message>
        <source>API host</source>
        <translation>API-värd</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Omfång</translation>
    </message>
    <message>
        <source>Permissions in the token</source>
        <translation>Behörigheter i token</translation>
    </message>
    <message>
        <source>Token made for</source>
        <translation>Token utfärdad för</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Entra&apos;s number</source>
        <translation>Entras nummer</translation>
    </message>
    <message>
        <source>Tracking ID</source>
        <translation>Spårnings-ID</translation>
    </message>
    <message>
        <source>The certificate ended on %1. Register a new one in Entra.</source>
        <translation>Certifikatet gick ut %1. Registrera ett nytt i Entra.</translation>
    </message>
    <message>
        <source>The certificate ends on %1. Register a new one in Entra before that.</source>
        <translation>Certifikatet går ut %1. Registrera ett nytt i Entra före dess.</translation>
    </message>
    <message>
        <source>It works: signed in, and the API answers</source>
        <translation>Det fungerar: inloggad, och API:et svarar</translation>
    </message>
</context>
<context>
    <name>utkik::Dialogs</name>
    <message>
        <source>Remove tenant</source>
        <translation>Ta bort klientorganisation</translation>
    </message>
    <message>
        <source>Remove “%1” and its secret from this computer?</source>
        <translation>Ta bort ”%1” och dess hemlighet från den här datorn?</translation>
    </message>
    <message>
        <source>Nothing changes in the tenant itself.</source>
        <translation>I själva klientorganisationen ändras ingenting.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>About Utkik</source>
        <translation>Om Utkik</translation>
    </message>
    <message>
        <source>Utkik %1</source>
        <translation>Utkik %1</translation>
    </message>
    <message>
        <source>A desktop viewer for Microsoft Defender incidents.

Free software under the GNU General Public License, version 3 or later. Not affiliated with Microsoft.

Built with Qt %1, QtKeychain and simdjson.</source>
        <translation>Ett skrivbordsprogram som visar Microsoft Defender-incidenter.

Fri programvara under GNU General Public License, version 3 eller senare. Inte knutet till Microsoft.

Byggt med Qt %1, QtKeychain och simdjson.</translation>
    </message>
    <message>
        <source>Utkik</source>
        <translation>Utkik</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Remove what signs in to “%1” from this computer?</source>
        <translation>Ta bort det som loggar in i ”%1” från den här datorn?</translation>
    </message>
    <message>
        <source>The tenant stays set up. To use it again, give its secret, passphrase or token anew.</source>
        <translation>Klientorganisationen finns kvar i Utkik. För att använda den igen anger du dess hemlighet, lösenfras eller token på nytt.</translation>
    </message>
</context>
<context>
    <name>utkik::DropTarget</name>
    <message numerus="yes">
        <source>Drop to read %n file(s)</source>
        <translation>
            <numerusform>Släpp för att läsa %n fil</numerusform>
            <numerusform>Släpp för att läsa %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to find the incidents in it</source>
        <translation>Släpp för att hitta incidenterna i den</translation>
    </message>
    <message numerus="yes">
        <source>Drop to look up %n incident(s)</source>
        <translation>
            <numerusform>Släpp för att slå upp %n incident</numerusform>
            <numerusform>Släpp för att slå upp %n incidenter</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident ID found in this</source>
        <translation>Inget incident-ID hittades i detta</translation>
    </message>
    <message numerus="yes">
        <source>%n open already</source>
        <translation>
            <numerusform>%n redan öppen</numerusform>
            <numerusform>%n redan öppna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to choose among %n number(s) that may be incident IDs</source>
        <translation>
            <numerusform>Släpp för att välja bland %n tal som kan vara ett incident-ID</numerusform>
            <numerusform>Släpp för att välja bland %n tal som kan vara incident-ID:n</numerusform>
        </translation>
    </message>
    <message>
        <source>A Sentinel incident number is not a Defender incident ID</source>
        <translation>Ett Sentinel-incidentnummer är inget incident-ID i Defender</translation>
    </message>
    <message>
        <source>This names an alert, not an incident</source>
        <translation>Det här är en avisering, inte en incident</translation>
    </message>
</context>
<context>
    <name>utkik::EmptyPage</name>
    <message>
        <source>Drop anything that holds incident IDs</source>
        <translation>Släpp något som innehåller incident-ID</translation>
    </message>
    <message>
        <source>A mail, a chat message, a portal link, a spreadsheet, a saved incident. Or paste with %1.</source>
        <translation>Ett mejl, ett chattmeddelande, en portallänk, ett kalkylblad, en sparad incident. Eller klistra in med %1.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Try the sample tenant</source>
        <translation>Prova exempelorganisationen</translation>
    </message>
    <message>
        <source>Open a saved incident</source>
        <translation>Öppna en sparad incident</translation>
    </message>
</context>
<context>
    <name>utkik::EntityModel</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Avisering</translation>
    </message>
</context>
<context>
    <name>utkik::Error</name>
    <message>
        <source>the server</source>
        <translation>servern</translation>
    </message>
    <message>
        <source>Not found, or not visible to you</source>
        <translation>Hittades inte, eller syns inte för dig</translation>
    </message>
    <message>
        <source>There is no incident with this ID in the tenant, or your account may not see it. Check the ID and the tenant.</source>
        <translation>Det finns ingen incident med detta ID i klientorganisationen, eller så får ditt konto inte se den. Kontrollera ID:t och klientorganisationen.</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>Servern avvisade inloggningen</translation>
    </message>
    <message>
        <source>The token was refused, a renewed one too. Check the tenant, the application and its secret.</source>
        <translation>Token avvisades, även en förnyad. Kontrollera klientorganisationen, programmet och dess hemlighet.</translation>
    </message>
    <message>
        <source>The tenant has no active Defender licence</source>
        <translation>Klientorganisationen har ingen aktiv Defender-licens</translation>
    </message>
    <message>
        <source>The server names a missing licence or an inactive account. An administrator of the tenant can check the licences.</source>
        <translation>Servern nämner en licens som saknas eller ett inaktivt konto. En administratör för klientorganisationen kan kontrollera licenserna.</translation>
    </message>
    <message>
        <source>A permission is missing</source>
        <translation>En behörighet saknas</translation>
    </message>
    <message>
        <source>The application may not read incidents. Ask an administrator to grant “Incident.Read.All” and to consent.</source>
        <translation>Programmet får inte läsa incidenter. Be en administratör ge ”Incident.Read.All” och godkänna.</translation>
    </message>
    <message>
        <source>The application lacks “%1”. Ask an administrator to grant it and to consent.</source>
        <translation>Programmet saknar ”%1”. Be en administratör ge den och godkänna.</translation>
    </message>
    <message>
        <source>The token is meant for another service</source>
        <translation>Token är avsedd för en annan tjänst</translation>
    </message>
    <message>
        <source>It was made for %1. Correct the scope of the tenant, so that it names the Defender API.</source>
        <translation>Den är gjord för %1. Rätta klientorganisationens omfång så att det anger Defender-API:et.</translation>
    </message>
    <message>
        <source>The tenant does not allow this</source>
        <translation>Klientorganisationen tillåter inte detta</translation>
    </message>
    <message>
        <source>The feature is switched off there. An administrator of the tenant can switch it on.</source>
        <translation>Funktionen är avstängd där. En administratör för klientorganisationen kan slå på den.</translation>
    </message>
    <message>
        <source>The tenant has no Defender</source>
        <translation>Klientorganisationen har inte Defender</translation>
    </message>
    <message>
        <source>Defender is not set up in this tenant. Check that it is the right one.</source>
        <translation>Defender är inte konfigurerat i den här klientorganisationen. Kontrollera att det är rätt.</translation>
    </message>
    <message>
        <source>Too many calls</source>
        <translation>För många anrop</translation>
    </message>
    <message>
        <source>The server takes calls again at %1.</source>
        <translation>Servern tar emot anrop igen %1.</translation>
    </message>
    <message>
        <source>The server takes calls again later.</source>
        <translation>Servern tar emot anrop igen senare.</translation>
    </message>
    <message>
        <source>The server has a fault</source>
        <translation>Servern har ett fel</translation>
    </message>
    <message>
        <source>It was asked several times. Try again later; nothing is lost.</source>
        <translation>Den har tillfrågats flera gånger. Försök senare; inget går förlorat.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Servern avvisade begäran</translation>
    </message>
    <message>
        <source>Check the ID and the hosts of the tenant.</source>
        <translation>Kontrollera ID:t och klientorganisationens värdar.</translation>
    </message>
    <message>
        <source>The server wants us elsewhere</source>
        <translation>Servern hänvisar någon annanstans</translation>
    </message>
    <message>
        <source>It pointed to %1. Utkik does not follow, since the token would go along. Check the API host.</source>
        <translation>Den pekade på %1. Utkik följer inte med, eftersom token skulle följa med. Kontrollera API-värden.</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Värden hittades inte</translation>
    </message>
    <message>
        <source>No address is known for %1. Check the network, and the hosts of the tenant.</source>
        <translation>Ingen adress är känd för %1. Kontrollera nätverket och klientorganisationens värdar.</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Anslutningen nekades</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Check the network, the proxy and the hosts of the tenant.</source>
        <translation>Inget svarar på %1. Kontrollera nätverket, proxyn och klientorganisationens värdar.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Anslutningen bröts</translation>
    </message>
    <message>
        <source>It broke off before the answer was whole. Try again.</source>
        <translation>Den bröts innan svaret var komplett. Försök igen.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Ingen säker anslutning</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be trusted. Nothing was sent.</source>
        <translation>Identiteten hos %1 går inte att lita på. Inget skickades.</translation>
    </message>
    <message>
        <source>The identity of %1 cannot be trusted: %2 Nothing was sent.</source>
        <translation>Identiteten hos %1 går inte att lita på: %2 Inget skickades.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Inget svar i tid</translation>
    </message>
    <message>
        <source>%1 did not answer. Check the network and try again.</source>
        <translation>%1 svarade inte. Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>The proxy did not let us through</source>
        <translation>Proxyn släppte inte igenom oss</translation>
    </message>
    <message>
        <source>Check the proxy and its sign-in in the system&apos;s settings.</source>
        <translation>Kontrollera proxyn och dess inloggning i systemets inställningar.</translation>
    </message>
    <message>
        <source>Not a secure address</source>
        <translation>Ingen säker adress</translation>
    </message>
    <message>
        <source>Plain http is taken to this computer only, not to %1. Use https.</source>
        <translation>Vanlig http tas bara till den här datorn, inte till %1. Använd https.</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Nätverksfel</translation>
    </message>
    <message>
        <source>Check the network and try again.</source>
        <translation>Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>Not readable as JSON</source>
        <translation>Går inte att läsa som JSON</translation>
    </message>
    <message>
        <source>It is no JSON, or a damaged one.</source>
        <translation>Det är inte JSON, eller så är den skadad.</translation>
    </message>
    <message>
        <source>It is no JSON, or a damaged one, at line and column %1.</source>
        <translation>Det är inte JSON, eller så är den skadad, vid rad och kolumn %1.</translation>
    </message>
    <message>
        <source>The answer is cut off</source>
        <translation>Svaret är avklippt</translation>
    </message>
    <message>
        <source>It ends in the middle. Fetch or save it again.</source>
        <translation>Det slutar mitt i. Hämta eller spara det igen.</translation>
    </message>
    <message>
        <source>Nested too deep</source>
        <translation>För djupt kapslat</translation>
    </message>
    <message>
        <source>No incident looks like this. Utkik stops here to stay safe.</source>
        <translation>Ingen incident ser ut så. Utkik stannar här för säkerhets skull.</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>För stort</translation>
    </message>
    <message>
        <source>It is larger than Utkik takes.</source>
        <translation>Det är större än vad Utkik tar emot.</translation>
    </message>
    <message>
        <source>It is larger than Utkik takes, which is %1.</source>
        <translation>Det är större än vad Utkik tar emot, som är %1.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Tomt</translation>
    </message>
    <message>
        <source>There is nothing in it. Try again; if it stays so, check the API host.</source>
        <translation>Det finns inget i det. Försök igen; kontrollera API-värden om det förblir så.</translation>
    </message>
    <message>
        <source>A web page instead of an incident</source>
        <translation>En webbsida i stället för en incident</translation>
    </message>
    <message>
        <source>A proxy or gateway answered in the server&apos;s place. Check the network and the API host.</source>
        <translation>En proxy eller gateway svarade i serverns ställe. Kontrollera nätverket och API-värden.</translation>
    </message>
    <message>
        <source>No incident</source>
        <translation>Ingen incident</translation>
    </message>
    <message>
        <source>It holds alerts without their incident. Open the incident itself.</source>
        <translation>Det innehåller aviseringar utan sin incident. Öppna själva incidenten.</translation>
    </message>
    <message>
        <source>It holds an error message of the API.</source>
        <translation>Det innehåller ett felmeddelande från API:et.</translation>
    </message>
    <message>
        <source>The list in it is empty.</source>
        <translation>Listan i det är tom.</translation>
    </message>
    <message>
        <source>It is JSON, but no incident, list of incidents or Graph incident.</source>
        <translation>Det är JSON, men ingen incident, lista med incidenter eller Graph-incident.</translation>
    </message>
    <message>
        <source>No tenant to look it up in</source>
        <translation>Ingen klientorganisation att slå upp i</translation>
    </message>
    <message>
        <source>Sign in to a tenant, or try the sample tenant.</source>
        <translation>Logga in i en klientorganisation, eller prova exempelorganisationen.</translation>
    </message>
    <message>
        <source>No client secret</source>
        <translation>Ingen klienthemlighet</translation>
    </message>
    <message>
        <source>The keychain holds no secret for this tenant. Edit the tenant and paste it again.</source>
        <translation>Nyckelringen har ingen hemlighet för den här klientorganisationen. Redigera klientorganisationen och klistra in den igen.</translation>
    </message>
    <message>
        <source>No tenant is called “%1”</source>
        <translation>Ingen klientorganisation heter ”%1”</translation>
    </message>
    <message>
        <source>“utkik profile list” names those that are.</source>
        <translation>”utkik profile list” visar dem som finns.</translation>
    </message>
    <message>
        <source>Belongs to another tenant</source>
        <translation>Hör till en annan klientorganisation</translation>
    </message>
    <message>
        <source>The link names the tenant %1, which is not the one in use. Nothing was sent. Switch to that tenant.</source>
        <translation>Länken anger klientorganisationen %1, som inte är den som används. Inget skickades. Byt till den klientorganisationen.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Inloggningen misslyckades</translation>
    </message>
    <message>
        <source>The sign-in service refused. Check the tenant, the application and its secret.</source>
        <translation>Inloggningstjänsten avvisade den. Kontrollera klientorganisationen, programmet och dess hemlighet.</translation>
    </message>
    <message>
        <source>Until then a secret lives for this session only.</source>
        <translation>Till dess lever en hemlighet bara under den här sessionen.</translation>
    </message>
    <message>
        <source>No keychain</source>
        <translation>Ingen nyckelring</translation>
    </message>
    <message>
        <source>This computer offers no keychain, such as GNOME Keyring or KWallet. Start one to keep secrets.</source>
        <translation>Den här datorn har ingen nyckelring, som GNOME Keyring eller KWallet. Starta en för att spara hemligheter.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Nyckelringen är låst</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Lås upp den och försök igen.</translation>
    </message>
    <message>
        <source>The keychain said no</source>
        <translation>Nyckelringen sade nej</translation>
    </message>
    <message>
        <source>Allow Utkik to use it and try again.</source>
        <translation>Tillåt Utkik att använda den och försök igen.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>Nyckelringen svarar inte</translation>
    </message>
    <message>
        <source>It may wait for you to unlock it.</source>
        <translation>Den väntar kanske på att du låser upp den.</translation>
    </message>
    <message>
        <source>The stored secret is damaged</source>
        <translation>Den sparade hemligheten är skadad</translation>
    </message>
    <message>
        <source>It came back other than it was written. Paste it again.</source>
        <translation>Den kom tillbaka annorlunda än den skrevs. Klistra in den igen.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Nyckelringen svarade med ett fel</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>No incident ID found</source>
        <translation>Inget incident-ID hittades</translation>
    </message>
    <message>
        <source>An ID is a number such as 924565, or a link to the incident in the portal.</source>
        <translation>Ett ID är ett tal som 924565, eller en länk till incidenten i portalen.</translation>
    </message>
    <message>
        <source>Cannot read %1</source>
        <translation>Kan inte läsa %1</translation>
    </message>
    <message>
        <source>Cannot write %1</source>
        <translation>Kan inte skriva %1</translation>
    </message>
    <message>
        <source>Another tenant is called “%1”</source>
        <translation>En annan klientorganisation heter ”%1”</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Välj ett annat namn.</translation>
    </message>
    <message>
        <source>The merges lead in a circle</source>
        <translation>Sammanslagningarna går i cirkel</translation>
    </message>
    <message>
        <source>These incidents name each other as the one they became part of.</source>
        <translation>De här incidenterna anger varandra som den de uppgått i.</translation>
    </message>
    <message>
        <source>Still waiting for the quota</source>
        <translation>Väntar fortfarande på kvoten</translation>
    </message>
    <message>
        <source>The time given was over first. Try again later, or allow more time.</source>
        <translation>Den angivna tiden tog slut först. Försök senare, eller ge mer tid.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Avbruten</translation>
    </message>
    <message>
        <source>It was taken out of the queue before it was asked.</source>
        <translation>Den togs ur kön innan den hann frågas efter.</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Tracking ID: %1</source>
        <translation>Spårnings-ID: %1</translation>
    </message>
    <message>
        <source>Choose another place, or check that you may write there.</source>
        <translation>Välj en annan plats, eller kontrollera att du får skriva där.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Inte inloggad</translation>
    </message>
    <message>
        <source>Sign in to the tenant, and the lookups go on.</source>
        <translation>Logga in i klientorganisationen, så fortsätter uppslagen.</translation>
    </message>
    <message>
        <source>The certificate cannot be used</source>
        <translation>Certifikatet går inte att använda</translation>
    </message>
    <message>
        <source>Choose another file for the tenant.</source>
        <translation>Välj en annan fil för klientorganisationen.</translation>
    </message>
    <message>
        <source>Not allowed on this computer</source>
        <translation>Inte tillåtet på den här datorn</translation>
    </message>
    <message>
        <source>An administrator of the computer has settled it.</source>
        <translation>Datorns administratör har bestämt det.</translation>
    </message>
    <message>
        <source>An administrator of the computer has settled it: %1.</source>
        <translation>Datorns administratör har bestämt det: %1.</translation>
    </message>
</context>
<context>
    <name>utkik::EvidenceModel</name>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Även i</translation>
    </message>
</context>
<context>
    <name>utkik::FieldModel</name>
    <message>
        <source>not in the answer</source>
        <translation>finns inte i svaret</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the word&apos;s name, and what the API called it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, new in the API: %2</source>
        <translation>%1, nytt i API:et: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tomt</translation>
    </message>
</context>
<context>
    <name>utkik::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtrera</translation>
    </message>
    <message>
        <source>Words that must all be there. In one field: severity:high, device:srv*, title:&quot;two words&quot;; the whole value: device:=srv-1; all but: -source:office, !word.</source>
        <translation>Ord som alla måste finnas. I ett fält: severity:high, device:srv*, title:&quot;två ord&quot;; hela värdet: device:=srv-1; allt utom: -source:office, !ord.</translation>
    </message>
</context>
<context>
    <name>utkik::FilterMenu</name>
    <message>
        <source>Hide “%1”</source>
        <translation>Dölj ”%1”</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Visa bara ”%1”</translation>
    </message>
    <message>
        <source>Hide alerts with “%1”</source>
        <translation>Dölj aviseringar med ”%1”</translation>
    </message>
    <message>
        <source>Show only alerts with “%1”</source>
        <translation>Visa bara aviseringar med ”%1”</translation>
    </message>
    <message>
        <source>Hide assets with “%1”</source>
        <translation>Dölj tillgångar med ”%1”</translation>
    </message>
    <message>
        <source>Show only assets with “%1”</source>
        <translation>Visa bara tillgångar med ”%1”</translation>
    </message>
    <message>
        <source>Hide evidence with “%1”</source>
        <translation>Dölj bevis med ”%1”</translation>
    </message>
    <message>
        <source>Show only evidence with “%1”</source>
        <translation>Visa bara bevis med ”%1”</translation>
    </message>
    <message>
        <source>Hide comments with “%1”</source>
        <translation>Dölj kommentarer med ”%1”</translation>
    </message>
    <message>
        <source>Show only comments with “%1”</source>
        <translation>Visa bara kommentarer med ”%1”</translation>
    </message>
</context>
<context>
    <name>utkik::FindPanel</name>
    <message>
        <source>Find in this incident, in every field of every view</source>
        <translation>Sök i incidenten, i varje fält i varje vy</translation>
    </message>
    <message>
        <source>Find in this incident</source>
        <translation>Sök i incidenten</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Vad som hittades</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Stäng (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Found nowhere.</source>
        <translation>Hittades ingenstans.</translation>
    </message>
    <message>
        <source>first %1 of %2</source>
        <translation>de första %1 av %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::FindResultModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Fält</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hittat</translation>
    </message>
</context>
<context>
    <name>utkik::GraphCanvas</name>
    <message>
        <source>Unfold</source>
        <translation>Fäll ut</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Fold all of this kind</source>
        <translation>Fäll ihop alla av det här slaget</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n link(s).</source>
        <translation>
            <numerusform>%1. %n länk.</numerusform>
            <numerusform>%1. %n länkar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Double-click or Enter shows them.</source>
        <translation>%1. Dubbelklicka eller tryck på Retur för att visa dem.</translation>
    </message>
    <message numerus="yes">
        <source>In %n alert(s)</source>
        <translation>
            <numerusform>I %n avisering</numerusform>
            <numerusform>I %n aviseringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more link(s).</source>
        <translation>
            <numerusform>Och %n länk till.</numerusform>
            <numerusform>Och %n länkar till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::GraphOutline</name>
    <message numerus="yes">
        <source>And %n more link(s).</source>
        <translation>
            <numerusform>Och %n länk till.</numerusform>
            <numerusform>Och %n länkar till.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, ihopfällda</translation>
    </message>
</context>
<context>
    <name>utkik::GraphView</name>
    <message>
        <source>On %1</source>
        <translation>På %1</translation>
    </message>
    <message>
        <source>Why %1 is linked</source>
        <translation>Varför %1 hänger ihop med annat</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer holds no alerts, so there is nothing to link.</source>
        <translation>Svaret innehåller inga aviseringar, alltså finns inget att länka.</translation>
    </message>
    <message>
        <source>The graph in words</source>
        <translation>Grafen i ord</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Som text</translation>
    </message>
    <message>
        <source>Say the same in words</source>
        <translation>Säg detsamma i ord</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Större</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Anpassa</translation>
    </message>
    <message>
        <source>Fit the picture into the view</source>
        <translation>Anpassa bilden till vyn</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Spara bild</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Som SVG…</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Som PNG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Spara bilden</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Nothing of this is within that time.</source>
        <translation>Inget av det här ligger inom den tiden.</translation>
    </message>
    <message>
        <source>%1 of %2 things, the others in groups</source>
        <translation>%1 av %2 saker, resten i grupper</translation>
    </message>
</context>
<context>
    <name>utkik::GroupTreeModel</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n rad</numerusform>
            <numerusform>%1, %n rader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::HeaderFacts</name>
    <message>
        <source>unassigned</source>
        <translation>ej tilldelad</translation>
    </message>
    <message>
        <source>first activity %1</source>
        <translation>första aktivitet %1</translation>
    </message>
    <message>
        <source>detected %1</source>
        <translation>upptäckt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln enhet</numerusform>
            <numerusform>%Ln enheter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln användare</numerusform>
            <numerusform>%Ln användare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mailbox(es)</source>
        <translation>
            <numerusform>%Ln postlåda</numerusform>
            <numerusform>%Ln postlådor</numerusform>
        </translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>tider i %1</translation>
    </message>
</context>
<context>
    <name>utkik::IncidentOutput</name>
    <message>
        <source>Summary copied.</source>
        <translation>Sammanfattningen kopierad.</translation>
    </message>
    <message>
        <source>The server gave no tracking ID.</source>
        <translation>Servern gav inget spårnings-ID.</translation>
    </message>
    <message>
        <source>Tracking ID copied.</source>
        <translation>Spårnings-ID kopierat.</translation>
    </message>
    <message>
        <source>Save the answer as it was received</source>
        <translation>Spara svaret som det togs emot</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Nothing selected that can be hunted for.</source>
        <translation>Inget är valt som det går att jaga efter.</translation>
    </message>
    <message>
        <source>Query copied.</source>
        <translation>Frågan kopierad.</translation>
    </message>
    <message>
        <source>The query is too long for a link; it was copied instead.</source>
        <translation>Frågan är för lång för en länk; den kopierades i stället.</translation>
    </message>
    <message numerus="yes">
        <source>%n ID(s) copied.</source>
        <translation>
            <numerusform>%n ID kopierades.</numerusform>
            <numerusform>%n ID:n kopierades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied.</source>
        <translation>
            <numerusform>%n länk kopierades.</numerusform>
            <numerusform>%n länkar kopierades.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) copied as Markdown.</source>
        <translation>
            <numerusform>%n länk kopierades som Markdown.</numerusform>
            <numerusform>%n länkar kopierades som Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::IncidentPage</name>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message>
        <source>The answer holds no alerts.</source>
        <translation>Svaret innehåller inga aviseringar.</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Tillgångar</translation>
    </message>
    <message>
        <source>No device, user, mailbox or application stands in this incident.</source>
        <translation>Ingen enhet, användare, postlåda eller program finns i den här incidenten.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bevis</translation>
    </message>
    <message>
        <source>The alerts of this incident hold no evidence.</source>
        <translation>Incidentens aviseringar innehåller inga bevis.</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentarer</translation>
    </message>
    <message>
        <source>Nobody has commented on this incident.</source>
        <translation>Ingen har kommenterat den här incidenten.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>fetched %1</source>
        <translation>hämtad %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>från %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>ATT&amp;&amp;CK</source>
        <translation>ATT&amp;&amp;CK</translation>
    </message>
    <message>
        <source>Views of the incident</source>
        <translation>Vyer av incidenten</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Inte grupperade</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Efter enhet</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Efter användare</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Efter källa</translation>
    </message>
    <message>
        <source>By tactic</source>
        <translation>Efter taktik</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Efter rubrik</translation>
    </message>
    <message numerus="yes">
        <source>± %n minute(s)</source>
        <translation>
            <numerusform>± %n minut</numerusform>
            <numerusform>± %n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>span and time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Only what happened %1</source>
        <translation>Bara det som hände %1</translation>
    </message>
    <message>
        <source>Only what was detected %1</source>
        <translation>Bara det som upptäcktes %1</translation>
    </message>
    <message>
        <source>Only what was updated %1</source>
        <translation>Bara det som uppdaterades %1</translation>
    </message>
    <message>
        <source>Only what has a time within %1</source>
        <translation>Bara det som har en tid inom %1</translation>
    </message>
    <message>
        <source>Only around this</source>
        <translation>Bara omkring det här</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>utkik::IncidentPanel</name>
    <message>
        <source>Incidents</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Filter incidents</source>
        <translation>Filtrera incidenter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
</context>
<context>
    <name>utkik::IncidentWindow</name>
    <message>
        <source>%1 %2 — Utkik</source>
        <translation>%1 %2 – Utkik</translation>
    </message>
</context>
<context>
    <name>utkik::Inspector</name>
    <message>
        <source>Select an alert, an asset or a piece of evidence to see all of it here.</source>
        <translation>Välj en avisering, en tillgång eller ett bevis för att se allt om det här.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>%1 · new in the API</source>
        <translation>%1 · nytt i API:et</translation>
    </message>
    <message>
        <source>Devices and entities</source>
        <translation>Enheter och entiteter</translation>
    </message>
    <message>
        <source>In alerts</source>
        <translation>I aviseringar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n till</numerusform>
            <numerusform>%n till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also in %n other open incident(s)</source>
        <translation>
            <numerusform>Även i %n annan öppen incident</numerusform>
            <numerusform>Även i %n andra öppna incidenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::Intake</name>
    <message>
        <source>There is no text in it that this version of Utkik can read.</source>
        <translation>Det finns ingen text i den som den här versionen av Utkik kan läsa.</translation>
    </message>
</context>
<context>
    <name>utkik::IntakeField</name>
    <message>
        <source>Drop, paste or type incident IDs, links, a mail…</source>
        <translation>Släpp, klistra in eller skriv incident-ID, länkar, ett mejl…</translation>
    </message>
    <message>
        <source>Look up incidents</source>
        <translation>Slå upp incidenter</translation>
    </message>
    <message>
        <source>Type or paste incident IDs, links or a whole text and press Enter.</source>
        <translation>Skriv eller klistra in incident-ID, länkar eller en hel text och tryck på Retur.</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Look up what stands here (Enter)</source>
        <translation>Slå upp det som står här (Retur)</translation>
    </message>
</context>
<context>
    <name>utkik::IntakeSheet</name>
    <message>
        <source>could be something else</source>
        <translation>kan vara något annat</translation>
    </message>
    <message>
        <source>an alert, not an incident</source>
        <translation>en avisering, ingen incident</translation>
    </message>
    <message>
        <source>outside the range of incident IDs</source>
        <translation>utanför området för incident-ID:n</translation>
    </message>
    <message>
        <source>open already</source>
        <translation>redan öppen</translation>
    </message>
    <message>
        <source>from the link</source>
        <translation>från länken</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) found</source>
        <translation>
            <numerusform>%n incident hittades</numerusform>
            <numerusform>%n incidenter hittades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) in %1</source>
        <translation>
            <numerusform>%n incident i %1</numerusform>
            <numerusform>%n incidenter i %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are open already.</source>
        <translation>
            <numerusform>%n av dem är redan öppen.</numerusform>
            <numerusform>%n av dem är redan öppna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Look up %n</source>
        <translation>
            <numerusform>Slå upp %n</numerusform>
            <numerusform>Slå upp %n</numerusform>
        </translation>
    </message>
    <message>
        <source>a Sentinel incident number is not a Defender incident ID</source>
        <translation>ett Sentinel-incidentnummer är inget incident-ID i Defender</translation>
    </message>
    <message>
        <source>All can be fetched at once.</source>
        <translation>Alla kan hämtas direkt.</translation>
    </message>
    <message numerus="yes">
        <source>Under the quota this takes about %n second(s).</source>
        <translation>
            <numerusform>Inom kvoten tar det ungefär %n sekund.</numerusform>
            <numerusform>Inom kvoten tar det ungefär %n sekunder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Under the quota this takes about %n minute(s).</source>
        <translation>
            <numerusform>Inom kvoten tar det ungefär %n minut.</numerusform>
            <numerusform>Inom kvoten tar det ungefär %n minuter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) that may be incident IDs</source>
        <translation>
            <numerusform>%n tal som kan vara incident-ID</numerusform>
            <numerusform>%n tal som kan vara incident-ID:n</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident ID, but something like it</source>
        <translation>Inget incident-ID, men något som liknar</translation>
    </message>
</context>
<context>
    <name>utkik::JsonDelegate</name>
    <message>
        <source>new in the API</source>
        <translation>nytt i API:et</translation>
    </message>
</context>
<context>
    <name>utkik::JsonTreeModel</name>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n fält</numerusform>
            <numerusform>%n fält</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n poster</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, new in the API: %2</source>
        <translation>%1, nytt i API:et: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nyckel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>%1 of %2 items</source>
        <translation>%1 av %2 poster</translation>
    </message>
</context>
<context>
    <name>utkik::JsonView</name>
    <message>
        <source>The answer as JSON</source>
        <translation>Svaret som JSON</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiera värde</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiera sökväg</translation>
    </message>
    <message>
        <source>Unfold all below</source>
        <translation>Vik ut allt under</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Vik ihop</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Källtext</translation>
    </message>
    <message>
        <source>Source text of %1</source>
        <translation>Källtext för %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more byte(s)</source>
        <translation>
            <numerusform>… och %n byte till</numerusform>
            <numerusform>… och %n byte till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::LinkRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>utkik::ListEditing</name>
    <message numerus="yes">
        <source>remove %n incident(s)</source>
        <translation>
            <numerusform>ta bort %n incident</numerusform>
            <numerusform>ta bort %n incidenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>look up %n incident(s)</source>
        <translation>
            <numerusform>slå upp %n incident</numerusform>
            <numerusform>slå upp %n incidenter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;Incident</source>
        <translation>&amp;Incident</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>V&amp;erktyg</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
</context>
<context>
    <name>utkik::MainWindow</name>
    <message>
        <source>No incident ID found. An ID is a number such as 924565, or a link to the incident in the portal.</source>
        <translation>Inget incident-ID hittades. Ett ID är ett tal som 924565, eller en länk till incidenten i portalen.</translation>
    </message>
    <message>
        <source>Which clock times are shown in</source>
        <translation>I vilken tidszon tider visas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Byt till det ljusa temat</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Byt till det mörka temat</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenter</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Granskare</translation>
    </message>
    <message>
        <source>Utkik</source>
        <translation>Utkik</translation>
    </message>
    <message>
        <source>Utkik — %1</source>
        <translation>Utkik — %1</translation>
    </message>
    <message>
        <source>Sign in to your tenant…</source>
        <translation>Logga in i din klientorganisation…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Ångra: %1</translation>
    </message>
    <message numerus="yes">
        <source>Fetching %n incident(s) again costs as many calls.</source>
        <translation>
            <numerusform>Att hämta %n incident igen kostar lika många anrop.</numerusform>
            <numerusform>Att hämta %n incidenter igen kostar lika många anrop.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open saved incidents, or a file that holds incident IDs</source>
        <translation>Öppna sparade incidenter, eller en fil som innehåller incident-ID</translation>
    </message>
    <message>
        <source>There is no text or file in the clipboard.</source>
        <translation>Det finns ingen text eller fil i Urklipp.</translation>
    </message>
    <message>
        <source>Look up %1</source>
        <translation>Slå upp %1</translation>
    </message>
    <message>
        <source>Select a file, an address or a link to look it up.</source>
        <translation>Välj en fil, en adress eller en länk att slå upp.</translation>
    </message>
    <message>
        <source>Look up %1 in %2</source>
        <translation>Slå upp %1 i %2</translation>
    </message>
    <message>
        <source>Choose the places…</source>
        <translation>Välj ställena…</translation>
    </message>
    <message>
        <source>Edit tenant…</source>
        <translation>Redigera klientorganisationen…</translation>
    </message>
    <message numerus="yes">
        <source>%n incident ID(s) copied elsewhere: %1</source>
        <translation>
            <numerusform>%n incident-ID kopierat i ett annat program: %1</numerusform>
            <numerusform>%n incident-ID:n kopierade i ett annat program: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Slå upp</translation>
    </message>
    <message>
        <source>Signed out of %1. Nothing is kept.</source>
        <translation>Utloggad från %1. Ingenting sparas.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importera klientorganisationer</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Export the tenant, without any secret</source>
        <translation>Exportera klientorganisationen, utan hemligheter</translation>
    </message>
    <message>
        <source>T&amp;enant&apos;s time (not told)</source>
        <translation>Organisationens &amp;tid (inte angiven)</translation>
    </message>
    <message>
        <source>T&amp;enant&apos;s time (%1)</source>
        <translation>Organisationens &amp;tid (%1)</translation>
    </message>
    <message>
        <source>T&amp;enant&apos;s time (“%1” is not known here)</source>
        <translation>Organisationens &amp;tid (”%1” är inte känd här)</translation>
    </message>
    <message>
        <source>Sample tenant: the incidents are made up, nothing leaves this computer.</source>
        <translation>Exempelorganisation: incidenterna är påhittade, inget lämnar datorn.</translation>
    </message>
</context>
<context>
    <name>utkik::OverviewView</name>
    <message>
        <source>How far it got</source>
        <translation>Hur långt det gick</translation>
    </message>
    <message>
        <source>Who and what was hit</source>
        <translation>Vem och vad som drabbades</translation>
    </message>
    <message>
        <source>Alerts by source</source>
        <translation>Aviseringar per källa</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Värt en titt</translation>
    </message>
    <message>
        <source>Evidence not dealt with</source>
        <translation>Bevis som inte är åtgärdade</translation>
    </message>
    <message>
        <source>Evidence not dealt with: %1 of %2</source>
        <translation>Bevis som inte är åtgärdade: %1 av %2</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>sedd</translation>
    </message>
    <message>
        <source>Nothing in the answer is odd.</source>
        <translation>Inget i svaret är udda.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Vad som hände</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>What happened within that time</source>
        <translation>Vad som hände inom den tiden</translation>
    </message>
    <message>
        <source>Worth a look in the whole answer</source>
        <translation>Värt en titt i hela svaret</translation>
    </message>
    <message>
        <source>No alert is within that time.</source>
        <translation>Ingen avisering ligger inom den tiden.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tider</translation>
    </message>
    <message>
        <source>Evidence by verdict</source>
        <translation>Bevis efter omdöme</translation>
    </message>
    <message>
        <source>First activity</source>
        <translation>Första aktivitet</translation>
    </message>
    <message>
        <source>Detected, %1 later</source>
        <translation>Upptäckt, %1 senare</translation>
    </message>
    <message>
        <source>Detected</source>
        <translation>Upptäckt</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Senaste aktivitet</translation>
    </message>
    <message>
        <source>Resolved after %1</source>
        <translation>Löst efter %1</translation>
    </message>
    <message>
        <source>Fetched, open for %1</source>
        <translation>Hämtad, öppen i %1</translation>
    </message>
    <message>
        <source>Other or no verdict</source>
        <translation>Annat eller inget omdöme</translation>
    </message>
    <message>
        <source>No device, user, mailbox or application stands in this incident.</source>
        <translation>Ingen enhet, användare, postlåda eller program finns i den här incidenten.</translation>
    </message>
    <message>
        <source>No device, user, mailbox or application was hit within that time.</source>
        <translation>Ingen enhet, användare, postlåda eller program drabbades inom den tiden.</translation>
    </message>
    <message>
        <source>The alerts of this incident hold no evidence.</source>
        <translation>Incidentens aviseringar innehåller inga bevis.</translation>
    </message>
    <message>
        <source>No evidence is within that time.</source>
        <translation>Inga bevis finns inom den tiden.</translation>
    </message>
    <message>
        <source>All of it is dealt with.</source>
        <translation>Allt är åtgärdat.</translation>
    </message>
    <message>
        <source>The answer holds no time of an alert.</source>
        <translation>Svaret innehåller ingen tid för någon avisering.</translation>
    </message>
    <message>
        <source>The answer holds no alerts.</source>
        <translation>Svaret innehåller inga aviseringar.</translation>
    </message>
</context>
<context>
    <name>utkik::PageHeader</name>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Incident ID %1</source>
        <translation>Incident-ID %1</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>Öppna i portalen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Close this page; the one beside it stays</source>
        <translation>Stäng den här sidan; den bredvid är kvar</translation>
    </message>
    <message>
        <source>Close this page</source>
        <translation>Stäng den här sidan</translation>
    </message>
    <message>
        <source>Save the answer as JSON, or drag it away as a file</source>
        <translation>Spara svaret som JSON, eller dra i väg det som fil</translation>
    </message>
</context>
<context>
    <name>utkik::PlacesDialog</name>
    <message>
        <source>Places to look things up in</source>
        <translation>Ställen att slå upp saker på</translation>
    </message>
    <message>
        <source>One place a line: its name = its address, with {value} where the hash, address or link goes. Nothing is sent there without a click; lines that make no web address are left out.</source>
        <translation>Ett ställe per rad: namn = adress, med {value} där hashen, adressen eller länken ska stå. Inget skickas dit utan ett klick; rader som inte ger någon webbadress utelämnas.</translation>
    </message>
</context>
<context>
    <name>utkik::PlainLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>utkik::Policy</name>
    <message>
        <source>only the tenants that are set up for everybody</source>
        <translation>bara de klientorganisationer som är inställda för alla</translation>
    </message>
    <message>
        <source>no signing in by %1</source>
        <translation>ingen inloggning med %1</translation>
    </message>
    <message>
        <source>no use of %1</source>
        <translation>ingen användning av %1</translation>
    </message>
    <message>
        <source>no export of tenants</source>
        <translation>ingen export av klientorganisationer</translation>
    </message>
    <message>
        <source>“%1” is no way of signing in.</source>
        <translation>”%1” är inget sätt att logga in.</translation>
    </message>
</context>
<context>
    <name>utkik::ProcessTreeModel</name>
    <message>
        <source>Process</source>
        <translation>Process</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Startad</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Aviseringar</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processer</numerusform>
        </translation>
    </message>
    <message>
        <source>Only named as a parent: the answer says no more of it</source>
        <translation>Nämns bara som förälder: svaret säger inget mer om den</translation>
    </message>
    <message>
        <source>Device not told</source>
        <translation>Enheten anges inte</translation>
    </message>
    <message>
        <source>Name not told</source>
        <translation>Namnet anges inte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Device %1, %2</source>
        <translation>Enhet %1, %2</translation>
    </message>
    <message>
        <source>%1, only named as a parent</source>
        <translation>%1, nämns bara som förälder</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>utkik::ProcessView</name>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>The alerts of this incident name no process.</source>
        <translation>Aviseringarna i den här incidenten nämner ingen process.</translation>
    </message>
    <message>
        <source>Choose a process to read its whole command line.</source>
        <translation>Välj en process för att läsa hela dess kommandorad.</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiera cell</translation>
    </message>
    <message>
        <source>Copy command line</source>
        <translation>Kopiera kommandorad</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Open all below</source>
        <translation>Öppna allt under</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Stäng alla</translation>
    </message>
    <message>
        <source>No process is within that time.</source>
        <translation>Ingen process ligger inom den tiden.</translation>
    </message>
</context>
<context>
    <name>utkik::Profile</name>
    <message>
        <source>“%1” is no address of a host. It looks like https://api.example.com.</source>
        <translation>”%1” är ingen värdadress. Den ser ut som https://api.example.com.</translation>
    </message>
    <message>
        <source>“%1” must begin with https; plain http is taken to this computer only.</source>
        <translation>”%1” måste börja med https; vanlig http tas bara till den här datorn.</translation>
    </message>
    <message>
        <source>The name is missing. Choose any that you recognise.</source>
        <translation>Namnet saknas. Välj vilket du vill som du känner igen.</translation>
    </message>
    <message>
        <source>“%1” is no region. There are: %2.</source>
        <translation>”%1” är ingen region. Det finns: %2.</translation>
    </message>
    <message>
        <source>The API host is missing. Other hosts must be named in full.</source>
        <translation>API-värden saknas. Andra värdar måste anges helt.</translation>
    </message>
    <message>
        <source>The sign-in host is missing. Other hosts must be named in full.</source>
        <translation>Inloggningsvärden saknas. Andra värdar måste anges helt.</translation>
    </message>
    <message>
        <source>The tenant is a GUID such as c0ffee00-1111-4222-8333-444455556666, or one of its domains.</source>
        <translation>Klientorganisationen är en GUID som c0ffee00-1111-4222-8333-444455556666, eller en av dess domäner.</translation>
    </message>
    <message>
        <source>The application (client) ID is a GUID; it stands on the application&apos;s page in Entra.</source>
        <translation>Programmets (klientens) ID är en GUID; det står på programmets sida i Entra.</translation>
    </message>
    <message>
        <source>The certificate&apos;s file is missing.</source>
        <translation>Certifikatets fil saknas.</translation>
    </message>
</context>
<context>
    <name>utkik::ProfileDialog</name>
    <message>
        <source>The client secret is missing. Paste the secret&apos;s value, not its ID.</source>
        <translation>Klienthemligheten saknas. Klistra in hemlighetens värde, inte dess ID.</translation>
    </message>
    <message>
        <source>Sign in to a tenant</source>
        <translation>Logga in i en klientorganisation</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>Redigera klientorganisation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>What you call this tenant, such as contoso</source>
        <translation>Vad du kallar klientorganisationen, till exempel contoso</translation>
    </message>
    <message>
        <source>Directory (tenant) ID or domain</source>
        <translation>Katalogens (klientorganisationens) ID eller domän</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Programmets (klientens) ID</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID</source>
        <translation>Hemlighetens värde, inte dess ID</translation>
    </message>
    <message>
        <source>Leave empty to keep the present one</source>
        <translation>Lämna tomt för att behålla den nuvarande</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Tenant</source>
        <translation>&amp;Klientorganisation</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>&amp;Hemlighet</translation>
    </message>
    <message>
        <source>Sc&amp;ope</source>
        <translation>&amp;Omfång</translation>
    </message>
    <message>
        <source>The token is missing. Paste one that was made for the Defender API.</source>
        <translation>Token saknas. Klistra in en som är utfärdad för Defender-API:et.</translation>
    </message>
    <message>
        <source>Tok&amp;en</source>
        <translation>Tok&amp;en</translation>
    </message>
    <message>
        <source>Passphras&amp;e</source>
        <translation>L&amp;ösenfras</translation>
    </message>
    <message>
        <source>Lives for this session, and is kept nowhere</source>
        <translation>Gäller den här sessionen och sparas ingenstans</translation>
    </message>
    <message>
        <source>Empty if the file has none</source>
        <translation>Tomt om filen inte har någon</translation>
    </message>
    <message>
        <source>Utkik signs in with an application that is registered in the tenant. What it needs to sign in goes into this computer&apos;s keychain and nowhere else.</source>
        <translation>Utkik loggar in med ett program som är registrerat i klientorganisationen. Det som behövs för inloggningen hamnar i datorns nyckelring och ingen annanstans.</translation>
    </message>
    <message>
        <source>What to register…</source>
        <translation>Vad som ska registreras…</translation>
    </message>
    <message>
        <source>Yourself, in the &amp;browser</source>
        <translation>Du själv, i &amp;webbläsaren</translation>
    </message>
    <message>
        <source>Yourself, with a &amp;code on any device</source>
        <translation>Du själv, med en ko&amp;d på valfri enhet</translation>
    </message>
    <message>
        <source>The application, with a client &amp;secret</source>
        <translation>Programmet, med en klienthem&amp;lighet</translation>
    </message>
    <message>
        <source>The application, with a ce&amp;rtificate</source>
        <translation>Programmet, med ett ce&amp;rtifikat</translation>
    </message>
    <message>
        <source>With a to&amp;ken you paste, for this session only</source>
        <translation>Med en &amp;token som du klistrar in, bara för den här sessionen</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>&amp;Moln</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>AP&amp;I host</source>
        <translation>AP&amp;I-värd</translation>
    </message>
    <message>
        <source>Sign-in &amp;host</source>
        <translation>Inloggnings&amp;värd</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>Who signs in</source>
        <translation>Vem som loggar in</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;fikat</translation>
    </message>
    <message>
        <source>Stands first in the list of tenants</source>
        <translation>Står först i listan över klientorganisationer</translation>
    </message>
    <message>
        <source>Colo&amp;ur</source>
        <translation>F&amp;ärg</translation>
    </message>
    <message>
        <source>Fa&amp;vourite</source>
        <translation>F&amp;avorit</translation>
    </message>
    <message>
        <source>An administrator of this computer has set this tenant up for everybody. Of all this, only what it needs to sign in is given here; that goes into the keychain and nowhere else.</source>
        <translation>En administratör för datorn har lagt in klientorganisationen för alla. Av allt detta anges här bara det som behövs för att logga in, och det hamnar i nyckelringen och ingen annanstans.</translation>
    </message>
    <message>
        <source>An administrator of this computer does not allow the ways that are greyed.</source>
        <translation>En administratör för datorn tillåter inte de grå sätten.</translation>
    </message>
    <message>
        <source>Region, hosts, scope, colour and time zone</source>
        <translation>Region, värdar, omfång, färg och tidszon</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Tids&amp;zon</translation>
    </message>
</context>
<context>
    <name>utkik::ProfileFile</name>
    <message>
        <source>It is no profile that Utkik has exported.</source>
        <translation>Det är ingen profil som Utkik har exporterat.</translation>
    </message>
</context>
<context>
    <name>utkik::ProgressStrip</name>
    <message>
        <source>Nothing asked for yet</source>
        <translation>Inget efterfrågat än</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 av %2 klara</translation>
    </message>
    <message>
        <source>%1 queued, paused</source>
        <translation>%1 i kö, pausad</translation>
    </message>
    <message>
        <source>%1 queued, done %2</source>
        <translation>%1 i kö, klart %2</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 i kö</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n misslyckades</numerusform>
            <numerusform>%n misslyckades</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::ProxyDialog</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The proxy did not take that</source>
        <translation>Proxyn godtog inte det</translation>
    </message>
    <message>
        <source>The proxy wants a password</source>
        <translation>Proxyn kräver ett lösenord</translation>
    </message>
    <message>
        <source>%1 refused the name or the password. Type them anew.</source>
        <translation>%1 nekade namnet eller lösenordet. Skriv dem på nytt.</translation>
    </message>
    <message>
        <source>All traffic of this computer goes through %1, which lets nobody through without a name and a password.</source>
        <translation>All trafik från datorn går genom %1, som inte släpper igenom någon utan namn och lösenord.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>&amp;Keep them in this computer&apos;s keychain</source>
        <translation>&amp;Spara dem i datorns nyckelring</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
</context>
<context>
    <name>utkik::QuotaGauge</name>
    <message>
        <source>%1 left</source>
        <translation>%1 kvar</translation>
    </message>
    <message>
        <source>%1 of %2 calls used in the last minute.</source>
        <translation>%1 av %2 anrop förbrukade den senaste minuten.</translation>
    </message>
    <message>
        <source>%1 of %2 calls used in the last hour.</source>
        <translation>%1 av %2 anrop förbrukade den senaste timmen.</translation>
    </message>
    <message>
        <source>The next one gets free at %1.</source>
        <translation>Nästa blir ledigt %1.</translation>
    </message>
    <message>
        <source>The server asked to wait until %1; nothing is sent before.</source>
        <translation>Servern bad om väntan till %1; inget skickas före det.</translation>
    </message>
    <message>
        <source>The server turned out stricter than configured, so Utkik keeps to less for a while.</source>
        <translation>Servern visade sig vara strängare än inställt, så Utkik håller sig till mindre ett tag.</translation>
    </message>
    <message>
        <source>The log of calls cannot be written: other windows and a restart do not know of these calls.</source>
        <translation>Loggen över anrop kan inte skrivas: andra fönster och en omstart känner inte till de här anropen.</translation>
    </message>
    <message>
        <source>Calls left this minute</source>
        <translation>Anrop kvar den här minuten</translation>
    </message>
    <message>
        <source>Calls left this hour</source>
        <translation>Anrop kvar den här timmen</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>timme</translation>
    </message>
</context>
<context>
    <name>utkik::RecordView</name>
    <message>
        <source>Filter this view</source>
        <translation>Filtrera den här vyn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Kopiera cell</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppera efter</translation>
    </message>
    <message>
        <source>Copy indicators</source>
        <translation>Kopiera indikatorer</translation>
    </message>
    <message>
        <source>Copy indicators, defanged</source>
        <translation>Kopiera indikatorer, avväpnade</translation>
    </message>
    <message>
        <source>Nothing of this is within that time.</source>
        <translation>Inget av det här ligger inom den tiden.</translation>
    </message>
    <message>
        <source>Nothing here fits the filter. Esc in the filter takes it away.</source>
        <translation>Inget här passar filtret. Esc i filtret tar bort det.</translation>
    </message>
</context>
<context>
    <name>utkik::RedirectPage</name>
    <message>
        <source>You are signed in</source>
        <translation>Du är inloggad</translation>
    </message>
    <message>
        <source>The sign-in was not completed</source>
        <translation>Inloggningen blev inte klar</translation>
    </message>
    <message>
        <source>Nothing waits for this page</source>
        <translation>Ingenting väntar på den här sidan</translation>
    </message>
    <message>
        <source>Close this page and go back to Utkik.</source>
        <translation>Stäng sidan och gå tillbaka till Utkik.</translation>
    </message>
    <message>
        <source>Close this page. Utkik tells what was wrong, and what to do.</source>
        <translation>Stäng sidan. Utkik berättar vad som gick fel och vad du kan göra.</translation>
    </message>
    <message>
        <source>Close it, and start the sign-in in Utkik again.</source>
        <translation>Stäng den och börja om inloggningen i Utkik.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this translation, as in HTML&apos;s lang</comment>
        <translation>sv</translation>
    </message>
</context>
<context>
    <name>utkik::RegionField</name>
    <message>
        <source>Asking each region how soon it answers…</source>
        <translation>Frågar varje region hur snabbt den svarar…</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers soonest, in %n ms.</source>
        <translation>
            <numerusform>%1 svarar snabbast, på %n ms.</numerusform>
            <numerusform>%1 svarar snabbast, på %n ms.</numerusform>
        </translation>
    </message>
    <message>
        <source>No region has answered. Check the network and try again.</source>
        <translation>Ingen region har svarat. Kontrollera nätverket och försök igen.</translation>
    </message>
    <message>
        <source>Find the nearest</source>
        <translation>Hitta den närmaste</translation>
    </message>
    <message>
        <source>Nearest by itself</source>
        <translation>Närmaste av sig själv</translation>
    </message>
</context>
<context>
    <name>utkik::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftiga</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakta</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Lokal tid</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Bring back the list of IDs at the next start</source>
        <translation>Ta fram listan med ID:n vid nästa start</translation>
    </message>
    <message>
        <source>The limits count for the tenant in use. Microsoft grants 100 calls a minute and 1,500 an hour to each application in a tenant; set less if other tools share them.</source>
        <translation>Gränserna gäller den klientorganisation som används. Microsoft tillåter 100 anrop per minut och 1 500 per timme för varje program i en klientorganisation; ange mindre om andra verktyg delar på dem.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Språk</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Rader</translation>
    </message>
    <message>
        <source>Times &amp;in</source>
        <translation>Tider &amp;i</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>S&amp;ession</translation>
    </message>
    <message>
        <source>Calls a &amp;minute</source>
        <translation>Anrop per &amp;minut</translation>
    </message>
    <message>
        <source>Calls an &amp;hour</source>
        <translation>Anrop per ti&amp;mme</translation>
    </message>
    <message>
        <source>&amp;Kept for what you look at</source>
        <translation>&amp;Reserv för det du tittar på</translation>
    </message>
    <message>
        <source>Watch for incident IDs that other programs copy, and offer to look them up</source>
        <translation>Håll utkik efter incident-ID:n som andra program kopierar och erbjud uppslag</translation>
    </message>
    <message>
        <source>&amp;Clipboard</source>
        <translation>&amp;Urklipp</translation>
    </message>
    <message>
        <source>The tenant&apos;s time, or UTC if that is not told</source>
        <translation>Organisationens tid, eller UTC om den inte är angiven</translation>
    </message>
</context>
<context>
    <name>utkik::SetupDialog</name>
    <message>
        <source>Trying %1…</source>
        <translation>Provar %1…</translation>
    </message>
    <message>
        <source>What to register in Entra</source>
        <translation>Vad som ska registreras i Entra</translation>
    </message>
    <message>
        <source>Somebody who may register applications in the tenant does this once.</source>
        <translation>Någon som får registrera program i klientorganisationen gör det här en gång.</translation>
    </message>
    <message>
        <source>In the Entra admin center, open App registrations, choose New registration, and give it any name.</source>
        <translation>Öppna Appregistreringar i Entras administrationscenter, välj Ny registrering och ge den valfritt namn.</translation>
    </message>
    <message>
        <source>Where people sign in themselves: add the platform “Mobile and desktop applications” with the redirect URI http://localhost, and under Authentication allow public client flows, which signing in with a code needs.</source>
        <translation>Där personer själva loggar in: lägg till plattformen ”Mobil- och skrivbordsprogram” med omdirigerings-URI:n http://localhost, och tillåt offentliga klientflöden under Autentisering, vilket inloggning med kod kräver.</translation>
    </message>
    <message>
        <source>Under API permissions, choose “APIs my organization uses” and type “Microsoft Threat Protection”, the old name of Defender XDR. Where people sign in, add the delegated permission Incident.Read; for a client secret or a certificate, the application permission Incident.Read.All.</source>
        <translation>Välj ”API:er som används i min organisation” under API-behörigheter och skriv ”Microsoft Threat Protection”, det gamla namnet på Defender XDR. Där personer loggar in, lägg till den delegerade behörigheten Incident.Read; för en klienthemlighet eller ett certifikat programbehörigheten Incident.Read.All.</translation>
    </message>
    <message>
        <source>An administrator grants consent there, and again after each permission that is added later.</source>
        <translation>En administratör ger sitt medgivande där, och på nytt efter varje behörighet som läggs till senare.</translation>
    </message>
    <message>
        <source>Copy the directory (tenant) ID and the application (client) ID from the overview. For a client secret, copy its value, not its ID.</source>
        <translation>Kopiera katalog-ID (klientorganisation) och program-ID (klient) från översikten. För en klienthemlighet, kopiera dess värde, inte dess ID.</translation>
    </message>
    <message>
        <source>Copy text for the administrator</source>
        <translation>Kopiera text till administratören</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testa</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Testa %1</translation>
    </message>
</context>
<context>
    <name>utkik::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kortkommandon</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad det gör</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Go to another part of the window</source>
        <translation>Gå till en annan del av fönstret</translation>
    </message>
    <message>
        <source>Go to another view of the incident</source>
        <translation>Gå till en annan vy av incidenten</translation>
    </message>
    <message>
        <source>Ctrl+1, Ctrl+2 … as the tabs stand</source>
        <translation>Ctrl+1, Ctrl+2 … i flikarnas ordning</translation>
    </message>
    <message>
        <source>Timeline: go from event to event, from row to row</source>
        <translation>Tidslinjen: gå från händelse till händelse, från rad till rad</translation>
    </message>
    <message>
        <source>Timeline: choose a span, to which all views are narrowed</source>
        <translation>Tidslinjen: välj en tid, som alla vyer begränsas till</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Visa alla tider igen</translation>
    </message>
    <message>
        <source>Timeline and graph: nearer, farther</source>
        <translation>Tidslinjen och grafen: närmare, längre bort</translation>
    </message>
    <message>
        <source>Timeline and graph: all of it</source>
        <translation>Tidslinjen och grafen: allt</translation>
    </message>
    <message>
        <source>Graph: unfold a group, fold it</source>
        <translation>Grafen: vik ut en grupp, vik ihop den</translation>
    </message>
</context>
<context>
    <name>utkik::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Logga in i %1</translation>
    </message>
    <message>
        <source>Copy text for the administrator</source>
        <translation>Kopiera text till administratören</translation>
    </message>
    <message>
        <source>Asking the sign-in service…</source>
        <translation>Frågar inloggningstjänsten…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Det tar en liten stund.</translation>
    </message>
    <message>
        <source>Enter this code in the browser</source>
        <translation>Ange den här koden i webbläsaren</translation>
    </message>
    <message>
        <source>Open %1, on this computer or another device, enter the code and sign in. This window closes by itself.</source>
        <translation>Öppna %1 på den här datorn eller en annan enhet, ange koden och logga in. Fönstret stängs av sig självt.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>Copy code and open page</source>
        <translation>Kopiera koden och öppna sidan</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Logga in i webbläsaren</translation>
    </message>
    <message>
        <source>A sign-in page has opened in your browser. Once you are done there, this window closes by itself.</source>
        <translation>En inloggningssida har öppnats i webbläsaren. När du är klar där stängs det här fönstret av sig självt.</translation>
    </message>
    <message>
        <source>Open the page again</source>
        <translation>Öppna sidan igen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Time left: %1:%2</source>
        <translation>Tid kvar: %1:%2</translation>
    </message>
</context>
<context>
    <name>utkik::SignInHint</name>
    <message>
        <source>The client secret is wrong. Paste the secret&apos;s value, not its ID.</source>
        <translation>Klienthemligheten är fel. Klistra in hemlighetens värde, inte dess ID.</translation>
    </message>
    <message>
        <source>The client secret has expired. Make a new one in Entra and paste its value.</source>
        <translation>Klienthemligheten har gått ut. Skapa en ny i Entra och klistra in dess värde.</translation>
    </message>
    <message>
        <source>The sign-in needs a secret, or the application must allow public client flows.</source>
        <translation>Inloggningen behöver en hemlighet, eller så måste programmet tillåta offentliga klientflöden.</translation>
    </message>
    <message>
        <source>The application is a public client and takes no secret. Register it as confidential.</source>
        <translation>Programmet är en offentlig klient och tar ingen hemlighet. Registrera det som konfidentiellt.</translation>
    </message>
    <message>
        <source>The application is not known in this tenant. Check the application ID, the tenant and the cloud.</source>
        <translation>Programmet är inte känt i den här klientorganisationen. Kontrollera programmets ID, klientorganisationen och molnet.</translation>
    </message>
    <message>
        <source>The application is disabled. An administrator can enable it.</source>
        <translation>Programmet är inaktiverat. En administratör kan aktivera det.</translation>
    </message>
    <message>
        <source>The certificate was refused. Check that it is registered and valid, and the computer&apos;s clock.</source>
        <translation>Certifikatet avvisades. Kontrollera att det är registrerat och giltigt, och datorns klocka.</translation>
    </message>
    <message>
        <source>The sign-in has run out. Sign in again.</source>
        <translation>Inloggningen har löpt ut. Logga in igen.</translation>
    </message>
    <message>
        <source>The scope is wrong. It must name the Defender API and nothing else.</source>
        <translation>Omfånget är fel. Det ska ange Defender-API:et och inget annat.</translation>
    </message>
    <message>
        <source>The tenant is not known. Check its ID, and that the cloud is the right one.</source>
        <translation>Klientorganisationen är inte känd. Kontrollera dess ID, och att molnet är rätt.</translation>
    </message>
    <message>
        <source>The tenant belongs to another cloud. Choose that cloud.</source>
        <translation>Klientorganisationen hör till ett annat moln. Välj det molnet.</translation>
    </message>
    <message>
        <source>An administrator has not consented yet. Ask for consent to “Incident.Read.All”.</source>
        <translation>En administratör har inte godkänt än. Be om godkännande för ”Incident.Read.All”.</translation>
    </message>
    <message>
        <source>The Defender API is not known in this tenant. Add “Microsoft Threat Protection” to the application, and check the licence and the cloud.</source>
        <translation>Defender-API:et är inte känt i den här klientorganisationen. Lägg till ”Microsoft Threat Protection” i programmet, och kontrollera licensen och molnet.</translation>
    </message>
    <message>
        <source>The redirect address is not registered. Add http://localhost under Mobile and desktop applications.</source>
        <translation>Omdirigeringsadressen är inte registrerad. Lägg till http://localhost under Mobila program och skrivbordsprogram.</translation>
    </message>
    <message>
        <source>This account may not use the application. Use another, or ask an administrator.</source>
        <translation>Det här kontot får inte använda programmet. Använd ett annat, eller fråga en administratör.</translation>
    </message>
    <message>
        <source>The account is disabled or locked, or its password is wrong or has expired.</source>
        <translation>Kontot är inaktiverat eller låst, eller så är lösenordet fel eller har gått ut.</translation>
    </message>
    <message>
        <source>A second factor is needed. Sign in with the browser.</source>
        <translation>En andra faktor behövs. Logga in med webbläsaren.</translation>
    </message>
    <message>
        <source>Conditional Access blocks the sign-in. Ask an administrator.</source>
        <translation>Villkorsstyrd åtkomst blockerar inloggningen. Fråga en administratör.</translation>
    </message>
    <message>
        <source>Use the tenant&apos;s own ID instead of a common one.</source>
        <translation>Använd klientorganisationens eget ID i stället för ett gemensamt.</translation>
    </message>
    <message>
        <source>The sign-in service is busy. Try again later.</source>
        <translation>Inloggningstjänsten är upptagen. Försök senare.</translation>
    </message>
    <message>
        <source>The sign-in was declined in the browser.</source>
        <translation>Inloggningen avböjdes i webbläsaren.</translation>
    </message>
    <message>
        <source>The time to sign in has run out. Start again with a new code.</source>
        <translation>Tiden för att logga in har gått ut. Börja om med en ny kod.</translation>
    </message>
    <message>
        <source>The sign-in service no longer knows this code. Start again.</source>
        <translation>Inloggningstjänsten känner inte längre till koden. Börja om.</translation>
    </message>
    <message>
        <source>The sign-in has run out or was taken back. Sign in again.</source>
        <translation>Inloggningen har gått ut eller återkallats. Logga in igen.</translation>
    </message>
    <message>
        <source>The sign-in service does not accept the application&apos;s secret or certificate.</source>
        <translation>Inloggningstjänsten godtar inte programmets hemlighet eller certifikat.</translation>
    </message>
    <message>
        <source>The application may not sign in this way. In Entra, allow public client flows.</source>
        <translation>Programmet får inte logga in på det här sättet. Tillåt offentliga klientflöden i Entra.</translation>
    </message>
    <message>
        <source>The sign-in service wants to see you. Sign in again.</source>
        <translation>Inloggningstjänsten vill att du själv loggar in. Logga in igen.</translation>
    </message>
</context>
<context>
    <name>utkik::SignOut</name>
    <message>
        <source>The sign-in service has revoked the sign-in.</source>
        <translation>Inloggningstjänsten har återkallat inloggningen.</translation>
    </message>
    <message>
        <source>The sign-in service offers no way to revoke a single sign-in: what it gave out ends by itself. To end all sign-ins of an account at once, an administrator can revoke its sessions in Entra.</source>
        <translation>Inloggningstjänsten kan inte återkalla en enskild inloggning: det som den gav ut upphör av sig självt. För att avsluta ett kontos alla inloggningar på en gång kan en administratör återkalla dess sessioner i Entra.</translation>
    </message>
    <message>
        <source>The sign-in service could not be asked to revoke the sign-in: what it gave out ends by itself.</source>
        <translation>Inloggningstjänsten gick inte att be om att återkalla inloggningen: det som den gav ut upphör av sig självt.</translation>
    </message>
</context>
<context>
    <name>utkik::SimilarList</name>
    <message>
        <source>Similar open incidents</source>
        <translation>Liknande öppna incidenter</translation>
    </message>
</context>
<context>
    <name>utkik::SimilarModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>utkik::SpanStrip</name>
    <message>
        <source>Show all</source>
        <translation>Visa allt</translation>
    </message>
    <message>
        <source>Show all times again (Esc)</source>
        <translation>Visa alla tider igen (Esc)</translation>
    </message>
</context>
<context>
    <name>utkik::StatePane</name>
    <message>
        <source>%1 is queued</source>
        <translation>%1 står i kö</translation>
    </message>
    <message>
        <source>It is fetched as soon as the quota allows. What you look at goes first.</source>
        <translation>Den hämtas så snart kvoten tillåter. Det du tittar på går först.</translation>
    </message>
    <message>
        <source>Fetching %1…</source>
        <translation>Hämtar %1…</translation>
    </message>
    <message>
        <source>%1 is now part of %2</source>
        <translation>%1 är nu en del av %2</translation>
    </message>
    <message>
        <source>Defender merged this incident into another one, which holds its alerts now. Both stay in the list.</source>
        <translation>Defender slog ihop den här incidenten med en annan, som nu har dess aviseringar. Båda finns kvar i listan.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Logga in…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detaljer</translation>
    </message>
</context>
<context>
    <name>utkik::StoryPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>utkik::TableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>utkik::TacticStrip</name>
    <message>
        <source>%1: not seen</source>
        <translation>%1: ej sedd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far it got</source>
        <translation>Hur långt det gick</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ej sedd</translation>
    </message>
</context>
<context>
    <name>utkik::TenantButton</name>
    <message>
        <source>No tenant</source>
        <translation>Ingen klientorganisation</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Klientorganisation: %1</translation>
    </message>
    <message>
        <source>Sign in to a tenant, or try the sample tenant</source>
        <translation>Logga in i en klientorganisation, eller prova exempelorganisationen</translation>
    </message>
    <message>
        <source>Looks incidents up in %1</source>
        <translation>Slår upp incidenter i %1</translation>
    </message>
    <message>
        <source>Find a tenant</source>
        <translation>Hitta en klientorganisation</translation>
    </message>
    <message>
        <source>this tenant is set up for everybody</source>
        <translation>klientorganisationen är inlagd för alla</translation>
    </message>
</context>
<context>
    <name>utkik::TenantColour</name>
    <message>
        <source>Red</source>
        <translation>Röd</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grön</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blå</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Lila</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
</context>
<context>
    <name>utkik::TimelineBar</name>
    <message>
        <source>assets</source>
        <translation>tillgångar</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>enheter</translation>
    </message>
    <message>
        <source>users</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>tactics</source>
        <translation>taktiker</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>källor</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>När det hände</translation>
    </message>
    <message>
        <source>When it was detected</source>
        <translation>När det upptäcktes</translation>
    </message>
    <message>
        <source>When it was updated</source>
        <translation>När det uppdaterades</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alla tider</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Rader: %1</translation>
    </message>
    <message>
        <source>Gaps: folded</source>
        <translation>Luckor: hopvikta</translation>
    </message>
    <message>
        <source>Gaps: %1</source>
        <translation>Luckor: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln händelse</numerusform>
            <numerusform>%Ln händelser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln event(s)</source>
        <translation>
            <numerusform>%1 av %Ln händelse</numerusform>
            <numerusform>%1 av %Ln händelser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of events, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of events and time zone, span</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation>Filtrera tidslinjen</translation>
    </message>
    <message>
        <source>When nothing happened for ten minutes or more</source>
        <translation>När inget hände på tio minuter eller mer</translation>
    </message>
    <message>
        <source>Only what happened around the event chosen</source>
        <translation>Bara det som hände omkring den valda händelsen</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>Omkring</translation>
    </message>
    <message>
        <source>Fold gaps</source>
        <translation>Vik ihop luckor</translation>
    </message>
    <message>
        <source>No gap of ten minutes or more</source>
        <translation>Ingen lucka på tio minuter eller mer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>length and span of a gap</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>± %n minute(s)</source>
        <translation>
            <numerusform>± %n minut</numerusform>
            <numerusform>± %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::TimelineChart</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time and its zone</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s) here</source>
        <translation>
            <numerusform>och %n händelse till här</numerusform>
            <numerusform>och %n händelser till här</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>utkik::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varade</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Avisering</translation>
    </message>
</context>
<context>
    <name>utkik::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Händelser</translation>
    </message>
    <message>
        <source>Show all times again</source>
        <translation>Visa alla tider igen</translation>
    </message>
    <message>
        <source>Nothing in this incident has such a time.</source>
        <translation>Inget i den här incidenten har en sådan tid.</translation>
    </message>
    <message>
        <source>Copy time</source>
        <translation>Kopiera tid</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiera rader</translation>
    </message>
    <message>
        <source>Zoom to the span chosen</source>
        <translation>Zooma till det valda intervallet</translation>
    </message>
    <message>
        <source>Show the whole timeline</source>
        <translation>Visa hela tidslinjen</translation>
    </message>
    <message>
        <source>Show alerts and what is bad</source>
        <translation>Visa aviseringar och det som är skadligt</translation>
    </message>
    <message>
        <source>Only from the first to the last row selected</source>
        <translation>Bara från den första till den sista valda raden</translation>
    </message>
    <message>
        <source>No event with such a time fits the filter.</source>
        <translation>Ingen händelse med en sådan tid passar filtret.</translation>
    </message>
</context>
<context>
    <name>utkik::Tls</name>
    <message>
        <source>its certificate expired on %1.</source>
        <translation>dess certifikat gick ut %1.</translation>
    </message>
    <message>
        <source>its certificate is valid from %1 on. If that is past, this computer&apos;s clock is wrong.</source>
        <translation>dess certifikat gäller från och med %1. Om det redan har varit går datorns klocka fel.</translation>
    </message>
    <message>
        <source>its certificate was made for another name, %1.</source>
        <translation>dess certifikat är utfärdat för ett annat namn, %1.</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not know, %1. If your organization&apos;s network has one of its own, it must be installed here.</source>
        <translation>dess certifikat kommer från en utfärdare som datorn inte känner till, %1. Om organisationens nätverk har en egen måste den installeras här.</translation>
    </message>
    <message>
        <source>its certificate was revoked.</source>
        <translation>dess certifikat är återkallat.</translation>
    </message>
</context>
<context>
    <name>utkik::WaitNote</name>
    <message>
        <source>Reading the answer…</source>
        <translation>Läser svaret…</translation>
    </message>
</context>
<context>
    <name>utkik::WindowActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öppna…</translation>
    </message>
    <message>
        <source>Open a saved incident, or find IDs in a file</source>
        <translation>Öppna en sparad incident, eller hitta ID:n i en fil</translation>
    </message>
    <message>
        <source>&amp;Save JSON…</source>
        <translation>&amp;Spara JSON…</translation>
    </message>
    <message>
        <source>Save the answer as it was received</source>
        <translation>Spara svaret som det togs emot</translation>
    </message>
    <message>
        <source>&amp;Try the sample tenant</source>
        <translation>&amp;Prova exempelorganisationen</translation>
    </message>
    <message>
        <source>Look around in built-in incidents, without an account</source>
        <translation>Se dig om bland inbyggda incidenter, utan konto</translation>
    </message>
    <message>
        <source>Sign &amp;in to a tenant…</source>
        <translation>&amp;Logga in i en klientorganisation…</translation>
    </message>
    <message>
        <source>Set up a tenant to look incidents up in</source>
        <translation>Ställ in en klientorganisation att slå upp incidenter i</translation>
    </message>
    <message>
        <source>&amp;Edit this tenant…</source>
        <translation>&amp;Redigera klientorganisationen…</translation>
    </message>
    <message>
        <source>Change hosts, application or secret of the tenant in use</source>
        <translation>Ändra värdar, program eller hemlighet för den klientorganisation som används</translation>
    </message>
    <message>
        <source>Re&amp;move this tenant…</source>
        <translation>&amp;Ta bort klientorganisationen…</translation>
    </message>
    <message>
        <source>Forget the tenant in use and its secret</source>
        <translation>Glöm den klientorganisation som används och dess hemlighet</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Inställningar…</translation>
    </message>
    <message>
        <source>Language, theme, time zone, limits</source>
        <translation>Språk, tema, tidszon, gränser</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Avsluta</translation>
    </message>
    <message>
        <source>Close Utkik</source>
        <translation>Stäng Utkik</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>Bring back what was removed last</source>
        <translation>Ta tillbaka det som togs bort sist</translation>
    </message>
    <message>
        <source>&amp;Paste and look up</source>
        <translation>&amp;Klistra in och slå upp</translation>
    </message>
    <message>
        <source>Find incident IDs in the clipboard</source>
        <translation>Hitta incident-ID:n i Urklipp</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Kopiera &amp;sammanfattning</translation>
    </message>
    <message>
        <source>Copy a plain summary for a ticket or chat</source>
        <translation>Kopiera en ren sammanfattning till ett ärende eller en chatt</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Kopiera &amp;ID</translation>
    </message>
    <message>
        <source>Copy the incident ID</source>
        <translation>Kopiera incidentens ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Kopiera &amp;länk</translation>
    </message>
    <message>
        <source>Copy the link to the incident in the portal</source>
        <translation>Kopiera länken till incidenten i portalen</translation>
    </message>
    <message>
        <source>Copy &amp;tracking ID</source>
        <translation>Kopiera s&amp;pårnings-ID</translation>
    </message>
    <message>
        <source>Copy what Microsoft&apos;s support asks for</source>
        <translation>Kopiera det som Microsofts support frågar efter</translation>
    </message>
    <message>
        <source>&amp;Look up…</source>
        <translation>Slå &amp;upp…</translation>
    </message>
    <message>
        <source>Go to the lookup field</source>
        <translation>Gå till uppslagsfältet</translation>
    </message>
    <message>
        <source>&amp;Filter incidents</source>
        <translation>&amp;Filtrera incidenter</translation>
    </message>
    <message>
        <source>Go to the filter above the list</source>
        <translation>Gå till filtret ovanför listan</translation>
    </message>
    <message>
        <source>Filter this &amp;view</source>
        <translation>Filtrera den här &amp;vyn</translation>
    </message>
    <message>
        <source>Go to the filter of the view</source>
        <translation>Gå till vyns filter</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Uppdatera</translation>
    </message>
    <message>
        <source>Fetch this incident again; costs one call</source>
        <translation>Hämta den här incidenten igen; kostar ett anrop</translation>
    </message>
    <message>
        <source>Refresh &amp;all</source>
        <translation>Uppdatera &amp;alla</translation>
    </message>
    <message>
        <source>Fetch every incident of the list again; costs one call each</source>
        <translation>Hämta alla incidenter i listan igen; kostar ett anrop var</translation>
    </message>
    <message>
        <source>&amp;Try failed ones again</source>
        <translation>&amp;Försök med misslyckade igen</translation>
    </message>
    <message>
        <source>Ask again for all that failed</source>
        <translation>Fråga igen efter alla som misslyckades</translation>
    </message>
    <message>
        <source>&amp;Follow the merge</source>
        <translation>Föl&amp;j sammanslagningen</translation>
    </message>
    <message>
        <source>Go to the incident that this one became part of</source>
        <translation>Gå till den incident som den här uppgått i</translation>
    </message>
    <message>
        <source>&amp;Open in portal</source>
        <translation>&amp;Öppna i portalen</translation>
    </message>
    <message>
        <source>Open this incident in the browser</source>
        <translation>Öppna den här incidenten i webbläsaren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Hold back what is queued; what you look at still goes out</source>
        <translation>Håll tillbaka det som står i kö; det du tittar på går ändå</translation>
    </message>
    <message>
        <source>&amp;Cancel this lookup</source>
        <translation>A&amp;vbryt det här uppslaget</translation>
    </message>
    <message>
        <source>Take this ID out of the queue</source>
        <translation>Ta det här ID:t ur kön</translation>
    </message>
    <message>
        <source>Ca&amp;ncel all lookups</source>
        <translation>Avbryt alla upps&amp;lag</translation>
    </message>
    <message>
        <source>Empty the queue; the IDs stay in the list</source>
        <translation>Töm kön; ID:na stannar i listan</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Ta bort från listan</translation>
    </message>
    <message>
        <source>Take the selected incidents off the list</source>
        <translation>Ta bort de valda incidenterna från listan</translation>
    </message>
    <message>
        <source>C&amp;lear the list</source>
        <translation>Töm li&amp;stan</translation>
    </message>
    <message>
        <source>Take all incidents off the list</source>
        <translation>Ta bort alla incidenter från listan</translation>
    </message>
    <message>
        <source>&amp;Next incident</source>
        <translation>&amp;Nästa incident</translation>
    </message>
    <message>
        <source>Go down the list</source>
        <translation>Gå nedåt i listan</translation>
    </message>
    <message>
        <source>&amp;Previous incident</source>
        <translation>&amp;Föregående incident</translation>
    </message>
    <message>
        <source>Go up the list</source>
        <translation>Gå uppåt i listan</translation>
    </message>
    <message>
        <source>Incident lis&amp;t</source>
        <translation>Incident&amp;lista</translation>
    </message>
    <message>
        <source>Show or hide the list</source>
        <translation>Visa eller dölj listan</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Granskare</translation>
    </message>
    <message>
        <source>Show or hide the details of what is selected</source>
        <translation>Visa eller dölj detaljerna om det som är valt</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>L&amp;okal tid</translation>
    </message>
    <message>
        <source>Show times in this computer&apos;s zone</source>
        <translation>Visa tider i den här datorns tidszon</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Visa tider i UTC</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>&amp;Systemets tema</translation>
    </message>
    <message>
        <source>Light or dark as the system is</source>
        <translation>Ljust eller mörkt som systemet</translation>
    </message>
    <message>
        <source>Li&amp;ght</source>
        <translation>L&amp;just</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Ljust tema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Mörkt</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Mörkt tema</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakta rader</translation>
    </message>
    <message>
        <source>More rows on the screen</source>
        <translation>Fler rader på skärmen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Kortkommandon</translation>
    </message>
    <message>
        <source>Everything that the keyboard can do</source>
        <translation>Allt som tangentbordet kan göra</translation>
    </message>
    <message>
        <source>&amp;About Utkik</source>
        <translation>&amp;Om Utkik</translation>
    </message>
    <message>
        <source>Version, licences</source>
        <translation>Version, licenser</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Bakåt</translation>
    </message>
    <message>
        <source>Go back to what was looked at before</source>
        <translation>Gå tillbaka till det som visades innan</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>F&amp;ramåt</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Gå framåt igen</translation>
    </message>
    <message>
        <source>Sign in a&amp;gain…</source>
        <translation>Logga in i&amp;gen…</translation>
    </message>
    <message>
        <source>Sign in to the tenant in use</source>
        <translation>Logga in i klientorganisationen som används</translation>
    </message>
    <message>
        <source>&amp;What to register, and test…</source>
        <translation>&amp;Vad som ska registreras, och test…</translation>
    </message>
    <message>
        <source>What Entra needs, and whether the tenant in use works</source>
        <translation>Vad Entra behöver, och om klientorganisationen som används fungerar</translation>
    </message>
    <message>
        <source>Copy as &amp;KQL</source>
        <translation>Kopiera som K&amp;QL</translation>
    </message>
    <message>
        <source>Copy a hunting query for what is selected</source>
        <translation>Kopiera en jaktfråga för det som är valt</translation>
    </message>
    <message>
        <source>Fi&amp;nd in the incident</source>
        <translation>Sök i i&amp;ncidenten</translation>
    </message>
    <message>
        <source>Find a text in every field of every view</source>
        <translation>Sök en text i varje fält i varje vy</translation>
    </message>
    <message>
        <source>&amp;Hunt in portal</source>
        <translation>Jaga i portale&amp;n</translation>
    </message>
    <message>
        <source>Open a hunting query for what is selected in the browser</source>
        <translation>Öppna en jaktfråga för det som är valt i webbläsaren</translation>
    </message>
    <message>
        <source>Open in own &amp;window</source>
        <translation>Öppna i &amp;eget fönster</translation>
    </message>
    <message>
        <source>Show this incident in a window of its own, beside others</source>
        <translation>Visa incidenten i ett eget fönster, bredvid andra</translation>
    </message>
    <message>
        <source>Look up &amp;elsewhere…</source>
        <translation>Slå upp på annat &amp;håll…</translation>
    </message>
    <message>
        <source>Open the page of another service for the selected hash, address or link</source>
        <translation>Öppna en annan tjänsts sida för vald hash, adress eller länk</translation>
    </message>
    <message>
        <source>All &amp;commands…</source>
        <translation>&amp;Alla kommandon…</translation>
    </message>
    <message>
        <source>Do anything, or go to any incident, by typing a few letters</source>
        <translation>Gör vad som helst, eller gå till en incident, genom att skriva några bokstäver</translation>
    </message>
    <message>
        <source>Open &amp;beside</source>
        <translation>Öppna &amp;bredvid</translation>
    </message>
    <message>
        <source>Show this incident beside the one looked at before, or two selected</source>
        <translation>Visa incidenten bredvid den som visades förut, eller två markerade</translation>
    </message>
    <message>
        <source>Close the page besi&amp;de</source>
        <translation>Stän&amp;g sidan bredvid</translation>
    </message>
    <message>
        <source>Give the whole window to the page in use</source>
        <translation>Ge hela fönstret åt sidan som används</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Kopiera som &amp;Markdown</translation>
    </message>
    <message>
        <source>Copy the ID as a link, with the name, for wikis and tickets</source>
        <translation>Kopiera ID:t som länk med namnet, för wikier och ärenden</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Logga &amp;ut</translation>
    </message>
    <message>
        <source>Remove from this computer what signs in to the tenant in use</source>
        <translation>Ta bort det som loggar in i klientorganisationen som används från den här datorn</translation>
    </message>
    <message>
        <source>I&amp;mport tenants…</source>
        <translation>I&amp;mportera klientorganisationer…</translation>
    </message>
    <message>
        <source>Set up tenants from files that Utkik has exported</source>
        <translation>Lägg in klientorganisationer från filer som Utkik har exporterat</translation>
    </message>
    <message>
        <source>E&amp;xport this tenant…</source>
        <translation>E&amp;xportera klientorganisationen…</translation>
    </message>
    <message>
        <source>Save the tenant in use to hand it on, without any secret</source>
        <translation>Spara klientorganisationen som används för att lämna den vidare, utan hemligheter</translation>
    </message>
    <message>
        <source>T&amp;enant&apos;s time</source>
        <translation>Organisationens &amp;tid</translation>
    </message>
    <message>
        <source>Show times in the zone of the people in this tenant</source>
        <translation>Visa tider i den tidszon där organisationens folk finns</translation>
    </message>
    <message>
        <source>Tenant&apos;s time &amp;zone…</source>
        <translation>Organisationens tids&amp;zon…</translation>
    </message>
    <message>
        <source>Choose where the people in this tenant are</source>
        <translation>Välj var organisationens folk finns</translation>
    </message>
</context>
<context>
    <name>utkik::WindowArguments</name>
    <message>
        <source>“%1” is not an option. “utkik help” tells those that are.</source>
        <translation>”%1” är inget alternativ. ”utkik help” visar dem som finns.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>”%1” behöver ett värde.</translation>
    </message>
    <message>
        <source>There is more than %1 MB on standard input. Save it to a file and name that instead.</source>
        <translation>Det finns mer än %1 MB på standard in. Spara det i en fil och ange den i stället.</translation>
    </message>
</context>
<context>
    <name>utkik::ZoneDialog</name>
    <message>
        <source>Tenant&apos;s time zone</source>
        <translation>Organisationens tidszon</translation>
    </message>
    <message>
        <source>Incidents of “%1” can be read in the time of the people there. The answer does not tell it: choose where they are.</source>
        <translation>Incidenter i ”%1” kan läsas i den tid som gäller för folket där. Svaret berättar inte vilken: välj var de finns.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tidszon</translation>
    </message>
    <message>
        <source>Use this zone</source>
        <translation>Använd den här zonen</translation>
    </message>
</context>
<context>
    <name>utkik::ZoneField</name>
    <message>
        <source>This computer knows no time zone “%1”. Choose one from the list, such as Europe/Stockholm.</source>
        <translation>Den här datorn känner ingen tidszon ”%1”. Välj en i listan, till exempel Europe/Stockholm.</translation>
    </message>
    <message>
        <source>Region/City, such as Europe/Stockholm</source>
        <translation>Region/stad, till exempel Europe/Stockholm</translation>
    </message>
</context>
</TS>
