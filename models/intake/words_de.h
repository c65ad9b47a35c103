// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/wordlist.h"

namespace utkik
{

/// German words that stand near numbers, folded (see FoldedLine).
inline constexpr WordList germanWords[] = {
    {WordRole::Incident,
     u"vorfall vorfalls vorfalles vorfallid vorfallsid vorfallnummer vorfallsnummer vorfallnr vorfallsnr "
     u"sicherheitsvorfall sicherheitsvorfalls incidentnummer incidentnr vorfallskennung"},
    {WordRole::Incident | WordRole::Several,
     u"vorfalle vorfallen vorfallnummern sicherheitsvorfalle sicherheitsvorfallen incidentnummern"},
    {WordRole::Id, u"kennung"},
    {WordRole::Number, u"nummer nummern nr"},
    {WordRole::Link,
     u"ist war sind lautet heisst genannt folgende folgenden diese dieser dieses neue neuer neuen alte offene offenen "
     u"aktive "
     u"beide beiden erste zweite letzte namlich der die"},
    {WordRole::And, u"und oder sowie bzw beziehungsweise"},
    {WordRole::Alert, u"warnung warnungen alarm alarme warnungsid meldung"},
    {WordRole::Ticket,
     u"ticketnummer ticketnr fall falle fallnummer anfrage vorgang vorgangsnummer aktenzeichen az tickets"},
    {WordRole::Other,
     u"ereignis ereignisse ereignisid prozess prozesse prozessid version ausgabe raum zimmer etage stock auftrag "
     u"auftragsnummer bestellung bestellnummer bestellnr rechnung rechnungsnummer rechnungsnr anderung problem aufgabe "
     u"artikel "
     u"kapitel abschnitt schritt seite seiten zeile zeilen spalte abbildung tabelle tag woche kw jahr jahre quartal "
     u"seit sitzung "
     u"benutzer personalnummer kunde kunden kundennummer kundennr vertrag vertragsnummer konto kontonummer regel "
     u"richtlinie gruppe "
     u"fehler fehlercode code risikobewertung stufe prioritat schweregrad bedrohung technik gerat gerate rechner "
     u"nachricht kanal "
     u"kampagne frage seriennummer modell plz postleitzahl lizenz produkt transaktion zahlung karte paket sendung "
     u"sendungsnummer buchung paragraph anlage vom nebenstelle"},
    {WordRole::Unit,
     u"warnungen gerate gerat server rechner benutzer konten postfacher mails nachrichten dateien prozesse ereignisse "
     u"mal tage "
     u"tagen stunden minuten sekunden wochen monate monaten tag stunde minute sekunde woche monat std uhr prozent "
     u"personen "
     u"zeilen anmeldungen versuche klicks empfanger falle vorfalle clients treffer kunden lizenzen mitarbeiter "
     u"kommentare stuck stk millionen tausend mio verschiedene weitere"},
    {WordRole::Phone,
     u"telefon telefonnummer mobil handy mobilnummer rufnummer ruf anrufen ruckruf durchwahl dw zentrale fon"},
    {WordRole::Month,
     u"januar janner februar marz april mai juni juli august september oktober november dezember dez okt"},
    {WordRole::Before,
     u"mit der die das den dem des von zu zum zur fur bei im in unter als ihre seine hat haben eine einer einen ein"},
    {WordRole::After,
     u"ist war sind hat hatte kann konnte soll sollte muss wird wurde wurden bitte als zu zum im in am von fur mit aus "
     u"und "
     u"oder aber sowie noch schon nochmal wieder jetzt auch bevor nach wenn wir ich du sie er es nicht gehort bleibt "
     u"danke heute gestern morgen geschlossen offen"},
    {WordRole::Count, u"anzahl gesamt insgesamt summe circa etwa ungefahr rund fast uber mindestens hochstens mehr"},
    {WordRole::Action,
     u"geschlossen schliessen gelost losen prufen prufe gepruft siehe sieh untersuchen untersuche untersucht eskaliert "
     u"eskalieren bearbeitet bearbeiten ubernommen ubernehmen zusammengefuhrt duplikat bezuglich betreffend betrifft "
     u"betreff schau anschauen erledigt"},
    {WordRole::Status,
     u"offen offene aktiv aktive laufende ausstehend geschlossene neue hoch mittel niedrig kritisch kritische ubergabe "
     u"liste ubersicht zusammenfassung heutige wichtig"},
};

} // namespace utkik
