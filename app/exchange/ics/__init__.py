"""Calendar files (iCalendar, RFC 5545): written for phones and Outlook, and taken in like workbooks."""
