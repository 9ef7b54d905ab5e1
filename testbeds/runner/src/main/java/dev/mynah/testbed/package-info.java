/** The composition root: puts cards, operators and modems of a testbed file together and opens their doors. */
@NullMarked
package dev.mynah.testbed;

import org.jspecify.annotations.NullMarked;
