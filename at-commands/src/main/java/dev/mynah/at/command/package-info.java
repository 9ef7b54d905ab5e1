/** What a command is: a declaration and its meaning, the answers it may give, and the tables that list commands. */
@NullMarked
package dev.mynah.at.command;

import org.jspecify.annotations.NullMarked;
