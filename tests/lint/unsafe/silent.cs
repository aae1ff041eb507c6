<?cs include:"macros/all.cs" ?>
