/**
 * How MBIM is written: messages and their fragments, and information buffers as tables of typed fields. MBIM 1.0 clauses 9
 * and 10.
 */
@NullMarked
package dev.mynah.modem.mbim.wire;

import org.jspecify.annotations.NullMarked;
