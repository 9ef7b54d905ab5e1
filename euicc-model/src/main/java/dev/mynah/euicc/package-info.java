/**
 * A multi-profile eUICC as a terminal sees it: what it is made from ({@link dev.mynah.euicc.EuiccSpec}), the ports to talk to
 * it ({@link dev.mynah.euicc.CardPort}) and where its non-volatile state is kept ({@link dev.mynah.euicc.CardMemory}).
 */
@NullMarked
package dev.mynah.euicc;

import org.jspecify.annotations.NullMarked;
