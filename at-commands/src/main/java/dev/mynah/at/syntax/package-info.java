/** How a command is written: its name, its forms and its typed parameters. One declaration parses, answers {@code =?} and prints. */
@NullMarked
package dev.mynah.at.syntax;

import org.jspecify.annotations.NullMarked;
