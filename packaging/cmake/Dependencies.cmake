# Every library Gantry stands on. Their packages: packaging/dev/packages-*.
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.8 REQUIRED COMPONENTS Charts Concurrent Core Gui HttpServer LinguistTools Network Sql Svg Test Widgets)
find_package(QCoro6 0.11 REQUIRED COMPONENTS Core Network)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(KF6SyntaxHighlighting 6.0 REQUIRED)
find_package(Qt6Keychain REQUIRED)
find_package(LibArchive REQUIRED)
find_package(ZLIB REQUIRED)
