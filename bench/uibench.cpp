// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/measure.h"
#include "ui/shared/jsoneditor.h"

#include <memory>

namespace gantry::bench {

using namespace Qt::StringLiterals;

namespace {

QString jsonDocument(qsizetype size)
{
    QString text = u"{\n"_s;
    for (int i = 0; text.size() < size; ++i)
        text += u"  \"field %1\": [%1, %2, true, null, \"a value with \\\"quotes\\\"\"],\n"_s.arg(i).arg(i * 0.5);
    return text + u"  \"last\": {}\n}\n"_s;
}

} // namespace

void measureUi(const Report &report)
{
    for (const int kilobytes : {10, 100, 1000}) {
        const QString document = jsonDocument(kilobytes * 1000);
        std::unique_ptr<JsonEditor> editor;
        const auto open = [&] {
            editor = std::make_unique<JsonEditor>();
            editor->resize(800, 600);
            editor->show();
        };
        const QString size = QString::number(kilobytes);
        report.measure({.name = u"JSON editor, opening %1 kB"_s.arg(size),
            .amount = double(kilobytes),
            .unit = u"kB"_s,
            .prepare = open,
            .run = [&] {
                editor->setPlainText(document);
                editor->grab();
            }});
        report.measure({.name = u"JSON editor, a keystroke in the middle of %1 kB"_s.arg(size),
            .amount = 1,
            .unit = u"keystrokes"_s,
            .prepare =
                [&] {
                    open();
                    editor->setPlainText(document);
                    editor->grab();
                },
            .run =
                [&] {
                    QTextCursor cursor = editor->textCursor();
                    cursor.setPosition(int(document.size() / 2));
                    cursor.insertText(u"x"_s);
                }});
    }
}

} // namespace gantry::bench
