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
     u"ist war sind lautet heisst genannt folgende folgenden diese dieser dieses neue neuer neuen alte offene "
     u"offenen aktive beide beiden erste zweite letzte namlich der die"},
    {WordRole::And,
     u"und oder sowie bzw beziehungsweise"},
    {WordRole::Alert,
     u"warnung warnungen alarm alarme warnungsid meldung"},
    {WordRole::Ticket,
     u"ticketnummer ticketnr fall falle fallnummer anfrage vorgang vorgangsnummer aktenzeichen az tickets"},
    {WordRole::Other,
     u"ereignis ereignisse ereignisid prozess prozesse prozessid version ausgabe raum zimmer etage stock auftrag "
     u"auftragsnummer bestellung bestellnummer bestellnr rechnung rechnungsnummer rechnungsnr anderung problem "
     u"aufgabe artikel kapitel abschnitt schritt seite seiten zeile zeilen spalte abbildung tabelle tag woche kw "
     u"jahr jahre quartal seit sitzung benutzer personalnummer kunde kunden kundennummer kundennr vertrag "
     u"vertragsnummer konto kontonummer regel richtlinie gruppe fehler fehlercode code risikobewertung stufe "
     u"prioritat schweregrad bedrohung technik gerat gerate rechner nachricht kanal kampagne frage seriennummer "
     u"modell plz postleitzahl lizenz produkt transaktion zahlung karte paket sendung sendungsnummer buchung "
     u"paragraph anlage vom nebenstelle"},
    {WordRole::Unit,
     u"warnungen gerate gerat server rechner benutzer konten postfacher mails nachrichten dateien prozesse "
     u"ereignisse mal tage tagen stunden minuten sekunden wochen monate monaten tag stunde minute sekunde woche "
     u"monat std uhr prozent personen zeilen anmeldungen versuche klicks empfanger falle vorfalle clients treffer "
     u"kunden lizenzen mitarbeiter kommentare stuck stk millionen tausend mio verschiedene weitere"},
    {WordRole::Phone,
     u"telefon telefonnummer mobil handy mobilnummer rufnummer ruf anrufen ruckruf durchwahl dw zentrale fon"},
    {WordRole::Month,
     u"januar janner februar marz april mai juni juli august september oktober november dezember dez okt"},
    {WordRole::Before,
     u"mit der die das den dem des von zu zum zur fur bei im in unter als ihre seine hat haben eine einer einen "
     u"ein bitte gerne mal an auf ich du wir ihr sie er es mich dich uns jemand wer was welche noch schon auch "
     u"jetzt dann kann konnen konnte soll sollen muss mussen will wollen nicht hallo hi ja nein ok und aber wenn "
     u"weil man nun gerade nochmal wieder"},
    {WordRole::After,
     u"ist war sind hat hatte kann konnte soll sollte muss wird wurde wurden bitte als zu zum im in am von fur "
     u"mit aus und oder aber sowie noch schon nochmal wieder jetzt auch bevor nach wenn wir ich du sie er es "
     u"nicht gehort bleibt danke heute gestern morgen geschlossen offen erledigt gelost fertig wartet ubernehmen "
     u"schliessen anschauen ansehen prufen uberprufen eskalieren zumachen ignorieren bearbeiten zuweisen "
     u"ubernimmt ubernehme kam kommt sieht scheint erst spater dann danach vorerst vielleicht nur bereits wohl "
     u"steht lauft"},
    {WordRole::Count,
     u"anzahl gesamt insgesamt summe circa etwa ungefahr rund fast uber mindestens hochstens mehr"},
    {WordRole::Action,
     u"geschlossen schliessen gelost losen prufen prufe gepruft siehe sieh untersuchen untersuche untersucht "
     u"eskaliert eskalieren bearbeitet bearbeiten ubernommen ubernehmen zusammengefuhrt duplikat bezuglich "
     u"betreffend betrifft betreff schau anschauen erledigt ignorieren ignoriert uberspringen habe hat haben "
     u"hatte nehmen nehme nimmt nimm genommen machen mache macht kummern kummert behalten beginnen begonnen "
     u"starten gestartet weiter stoppen fehlt fehlen finden gefunden zeigen zeig senden gesendet geben gib gab "
     u"verschieben verschoben verknupft verknupfen beobachten abgelehnt markiert kommentiert ubergeben ubergebe "
     u"abschliessen abgeschlossen arbeite arbeiten arbeitet gegen geschaut angeschaut nachsehen freigeben "
     u"freigegeben zuweisen zugewiesen wartet brauche braucht kenne kennt"},
    {WordRole::Status,
     u"offen offene aktiv aktive laufende ausstehend geschlossene neue hoch mittel niedrig kritisch kritische "
     u"ubergabe liste ubersicht zusammenfassung heutige wichtig"},
};
// clang-format on

} // namespace utkik
