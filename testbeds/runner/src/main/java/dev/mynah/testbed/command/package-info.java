/** The {@code mynah} command: one class for each subcommand. */
@NullMarked
package dev.mynah.testbed.command;

import org.jspecify.annotations.NullMarked;
