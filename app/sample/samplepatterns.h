// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace utkik
{

/// The JSON as the API sends it: no white space between the tokens. Keeps the order of keys, which QJsonDocument does
/// not.
[[nodiscard]] QByteArray withoutWhiteSpace(const QByteArray &json);

/// Puts 200 kB of an encoded command in the place of "@LONG@": too much to keep in a file.
[[nodiscard]] QByteArray fillLongText(const QByteArray &json);

/// Takes the alerts of the incident as patterns and makes `count` of them, one after the other: numbers, devices, users
/// and times differ. In the patterns stand @N@ (from 001), @DEVICE@ (its number, 3 digits), @DEVICEID@, @USER@,
/// "@PID@" and "@PARENT@" (which become numbers), and @T0@ … @T9@, times of which each is a little later than the one
/// before.
[[nodiscard]] QByteArray multiplyAlerts(const QByteArray &json, int count);

} // namespace utkik
