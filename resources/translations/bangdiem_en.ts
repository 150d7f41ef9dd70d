<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bangdiem::CheckPage</name>
    <message numerus="yes">
        <source>%n error(s) to settle before the dossier is sealed. Choose a line to go to its row; Alt+3 comes back here.</source>
        <translation>
            <numerusform>%n error to settle before the dossier is sealed. Choose a line to go to its row; Alt+3 comes back here.</numerusform>
            <numerusform>%n errors to settle before the dossier is sealed. Choose a line to go to its row; Alt+3 comes back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing keeps the dossier from being sealed. %n warning(s) deserve a look.</source>
        <translation>
            <numerusform>Nothing keeps the dossier from being sealed. %n warning deserves a look.</numerusform>
            <numerusform>Nothing keeps the dossier from being sealed. %n warnings deserve a look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::DeskNews</name>
    <message numerus="yes">
        <source>%n row(s) were taken. Ctrl+Z puts all of them back.</source>
        <translation>
            <numerusform>%n row was taken. Ctrl+Z puts it back.</numerusform>
            <numerusform>%n rows were taken. Ctrl+Z puts all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::ExplainDesk</name>
    <message numerus="yes">
        <source>%n row(s) are still to be explained; F8 goes to the next.</source>
        <translation>
            <numerusform>%n row is still to be explained; F8 goes to it.</numerusform>
            <numerusform>%n rows are still to be explained; F8 goes to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::SealList</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::SealMethods</name>
    <message numerus="yes">
        <source>The dossier can be sealed when %n error(s) are settled.</source>
        <translation>
            <numerusform>The dossier can be sealed when %n error is settled.</numerusform>
            <numerusform>The dossier can be sealed when %n errors are settled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bangdiem::SealSummary</name>
    <message numerus="yes">
        <source>%n error(s) must be settled before sealing.</source>
        <translation>
            <numerusform>%n error must be settled before sealing.</numerusform>
            <numerusform>%n errors must be settled before sealing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing blocks sealing. %n warning(s) deserve a look.</source>
        <translation>
            <numerusform>Nothing blocks sealing. %n warning deserves a look.</numerusform>
            <numerusform>Nothing blocks sealing. %n warnings deserve a look.</numerusform>
        </translation>
    </message>
</context>
</TS>
