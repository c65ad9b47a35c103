// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// Swedish words that stand near numbers, folded (see FoldedLine).
inline constexpr WordList swedishWords[] = {
    {WordRole::Incident,
     u"incidenten incidentens incidentnummer incidentnumret incidents defenderincident defenderincidenten "
     u"incidentlank incidentlanken"},
    {WordRole::Incident | WordRole::Several,
     u"incidenter incidenterna incidenters incidenternas incidentnumren defenderincidenter"},
    {WordRole::Id, u"identifierare"},
    {WordRole::Number, u"nummer numret numren nr referens"},
    {WordRole::Link,
     u"ar var heter kallad kallas foljande dessa denna detta den det nya nytt ny gamla oppna oppen aktiva aktiv bada "
     u"forsta andra "
     u"nasta sista senaste namligen alltsa lank lanken lankar"},
    {WordRole::And, u"och samt eller respektive resp plus o sedan aven"},
    {WordRole::Alert, u"avisering aviseringen aviseringar aviseringarna aviserings varning larm larmet"},
    {WordRole::Ticket, u"arende arendet arenden arendena arendenummer arendenr arendeid arendehantering"},
    {WordRole::Other,
     u"porten portar portnummer handelse handelsen handelser handelseid processen processer version versionen utgava "
     u"rum rummet "
     u"vaning order ordern ordernr ordernummer faktura fakturan fakturanr fakturanummer andring problem uppgift "
     u"artikel kapitel "
     u"avsnitt steg sida sidan sidor rad raden rader kolumn figur tabell dag vecka veckan v ar aret kvartal sedan "
     u"session anvandare "
     u"anvandaren anstallnings anstallningsnummer anstallningsnr kund kunden kunder kundnr kundnummer avtal avtalsnr "
     u"konto kontonr "
     u"kontonummer bankgiro bg plusgiro pg organisationsnummer orgnr personnummer regel regeln policy grupp gruppen "
     u"jobb fel felkod "
     u"kod koden status riskpoang poang niva nivan prioritet allvarlighetsgrad hot teknik taktik enhet enheten enheter "
     u"dator datorn "
     u"meddelande kanal kampanj fraga post serienr serienummer modell artikelnr postnr postnummer licens produkt "
     u"transaktion betalning kort paket sparning mote biljett bokning bokningsnr paragraf bilaga krav matning diarienr "
     u"dnr "
     u"diarienummer skrivbord plats resurs korning byggnad hus gatan gata vagen box"},
    {WordRole::Unit,
     u"st styck stycken aviseringar enheter servrar datorer anvandare konton postlador mejl mail meddelanden filer "
     u"processer "
     u"handelser ganger dagar timmar minuter sekunder veckor manader dag timme minut sekund vecka manad tim kr kronor "
     u"sek procent personer rader inloggningar forsok klick mottagare arenden incidenter klienter maskiner traffar "
     u"traff kunder licenser anstallda kommentarer tkr mkr mnkr miljoner tusen olika andra"},
    {WordRole::Phone,
     u"telefon telefonnr telefonnummer tfn mobil mobilnr mobilnummer ring nas jour journummer jourtelefon vaxel vaxeln "
     u"direktnr "
     u"direktnummer anknytning ankn"},
    {WordRole::Month, u"januari februari mars april maj juni juli augusti september oktober november december"},
    {WordRole::Before, u"med av om for i till pa fran under sin deras hans hennes var har hade en ett den det dar"},
    {WordRole::After,
     u"ar var har hade kan kunde ska skulle bor maste behover ser verkar som till i pa av for med fran och eller men "
     u"samt "
     u"igen fortfarande nu redan tack ocksa innan efter nar om sa vi jag du de han hon inte blev tillhor kvar hor "
     u"stangdes "
     u"oppnades idag imorse inatt igar imorgon"},
    {WordRole::Count,
     u"antal antalet totalt sammanlagt summa cirka ungefar omkring nastan over minst hogst drygt knappt fler"},
    {WordRole::Action,
     u"stangde stangt stangd stang stanger loste lost losa oppnade oppnat kolla kollade kollat se titta tittade tittat "
     u"granska granskade granskat utred utreder utredde utrett utreda eskalera eskalerade eskalerat eskalerad hantera "
     u"hanterade hanterat hanterar tog tar ta tagit slagen sammanslagen ihop dubblett dublett samma galler angaende "
     u"ang rorande avseende fortsatt fortsatte tilldelade tilldelat"},
    {WordRole::Status,
     u"oppna pagaende aktiva kvar kvarvarande losta stangda nya hog hoga medel lag nattens dagens overlamning "
     u"overlamnas "
     u"kritiska lista listan ko kon sammanfattning viktigast viktiga bevaka"},
};

} // namespace utkik
