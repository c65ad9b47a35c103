// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/labels.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <initializer_list>

namespace utkik
{

namespace
{

// In lower case, by language: English, Swedish, German, French, Japanese, Arabic.
const QHash<QString, Label> &labels()
{
    static const QHash<QString, Label> table = [] {
        QHash<QString, Label> made;
        const auto add = [&made](Label label, std::initializer_list<const char *> words) {
            for (const char *const word : words)
                made.insert(QString::fromUtf8(word), label);
        };
        add(Label::Incident,
            {"incident",
             "incidents",
             "incidentid",
             "incident-id",
             "incident_id",
             "incidentids",
             "inc",
             "incidenten",
             "incidenter",
             "incidentens",
             "incidenterna",
             "incident-nr",
             "incidentnr",
             "incidentnummer",
             "vorfall",
             "vorfälle",
             "vorfalls",
             "vorfall-id",
             "vorfallsnummer",
             "sicherheitsvorfall",
             "l'incident",
             "d'incident",
             "l’incident",
             "d’incident",
             "incident-ids",
             "redirectincidentid",
             "インシデント",
             "インシデントid",
             "حادث",
             "الحادث",
             "حادثة",
             "الحادثة",
             "الحوادث",
             "حوادث"});
        add(Label::Id,
            {"id", "ids", "id:s", "nr", "nr.", "no", "no.", "number", "numbers", "nummer", "num", "n°", "numéro", "#",
             "番号", "رقم", "معرف", "defender", "xdr"});
        add(Label::Joint, {"and", "or", "och", "samt", "eller", "und",  "oder", "sowie", "et", "ou",   "と",   "および",
                           "و",   "&",  "+",   "plus", "to",    "till", "into", "->",    "→",  "then", "sedan"});
        add(Label::Filler, {"is",    "är",    "ist",       "est",      "the",   "den",  "der",    "die", "le",  "la",
                            "med",   "with",  "mit",       "avec",     "about", "om",   "new",    "nya", "our", "vår",
                            "these", "dessa", "following", "följande", "also",  "även", "merged", "は",  "の",  "-",
                            "–",     "—",     ":",         "=",        "id:",   "(",    "["});
        add(Label::Sentinel, {"sentinel", "sentinel-incident", "sentinelincident", "azure-sentinel"});
        add(Label::Other,
            {"port",  "tel",     "tel.",  "telefon", "phone",   "mobil",     "ring",   "call", "fax",    "kb",   "cve",
             "event", "eventid", "pid",   "process", "version", "build",     "v",      "rfc",  "page",   "sida", "room",
             "rum",   "line",    "rad",   "order",   "faktura", "invoice",   "sek",    "usd",  "eur",    "kr",   "€",
             "$",     "£",       "year",  "år",      "jahr",    "vlan",      "asn",    "as",   "postnr", "zip",  "kl",
             "kl.",   "rule",    "regel", "alert",   "alerts",  "avisering", "årsmöte"});
        add(Label::Ticket,
            {"ticket", "tickets", "ärende", "ärendet", "ärendenummer", "case", "servicenow", "jira", "chg", "ritm",
             "req", "dossier", "fall", "チケット"});
        return made;
    }();
    return table;
}

} // namespace

Label labelOf(QStringView word)
{
    return labels().value(word.toString().toLower(), Label::None);
}

bool isUnit(QStringView word)
{
    static const QSet<QString> units = [] {
        QSet<QString> made;
        for (const char *const unit :
             {"kr",      "sek",    "usd",         "eur",    "€",        "$",       "£",        "%",         "st",
              "pcs",     "kb",     "mb",          "gb",     "tb",       "kib",     "mib",      "gib",       "bytes",
              "byte",    "ms",     "s",           "sec",    "sek.",     "min",     "minutes",  "minuter",   "h",
              "hours",   "timmar", "dagar",       "days",   "tage",     "jours",   "users",    "användare", "devices",
              "enheter", "alerts", "aviseringar", "emails", "mejl",     "mails",   "times",    "gånger",    "rows",
              "rader",   "files",  "filer",       "hosts",  "machines", "datorer", "requests", "anrop",     "events",
              "km",      "m",      "kg",          "°c",     "件",       "人",      "台"})
            made.insert(QString::fromUtf8(unit));
        return made;
    }();
    return units.contains(word.toString().toLower());
}

} // namespace utkik
