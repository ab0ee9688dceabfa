// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bundle/jsontext.h"
#include "models/bundle/schemas.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PydanticSchema)
};

/// Whatever the bundle's module prints goes to standard error, so that standard output holds the schema alone. Pydantic
/// 1 calls the method "schema".
constexpr QByteArrayView program = R"PY(
import os, sys
answer = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
sys.path[0], path = sys.argv[1:3]
import importlib, json
module, name = path.rsplit(".", 1)
model = getattr(importlib.import_module(module), name)
make = getattr(model, "model_json_schema", None) or model.schema
json.dump(make(), answer)
answer.close()
)PY";

/// Runs the program in the user's Python. Lives in schemaFromPydantic's frame, on a thread without an event loop.
class PythonRun
{
public:
    std::expected<QByteArray, QString> run(
        const QString &python, const QStringList &arguments, const QString &folder, int timeoutMs)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PYTHONDONTWRITEBYTECODE"_s, u"1"_s);
        environment.insert(u"PYTHONUTF8"_s, u"1"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(folder);
        m_process.start(python, QStringList{u"-"_s} + arguments);
        if (!m_process.waitForStarted(timeoutMs))
            return std::unexpected(
                Text::tr("Python cannot be started as “%1”: %2.").arg(python, m_process.errorString()));
        m_process.write(program.data(), program.size());
        m_process.closeWriteChannel();
        if (!hasEndedWithin(timeoutMs))
            return std::unexpected(
                Text::tr("Python did not answer within %n second(s) and was stopped.", nullptr, timeoutMs / 1000));
        if (m_process.exitStatus() != QProcess::NormalExit || m_process.exitCode() != 0)
            return std::unexpected(failure(python));
        return m_output;
    }

private:
    bool hasEndedWithin(int timeoutMs)
    {
        QElapsedTimer clock;
        clock.start();
        while (m_process.state() != QProcess::NotRunning && clock.elapsed() < timeoutMs) {
            m_process.waitForFinished(50);
            collect();
        }
        if (m_process.state() == QProcess::NotRunning)
            return true;
        m_process.kill();
        m_process.waitForFinished(5000);
        return false;
    }

    /// A module that prints without end must not fill the memory; the traceback is what it says last.
    void collect()
    {
        m_output += m_process.readAllStandardOutput();
        m_errors += m_process.readAllStandardError();
        m_errors = m_errors.last(std::min<qsizetype>(m_errors.size(), 64 * 1024));
    }

    QString failure(const QString &python) const
    {
        if (m_errors.contains("No module named 'pydantic'"))
            return Text::tr("“%1” has no pydantic. Choose a Python that has it, or write the schema by hand.")
                .arg(python);
        const QString last = QString::fromUtf8(m_errors.trimmed()).section(u'\n', -1).trimmed();
        if (last.isEmpty())
            return Text::tr("Python ended without a word (exit code %1).").arg(m_process.exitCode());
        return Text::tr("Python could not make the schema: %1").arg(last);
    }

    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace

std::expected<QByteArray, QString> schemaFromPydantic(
    const BundleScan &scan, const QString &model, const QString &python, int timeoutMs)
{
    if (!model.contains(u'.'))
        return std::unexpected(Text::tr("“%1” does not name a class as module.Class.").arg(model));
    // A zip is importable as it is, but nothing can run inside it.
    const QTemporaryDir elsewhere;
    const QString folder = scan.isZip ? elsewhere.path() : scan.root;
    const auto answer = PythonRun().run(python, {scan.root, model}, folder, timeoutMs);
    if (!answer)
        return std::unexpected(answer.error());
    const auto schema = parseJsonObject(*answer, Text::tr("What Python answered"));
    if (!schema)
        return std::unexpected(schema.error());
    return QByteArray::fromStdString(schema->dump());
}

} // namespace gantry
