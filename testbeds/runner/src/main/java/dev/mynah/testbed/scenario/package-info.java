/**
 * What a tester does to a running testbed: knobs, each a row in a table with a name and fields, and scenarios, which turn
 * them at set times. A testbed file, the control port and the command line turn the same knobs.
 */
@NullMarked
package dev.mynah.testbed.scenario;

import org.jspecify.annotations.NullMarked;
