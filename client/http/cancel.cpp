// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/http/cancel.h"

namespace gantry::http {

void CancelSignal::cancel()
{
    if (m_cancelled)
        return;
    m_cancelled = true;
    Q_EMIT cancelled();
}

} // namespace gantry::http
