// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// German words that stand near numbers, folded (see FoldedLine).
// clang-format off
inline constexpr WordList germanWords[] = {
    {WordRole::Incident,
     u"vorfall vorfalls vorfalles vorfallid vorfallsid vorfallnummer vorfallsnummer vorfallnr vorfallsnr "
     u"sicherheitsvorfall sicherheitsvorfalls incidentnummer incidentnr vorfallskennung"},
    {WordRole::Incident | WordRole::Several,
     u"vorfalle vorfallen vorfallnummern sicherheitsvorfalle sicherheitsvorfallen incidentnummern"},
    {WordRole::Id,
     u"kennung"},
    {WordRole::Number,
     u"nummer nummern nr"},
    {WordRole::Link,
     u"namlich ist war sind lautet heisst heißt genannt folgende folgenden diese dieser dieses neue neuer neuen alte offene "
     u"offenen aktive beide beiden erste zweite letzte namlich der die"},
    {WordRole::And,
     u"und oder sowie bzw beziehungsweise"},
    {WordRole::Alert,
     u"warnung warnungen alarm alarme warnungsid meldung"},
    {WordRole::Ticket,
     u"ticketnummer ticketnr fall falle fallnummer anfrage vorgang vorgangsnummer aktenzeichen az tickets"},
    {WordRole::Other,
     u"zahler zahlernummer betrag betrage sicherung datensicherung lizenzvertrag ausweis ausweise ausweisnummer ereignis ereignisse ereignisid prozess prozesse prozessid version ausgabe raum zimmer etage stock auftrag "
     u"auftragsnummer bestellung bestellnummer bestellnr rechnung rechnungsnummer rechnungsnr anderung problem "
     u"aufgabe artikel kapitel abschnitt schritt seite seiten zeile zeilen spalte abbildung tabelle tag woche kw "
     u"jahr jahre quartal seit sitzung benutzer personalnummer kunde kunden kundennummer kundennr vertrag "
     u"vertragsnummer konto kontonummer regel richtlinie gruppe fehler fehlercode code risikobewertung stufe "
     u"prioritat schweregrad bedrohung technik gerat gerate rechner nachricht kanal kampagne frage seriennummer "
     u"modell plz postleitzahl lizenz produkt transaktion zahlung karte paket sendung sendungsnummer buchung "
     u"paragraph anlage vom nebenstelle"
     u" verbindung verbindungen protokoll protokolle sicherheitsprotokoll ereignisprotokoll ereigniskennung"
     u" lose gewinnlose losnummern inventarnummer inventarnr mitglied mitgliedsnummer platz fahrzeug lieferung"},
    {WordRole::Unit,
     u"kbit mbit gbit patienten stimmen besucher besuche aufrufe abonnenten warnungen gerate gerat server rechner benutzer konten postfacher mails nachrichten dateien prozesse "
     u"ereignisse mal tage tagen stunden minuten sekunden wochen monate monaten tag stunde minute sekunde woche "
     u"monat std uhr prozent personen zeilen anmeldungen versuche klicks empfanger falle vorfalle clients treffer "
     u"kunden lizenzen mitarbeiter kommentare stuck stk millionen tausend mio verschiedene weitere"},
    {WordRole::Phone,
     u"telefon telefonnummer mobil handy mobilnummer rufnummer ruf anrufen ruckruf durchwahl dw zentrale fon"},
    {WordRole::Month,
     u"januar janner februar marz april mai juni juli august september oktober november dezember dez okt"},
    {WordRole::Before,
     u"warum wieso weshalb mit der die das den dem des von zu zum zur fur bei im in unter als ihre seine hat haben eine einer einen ein "
     u"bitte gerne mal an auf ich du wir ihr sie er es mich dich uns jemand wer was welche noch schon auch jetzt "
     u"dann kann konnen konnte soll sollen muss mussen will wollen nicht hallo hi ja nein ok und aber wenn weil man "
     u"nun gerade nochmal wieder konntest konntet durfte durfen darf wurde wurdest wurden mochte mochtest magst "
     u"sollte sollten musste wollte werde werden wird bin bist sind seid ware waren ausser außer ohne zwischen wahrend "
     u"vor nach seit bis trotz gegen durch um ob dass glaube denke meine vermute hoffe sagte sagt gehort sowohl "
     u"weder nur sogar eigentlich leider danke moin servus guten morgen abend heute gestern bald schnell dringend "
     u"sofort kurz mir dir ihm ihnen euch mein unser unsere euer alle jeder welcher welches dazu dabei damit "
     u"aktuell momentan zuerst zuletzt endlich"},
    {WordRole::After,
     u"hangt neu zugewiesen triagiert ist war sind hat hatte kann konnte soll sollte muss wird wurde wurden bitte als zu zum im in am von fur mit "
     u"aus und oder aber sowie noch schon nochmal wieder jetzt auch bevor nach wenn wir ich du sie er es nicht "
     u"gehort bleibt danke heute gestern morgen geschlossen eskaliert offen erledigt gelost fertig wartet ubernehmen "
     u"schliessen schließen anschauen ansehen prufen uberprufen eskalieren zumachen ignorieren bearbeiten zuweisen ubernimmt "
     u"ubernehme kam kommt sieht scheint erst spater dann danach vorerst vielleicht nur bereits wohl steht lauft an "
     u"auf durch gegen ohne um unter uber bei bis seit ab vor zwischen wahrend sah schien wirkt betrifft betraf "
     u"umfasst enthalt enthielt begann beginnt entstand passierte gibt gab existiert liegt lag stand braucht "
     u"brauchte benotigt musste sollten konnten ware werden dass ob obwohl jedoch allerdings sofort bald dringend "
     u"dort hier dazu damit mir dir uns euch ihm ihnen"},
    {WordRole::Count,
     u"anzahl gesamt insgesamt summe circa etwa ungefahr rund fast uber mindestens hochstens mehr"},
    {WordRole::Action,
     u"aw wg erhalten bekommen geschlossen schliessen schließen gelost losen prufen prufe gepruft siehe sieh untersuchen untersuche untersucht "
     u"eskaliert eskalieren bearbeitet bearbeiten ubernommen ubernehmen zusammengefuhrt duplikat bezuglich "
     u"betreffend betrifft betreff schau anschauen erledigt ignorieren ignoriert uberspringen habe hat haben hatte "
     u"nehmen nehm nimmst nehme nimmt nimm genommen machen mache macht kummern kummert behalten beginnen begonnen starten "
     u"gestartet weiter stoppen fehlt fehlen finden gefunden zeigen zeig senden gesendet geben gib gab verschieben "
     u"verschoben verknupft verknupfen beobachten abgelehnt markiert kommentiert ubergeben ubergebe abschliessen abschließen "
     u"abgeschlossen arbeite arbeiten arbeitet gegen geschaut angeschaut nachsehen freigeben freigegeben zuweisen "
     u"zugewiesen wartet brauche braucht kenne kennt besprechen besprochen bespricht diskutieren diskutiert reden "
     u"redet frage fragen verifizieren verifiziert bestatigen bestatigt lesen gelesen wiedereroffnen wiedereroffnet "
     u"offnen offnet geoffnet priorisieren priorisiert zuordnen zugeordnet weise zuweise hilf helfen hilfst "
     u"verfolgen verfolgt ausser außer inklusive exklusive dokumentieren dokumentiert melden gemeldet analysieren "
     u"analysiere analysiert genehmigen genehmigt archivieren klassifizieren klassifiziert uberprufe uberpruft "
     u"checken checkt gecheckt schauen schaut angucken guck gucken eskaliere schliesse schließe schliesst schließt bearbeite nochmals "
     u"abgleichen abwarten"},
    {WordRole::Action,
     u"nahm wegen"},
    {WordRole::Action | WordRole::Handling,
     u"schliesse schließe schliessen schließen schliesst schließt ubernehme ubernehmen ubernimmt ubernommen eskaliere eskalieren eskaliert "
     u"bearbeite"},
    {WordRole::Status,
     u"offen offene aktiv aktive laufende ausstehend geschlossene neue hoch mittel niedrig kritisch kritische "
     u"ubergabe liste ubersicht zusammenfassung heutige wichtig"},
    {WordRole::Outcome,
     u"falsch falscher fp tp duplikat dublette doppelt dasselbe gleiche gleicher gleichen gehort gehoren zusammen isoliert "
     u"geschlossen erledigt eskaliert fehlalarm gelost zusammengefuhrt eingedammt bereinigt gutartig zugewiesen "
     u"meiner meins fehlalarme"},
    {WordRole::Handover,
     u"ubergabe ubergaben eskalation schichtubergabe schichtwechsel"},
    {WordRole::Figure,
     u"monat monate monaten vormonat woche wochen vorwoche quartal vorjahr durchschnitt schnitt gegenuber "
     u"verglichen statistik prozent"},
    {WordRole::Person,
     u"wer jemand wen wem"},
    {WordRole::Involved,
     u"benutzer gerat gerate rechner kunde kunden konto nachricht tag anrufen ruckruf"},
    {WordRole::Before,
     u"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"},
};
// clang-format on

} // namespace utkik
