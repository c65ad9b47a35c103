// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// Swedish words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList swedishWords[] = {
    {WordRole::Incident,
     u"incidenten incidentens incidentnummer incidentnumret incidents defenderincident defenderincidenten "
     u"incidentlank incidentlanken incidentarende incidentarendet"},
    {WordRole::Incident | WordRole::Several,
     u"incidenter incidenterna incidenters incidenternas incidentnumren defenderincidenter"},
    {WordRole::Id,
     u"identifierare"},
    {WordRole::Number,
     u"nummer numret numren nr referens"},
    {WordRole::Link,
     u"ar var blev heter kallad kallas foljande dessa denna detta den det nya nytt ny gamla oppna oppen aktiva aktiv "
     u"bada forsta andra nasta sista senaste namligen alltsa lank lanken lankar portalen"},
    {WordRole::And,
     u"och samt eller respektive resp plus o sedan aven"},
    {WordRole::Alert,
     u"avisering aviseringen aviseringar aviseringarna aviserings varning larm larmet"},
    {WordRole::Ticket,
     u"arende arendet arenden arendena arendenummer arendenr arendeid arendehantering"},
    {WordRole::Other,
     u"bestallning bestallningen matare matarnummer belopp beloppet sakerhetskopia licensavtal avtalsnummer porten portar portnummer handelse handelsen handelser handelseid processen processer version versionen "
     u"utgava rum rummet vaning order ordern ordernr ordernummer faktura fakturan fakturanr fakturanummer andring "
     u"problem uppgift artikel kapitel avsnitt steg sida sidan sidor rad raden rader kolumn figur tabell dag "
     u"vecka veckan v aret kvartal sedan session anvandare anvandaren anstallnings anstallningsnummer "
     u"anstallningsnr kund kunden kunder kundnr kundnummer avtal avtalsnr konto kontonr kontonummer bankgiro bg "
     u"plusgiro pg organisationsnummer orgnr personnummer regel regeln policy grupp gruppen jobb fel felkod kod "
     u"koden status riskpoang poang niva nivan prioritet allvarlighetsgrad hot teknik taktik enhet enheten "
     u"enheter dator datorn meddelande kanal kampanj fraga post serienr serienummer modell artikelnr postnr "
     u"postnummer licens produkt transaktion betalning kort paket sparning mote biljett bokning bokningsnr "
     u"paragraf bilaga kolli fraktsedel inv anst kostnadsstalle krav matning diarienr dnr diarienummer skrivbord plats resurs korning byggnad hus gatan "
     u"gata vagen box"
     u" anslutning anslutningen anslutningar sessionen eventlogg eventloggen loggar loggen loggarna"
     u" sakerhetsloggen handelselogg handelseloggen tillgang inventarienr inventarienummer stoldnr fack platsnr"
     u" fakturor fakturorna kvitto kvitton sal salen rabatt sandning leverans medlem medlemsnr medlemsnummer fordon"},
    {WordRole::Unit,
     u"kbit mbit gbit patienter larm roster besok besokare visningar foljare prenumeranter st styck stycken aviseringar enheter servrar datorer anvandare konton postlador mejl mail meddelanden "
     u"filer processer handelser ganger dagar timmar minuter sekunder veckor manader dag timme minut sekund vecka "
     u"manad tim kr kronor sek procent personer rader inloggningar forsok klick mottagare arenden incidenter "
     u"klienter maskiner traffar traff kunder licenser anstallda kommentarer tkr mkr mnkr miljoner tusen olika byte bytes "
     u"andra"},
    {WordRole::Phone,
     u"faxen faxnummer telefon telefonnr telefonnummer tfn mobil mobilnr mobilnummer ring nas jour journummer jourtelefon vaxel "
     u"vaxeln direktnr direktnummer anknytning ankn"},
    {WordRole::Month,
     u"januari februari mars april maj juni juli augusti september oktober november december"},
    {WordRole::Before,
     u"med av om for i till pa fran under sin deras hans hennes var har hade en ett den det dar garna snalla lite "
     u"upp ner in ut jag du vi han hon de dem mig dig oss nagon nan nu redan ocksa aven fortfarande igen kan ska "
     u"skulle vill maste bor inte hej ja nej ok obs da sa men eller hur vad vem vilken lilla bara just dven "
     u"forresten nar utom forutom utan mellan innan efter sedan tills fast eftersom darfor trots tror tycker antar "
     u"gissar minns menar sager sagt hort horde bade varken endast precis snart snabbt faktiskt egentligen tyvarr "
     u"tack hejsan tjena morgon kvall idag igar imorgon inatt nyss genast bradskande vore skall vilket vilka "
     u"vars varje alla samtliga annan annat mitt min mina ditt din dina vart vara eran"},
    {WordRole::After,
     u"ateroppnad eskalerad tilldelad ar var har hade kan kunde ska skulle bor maste behover ser verkar som till i pa av for med fran och eller "
     u"men samt igen fortfarande nu redan tack ocksa innan efter nar om sa vi jag du de han hon inte blev tillhor "
     u"kvar hor stangdes oppnades idag imorse inatt igar imorgon klar klart stangd stangt oppen loses lost vantar "
     u"hanteras hanterad borde dok upp kom igang sen senare sedan forst bara kanske nagon nan tills darfor fastnade "
     u"borjade vantade verkade handlar handlade galler gallde ror rorde berorde beror innehaller innehall omfattar "
     u"omfattade uppstod uppstar startade slutade hande hander finns fanns aterkom aterkommer ligger lag star stod "
     u"vore utan mellan under mot eftersom fast dock igenom kring vid hos at ut ner bort nyss snart genast direkt "
     u"dessutom annars aven blir bli gick gar slog larmade dyker poppade stiger"},
    {WordRole::Count,
     u"antal antalet totalt sammanlagt summa cirka ungefar omkring nastan over minst hogst drygt knappt fler"},
    {WordRole::Action,
     u"triagerar lamnar plockat plockar sv vb fatt fick stangde stangt stangd stang stanger loste lost losa oppnade oppnat kolla kollade kollat se titta tittade "
     u"tittat granska granskade granskat utred utreder utredde utrett utreda eskalera eskalerade eskalerat "
     u"eskalerad hantera hanterade hanterat hanterar tog tar ta tagit slagen sammanslagen ihop dubblett dublett "
     u"samma galler angaende ang rorande avseende fortsatt fortsatte tilldelade tilldelat over ignorera ignorerar "
     u"hoppa skippa har hade fick far ge gav lamna lamnade lamnat flytta flyttade flyttat lagg lagga behall starta "
     u"startade fortsatter sluta saknas saknar hitta hittade visa skicka skickade bevaka bevakar avvisa avvisade "
     u"taggade kommenterade markera markerade avsluta avslutade avslutat avslutar jobbar jobba jobbade aterkom "
     u"aterkommer kopplad kopplat koppla slog mot kring ror rort nasta fixade fixat kor korde avfarda avfardade "
     u"klarmarkerade overlamnar overlamnade ansvarar agare agarskap fraga fragade undrar vantar byt rensa rensade "
     u"hjalp hjalpa behover prata pratar pratade diskutera diskuterar diskuterade fragor angar aterstar aterstod "
     u"borja paborja paborjade verifiera verifierade bekrafta bekraftade lasa laser laste ateroppna ateroppnade "
     u"ateroppnat prioritera prioriterade stanga stangs stangdes tilldela tilldelas undersok undersoka undersoker "
     u"undersokte hjalper folj folja foljer foljde utom forutom inklusive exklusive dokumentera dokumenterade "
     u"rapportera rapporterade rapporterat analysera analyserar analyserade godkanna godkande arkivera klassa "
     u"klassade klassificera klassificerade pinga pingade kommentera hjalpte slapp slappa ta-over overta overtar "
     u"overtog kontrollera kontrollerar kontrollerade dubbelkolla avvakta avvaktar koll"},
    {WordRole::Action | WordRole::Handling,
     u"stangde stangt stang stanger avsluta avslutade avslutat avslutar eskalera eskalerade eskalerar ateroppna "
     u"ateroppnade koll"},
    {WordRole::Status,
     u"oppna pagaende aktiva kvar kvarvarande losta stangda nya hog hoga medel lag nattens dagens overlamning "
     u"overlamnas kritiska lista listan ko kon sammanfattning viktigast viktiga bevaka pagar"},
    {WordRole::Outcome,
     u"falsk falska fp tp dubblett dublett dubletten dubbletten dubbletter ihop samma isolerad isolerat sammanslagen "
     u"sammanslagna min mitt vilande natfiske utbrott relaterade relaterad eskalerad eskalerat stangd "
     u"stangt lost falsklarm falskt klar klart klara tillhor slas godartad tilldelad hanterad"},
    {WordRole::Handover,
     u"overlamning overlamningen overlamnas eskalering skiftbyte skiftoverlamning overlamnat"},
    {WordRole::Figure,
     u"manad manaden manader vecka veckan veckor kvartal kvartalet snitt genomsnitt jamfort foregaende statistik "
     u"forra procent"},
    {WordRole::Person,
     u"vem vilka nagon nan"},
    {WordRole::Involved,
     u"anvandare anvandaren enhet enheten enheter kund kunden dator datorn konto kontot meddelande dag ring nas"},
    {WordRole::Before,
     u"mandag mandags tisdag tisdags onsdag onsdags torsdag torsdags fredag fredags lordag lordags sondag sondags"},
};
// clang-format on

} // namespace utkik
