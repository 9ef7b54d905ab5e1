/**
 * What goes wrong inside the process: defects of Mynah and warnings of its libraries, on standard error. What modems,
 * cards and operators do is in the event log and not here.
 */
@NullMarked
package dev.mynah.testbed.diagnostics;

import org.jspecify.annotations.NullMarked;
