// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attack/attackcatalogue.h"

#include "models/incident/vocabulary.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

// Resources are compiled into a static library: the linker keeps them only if somebody asks for them.
static void keepAttackTable()
{
    Q_INIT_RESOURCE(attack);
}

namespace utkik
{

namespace
{

QByteArray resource(const QString &name)
{
    keepAttackTable();
    QFile file(QStringLiteral(":/attack/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

quint32 tacticsOf(const QString &names)
{
    quint32 tactics = 0;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts))
        tactics |= tacticBit(wordOf(Vocabulary::Category, name).code);
    return tactics;
}

} // namespace

quint32 tacticBit(int category)
{
    const bool isTactic =
        category >= static_cast<int>(Category::Reconnaissance) && category <= static_cast<int>(Category::Impact);
    return isTactic ? quint32{1} << category : 0;
}

AttackCatalogue AttackCatalogue::shipped()
{
    AttackCatalogue catalogue;
    const QString table = QString::fromUtf8(resource(QStringLiteral("techniques.tsv")));
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        if (parts.size() == 3)
            catalogue.m_techniques.insert(parts.at(0), {parts.at(1), tacticsOf(parts.at(2))});
    }
    return catalogue;
}

const TechniqueFacts *AttackCatalogue::find(const QString &id) const
{
    const auto found = m_techniques.constFind(id.trimmed().toUpper());
    return found == m_techniques.cend() ? nullptr : &*found;
}

QString parentTechnique(const QString &id)
{
    const qsizetype dot = id.indexOf(u'.');
    return dot > 0 ? id.left(dot) : QString();
}

QString techniqueLink(const QString &id)
{
    static const QRegularExpression form(QStringLiteral("\\A(T[0-9]{4})(?:\\.([0-9]{3}))?\\z"));
    const QRegularExpressionMatch match = form.match(id);
    if (!match.hasMatch())
        return {};
    const QString page = QStringLiteral("https://attack.mitre.org/techniques/%1/").arg(match.captured(1));
    return match.captured(2).isEmpty() ? page : page + match.captured(2) + u'/';
}

QString attackVersion()
{
    return QStringLiteral("17.1");
}

QString attackCopyright()
{
    return QStringLiteral(
        "© 2026 The MITRE Corporation. This work is reproduced and distributed with the permission of "
        "The MITRE Corporation.");
}

QString attackLicence()
{
    return QString::fromUtf8(resource(QStringLiteral("LICENSE-ATTACK.txt")));
}

} // namespace utkik
