"""What calendars know by themselves: holidays, working days, the moon, repetition, clock changes.

Plain values in, plain values out: no book, no screen. The libraries behind it are imported when first
asked, so that starting does not wait for them.
"""
