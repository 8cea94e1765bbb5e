<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Loam</name>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Draw who influences whom at {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Set out the decision seats of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the seat “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Hand “{title}” to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>{name} has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move six people to the Group Procurement Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Move buying power to the holding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/networks.py"/>
        <source>Add the lines that cross the new office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add the account team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/organisations.py"/>
        <source>Add people of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Plan {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Write up the visits of {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/story.py"/>
        <source>Approve and verify plan items, {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Write the insight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Check the figures of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Review the insight of {name}, round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/demo/writing.py"/>
        <source>Approve the insight of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not there any more. Look for it in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is not a Loam book. Choose a file that Loam made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is encrypted. Enter its passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This passphrase does not open “{file}”. Check the keyboard layout and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to open it; the book was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” was written by an older Loam. Open it for editing once to bring it up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” could not be brought up to date and is as it was. Open it with the Loam that wrote it, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Parts of “{file}” are damaged and cannot be read. Restore the newest backup; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>“{file}” is open in another window of Loam on {computer}. Use that window, or open the book for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The book is being used by another program. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>There is already a file “{file}”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>This book can only be read. Open it for editing, or save a copy and edit that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>Nothing can be written in this folder. Choose another folder, or ask for the right to write here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk could not be read or written, and nothing was saved. Check that the drive is connected and has room, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/errors.py"/>
        <source>The disk is full, and nothing was saved. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Change what should be different, add rows below the others, and save the workbook under any name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Where one row points to another, choose the name from the list, or write the name of a new row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sort, filter, hide and rename as you like; hidden rows and columns belong to the workbook and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Send it back. Whoever imports it sees every difference first and decides on each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>A row that you delete is listed there as missing, and is kept unless they decide otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customer relations, from Loam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>White cells may be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Grey cells are for reading; changes in them are not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>The whole book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/about.py"/>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>{place}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row is in the book by now. Compare the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This row was deleted in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The row was deleted since the comparison. Compare the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>The book was changed here since the comparison. Compare the workbook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This points to a row that does not come in or is deleted. Take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/acceptance.py"/>
        <source>This would make a circle: the row would belong to itself in the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The headings of sheet “{sheet}” have changed, so it was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{value}” under “{heading}” is not understood and was left out; cells like this: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This cell shows the error {code} and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This formula was never calculated. Open the workbook in Excel and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>This row has no name and was left out: “{start}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” is a sum and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>The name “{name}” cannot be read, so the row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/applying.py"/>
        <source>“{name}” also stands at {other} with other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>This text has {count} characters; {limit} are the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not a time. Write it like 2026-03-02 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{value}” is not a whole number. Write one without decimals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is out of range. Write a number between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>{value:g} is too small. Write a larger number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>This amount is too large. Check its digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” is not in the list. Choose one of: {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/cells.py"/>
        <source>“{text}” does not say on which scale. Write it as on sheet “People”, like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>What was rated is never erased. Choose another value, or put the old one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>There is no level that this could belong to. Write the level too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A rating cannot be dated in the future. Write today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>The level that counts is of {day}. Write a day that is not before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>Nobody holds this seat. Write who does, or clear the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A line leads from one person to another. Choose two people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This ends before it begins. Correct one of the two times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>A cancelled item keeps its reason. Say why it is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/checks.py"/>
        <source>This rating belongs to another scale. Choose a word of the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The cell shows the error {code}. Write the value instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/columns.py"/>
        <source>The formula in this cell was never calculated. Open the workbook in Excel and save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/common_columns.py"/>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/common_columns.py"/>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>This row carries the same hidden key as another one. It comes in as a new row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The hidden key of this row is not known in this book. Clear it to bring the row in as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>A rating that was made stays as it is. Add a new row instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed. Put a value back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>The book has deleted this row, the workbook has changed it. Taking it brings the row back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>Rows cannot be added to this sheet. Delete this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{column}” is needed in a new row. Write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>“{name}” is in the book already. Taking this row adds a second one of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/comparison.py"/>
        <source>{count} of {total} rows are not on sheet “{sheet}” any more. They stay unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a customer. Amounts are per year, in the currency of the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Parent company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Account manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Market type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Three letters, such as EUR or CNY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What we sell to them in a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Purchase volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What they buy of our category in a year, from everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our part of what they buy of our category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The customer's departments, a tree: each may belong to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>For our sale: 1 little, 2 some, 3 high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>One row a person at the customer. A new level is kept beside the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Decision role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Evidence of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>What the person said or did that shows this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Date of the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day of the judgement. Left alone, a new level is dated with the day of the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Confidence in the level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Closeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Our contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>No private activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Yes: working contact only. Plans respect it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>The day the person left the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Positions in the customer's decisions, and who holds them. One without a holder is a gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>A new name ends the time of the former holder and begins that of the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Held since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Left alone, a new holder begins on the day of the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Reports to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Signs the payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Who reports to whom, and who influences whom. A reporting line runs to the manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Kind of line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>1 weak, 2 clear, 3 strong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/customer_sheets.py"/>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” cannot be written. Close it if it is open in Excel, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>The folder of “{file}” is not there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/export.py"/>
        <source>“{file}” was not written whole and was left out. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was not written by Loam. Choose a mapping that says what its columns mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Exactly this workbook was imported before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Sheet “{sheet}” is not in the workbook; its rows stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer Loam. Update Loam on this computer to import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>“{file}” was written by a newer state of this book than the one that is open. Open the newest copy of the book, then import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>The workbook does not say any more when it was written. Cells that differ from the book are shown as conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This workbook comes from another book. Rows that are unknown here are new; cells that differ are shown as conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/import_.py"/>
        <source>This book was restored from a backup after the workbook was written. Cells that differ from the book are shown as conflicts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/ledger.py"/>
        <source>Export {file}</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” fits {count} rows of sheet “{sheet}”. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Did you mean {near}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/references.py"/>
        <source>“{name}” is not on sheet “{sheet}”. Add it there, or choose from the list.</source>
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
        <location filename="../../app/exchange/returned.py"/>
        <source>Sheet “{name}” is a second copy of “{first}” and was not read. Keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/returned.py"/>
        <source>Column “{heading}” of sheet “{sheet}” is not one of ours and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/rows.py"/>
        <source>There is no customer “{name}” in this book. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/rows.py"/>
        <source>{count} customers are called “{name}”. Give the key of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a date. Write it like 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different days. Write it with the year first, like 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>Yes or no stands where a number is needed. Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” may be two different numbers. Write it without separators, like 1234 or 1.23.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/spelling.py"/>
        <source>“{text}” is not a number. Write digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our own people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Assignments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Which of our people work for which customer, with what share of their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Share of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Visits, calls and events, planned and done. Several names are parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>An all-day activity ends at midnight after its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>All day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Customer's people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Our people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Judged after the event: 1 poor to 5 excellent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>The relationship plan. A level changes on sheet “People”, not by finishing an item here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>What we will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>From level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>To level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>A cancelled item needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Cancelled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>What we know about the customer, section by section, and the sources it stands on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reason of rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Where statements come from. An address is text; nothing is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Published on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Reliability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Every judgement ever made. New rows may be added; the rows that are there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>What is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>As on sheet “People”: a word of the list, or its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Weights and limits of the method. Clear a value to return to its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/work_sheets.py"/>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>“{column}” of “{row}” on sheet “{sheet}” cannot stand in a workbook: it is longer than 32,767 characters or holds invisible signs. It stays in the book and was left blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Writing sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a date, like 2026-03-02.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a percentage between 0 % and 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Write a number between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list, or a name that is new on sheet “{sheet}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/exchange/writer.py"/>
        <source>Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Saline-alkali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Breakthrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Mature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Telecommunications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Transport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Retail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Health care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decision maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influencer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Supporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Exclusive support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Opposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Not contacted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Acquainted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Regular working contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Accepts private contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Little power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Some power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Considerable power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strong power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Decisive power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Middle level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Base level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Dotted report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Account responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Solution responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Fulfilment responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Executive visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Headquarters visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reference site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>On-site conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Technical presentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Management seminar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy benchmarking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Key relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>General relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisational relationship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Market targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Steady growth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Organisation and decision chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry and competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategy and pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Financial position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>SWOT and summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Buying and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Strategic decoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Needs a year ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Vendor profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Finance check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Review round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Industry report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Shareholder or analyst meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Investors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Open to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Private to the writer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Reverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/labels.py"/>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/machine.py"/>
        <source>Loam cannot draw its window because this machine lacks some libraries. On Debian and Ubuntu this line installs them: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>SWOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{step} Completeness rises by {rise:.1f} points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Points earned of the points that the grade requires. What has no source earns nothing; what is older than {days} days, or {people} days for ratings of people, earns half.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>{earned:g} of {required:g}, {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Write “{part}” and cite a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in the customer's basics and cite a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Fill in one more basic field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Put the first decision seat (D, A, E or I) on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Find out who holds the seat “{title}” and rate them with evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} again, the level is stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Rate {name} with evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Add one contact of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Check “{part}” again, it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/completeness.py"/>
        <source>Cite a source for “{part}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Business support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Taking part in activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Passing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X adds up weight·answer/4. Below {one:g} is level 0, below {two:g} level 1, below {three:g} level 2, else 3. Level 2 needs evidence of exclusivity, level 3 guidance of {guidance} or more; open opposition is level −1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>{answer} of 4, weight {weight:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Find out what the opposition is about, and settle that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Write down the evidence that no rival is supported: that is level 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Ask for guidance: level 3 needs {needed}, and it is {now}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/guided_rating.py"/>
        <source>Level {level} is {points:g} points away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Find out who holds the seat “{title}” ({role}): K rises by {gain:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring {name} ({role}) from level {before} to {after}: K rises by {gain:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Bring the closeness with {name} ({role}) from {before} to {after}: K rises by {gain:.1f}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>K is the mean score of the D, A, E and I seats, weighted by role. A person scores {level:g}·(level + 1)/4 + {closeness:g}·closeness/4; an empty seat scores 0. The gap adds up weight times missing levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{name} decides and is against us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>none yet; S and A customers need one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>empty seat, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>{role} · {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/key_relationship.py"/>
        <source>level {level}, closeness {closeness}, weight {weight:g}: {points:.1f}, gap {gap:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a number between {low:g} and {high:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>“{label}” is {value:g}. Choose a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of decision makers (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of approvers (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of evaluators (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of influencers (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of users (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Weight of supporting people (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of decision makers (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of approvers (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of evaluators (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of influencers (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Target level of users (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of the level in the key score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Part of closeness in the key score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: business support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: taking part in activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: passing information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: lowest result for level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Guided rating: guidance needed for level 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until a rating of a person is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Days until other information is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for basics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for organisation and decision chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for strategy and pain points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for industry and competition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for SWOT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for buying and budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Completeness: points for the vendor profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Basics are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Organisation and decision chain are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Strategy and pain points are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Industry and competition are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Finance is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>SWOT is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Buying and budget are required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>The vendor profile is required (0 never, 1 of S and A, 2 also of B, 3 of all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/parameters.py"/>
        <source>Lowest score that is weak, not poor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>A verified item stays as it is. Plan a new one for what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>This item is already “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/plan_state.py"/>
        <source>An item that is “{state}” cannot become “{to}”. Its next step is “{next}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>finance check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>round 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A rejected section goes back to its writer. Say what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>This section is already in “{state}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>Only the finance section passes the finance check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section is approved after two rounds of review. Its next step is “{next}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/section_state.py"/>
        <source>A section in “{state}” cannot go to “{to}”. Its next step is “{next}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/method/why.py"/>
        <source>{label}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/deletion.py"/>
        <source>Other entries still need this one. Delete or move them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/department.py"/>
        <source>“{name}” cannot be moved into itself or into one of its own parts. Choose another department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>{name} cannot report to {manager}, because {manager} already reports to {name}, directly or through others. Change that line first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>There is already a line of this kind between {name} and {other}. Change its strength instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>A line needs two people; {name} cannot be connected with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>{name} and {other} are at different customers. Lines stay within one customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/influence.py"/>
        <source>The strength of a line is 1, 2 or 3. Choose one of them.</source>
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
        <location filename="../../app/operations/seat.py"/>
        <source>{name} has left the customer and cannot take a seat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/seat.py"/>
        <source>Somebody takes this seat later than that day. Choose a later day, or today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/seat.py"/>
        <source>{name} is at another customer. Choose somebody of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/operations/stakeholder.py"/>
        <source>This department belongs to another customer. Choose one of this customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/queries/power_map.py"/>
        <source>This customer is no longer in the book. It may have been deleted; undo brings it back.</source>
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
        <location filename="../../views/customer_finder.py"/>
        <source>No customer has this in its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>There is no help for this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Loam is the account manager's desk: customers, the people who decide there, what we know, what we plan. Everything is in one file, the book, on this computer; nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>Icons by Lucide, ISC licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/help.py"/>
        <source>About Loam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{book} – Loam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>The book was backed up to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>One record was changed since. It stays as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/main_window.py"/>
        <source>{count} records were changed since. They stay as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>New book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open a book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Recent books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Open the demo book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back up the book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Export a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Import a workbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/menus.py"/>
        <source>About this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/opening.py"/>
        <source>Loam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Power map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Go to the other person and press Enter. Escape stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>{name} reports to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>{name} has a dotted line to {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>{name} influences {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>{name} is at odds with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Name of a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Name of a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Name of a manager in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/canvas.py"/>
        <source>Name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>Who?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>Empty seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>{label} ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>target {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>Our contact: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/card_painting.py"/>
        <source>Rated {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>New seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>New department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>There are no names on the clipboard. Copy a column of names, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Let the layout place all cards again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Tidy the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Cards that you placed by hand lose their places. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Delete {name}, or has this person left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Delete {count} people, or have they left?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Mark as left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Delete with all that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>lines to others: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>people who report to them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>ratings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>entries about seats: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>mentions in activities: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>plan items that forget them: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Who has left disappears from the map and keeps all of it; their seats become empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/deeds.py"/>
        <source>Deleting also takes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add {count} people to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} left the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people left the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} is with the customer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {name} on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Place {count} cards on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Let the layout place the selected cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} reports to {manager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{count} people report to {manager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {name} out of the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Take {count} people out of their departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {name} to {department}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Move {count} people to {department}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Connect {name} with {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Remove the line between {name} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the seat {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the seat {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the seat {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Leave the seat {seat} empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>{name} takes the seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Add the department {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rename the department {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the relevance of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Delete the department {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Rate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/edits.py"/>
        <source>Change the line between {name} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/filters.py"/>
        <source>Find people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/filters.py"/>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/filters.py"/>
        <source>Not contacted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/filters.py"/>
        <source>{shown} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/filters.py"/>
        <source>{filter}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Gap {gap}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Red: opposed decision seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>No coach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Zoom to 100 % (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Show the whole map (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Age of the rating; stale ones fade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/floating.py"/>
        <source>Lines and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/gestures/draw_line.py"/>
        <source>Connect with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/gestures/move_cards.py"/>
        <source>Move to {department}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/gestures/move_cards.py"/>
        <source>Report to {manager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/gestures/move_cards.py"/>
        <source>Take the seat {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Nobody is on this map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Add the first person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/power_map/page.py"/>
        <source>Map</source>
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
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>“{book}” is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/shelf.py"/>
        <source>Loam book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Welcome to Loam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your name, for the history of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>Your customers, the people who decide there, and what you plan: in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>The demo book holds invented customers with maps, plans and history. Try everything in it; nothing you do there touches your own book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/welcome/welcome.py"/>
        <source>New here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/choice.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>Choose a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/date_field.py"/>
        <source>“{text}” is not a date. Write it as year-month-day, such as {hint}.</source>
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
        <location filename="../../views/widgets/fields.py"/>
        <source>“{text}” is not an amount. Write it in digits, such as 1250.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/inspector.py"/>
        <source>Fold the panel away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/message_bar.py"/>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>{score} of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Why is {name} {score}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/score_badge.py"/>
        <source>Cheapest next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../views/widgets/table.py"/>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
