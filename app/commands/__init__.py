"""The command line: one module a command or two, over the same code as the window, without Qt.

A module registers its commands with ``add(commands)``; each command is a function
``(arguments, console) -> exit status``.
"""
