// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/jsoneditor.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace gantry;
using namespace Qt::StringLiterals;

/// Typing, checking and indenting JSON.
class JsonEditorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void problemNamesItsLine_data();
    void problemNamesItsLine();
    void formats_data();
    void formats();
    void formatLeavesWhatIsNotJson();
    void formatCanBeUndone();
    void tellsAWhileAfterTyping();
    void returnKeepsTheIndent();
    void highlights();
};

void JsonEditorTest::problemNamesItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("begin");
    QTest::newRow("object") << u"{\"a\": 1}"_s << QString();
    QTest::newRow("number") << u"12"_s << QString();
    QTest::newRow("string") << u"\"x\""_s << QString();
    QTest::newRow("null") << u" null\n"_s << QString();
    QTest::newRow("empty") << u" \n"_s << u"Line 1:"_s;
    QTest::newRow("no comma") << u"{\n  \"a\": 1\n  \"b\": 2\n}"_s << u"Line 3:"_s;
    QTest::newRow("after umlauts") << u"{\n  \"ä\": \"öüß\",\n  \"b\": nul\n}"_s << u"Line 3:"_s;
    QTest::newRow("cut off") << u"{\n  \"a\": [1, 2"_s << u"Line 2:"_s;
    QTest::newRow("two values") << u"1, 2"_s << u"Line 1:"_s;
    QTest::newRow("closed twice") << u"{}\n]"_s << u"Line 2:"_s;
}

void JsonEditorTest::problemNamesItsLine()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    JsonEditor editor;
    editor.setPlainText(text);
    QVERIFY2(editor.problem().startsWith(begin), qPrintable(editor.problem()));
    QCOMPARE(editor.problem().isEmpty(), begin.isEmpty());
}

void JsonEditorTest::formats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::newRow("order and spelling stay")
        << u"{\"b\":1.50,\"a\":12345678901234567890}"_s << u"{\n  \"b\": 1.50,\n  \"a\": 12345678901234567890\n}"_s;
    QTest::newRow("nested") << u"[{\"a\":[]},{ }]"_s << u"[\n  {\n    \"a\": []\n  },\n  {}\n]"_s;
    QTest::newRow("signs in strings") << u"{\"a\":\"{[,:\\\"]}\"}"_s << u"{\n  \"a\": \"{[,:\\\"]}\"\n}"_s;
    QTest::newRow("scalar") << u" 7 "_s << u"7"_s;
}

void JsonEditorTest::formats()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    JsonEditor editor;
    editor.setPlainText(text);
    editor.format();
    QCOMPARE(editor.toPlainText(), wanted);
    editor.format();
    QCOMPARE(editor.toPlainText(), wanted);
}

void JsonEditorTest::formatLeavesWhatIsNotJson()
{
    JsonEditor editor;
    editor.setPlainText(u"{\"a\":"_s);
    editor.format();
    QCOMPARE(editor.toPlainText(), u"{\"a\":"_s);
    editor.setJson("not json");
    QCOMPARE(editor.toPlainText(), u"not json"_s);
}

void JsonEditorTest::formatCanBeUndone()
{
    JsonEditor editor;
    editor.setPlainText(u"{\"a\":1}"_s);
    editor.format();
    editor.undo();
    QCOMPARE(editor.toPlainText(), u"{\"a\":1}"_s);
}

void JsonEditorTest::tellsAWhileAfterTyping()
{
    JsonEditor editor;
    editor.show();
    QSignalSpy checked(&editor, &JsonEditor::checked);
    QTest::keyClicks(&editor, u"[1, "_s);
    QTRY_COMPARE(checked.count(), 1);
    QVERIFY(checked.takeFirst().first().toString().startsWith(u"Line 1:"_s));
    QCOMPARE(editor.extraSelections().size(), 1);
    QTest::keyClicks(&editor, u"2]"_s);
    QTRY_COMPARE(checked.count(), 1);
    QCOMPARE(checked.takeFirst().first().toString(), QString());
    QVERIFY(editor.extraSelections().isEmpty());
}

void JsonEditorTest::returnKeepsTheIndent()
{
    JsonEditor editor;
    editor.show();
    QTest::keyClicks(&editor, u"{"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"\"a\": 1,"_s);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, u"\"b\": 2"_s);
    QCOMPARE(editor.toPlainText(), u"{\n  \"a\": 1,\n  \"b\": 2"_s);
}

void JsonEditorTest::highlights()
{
    JsonEditor editor;
    editor.setPlainText(u"{\"a\": 1}"_s);
    editor.show();
    QTRY_VERIFY(!editor.document()->firstBlock().layout()->formats().isEmpty());
}

QTEST_MAIN(JsonEditorTest)
#include "jsoneditortest.moc"
