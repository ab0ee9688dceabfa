// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/findings.h"

#include "ui/shared/fieldnote.h"

#include <QVBoxLayout>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

Tone toneOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Error:
        return Tone::Bad;
    case Finding::Severity::Warning:
        return Tone::Warn;
    case Finding::Severity::Note:
        return Tone::Muted;
    }
    return Tone::Muted;
}

} // namespace

Findings::Findings(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"findings"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
}

void Findings::setFindings(const QList<Finding> &findings)
{
    qDeleteAll(findChildren<FieldNote *>(Qt::FindDirectChildrenOnly));
    for (const Finding &finding : findings) {
        auto *note = new FieldNote;
        layout()->addWidget(note);
        //: a place in a file and a remark: "predict.py:12: The function takes no arguments."
        note->setNote(finding.file.isEmpty()
                ? finding.message
                : tr("%1:%2: %3").arg(finding.file, QString::number(finding.line), finding.message),
            toneOf(finding.severity));
    }
    setVisible(!findings.isEmpty());
}

} // namespace gantry
