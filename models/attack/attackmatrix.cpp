// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/attackmatrix.h"

#include "models/attack/attackcatalogue.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace utkik
{

namespace
{

int code(const char *category)
{
    return wordOf(Vocabulary::Category, QLatin1String(category)).code;
}

/// ATT&CK 19 split "Defense evasion" in two; tables and answers of either version are to fit.
quint32 widened(quint32 tactics, int stealth, int impairment, int evasion)
{
    const quint32 halves = tacticBit(stealth) | tacticBit(impairment);
    if ((tactics & halves) != 0)
        tactics |= tacticBit(evasion);
    else if ((tactics & tacticBit(evasion)) != 0)
        tactics |= halves;
    return tactics;
}

class MatrixMaker
{
public:
    MatrixMaker(const Incident &incident, const AttackCatalogue &catalogue)
        : m_incident(incident)
        , m_catalogue(catalogue)
        , m_alerts(alertFactsOf(incident))
    {
    }

    AttackMatrix make(const AlertFilter &counts)
    {
        for (int i = 0; i < m_incident.alertCount(); ++i) {
            if (!counts || counts(i))
                addAlert(i);
        }
        AttackMatrix matrix;
        matrix.untold = m_untold;
        matrix.techniques = static_cast<int>(m_named.size());
        for (auto &[place, drafts] : m_columns) {
            AttackColumn column;
            column.category = m_words.value(place.second.isEmpty() ? QString::number(place.first) : place.second);
            finish(column, drafts);
            matrix.columns.push_back(std::move(column));
        }
        return matrix;
    }

private:
    /// A tactic's code; other categories stand behind all of them, unknown ones last, by their spelling.
    using Place = std::pair<int, QString>;

    struct Column
    {
        QHash<QString, int> placeOf; // technique -> its cell
        std::vector<AttackCell> cells;
    };

    Place placeOf(const Word &category)
    {
        constexpr int behind = 1000; // more than there are codes
        Place place{category.code, {}};
        if (category.code < 0)
            place = {2 * behind, category.original.toCaseFolded()};
        else if (tacticBit(category.code) == 0)
            place.first += behind;
        const QString key = place.second.isEmpty() ? QString::number(place.first) : place.second;
        if (!m_words.contains(key))
            m_words.insert(key, category);
        return place;
    }

    Place placeOf(int tactic)
    {
        return placeOf(Word{Vocabulary::Category, tactic, wordSpelling(Vocabulary::Category, tactic)});
    }

    void addAlert(int index)
    {
        const Record alert = m_incident.alert(index);
        const Word category = alert.word(alertField("category"));
        QSet<QString> seen;
        for (const QString &spelling : alert.list(alertField("mitreTechniques"))) {
            const TechniqueFacts *const facts = m_catalogue.find(spelling);
            const QString id = facts ? spelling.trimmed().toUpper() : spelling.trimmed();
            if (id.isEmpty() || seen.contains(id))
                continue;
            seen.insert(id);
            m_named.insert(id);
            addTechnique(index, category, id, facts);
        }
        if (!seen.isEmpty())
            return;
        ++m_untold;
        add(placeOf(category), {}, nullptr, index, false);
    }

    void addTechnique(int alert, const Word &category, const QString &id, const TechniqueFacts *facts)
    {
        const quint32 tactics = facts ? facts->tactics : 0;
        const bool fits = (widened(tactics, m_stealth, m_impairment, m_evasion) & tacticBit(category.code)) != 0;
        if (tactics == 0 || fits) {
            add(placeOf(category), id, facts, alert, false);
            return;
        }
        for (int tactic = static_cast<int>(Category::Reconnaissance); tactic <= static_cast<int>(Category::Impact);
             ++tactic) {
            if ((tactics & tacticBit(tactic)) != 0)
                add(placeOf(tactic), id, facts, alert, true);
        }
    }

    void add(const Place &place, const QString &id, const TechniqueFacts *facts, int alert, bool isInferred)
    {
        Column &column = m_columns[place];
        const auto known = column.placeOf.constFind(id);
        const bool isNew = known == column.placeOf.constEnd();
        const std::size_t at = isNew ? column.cells.size() : static_cast<std::size_t>(*known);
        if (isNew) {
            column.placeOf.insert(id, static_cast<int>(at));
            column.cells.emplace_back();
            column.cells.back().id = id;
            column.cells.back().name = facts ? facts->name : QString();
            column.cells.back().isInferred = true;
        }
        AttackCell &cell = column.cells[at];
        cell.isInferred &= isInferred;
        mention(cell, alert);
    }

    void mention(AttackCell &cell, int index)
    {
        const AlertFacts &alert = m_alerts[static_cast<std::size_t>(index)];
        cell.alerts.push_back(index);
        if (alert.severity >= 0)
            cell.worst = std::max(cell.worst, static_cast<Severity>(alert.severity));
        else if (alert.hasSeverity && cell.worst == Severity::Unspecified)
            cell.worst = Severity::Unknown;
        const auto moment = alert.first ? alert.first : alert.created;
        if (moment && (!cell.first || *moment < *cell.first))
            cell.first = moment;
    }

    /// A technique with its sub-techniques.
    struct Family
    {
        AttackCell head;
        std::vector<AttackCell> subs;

        [[nodiscard]] bool isUntold() const { return head.id.isEmpty(); }
    };

    static bool isEarlier(const AttackCell &a, const AttackCell &b)
    {
        constexpr Timestamp never{std::numeric_limits<qint64>::max()};
        return std::tuple(a.first.value_or(never), a.id) < std::tuple(b.first.value_or(never), b.id);
    }

    void finish(AttackColumn &column, Column &drafts) const
    {
        std::vector<Family> families = familiesOf(drafts);
        std::stable_sort(families.begin(), families.end(), [](const Family &a, const Family &b) {
            return a.isUntold() != b.isUntold() ? b.isUntold() : isEarlier(a.head, b.head);
        });
        for (Family &family : families) {
            column.alerts.insert(column.alerts.end(), family.head.alerts.begin(), family.head.alerts.end());
            for (const AttackCell &sub : family.subs)
                column.alerts.insert(column.alerts.end(), sub.alerts.begin(), sub.alerts.end());
            std::stable_sort(family.subs.begin(), family.subs.end(), isEarlier);
            column.cells.push_back(std::move(family.head));
            std::move(family.subs.begin(), family.subs.end(), std::back_inserter(column.cells));
        }
        std::sort(column.alerts.begin(), column.alerts.end());
        column.alerts.erase(std::unique(column.alerts.begin(), column.alerts.end()), column.alerts.end());
    }

    std::vector<Family> familiesOf(Column &drafts) const
    {
        std::vector<Family> families;
        QHash<QString, std::size_t> familyOf;
        for (AttackCell &cell : drafts.cells) {
            const QString parent = cell.name.isEmpty() ? QString() : parentTechnique(cell.id);
            const QString head = parent.isEmpty() ? cell.id : parent;
            if (!familyOf.contains(head)) {
                familyOf.insert(head, families.size());
                families.emplace_back();
            }
            Family &family = families[familyOf.value(head)];
            if (parent.isEmpty()) {
                family.head = std::move(cell);
            } else {
                cell.isSub = true;
                family.subs.push_back(std::move(cell));
            }
        }
        for (Family &family : families) {
            if (!family.subs.empty())
                complete(family);
        }
        return families;
    }

    /// Gives sub-techniques a heading where no alert names their technique, and the family the time it was first seen.
    void complete(Family &family) const
    {
        AttackCell &head = family.head;
        if (head.alerts.empty()) {
            head.id = parentTechnique(family.subs.front().id);
            const TechniqueFacts *const facts = m_catalogue.find(head.id);
            head.name = facts ? facts->name : QString();
            head.isHeading = true;
            for (const AttackCell &sub : family.subs)
                head.alerts.insert(head.alerts.end(), sub.alerts.begin(), sub.alerts.end());
            std::sort(head.alerts.begin(), head.alerts.end());
            head.alerts.erase(std::unique(head.alerts.begin(), head.alerts.end()), head.alerts.end());
        }
        for (const AttackCell &sub : family.subs) {
            if (head.isHeading)
                head.worst = std::max(head.worst, sub.worst);
            if (sub.first && (!head.first || *sub.first < *head.first))
                head.first = sub.first;
        }
    }

    const Incident &m_incident;
    const AttackCatalogue &m_catalogue;
    std::vector<AlertFacts> m_alerts;
    std::map<Place, Column> m_columns;
    QHash<QString, Word> m_words;
    QSet<QString> m_named;
    int m_untold = 0;
    int m_stealth = code("Stealth");
    int m_impairment = code("DefenseImpairment");
    int m_evasion = code("DefenseEvasion");
};

} // namespace

AttackMatrix attackMatrixOf(const Incident &incident, const AttackCatalogue &catalogue, const AlertFilter &counts)
{
    return incident.isNull() ? AttackMatrix() : MatrixMaker(incident, catalogue).make(counts);
}

} // namespace utkik
