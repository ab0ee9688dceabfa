// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/onceonlybody.h"

#include <algorithm>
#include <cstring>

namespace gantry::http {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent) : QIODevice(parent), m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::readData(char *data, qint64 maxSize)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left == 0)
        return -1;
    const qint64 count = std::min(maxSize, left);
    std::memcpy(data, m_bytes.constData() + m_read, std::size_t(count));
    m_read += count;
    return count;
}

} // namespace gantry::http
