"""The demo book of method.md §6: invented customers with a past, alive on any day.

``app.demo.story.make_demo`` plays a list of recorded edits into an empty book. The modules beside it
write that list from the files in ``resources/demo``; none of them touches a database.
"""
