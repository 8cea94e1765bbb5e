"""Small tables that are typed into line by line; the topics of a meeting are one."""
