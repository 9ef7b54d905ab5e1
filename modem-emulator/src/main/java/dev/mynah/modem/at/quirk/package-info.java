/** Ways in which real modems depart from what hosts expect: one class each, switched on by name in a testbed file. */
@NullMarked
package dev.mynah.modem.at.quirk;

import org.jspecify.annotations.NullMarked;
