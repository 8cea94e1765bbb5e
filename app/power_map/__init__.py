"""How a power map is looked at, and where everything then stands: plain numbers for every lens.

The scene, the exported pictures and the slides all draw the same ``Arrangement``.
"""
