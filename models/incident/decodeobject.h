// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/incident/decoder.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <string_view>

namespace utkik
{

/// One JSON object, read as an incident whatever it is.
struct DecodedObject
{
    DecodeEnd end = DecodeEnd::Malformed;
    std::shared_ptr<IncidentDocument> document; ///< only whole if `end` is Done; its payload always is
};

/// What can be told of an answer or file without reading it as JSON: too large, empty, a web page, plain text.
[[nodiscard]] std::optional<Error> refuseAtSight(std::string_view bytes);

/// Naming the limit.
[[nodiscard]] Error tooLarge();

[[nodiscard]] DecodedObject decodeObject(QByteArray bytes);

/// Makes room for simdjson behind the bytes, in place if nobody else holds them.
void addPadding(QByteArray &bytes);

[[nodiscard]] std::string_view viewOf(const QByteArray &bytes);

/// Without the byte-order mark at its front.
[[nodiscard]] std::string_view withoutMark(std::string_view text);

} // namespace utkik
