// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/story/story.h"

#include "models/core/plaintext.h"
#include "models/export/defang.h"
#include "models/item/durationtext.h"
#include "models/item/entitytext.h"
#include "models/item/incidentdigest.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace utkik
{

namespace
{

struct StoryText
{
    Q_DECLARE_TR_FUNCTIONS(StoryText)
};

constexpr int longestName = 72; // letters; titles and subjects can be pages
constexpr int dateLetters = 11; // of "2026-11-20 06:31"

/// Attackers write these names: on one line, nothing hidden, and no longer than a line.
QString plainName(const QString &name)
{
    const QString text = visibleText(name);
    return text.size() > longestName ? text.left(longestName - 1).trimmed() + u'…' : text;
}

/// Where it is shown, a name that is written from right to left must not turn its neighbours round.
QString isolated(const QString &name)
{
    const bool isRightToLeft = std::any_of(name.cbegin(), name.cend(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return isRightToLeft ? isolate + name + endOfIsolate : name;
}

Phrase plain(const QString &text)
{
    return {text, {}};
}

class Teller
{
public:
    Teller(const Incident &incident, const IncidentDigest &digest, TimeZone zone, StoryUse use)
        : m_incident(incident)
        , m_digest(digest)
        , m_facts(digest.story)
        , m_zone(zone)
        , m_use(use)
    {
    }

    Story told()
    {
        if (m_incident.alertCount() == 0) {
            tellAbsence();
        } else if (m_facts.alertCount > 0) {
            tellBeginning();
            tellDetection();
            tellChain();
            tellSpread();
            tellEvidence();
        }
        tellStatus();
        return std::move(m_story);
    }

private:
    void say(const QString &pattern, std::initializer_list<Phrase> arguments)
    {
        m_story.push_back(filled(pattern, arguments));
    }

    QString shownName(const QString &name) const
    {
        return m_use == StoryUse::Shown ? isolated(plainName(name)) : plainName(name);
    }

    Phrase alertLink(int index, const QString &text) const { return linked(text, m_incident.alert(index)); }

    /// Without its day where that is the one just told.
    QString time(Timestamp moment)
    {
        if (m_use == StoryUse::Copied)
            return formatTimeWithOffset(moment, m_zone, TimePrecision::Minutes);
        QString text = formatTime(moment, m_zone, TimePrecision::Minutes);
        const QString day = text.left(dateLetters);
        if (day == m_day)
            text.remove(0, dateLetters);
        m_day = day;
        return text;
    }

    /// "a, b, c and 4 more"
    Phrase listed(const std::vector<Phrase> &names, int count) const
    {
        std::vector<Phrase> items(
            names.begin(),
            names.begin()
                + std::min(static_cast<std::ptrdiff_t>(names.size()), static_cast<std::ptrdiff_t>(mostStoryNames)));
        if (const int more = count - static_cast<int>(items.size()); more > 0) {
            const QString text = StoryText::tr("%Ln more", nullptr, more);
            const Phrase &next = names.back(); // the first that is not named
            items.push_back(next.links.empty() ? plain(text) : linked(text, next.links.front().record));
        }
        return joinedBy(items, StoryText::tr("%1, %2"), StoryText::tr("%1 and %2"));
    }

    static Phrase joinedBy(const std::vector<Phrase> &items, const QString &comma, const QString &last)
    {
        Phrase list = items.empty() ? Phrase() : items.front();
        for (std::size_t i = 1; i < items.size(); ++i)
            list = filled(i + 1 == items.size() ? last : comma, {list, items[i]});
        return list;
    }

    /// As names are joined by "and" too, groups of more than one name need another one.
    static Phrase groupsJoined(const std::vector<Phrase> &groups, int names)
    {
        const bool areSingle = names == static_cast<int>(groups.size());
        return joinedBy(groups, StoryText::tr("%1, %2"),
                        areSingle ? StoryText::tr("%1 and %2") : StoryText::tr("%1, and %2"));
    }

    static QString assetsPattern(AssetKind kind, int count)
    {
        switch (kind) {
        case AssetKind::Device:
            return StoryText::tr("the device(s) %1", nullptr, count);
        case AssetKind::User:
            return StoryText::tr("the user(s) %1", nullptr, count);
        case AssetKind::Mailbox:
            return StoryText::tr("the mailbox(es) %1", nullptr, count);
        case AssetKind::Application:
            return StoryText::tr("the application(s) %1", nullptr, count);
        case AssetKind::Group:
            return StoryText::tr("the group(s) %1", nullptr, count);
        case AssetKind::Resource:
            return StoryText::tr("the resource(s) %1", nullptr, count);
        }
        return {};
    }

    Phrase assetLink(int place) const
    {
        const Asset &asset = m_digest.assets[static_cast<std::size_t>(place)];
        QString name = shownName(assetName(m_incident, asset));
        if (name.isEmpty())
            name = StoryText::tr("without a name");
        return linked(name, recordOf(m_incident, asset));
    }

    enum class Times { None, First };
    Phrase assetsListed(const std::array<StoryNames, storyAssetKinds> &kinds, Times times)
    {
        std::vector<Phrase> groups;
        int count = 0;
        for (std::size_t kind = 0; kind < storyAssetKinds; ++kind) {
            std::vector<Phrase> names;
            for (const int place : kinds[kind].shown) {
                names.push_back(assetLink(place));
                const auto &first = m_digest.assets[static_cast<std::size_t>(place)].first;
                if (times == Times::First && first && names.size() <= mostStoryNames)
                    names.back() = filled(StoryText::tr("%1 (%2)"), {names.back(), plain(time(*first))});
            }
            if (!names.empty())
                groups.push_back(filled(assetsPattern(static_cast<AssetKind>(kind), kinds[kind].count),
                                        {listed(names, kinds[kind].count)}));
            count += kinds[kind].count;
        }
        return groupsJoined(groups, count);
    }

    Phrase alertNamed(int index) const
    {
        const Record alert = m_incident.alert(index);
        const QString title = shownName(alert.text(alertField("title")));
        if (title.isEmpty())
            return alertLink(index, StoryText::tr("an alert without a title"));
        const Word tactic = alert.word(alertField("category"));
        if (tactic.code <= static_cast<int>(Category::None))
            return filled(StoryText::tr("the alert “%1”"), {alertLink(index, title)});
        return filled(StoryText::tr("the alert “%1” (%2)"), {alertLink(index, title), plain(tactic.name())});
    }

    void tellAbsence()
    {
        if (const auto into = m_incident.mergedInto())
            say(StoryText::tr("This incident was merged into %1; its alerts stand there."),
                {linked(QString::number(*into), m_incident.record())});
        else
            say(StoryText::tr("The answer holds no alerts, so it does not tell what happened."), {});
    }

    void tellBeginning()
    {
        const int index = m_facts.firstAlert;
        const AlertFacts alert = alertFactsOf(index);
        const Phrase what = alertNamed(index);
        const std::optional<Timestamp> moment = alert.first ? alert.first : alert.created;
        const Phrase when = plain(moment ? time(*moment) : QString());
        const Phrase where = assetsListed(m_facts.firstAssets, Times::None);
        const bool isPlaced = !where.text.isEmpty();
        if (alert.first && isPlaced)
            say(StoryText::tr("The first known activity was at %1: %2, involving %3."), {when, what, where});
        else if (alert.first)
            say(StoryText::tr("The first known activity was at %1: %2."), {when, what});
        else if (alert.created && isPlaced)
            say(StoryText::tr("When it began is not told; at %1 came %2, involving %3."), {when, what, where});
        else if (alert.created)
            say(StoryText::tr("When it began is not told; at %1 came %2."), {when, what});
        else if (isPlaced)
            say(StoryText::tr("When it happened is not told: %1, involving %2."), {what, where});
        else
            say(StoryText::tr("When it happened is not told: %1."), {what});
    }

    AlertFacts alertFactsOf(int index) const
    {
        const Record alert = m_incident.alert(index);
        AlertFacts facts;
        facts.first = alert.time(alertField("firstActivity"));
        facts.created = alert.time(alertField("creationTime"));
        return facts;
    }

    void tellDetection()
    {
        const int count = m_facts.alertCount;
        if (m_facts.detection < 0) {
            say(StoryText::tr("When the %Ln alert(s) were raised is not told.", nullptr, count), {});
            return;
        }
        const Record alert = m_incident.alert(m_facts.detection);
        QString source = shownName(alert.word(alertField("serviceSource")).name());
        if (source.isEmpty())
            source = StoryText::tr("A service without a name");
        const Phrase by = linked(source, alert);
        const Timestamp raised = *alertFactsOf(m_facts.detection).created;
        const Phrase when = plain(time(raised));
        const auto delay = m_digest.summary.detectionDelay();
        const bool isLater = delay && *delay > 0;
        const Phrase later = plain(isLater ? durationText(*delay) : QString());
        if (count == 1 && isLater)
            say(StoryText::tr("%1 raised the only alert at %2, %3 later."), {by, when, later});
        else if (count == 1)
            say(StoryText::tr("%1 raised the only alert at %2."), {by, when});
        else if (isLater)
            say(StoryText::tr("%1 raised the first of %Ln alerts at %2, %3 later, and the last came at %4.", nullptr,
                              count),
                {by, when, later, plain(time(*m_facts.lastRaised))});
        else
            say(StoryText::tr("%1 raised the first of %Ln alerts at %2, and the last came at %3.", nullptr, count),
                {by, when, plain(time(*m_facts.lastRaised))});
    }

    Phrase chainNamed() const
    {
        Phrase chain;
        for (const StoryProcess &process : m_facts.chain) {
            const Phrase name = linked(shownName(processName(m_incident, process)), m_incident.entity(process.entity));
            chain = chain.text.isEmpty() ? name : filled(QStringLiteral("%1\u00a0→ %2"), {chain, name});
        }
        return chain;
    }

    void tellChain()
    {
        if (m_facts.chain.empty())
            return;
        const Phrase chain = chainNamed();
        const Phrase device = m_facts.chainDevice >= 0 ? assetLink(m_facts.chainDevice)
                                                       : plain(StoryText::tr("a device that is not named"));
        const bool isAlone = m_facts.chain.size() == 1;
        if (m_facts.chainUser < 0) {
            if (!m_facts.isChainStopped)
                say(StoryText::tr("On %1, %2 ran."), {device, chain});
            else if (isAlone)
                say(StoryText::tr("On %1, %2 was blocked."), {device, chain});
            else
                say(StoryText::tr("On %1, %2 ran; the last of these was blocked."), {device, chain});
            return;
        }
        const Phrase user = assetLink(m_facts.chainUser);
        if (!m_facts.isChainStopped)
            say(StoryText::tr("On %1, %2 ran %3."), {device, user, chain});
        else if (isAlone)
            say(StoryText::tr("On %1, %2 tried to run %3, which was blocked."), {device, user, chain});
        else
            say(StoryText::tr("On %1, %2 ran %3; the last of these was blocked."), {device, user, chain});
    }

    void tellSpread()
    {
        const Phrase later = assetsListed(m_facts.laterAssets, Times::First);
        if (!later.text.isEmpty())
            say(StoryText::tr("Later alerts also name %1."), {later});
        else if (m_digest.assets.empty())
            say(StoryText::tr("The alerts name no device, user, mailbox or application."), {});
    }

    Phrase evidenceLink(int place) const
    {
        const Evidence &piece = m_digest.evidence[static_cast<std::size_t>(place)];
        const Record entity = m_incident.entity(piece.worst);
        const auto kind = static_cast<EntityType>(piece.kind);
        QString name = entityValue(entity);
        if (m_use == StoryUse::Copied && (kind == EntityType::Ip || kind == EntityType::Url))
            name = defanged(name);
        name = shownName(name);
        return linked(name.isEmpty() ? StoryText::tr("without a name") : name, entity);
    }

    static QString evidencePattern(StoryEvidence kind, int count)
    {
        switch (kind) {
        case StoryEvidence::Files:
            return StoryText::tr("the file(s) %1", nullptr, count);
        case StoryEvidence::Addresses:
            return StoryText::tr("the address(es) %1", nullptr, count);
        case StoryEvidence::Messages:
            return StoryText::tr("the message(s) %1", nullptr, count);
        }
        return {};
    }

    Phrase badListed() const
    {
        std::vector<Phrase> groups;
        int count = 0;
        for (std::size_t kind = 0; kind < storyEvidenceKinds; ++kind) {
            const StoryNames &bad = m_facts.bad[kind];
            std::vector<Phrase> names;
            for (const int place : bad.shown) {
                names.push_back(evidenceLink(place));
                if (static_cast<StoryEvidence>(kind) == StoryEvidence::Messages)
                    names.back() = filled(StoryText::tr("“%1”"), {names.back()});
            }
            if (!names.empty())
                groups.push_back(
                    filled(evidencePattern(static_cast<StoryEvidence>(kind), bad.count), {listed(names, bad.count)}));
            count += bad.count;
        }
        return groupsJoined(groups, count);
    }

    void tellEvidence()
    {
        if (m_facts.badCount == 0) {
            tellHarmless();
            return;
        }
        const int done = m_facts.badCount - m_facts.openCount;
        const Phrase list = badListed();
        const Record worst = m_incident.entity(m_digest.evidence[static_cast<std::size_t>(m_facts.firstBad)].worst);
        const Phrase dealtWith = linked(QLocale().toString(done), worst);
        if (list.text.isEmpty() && m_facts.badCount == 1)
            say(done == 1 ? StoryText::tr("Malicious or suspicious is %1, which has been dealt with.")
                          : StoryText::tr("Malicious or suspicious is %1, which has not been dealt with."),
                {evidenceLink(m_facts.firstBad)});
        else if (m_facts.badCount == 1)
            say(done == 1 ? StoryText::tr("Malicious or suspicious is %1, which has been dealt with.")
                          : StoryText::tr("Malicious or suspicious is %1, which has not been dealt with."),
                {list});
        else if (list.text.isEmpty())
            say(StoryText::tr("%Ln pieces of evidence are malicious or suspicious; dealt with so far: %1.", nullptr,
                              m_facts.badCount),
                {dealtWith});
        else
            say(StoryText::tr("The malicious or suspicious evidence includes %1; dealt with so far: %2 of %Ln pieces.",
                              nullptr, m_facts.badCount),
                {list, dealtWith});
    }

    void tellHarmless()
    {
        const int count = static_cast<int>(m_digest.evidence.size());
        if (count == 0)
            say(StoryText::tr("The alerts hold no evidence."), {});
        else if (m_facts.hasVerdicts)
            say(StoryText::tr("None of the %Ln piece(s) of evidence is malicious or suspicious.", nullptr, count), {});
        else
            say(StoryText::tr("The answer gives no verdict on its %Ln piece(s) of evidence.", nullptr, count), {});
    }

    QString classificationText() const
    {
        const Record record = m_incident.record();
        const Word word = record.word(incidentField("classification"));
        if (word.original.isEmpty() || word.is(Classification::NotSet))
            return {};
        const QString classification = shownName(word.name());
        const Word determination = record.word(incidentField("determination"));
        const QString why = shownName(determination.name());
        // The first meaning of either vocabulary is that nobody has set it.
        return determination.original.isEmpty() || determination.code == 0 || why.isEmpty()
            ? classification
            : StoryText::tr("%1 – %2").arg(classification, why);
    }

    void tellStatus()
    {
        const Record record = m_incident.record();
        const QString status = shownName(record.word(incidentField("status")).name());
        if (status.isEmpty())
            return;
        const Phrase state = linked(status, record);
        const Phrase owner = plain(shownName(record.text(incidentField("assignedTo"))));
        const Phrase judged = plain(classificationText());
        const bool isOwned = !owner.text.isEmpty();
        const bool isJudged = !judged.text.isEmpty();
        if (isOwned && isJudged)
            say(StoryText::tr("The incident is “%1”, assigned to %2 and classified as “%3”."), {state, owner, judged});
        else if (isOwned)
            say(StoryText::tr("The incident is “%1”, assigned to %2 and not classified."), {state, owner});
        else if (isJudged)
            say(StoryText::tr("The incident is “%1”, assigned to nobody and classified as “%2”."), {state, judged});
        else
            say(StoryText::tr("The incident is “%1”, assigned to nobody and not classified."), {state});
    }

    const Incident &m_incident;
    const IncidentDigest &m_digest;
    const StoryFacts &m_facts;
    TimeZone m_zone;
    StoryUse m_use;
    QString m_day; // of the time told last
    Story m_story;
};

} // namespace

Story tellStory(const Incident &incident, const IncidentDigest &digest, TimeZone zone, StoryUse use)
{
    return incident.isNull() ? Story() : Teller(incident, digest, zone, use).told();
}

Phrase joined(const Story &story)
{
    Phrase all;
    for (const Phrase &sentence : story)
        all = all.text.isEmpty() ? sentence : filled(QStringLiteral("%1 %2"), {all, sentence});
    return all;
}

} // namespace utkik
