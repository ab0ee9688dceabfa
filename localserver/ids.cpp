// SPDX-License-Identifier: GPL-3.0-or-later
#include "localserver/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>

namespace gantry::local {

QString newId(const QString &prefix)
{
    // Twelve bytes: four of time in seconds, eight of chance.
    std::array<quint8, 12> bytes;
    const auto seconds = quint32(QDateTime::currentSecsSinceEpoch());
    for (int i = 0; i < 4; ++i)
        bytes[size_t(i)] = quint8(seconds >> (24 - 8 * i));
    for (size_t i = 4; i < bytes.size(); ++i)
        bytes[i] = quint8(QRandomGenerator::system()->bounded(256));

    static constexpr char digits[] = "0123456789abcdefghijklmnopqrstuv";
    QString id = prefix;
    quint32 buffer = 0;
    int bits = 0;
    for (const quint8 byte : bytes) {
        buffer = (buffer << 8) | byte;
        for (bits += 8; bits >= 5; bits -= 5)
            id += QLatin1Char(digits[(buffer >> (bits - 5)) & 31]);
    }
    id += QLatin1Char(digits[(buffer << (5 - bits)) & 31]);
    return id;
}

} // namespace gantry::local
