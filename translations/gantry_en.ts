<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>gantry::AnswerPane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::EndpointsList</name>
    <message numerus="yes">
        <source>%n endpoint(s)</source>
        <translation>
            <numerusform>%n endpoint</numerusform>
            <numerusform>%n endpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s)</source>
        <translation>
            <numerusform>%1 of %n endpoint</numerusform>
            <numerusform>%1 of %n endpoints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::FilesPanel</name>
    <message numerus="yes">
        <source>%n file(s) will be sent, %1.</source>
        <translation>
            <numerusform>%n file will be sent, %1.</numerusform>
            <numerusform>%n files will be sent, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will be left out, %1.</source>
        <translation>
            <numerusform>%n file will be left out, %1.</numerusform>
            <numerusform>%n files will be left out, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::LogPanel</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MainWindow</name>
    <message numerus="yes">
        <source>%n change(s) are still under way. Quit and cancel?</source>
        <translation>
            <numerusform>%n change is still under way. Quit and cancel?</numerusform>
            <numerusform>%n changes are still under way. Quit and cancel?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::MonitorTab</name>
    <message numerus="yes">
        <source>Last %n minute(s)</source>
        <translation>
            <numerusform>Last minute</numerusform>
            <numerusform>Last %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::PydanticSchema</name>
    <message numerus="yes">
        <source>Python did not answer within %n second(s) and was stopped.</source>
        <translation>
            <numerusform>Python did not answer within %n second and was stopped.</numerusform>
            <numerusform>Python did not answer within %n seconds and was stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::PythonLint</name>
    <message numerus="yes">
        <source>The worker calls %1, always with %n positional argument(s), which “%2” does not take. It would fail with “%3”.</source>
        <translation>
            <numerusform>The worker calls %1, always with %n positional argument, which “%2” does not take. It would fail with “%3”.</numerusform>
            <numerusform>The worker calls %1, always with %n positional arguments, which “%2” does not take. It would fail with “%3”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gantry::StatusLine</name>
    <message numerus="yes">
        <source>%n request(s) a minute</source>
        <translation>
            <numerusform>%n request a minute</numerusform>
            <numerusform>%n requests a minute</numerusform>
        </translation>
    </message>
</context>
</TS>
