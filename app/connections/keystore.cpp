// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connections/keystore.h"

#include <qt6keychain/keychain.h>

namespace gantry {

using QKeychain::DeletePasswordJob;
using QKeychain::EntryNotFound;
using QKeychain::Job;
using QKeychain::NoError;
using QKeychain::ReadPasswordJob;
using QKeychain::WritePasswordJob;

namespace {

QString errorOf(const Job *job)
{
    if (job->error() == NoError || job->error() == EntryNotFound)
        return {};
    return job->errorString().isEmpty() ? KeyStore::tr("The key store gave no reason.") : job->errorString();
}

} // namespace

KeyStore::KeyStore(QString service, QObject *parent) : QObject(parent), m_service(std::move(service)) { }

void KeyStore::read(const QString &connectionId, QObject *context, ReadAnswer answer)
{
    auto *job = new ReadPasswordJob(m_service, this);
    job->setKey(connectionId);
    connect(job, &Job::finished, context, [job, answer = std::move(answer)] {
        const QString error = errorOf(job);
        if (error.isEmpty())
            answer(job->binaryData());
        else
            answer(std::unexpected(error));
    });
    job->start();
}

void KeyStore::write(const QString &connectionId, const QByteArray &key, QObject *context, Answer answer)
{
    auto *job = new WritePasswordJob(m_service, this);
    job->setKey(connectionId);
    job->setBinaryData(key);
    connect(job, &Job::finished, context, [job, answer = std::move(answer)] { answer(errorOf(job)); });
    job->start();
}

void KeyStore::remove(const QString &connectionId, QObject *context, Answer answer)
{
    auto *job = new DeletePasswordJob(m_service, this);
    job->setKey(connectionId);
    connect(job, &Job::finished, context, [job, answer = std::move(answer)] { answer(errorOf(job)); });
    job->start();
}

} // namespace gantry
