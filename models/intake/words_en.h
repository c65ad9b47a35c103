// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// English words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList englishWords[] = {
    {WordRole::Incident,
     u"incident incedent incidnet inicdent incdent incidet insident indicent incindent inc incidentid incidentnr incidentno incidentnum incidentref incidente incidentiddefender providerincidentid defenderincidentid xdrincidentid"},
    {WordRole::Incident | WordRole::Several,
     u"incidents incidentids incidentes incidenti"},
    {WordRole::Id,
     u"id ids identifier identifiers"},
    {WordRole::Number,
     u"number numbers nr no nos num numb nbr ref reference"},
    {WordRole::Link,
     u"is was are were be being named called s the following these those this new old now currently both first "
     u"second next last latest open active master parent primary main link url below above portal namely"},
    {WordRole::And,
     u"and or plus then also n as well"},
    {WordRole::Sentinel,
     u"sentinel incidentnumber azuresentinel"},
    {WordRole::Alert,
     u"alert alerts alertid alertids"},
    {WordRole::Ticket,
     u"ticket tickets tkt case cases request requests sr servicenow snow jira pagerduty zendesk freshdesk topdesk "
     u"otrs helpdesk itsm remedy ticketid caseid redmine bugzilla mantis youtrack trello asana clickup glpi opsgenie freshservice easyvista statuspage thehive"},
    {WordRole::Other,
     u"delivery shipment consignment port ports event events eventid eventids eventcode pid pids ppid process processes processid version ver v "
     u"build builds release revision rev room floor suite apartment apt box building order orders invoice po "
     u"purchase change chg problem prb task tasks bug bugs issue issues pr pull mr commit kb article chapter "
     u"section sections clause stage phase step steps page pages p pp line lines row rows column columns cell "
     u"figure table slide day week weeks fy quarter year years since until before after session sessions logon user "
     u"users parts emp amount amounts backup backups employee staff custodian custodians inventory badge customer customers client contract account iban bic acct vat vlan asn vm rule rules "
     u"policy policies group job jobs batch error errors code codes exit status http https tcp udp sid rid uid gid "
     u"cve cwe cvss score risk level tier priority prio severity sev rank top rating threat technique tactic device "
     u"devices host hosts machine machines message messages channel thread campaign query record records entry "
     u"serial serials model part item sku asset tag windows server ubuntu debian ios android macos sql exchange office "
     u"kernel firmware route flight train gate seat exam course id3 zip postcode postal plz license licence product "
     u"object tenant subscription transaction payment card pin otp passcode password parcel tracking shipment chat "
     u"conversation correlation operation deployment experiment feature epic story sprint iteration patch hotfix "
     u"update entra facebook apple face azure agent investigation action cluster node pod container offset byte "
     u"bytes size count limit max min timeout retry retries attempt attempts interval ttl vote question appendix "
     u"finding observation recommendation control requirement iso nist rfc regulation bulletin advisory kbs "
     u"processnumber userid logonid sessionid deviceid machineid taskid jobid ruleid policyid orderid customerid "
     u"requestid color colour meeting conference webinar dial extension ext desk cubicle locker plate taxi hotel "
     u"reservation booking confirmation verification door salary population recovery key keys cost center centre "
     u"balance distance bookings"
     u" connection connections flow notable notables offense offenses offence offences member student lot packet"
     u" frame block sector pipeline changeset snapshot socket lease passport vehicle slot sensor camera logs"
     u" invoices parcels meter meters bill bills payments apartments rooms cards badges contracts plates gates flights "
     u"trains routes chapters versions releases receipt receipts lockers quote quotes"
     u" package packages pickup run runs playbook playbooks runbook discount vuln vulns vulnerability vulnerabilities weakness scan scans finding findings aadsts log eventlog sysmon consignment fixture document documents doc docs plugin plugins raffle registration reg"},
    {WordRole::Unit,
     u"kbit mbit gbit patients votes visitors visits subscribers followers downloads alerts devices hosts users endpoints machines servers mailboxes mails emails messages files processes "
     u"events entities hits times days hours minutes seconds weeks months years day hour minute second week month "
     u"year h hr hrs min mins sec secs ms us ns km miles kb mb gb tb kib mib gib bytes bits px pt percent pct usd eur sek "
     u"gbp dollars euros euro pounds people persons items rows lines records requests attempts logins logons "
     u"connections packets samples clicks recipients tickets cases incidents accounts workstations laptops "
     u"clients detections iocs indicators ips urls domains am pm k m bn million billion thousand x customers "
     u"licenses seats employees comments st nd rd th failed successful unique distinct total different other more "
     u"signins"},
    {WordRole::Phone,
     u"tel telephone phone mobile mob cell call dial fax whatsapp sms callback hotline switchboard bridge"},
    {WordRole::Month,
     u"january february march april may june july august september october november december jan feb mar apr jun "
     u"jul aug sep sept oct nov dec"},
    {WordRole::Before,
     u"the a an with by of for on at in to from under as its their his her our your this that using use via has "
     u"have had having only just up please kindly maybe perhaps anyone somebody someone everybody me him them us i "
     u"we you he she they who what which also still already again well yes no ok hi hey hello btw fyi pls plz cc "
     u"over through near like see not never then now so if when where while because but let lets can could will "
     u"would should must don didn isn t ve ll re m d except besides without within between during whether than "
     u"think thinks thought believe guess suppose assume hope heard hear hears said say says told tell asked ask "
     u"asks wonder wondering doubt meant mean means figured guessing seems remember forget forgot about around "
     u"beyond behind despite since until before after though although unless however therefore both either neither even "
     u"actually really basically those these there here got my mine ours yours theirs whose whom every each any "
     u"another quick quickly urgently asap okay ah oh thanks thank sorry dear morning afternoon evening tonight "
     u"today yesterday tomorrow currently meanwhile next first second finally lastly does did done doing one ones "
     u"it itself why how"},
    {WordRole::After,
     u"ages certainly definitely wait waits is isn was wasn are were has have had can could should will would needs need looks seems as to in on at by for with "
     u"from into and or but which that because since again still now already please thanks too also until before "
     u"after when while where if so it i we you they he she see then be not got turned became belongs stays remains "
     u"appears asap today yesterday tonight tomorrow back done fixed resolved closed open fine ok pending waiting "
     u"ready gone escalated assigned merged redirected contained mitigated reopened triggered fired ffs wtf omg argh ugh came went just never did "
     u"does says said keeps reopens pls though instead first later next once probably maybe only lol thx ty etc "
     u"looked appeared turns becomes gets getting needed requires required shows showed showing affects affected "
     u"affecting involves involved concerns concerned contains relates related originated started began begins "
     u"ended ends happened happens occurs occurred exists existed reappeared popped rose hit hits blew spiked comes "
     u"stayed remained sits sat hangs makes made means meant nor than although unless via without within against "
     u"among between during through around about who whom whose there here yet either anyway actually really "
     u"currently meanwhile quickly urgently soon"},
    {WordRole::Product,
     u"defender xdr mde mdo mdi mdca m365d microsoft defenderxdr"},
    {WordRole::Count,
     u"instalments installments total count counted amount sum altogether approximately approx about around nearly almost over under than "
     u"least most some"},
    {WordRole::Action,
     u"reclassified reclassify downgrade downgraded fwd fw received touched handed closed close closing resolved resolve resolving reopened reopen merged into see check checked checking look peek peeking "
     u"looking triage triaged triaging investigate investigated investigating investigation escalate escalated "
     u"escalating reassign reassigned assign assigned took take taking handle handled handling review reviewed "
     u"reviewing open opened dup duplicate dupe same related linked re regarding about pick picked finish finished "
     u"update updated acked ack working ignore ignoring skip skipping got get grab grabbed have has had keep leave "
     u"drop dropped do did does know knows own owns owned owning claim claimed claiming start started starting "
     u"continue continued need needs want wants missing missed find found show send sent hand handing give "
     u"gave pass passed move moved link add added join watch watching monitor monitoring reject rejected suppress "
     u"suppressed tag tagged comment commented mark marked set leaving covering cover tune tuned contain contained "
     u"mitigate mitigated fix fixed assigning revisit recheck reopening transfer transferred forward forwarded pull "
     u"pulled chase chasing park parked note noted mention mentioned regard concerning called touch against versus "
     u"vs talk talks talking talked discuss discusses discussing discussed speak speaking question questions "
     u"concerns ping pinged pinging raise raised raises reopens help helping deal deals dealing dealt remember "
     u"forgot forget except excluding including handles verify verified verifying confirm confirmed confirming "
     u"validate validated read reading reads complete completed completing bump bumped prioritize prioritise "
     u"prioritized deprioritize delete deleted deleting track tracked tracking try tried trying use used using "
     u"validating rename renamed resume resumed resuming unassign unassigned list listed attach attached correlate "
     u"correlated correlating document documented documenting report reported reporting analyze analyse analyzed "
     u"analysed analyzing analysing approve approved approving decline declined revert reverted archive archived "
     u"archiving snooze snoozed classify classified classifying dismiss dismissed dismissing enrich enriched hunt "
     u"hunting follow followed following merge merging"},
    {WordRole::Action | WordRole::Handling,
     u"resolved close closed closing reopen reopened reopening triage triaged triaging escalate escalated escalating reassign "
     u"reassigned assign assigning handing dup duplicate grab grabbed grabbing ack acked acking done"},
    {WordRole::Office,
     u"office microsoft m365 dynamics o365 windows server sql exchange sharepoint visual vs project visio win"},
    {WordRole::Status,
     u"open opened active closed resolved pending new remaining ongoing unassigned assigned high medium low "
     u"critical overnight todo handover queue list overview summary redirected merged done watch watchlist "
     u"important todays outstanding escalated true false positive fp tp bp benign malicious pentest phishing phish "
     u"malware ransomware severity"},
    {WordRole::Outcome,
     u"false fp tp bp fps tps dup dupe dupes dups duplicate duplicates mine hold contained isolated remediated mitigated "
     u"reopened merged redirected triaged escalated resolved closed phishing phish malware ransomware ransom pentest "
     u"simulation sim c2 actor related same linked belong belongs benign malicious fixed reassigned reassign parent "
     u"child unassigned assigned noise legit playbook containment remediation"},
    {WordRole::Handover,
     u"handover handovers handoff escalation escalations todo todos carryover outstanding leftover leftovers takeover"},
    {WordRole::Figure,
     u"month months monthly week weeks weekly quarter quarterly year yearly annual avg average mean median compared "
     u"versus vs mttr backlog percent kpi kpis statistics stats trend previously volume record records ytd"},
    {WordRole::Person,
     u"who whos whoever anyone anybody somebody someone"},
    {WordRole::Involved,
     u"playbook playbooks runbook user users device devices host hosts machine machines customer customers client account group message messages session sessions call day week error tier"},
    {WordRole::Before,
     u"monday tuesday wednesday thursday friday saturday sunday"},
};
// clang-format on

} // namespace utkik
