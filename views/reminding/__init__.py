"""Reminders while the program runs: in the tray of the system, or in the window where there is none."""
