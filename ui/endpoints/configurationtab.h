// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/launch/endpointtypes.h"

#include <QWidget>

namespace gantry {

class Facts;
class JsonEditor;

/// Everything the server tells of an endpoint, as facts and as it was sent. Part of the endpoint's page.
class ConfigurationTab : public QWidget
{
    Q_OBJECT
public:
    explicit ConfigurationTab(QWidget *parent = nullptr);

    void setEndpoint(const launch::Endpoint &endpoint);

private:
    Facts *m_facts;
    JsonEditor *m_raw;
    QByteArray m_shown;
};

} // namespace gantry
