<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New self-assessment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ODT (LibreOffice, Word)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;XLSX (Excel)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bảng Điểm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewDossierForm</name>
    <message>
        <source>&amp;Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the agency as it is to be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;taff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of officials and civil servants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment &amp;year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the date line above the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep the dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;reate and fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a PDF/A-1b file, as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;ODT…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a document for LibreOffice or Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;XLSX…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a workbook for Excel or LibreOffice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the bare table for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QtDialogs</name>
    <message>
        <source>Dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the new dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes are not on the disk: %1.

Everything saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close without them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>New self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file keeps everything: the sheet, your answers and the evidence. Each change is saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop a .bangdiem file here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rece&amp;nt dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. The dossiers that you make or open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open t&amp;his dossier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the &amp;list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself is left where it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::AboutDialog</name>
    <message>
        <source>About Bảng Điểm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bảng Điểm %1

The self-assessment of the use of information technology in government offices, by Decision 2693/QĐ-UBND of Tây Ninh province (2015).

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Built with Qt %2, SQLite, nlohmann/json, utf8proc and libxlsxwriter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::Composition</name>
    <message>
        <source>%1 — %2 — year %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: this dossier is open for editing on the computer %1 (%2, process %3). You can look at it and print it; nothing can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only: this place cannot be written to. You can look at the dossier and print it; to change it, copy the file to another folder and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written and checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::Desk</name>
    <message>
        <source>The dossier was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dossier was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::ErrorDialog</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::KeyboardDialog</name>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::NewDossierForm</name>
    <message>
        <source>Self-assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the agency, at most 300 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from 1 to 1,000,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a year from 2000 to 2100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the place of the date line, such as Tây Ninh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name exists already. It will not be overwritten: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the dossier&apos;s file is to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::PrintPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::RecentDossiers</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · year %2 · %3 of %4 points · %5 of %6 rows answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bangdiem::StatusLine</name>
    <message>
        <source>⚠ Not saved yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total: %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points still to be earned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>✗ %n to settle</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
