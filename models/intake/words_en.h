// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// English words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList englishWords[] = {
    {WordRole::Incident,
     u"incident incidentid incidentnr incidentno incidentnum incidentref providerincidentid"},
    {WordRole::Incident | WordRole::Several,
     u"incidents incidentids"},
    {WordRole::Id,
     u"id ids identifier identifiers"},
    {WordRole::Number,
     u"number numbers nr no nos num numb nbr ref reference"},
    {WordRole::Link,
     u"is was are were be being named called s the following these those this new old now currently both first "
     u"second next last latest open active master parent primary main link url below above"},
    {WordRole::And,
     u"and or plus then also n as well"},
    {WordRole::Sentinel,
     u"sentinel incidentnumber azuresentinel"},
    {WordRole::Alert,
     u"alert alerts alertid alertids"},
    {WordRole::Ticket,
     u"ticket tickets case cases request requests sr servicenow snow jira pagerduty zendesk freshdesk topdesk "
     u"otrs helpdesk itsm remedy ticketid caseid inc"},
    {WordRole::Other,
     u"port ports event events eventid eventids eventcode pid pids ppid process processes processid version ver v "
     u"build builds release revision rev room floor suite apartment apt box building order orders invoice po "
     u"purchase change chg problem prb task tasks bug bugs issue issues pr pull mr merge commit kb article "
     u"chapter section sections clause stage phase step steps page pages p pp line lines row rows column columns "
     u"cell figure table slide day week weeks fy quarter year years since until before after session sessions "
     u"logon user users employee badge customer customers client contract account iban bic acct vat vlan asn vm "
     u"rule rules policy policies group job jobs batch error errors code codes exit status http https tcp udp sid "
     u"rid uid gid cve cwe cvss score risk level tier priority prio severity sev rank top rating threat technique "
     u"tactic device devices host hosts machine machines message messages channel thread campaign query record "
     u"records entry serial model part item sku asset tag windows server ubuntu debian ios android macos sql "
     u"exchange office kernel firmware route flight train gate seat exam course id3 zip postcode postal plz "
     u"license licence product object tenant subscription transaction payment card pin otp passcode password "
     u"parcel tracking shipment chat conversation correlation operation deployment experiment feature epic story "
     u"sprint iteration patch hotfix update entra facebook apple face azure agent investigation action cluster "
     u"node pod container offset byte bytes size count limit max min timeout retry retries attempt attempts "
     u"interval ttl vote question appendix finding observation recommendation control requirement iso nist rfc "
     u"regulation bulletin advisory processnumber userid logonid sessionid deviceid machineid taskid jobid ruleid "
     u"policyid orderid customerid requestid color colour meeting conference webinar dial extension ext desk "
     u"cubicle locker plate taxi hotel reservation booking confirmation"},
    {WordRole::Unit,
     u"alerts devices hosts users endpoints machines servers mailboxes mails emails messages files processes "
     u"events entities hits times days hours minutes seconds weeks months years day hour minute second week month "
     u"year h hr hrs min mins sec secs ms us ns kb mb gb tb kib mib gib bytes bits px pt percent pct usd eur sek "
     u"gbp dollars euros euro pounds people persons items rows lines records requests attempts logins logons "
     u"connections packets samples clicks recipients tickets cases incidents accounts workstations laptops "
     u"clients detections iocs indicators ips urls domains am pm k m bn million billion thousand x customers "
     u"licenses seats employees comments st nd rd th failed successful unique distinct total different other more "
     u"signins"},
    {WordRole::Phone,
     u"tel telephone phone mobile mob cell call dial fax whatsapp sms callback hotline switchboard"},
    {WordRole::Month,
     u"january february march april may june july august september october november december jan feb mar apr jun "
     u"jul aug sep sept oct nov dec"},
    {WordRole::Before,
     u"the a an with by of for on at in to from under as its their his her our your this that using use via has "
     u"have had having only just up please kindly maybe perhaps anyone somebody someone everybody me him them us "
     u"i we you he she they who what which also still already again well yes no ok hi hey hello btw fyi pls plz "
     u"cc over through near like see not never then now so if when where while because but let lets can could "
     u"will would should must don didn isn t ve ll re m d"},
    {WordRole::After,
     u"is was are were has have had can could should will would needs need looks seems as to in on at by for with "
     u"from into and or but which that because since again still now already please thanks too also until before "
     u"after when while where if so it i we you they he she see then be not got turned became belongs stays "
     u"remains appears asap today yesterday tonight tomorrow back done fixed resolved closed open fine ok pending "
     u"waiting ready gone escalated assigned merged contained mitigated reopened triggered fired came went just "
     u"never did does says said keeps reopens pls though instead first later next once probably maybe only lol "
     u"thx ty etc"},
    {WordRole::Product,
     u"defender xdr mde mdo mdi mdca m365d microsoft defenderxdr"},
    {WordRole::Count,
     u"total count counted amount sum altogether approximately approx about around nearly almost over under than "
     u"least most some"},
    {WordRole::Action,
     u"closed close closing resolved resolve resolving reopened reopen merged into see check checked checking "
     u"look looking triage triaged triaging investigate investigated investigating investigation escalate "
     u"escalated escalating reassign reassigned assign assigned took take taking handle handled handling review "
     u"reviewed reviewing open opened dup duplicate dupe same related linked re regarding about pick picked "
     u"finish finished update updated acked ack working ignore ignoring skip skipping got get grab grabbed have "
     u"has had keep leave drop dropped do did does know knows own owns owned owning claim claimed claiming start "
     u"started starting continue continued stop need needs want wants missing missed find found show send sent "
     u"hand handing give gave pass passed move moved link add added join watch watching monitor monitoring reject "
     u"rejected suppress suppressed tag tagged comment commented mark marked set leaving covering cover tune "
     u"tuned contain contained mitigate mitigated fix fixed assigning revisit recheck reopening transfer "
     u"transferred forward forwarded pull pulled chase chasing park parked note noted mention mentioned regard "
     u"concerning called touch against versus vs"},
    {WordRole::Office,
     u"office microsoft m365 dynamics o365 windows server sql exchange sharepoint visual vs project visio win"},
    {WordRole::Status,
     u"open opened active closed resolved pending new remaining ongoing unassigned assigned high medium low "
     u"critical overnight todo handover queue list overview summary redirected merged done watch watchlist "
     u"important todays outstanding escalated"},
};
// clang-format on

} // namespace utkik
