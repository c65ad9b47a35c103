// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/tenant/profile.h"

#include <QUrl>

#include <chrono>
#include <optional>

namespace utkik
{

enum class OutputFormat { Text, Json, Csv };

/// Which tenant is meant.
struct TenantChoice
{
    bool demo = false;
    std::optional<QString> profile; ///< its name; nothing: the next one, or else the one last used
    QString linkTenant; ///< lower-case GUID that all links name; the one profile of that tenant is meant
};

/// What `show` was asked for.
struct ShowRequest
{
    QList<Source> sources;
    TenantChoice tenant;
    OutputFormat format = OutputFormat::Text;
    QUrl apiUrl; ///< empty, like the next two: the profile's
    QUrl loginUrl;
    QString scope;
    bool tokenFromInput = false;
    std::optional<std::chrono::milliseconds> timeout;
    bool utc = false;
    bool follow = false;
};

struct IdsRequest
{
    QList<Source> sources;
    OutputFormat format = OutputFormat::Text;
};

struct QuotaRequest
{
    TenantChoice tenant;
    OutputFormat format = OutputFormat::Text;
};

struct ProfileAddRequest
{
    Profile profile; ///< without `id`
    bool secretFromInput = false;
};

/// The checked values of a command; else a sentence that says what is wrong.
template <typename Request>
using Checked = tl::expected<Request, QString>;

[[nodiscard]] Checked<ShowRequest> readShow(const Command &command);
[[nodiscard]] Checked<IdsRequest> readIds(const Command &command);
[[nodiscard]] Checked<QuotaRequest> readQuota(const Command &command);
[[nodiscard]] Checked<ProfileAddRequest> readProfileAdd(const Command &command);
/// Of commands that take nothing else: `profile list`.
[[nodiscard]] Checked<OutputFormat> readFormat(const Command &command);
/// The language of --lang, "" if it is not there.
[[nodiscard]] Checked<QString> readLanguage(const Command &command);

} // namespace utkik
