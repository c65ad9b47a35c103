// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample/samplelistener.h"

namespace utkik
{

bool hasSampleListener()
{
    return false;
}

std::unique_ptr<SampleListener> makeSampleListener(SampleHandler)
{
    return nullptr;
}

} // namespace utkik
