// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sample/sampleanswer.h"

#include <memory>

namespace utkik
{

/// The little of an HTTP server that the sample tenant needs, so that Qt's can be left out of a build. Listens on the
/// thread that made it, where it calls the handler.
class SampleListener
{
public:
    virtual ~SampleListener() = default;
    /// On a free port of 127.0.0.1; 0 if that cannot be had.
    [[nodiscard]] virtual quint16 listen() = 0;
};

/// False if Utkik was built without QtHttpServer.
[[nodiscard]] bool hasSampleListener();
/// Null if there is none.
[[nodiscard]] std::unique_ptr<SampleListener> makeSampleListener(SampleHandler handler);

} // namespace utkik
