// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/statepane.h"
#include "ui/shared/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What stands in a page's place while it has nothing to show.
class StatePaneTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<StatePane>(new QLabel(u"content"_s));
        m_pane->show();
    }
    void contentComesBack();
    void emptyOffersTheFirstStep();
    void emptyWithoutAction();
    void errorTellsReasonAndRetries();
    void serverTextIsNoMarkup();
    void statesDifferInShape();

private:
    QString text(const QString &name) const { return m_pane->findChild<QLabel *>(name)->text(); }
    QPushButton *button() const { return m_pane->findChild<QPushButton *>(u"stateButton"_s); }

    std::unique_ptr<StatePane> m_pane;
};

void StatePaneTest::contentComesBack()
{
    QWidget *content = m_pane->currentWidget();
    m_pane->showLoading(u"Reading …"_s);
    QVERIFY(m_pane->currentWidget() != content);
    QCOMPARE(text(u"stateTitle"_s), u"Reading …"_s);
    QVERIFY(!button()->isVisible());
    m_pane->showContent();
    QCOMPARE(m_pane->currentWidget(), content);
}

void StatePaneTest::emptyOffersTheFirstStep()
{
    QSignalSpy action(m_pane.get(), &StatePane::actionRequested);
    QSignalSpy retry(m_pane.get(), &StatePane::retryRequested);
    m_pane->showEmpty(u"No bundles"_s, u"Drop a folder."_s, u"New bundle"_s);
    QCOMPARE(button()->text(), u"New bundle"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(action.count(), 1);
    QCOMPARE(retry.count(), 0);
}

void StatePaneTest::emptyWithoutAction()
{
    m_pane->showEmpty(u"Nothing"_s, u"Nothing to do."_s);
    QVERIFY(!button()->isVisible());
}

void StatePaneTest::errorTellsReasonAndRetries()
{
    QSignalSpy action(m_pane.get(), &StatePane::actionRequested);
    QSignalSpy retry(m_pane.get(), &StatePane::retryRequested);
    http::Error error;
    error.kind = http::ErrorKind::Http;
    error.httpStatus = 500;
    error.detail = u"the broker is gone"_s;
    m_pane->showError(error);
    QVERIFY(!text(u"stateTitle"_s).isEmpty());
    QVERIFY(text(u"stateDetail"_s).contains(u"the broker is gone"_s));
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(retry.count(), 1);
    QCOMPARE(action.count(), 0);
}

void StatePaneTest::serverTextIsNoMarkup()
{
    http::Error error;
    error.detail = u"<b>bold</b>"_s;
    m_pane->showError(error);
    for (const QLabel *label : m_pane->findChildren<QLabel *>(QRegularExpression(u"^state"_s)))
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void StatePaneTest::statesDifferInShape()
{
    QList<QImage> drawn;
    for (const Tone tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Busy, Tone::Muted})
        drawn.append(icon(stateIcon(tone), Tone::Text).pixmap(32, 32).toImage());
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        QVERIFY(!drawn.at(i).isNull());
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(drawn.at(i) != drawn.at(j), qPrintable(u"%1 and %2"_s.arg(i).arg(j)));
    }
}

QTEST_MAIN(StatePaneTest)
#include "statepanetest.moc"
