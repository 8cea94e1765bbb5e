<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Loam</name>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Reading “{sheet}” of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Opening {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/reader.py"/>
        <source>Not every cell of sheet “{sheet}” could be read with certainty, so nothing will be removed because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” cannot be opened. Check that it is still there and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is empty. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is not a workbook. Choose an Excel, OpenDocument or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a web page with the name of a workbook. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is an XML file of an older Excel. Open it in Excel and save it as an Excel workbook (.xlsx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is a document, but not a workbook. Choose an Excel file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is damaged and cannot be read. Open it in Excel, save it again, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” holds more than 400 MB once unpacked. Split it into smaller workbooks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” consists of more than 1,000 parts. Save the sheets you need as a new workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is packed so tightly that it could be meant to do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” contains instructions that no workbook needs and that could do harm. Save it again in Excel, or ask for a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected with a password. Enter the password to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>The password does not open “{name}”. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Save it without a password and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>“{name}” needs too much memory. Delete cells far outside the data, or split the workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” took too long and was stopped. Save it again in Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/refusals.py"/>
        <source>Reading “{name}” failed because of something inside the file. Save it again in Excel and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/machine.py"/>
        <source>Loam cannot draw its window because this machine lacks some libraries. On Debian and Ubuntu this line installs them: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/deletion.py"/>
        <source>Other entries still need this one. Delete or move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/rating.py"/>
        <source>A rating cannot be dated in the future. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This entry is no longer in the book. It may have been deleted; undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>A name is needed here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/records.py"/>
        <source>This name has {count} characters; {limit} are the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>This change is not in the history of this book. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/transactions.py"/>
        <source>Took back: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Undo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/workspace.py"/>
        <source>Redo: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/actions.py"/>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/customer_finder.py"/>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>New book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Open a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Back up the book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Loam book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Loam made a mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>The last step was not carried out. What was saved before is safe. The report says where it happened; it holds no names and nothing else from your book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/error_dialog.py"/>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/job_bar.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
