package org.wellkept.deploy.demonstration;

import java.time.LocalDate;

/** A part of the story, from a day until the next chapter begins. */
record Chapter(String title, LocalDate from) {}
