// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/endpointcombo.h"
#include "models/endpoints/endpointsmodel.h"

#include <QAbstractItemView>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// What stays chosen while endpoints come and go.
class EndpointComboTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theFirstIsChosenAtFirst();
    void theChoiceSurvivesARefresh();
    void aRemovedChoiceGivesWayOnce();
    void theLastRemovalLeavesNone();
    void whatIsNotThereYetIsChosenWhenItComes();
    void whoeverChoosesMeanwhileIsNotOverruled();
    void aModelMayGoFirst();

private:
    void tell(const QStringList &names);

    std::unique_ptr<EndpointsModel> m_model;
    std::unique_ptr<EndpointCombo> m_combo;
};

void EndpointComboTest::init()
{
    m_combo.reset();
    m_model = std::make_unique<EndpointsModel>();
    m_combo = std::make_unique<EndpointCombo>();
    m_combo->setEndpoints(m_model.get());
    m_combo->show();
}

void EndpointComboTest::tell(const QStringList &names)
{
    QList<launch::Endpoint> endpoints;
    for (const QString &name : names) {
        launch::Endpoint endpoint;
        endpoint.id = u"end_"_s + name;
        endpoint.name = name;
        endpoints.append(endpoint);
    }
    m_model->merge(endpoints);
}

void EndpointComboTest::theFirstIsChosenAtFirst()
{
    QSignalSpy changed(m_combo.get(), &EndpointCombo::endpointChanged);
    QCOMPARE(m_combo->endpointId(), QString());
    tell({u"b"_s, u"a"_s});
    QCOMPARE(m_combo->endpointId(), u"end_a"_s);
    QCOMPARE(m_combo->currentText(), u"a"_s);
    QCOMPARE(changed.count(), 1);
}

void EndpointComboTest::theChoiceSurvivesARefresh()
{
    tell({u"a"_s, u"c"_s});
    QTest::keyClick(m_combo.get(), Qt::Key_Down);
    QCOMPARE(m_combo->endpointId(), u"end_c"_s);
    QSignalSpy changed(m_combo.get(), &EndpointCombo::endpointChanged);
    tell({u"c"_s, u"b"_s, u"a"_s});
    tell({u"0"_s, u"c"_s});
    QCOMPARE(m_combo->endpointId(), u"end_c"_s);
    QCOMPARE(m_combo->currentText(), u"c"_s);
    QCOMPARE(changed.count(), 0);
}

void EndpointComboTest::aRemovedChoiceGivesWayOnce()
{
    tell({u"a"_s, u"b"_s, u"c"_s});
    m_combo->choose(u"end_b"_s);
    QSignalSpy changed(m_combo.get(), &EndpointCombo::endpointChanged);
    tell({u"a"_s, u"c"_s});
    QVERIFY(!m_combo->endpointId().isEmpty());
    QVERIFY(m_combo->endpointId() != u"end_b"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toString(), m_combo->endpointId());
}

void EndpointComboTest::theLastRemovalLeavesNone()
{
    tell({u"a"_s});
    QSignalSpy changed(m_combo.get(), &EndpointCombo::endpointChanged);
    tell({});
    QCOMPARE(m_combo->endpointId(), QString());
    QCOMPARE(changed.count(), 1);
}

void EndpointComboTest::whatIsNotThereYetIsChosenWhenItComes()
{
    m_combo->choose(u"end_b"_s);
    tell({u"a"_s});
    QCOMPARE(m_combo->endpointId(), u"end_a"_s);
    tell({u"a"_s, u"b"_s});
    QCOMPARE(m_combo->endpointId(), u"end_b"_s);
    // Wanted once, not for ever.
    m_combo->choose(u"end_a"_s);
    tell({u"a"_s});
    tell({u"a"_s, u"b"_s});
    QCOMPARE(m_combo->endpointId(), u"end_a"_s);
}

void EndpointComboTest::whoeverChoosesMeanwhileIsNotOverruled()
{
    m_combo->choose(u"end_z"_s);
    tell({u"a"_s, u"b"_s});
    QTest::keyClick(m_combo.get(), Qt::Key_Down);
    QCOMPARE(m_combo->endpointId(), u"end_b"_s);
    tell({u"a"_s, u"b"_s, u"z"_s});
    QCOMPARE(m_combo->endpointId(), u"end_b"_s);
}

void EndpointComboTest::aModelMayGoFirst()
{
    tell({u"a"_s});
    m_model.reset();
    QCOMPARE(m_combo->endpointId(), QString());
    QCOMPARE(m_combo->count(), 0);
    m_combo->choose(u"end_a"_s);
    m_combo->setEndpoints(nullptr);
    QCOMPARE(m_combo->endpointId(), QString());
}

QTEST_MAIN(EndpointComboTest)
#include "endpointcombotest.moc"
