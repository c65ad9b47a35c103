// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/related/sameness.h"

#include <QCoreApplication>
#include <QStringList>

namespace utkik
{

namespace
{

struct SamenessText
{
    Q_DECLARE_TR_FUNCTIONS(SamenessText)
};

QString counted(Sameness why, int count)
{
    switch (why) {
    case Sameness::Device:
        return SamenessText::tr("%n device(s)", nullptr, count);
    case Sameness::Account:
        return SamenessText::tr("%n user(s)", nullptr, count);
    case Sameness::Mailbox:
        return SamenessText::tr("%n mailbox(es)", nullptr, count);
    case Sameness::FileHash:
    case Sameness::FilePath:
        return SamenessText::tr("%n file(s)", nullptr, count);
    case Sameness::Address:
        return SamenessText::tr("%n address(es)", nullptr, count);
    case Sameness::Message:
        return SamenessText::tr("%n message(s)", nullptr, count);
    case Sameness::Sender:
        return SamenessText::tr("%n sender(s)", nullptr, count);
    case Sameness::CommandLine:
        return SamenessText::tr("%n command line(s)", nullptr, count);
    case Sameness::Registry:
        return SamenessText::tr("%n registry value(s)", nullptr, count);
    case Sameness::Application:
        return SamenessText::tr("%n application(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString samenessText(Sameness why)
{
    switch (why) {
    case Sameness::Device:
        return SamenessText::tr("same device");
    case Sameness::Account:
        return SamenessText::tr("same account");
    case Sameness::Mailbox:
        return SamenessText::tr("same mailbox");
    case Sameness::FileHash:
        return SamenessText::tr("same hash");
    case Sameness::FilePath:
        return SamenessText::tr("same path and name");
    case Sameness::Address:
        return SamenessText::tr("same address");
    case Sameness::Message:
        return SamenessText::tr("same message");
    case Sameness::Sender:
        return SamenessText::tr("same sender");
    case Sameness::CommandLine:
        return SamenessText::tr("same command line");
    case Sameness::Registry:
        return SamenessText::tr("same registry value");
    case Sameness::Application:
        return SamenessText::tr("same application");
    }
    return {};
}

QString inCommonText(const SamenessCounts &counts)
{
    SamenessCounts sums = counts;
    sums[static_cast<std::size_t>(Sameness::FileHash)] += sums[static_cast<std::size_t>(Sameness::FilePath)];
    sums[static_cast<std::size_t>(Sameness::FilePath)] = 0;
    QStringList parts;
    for (std::size_t why = 0; why < samenessCount; ++why) {
        if (sums[why] > 0)
            parts << counted(static_cast<Sameness>(why), sums[why]);
    }
    return parts.isEmpty() ? QString() : SamenessText::tr("%1 in common").arg(parts.join(QLatin1String(", ")));
}

} // namespace utkik
