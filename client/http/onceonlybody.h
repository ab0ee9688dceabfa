// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace gantry::http {

/// A request body that can be read once. QNetworkAccessManager silently sends a request again, POST or not, when a
/// kept-alive connection closes before the answer; it cannot do so with a body that does not rewind, and reports the
/// failure instead. Owned by its reply.
class OnceOnlyBody : public QIODevice
{
    Q_OBJECT
public:
    explicit OnceOnlyBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    /// Refused without a word: that is what this class is for.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace gantry::http
