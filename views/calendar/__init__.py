"""The calendar: its page, heading, filters, modes, agenda and inspector, around what views.plan draws."""
