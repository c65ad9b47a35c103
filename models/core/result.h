// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <tl/expected.hpp>

namespace utkik
{

/// The one result type: a value, or why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::NotJson);` or `return failure({.kind = …, .message = …});`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorKind kind)
{
    return failure(Error{.kind = kind});
}

} // namespace utkik
