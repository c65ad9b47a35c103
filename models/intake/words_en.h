// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// English words that stand near numbers, folded (see FoldedLine).
inline constexpr WordList englishWords[] = {
    {WordRole::Incident, u"incident incidentid incidentnr incidentno incidentnum incidentref providerincidentid"},
    {WordRole::Incident | WordRole::Several, u"incidents incidentids"},
    {WordRole::Id, u"id ids identifier identifiers"},
    {WordRole::Number, u"number numbers nr no nos num numb nbr ref reference"},
    {WordRole::Link,
     u"is was are were be being named called s the following these those this new old now currently both first second "
     u"next last latest open active master parent primary main link url below above"},
    {WordRole::And, u"and or plus then also n as well"},
    {WordRole::Sentinel, u"sentinel incidentnumber azuresentinel"},
    {WordRole::Alert, u"alert alerts alertid alertids"},
    {WordRole::Ticket,
     u"ticket tickets case cases request requests sr servicenow snow jira pagerduty zendesk freshdesk topdesk otrs "
     u"helpdesk itsm remedy ticketid caseid inc"},
    {WordRole::Other,
     u"port ports event events eventid eventids eventcode pid pids ppid process processes processid version ver v "
     u"build "
     u"builds release revision rev room floor suite apartment apt box building order orders invoice po purchase change "
     u"chg problem prb task tasks bug bugs issue issues pr pull mr merge commit kb article chapter section sections "
     u"clause stage phase step steps page pages p pp line lines row rows column columns cell figure table slide day "
     u"week weeks fy quarter year years since until before after session sessions logon user users employee "
     u"badge customer customers client contract account iban bic acct vat vlan asn vm rule rules policy policies group "
     u"job jobs batch error errors code codes exit status http https tcp udp sid rid uid gid cve cwe cvss score risk "
     u"level tier "
     u"priority prio severity sev rank top rating threat technique tactic device devices host hosts machine machines "
     u"message messages channel thread campaign query record records entry serial model part item sku asset tag "
     u"windows server ubuntu debian ios android macos sql exchange office kernel firmware route flight train gate seat "
     u"exam course id3 zip postcode postal plz license licence product object thing tenant subscription transaction "
     u"payment card pin otp passcode password parcel tracking shipment chat conversation correlation operation "
     u"deployment experiment feature epic story sprint iteration patch hotfix update entra facebook apple face "
     u"azure agent investigation action cluster node pod container thread offset "
     u"byte bytes size count limit max min timeout retry retries attempt attempts interval ttl vote question appendix "
     u"finding observation recommendation control requirement iso nist rfc article regulation bulletin advisory "
     u"processnumber userid logonid sessionid deviceid machineid taskid jobid ruleid policyid orderid customerid "
     u"requestid "
     u"color colour meeting conference webinar dial extension ext desk cubicle locker plate taxi hotel reservation "
     u"booking "
     u"confirmation"},
    {WordRole::Unit,
     u"alerts devices hosts users endpoints machines servers mailboxes mails emails messages files processes events "
     u"entities hits times days hours minutes seconds weeks months years day hour minute second week month year h hr "
     u"hrs "
     u"min mins sec secs ms us ns kb mb gb tb kib mib gib bytes bits px pt percent pct usd eur sek gbp dollars euros "
     u"euro pounds people persons items rows lines records requests attempts logins logons connections packets samples "
     u"clicks recipients tickets cases incidents accounts workstations laptops clients detections iocs indicators ips "
     u"urls domains am pm k m bn million billion thousand x users customers licenses seats employees comments st nd rd "
     u"th "
     u"failed successful unique distinct total different other more "
     u"signins"},
    {WordRole::Phone, u"tel telephone phone mobile mob cell call dial fax whatsapp sms callback hotline switchboard"},
    {WordRole::Month,
     u"january february march april may june july august september october november december jan feb mar apr jun jul "
     u"aug sep sept oct nov dec"},
    {WordRole::Before,
     u"the a an with by of for on at in to from under as its their his her our your this that using use via has have "
     u"had having number only just"},
    {WordRole::After,
     u"is was are were has have had can could should will would needs need looks seems as to in on at by for with from "
     u"into "
     u"and or but which that because since again still now already again please thanks too also until before after "
     u"when "
     u"while where if so it i we you they he she see then be not got turned became belongs stays remains appears too "
     u"asap today yesterday tonight tomorrow back"},
    {WordRole::Product, u"defender xdr mde mdo mdi mdca m365d microsoft defenderxdr"},
    {WordRole::Count,
     u"total count counted amount sum altogether approximately approx about around nearly almost over under than up "
     u"least "
     u"most some"},
    {WordRole::Action,
     u"closed close closing resolved resolve resolving reopened reopen merged into see check checked checking look "
     u"looking "
     u"triage triaged triaging investigate investigated investigating investigation escalate escalated escalating "
     u"reassign "
     u"reassigned assign assigned took take taking handle handled handling review reviewed reviewing open opened dup "
     u"duplicate dupe same related linked re regarding about pick picked finish finished update updated acked ack "
     u"working"},
    {WordRole::Office,
     u"office microsoft m365 dynamics o365 windows server sql exchange sharepoint visual vs project visio win"},
    {WordRole::Status,
     u"open opened active closed resolved pending new remaining ongoing unassigned assigned high medium low critical "
     u"overnight todo handover queue list overview summary redirected merged done watch watchlist important todays "
     u"outstanding escalated"},
};

} // namespace utkik
