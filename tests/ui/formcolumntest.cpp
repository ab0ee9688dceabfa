// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/formcolumn.h"

#include "ui/shared/fieldnote.h"
#include "ui/shared/jsoneditor.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// When a form says that something is wrong, and when that it was edited.
class FormColumnTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemsWaitUntilTheirFieldIsTouched();
    void askingShowsAll();
    void colouringIsNoEdit();
};

void FormColumnTest::problemsWaitUntilTheirFieldIsTouched()
{
    FormColumn form;
    auto *name = new QLineEdit;
    form.addField(u"name"_s, u"Name"_s, name);
    form.addField(u"team"_s, u"Team"_s, new QLineEdit);
    form.show();
    const QList<FieldProblem> problems{{u"name"_s, u"No <name>."_s}, {u"team"_s, u"No team."_s}};
    const auto *note = form.findChild<FieldNote *>(u"note:name"_s);
    form.showProblems(problems);
    QVERIFY(!note->isVisible());
    connect(&form, &FormColumn::edited, &form, [&] { form.showProblems(problems); });
    QTest::keyClicks(name, u"x"_s);
    QVERIFY(note->isVisible());
    QCOMPARE(note->text(), u"No <name>."_s);
    QVERIFY(!form.findChild<FieldNote *>(u"note:team"_s)->isVisible());
    form.showProblems({});
    QVERIFY(!note->isVisible());
}

void FormColumnTest::askingShowsAll()
{
    FormColumn form;
    form.addField(u"name"_s, u"Name"_s, new QLineEdit);
    form.show();
    form.showProblems({{u"name"_s, u"No name."_s}});
    form.touchAll();
    QVERIFY(form.findChild<FieldNote *>(u"note:name"_s)->isVisible());
    form.untouch();
    QVERIFY(!form.findChild<FieldNote *>(u"note:name"_s)->isVisible());
}

/// A highlighter makes an editor say that its text changed.
void FormColumnTest::colouringIsNoEdit()
{
    FormColumn form;
    auto *editor = new JsonEditor;
    form.addField(u"schema"_s, u"Schema"_s, editor);
    editor->setPlainText(u"{\"title\": 1}"_s);
    QSignalSpy edited(&form, &FormColumn::edited);
    QSignalSpy said(editor, &QPlainTextEdit::textChanged);
    form.show();
    editor->setPalette(QPalette(Qt::black));
    QTRY_VERIFY(said.count() > 0);
    QCOMPARE(edited.count(), 0);
    QTest::keyClicks(editor, u" "_s);
    QCOMPARE(edited.count(), 1);
}

QTEST_MAIN(FormColumnTest)
#include "formcolumntest.moc"
